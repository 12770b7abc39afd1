// Rostermix 0.1.0, MIT licence. Built from src by `npm run build`: change it there.

/**
 * Micro or macro? Compares the best micro plan with the best macro plan that your roster and budget allow, and says
 * which wins and why.
 *
 * @param {Array<Array<string|number>>} roster The roster with its header row, such as A1:J61.
 * @param {string} goal Optional. "launch" (most people), "niche" (most engagements) or "sales". Launch if omitted.
 * @param {number} budget Optional. What may be spent, such as 20000, in the roster's currency. An example if omitted.
 * @return {Array<Array<string>>} Two columns: what it is, and what it says.
 * @example =INDEX(CAMPAIGN_STRATEGY(A1:J61, "launch", 20000), 1, 2) // Macro
 * @customfunction
 */
function CAMPAIGN_STRATEGY(roster, goal, budget) {
  return rostermix_.CAMPAIGN_STRATEGY(roster, goal, budget);
}

/**
 * Engagement rate of influencers: likes, comments, shares and saves of a post, divided by the audience. A fraction;
 * format it as percent.
 *
 * @param {number|Array<Array<number>>} audience Followers, reach, impressions or views; a cell or a whole column such as C2:C.
 * @param {number|Array<Array<number>>} likes Average likes per post, such as D2:D.
 * @param {number|Array<Array<number>>} comments Optional. Average comments per post, such as E2:E. A blank counts as not reported.
 * @param {number|Array<Array<number>>} shares Optional. Average shares per post, such as F2:F.
 * @param {number|Array<Array<number>>} saves Optional. Average saves per post, such as G2:G.
 * @return {number|Array<Array<number>>} The rate of each row; a blank where audience or likes are blank.
 * @example =ENGAGEMENT_RATE(20000, 600, 80) // 0.034
 * @customfunction
 */
function ENGAGEMENT_RATE(audience, likes, comments, shares, saves) {
  return rostermix_.ENGAGEMENT_RATE(audience, likes, comments, shares, saves);
}

/**
 * The size class of influencers by followers: Nano below 10,000, Micro below 100,000, Macro below 1,000,000, Mega from
 * there on.
 *
 * @param {number|Array<Array<number>>} followers Followers, a cell or a whole column such as C2:C.
 * @param {string|Array<Array<string>>} platform Optional. The platform, such as "TikTok" or B2:B. Used only by tiers that differ by platform.
 * @param {string|Array<Array<string>>} tiers Optional. Your own tiers, a range of two columns: a name and the followers it begins at.
 * @return {string|Array<Array<string>>} The tier of each row; a blank for a blank.
 * @example =INFLUENCER_TIER(100000) // Macro
 * @customfunction
 */
function INFLUENCER_TIER(followers, platform, tiers) {
  return rostermix_.INFLUENCER_TIER(followers, platform, tiers);
}

/** Adds the menu right after the installation: the file is open already. */
function onInstall() {
  return rostermix_.onInstall();
}

/**
 * Adds the menu of the add-on when a file is opened. It runs before the add-on is enabled there (AuthMode.NONE), so it
 * touches neither document nor properties.
 */
function onOpen() {
  return rostermix_.onOpen();
}

/** Hands the active sheet's cells to the sidebar. */
function readActiveSheet() {
  return rostermix_.readActiveSheet();
}

/** Opens the sidebar beside the sheet. */
function showSidebar() {
  return rostermix_.showSidebar();
}

"use strict";
var rostermix_ = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // src/server.ts
  var server_exports = {};
  __export(server_exports, {
    CAMPAIGN_STRATEGY: () => CAMPAIGN_STRATEGY,
    ENGAGEMENT_RATE: () => ENGAGEMENT_RATE,
    INFLUENCER_TIER: () => INFLUENCER_TIER,
    onInstall: () => onInstall,
    onOpen: () => onOpen,
    readActiveSheet: () => readActiveSheet,
    showSidebar: () => showSidebar
  });

  // src/addon/menu.ts
  function onOpen() {
    SpreadsheetApp.getUi().createAddonMenu().addItem("Recommend micro or macro", "showSidebar").addToUi();
  }
  function onInstall() {
    onOpen();
  }

  // src/wire/sheet-snapshot.ts
  function toWire(cell) {
    return typeof cell === "object" ? { date: cell.getTime() } : cell;
  }

  // src/addon/sidebar.ts
  function showSidebar() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Rostermix"));
  }
  function readActiveSheet() {
    const sheet = SpreadsheetApp.getActiveSheet();
    const values = sheet.getDataRange().getValues();
    return { sheetName: sheet.getName(), values: values.map((row) => row.map(toWire)) };
  }

  // src/cells/cell.ts
  var ERROR_TEXT = /^(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)|Loading\.\.\.|⚠ .*)$/;
  function isBlank(cell) {
    return cell === void 0 || cell === null || typeof cell === "string" && cell.trim() === "";
  }
  function isErrorText(cell) {
    return typeof cell === "string" && ERROR_TEXT.test(cell);
  }
  function isDate(cell) {
    return Object.prototype.toString.call(cell) === "[object Date]";
  }
  function cellText(cell) {
    if (isBlank(cell)) return "";
    return isDate(cell) ? cell.toDateString() : String(cell).trim();
  }
  var LONGEST_QUOTE = 40;
  function quoted(cell) {
    const text = cellText(cell);
    return `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text}”`;
  }

  // src/roster/field.ts
  var FIELDS = [
    "name",
    "handle",
    "platform",
    "followers",
    "engagement rate",
    "likes",
    "comments",
    "shares",
    "saves",
    "views",
    "reach",
    "fee",
    "niche"
  ];

  // src/reference/platform.ts
  var PLATFORMS = [
    "Instagram",
    "TikTok",
    "YouTube",
    "X",
    "Facebook",
    "Twitch",
    "Threads",
    "LinkedIn",
    "Pinterest",
    "Snapchat"
  ];

  // src/roster/platform-name.ts
  var SHORT_NAMES = {
    ig: "Instagram",
    insta: "Instagram",
    tt: "TikTok",
    yt: "YouTube",
    twitter: "X",
    "x (twitter)": "X",
    fb: "Facebook"
  };
  function platformNamed(word) {
    const plain2 = word.trim().toLowerCase();
    return PLATFORMS.find((name) => name.toLowerCase() === plain2) ?? SHORT_NAMES[plain2];
  }

  // src/roster/column-names.ts
  var HEADERS = {
    name: ["name", "full name", "fullname", "influencer", "creator", "influencer name", "creator name", "channel name"],
    handle: ["handle", "username", "user name", "account", "instagram name", "tiktoker name", "youtuber"],
    platform: ["platform", "network", "social network"],
    followers: [
      "followers",
      "follower count",
      "followercount",
      "followers count",
      "follower",
      "followers subscribers",
      "follower subscriber count",
      "subscribers",
      "subscribers count",
      "suscribers"
    ],
    "engagement rate": ["er", "engagement rate", "engagementrate", "eng rate", "60 day eng rate", "er by followers"],
    likes: ["likes", "avg likes", "likes avg", "average likes"],
    comments: ["comments", "avg comments", "comments avg", "average comments"],
    shares: ["shares", "avg shares", "shares avg", "average shares"],
    saves: ["saves", "avg saves", "saves avg", "average saves"],
    views: ["views", "avg views", "views avg", "average views", "visits", "plays", "avg reels plays"],
    reach: ["reach", "avg reach", "average reach", "reach avg"],
    fee: ["fee", "price", "cost", "rate card", "cost per post", "fee per post", "price per post"],
    niche: ["niche", "category", "categories", "topic", "topics", "bio", "bio description", "description"]
  };
  var CURRENCIES = { $: "USD", "€": "EUR", "£": "GBP", "₺": "TRY" };
  var CURRENCY = /\b(USD|EUR|GBP|TRY|CAD|AUD|CHF|BRL|INR)\b|[$€£₺]/i;
  function recogniseColumns(header, below) {
    return header.flatMap((cell, index) => {
      if (typeof cell !== "string") return [];
      const words = plainWords(cell);
      const field = words === "channel" ? holdsPlatforms(below, index) ? "platform" : "name" : fieldNamed(words);
      return field ? [{ field, header: cell.trim(), column: index + 1 }] : [];
    });
  }
  function currencyOf(columns) {
    for (const { field, header } of columns) {
      const [sign, code] = field === "fee" && CURRENCY.exec(header) || [];
      if (sign) return code?.toUpperCase() ?? CURRENCIES[sign];
    }
    return void 0;
  }
  function plainWords(header) {
    return header.replace(CURRENCY, " ").toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
  }
  function fieldNamed(words) {
    return FIELDS.find((field) => HEADERS[field].includes(words));
  }
  function holdsPlatforms(rows, index) {
    const filled2 = rows.map(({ cells }) => cells[index]).filter((cell) => !isBlank(cell));
    return filled2.filter((cell) => platformNamed(String(cell))).length * 2 > filled2.length;
  }

  // src/cells/number-spelling.ts
  var SCALES = {
    k: 1e3,
    thousand: 1e3,
    m: 1e6,
    mn: 1e6,
    mio: 1e6,
    million: 1e6,
    b: 1e9,
    bn: 1e9,
    billion: 1e9
  };
  var LONGEST = 40;
  var ODD_GROUP = /\d[\s'’]+(?!\d{3}(?!\d))\d/;
  var SPELLING = /^([+-]?)(%?)([+-]?)(\d[\d.,]*|[.,]\d+)([a-z]*)\.?(%?)$/i;
  function spelledNumber(text) {
    if (text.length > LONGEST || ODD_GROUP.test(text)) return void 0;
    const compact = text.replace(/[\s'’]/g, "");
    const parts = SPELLING.exec(compact);
    if (!parts) return void 0;
    const [, outerSign = "", leading = "", innerSign = "", digits = "", letters = "", trailing = ""] = parts;
    const scale = letters === "" ? 1 : SCALES[letters.toLowerCase()];
    if (scale === void 0 || outerSign && innerSign || leading && trailing) return void 0;
    if (/[.,]$/.test(digits) || /[.,]{2}/.test(digits)) return void 0;
    return { sign: outerSign + innerSign === "-" ? -1 : 1, digits, scale, percent: leading + trailing === "%" };
  }
  function readings(spelled) {
    const { sign, digits, scale, percent: percent2 } = spelled;
    const found = /* @__PURE__ */ new Map();
    for (const decimal of [".", ","]) {
      const [whole = "", fraction, ...more] = digits.split(decimal);
      if (more.length > 0 || !isGrouped(whole.split(decimal === "." ? "," : "."))) continue;
      if (fraction !== void 0 && !/^\d+$/.test(fraction)) continue;
      const plain2 = `${whole.replace(/[.,]/g, "")}.${fraction ?? 0}`;
      found.set(decimal, sign * Number(plain2) * scale / (percent2 ? 100 : 1));
    }
    return found;
  }
  function isGrouped(groups) {
    const [first = "", ...rest] = groups;
    if (rest.length === 0) return true;
    return /^[1-9]\d{0,2}$/.test(first) && rest.every((group, i) => group.length === 3 || group.length === 2 && i < rest.length - 1);
  }

  // src/cells/read-numbers.ts
  var BLANK = { kind: "blank" };
  var UNREADABLE = { kind: "unreadable" };
  var ALIKE = 3;
  function readNumbers(cells) {
    const texts = cells.map(readText);
    const decimal = decimalSign(texts);
    return cells.map((cell, i) => {
      if (typeof cell === "number") return Number.isFinite(cell) ? { kind: "number", value: cell } : UNREADABLE;
      if (isBlank(cell)) return BLANK;
      if (isErrorText(cell)) return { kind: "error", text: cell };
      const values = texts[i]?.values;
      if (!values) return UNREADABLE;
      const decided = decimal && values.get(decimal);
      const [first, second] = values.values();
      if (first === void 0) return UNREADABLE;
      if (decided !== void 0) return { kind: "number", value: decided };
      if (second === void 0 || first === second) return { kind: "number", value: first };
      return { kind: "ambiguous", values: [Math.min(first, second), Math.max(first, second)] };
    });
  }
  function readText(cell) {
    const spelled = typeof cell === "string" && !isErrorText(cell) ? spelledNumber(cell) : void 0;
    return spelled && { scale: spelled.scale, values: readings(spelled) };
  }
  function decimalSign(texts) {
    const certain = /* @__PURE__ */ new Set();
    const grouped = [];
    for (const text of texts) {
      const [point, comma] = [text?.values.get("."), text?.values.get(",")];
      if (point !== void 0 && comma === void 0) certain.add(".");
      else if (comma !== void 0 && point === void 0) certain.add(",");
      else if (point !== void 0 && comma !== void 0 && point !== comma && text?.scale === 1) {
        grouped.push(point > comma ? "." : ",");
      }
    }
    const alike = grouped.length >= ALIKE && grouped.every((sign) => sign === grouped[0]);
    if (certain.size === 0) return alike ? grouped[0] : void 0;
    const [only, other] = certain;
    return other === void 0 ? only : void 0;
  }

  // src/roster/field-reader.ts
  var FieldReader = class {
    constructor(columns, rows) {
      this.issues = [];
      this.columns = columns;
      this.rows = rows;
    }
    texts(field) {
      return this.cells(field).map(({ text }) => text);
    }
    platforms() {
      return this.cells("platform").map((at) => {
        const platform2 = platformNamed(at.text);
        if (at.text && !platform2) this.issues.push({ code: "unknown-platform", ...at });
        return platform2;
      });
    }
    /** Counts and amounts, 0 or more. */
    numbers(field) {
      return this.numbersWhere(field, (value) => value >= 0);
    }
    /** Followers, above 0. A row without them has no size, so a blank is an issue, too. */
    followers() {
      return this.numbersWhere(
        "followers",
        (value) => value > 0,
        (at) => this.issues.push({ code: "no-followers", ...at })
      );
    }
    numbersWhere(field, isUsable, onBlank = () => {
    }) {
      const read = /* @__PURE__ */ new Map();
      for (const { column } of this.columnsOf(field)) {
        read.set(column, readNumbers(this.rows.map(({ cells }) => cells[column - 1])));
      }
      return this.cells(field).map((at, i) => {
        const number = read.get(at.column)?.[i] ?? { kind: "blank" };
        if (number.kind === "number" && isUsable(number.value)) return number.value;
        if (number.kind === "blank") onBlank(at);
        else if (number.kind === "error") this.issues.push({ code: "error-cell", ...at });
        else if (number.kind === "ambiguous") {
          this.issues.push({ code: "ambiguous-number", ...at, values: number.values });
        } else this.issues.push({ code: "unreadable-number", ...at });
        return void 0;
      });
    }
    /** The cell of a field in each row; where several columns name the field, the first that is not blank. */
    cells(field) {
      const own = this.columnsOf(field).map(({ column }) => column);
      return this.rows.map(({ row, cells }) => {
        const column = own.find((candidate) => !isBlank(cells[candidate - 1])) ?? own[0] ?? 0;
        return { row, column, field, text: cellText(cells[column - 1]) };
      });
    }
    columnsOf(field) {
      return this.columns.filter((column) => column.field === field);
    }
  };

  // src/roster/header-row.ts
  var ROWS_SEARCHED = 20;
  function findHeaderRow(filled2) {
    let best;
    filled2.slice(0, ROWS_SEARCHED).forEach(({ row, cells }, index) => {
      const columns = recogniseColumns(cells, filled2.slice(index + 1));
      const enough = columns.length > 1 || columns.some(({ field }) => field === "followers");
      if (enough && columns.length > (best?.columns.length ?? 0)) best = { row, columns };
    });
    return best;
  }

  // src/metrics/median.ts
  function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const upper = sorted[sorted.length >> 1];
    const lower = sorted[sorted.length - 1 >> 1];
    return upper === void 0 || lower === void 0 ? void 0 : (lower + upper) / 2;
  }

  // src/roster/rate-unit.ts
  function asFractions(rates, likes, followers) {
    const times = median(
      rates.flatMap((rate, i) => {
        const likesPerFollower = (likes[i] ?? 0) / (followers[i] ?? 1);
        return rate && likesPerFollower ? rate / likesPerFollower : [];
      })
    );
    const percents = times === void 0 ? rates.some((rate) => rate !== void 0 && rate > 1) : times > 10;
    return rates.map((rate) => rate === void 0 ? void 0 : rate / (percents ? 100 : 1));
  }

  // src/roster/same-account.ts
  function withoutRepeats(influencers) {
    const fullest = /* @__PURE__ */ new Map();
    for (const influencer of influencers) {
      const known = fullest.get(account(influencer));
      if (!known || filled(influencer) > filled(known)) fullest.set(account(influencer), influencer);
    }
    const kept = [];
    const issues = [];
    for (const influencer of influencers) {
      const fuller = fullest.get(account(influencer)) ?? influencer;
      if (fuller === influencer) kept.push(influencer);
      else issues.push({ code: "same-account", row: influencer.row, text: influencer.handle, kept: fuller.row });
    }
    return { kept, issues };
  }
  function account({ handle, platform: platform2, row }) {
    return handle ? `${handle.toLowerCase()} ${platform2 ?? ""}` : String(row);
  }
  var filled = (influencer) => Object.values(influencer).filter((value) => value !== void 0 && value !== "").length;

  // src/roster/read-roster.ts
  function readRoster(values) {
    const filled2 = values.flatMap((cells, i) => cells.every(isBlank) ? [] : [{ row: i + 1, cells }]);
    if (filled2.length === 0) return unread({ code: "empty-sheet" });
    const header = findHeaderRow(filled2);
    if (!header) return unread({ code: "no-header" });
    const { row, columns } = header;
    if (!columns.some(({ field }) => field === "followers")) {
      const text = columns.map((column) => column.header).join(", ");
      return unread({ code: "no-followers-column", row, text }, columns);
    }
    const rows = filled2.filter((candidate) => candidate.row > row);
    if (rows.length === 0) return unread({ code: "no-rows", row }, columns);
    const reader = new FieldReader(columns, rows);
    const { kept, issues } = withoutRepeats(influencersOf(rows, reader));
    return {
      influencers: kept,
      columns,
      currency: currencyOf(columns),
      issues: inRowOrder([...reader.issues, ...issues])
    };
  }
  function influencersOf(rows, reader) {
    const [names, handles, niches] = [reader.texts("name"), reader.texts("handle"), reader.texts("niche")];
    const platforms = reader.platforms();
    const followers = reader.followers();
    const [likes, comments] = [reader.numbers("likes"), reader.numbers("comments")];
    const [shares, saves] = [reader.numbers("shares"), reader.numbers("saves")];
    const [views, reach, fees] = [reader.numbers("views"), reader.numbers("reach"), reader.numbers("fee")];
    const rates = asFractions(reader.numbers("engagement rate"), likes, followers);
    return rows.flatMap(({ row }, i) => {
      const size = followers[i];
      if (size === void 0) return [];
      return [
        {
          row,
          name: names[i] ?? "",
          handle: handles[i] ?? "",
          platform: platforms[i],
          followers: size,
          engagementRate: rates[i],
          likes: likes[i],
          comments: comments[i],
          shares: shares[i],
          saves: saves[i],
          views: views[i],
          reach: reach[i],
          fee: fees[i],
          niche: niches[i] ?? ""
        }
      ];
    });
  }
  function inRowOrder(issues) {
    const rowOf = (issue) => "row" in issue ? issue.row : 0;
    return [...issues].sort((a, b) => rowOf(a) - rowOf(b));
  }
  function unread(issue, columns = []) {
    return { influencers: [], columns, currency: void 0, issues: [issue] };
  }

  // src/reference/tier.ts
  var DEFAULT_TIERS = [
    { name: "Nano", from: 0 },
    { name: "Micro", from: 1e4 },
    { name: "Macro", from: 1e5 },
    { name: "Mega", from: 1e6 }
  ];
  var SPLIT = 1e5;

  // src/metrics/power-law.ts
  function fitPowerLaw(points, [lowest, highest]) {
    const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const half = Math.ceil(logs.length / 2);
    const slopes = [];
    logs.slice(half).forEach(([x, y], i) => {
      const [x0, y0] = logs[i];
      if (x > x0) slopes.push((y - y0) / (x - x0));
    });
    const slope = Math.min(Math.max(median(slopes) ?? lowest, lowest), highest);
    const intercept = median(logs.map(([x, y]) => y - slope * x));
    return intercept === void 0 ? void 0 : { scale: Math.exp(intercept), slope };
  }

  // src/reference/fees.ts
  var COST_PER_MILLE = {
    Instagram: 37,
    TikTok: 30,
    YouTube: 56,
    Snapchat: 37
  };
  var COST_PER_MILLE_SOURCE = {
    author: "inzpire.me",
    title: "Knowledge base: CPM over thousands of bookings",
    year: "n.d.",
    address: "https://inzpire.me"
  };
  var ASSUMED_COST_PER_MILLE = 37;
  var PAID_FEES = { fee: 1105, at: 5e3, slope: 0.33 };
  var PAID_FEES_SOURCE = {
    author: "IZEA",
    title: "State of Influencer Earnings: payments made in 2022, all platforms",
    year: 2023,
    address: "https://dot.la"
  };

  // src/reference/reach.ts
  var REACH_RATES = {
    Instagram: { Nano: 0.3772, Micro: 0.22945, Macro: 0.22885, Mega: 0.1909 }
  };
  var REACH_RATES_SOURCE = {
    author: "Minter.io",
    title: "Median reach of Instagram posts (3 to 4 million posts)",
    year: 2019,
    address: "https://minter.io/blog"
  };
  var ASSUMED_REACH_RATE = 0.2;
  var VIEWS_PER_PERSON = 1.5;
  var VIEWS_PER_PERSON_SOURCE = {
    author: "Modash",
    title: "Help: estimated impressions are estimated reach × 1.5",
    year: "n.d.",
    address: "https://help.modash.io/en/articles/13717084"
  };

  // src/metrics/tier-of.ts
  function tierOf(followers, bands) {
    let name;
    for (const band of bands) if (followers >= band.from) name = band.name;
    return name;
  }

  // src/strategy/thresholds.ts
  var CLOSE = 0.1;
  var OBSERVED_SHARE = 0.5;
  var FEES_FOR_FIT = 8;
  var MEASURED_SHARE = 0.6;
  var OVERLAP = { low: 0.05, base: 0.15, high: 0.3 };
  var HIGHEST_SHARE_REACHED = 0.5;
  var MOST = 20;
  var A_BET = 0.4;
  var ROWS_FOR_MEDIAN = 3;

  // src/strategy/reach.ts
  function estimateReach(influencers) {
    const byPlatform = /* @__PURE__ */ new Map();
    for (const influencer of influencers) {
      const peers = byPlatform.get(influencer.platform);
      if (peers) peers.push(influencer);
      else byPlatform.set(influencer.platform, [influencer]);
    }
    const measures = /* @__PURE__ */ new Map();
    for (const [platform2, peers] of byPlatform) {
      const measured = measuredReach(peers, ({ reach }) => reach, "given") ?? measuredReach(peers, ({ views }) => views === void 0 ? void 0 : views / VIEWS_PER_PERSON, "derived");
      measures.set(platform2, measured ?? publishedReach);
    }
    return (influencer) => (measures.get(influencer.platform) ?? publishedReach)(influencer);
  }
  function measuredReach(peers, reachOf, origin) {
    const rates = peers.flatMap((peer) => {
      const reach = reachOf(peer);
      return reach === void 0 ? [] : reach / peer.followers;
    });
    if (rates.length < MEASURED_SHARE * peers.length) return void 0;
    const usual = median(rates) ?? 0;
    return (influencer) => {
      const value = reachOf(influencer);
      return value === void 0 ? { value: usual * influencer.followers, origin: "derived" } : { value, origin };
    };
  }
  function publishedReach({ platform: platform2, followers }) {
    const tier = tierOf(followers, DEFAULT_TIERS) ?? "Nano";
    const rate = (platform2 && REACH_RATES[platform2]?.[tier]) ?? ASSUMED_REACH_RATE;
    return { value: followers * rate, origin: "assumed" };
  }

  // src/strategy/fees.ts
  var ESTIMATES_CURRENCY = "USD";
  var SLOPES = [0.3, 1];
  function estimateFees(influencers) {
    const paid = influencers.flatMap(({ followers, fee }) => fee ? [[followers, fee]] : []);
    const law = paid.length >= FEES_FOR_FIT ? fitPowerLaw(paid, SLOPES) : void 0;
    if (law) return [givenOr("derived", ({ followers }) => law.scale * followers ** law.slope)];
    const reachOf = estimateReach(influencers);
    return [
      givenOr("assumed", (influencer) => {
        const impressions = reachOf(influencer).value * VIEWS_PER_PERSON;
        const published = influencer.platform && COST_PER_MILLE[influencer.platform];
        return impressions / 1e3 * (published ?? ASSUMED_COST_PER_MILLE);
      }),
      givenOr("assumed", ({ followers }) => PAID_FEES.fee * (followers / PAID_FEES.at) ** PAID_FEES.slope)
    ];
  }
  function givenOr(origin, missing) {
    return (influencer) => influencer.fee === void 0 ? { value: missing(influencer), origin } : { value: influencer.fee, origin: "given" };
  }

  // src/strategy/brief.ts
  var GOAL_WORDS = {
    launch: "launch",
    awareness: "launch",
    reach: "launch",
    niche: "niche",
    engagement: "niche",
    sales: "sales",
    conversions: "sales"
  };
  function readBrief(typed, example) {
    const goal = isBlank(typed.goal) ? example.goal : GOAL_WORDS[String(typed.goal).trim().toLowerCase()];
    if (!goal) return { code: "unknown-goal", text: String(typed.goal), allowed: Object.keys(GOAL_WORDS) };
    if (isBlank(typed.budget)) return { ...example, goal };
    const budget = readAmount(typed.budget);
    if (budget === void 0 || budget <= 0) return { code: "unreadable-budget", text: String(typed.budget) };
    return { ...example, goal, budget, example: false };
  }
  function readAmount(cell) {
    const [number] = readNumbers([cell]);
    if (number?.kind === "ambiguous" && /\d{3}$/.test(String(cell).trim())) return number.values[1];
    return number?.kind === "number" ? number.value : void 0;
  }
  function exampleBrief(roster) {
    const [feeOf] = estimateFees(roster.influencers);
    const fees = roster.influencers.map((influencer) => ({ ...feeOf(influencer), followers: influencer.followers }));
    const usual = median(fees.map(({ value }) => value)) ?? 0;
    const macro = median(fees.flatMap(({ value, followers }) => followers >= SPLIT ? value : [])) ?? 0;
    return {
      goal: "launch",
      budget: roundUp(Math.max(10 * usual, 1.5 * macro)),
      currency: roster.currency ?? (fees.some(({ origin }) => origin === "assumed") ? ESTIMATES_CURRENCY : void 0),
      most: MOST,
      example: true
    };
  }
  function roundUp(amount) {
    const unit = 10 ** Math.max(Math.floor(Math.log10(Math.max(amount, 1))) - 1, 0);
    return Math.ceil(amount / unit) * unit;
  }

  // src/strategy/audience.ts
  function targetAudience(outcomes, overlap) {
    let sum = 0;
    let squares = 0;
    for (const { reach } of outcomes) {
      sum += reach.value;
      squares += reach.value ** 2;
    }
    return sum > 0 ? squares / (overlap * sum) : 0;
  }
  function reachWeight({ reach }, audience2) {
    return audience2 > 0 ? -Math.log1p(-Math.min(reach.value / audience2, HIGHEST_SHARE_REACHED)) : 0;
  }
  function peopleReached(outcomes, audience2) {
    const weight = outcomes.reduce((sum, outcome) => sum + reachWeight(outcome, audience2), 0);
    return audience2 * -Math.expm1(-weight);
  }

  // src/planner/choose.ts
  var STEPS = 2e5;
  function choose(items, { budget, most }, steps = STEPS) {
    const candidates = items.flatMap(
      (item, index) => item.value > 0 && item.cost <= budget ? [{ ...item, index }] : []
    );
    const { price, bound } = pricePerItem(candidates, budget, most);
    const relaxed = relax(candidates, price);
    const { order, boundFrom } = relaxed;
    const taken = [];
    let best = [];
    let bestValue = 0;
    let value = 0;
    let left = budget;
    let next = 0;
    let step = 0;
    for (; step < steps; step++) {
      const open = next < order.length && taken.length < most;
      const reachable = open ? value + price * (most - taken.length) + boundFrom(next, left) : value;
      if (open && exceeds(reachable, bestValue)) {
        const item = order[next];
        if (item && item.cost <= left) {
          taken.push(next);
          value += item.value;
          left -= item.cost;
          if (value > bestValue) [best, bestValue] = [[...taken], value];
        }
        next++;
        continue;
      }
      const last = taken.pop();
      const undone = last === void 0 ? void 0 : order[last];
      if (last === void 0 || !undone) break;
      value -= undone.value;
      left += undone.cost;
      next = last + 1;
    }
    const chosen = best.flatMap((position) => order[position]?.index ?? []).sort((a, b) => a - b);
    const total = (key) => chosen.reduce((sum, index) => sum + (items[index]?.[key] ?? 0), 0);
    const proven = step < steps;
    return { chosen, value: total("value"), cost: total("cost"), bound: proven ? total("value") : bound, proven };
  }
  var exceeds = (bound, value) => bound > value * (1 + 1e-12);
  function relax(candidates, price) {
    const order = candidates.map((item) => {
      const worth = item.value - price;
      return { ...item, worth, rank: worth > 0 ? worth / item.cost : Number.NEGATIVE_INFINITY };
    }).sort((a, b) => b.rank - a.rank || b.value - a.value || a.index - b.index);
    const worths = runningSums(order.map(({ worth }) => Math.max(worth, 0)));
    const costs = runningSums(order.map(({ worth, cost }) => worth > 0 ? cost : 0));
    function fill(position, budget) {
      const limit = (costs[position] ?? 0) + budget;
      let [end, high] = [position, order.length];
      while (end < high) {
        const middle = end + high + 1 >> 1;
        if ((costs[middle] ?? 0) <= limit) end = middle;
        else high = middle - 1;
      }
      const split = order[end];
      return { end, part: split && split.worth > 0 ? (limit - (costs[end] ?? 0)) / split.cost : 0 };
    }
    function boundFrom(position, budget) {
      const { end, part } = fill(position, budget);
      return (worths[end] ?? 0) - (worths[position] ?? 0) + part * (order[end]?.worth ?? 0);
    }
    function countWithin(budget) {
      const { end, part } = fill(0, budget);
      const worthless = order.slice(0, end).filter(({ worth }) => worth <= 0).length;
      return end - worthless + part;
    }
    return { order, boundFrom, countWithin };
  }
  function runningSums(numbers2) {
    let sum = 0;
    return [0, ...numbers2.map((number) => sum += number)];
  }
  var HALVINGS = 30;
  function pricePerItem(candidates, budget, most) {
    const at = (price) => {
      const { boundFrom, countWithin } = relax(candidates, price);
      return { price, bound: price * most + boundFrom(0, budget), count: countWithin(budget) };
    };
    let lowest = at(0);
    if (lowest.count <= most) return lowest;
    let [low, high] = [0, candidates.reduce((highest, { value }) => Math.max(highest, value), 0)];
    for (let i = 0; i < HALVINGS; i++) {
      const middle = at((low + high) / 2);
      if (middle.count > most) low = middle.price;
      else high = middle.price;
      if (middle.bound < lowest.bound) lowest = middle;
    }
    return lowest;
  }

  // src/strategy/plan.ts
  function measureOf(goal) {
    return goal === "launch" ? "people" : "engagements";
  }
  var CENTS = 100;
  function planFor(side, outcomes, brief, audience2) {
    const worth = (outcome) => measureOf(brief.goal) === "people" ? reachWeight(outcome, audience2) : outcome.engagements?.value ?? 0;
    const own = outcomes.filter((outcome) => outcome.side === side);
    const solution = choose(
      own.map((outcome) => ({ value: worth(outcome), cost: Math.round(outcome.fee.value * CENTS) })),
      { budget: Math.floor(brief.budget * CENTS), most: brief.most }
    );
    const forMoney = (outcome) => worth(outcome) / outcome.fee.value;
    const chosen = own.filter((_, index) => solution.chosen.includes(index)).sort((a, b) => forMoney(b) - forMoney(a) || a.influencer.row - b.influencer.row);
    const [largest] = [...chosen].sort((a, b) => worth(b) - worth(a));
    return {
      side,
      chosen,
      cost: solution.cost / CENTS,
      people: peopleReached(chosen, audience2),
      engagements: chosen.reduce((sum, { engagements: engagements2 }) => sum + (engagements2?.value ?? 0), 0),
      largest: largest && { outcome: largest, share: worth(largest) / solution.value },
      couldBe: solution.value > 0 ? solution.bound / solution.value : 1
    };
  }

  // src/strategy/assumptions.ts
  function assumptionsOf(brief, outcomes, { micro, macro }) {
    const count2 = (of) => outcomes.filter(of).length;
    const fromViews = count2(({ reach }) => reach.origin === "derived");
    const unobserved = count2(({ reach }) => reach.origin === "assumed");
    const fittedFees = count2(({ fee }) => fee.origin === "derived");
    const estimatedFees = count2(({ fee }) => fee.origin === "assumed");
    const silent = measureOf(brief.goal) === "engagements" ? count2(({ engagements: engagements2 }) => engagements2 === void 0) : 0;
    const all = [
      brief.example && { code: "example-brief" },
      brief.goal === "sales" && { code: "sales-as-niche" },
      { code: "one-post" },
      { code: "most", most: brief.most },
      { code: "overlap", share: OVERLAP.base, audience: targetAudience(outcomes, OVERLAP.base) },
      fromViews > 0 && {
        code: "reach-from-views",
        count: fromViews,
        viewsPerPerson: VIEWS_PER_PERSON,
        source: VIEWS_PER_PERSON_SOURCE
      },
      unobserved > 0 && {
        code: "reach-not-observed",
        count: unobserved,
        published: Object.keys(REACH_RATES),
        source: REACH_RATES_SOURCE,
        assumedRate: ASSUMED_REACH_RATE
      },
      fittedFees > 0 && { code: "fees-fitted", count: fittedFees },
      estimatedFees > 0 && {
        code: "fees-estimated",
        count: estimatedFees,
        currency: ESTIMATES_CURRENCY,
        costs: COST_PER_MILLE_SOURCE,
        payments: PAID_FEES_SOURCE
      },
      silent > 0 && { code: "without-engagements", count: silent },
      notProven(micro),
      notProven(macro)
    ];
    return all.filter((assumption) => assumption !== false);
  }
  function notProven({ side, couldBe }) {
    return couldBe > 1 && { code: "not-proven", side, gap: couldBe - 1 };
  }

  // src/strategy/engagements.ts
  var RATE_OF_VIEWS = ["TikTok", "YouTube"];
  function engagementsOf(influencer) {
    const { likes, comments, engagementRate: engagementRate2, followers, platform: platform2 } = influencer;
    if (likes !== void 0 && comments !== void 0) return { value: likes + comments, origin: "given" };
    if (engagementRate2 === void 0 || RATE_OF_VIEWS.includes(platform2)) return void 0;
    return { value: engagementRate2 * followers, origin: "derived" };
  }

  // src/strategy/outcome.ts
  function outcomesOf(influencers, feeOf) {
    const reachOf = estimateReach(influencers);
    return influencers.map((influencer) => ({
      influencer,
      side: influencer.followers < SPLIT ? "micro" : "macro",
      reach: reachOf(influencer),
      engagements: engagementsOf(influencer),
      fee: feeOf(influencer)
    }));
  }
  function lowestFee(outcomes) {
    return outcomes.reduce((lowest, { fee }) => Math.min(lowest, fee.value), Number.POSITIVE_INFINITY);
  }

  // src/strategy/missing-data.ts
  var SIDES = ["micro", "macro"];
  function missingData(outcomes, brief) {
    const of = (side) => outcomes.filter((outcome) => outcome.side === side);
    const missing = SIDES.filter((side) => of(side).length === 0);
    if (missing.length > 0)
      return missing.map((side) => ({ code: "one-side-missing", missing: side, count: outcomes.length, split: SPLIT }));
    const { currency } = brief;
    if (currency !== ESTIMATES_CURRENCY && outcomes.some(({ fee }) => fee.origin === "assumed")) {
      return [{ code: "fees-in-another-currency", currency, enough: FEES_FOR_FIT }];
    }
    const cheapest = lowestFee(outcomes);
    if (cheapest > brief.budget) return [{ code: "nothing-affordable", budget: brief.budget, cheapest }];
    const launch = measureOf(brief.goal) === "people";
    const observed = ({ reach, engagements: engagements2, fee }) => launch ? reach.origin !== "assumed" || fee.origin === "given" : engagements2 !== void 0;
    return SIDES.flatMap((side) => {
      const known = of(side).filter(observed).length;
      if (known >= OBSERVED_SHARE * of(side).length) return [];
      return [{ code: launch ? "nothing-observed" : "no-rates", side, known, of: of(side).length }];
    });
  }

  // src/metrics/engagement-rate.ts
  function engagements({ likes = 0, comments = 0, shares = 0, saves = 0 }) {
    return likes + comments + shares + saves;
  }
  function engagementRate(audience2, counts) {
    return engagements(counts) / audience2;
  }

  // src/strategy/reasons.ts
  function reasonsFor(leader, plans, outcomes, brief) {
    const { micro, macro } = plans;
    const [ahead, behind] = leader === "micro" ? [micro, macro] : [macro, micro];
    const measure = measureOf(brief.goal);
    return [
      { code: "ahead", side: leader, measure, value: ahead[measure], other: behind[measure] },
      { code: "counts", micro: micro.chosen.length, macro: macro.chosen.length, budget: brief.budget, most: brief.most },
      ...costPer(measure, plans),
      ...engagementRates(outcomes),
      ...mostlyNano(micro),
      ...speaksAgainst(ahead, behind, measure === "people" ? "engagements" : "people"),
      ...hangsOnOne(ahead)
    ];
  }
  function costPer(measure, { micro, macro }) {
    if (micro[measure] === 0 || macro[measure] === 0) return [];
    return [{ code: "cost-per", measure, micro: micro.cost / micro[measure], macro: macro.cost / macro[measure] }];
  }
  function engagementRates(outcomes) {
    const rates = PLATFORMS.map((platform2) => {
      const of = (side) => outcomes.flatMap(
        ({ influencer, engagements: engagements2, side: own }) => own === side && influencer.platform === platform2 && engagements2 ? engagementRate(influencer.followers, { likes: engagements2.value }) : []
      );
      return { platform: platform2, micro: of("micro"), macro: of("macro") };
    });
    const rows = ({ micro: micro2, macro: macro2 }) => Math.min(micro2.length, macro2.length);
    const [fullest] = rates.sort((a, b) => rows(b) - rows(a));
    if (!fullest || rows(fullest) < ROWS_FOR_MEDIAN) return [];
    const [micro = 0, macro = 0] = [median(fullest.micro), median(fullest.macro)];
    return [{ code: "engagement-rates", platform: fullest.platform, micro, macro }];
  }
  function mostlyNano({ chosen }) {
    const nano = chosen.filter(({ influencer }) => tierOf(influencer.followers, DEFAULT_TIERS) === "Nano").length;
    return nano * 2 > chosen.length ? [{ code: "mostly-nano", nano, of: chosen.length }] : [];
  }
  function speaksAgainst(ahead, { side, ...behind }, measure) {
    if (behind[measure] <= ahead[measure]) return [];
    return [{ code: "speaks-against", side, measure, value: behind[measure], other: ahead[measure] }];
  }
  function hangsOnOne({ side, largest }) {
    if (!largest || largest.share < A_BET) return [];
    const { handle, name } = largest.outcome.influencer;
    return [{ code: "hangs-on-one", side, who: handle || name, share: largest.share }];
  }

  // src/strategy/recommend.ts
  function recommend(roster, brief) {
    const { influencers } = roster;
    if (influencers.length === 0) {
      const reasons2 = [{ code: "unread-roster", issue: roster.issues[0] }];
      return { strategy: "not-enough-data", brief, plans: void 0, shortlist: void 0, reasons: reasons2, assumptions: [] };
    }
    const [feeOf, ...otherFees] = estimateFees(influencers);
    const outcomes = outcomesOf(influencers, feeOf);
    const plans = plansFor(outcomes, brief, OVERLAP.base);
    const leader = leaderOf(plans, brief);
    const answer = (strategy, reasons2) => ({
      strategy,
      brief,
      plans,
      shortlist: plans[leader].chosen.length > 0 ? leader : void 0,
      reasons: reasons2,
      assumptions: assumptionsOf(brief, outcomes, plans)
    });
    const missing = missingData(outcomes, brief);
    if (missing.length > 0) return answer("not-enough-data", missing);
    const guessed = outcomes.some(({ fee }) => fee.origin === "assumed");
    const leaderUnder = (fees) => leaderOf(plansFor(outcomesOf(influencers, fees), brief, OVERLAP.base), brief);
    const feesDecide = guessed && otherFees.some((fees) => leaderUnder(fees) !== leader);
    if (feesDecide) return answer("not-enough-data", [{ code: "fees-decide", enough: FEES_FOR_FIT }]);
    const reasons = reasonsFor(leader, plans, outcomes, brief);
    for (const side of ["micro", "macro"]) {
      const first = lowestFee(outcomes.filter((outcome) => outcome.side === side));
      if (first > brief.budget) return answer(leader, [{ code: "side-unaffordable", side, first, budget: brief.budget }]);
    }
    const measure = measureOf(brief.goal);
    if (measure === "people") {
      const aheadAt = (share) => ({ share, side: leaderOf(plansFor(outcomes, brief, share), brief) });
      const [low, high] = [aheadAt(OVERLAP.low), aheadAt(OVERLAP.high)];
      if (low.side !== high.side) return answer("either", [{ code: "overlap-decides", low, high }, ...reasons.slice(1)]);
    }
    const [micro, macro] = [plans.micro[measure], plans.macro[measure]];
    if (Math.abs(micro - macro) < CLOSE * Math.max(micro, macro)) {
      return answer("either", [{ code: "close", measure, micro, macro }, ...reasons.slice(1)]);
    }
    return answer(leader, reasons);
  }
  function plansFor(outcomes, brief, overlap) {
    const audience2 = targetAudience(outcomes, overlap);
    return { micro: planFor("micro", outcomes, brief, audience2), macro: planFor("macro", outcomes, brief, audience2) };
  }
  function leaderOf(plans, brief) {
    const measure = measureOf(brief.goal);
    return plans.micro[measure] >= plans.macro[measure] ? "micro" : "macro";
  }

  // src/texts/english/numbers.ts
  function rounded(value) {
    return value.toLocaleString("en", value >= 1e3 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 });
  }
  function money(amount, currency) {
    return amount.toLocaleString("en", { ...currency && { style: "currency", currency }, ...digitsFor(amount) });
  }
  function digitsFor(amount) {
    if (amount >= 10 || amount === 0) return { minimumFractionDigits: 0, maximumFractionDigits: 0 };
    return amount >= 0.1 ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumSignificantDigits: 2 };
  }
  function percent(share) {
    const digits = Math.abs(share) < 0.095 ? 1 : 0;
    return share.toLocaleString("en", { style: "percent", maximumFractionDigits: digits });
  }
  function counted(count2, one, many = `${one}s`) {
    return `${count2.toLocaleString("en")} ${count2 === 1 ? one : many}`;
  }

  // src/texts/english/assumption.ts
  function assumptionText(assumption) {
    switch (assumption.code) {
      case "example-brief":
        return "The budget is an example; type your own.";
      case "sales-as-niche":
        return "Without a conversion rate and an order value, sales counts engagements.";
      case "one-post":
        return "Every influencer posts once.";
      case "most":
        return `A team can manage ${assumption.most} influencers (assumed).`;
      case "overlap":
        return `Two audiences have ${percent(assumption.share)} in common (assumed), which makes a target audience of ${rounded(assumption.audience)} people.`;
      case "reach-from-views":
        return `Reach of ${counted(assumption.count, "influencer")} is worked out from views (${assumption.viewsPerPerson} views a person; ${cited(assumption.source)}) or from their platform’s median.`;
      case "reach-not-observed":
        return `Reach of ${counted(assumption.count, "influencer")} is followers times a published rate (${assumption.published.join(", ")}; ${cited(assumption.source)}) or an assumed ${percent(assumption.assumedRate)}.`;
      case "fees-fitted":
        return `Missing fees of ${counted(assumption.count, "influencer")} follow the fees that your roster gives.`;
      case "fees-estimated":
        return `Missing fees of ${counted(assumption.count, "influencer")} are estimated in ${assumption.currency} from published costs per thousand impressions (${cited(assumption.costs)}); an answer stands only where published payments (${cited(assumption.payments)}) give the same.`;
      case "without-engagements":
        return `${counted(assumption.count, "influencer")} without engagement numbers cannot be chosen for this goal.`;
      case "not-proven":
        return `The ${assumption.side} plan is the best found; nothing better than ${percent(Math.max(assumption.gap, 1e-3))} more is possible.`;
    }
  }
  function cited({ author, year }) {
    return `${author}, ${year}`;
  }

  // src/texts/english/issue.ts
  var LISTED = 20;
  function issueTexts(issues) {
    const texts = issues.slice(0, LISTED).map(issueText);
    const more = issues.length - texts.length;
    return more > 0 ? [...texts, `And ${more.toLocaleString("en")} more.`] : texts;
  }
  function issueText(issue) {
    switch (issue.code) {
      case "empty-sheet":
        return "This sheet is empty. Import or paste a roster: a header row, then one influencer per row.";
      case "no-header":
        return "No header row was found. Name the columns in the first row, for example Handle, Platform, Followers, Avg likes, Avg comments, Fee.";
      case "no-followers-column":
        return `No column of followers was found in row ${issue.row} (read: ${issue.text}). Name one “Followers”.`;
      case "no-rows":
        return `There are headers in row ${issue.row} and no influencers below. Add one influencer per row.`;
      case "no-followers":
        return `Row ${issue.row} has no followers, so it is left out.`;
      case "error-cell":
        return `Row ${issue.row}: ${issue.field} holds ${quoted(issue.text)}, ${consequence(issue.field)}.`;
      case "unreadable-number":
        return `Row ${issue.row}: ${quoted(issue.text)} under ${issue.field} is not a usable number, ${consequence(issue.field)}.`;
      case "ambiguous-number": {
        const [low, high] = issue.values.map((value) => value.toLocaleString("en", { maximumFractionDigits: 3 }));
        return `Row ${issue.row}: ${quoted(issue.text)} under ${issue.field} may be ${low} or ${high}, ${consequence(issue.field)}. Type it as a number.`;
      }
      case "unknown-platform":
        return `Row ${issue.row}: ${quoted(issue.text)} is no platform we know; the row counts without one.`;
      case "same-account":
        return `Row ${issue.row}: ${quoted(issue.text)} is also in row ${issue.kept}, which is fuller and is kept.`;
    }
  }
  function consequence(field) {
    return field === "followers" ? "so the row is left out" : "so it counts as not reported";
  }

  // src/texts/english/reason.ts
  function reasonText(reason, currency) {
    switch (reason.code) {
      case "unread-roster":
        return reason.issue ? issueText(reason.issue) : "No influencer could be read from this sheet.";
      case "one-side-missing": {
        const everyone = reason.count === 1 ? "The only influencer has" : `All ${reason.count.toLocaleString("en")} influencers have`;
        const split = reason.split.toLocaleString("en");
        return reason.missing === "micro" ? `${everyone} ${split} followers or more. Add some below ${split} to compare.` : `${everyone} fewer than ${split} followers. Add some with more to compare.`;
      }
      case "nothing-affordable":
        return `Nobody fits a budget of ${money(reason.budget, currency)}: the cheapest of the roster costs ${money(reason.cheapest, currency)}.`;
      case "no-rates":
        return `Only ${reason.known} of ${counted(reason.of, `${reason.side} influencer`)} tell their engagement. Add average likes and comments, or an engagement rate, for at least half of them.`;
      case "nothing-observed":
        return `Only ${reason.known} of ${counted(reason.of, `${reason.side} influencer`)} tell reach, views or a fee. Add one of these for at least half of them.`;
      case "fees-decide":
        return `The answer hangs on fees that this roster does not give: published prices point both ways. Enter real quotes, some of each size, ${reason.enough} or more in all.`;
      case "fees-in-another-currency":
        return `Missing fees can only be estimated in US dollars, and this roster is in ${reason.currency}. Enter at least ${reason.enough} fees.`;
      case "side-unaffordable":
        return `No ${reason.side} influencer fits a budget of ${money(reason.budget, currency)}: the first costs ${money(reason.first, currency)}. The two were not compared.`;
      case "ahead":
        return `The ${reason.side} plan ${brings(reason.measure, reason.value)}, the ${opposite(reason.side)} plan ${rounded(reason.other)}${reason.other > 0 ? `: ${percent(reason.value / reason.other - 1)} more` : ""}.`;
      case "close":
        return `The micro plan ${brings(reason.measure, reason.micro)}, the macro plan ${rounded(reason.macro)}: too close to call.`;
      case "overlap-decides":
        return `${titled(reason.low.side)} is ahead where ${percent(reason.low.share)} of two audiences are the same people, ${reason.high.side} where ${percent(reason.high.share)} are. Nobody publishes which is true for your roster.`;
      case "counts":
        return `${money(reason.budget, currency)} buys ${posts("micro", reason)} or ${posts("macro", reason)}.`;
      case "cost-per": {
        const [unit, times] = reason.measure === "people" ? ["1,000 people reached cost", 1e3] : ["One engagement costs", 1];
        return `${unit} ${money(reason.micro * times, currency)} with micro and ${money(reason.macro * times, currency)} with macro.`;
      }
      case "engagement-rates":
        return `On ${reason.platform} your micro influencers engage ${percent(reason.micro)} of their followers and your macro influencers ${percent(reason.macro)} (medians).`;
      case "mostly-nano":
        return `${reason.nano} of the ${reason.of} micro influencers chosen are nano-influencers.`;
      case "speaks-against":
        return `But the ${reason.side} plan ${brings(reason.measure, reason.value)} against ${rounded(reason.other)}.`;
      case "hangs-on-one":
        return `But ${percent(reason.share)} of the ${reason.side} plan hangs on ${reason.who}.`;
    }
  }
  function brings(measure, value) {
    return measure === "people" ? `reaches about ${rounded(value)} different people` : `brings about ${rounded(value)} engagements`;
  }
  function posts(side, counts) {
    const count2 = counts[side];
    return counted(count2, `${side} post`) + (count2 === counts.most ? " (as many as your team can manage)" : "");
  }
  var opposite = (side) => side === "micro" ? "macro" : "micro";
  var titled = (side) => side === "micro" ? "Micro" : "Macro";

  // src/texts/english/recommendation.ts
  var STRATEGY_NAMES = {
    micro: "Micro",
    macro: "Macro",
    either: "Either",
    "not-enough-data": "Not enough data"
  };
  var GOAL_NAMES = {
    launch: "Launch: most people reached",
    niche: "Niche: most engagements",
    sales: "Sales: most engagements"
  };
  function briefText({ goal, budget, currency, most, example }) {
    return `${GOAL_NAMES[goal]}, with ${money(budget, currency)}${example ? " (an example)" : ""} and up to ${counted(most, "influencer")}`;
  }
  function planText({ chosen, cost, people, engagements: engagements2 }, currency) {
    if (chosen.length === 0) return "nobody fits";
    return `${counted(chosen.length, "influencer")} for ${money(cost, currency)}: ${rounded(people)} different people, ${rounded(engagements2)} engagements`;
  }
  function briefProblemText(problem) {
    switch (problem.code) {
      case "unknown-goal":
        return `${quoted(problem.text)} is no goal. Use one of: ${problem.allowed.join(", ")}.`;
      case "unreadable-budget":
        return `${quoted(problem.text)} is no budget. Type an amount above 0, such as 20000.`;
    }
  }

  // src/functions/campaign-strategy.ts
  function CAMPAIGN_STRATEGY(roster, goal, budget) {
    const error = [roster, goal, budget].find((given) => typeof given === "string" && isErrorText(given));
    if (error) return [[error]];
    const read = readRoster(Array.isArray(roster) ? roster : [[roster]]);
    const brief = readBrief({ goal, budget }, exampleBrief(read));
    if ("code" in brief) throw new Error(briefProblemText(brief));
    const { strategy, plans, reasons, assumptions } = recommend(read, brief);
    const answer = [["Strategy", STRATEGY_NAMES[strategy]]];
    if (plans) {
      answer.push(["Brief", briefText(brief)]);
      answer.push(["Micro plan", planText(plans.micro, brief.currency)]);
      answer.push(["Macro plan", planText(plans.macro, brief.currency)]);
    }
    for (const reason of reasons) answer.push(["Reason", reasonText(reason, brief.currency)]);
    for (const assumption of assumptions) answer.push(["Assumed", assumptionText(assumption)]);
    if (plans) for (const text of issueTexts(read.issues)) answer.push(["Noticed", text]);
    return answer;
  }

  // src/functions/messages.ts
  var MESSAGES = {
    missing: (fn, argument) => `${fn} needs ${argument}: pass a cell or a range.`,
    sizes: (one, oneSize, other, otherSize) => `${one} has ${oneSize} and ${other} has ${otherSize}: pass ranges of the same size, or a single cell.`,
    unreadable: (argument, cell) => `${argument}: ${quoted(cell)} is not a number`,
    notAboveZero: (argument, cell) => `${argument}: ${quoted(cell)} must be above 0`,
    negative: (argument, cell) => `${argument}: ${quoted(cell)} must not be negative`,
    ambiguous: (argument, cell, low, high) => `${argument}: ${quoted(cell)} reads as ${plain(high)} or ${plain(low)}; type it as a number`,
    unknownPlatform: (cell, allowed) => `platform: ${quoted(cell)} is unknown; use one of ${allowed.join(", ")}`,
    belowLowestTier: (followers, name, from) => `${plain(followers)} is below the lowest tier, ${name} from ${plain(from)}`,
    unknownTiers: (cell) => `tiers: ${quoted(cell)} is unknown. Use "default", or a range of two columns: a tier’s name and the followers it begins at.`,
    badTierTable: () => 'tiers: pass a range of two columns, a tier’s name and the followers it begins at, such as "Micro" and 10000.',
    badTierRow: (name, from) => `tiers: ${quoted(name)} begins at ${quoted(from)}, which is not a number of followers.`,
    sameTierTwice: (from) => `tiers: two tiers begin at ${plain(from)} followers.`,
    calculatorOrder: () => "In every row the comments exceed both the likes and the audience. The audience comes first: =ENGAGEMENT_RATE(followers, likes, comments)."
  };
  function plain(value) {
    return value.toLocaleString("en", { maximumFractionDigits: 3 });
  }

  // src/functions/cell-policy.ts
  var CellProblem = class {
    constructor(message) {
      this.message = message;
    }
  };
  function deciding(argument) {
    return { ...argument, decides: true };
  }
  function perRow(functionName, args, answer) {
    const columns = Object.entries(args).map(([key, argument]) => {
      const { name, given, decides, read } = argument;
      if (decides && given === void 0) throw new Error(MESSAGES.missing(functionName, name));
      const cells = isRange(given) ? given.flat() : [given];
      return { key, name, decides, cells, range: isRange(given) ? given : void 0, values: read(cells) };
    });
    const { rows, width } = commonSize(columns);
    const answerAt = (index) => {
      const row = {};
      let obstacle;
      for (const { key, decides, cells, range, values } of columns) {
        const at = range ? index : 0;
        const cell = cells[at];
        if (isBlank(cell)) {
          if (decides) return "";
        } else if (isErrorText(cell)) {
          obstacle ?? (obstacle = cell);
        } else {
          const value = values[at];
          if (value instanceof CellProblem) obstacle ?? (obstacle = value);
          row[key] = value;
        }
      }
      return obstacle ?? answer(row);
    };
    if (rows === void 0) {
      const result = answerAt(0);
      if (result instanceof CellProblem) throw new Error(result.message);
      return result;
    }
    const written = (result) => result instanceof CellProblem ? `⚠ ${result.message}` : result;
    return withoutBlankTail(
      Array.from(
        { length: rows },
        (_, row) => Array.from({ length: width }, (_2, column) => written(answerAt(row * width + column)))
      )
    );
  }
  function isRange(given) {
    return Array.isArray(given);
  }
  function commonSize(columns) {
    const ranges = columns.flatMap(
      ({ name, range }) => range ? { name, rows: range.length, width: range[0]?.length ?? 0 } : []
    );
    const [first] = ranges;
    const other = ranges.find(({ rows, width }) => rows !== first?.rows || width !== first.width);
    if (first && other) throw new Error(MESSAGES.sizes(first.name, sizeText(first), other.name, sizeText(other)));
    return { rows: first?.rows, width: first?.width ?? 1 };
  }
  function sizeText({ rows, width }) {
    const count2 = (n, one) => `${n} ${one}${n === 1 ? "" : "s"}`;
    return width === 1 ? count2(rows, "row") : `${count2(rows, "row")} × ${count2(width, "column")}`;
  }
  function withoutBlankTail(answers) {
    const filled2 = (index) => answers.some((row) => row[index] !== "");
    let rows = answers.length;
    while (rows > 1 && answers[rows - 1]?.every((answer) => answer === "")) rows--;
    let width = answers[0]?.length ?? 0;
    while (width > 1 && !filled2(width - 1)) width--;
    return answers.slice(0, rows).map((row) => row.slice(0, width));
  }

  // src/functions/arguments.ts
  function audience(name, given) {
    return numbers(
      name,
      given,
      (value, cell) => value > 0 ? value : new CellProblem(MESSAGES.notAboveZero(name, cell))
    );
  }
  function count(name, given) {
    return numbers(name, given, (value, cell) => value >= 0 ? value : new CellProblem(MESSAGES.negative(name, cell)));
  }
  function platform(given) {
    return {
      name: "platform",
      given,
      decides: false,
      read: (cells) => cells.map(
        (cell) => isBlank(cell) ? void 0 : platformNamed(String(cell)) ?? new CellProblem(MESSAGES.unknownPlatform(cell, PLATFORMS))
      )
    };
  }
  function numbers(name, given, check) {
    const value = (number, cell) => {
      if (number.kind === "number") return check(number.value, cell);
      if (number.kind === "ambiguous") return new CellProblem(MESSAGES.ambiguous(name, cell, ...number.values));
      return number.kind === "unreadable" ? new CellProblem(MESSAGES.unreadable(name, cell)) : void 0;
    };
    return {
      name,
      given,
      decides: false,
      read: (cells) => readNumbers(cells).map((number, i) => value(number, cells[i]))
    };
  }

  // src/functions/engagement-rate.ts
  function ENGAGEMENT_RATE(audience2, likes, comments, shares, saves) {
    let withComments = 0;
    let commentsExceedAll = 0;
    const rates = perRow(
      "ENGAGEMENT_RATE",
      {
        audience: deciding(audience("audience", audience2)),
        likes: deciding(count("likes", likes)),
        comments: count("comments", comments),
        shares: count("shares", shares),
        saves: count("saves", saves)
      },
      (row) => {
        if (row.comments !== void 0) {
          withComments++;
          if (row.comments > row.likes && row.comments > row.audience) commentsExceedAll++;
        }
        return engagementRate(row.audience, row);
      }
    );
    if (withComments > 0 && commentsExceedAll === withComments) throw new Error(MESSAGES.calculatorOrder());
    return rates;
  }

  // src/functions/tier-bands.ts
  function tierBands(tiers) {
    if (Array.isArray(tiers)) return bandsOfTable(tiers);
    const name = tiers;
    if (isBlank(name) || String(name).trim().toLowerCase() === "default") return DEFAULT_TIERS;
    throw new Error(MESSAGES.unknownTiers(name));
  }
  function bandsOfTable(table) {
    const rows = table.filter((row) => !row.every(isBlank));
    if (rows.some((row) => row.length !== 2)) throw new Error(MESSAGES.badTierTable());
    const starts = readNumbers(rows.map(([, from]) => from));
    const bands = rows.flatMap(([name, from], i) => {
      const start = starts[i];
      if (start?.kind === "number" && start.value >= 0 && !isBlank(name))
        return [{ name: String(name), from: start.value }];
      if (i === 0 && start?.kind === "unreadable") return [];
      throw new Error(MESSAGES.badTierRow(name, from));
    });
    if (bands.length === 0) throw new Error(MESSAGES.badTierTable());
    bands.sort((a, b) => a.from - b.from);
    const twice = bands.find(({ from }, i) => from === bands[i + 1]?.from);
    if (twice) throw new Error(MESSAGES.sameTierTwice(twice.from));
    return bands;
  }

  // src/functions/influencer-tier.ts
  function INFLUENCER_TIER(followers, platform2, tiers) {
    const bands = tierBands(tiers);
    return perRow(
      "INFLUENCER_TIER",
      { followers: deciding(audience("followers", followers)), platform: platform(platform2) },
      (row) => {
        const [lowest] = bands;
        return tierOf(row.followers, bands) ?? new CellProblem(MESSAGES.belowLowestTier(row.followers, lowest?.name ?? "", lowest?.from ?? 0));
      }
    );
  }
  return __toCommonJS(server_exports);
})();
