// Rostermix 0.1.0, MIT licence. Built from src by `npm run build`: change it there.

/**
 * The published engagement rates in use, each with source and year. Copy and edit them, and pass the copy to ENGAGEMENT_BENCHMARK or ENGAGEMENT_GRADE.
 *
 * @return {Array<Array<string|number>>} Platform, Tier, From (followers), Basis, Engagement rate (a fraction; blank where nothing was published), Source, Year, Address, Note.
 * @customfunction
 */
function BENCHMARK_TABLE() {
  return rostermix_.BENCHMARK_TABLE();
}

/**
 * Says whether the best micro plan or the best macro plan wins that your roster and budget allow, and why.
 *
 * @param {Array<Array<string|number>>} roster The roster with its header row, such as A1:J61.
 * @param {string} goal Optional. "launch" (most people), "niche" (most engagements) or "sales". Launch if omitted.
 * @param {number} budget Optional. What may be spent, such as 20000, in the roster's currency. An example if omitted.
 * @return {Array<Array<string>>} Two columns, a name and what it says: strategy, both plans, reasons, assumptions, and what could not be read.
 * @customfunction
 */
function CAMPAIGN_STRATEGY(roster, goal, budget) {
  return rostermix_.CAMPAIGN_STRATEGY(roster, goal, budget);
}

/**
 * People reached at least once by several influencers within a target audience. Their audiences are taken to overlap at random.
 *
 * @param {number|Array<Array<number>>} reaches People of the audience that each post reaches, a column such as G2:G. Blanks are left out.
 * @param {number} audience How many people there are to be reached, such as 500000.
 * @return {number} People; a blank where no reach is given.
 * @customfunction
 */
function COMBINED_REACH(reaches, audience) {
  return rostermix_.COMBINED_REACH(reaches, audience);
}

/**
 * Cost per engagement: the fee divided by engagements, in the fee’s currency.
 *
 * @param {number|Array<Array<number>>} fee What a post costs: a cell such as H2, or a whole column such as H2:H.
 * @param {number|Array<Array<number>>} engagements Likes, comments, shares and saves of a post, such as D2:D.
 * @return {number|Array<Array<number>>} The cost of each row; a blank where fee or engagements are blank.
 * @customfunction
 */
function CPE(fee, engagements) {
  return rostermix_.CPE(fee, engagements);
}

/**
 * Cost per thousand impressions: the fee divided by impressions, times 1,000, in the fee’s currency.
 *
 * @param {number|Array<Array<number>>} fee What a post costs: a cell such as H2, or a whole column such as H2:H.
 * @param {number|Array<Array<number>>} impressions Impressions of a post, such as G2:G. Not followers: few of them see it.
 * @return {number|Array<Array<number>>} The cost of each row; a blank where fee or impressions are blank.
 * @customfunction
 */
function CPM(fee, impressions) {
  return rostermix_.CPM(fee, impressions);
}

/**
 * Cost per view: the fee divided by views, in the fee’s currency.
 *
 * @param {number|Array<Array<number>>} fee What a post costs: a cell such as H2, or a whole column such as H2:H.
 * @param {number|Array<Array<number>>} views Average views of a post, such as G2:G.
 * @return {number|Array<Array<number>>} The cost of each row; a blank where fee or views are blank.
 * @customfunction
 */
function CPV(fee, views) {
  return rostermix_.CPV(fee, views);
}

/**
 * The typical engagement rate that was published for a size, a platform and a basis, as a fraction. A blank where nothing was published.
 *
 * @param {number|Array<Array<number>>} followers Followers: a cell such as C2, or a whole column such as C2:C.
 * @param {string|Array<Array<string>>} platform The platform, such as "Instagram" or B2:B.
 * @param {string|Array<Array<string>>} basis Optional. What the rate is by: "followers", "views", "reach" or "impressions". Followers if omitted; on TikTok and YouTube say which.
 * @param {Array<Array<string|number>>} benchmarks Optional. Your own rates: an edited copy of BENCHMARK_TABLE, such as L1:P9.
 * @return {number|Array<Array<number>>} The rate of each row; a blank where nothing was published.
 * @customfunction
 */
function ENGAGEMENT_BENCHMARK(followers, platform, basis, benchmarks) {
  return rostermix_.ENGAGEMENT_BENCHMARK(followers, platform, basis, benchmarks);
}

/**
 * How an engagement rate compares with what was published for its size and platform: Low, Below average, Average, Above average or High. A blank where nothing was published.
 *
 * @param {number|Array<Array<number>>} followers Followers: a cell such as C2, or a whole column such as C2:C.
 * @param {string|Array<Array<string>>} platform The platform, such as "Instagram" or B2:B.
 * @param {number|Array<Array<number>>} rate The engagement rate, such as 3.4% or F2:F.
 * @param {string|Array<Array<string>>} basis Optional. What the rate is by: "followers", "views", "reach" or "impressions". Followers if omitted; on TikTok and YouTube say which.
 * @param {Array<Array<string|number>>} benchmarks Optional. Your own rates: an edited copy of BENCHMARK_TABLE, such as L1:P9.
 * @return {string|Array<Array<string>>} The grade of each row; a blank where nothing was published.
 * @customfunction
 */
function ENGAGEMENT_GRADE(followers, platform, rate, basis, benchmarks) {
  return rostermix_.ENGAGEMENT_GRADE(followers, platform, rate, basis, benchmarks);
}

/**
 * The engagement rate: likes, comments, shares and saves of a post, divided by the audience. A fraction; format it as percent.
 *
 * @param {number|Array<Array<number>>} audience Followers, reach, impressions or views; a cell or a whole column such as C2:C.
 * @param {number|Array<Array<number>>} likes Average likes per post, such as D2:D.
 * @param {number|Array<Array<number>>} comments Optional. Average comments per post, such as E2:E. A blank counts as not reported.
 * @param {number|Array<Array<number>>} shares Optional. Average shares per post, such as F2:F.
 * @param {number|Array<Array<number>>} saves Optional. Average saves per post, such as G2:G.
 * @return {number|Array<Array<number>>} The rate of each row; a blank where audience or likes are blank.
 * @customfunction
 */
function ENGAGEMENT_RATE(audience, likes, comments, shares, saves) {
  return rostermix_.ENGAGEMENT_RATE(audience, likes, comments, shares, saves);
}

/**
 * How many times the engagement rate that your own roster leads one to expect at that size on that platform: 1.8 is 80 % above its peers. Needs no published number.
 *
 * @param {Array<Array<number>>} followers Followers: a whole column, such as C2:C.
 * @param {string|Array<Array<string>>} platform The platforms, such as B2:B; "" where all are on the same one.
 * @param {Array<Array<number>>} rate The engagement rates, such as F2:F, all by the same on a platform.
 * @return {Array<Array<number>>} Times what is expected; a blank where a platform has fewer than three rates.
 * @customfunction
 */
function ENGAGEMENT_VS_ROSTER(followers, platform, rate) {
  return rostermix_.ENGAGEMENT_VS_ROSTER(followers, platform, rate);
}

/**
 * The number in texts such as "12.5K", "1.234.567", "1,2 Mio." or "12,5 B", as people and tools spell followers.
 *
 * @param {string|Array<Array<string>>} text What is typed, such as "12.5K"; a cell or a whole column such as C2:C.
 * @param {string} locale Optional. The language it is spelled in, such as "tr" or "de", where the cells leave it open.
 * @return {number|Array<Array<number>>} The number of each row; a blank where the text is blank.
 * @customfunction
 */
function FOLLOWER_COUNT(text, locale) {
  return rostermix_.FOLLOWER_COUNT(text, locale);
}

/**
 * What is worth checking by hand before you book: what is out of the ordinary, by how much, and a common harmless cause. A blank where nothing is. Never a verdict.
 *
 * @param {number|Array<Array<number>>} followers Followers: a cell such as C2, or a whole column such as C2:C.
 * @param {string|Array<Array<string>>} platform Optional. The platform, such as "Instagram" or B2:B. Rates are checked where it is known.
 * @param {number|Array<Array<number>>} rate Optional. The engagement rate, such as F2:F. Worked out from likes and comments if omitted.
 * @param {string|Array<Array<string>>} basis Optional. What the rate is by: "followers", "views", "reach" or "impressions". Followers if omitted; on TikTok and YouTube say which.
 * @param {number|Array<Array<number>>} likes Optional. Average likes of a post, such as D2:D.
 * @param {number|Array<Array<number>>} comments Optional. Average comments of a post, such as E2:E.
 * @param {number|Array<Array<number>>} following Optional. Accounts that the influencer follows, such as I2:I.
 * @return {string|Array<Array<string>>} Sentences, or a blank.
 * @customfunction
 */
function INFLUENCER_CHECKS(followers, platform, rate, basis, likes, comments, following) {
  return rostermix_.INFLUENCER_CHECKS(followers, platform, rate, basis, likes, comments, following);
}

/**
 * What a post may cost, in US dollars, by published prices. They differ up to tenfold: look at low and high, and take real quotes where you have them.
 *
 * @param {number|Array<Array<number>>} followers Followers: a cell such as C2, or a whole column such as C2:C.
 * @param {string|Array<Array<string>>} platform Optional. The platform, such as "Instagram" or B2:B.
 * @param {number|Array<Array<number>>} views Optional. Average views of a post, such as E2:E. TikTok and YouTube need them for low and high.
 * @param {string|Array<Array<string>>} bound Optional. "low", "mid" or "high", such as "high". Mid if omitted.
 * @return {number|Array<Array<number>>} US dollars, to two digits; a blank where followers are blank.
 * @customfunction
 */
function INFLUENCER_FEE_ESTIMATE(followers, platform, views, bound) {
  return rostermix_.INFLUENCER_FEE_ESTIMATE(followers, platform, views, bound);
}

/**
 * The handle in a profile link or a text: "@name" as its owner spells it, without query or slash. A link to a YouTube channel by its id gives the id.
 *
 * @param {string|Array<Array<string>>} link A profile link or a handle, such as B2, or a whole column such as B2:B.
 * @return {string|Array<Array<string>>} The handle of each row; a blank where the cell is blank.
 * @customfunction
 */
function INFLUENCER_HANDLE(link) {
  return rostermix_.INFLUENCER_HANDLE(link);
}

/**
 * The platform of a profile link: Instagram, TikTok, YouTube, X, Facebook, Twitch, Threads, LinkedIn, Pinterest or Snapchat. Names such as "IG" or "twitter" are spelled out.
 *
 * @param {string|Array<Array<string>>} link A profile link or a platform’s name, such as B2, or a whole column such as B2:B.
 * @return {string|Array<Array<string>>} The platform of each row; a blank where the cell is blank.
 * @customfunction
 */
function INFLUENCER_PLATFORM(link) {
  return rostermix_.INFLUENCER_PLATFORM(link);
}

/**
 * The size class of an influencer: Nano below 10,000 followers, Micro below 100,000, Macro below 1,000,000, Mega from there on. Or by other tiers.
 *
 * @param {number|Array<Array<number>>} followers Followers: a cell such as C2, or a whole column such as C2:C.
 * @param {string|Array<Array<string>>} platform Optional. The platform, such as "TikTok" or B2:B. Only tiers that differ by platform need it.
 * @param {string|Array<Array<string>>} tiers Optional. A preset such as "Mediakix" (TIER_TABLE shows them), or your own: a range such as L2:M6 with names and the followers each begins at.
 * @return {string|Array<Array<string>>} The tier of each row; a blank for a blank.
 * @customfunction
 */
function INFLUENCER_TIER(followers, platform, tiers) {
  return rostermix_.INFLUENCER_TIER(followers, platform, tiers);
}

/**
 * How well bios or categories match your campaign’s keywords, from 0 to 1: the share of the keywords that they name.
 *
 * @param {string|Array<Array<string>>} topics Bios, niches or categories: a cell such as I2, or a whole column such as I2:I.
 * @param {string|Array<Array<string>>} keywords The campaign’s words, such as "beauty, skincare", or a range of them such as L2:L9.
 * @return {number|Array<Array<number>>} The match of each row, 0 to 1; a blank where the topics are blank.
 * @customfunction
 */
function NICHE_MATCH(topics, keywords) {
  return rostermix_.NICHE_MATCH(topics, keywords);
}

/**
 * Turns any export into one clean table: one influencer per row, numbers as numbers, rates as fractions with what they are by, the same account once, and notes on what was not understood.
 *
 * @param {Array<Array<string|number>>} roster The roster as it was pasted, with its headers if it has any, such as A1:J61.
 * @param {string|Array<Array<string>>} options Optional. A range of two columns, name and value, or a text such as "locale=tr; columns=C:followers".
 * @return {Array<Array<string|number>>} A table with the same 17 columns for every export; unknown is blank.
 * @customfunction
 */
function ROSTER_CLEAN(roster, options) {
  return rostermix_.ROSTER_CLEAN(roster, options);
}

/**
 * The tiers in use, or those of another preset, each with its source. Copy and edit them, and pass the copy to INFLUENCER_TIER.
 *
 * @param {string} preset Optional. "default", "Mediakix", "HypeAuditor", "IAB UK", "impact.com", "IZEA", "Duel", "Lehto Brewster" or "Viral Nation".
 * @return {Array<Array<string|number>>} Tier, From (followers), Platform where tiers differ by it, Source, Year, Address.
 * @customfunction
 */
function TIER_TABLE(preset) {
  return rostermix_.TIER_TABLE(preset);
}

/**
 * Adds the menu right after the installation: the file is open already.
 */
function onInstall() {
  return rostermix_.onInstall();
}

/**
 * Adds the menu of the add-on when a file is opened. It runs before the add-on is enabled there (AuthMode.NONE), so it touches neither document nor properties.
 */
function onOpen() {
  return rostermix_.onOpen();
}

/**
 * Hands the active sheet's cells to the sidebar.
 */
function readActiveSheet() {
  return rostermix_.readActiveSheet();
}

/**
 * Remembers with the document what somebody said that the columns of a sheet hold.
 *
 * @param sheetId of the sheet, which keeps it when it is renamed
 * @param choices all of them; none forgets what was remembered
 */
function rememberColumns(sheetId, choices) {
  return rostermix_.rememberColumns(sheetId, choices);
}

/**
 * Shows a cell of a sheet. Fails where the sheet or the cell is gone.
 *
 * @param sheetId of the sheet
 * @param row counted from 1
 * @param column counted from 1
 */
function selectCell(sheetId, row, column) {
  return rostermix_.selectCell(sheetId, row, column);
}

/**
 * Opens the sidebar beside the sheet.
 */
function showSidebar() {
  return rostermix_.showSidebar();
}

"use strict";
var rostermix_ = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all2) => {
    for (var name in all2)
      __defProp(target, name, { get: all2[name], enumerable: true });
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
    BENCHMARK_TABLE: () => BENCHMARK_TABLE,
    CAMPAIGN_STRATEGY: () => CAMPAIGN_STRATEGY,
    COMBINED_REACH: () => COMBINED_REACH,
    CPE: () => CPE,
    CPM: () => CPM,
    CPV: () => CPV,
    ENGAGEMENT_BENCHMARK: () => ENGAGEMENT_BENCHMARK,
    ENGAGEMENT_GRADE: () => ENGAGEMENT_GRADE,
    ENGAGEMENT_RATE: () => ENGAGEMENT_RATE,
    ENGAGEMENT_VS_ROSTER: () => ENGAGEMENT_VS_ROSTER,
    FOLLOWER_COUNT: () => FOLLOWER_COUNT,
    INFLUENCER_CHECKS: () => INFLUENCER_CHECKS,
    INFLUENCER_FEE_ESTIMATE: () => INFLUENCER_FEE_ESTIMATE,
    INFLUENCER_HANDLE: () => INFLUENCER_HANDLE,
    INFLUENCER_PLATFORM: () => INFLUENCER_PLATFORM,
    INFLUENCER_TIER: () => INFLUENCER_TIER,
    NICHE_MATCH: () => NICHE_MATCH,
    ROSTER_CLEAN: () => ROSTER_CLEAN,
    TIER_TABLE: () => TIER_TABLE,
    onInstall: () => onInstall,
    onOpen: () => onOpen,
    readActiveSheet: () => readActiveSheet,
    rememberColumns: () => rememberColumns,
    selectCell: () => selectCell,
    showSidebar: () => showSidebar
  });

  // src/addon/columns.ts
  function rememberColumns(sheetId, choices) {
    const properties = PropertiesService.getDocumentProperties();
    if (choices.length === 0) properties.deleteProperty(keyOf(sheetId));
    else properties.setProperty(keyOf(sheetId), JSON.stringify(choices));
  }
  function rememberedColumns(sheetId) {
    const stored = PropertiesService.getDocumentProperties().getProperty(keyOf(sheetId));
    try {
      const choices = JSON.parse(stored ?? "[]");
      return Array.isArray(choices) ? choices.filter(isChoice) : [];
    } catch {
      return [];
    }
  }
  function isChoice(choice) {
    return typeof choice?.column === "string" && typeof choice.field === "string";
  }
  var keyOf = (sheetId) => `columns of sheet ${sheetId}`;

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
    return {
      sheetId: sheet.getSheetId(),
      sheetName: sheet.getName(),
      locale: SpreadsheetApp.getActive().getSpreadsheetLocale(),
      choices: rememberedColumns(sheet.getSheetId()),
      values: values.map((row) => row.map(toWire))
    };
  }
  function selectCell(sheetId, row, column) {
    const sheet = SpreadsheetApp.getActive().getSheets().find((one) => one.getSheetId() === sheetId);
    if (!sheet) throw new Error("This sheet is no longer in the file.");
    sheet.getRange(row, column).activate();
  }

  // src/reference/benchmarks.ts
  var UNIT = {
    followers: "follower",
    views: "view",
    reach: "person reached",
    impressions: "impression"
  };
  var HYPEAUDITOR_2026 = {
    author: "HypeAuditor",
    title: "State of Influencer Marketing 2026, as told by eMarketer",
    year: 2026,
    address: "https://www.emarketer.com/content/smaller-creators-deliver-efficiency-roi-pressure-mounts"
  };
  var HYPEAUDITOR_2023 = {
    author: "HypeAuditor",
    title: "State of Influencer Marketing 2023, as told by Busy Continent",
    year: 2023,
    address: "https://busycontinent.com/influencers-impacted-fraud-decreases-hypeauditor/"
  };
  var CAPTIV8 = {
    author: "Captiv8",
    title: "Engagement by influencer tier in over 5,000 posts, as told by eMarketer",
    year: 2024,
    address: "https://content-na1.emarketer.com/exclusive-instagram-s-nano-influencers-outperform-as-do-tiktok-s-upper-echelon-of-creators"
  };
  var MODASH_INSTAGRAM = {
    author: "Modash",
    title: "Instagram engagement rate calculator: benchmarks of 72 million profiles",
    year: "n.d.",
    address: "https://www.modash.io/engagement-rate-calculator"
  };
  var MODASH_TIKTOK = {
    author: "Modash",
    title: "TikTok engagement rate calculator: benchmarks",
    year: 2025,
    address: "https://www.modash.io/tiktok-engagement-rate-calculator"
  };
  var MODASH_TIKTOK_2023 = { ...MODASH_TIKTOK, year: 2023 };
  var MODASH_YOUTUBE = {
    author: "Modash",
    title: "YouTube engagement rate calculator: benchmarks of 8 million creators",
    year: "n.d.",
    address: "https://www.modash.io/youtube-engagement-rate-calculator"
  };
  var MIDDLE = {
    Nano: "Middle of the average band at 1,000 to 5,000 followers.",
    Micro: "Middle of the average band at 10,000 to 50,000 followers.",
    Macro: "Middle of the average band at 100,000 to 500,000 followers.",
    Mega: "Middle of the average band above 1,000,000 followers."
  };
  var BY_FOLLOWERS = "Its page says views; its values fit followers, as which they are taken.";
  var BENCHMARKS = [
    entry("Instagram", "Nano", "followers", 0.0178, HYPEAUDITOR_2026),
    entry("Instagram", "Nano", "followers", 0.039, MODASH_INSTAGRAM, MIDDLE.Nano),
    entry("Instagram", "Micro", "followers", 54e-4, HYPEAUDITOR_2026, "Of 10,000 to 50,000 followers."),
    entry("Instagram", "Micro", "followers", 975e-5, MODASH_INSTAGRAM, MIDDLE.Micro),
    entry("Instagram", "Macro", "followers", 0.01005, MODASH_INSTAGRAM, MIDDLE.Macro),
    entry("Instagram", "Mega", "followers", 33e-4, HYPEAUDITOR_2026),
    entry("Instagram", "Mega", "followers", 0.01145, MODASH_INSTAGRAM, MIDDLE.Mega),
    entry("Instagram", "Nano", "impressions", 0.0623, CAPTIV8),
    entry("TikTok", "Nano", "views", 0.126, HYPEAUDITOR_2023, "By views, as its help page 4089895 defines it."),
    entry("TikTok", "Nano", "views", 0.1305, MODASH_TIKTOK, MIDDLE.Nano),
    entry("TikTok", "Micro", "views", 0.08875, MODASH_TIKTOK, MIDDLE.Micro),
    entry("TikTok", "Macro", "views", 0.07025, MODASH_TIKTOK, MIDDLE.Macro),
    entry("TikTok", "Mega", "views", 0.0495, CAPTIV8, "Above 1,500,000 followers."),
    entry("TikTok", "Mega", "views", 0.0652, MODASH_TIKTOK, MIDDLE.Mega),
    entry("TikTok", "Nano", "followers", 0.02005, MODASH_TIKTOK_2023, `${MIDDLE.Nano} ${BY_FOLLOWERS}`),
    entry("TikTok", "Micro", "followers", 9e-3, MODASH_TIKTOK_2023, `${MIDDLE.Micro} ${BY_FOLLOWERS}`),
    entry("TikTok", "Macro", "followers", 845e-5, MODASH_TIKTOK_2023, `${MIDDLE.Macro} ${BY_FOLLOWERS}`),
    entry("TikTok", "Mega", "followers", 0.012, MODASH_TIKTOK_2023, `${MIDDLE.Mega} ${BY_FOLLOWERS}`),
    entry("YouTube", "Nano", "followers", 0.01745, MODASH_YOUTUBE, `${MIDDLE.Nano} ${BY_FOLLOWERS}`),
    entry("YouTube", "Micro", "followers", 435e-5, MODASH_YOUTUBE, `${MIDDLE.Micro} ${BY_FOLLOWERS}`),
    entry("YouTube", "Macro", "followers", 23e-4, MODASH_YOUTUBE, `${MIDDLE.Macro} ${BY_FOLLOWERS}`),
    entry("YouTube", "Mega", "followers", 155e-5, MODASH_YOUTUBE, `${MIDDLE.Mega} ${BY_FOLLOWERS}`)
  ];
  function entry(platform2, tier, basis2, rate2, source, note) {
    return { platform: platform2, tier, basis: basis2, rate: rate2, unit: `engagements per ${UNIT[basis2]}`, source, ...note && { note } };
  }

  // src/reference/tier.ts
  var DEFAULT_TIERS = [
    { name: "Nano", from: 0 },
    { name: "Micro", from: 1e4 },
    { name: "Macro", from: 1e5 },
    { name: "Mega", from: 1e6 }
  ];
  var SPLIT = 1e5;

  // src/metrics/published-benchmarks.ts
  function publishedBenchmarks() {
    const kinds = new Map(BENCHMARKS.map((entry4) => [`${entry4.platform} ${entry4.basis}`, entry4]));
    return [...kinds.values()].flatMap(
      ({ platform: platform2, basis: basis2 }) => DEFAULT_TIERS.flatMap(({ name: tier, from }) => {
        const row = { platform: platform2, basis: basis2, tier, from };
        const entries = BENCHMARKS.filter(
          (entry4) => entry4.platform === platform2 && entry4.basis === basis2 && entry4.tier === tier
        );
        if (entries.length === 0) return [{ ...row, rate: void 0, entry: void 0 }];
        return entries.map((entry4) => ({ ...row, rate: entry4.rate, entry: entry4 }));
      })
    );
  }

  // src/functions/benchmark-table.ts
  var HEADERS = ["Platform", "Tier", "From", "Basis", "Engagement rate", "Source", "Year", "Address", "Note"];
  function BENCHMARK_TABLE() {
    return [
      HEADERS,
      ...publishedBenchmarks().map(({ platform: platform2, tier, from, basis: basis2, rate: rate2, entry: entry4 }) => [
        platform2 ?? "",
        tier,
        from,
        basis2 ?? "",
        rate2 ?? "",
        entry4?.source.author ?? "",
        entry4?.source.year ?? "",
        entry4?.source.address ?? "",
        entry4 ? entry4.note ?? "" : "Nothing was published."
      ])
    ];
  }

  // src/cells/cell.ts
  var ERROR_TEXT = /^(?:#(?:N\/[AD]|NV|YOK|[^\s!?]{1,12}[!?])|Loading\.\.\.|⚠ .*)$/;
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
    if (typeof cell === "string") return cell.trim();
    if (isBlank(cell)) return "";
    return isDate(cell) ? cell.toDateString() : String(cell);
  }
  var LONGEST_QUOTE = 40;
  function quoted(cell) {
    const text = cellText(cell);
    return `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text}”`;
  }

  // src/roster/column-choices.ts
  function withChoices(columns, choices) {
    const chosen = /* @__PURE__ */ new Map();
    const issues = [];
    for (const { column, field } of choices) {
      const found = placeOf(column, columns);
      if (found) chosen.set(found, field);
      else issues.push({ code: "column-not-found", row: 1, column: 1, text: column });
    }
    const fields = new Set(chosen.values());
    return {
      issues,
      columns: columns.map((one) => {
        const field = chosen.get(one.column);
        if (field === "ignored") return { ...one, field: void 0 };
        if (field) return { ...one, field };
        return fields.has(one.field) ? { ...one, field: void 0 } : one;
      })
    };
  }
  function placeOf(name, columns) {
    const plain2 = name.trim().toLowerCase();
    const named = columns.find(({ header }) => header !== "" && header.toLowerCase() === plain2);
    return named?.column ?? columns.find(({ column }) => columnLetter(column).toLowerCase() === plain2)?.column;
  }
  function columnLetter(column) {
    const last = (column - 1) % 26;
    const before = (column - 1 - last) / 26;
    return (before > 0 ? columnLetter(before) : "") + String.fromCharCode(65 + last);
  }

  // src/metrics/median.ts
  function median(values) {
    const sorted = Float64Array.from(values).sort();
    const upper = sorted[sorted.length >> 1];
    const lower = sorted[sorted.length - 1 >> 1];
    return upper === void 0 || lower === void 0 ? void 0 : (lower + upper) / 2;
  }

  // src/cells/folded.ts
  function folded(text) {
    if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
    return text.normalize("NFKC").toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ı/g, "i").normalize("NFC");
  }

  // src/cells/currency.ts
  var SIGNS = new Map(
    Object.entries({
      $: "USD",
      us$: "USD",
      $us: "USD",
      $ca: "CAD",
      $au: "AUD",
      $mx: "MXN",
      dollar: "USD",
      dollars: "USD",
      "€": "EUR",
      euro: "EUR",
      euros: "EUR",
      "£": "GBP",
      "₺": "TRY",
      tl: "TRY",
      lira: "TRY",
      "₹": "INR",
      rs: "INR",
      r$: "BRL",
      reais: "BRL",
      c$: "CAD",
      ca$: "CAD",
      a$: "AUD",
      au$: "AUD",
      mx$: "MXN",
      s$: "SGD",
      hk$: "HKD",
      nz$: "NZD",
      nt$: "TWD",
      "¥": "JPY",
      "₩": "KRW",
      "₦": "NGN",
      "₱": "PHP",
      "₫": "VND",
      "₴": "UAH",
      "₽": "RUB",
      "₪": "ILS",
      rp: "IDR",
      zł: "PLN"
    })
  );
  var CODES = new Set(
    "AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JPY KES KRW MAD MXN MYR NGN NOK NZD PEN PHP PKR PLN RON RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR".split(" ")
  );
  function currencyCode(word) {
    const plain2 = folded(word.trim());
    const code = plain2.toUpperCase();
    return CODES.has(code) ? code : SIGNS.get(plain2);
  }
  function currencyIn(text) {
    for (const word of text.match(/(?![km]\p{Sc})\p{L}*\p{Sc}|\p{L}+/giu) ?? []) {
      const isWord = /^\p{Ll}+$/u.test(word) && !/^(?:euros?|dollars?|usd|eur|gbp|tl|lira|reais)$/.test(word);
      const code = isWord ? void 0 : currencyCode(word);
      if (code) return code;
    }
    return void 0;
  }

  // src/cells/missing.ts
  var WORDS = /* @__PURE__ */ new Set([
    ...["-", "--", "---", "–", "—", ".", "...", "?", "/"],
    ...["n/a", "na", "n.a.", "nan", "null", "nil", "none", "undefined", "unknown", "tbd", "tba", "hidden", "private"],
    ...["not available", "no data", "not reported", "loading"],
    ...["yok", "bilinmiyor", "k.a.", "keine angabe", "unbekannt", "n.v.", "n.c.", "nc", "n.d.", "nd", "s.d.", "s/d"],
    ...["desconocido", "desconhecido", "inconnu", "sconosciuto", "n.b."]
  ]);
  var LONGEST = 16;
  function isMissingText(text) {
    if (text.length > LONGEST || /^@|\d/.test(text)) return false;
    const plain2 = folded(text).replace(/['’"`%]/g, "").trim();
    return WORDS.has(plain2) || WORDS.has(plain2.replace(/ /g, ""));
  }

  // src/reference/basis.ts
  var BASES = ["followers", "views", "reach", "impressions"];
  var USUAL_BASIS = { TikTok: "views", YouTube: "views" };

  // src/roster/field.ts
  var FIELDS = [
    "name",
    "last name",
    "handle",
    "link",
    "platform",
    "followers",
    "following",
    "posts",
    "engagement rate",
    "basis",
    "engagements",
    "likes",
    "comments",
    "shares",
    "saves",
    "views",
    "reach",
    "impressions",
    "fee",
    "currency",
    "niche",
    "bio",
    "country",
    "credibility"
  ];
  var NUMBER_FIELDS = [
    "followers",
    "following",
    "posts",
    "engagement rate",
    "engagements",
    "likes",
    "comments",
    "shares",
    "saves",
    "views",
    "reach",
    "impressions",
    "fee",
    "credibility"
  ];
  function isNumberField(field) {
    return NUMBER_FIELDS.includes(field);
  }

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
  var WORDS2 = new Map(
    Object.entries({
      ...Object.fromEntries(PLATFORMS.map((platform2) => [platform2.toLowerCase(), platform2])),
      ig: "Instagram",
      insta: "Instagram",
      instagrammer: "Instagram",
      tt: "TikTok",
      tiktoker: "TikTok",
      yt: "YouTube",
      youtuber: "YouTube",
      twitter: "X",
      fb: "Facebook",
      thread: "Threads",
      snap: "Snapchat"
    })
  );
  function platformsIn(text) {
    const words2 = folded(text.slice(0, LONGEST2)).replace(/\btik tok/g, "tiktok").match(/[\p{L}\p{N}]+/gu) ?? [];
    return [...new Set(words2.flatMap((word) => WORDS2.get(word) ?? []))];
  }
  function platformNamed(text) {
    const exact2 = WORDS2.get(folded(text.trim()));
    if (exact2) return exact2;
    const [only, ...others] = platformsIn(text);
    return others.length === 0 ? only : void 0;
  }
  var LONGEST2 = 200;

  // src/roster/profile-link.ts
  var FORMS = [
    {
      platform: "Instagram",
      sites: ["instagram.com", "instagr.am"],
      before: ["stories", "_u"],
      pages: ["p", "reel", "reels", "tv", "explore", "accounts", "direct", "share"]
    },
    { platform: "TikTok", sites: ["tiktok.com"], at: true },
    {
      platform: "YouTube",
      sites: ["youtube.com"],
      before: ["c", "user", "channel"],
      pages: ["watch", "shorts", "playlist", "results", "embed", "live", "feed", "hashtag", "clip"]
    },
    {
      platform: "X",
      sites: ["x.com", "twitter.com"],
      pages: ["i", "intent", "search", "hashtag", "home", "share", "explore", "settings", "messages"]
    },
    {
      platform: "Facebook",
      sites: ["facebook.com", "fb.com", "fb.me"],
      before: ["pg", "people", "pages"],
      pages: [
        "groups",
        "watch",
        "reel",
        "photo",
        "photo.php",
        "permalink.php",
        "story.php",
        "share",
        "sharer",
        "events",
        "hashtag",
        "login",
        "marketplace"
      ]
    },
    { platform: "Twitch", sites: ["twitch.tv"], pages: ["videos", "directory", "p", "settings"] },
    // A short link leads to a video.
    { platform: "YouTube", sites: ["youtu.be"], at: true },
    { platform: "Threads", sites: ["threads.net", "threads.com"], at: true },
    {
      platform: "LinkedIn",
      sites: ["linkedin.com"],
      before: ["in", "company", "pub", "school", "showcase"],
      pages: ["feed", "posts", "jobs", "pulse", "groups", "learning", "search"]
    },
    { platform: "Pinterest", sites: ["pinterest.com"], pages: ["pin", "search", "ideas", "today"] },
    { platform: "Snapchat", sites: ["snapchat.com"], before: ["add"], pages: ["spotlight", "discover", "p", "lens"] }
  ];
  var FORM_OF_SITE = new Map(FORMS.flatMap((form) => form.sites.map((site) => [site, form])));
  var LONGEST3 = 2e3;
  var CHANNEL_ID = /^UC[\w-]{22}$/;
  var LINK = /^(?:https?:)?(?:\/\/)?([a-z0-9.-]+\.[a-z]{2,})(?::\d+)?(?:\/([^?#]*))?(?:\?([^#]*))?(?:#.*)?$/i;
  function profileOf(text) {
    const link = text.trim();
    if (link.length > LONGEST3 || !link.includes(".")) return void 0;
    const [, host = "", path = "", query = ""] = LINK.exec(link) ?? [];
    const form = formOf(host.toLowerCase());
    if (!form) return void 0;
    const { platform: platform2 } = form;
    const folders = path.split("/").filter(Boolean).map(decoded);
    const [first = ""] = folders;
    const place = first.toLowerCase();
    const id = platform2 === "Facebook" && place === "profile.php" ? /(?:^|&)id=(\d+)/.exec(query)?.[1] : void 0;
    if (id) return { platform: platform2, handle: `@${id}` };
    const isBefore = form.before?.includes(place) ?? false;
    const name = isBefore ? folders[platform2 === "Facebook" && place !== "pg" ? 2 : 1] ?? folders[1] ?? "" : first;
    if (!isBefore && (form.pages?.includes(place) || form.at && !first.startsWith("@")))
      return { platform: platform2, handle: "" };
    if (platform2 === "YouTube" && place === "channel") return { platform: platform2, handle: name };
    return { platform: platform2, handle: handleOf(name) };
  }
  function handleOf(text) {
    const name = text.replace(/^[\s@]+/, "").trimEnd();
    if (CHANNEL_ID.test(name)) return name;
    return name !== "" && name.length <= 100 && !/[\s@/\\,;:<>"()]/.test(name) ? `@${name}` : "";
  }
  function formOf(host) {
    const usual = FORM_OF_SITE.get(host.startsWith("www.") ? host.slice(4) : host);
    if (usual) return usual;
    const labels = host.split(".");
    if (labels.slice(-3, -1).includes("pinterest")) return FORM_OF_SITE.get("pinterest.com");
    return FORM_OF_SITE.get(labels.slice(-2).join("."));
  }
  function decoded(folder) {
    if (!folder.includes("%")) return folder;
    try {
      return decodeURIComponent(folder);
    } catch {
      return folder;
    }
  }

  // src/roster/column-fit.ts
  var EMPTY = 0.5;
  var HIGHEST_RATE = 100;
  function fitOf(table, column, field) {
    return isNumberField(field) ? numberFit(table, column, field) : textFit(table, column, field);
  }
  function numberFit(table, column, field) {
    const { values, notes, percents, currencies } = table.numbers(column, field);
    const numbers2 = values.filter((value) => value !== void 0);
    let [dates, others] = [0, 0];
    for (const { kind } of notes.values()) {
      if (kind === "date") dates++;
      if (kind === "unreadable" || kind === "date") others++;
    }
    if (numbers2.length + others === 0) return EMPTY;
    const share = numbers2.length / (numbers2.length + others);
    const inPercent = percents.size * 2 > numbers2.length;
    const usual = median(numbers2) ?? 0;
    if (field === "posts" && dates > numbers2.length) return void 0;
    if (field === "credibility") return share;
    if (field === "engagement rate") return inPercent || usual <= HIGHEST_RATE ? share : 0;
    if (field === "engagements") return inPercent ? 0 : usual > HIGHEST_RATE ? share : share / 2;
    if (field === "fee") return inPercent ? 0 : currencies.size > 0 || usual >= 20 ? share : share / 2;
    return inPercent ? 0 : share;
  }
  function textFit(table, column, field) {
    const texts2 = textsOf(table, column);
    if (texts2.length === 0) return EMPTY;
    const share = (fits) => texts2.filter(fits).length / texts2.length;
    if (share(isEmail) > 0.5) return void 0;
    switch (field) {
      case "platform":
        return share(platformNamed);
      case "link":
        return share(profileOf);
      case "handle":
        return share((text) => profileOf(text)?.handle || handleOf(text));
      case "name":
        return share(handleOf) > 0.95 ? 0.6 : share((text) => !isPlainNumber(text) && !profileOf(text));
      case "currency":
        return share(currencyCode);
      case "basis":
        return share((text) => BASES.includes(text) || text === "unknown");
      default:
        return share((text) => !isPlainNumber(text));
    }
  }
  function textsOf(table, column) {
    return table.cells(column).map(cellText).filter((text) => text !== "" && !isErrorText(text) && !isMissingText(text));
  }
  var isEmail = (text) => text.length < 200 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
  var isPlainNumber = (text) => text.length < 30 && Number.isFinite(Number(text));

  // src/roster/columns-by-content.ts
  var MOSTLY = 0.8;
  var FEW_FOLLOWERS = 500;
  function columnsByContent(table, width) {
    const fields = /* @__PURE__ */ new Map();
    const give = (field, fits) => {
      let best = 0;
      let most = 0;
      for (let column = 1; column <= width; column++) {
        const fit = fields.has(column) ? 0 : fits(column);
        if (fit > most) [best, most] = [column, fit];
      }
      if (best > 0) fields.set(best, field);
    };
    const share = (column, is) => {
      const texts2 = textsOf(table, column);
      const part = texts2.filter(is).length / Math.max(texts2.length, 1);
      return part >= MOSTLY ? part : 0;
    };
    give("link", (column) => share(column, profileOf));
    give(
      "platform",
      (column) => (fitOf(table, column, "platform") ?? 0) >= MOSTLY && textsOf(table, column).length > 0 ? 1 : 0
    );
    give("handle", (column) => share(column, (text) => /^@[^\s@]+$/.test(text) && !isEmail(text)));
    give("engagement rate", (column) => {
      const { values, percents } = table.numbers(column, "engagement rate");
      const filled2 = values.filter((value) => value !== void 0).length;
      return filled2 > 0 && percents.size >= MOSTLY * filled2 ? 1 : 0;
    });
    give("followers", (column) => usualSize(table, column));
    if (fields.size > 0)
      give("name", (column) => share(column, (text) => /\p{L}/u.test(text) && !/[@/]/.test(text) && text.length <= 60));
    return Array.from({ length: width }, (_, index2) => {
      const field = fields.get(index2 + 1);
      return { column: index2 + 1, header: "", field, rank: index2 };
    });
  }
  function usualSize(table, column) {
    const { values, notes, currencies } = table.numbers(column, "followers");
    const counts = values.filter((value) => value !== void 0);
    const usual = median(counts) ?? 0;
    const isCount = currencies.size === 0 && counts.every((count2) => Number.isInteger(count2));
    return isCount && counts.length >= MOSTLY * (counts.length + notes.size) && usual >= FEW_FOLLOWERS ? usual : 0;
  }

  // src/roster/fees.ts
  function readFees(reader) {
    const fees = reader.numbers("fee");
    const columns = reader.columnsOf("fee").map(({ column, currency }) => {
      const { values, currencies } = reader.table.numbers(column, "fee");
      const [only, ...others] = new Set(currencies.values());
      return { values, currencies, usual: currency ?? (others.length === 0 ? only : void 0) };
    });
    const named = reader.texts("currency");
    return fees.map((fee, i) => {
      const source = columns.find(({ values }) => fee !== void 0 && values[i] === fee);
      if (!source) return { fee: void 0, currency: void 0 };
      return { fee, currency: source.currencies.get(i) ?? currencyCode(named[i] ?? "") ?? source.usual };
    });
  }
  function commonCurrency(fees) {
    const counts = /* @__PURE__ */ new Map();
    for (const { currency } of fees) if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
    return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]?.[0];
  }
  function otherCurrencies(influencers, usual) {
    return influencers.flatMap(
      ({ row, handle, name, fee, currency }) => fee === void 0 || !usual || !currency || currency === usual ? [] : [{ code: "other-currency", row, column: 1, text: handle || name, currency, usual }]
    );
  }

  // src/roster/headers/english.ts
  var ENGLISH = {
    name: "name, full name, fullname, real name, first name, firstname, given name, display name, profile name, influencer, creator, publisher, ambassador, kol, talent, influencer name, creator name, channel name, page name, channel title, channel, person, blogger, artist",
    "last name": "last name, lastname, surname, family name, familyname",
    handle: "@, handle, handles, username, user name, user, screen name, account, account name, nickname, profile, profile id, channel info, influencer handle, creator handle, youtuber, tiktoker, instagrammer, streamer",
    link: "link, links, url, profile link, profile url, account url, account link, channel url, channel link, media url, page url, social link, profile links, href",
    platform: "platform, network, social network, social media, social platform, channel, medium, site, platform name",
    followers: "followers, follower, follower count, followercount, followers subscribers, follower subscriber, subscribers, subscriber, subscriber count, suscribers, subs, fans, fan count, audience size, community size, follower base",
    following: "following, followings, following count, follows, followees, accounts followed",
    posts: "posts, post, post count, posts videos, media count, media, videos, video count, uploads, published posts, tweets",
    "engagement rate": "engagement rate, engagementrate, er, erf, err, erv, eri, eng rate, engagement ratio, engagement, eng, engagements, interactions, interaction rate, interaction, effluence rate, rate, engage rate, avg er",
    engagements: "engagements, engagement, interactions, eng, engagement count",
    basis: "basis, engagement rate basis, rate basis",
    likes: "likes, like, like count, likes count, hearts, favorites, favourites, reactions, diggs",
    comments: "comments, comment, comment count, replies, comments count",
    shares: "shares, share, share count, reposts, retweets, shares count, sends",
    saves: "saves, save, bookmarks, save count, collects",
    views: "views, view, view count, visits, plays, play count, video views, reels plays, impressions views, watch count",
    reach: "reach, reached, people reached, accounts reached, unique reach, estimated reach, est reach",
    impressions: "impressions, impression, estimated impressions, est impressions, post impressions",
    fee: "fee, price, cost, rate card, ratecard, quote, rates, rate, asking price, charge, compensation, payment, budget, pricing, fees, cpp, offer, commercials",
    currency: "currency, fee currency, ccy, price currency",
    niche: "niche, niches, category, categories, topic, topics, vertical, content category, interests, interest, genre, genres, theme, industry, content type, segment, main topic, primary category, tags, keywords",
    bio: "bio, biography, bio description, description, about, introduction, intro, profile description, profile text",
    country: "country, location, region, market, creator country, influencer country, country code, nationality",
    credibility: "credibility, follower credibility, followers credibility, audience credibility, audience quality, audience quality score, aqs, authenticity, audience authenticity, real followers, credibility score"
  };

  // src/roster/headers/french.ts
  var FRENCH = {
    name: "nom, nom complet, prenom, influenceur, influenceuse, createur, creatrice, nom affiche, nom de la chaine, chaine, nom du compte, influenceurs",
    "last name": "nom de famille",
    handle: "pseudo, nom d utilisateur, nom utilisateur, identifiant, utilisateur, compte, profil, pseudonyme",
    link: "lien, url, lien du profil, lien profil, url du profil, adresse, liens",
    platform: "plateforme, reseau, reseau social, canal, chaine, plate forme, media social, reseaux sociaux",
    followers: "abonnes, abonne, followers, nombre d abonnes, communaute, taille de la communaute, fans, nb abonnes, abonnees, nombre abonnes",
    following: "abonnements, suivis, suivi, comptes suivis, following",
    posts: "publications, posts, nombre de publications, nb publications",
    "engagement rate": "taux d engagement, taux engagement, engagement, te, engagements, interactions, taux d interaction, taux interaction",
    engagements: "engagements, interactions, engagement",
    basis: "base, base de calcul",
    likes: "j aime, jaime, likes, mentions j aime, mention j aime, coeurs",
    comments: "commentaires, commentaire",
    shares: "partages, partage",
    saves: "enregistrements, enregistrement, sauvegardes, sauvegarde",
    views: "vues, vue, lectures, nombre de vues, visionnages, vues video",
    reach: "portee, couverture, personnes touchees, personnes atteintes, audience touchee, reach",
    impressions: "impressions, affichages",
    fee: "prix, tarif, tarifs, cout, honoraires, cachet, remuneration, budget, devis, montant",
    currency: "devise, monnaie",
    niche: "niche, categorie, categories, thematique, thematiques, theme, themes, sujet, sujets, secteur, univers, centres d interet",
    bio: "bio, biographie, description, presentation, a propos",
    country: "pays, localisation, region, marche",
    credibility: "credibilite, credibilite de l audience, qualite de l audience, authenticite, credibilite des abonnes, vrais abonnes"
  };

  // src/roster/headers/german.ts
  var GERMAN = {
    name: "name, vorname, vollstandiger name, kunstlername, kanalname, profilname, creator name, anzeigename, kanal, seitenname, influencer",
    "last name": "nachname, familienname, zuname",
    handle: "benutzername, nutzername, accountname, konto, kontoname, handle, nutzer, benutzer, profil, account",
    link: "link, profillink, url, profil url, kanal url, verlinkung, profiladresse, webadresse",
    platform: "plattform, netzwerk, kanal, soziales netzwerk, social media kanal, medium",
    followers: "follower, abonnenten, anhanger, followerzahl, followeranzahl, abonnentenzahl, abos, fans, gefolgschaft, followerschaft, abonnentinnen, abonnent",
    following: "gefolgt, folgt, abonniert, following, abonnierte",
    posts: "beitrage, postings, posts, beitragszahl, veroffentlichungen, anzahl beitrage, videoanzahl",
    "engagement rate": "engagement rate, engagementrate, engagement, interaktionsrate, interaktionen, interaktion, interaktionsquote, engagements, er",
    engagements: "interaktionen, engagements, engagement, interaktion",
    basis: "basis, bezugsgrosse, bezug",
    likes: "likes, gefallt mir, gefallt mir angaben, like zahl, herzen",
    comments: "kommentare, kommentar, kommentarzahl",
    shares: "geteilt, shares, teilungen, geteilte inhalte, weiterleitungen",
    saves: "gespeichert, speicherungen, saves, gemerkt, merken",
    views: "aufrufe, videoaufrufe, views, wiedergaben, ansichten, abrufe, zugriffe",
    reach: "reichweite, erreichte personen, nettoreichweite, erreichte konten",
    impressions: "impressionen, impressions, sichtkontakte, einblendungen, bruttoreichweite",
    fee: "preis, honorar, kosten, gebuhr, vergutung, gage, tagessatz, budget, preisvorstellung, angebot, tkp preis, betrag",
    currency: "wahrung, wahrungscode",
    niche: "nische, kategorie, kategorien, thema, themen, themengebiet, branche, bereich, rubrik, interessen, genre",
    bio: "bio, biografie, biographie, beschreibung, profilbeschreibung, profiltext, uber mich, kurzbeschreibung",
    country: "land, standort, region, herkunft, herkunftsland, markt, staat",
    credibility: "glaubwurdigkeit, follower glaubwurdigkeit, zielgruppenqualitat, followerqualitat, authentizitat, echte follower, publikumsqualitat"
  };

  // src/roster/headers/italian.ts
  var ITALIAN = {
    name: "nome, nome completo, nome e cognome, creatore, creatrice, nome del canale, canale, nome profilo, influencer",
    "last name": "cognome",
    handle: "nome utente, utente, username, profilo, nickname, account",
    link: "link, collegamento, url, link profilo, link al profilo, indirizzo",
    platform: "piattaforma, social network, social, rete sociale, canale, rete",
    followers: "follower, seguaci, iscritti, numero di follower, numero follower, fan, n follower, seguaci iscritti",
    following: "seguiti, segue, profili seguiti, following, account seguiti",
    posts: "pubblicazioni, post, contenuti, numero di post, post pubblicati",
    "engagement rate": "tasso di coinvolgimento, tasso di engagement, coinvolgimento, engagement, interazioni, interazione, tasso di interazione, tasso interazione, tasso engagement, engagement rate",
    engagements: "interazioni, coinvolgimenti, engagement, interazione",
    basis: "base, base di calcolo",
    likes: "mi piace, like, likes, cuori, mipiace",
    comments: "commenti, commento",
    shares: "condivisioni, condivisione",
    saves: "salvataggi, salvati, salvataggio",
    views: "visualizzazioni, visualizzazione, riproduzioni, views, visite, visualizzazioni video",
    reach: "copertura, persone raggiunte, account raggiunti, portata",
    impressions: "impressioni, impression, impressions",
    fee: "prezzo, tariffa, tariffe, costo, compenso, cachet, onorario, budget, preventivo, importo",
    currency: "valuta, moneta",
    niche: "nicchia, categoria, categorie, argomento, argomenti, tema, temi, settore, interessi, tematica",
    bio: "bio, biografia, descrizione, presentazione, informazioni",
    country: "paese, nazione, localita, regione, mercato, luogo",
    credibility: "credibilita, credibilita del pubblico, qualita del pubblico, autenticita, follower reali"
  };

  // src/roster/headers/portuguese.ts
  var PORTUGUESE = {
    name: "nome, nome completo, influenciador, influenciadora, criador, criadora, criador de conteudo, nome do canal, canal, nome do perfil",
    "last name": "sobrenome, ultimo nome",
    handle: "usuario, nome de usuario, nome de utilizador, utilizador, conta, perfil, arroba",
    link: "link, links, url, link do perfil, endereco",
    platform: "plataforma, rede social, rede, canal, redes sociais, midia social, midia",
    followers: "seguidores, seguidor, inscritos, inscrito, subscritores, numero de seguidores, n de seguidores, fas, qtd seguidores",
    following: "seguindo, a seguir, contas seguidas",
    posts: "publicacoes, publicacao, postagens, posts, numero de publicacoes, qtd posts",
    "engagement rate": "taxa de engajamento, taxa engajamento, engajamento, taxa de envolvimento, envolvimento, taxa de interacao, interacoes, interacao, tx de engajamento, engajamentos",
    engagements: "engajamentos, engajamento, interacoes, envolvimento",
    basis: "base, base de calculo",
    likes: "curtidas, curtida, gostos, likes, curtidas medias",
    comments: "comentarios, comentario",
    shares: "compartilhamentos, partilhas, compartilhamento, partilha",
    saves: "salvamentos, salvos, guardados, salvo",
    views: "visualizacoes, visualizacao, reproducoes, visualizacoes de video, views, exibicoes",
    reach: "alcance, pessoas alcancadas, contas alcancadas",
    impressions: "impressoes",
    fee: "preco, valor, custo, cache, tarifa, orcamento, honorarios, investimento, pagamento, cotacao",
    currency: "moeda",
    niche: "nicho, categoria, categorias, tema, temas, tematica, segmento, setor, assunto, interesses, editoria",
    bio: "bio, biografia, descricao, sobre, apresentacao",
    country: "pais, localizacao, regiao, mercado",
    credibility: "credibilidade, credibilidade do publico, qualidade do publico, autenticidade, seguidores reais"
  };

  // src/roster/headers/qualifiers.ts
  var QUALIFIERS = words(`
  avg average averages mean median typical ort ortalama medyan durchschnitt durchschnittlich durchschnittliche
  durchschn mittel moyenne moyen moyens moyennes mediane promedio promedios media medio medios medias mediana
  medie medi mediano
  total totals toplam gesamt gesamtzahl insgesamt totale totales totaux totais totali
  number num no nr count counts sum qty amount sayisi adet anzahl zahl nombre nb numero numeri cantidad qtd quantidade quantita
  of the a per each by for to in en em on last past recent latest days day month months week weeks 30d 60d 90d 7d 28d d yr
  basina basi son gun gunluk ay icin pro je der die das den letzte letzten tage monat par de du des d le la les l un une
  derniers jours mois por cada el los las del ultimos dias mes do da dos ultimas per di dei delle degli al ultimi giorni mese
  estimated est approx current now all time lifetime profile creator influencer account current user social
  usd eur gbp try tl inr brl percent pct percentage yuzde prozent pourcentage porcentaje porcentagem percentuale k
`);
  var POST_WORDS = words(`
  post posts video videos reel reels short shorts tweet feed photo photos content publication publications publicacion
  publicaciones publicacao publicacoes postagem gonderi gonderiler beitrag beitrage posting contenuto contenuti
`);
  var TOTALS = words(
    "total totals toplam gesamt gesamtzahl insgesamt totale totales totaux totais totali lifetime sum"
  );
  var RATE_WORDS = words("rate ratio orani oran taux tasa taxa tx tasso quote interaktionsrate engagementrate");
  var VAGUE = words(
    "rate rates name account profile user page person media channel medium site market offer payment ad konto kanal nom compte nombre cuenta nome conta"
  );
  var OTHER_MEASURES = words(`
  gained growth grown change changes delta trend lost increase rank ranking goal target fake suspicious bot bots notable
  male female gender age top score artis artisi degisim buyume wachstum zuwachs veranderung croissance evolution
  crecimiento crescimento variacion variacao crescita variazione
  story stories hikaye hikayeler historia historias storia storie
  watch peak hours hour minutes duration date time emv
`);
  var BASIS_WORDS = {
    followers: words(
      "erf follower followers subscribers takipci abone abonnenten abonnes seguidores suscriptores inscritos iscritti"
    ),
    reach: words("err reach erisim reichweite portee alcance copertura"),
    impressions: words("eri impressions impression gosterim impressionen impresiones impressoes"),
    views: words(
      "erv view views plays izlenme goruntulenme aufrufe vues visualizaciones vistas visualizacoes visualizzazioni"
    )
  };
  var PERCENT_WORDS = words("percent pct percentage yuzde prozent pourcentage porcentaje percentuale");
  var EMAIL_WORDS = words(
    "email emails mail mails eposta posta courriel correo electronico mailadresse emailadresse"
  );
  function words(text) {
    return new Set(text.trim().split(/\s+/));
  }

  // src/roster/headers/spanish.ts
  var SPANISH = {
    name: "nombre, nombre completo, nombre y apellido, nombre y apellidos, influenciador, influenciadora, creador, creadora, creador de contenido, nombre del canal, canal, influencer",
    "last name": "apellido, apellidos",
    handle: "usuario, nombre de usuario, cuenta, perfil, arroba, alias",
    link: "enlace, enlaces, url, enlace del perfil, link del perfil, enlace perfil, direccion",
    platform: "plataforma, red social, red, canal, redes sociales, medio",
    followers: "seguidores, seguidor, seguidores as, suscriptores, suscriptor, subscriptores, numero de seguidores, followers, fans, no de seguidores, n de seguidores",
    following: "siguiendo, seguidos, cuentas seguidas, sigue a",
    posts: "publicaciones, publicacion, posts, numero de publicaciones, entradas",
    "engagement rate": "tasa de interaccion, tasa interaccion, tasa de engagement, engagement, interacciones, interaccion, ratio de engagement, tasa de compromiso, engagement rate, porcentaje de interaccion",
    engagements: "interacciones, engagement, engagements, interaccion",
    basis: "base, base de calculo",
    likes: "me gusta, likes, megusta, corazones, me gustas",
    comments: "comentarios, comentario",
    shares: "compartidos, compartidas, comparticiones, veces compartido, compartido",
    saves: "guardados, guardado, guardadas",
    views: "visualizaciones, visualizacion, vistas, reproducciones, visitas, vistas de video, reproducciones de video, views",
    reach: "alcance, personas alcanzadas, cuentas alcanzadas",
    impressions: "impresiones",
    fee: "precio, tarifa, tarifas, coste, costo, honorarios, presupuesto, cotizacion, pago, importe, cache",
    currency: "moneda, divisa",
    niche: "nicho, categoria, categorias, tema, temas, tematica, sector, rubro, intereses, genero de contenido",
    bio: "bio, biografia, descripcion, acerca de, presentacion",
    country: "pais, ubicacion, localizacion, region, mercado",
    credibility: "credibilidad, credibilidad de la audiencia, calidad de la audiencia, autenticidad, seguidores reales"
  };

  // src/roster/headers/turkish.ts
  var TURKISH = {
    name: "ad, adi, isim, ad soyad, adi soyadi, ad soyadi, isim soyisim, influencer adi, kanal adi, sayfa adi, fenomen, icerik ureticisi, kanal, unvan",
    "last name": "soyad, soyadi, soyisim",
    handle: "kullanici adi, kullanici, kullanici ismi, hesap, hesap adi, profil",
    link: "baglanti, profil linki, profil baglantisi, hesap linki, link adresi, adres",
    platform: "platform, mecra, sosyal medya, sosyal ag, kanal, platform adi",
    followers: "takipci, takipciler, takipci sayisi, abone, aboneler, abone sayisi",
    following: "takip, takip edilen, takip ettigi, takip edilenler, takip ettikleri",
    posts: "gonderi, gonderiler, paylasim sayisi, gonderi sayisi, icerik sayisi, video sayisi",
    "engagement rate": "etkilesim orani, etkilesim, etkilesim yuzdesi, etkilesim orani yuzde, eo, etkilesim sayisi, etkilesimler",
    engagements: "etkilesim, etkilesim sayisi, etkilesimler",
    basis: "dayanak",
    likes: "begeni, begeniler, begeni sayisi, begenme",
    comments: "yorum, yorumlar, yorum sayisi",
    shares: "paylasim, paylasimlar, paylasma",
    saves: "kaydetme, kaydetmeler, kayit, kaydedilme",
    views: "izlenme, izlenmeler, izlenme sayisi, goruntulenme, goruntulenme sayisi, goruntuleme, izleme",
    reach: "erisim, erisilen kisi, tekil erisim",
    impressions: "gosterim, gosterimler, gosterim sayisi",
    fee: "ucret, ucreti, fiyat, fiyati, butce, bedel, maliyet, teklif, tutar, fiyat teklifi",
    currency: "para birimi, doviz, kur, ucret para birimi",
    niche: "kategori, kategoriler, nis, konu, konular, ilgi alani, ilgi alanlari, alan, sektor, icerik turu",
    bio: "biyografi, aciklama, hakkinda, tanim, biyo, profil aciklamasi",
    country: "ulke, konum, bolge, ulkesi",
    credibility: "guvenilirlik, takipci guvenilirligi, kitle guvenilirligi, kitle kalitesi, takipci kalitesi, gercek takipci"
  };

  // src/cells/number-units.ts
  var SCALES = new Map([
    ...all(
      1e3,
      "k 000 000s thousand thousands tsd tausend mil miles milhares mila migliaia mille milliers bin rb ribu tn tys тыс nghin 千 천"
    ),
    ...all(1e4, "万 萬 만"),
    ...all(1e5, "l lakh lakhs lac lacs"),
    ...all(1e6, "m mm mn mio mill mln million millions millionen mi milione milioni millon millones milhao milhoes"),
    ...all(1e6, "milyon jt juta trieu млн"),
    ...all(1e7, "cr crore crores"),
    ...all(1e8, "億 亿 억"),
    ...all(1e9, "b bn bi billion billions mr mrd md mld milliard milliards milliarde milliarden miliardo miliardi"),
    ...all(1e9, "bilhao bilhoes milyar miliar ty млрд")
  ]);
  var LOCAL = {
    tr: { scales: /* @__PURE__ */ new Map([["b", 1e3]]), shownBy: "bin mn milyon milyar mr" },
    id: { scales: /* @__PURE__ */ new Map([["m", 1e9]]), shownBy: "rb ribu jt juta" },
    vi: { scales: new Map(Object.entries({ n: 1e3, tr: 1e6, t: 1e9 })), shownBy: "nghin trieu ty" }
  };
  var LOCAL_WORDS = new Set(Object.values(LOCAL).flatMap(({ scales }) => [...scales.keys()]));
  function isUnit(word) {
    return SCALES.has(word) || LOCAL_WORDS.has(word);
  }
  function scaleOf(units, language) {
    let scale = 1;
    for (const unit2 of units) {
      const factor = LOCAL[language ?? ""]?.scales.get(unit2) ?? SCALES.get(unit2);
      if (factor === void 0) return void 0;
      scale *= factor;
    }
    return scale;
  }
  function languageShownBy(units) {
    return Object.keys(LOCAL).find((language) => LOCAL[language]?.shownBy.split(" ").some((word) => units.has(word)));
  }
  function all(scale, words2) {
    return words2.split(" ").map((word) => [word, scale]);
  }

  // src/roster/headers/words.ts
  function wordsOf(text) {
    const apart = folded(text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/\b(\p{L})\.(?=\p{L}\b)/gu, "$1"));
    return apart.replace(/\b(tik|you|linked|snap) (tok|tube|in|chat)/g, "$1$2").match(/[\p{L}\p{N}]+|^@$/gu) ?? [];
  }

  // src/roster/headers/unit.ts
  var NO_UNIT_AFTER = /^(?:per|pro|por|par|cost|\d+)$/;
  function unitIn(text, words2) {
    const isHeaderUnit = (word, i, all2) => isUnit(word) && !NO_UNIT_AFTER.test(all2[i - 1] ?? "");
    const [, bracketed, behind = ""] = /[([]([^)\]]*)[)\]]|\s(?:in|en|em)\s(.*)$/i.exec(text) ?? [];
    return wordsOf(bracketed ?? behind).find(isHeaderUnit) ?? words2.find((word, i) => i === words2.length - 1 && isHeaderUnit(word, i, words2));
  }

  // src/roster/headers/read-header.ts
  var LANGUAGES = {
    en: ENGLISH,
    tr: TURKISH,
    de: GERMAN,
    fr: FRENCH,
    es: SPANISH,
    pt: PORTUGUESE,
    it: ITALIAN
  };
  var LONGEST4 = 120;
  var MOST_WORDS = 12;
  var BARE_PLATFORM = 0.45;
  var OF_A_PLATFORM = ["handle", "link", "followers"];
  var MAIN_PART = 0.5;
  function readHeader(cell) {
    const text = cell.slice(0, LONGEST4).replace(/[\s\ufeff]+/g, " ").trim();
    const short = cell.length > LONGEST4 ? "" : text;
    const words2 = wordsOf(short);
    const [platform2, ...others] = platformsIn(short);
    const isEmail2 = words2.some((word) => EMAIL_WORDS.has(word));
    const unit2 = unitIn(short, words2);
    const fields = isEmail2 || words2.length > MOST_WORDS ? [] : fieldsNamed(words2, unit2);
    return {
      text,
      fields,
      platform: others.length === 0 ? platform2 : void 0,
      currency: currencyIn(short),
      percent: short.includes("%") || words2.some((word) => PERCENT_WORDS.has(word)),
      basis: fields.some(({ field }) => field === "engagement rate") ? basisIn(words2) : void 0,
      unit: unit2
    };
  }
  function basisIn(words2) {
    return BASES.find((basis2) => words2.some((word) => BASIS_WORDS[basis2].has(word)));
  }
  function fieldsNamed(words2, unit2) {
    const found = /* @__PURE__ */ new Map();
    const add = (phrase, score) => {
      for (const [field, languages] of phrases().get(phrase.join(" ")) ?? []) {
        if (isAllowed(field, words2) && score > (found.get(field)?.score ?? 0))
          found.set(field, { field, score, languages });
      }
    };
    add(words2, 1);
    const named = words2.filter((word) => platformsIn(word).length === 0);
    add(named, 0.95);
    const main = named.filter((word) => !QUALIFIERS.has(word) && word !== unit2 && !/^\d+$/.test(word));
    add(main, 0.95);
    const counted2 = main.filter((word) => !POST_WORDS.has(word));
    add(counted2, 0.9);
    const rate2 = counted2.filter((word) => !BASES.some((basis2) => BASIS_WORDS[basis2].has(word)));
    const isRate = phrases().get(rate2.join(" "))?.some(([field]) => field === "engagement rate");
    if (isRate) add(rate2, 0.9);
    if (words2.length > 0 && named.length === 0) {
      for (const field of OF_A_PLATFORM) found.set(field, { field, score: BARE_PLATFORM, languages: [] });
    }
    for (const part of parts(counted2)) {
      if (!VAGUE.has(part.join(" "))) add(part, 0.85 * part.length / counted2.length);
    }
    return [...found.values()];
  }
  function parts(words2) {
    const found = [];
    for (let length = words2.length - 1; length >= Math.max(1, words2.length * MAIN_PART); length--) {
      for (let start = 0; start + length <= words2.length; start++) found.push(words2.slice(start, start + length));
    }
    return found;
  }
  var SUMMED = [
    ...["likes", "comments", "shares", "saves", "views", "reach", "impressions", "engagements"],
    ...["engagement rate", "fee"]
  ];
  function isAllowed(field, words2) {
    if (field === "engagements" && words2.some((word) => RATE_WORDS.has(word))) return false;
    if (SUMMED.includes(field) && words2.some((word) => TOTALS.has(word))) return false;
    if (field === "credibility" || !isNumberField(field) && field !== "niche") return true;
    return !words2.some((word) => OTHER_MEASURES.has(word) || /^top\d+$/.test(word));
  }
  var index;
  function phrases() {
    if (index) return index;
    const byPhrase = /* @__PURE__ */ new Map();
    for (const [language, words2] of Object.entries(LANGUAGES)) {
      for (const field of FIELDS) {
        for (const phrase of words2[field]?.split(", ") ?? []) {
          const fields = byPhrase.get(phrase) ?? /* @__PURE__ */ new Map();
          byPhrase.set(phrase, fields.set(field, [...fields.get(field) ?? [], language]));
        }
      }
    }
    index = new Map([...byPhrase].map(([phrase, fields]) => [phrase, [...fields]]));
    return index;
  }

  // src/roster/header-groups.ts
  function withGroups(headers, above) {
    const groups = headers.map((_, i) => readHeader(cellText(above?.cells[i])));
    const named = groups.filter(({ text }) => text !== "");
    const areAll = named.every(({ platform: platform3, fields }) => platform3 && fields.every(({ score }) => score <= BARE_PLATFORM));
    if (named.length < 2 || !areAll) return void 0;
    const times = /* @__PURE__ */ new Map();
    for (const { text } of headers) times.set(text, (times.get(text) ?? 0) + 1);
    let platform2;
    return headers.map((header, i) => {
      platform2 = groups[i]?.platform ?? platform2;
      return times.get(header.text) === 1 ? header : { ...header, platform: platform2 };
    });
  }

  // src/roster/header-row.ts
  var ROWS_SEARCHED = 20;
  var PLAINLY = 0.9;
  function findHeaderRow(filled2, chosen) {
    const known = new Set(chosen.map(({ column }) => column.trim().toLowerCase()));
    let best;
    let most = 0;
    filled2.slice(0, ROWS_SEARCHED).forEach(({ cells }, index2) => {
      const named = fieldsNamed2(cells, known);
      if (named.length <= most || named.length < 2 && !named.includes("followers")) return;
      best = index2;
      most = named.length;
    });
    return best;
  }
  function isHeaderAgain(cells) {
    if (!cells.every((cell) => isBlank(cell) || mayBeHeader(cell))) return false;
    const named = fieldsNamed2(cells);
    return named.length > 1 && named.some((field) => field !== "chosen" && isNumberField(field));
  }
  function headerLanguage(headers) {
    const counts = /* @__PURE__ */ new Map();
    for (const { fields } of headers) {
      const languages = new Set(fields.filter(({ score }) => score >= PLAINLY).flatMap((named) => named.languages));
      for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most && most[1] > (counts.get("en") ?? 0) ? most[0] : void 0;
  }
  function fieldsNamed2(cells, known = /* @__PURE__ */ new Set()) {
    const named = /* @__PURE__ */ new Map();
    for (const cell of cells) {
      if (!mayBeHeader(cell)) continue;
      const { fields, platform: platform2, text } = readHeader(cell);
      const plain2 = fields.find(({ score }) => score >= PLAINLY);
      if (known.has(text.toLowerCase())) named.set(`chosen ${text}`, "chosen");
      else if (plain2) named.set(`${plain2.field} ${platform2 ?? ""}`, plain2.field);
    }
    return [...named.values()];
  }
  function mayBeHeader(cell) {
    return typeof cell === "string" && !/^\s*(?:[@\d+-]|https?:)|=/.test(cell);
  }

  // src/roster/accounts.ts
  function readAccounts(reader, elsewhere) {
    const [names, lastNames, handles, links] = [
      reader.texts("name"),
      reader.texts("last name"),
      reader.texts("handle"),
      reader.texts("link")
    ];
    const [platformColumn] = reader.columnsOf("platform");
    const issues = [];
    const accounts = reader.table.rows.map(({ row }, i) => {
      const [own = "", said = "", named] = [handles[i], reader.platformTexts[i], reader.platforms[i]];
      const name = `${names[i]} ${lastNames[i]}`.trim();
      const ownLink = profileOf(own);
      const link = profileOf(links[i] ?? "") ?? ownLink;
      const handle = (ownLink?.handle ?? handleOf(own)) || link?.handle || (name.startsWith("@") ? handleOf(name) : "");
      if (platformColumn && said) {
        const place = { row, column: platformColumn.column, text: said };
        if (!named) issues.push({ code: "unknown-platform", ...place, field: "platform" });
        else if (link && link.platform !== named) {
          issues.push({ code: "platforms-differ", ...place, link: link.platform, platform: named });
        }
      }
      const platform2 = named ?? link?.platform ?? elsewhere;
      if (handle === "") return { name: name || (ownLink ? "" : own), handle, platform: platform2 };
      return { name: name.startsWith("@") && handleOf(name) === handle ? "" : name, handle, platform: platform2 };
    });
    return { accounts, issues };
  }

  // src/roster/field-reader.ts
  var FieldReader = class {
    constructor(columns, table) {
      this.issues = [];
      this.platforms = [];
      this.columns = [...columns].sort((a, b) => a.rank - b.rank);
      this.table = table;
      this.platformTexts = this.texts("platform");
      this.platforms = this.platformTexts.map(platformNamed);
    }
    /** Whether a column may tell of a row: not where its header names another platform than the row does. */
    isAbout({ platform: platform2 }, index2) {
      return !platform2 || (this.platforms[index2] ?? platform2) === platform2;
    }
    columnsOf(field) {
      return this.columns.filter((column) => column.field === field);
    }
    /** "" where nothing is told. */
    texts(field) {
      return this.textColumns(field).reduce((known, more) => known.map((text, i) => text || more[i]));
    }
    /** What all columns of the field say, each text once. */
    joinedTexts(field) {
      return this.textColumns(field).reduce(
        (known, more) => known.map((text, i) => [.../* @__PURE__ */ new Set([text, more[i]])].filter(Boolean).join(", "))
      );
    }
    /** @param usable the number as it is used; undefined where it cannot be true */
    numbers(field, usable = notNegative) {
      const columns = this.columnsOf(field);
      const { rows } = this.table;
      const read = new Array(rows.length).fill(void 0);
      for (const one of columns) {
        const { values, notes } = this.table.numbers(one.column, field);
        for (let i = 0; i < read.length; i++) {
          const value = values[i];
          if (read[i] !== void 0 || value === void 0 || !this.isAbout(one, i)) continue;
          read[i] = usable(value);
          if (read[i] !== void 0 && notes.get(i)?.kind === "range")
            this.note({ code: "middle-of-range", value }, i, one.column, field);
        }
      }
      const told = /* @__PURE__ */ new Set();
      for (const one of columns) this.noteUnread(field, one, read, told);
      return read;
    }
    /** Says of one column why rows have no number, each row once. */
    noteUnread(field, one, read, told) {
      const { values, notes } = this.table.numbers(one.column, field);
      const tell = (i, what) => {
        if (read[i] !== void 0 || told.has(i) || !this.isAbout(one, i)) return;
        told.add(i);
        this.note(what, i, one.column, field);
      };
      for (const [i, note] of notes) {
        if (note.kind === "ambiguous") tell(i, { code: "ambiguous-number", values: note.values });
        else if (note.kind !== "range") tell(i, { code: CODES2[note.kind] });
      }
      for (let i = 0; i < read.length; i++) {
        if (read[i] === void 0 && values[i] !== void 0) tell(i, { code: "impossible-number" });
      }
    }
    textColumns(field) {
      const columns = this.columnsOf(field).map(
        (one) => this.table.cells(one.column).map((cell, i) => {
          const text = cellText(cell);
          if (text === "" || !this.isAbout(one, i)) return "";
          const code = isErrorText(text) ? "error-cell" : isMissingText(text) ? "missing-text" : void 0;
          if (!code) return text;
          this.note({ code }, i, one.column, field);
          return "";
        })
      );
      return columns.length > 0 ? columns : [this.table.rows.map(() => "")];
    }
    note(what, index2, column, field) {
      const { row } = this.table.rows[index2];
      this.issues.push({ ...what, row, column, field, text: cellText(this.table.cells(column)[index2]) });
    }
  };
  var CODES2 = {
    error: "error-cell",
    missing: "missing-text",
    unreadable: "unreadable-number",
    date: "date-cell"
  };
  function notNegative(value) {
    return value >= 0 ? value : void 0;
  }

  // src/metrics/engagement-rate.ts
  function engagements({ likes = 0, comments = 0, shares: shares2 = 0, saves = 0 }) {
    return likes + comments + shares2 + saves;
  }
  function engagementRate(audience2, counts) {
    return engagements(counts) / audience2;
  }

  // src/roster/counts.ts
  var NOTHING_ALIKE = 1.5;
  var AGREES = 0.3;
  function agreementWith(counts, index2, number) {
    const told = counts.engagements[index2];
    const likes = counts.likes[index2];
    if (!number || !(told || likes)) return void 0;
    const withSum = told ? alike(number, told) : 0;
    if (!likes) return withSum;
    const withComments = likes + (counts.comments[index2] ?? 0);
    const withAll = withComments + (counts.shares[index2] ?? 0) + (counts.saves[index2] ?? 0);
    return Math.max(withSum, alike(number, likes), alike(number, withComments), alike(number, withAll));
  }
  function alike(a, b) {
    const times = a > b ? a / b : b / a;
    return Math.max(0, 1 - (times - 1) / (NOTHING_ALIKE - 1));
  }

  // src/roster/rate-basis.ts
  var CLEARLY = 0.15;
  function basisByPlatform(rates, counts) {
    const tallies = /* @__PURE__ */ new Map();
    rates.forEach((rate2, i) => {
      if (rate2 === void 0) return;
      const platform2 = counts.platforms[i];
      const tally = tallies.get(platform2) ?? newTally();
      tallies.set(platform2, tally);
      for (const basis2 of BASES) {
        const agreement2 = agreementWith(counts, i, rate2 * (counts[basis2][i] ?? 0));
        if (agreement2 === void 0) continue;
        tally[basis2].sum += agreement2;
        tally[basis2].rows++;
      }
    });
    const found = /* @__PURE__ */ new Map();
    for (const [platform2, tally] of tallies) {
      const ranked = BASES.map((basis2) => ({ basis: basis2, agreement: tally[basis2].sum / Math.max(tally[basis2].rows, 1) }));
      const [best, next] = ranked.sort((a, b) => b.agreement - a.agreement);
      if (best && next && best.agreement >= AGREES && best.agreement - next.agreement >= CLEARLY) {
        found.set(platform2, best.basis);
      }
    }
    return found;
  }
  var newTally = () => ({
    followers: { sum: 0, rows: 0 },
    views: { sum: 0, rows: 0 },
    reach: { sum: 0, rows: 0 },
    impressions: { sum: 0, rows: 0 }
  });

  // src/roster/rate-unit.ts
  var USUAL_RATES = { lowest: 1e-3, highest: 0.3 };
  var HIGHEST_PERCENT = 100;
  function rateUnit(numbers2, counts, { basis: basis2, percent: percent2 }) {
    const unsigned = numbers2.values.map((value, i) => numbers2.percents.has(i) ? void 0 : value);
    const bases = basis2 ? [basis2] : BASES;
    const agreements = [
      ["fraction", agreement(unsigned, (value, i) => agreementOfRate(value, counts, i, bases))],
      ["percent", agreement(unsigned, (value, i) => agreementOfRate(value / 100, counts, i, bases))],
      ["count", agreement(unsigned, (value, i) => agreementWith(counts, i, value))]
    ];
    const [unit2, best] = agreements.reduce((a, b) => b[1] > a[1] ? b : a);
    if (best >= AGREES) return unit2;
    const usual = median(unsigned.filter((value) => value !== void 0)) ?? 0;
    if (usual > HIGHEST_PERCENT) return "count";
    if (usual > USUAL_RATES.highest) return "percent";
    return percent2 && usual / 100 >= USUAL_RATES.lowest ? "percent" : "fraction";
  }
  function agreement(values, of) {
    let rows = 0;
    let sum = 0;
    values.forEach((value, i) => {
      const one = value === void 0 ? void 0 : of(value, i);
      if (one === void 0) return;
      rows++;
      sum += one;
    });
    return rows === 0 ? 0 : sum / rows;
  }
  function agreementOfRate(rate2, counts, index2, bases) {
    let best;
    for (const basis2 of bases) {
      const one = agreementWith(counts, index2, rate2 * (counts[basis2][index2] ?? 0));
      if (one !== void 0 && one > (best ?? -1)) best = one;
    }
    return best;
  }

  // src/roster/rates.ts
  function readRates(reader, counts) {
    const { rows } = reader.table;
    const columns = reader.columnsOf("engagement rate");
    const isClean = reader.columnsOf("basis").length > 0;
    const named = reader.texts("basis");
    const rates = rows.map(() => void 0);
    const headerBases = rows.map(() => void 0);
    const sums = [...counts.engagements];
    const counted2 = /* @__PURE__ */ new Set();
    for (const column of columns) {
      const numbers2 = reader.table.numbers(column.column, "engagement rate");
      const unit2 = isClean ? "fraction" : rateUnit(numbers2, counts, column);
      if (unit2 === "count") counted2.add(column.column);
      numbers2.values.forEach((value, i) => {
        if (value === void 0 || value < 0 || !reader.isAbout(column, i)) return;
        if (unit2 === "count" && !numbers2.percents.has(i)) sums[i] ?? (sums[i] = value);
        else if (rates[i] === void 0) {
          rates[i] = unit2 === "percent" && !numbers2.percents.has(i) ? value / 100 : value;
          headerBases[i] = column.basis;
        }
      });
    }
    const told = /* @__PURE__ */ new Set();
    const read = rates.map((rate2, i) => rate2 ?? sums[i]);
    for (const column of columns) reader.noteUnread("engagement rate", column, read, told);
    const usual = basisByPlatform(rates, counts);
    const basisAt = (i) => {
      if (isClean) return BASES.find((basis2) => basis2 === named[i]);
      return headerBases[i] ?? usual.get(counts.platforms[i]);
    };
    const bases = rates.map((rate2, i) => rate2 === void 0 ? void 0 : basisAt(i));
    rows.forEach((_, i) => {
      if (rates[i] !== void 0) return;
      const sum = sums[i] ?? sumOf(counts, i);
      const platform2 = counts.platforms[i];
      const preferred = [usual.get(platform2), platform2 && USUAL_BASIS[platform2], "followers", "views"];
      const basis2 = preferred.find((one) => one && counts[one][i]);
      if (sum === void 0 || !basis2) return;
      rates[i] = sum / counts[basis2][i];
      bases[i] = basis2;
    });
    return { rates, bases, engagements: sums, counted: counted2 };
  }
  function sumOf({ likes, comments, shares: shares2, saves }, i) {
    if (likes[i] === void 0) return void 0;
    return engagements({ likes: likes[i], comments: comments[i], shares: shares2[i], saves: saves[i] });
  }

  // src/roster/rows.ts
  var TOTALS2 = new Set(
    "total totals sum average averages avg mean median subtotal toplam ortalama summe gesamt durchschnitt totale moyenne promedio media".split(" ")
  );
  function isTotal(text) {
    return text.length < 20 && TOTALS2.has(folded(text).replace(/\s*[:=]\s*$/, ""));
  }
  function rowIssue(code, { row, cells }) {
    const index2 = Math.max(
      cells.findIndex((cell) => !isBlank(cell)),
      0
    );
    return { code, row, column: index2 + 1, text: cellText(cells[index2]) };
  }

  // src/roster/whole-people.ts
  function wholePeople(value) {
    const whole = Math.round(value);
    return whole > 0 && (value >= 1e3 || Math.abs(value - whole) < 1e-6) ? whole : void 0;
  }

  // src/roster/influencers.ts
  function readInfluencers({ columns, platform: platform2, own }, table, elsewhere) {
    const reader = new FieldReader(columns, table);
    const { accounts, issues } = readAccounts(reader, platform2 ?? elsewhere);
    const number = (field) => reader.numbers(field);
    const counts = {
      platforms: accounts.map((account2) => account2.platform),
      followers: reader.numbers("followers", wholePeople),
      views: number("views"),
      reach: number("reach"),
      impressions: number("impressions"),
      engagements: number("engagements"),
      likes: number("likes"),
      comments: number("comments"),
      shares: number("shares"),
      saves: number("saves")
    };
    const { rates, bases, engagements: engagements2, counted: counted2 } = readRates(reader, counts);
    const [following, posts2, fees] = [number("following"), number("posts"), readFees(reader)];
    const [niches, bios, countries] = [reader.joinedTexts("niche"), reader.texts("bio"), reader.texts("country")];
    const credibility = shares(reader);
    const nameColumns = columns.filter(({ field }) => field === "name" || field === "handle");
    const textAt = (column, index2) => cellText(table.cells(column)[index2]);
    const followersColumns = reader.columnsOf("followers");
    const influencers = [];
    const totals = [];
    table.rows.forEach((dataRow, i) => {
      const { row } = dataRow;
      const { name = "", handle = "", platform: place } = accounts[i] ?? {};
      const followers = counts.followers[i];
      if (nameColumns.some(({ column: column2 }) => isTotal(textAt(column2, i)))) {
        totals.push(rowIssue("total-row", dataRow));
        return;
      }
      if (own.length > 0 && own.every(({ column: column2 }) => textAt(column2, i) === "")) return;
      if (name === "" && handle === "" && followers === void 0) return;
      const [column] = followersColumns;
      const isBlank2 = (one) => !reader.isAbout(one, i) || textAt(one.column, i) === "";
      if (column && followers === void 0 && followersColumns.every(isBlank2)) {
        issues.push({ code: "no-followers", row, column: column.column, text: handle || name });
      }
      influencers.push({
        row,
        name,
        handle,
        platform: place,
        followers,
        following: following[i],
        posts: posts2[i],
        engagementRate: rates[i],
        basis: bases[i],
        engagements: engagements2[i],
        likes: counts.likes[i],
        comments: counts.comments[i],
        shares: counts.shares[i],
        saves: counts.saves[i],
        views: counts.views[i],
        reach: counts.reach[i],
        impressions: counts.impressions[i],
        fee: fees[i]?.fee,
        currency: fees[i]?.currency,
        niche: niches[i] || bios[i] || "",
        country: countries[i] ?? "",
        credibility: credibility[i]
      });
    });
    return { influencers, totals, issues: [...reader.issues, ...issues], counted: counted2 };
  }
  function shares(reader) {
    const read = reader.numbers("credibility", (value) => value >= 0 && value <= 100 ? value : void 0);
    const percents = read.some((value) => value !== void 0 && value > 1);
    return percents ? read.map((value) => value === void 0 ? void 0 : value / 100) : read;
  }

  // src/roster/recognise-columns.ts
  var BY_NAME_ALONE = 0.3;
  var ENOUGH = 0.25;
  var MOSTLY2 = 0.8;
  var ALSO_A_HANDLE = 0.8;
  function recogniseColumns(headers, table) {
    const taken = /* @__PURE__ */ new Set();
    const fields = /* @__PURE__ */ new Map();
    candidates(headers, table).forEach((candidate, rank) => {
      const { index: index2, field } = candidate;
      const single = `${field} ${headers[index2]?.platform ?? ""}`;
      if (fields.has(index2) || taken.has(single)) return;
      if (!isNumberField(field) && field !== "niche") taken.add(single);
      fields.set(index2, { ...candidate, rank });
    });
    const isBare = ({ score }) => score <= BARE_PLATFORM;
    const named = [...fields.values()].some((candidate) => candidate.field === "handle" && !isBare(candidate));
    return headers.map(({ text, platform: platform2, currency, basis: basis2, percent: percent2 }, index2) => {
      const found = fields.get(index2);
      const used = found && !(named && platform2 && isBare(found)) ? found : void 0;
      return {
        column: index2 + 1,
        header: text,
        field: used?.field,
        rank: used?.rank ?? index2,
        platform: platform2,
        currency,
        basis: basis2,
        percent: percent2
      };
    });
  }
  function candidates(headers, table) {
    const found = [];
    const add = (index2, field, named) => {
      const fit = fitOf(table, index2 + 1, field);
      const score = fit === void 0 ? 0 : named * (BY_NAME_ALONE + (1 - BY_NAME_ALONE) * fit);
      if (fit !== void 0 && score >= ENOUGH) {
        found.push({ index: index2, field, score, fit, purity: purityOf(field, table.cells(index2 + 1)) });
      }
    };
    headers.forEach(({ fields }, index2) => {
      for (const { field, score } of fields) add(index2, field, score);
    });
    const namesAreNames = found.some(
      ({ field, fit }) => field === "last name" || (field === "handle" || field === "link") && fit >= MOSTLY2
    );
    headers.forEach(({ fields }, index2) => {
      for (const { field, score } of fields) {
        const other = OFTEN_TAKEN_FOR[field];
        if (!other || fields.some((one) => one.field === other)) continue;
        if (other === "name" || !namesAreNames) add(index2, other, score * ALSO_A_HANDLE);
      }
    });
    return found.sort((a, b) => b.score - a.score || b.purity - a.purity || a.index - b.index);
  }
  var OFTEN_TAKEN_FOR = { name: "handle", handle: "name" };
  function purityOf(field, cells) {
    if (field !== "name" && !isNumberField(field)) return 0;
    const filled2 = cells.filter((cell) => !isBlank(cell));
    const isPure = (cell) => field === "name" ? /\s/.test(cellText(cell)) : typeof cell === "number" || /^\d+$/.test(cellText(cell));
    return filled2.filter(isPure).length / Math.max(filled2.length, 1);
  }

  // src/roster/same-account.ts
  function withoutRepeats(influencers) {
    const best = /* @__PURE__ */ new Map();
    const accounts = influencers.map(account);
    influencers.forEach((influencer, i) => {
      const key = accounts[i];
      const known = best.get(key);
      if (!known || compare(influencer, known) < 0) best.set(key, influencer);
    });
    const kept = [];
    const issues = [];
    influencers.forEach((influencer, i) => {
      const fuller = best.get(accounts[i]);
      if (!fuller || fuller === influencer) kept.push(influencer);
      else {
        const text = influencer.handle || influencer.name;
        issues.push({ code: "same-account", row: influencer.row, column: 1, text, kept: fuller.row });
      }
    });
    return { kept, issues };
  }
  function account({ handle, name, platform: platform2, row }) {
    return `${handle ? handle.toLowerCase() : name ? `name ${name}` : row} ${platform2 ?? ""}`;
  }
  function compare(a, b) {
    return filled(b) - filled(a) || (b.followers ?? 0) - (a.followers ?? 0) || (content(a) < content(b) ? -1 : content(a) > content(b) ? 1 : 0);
  }
  var filled = (influencer) => Object.values(influencer).filter((value) => value !== void 0 && value !== "").length;
  var content = ({ row: _, ...rest }) => JSON.stringify(rest);

  // src/roster/same-person.ts
  function samePersons(influencers) {
    const first = /* @__PURE__ */ new Map();
    const bySign = /* @__PURE__ */ new Map();
    for (const influencer of influencers) {
      for (const sign of signsOf(influencer)) {
        const known = first.get(sign);
        const alike2 = bySign.get(sign);
        if (!known) first.set(sign, influencer);
        else if (alike2) alike2.push(influencer);
        else bySign.set(sign, [known, influencer]);
      }
    }
    const issues = /* @__PURE__ */ new Map();
    for (const alike2 of bySign.values()) {
      const one = alike2.find(({ platform: platform2 }) => platform2);
      const elsewhere = alike2.find(({ platform: platform2 }) => platform2 && platform2 !== one?.platform);
      for (const influencer of alike2) {
        const { row, handle, name, platform: platform2 } = influencer;
        const other = platform2 === one?.platform ? elsewhere : one;
        if (!platform2 || !other?.platform || other.row === row || issues.has(influencer)) continue;
        const text = handle || name;
        issues.set(influencer, { code: "same-person", row, column: 1, text, other: other.row, platform: other.platform });
      }
    }
    return [...issues.values()];
  }
  function signsOf({ handle, name }) {
    const signs = handle ? [handle.toLowerCase()] : [];
    if (name.trim().includes(" ")) signs.push(folded(name));
    return signs;
  }

  // src/cells/locale.ts
  function languageOf(locale) {
    return /^([a-z]{2,3})(?:[-_]|$)/i.exec(locale?.trim() ?? "")?.[1]?.toLowerCase();
  }
  function decimalSignOf(locale) {
    if (!languageOf(locale)) return void 0;
    try {
      return new Intl.NumberFormat(locale?.trim().replace(/_/g, "-")).format(1.5).includes(",") ? "," : ".";
    } catch {
      return void 0;
    }
  }

  // src/cells/number-spelling.ts
  var LONGEST_NUMBER = 60;
  var USUAL = /^(\d[\d.,]*)(%|[a-z]{1,3})?$/i;
  var NO_UNITS = [];
  var SHAPE = /^(\D*?)([.,]?\d(?:[\d.,'’\s]*\d)?)(\D*)$/;
  var ODD_GROUP = /\d[\s'’]+(?!\d{3}(?!\d))\d/;
  var NOUNS = new Set(
    "follower followers subscriber subscribers subs fans likes comments shares saves views plays people kr takipci abone begeni yorum izlenme kisi abonnenten aufrufe abonnes vues seguidores suscriptores visualizaciones inscritos curtidas visualizacoes iscritti visualizzazioni per post posts video reel each pro beitrag par publication por publicacion publicacao al".split(" ")
  );
  var ABOUT = /* @__PURE__ */ new Set(["~", "≈", "ca", "circa", "approx", "about"]);
  function spelledNumber(text) {
    if (text.length > LONGEST_NUMBER) return void 0;
    const [, usual, word] = USUAL.exec(text) ?? [];
    if (usual && areDigits(usual) && (!word || word === "%" || isUnit(word.toLowerCase()))) {
      const units2 = !word || word === "%" ? NO_UNITS : [word.toLowerCase()];
      return { sign: 1, digits: usual, units: units2, percent: word === "%", currency: void 0 };
    }
    const [, before = "", body = "", after = ""] = SHAPE.exec(text.normalize("NFKC").trim()) ?? [];
    const digits = (/\p{L}$/u.test(before) ? body.replace(/^[.,]/, "") : body).replace(/[\s'’]/g, "");
    if (body === "" || ODD_GROUP.test(body) || !areDigits(digits)) return void 0;
    let sign;
    let percent2 = false;
    let currency;
    const units = [];
    for (const token of tokens(before)) {
      if (/^[+\-−–]$/.test(token) && !sign) sign = token === "+" ? 1 : -1;
      else if (token === "%" && !percent2) percent2 = true;
      else if (currencyCode(token) && !currency) currency = currencyCode(token);
      else if (!ABOUT.has(token) && !NOUNS.has(token)) return void 0;
    }
    for (const token of tokens(after)) {
      if (token === "%" && !percent2) percent2 = true;
      else if (isUnit(token)) units.push(token);
      else if (currencyCode(token) && !currency) currency = currencyCode(token);
      else if (token !== "+" && token !== "/" && !NOUNS.has(token)) return void 0;
    }
    return { sign: sign ?? 1, digits, units, percent: percent2, currency };
  }
  var DASH = /[-–—]|\s(?:to|bis|a)\s/g;
  function spelledRange(text) {
    if (text.length > LONGEST_NUMBER) return void 0;
    for (const { 0: dash, index: index2 } of text.matchAll(DASH)) {
      const high = index2 > 0 ? spelledNumber(text.slice(index2 + dash.length)) : void 0;
      const low = high && spelledNumber(text.slice(0, index2));
      if (low)
        return [
          { ...low, units: low.units.length > 0 ? low.units : high.units, percent: low.percent || high.percent },
          high
        ];
    }
    return void 0;
  }
  function tokens(affix) {
    const plain2 = folded(affix);
    return plain2.trim() === "" ? [] : (plain2.match(/[km](?=\p{Sc})|\p{L}+\$?|\p{Sc}(?:us|ca|au|mx)?|\S/gu) ?? []).filter(
      (token, i, all2) => token !== "." || !/^\p{L}/u.test(all2[i - 1] ?? "")
    );
  }
  function areDigits(digits) {
    return !/[.,](?:[.,]|$)/.test(digits);
  }
  function digitsValue(digits, decimal) {
    const separator = decimal === "." ? "," : ".";
    const at = digits.indexOf(decimal);
    const whole = at < 0 ? digits : digits.slice(0, at);
    const fraction = at < 0 ? "" : digits.slice(at + 1);
    if (!whole.includes(separator)) return Number(`${whole}.${fraction}0`);
    const groups = whole.split(separator);
    return isGrouped(groups) ? Number(`${groups.join("")}.${fraction}0`) : Number.NaN;
  }
  function isGrouped(groups) {
    const [first = "", ...rest] = groups;
    if (rest.length === 0) return true;
    return /^[1-9]\d{0,2}$/.test(first) && rest.every((group, i) => group.length === 3 || group.length === 2 && i < rest.length - 1);
  }

  // src/cells/read-numbers.ts
  var ALIKE = 3;
  var PEOPLE_ON_EARTH = 8e9;
  function readNumbers(cells, { locale, language, threeDigits, unit: unit2 } = {}) {
    const values = new Array(cells.length).fill(void 0);
    const notes = /* @__PURE__ */ new Map();
    const percents = /* @__PURE__ */ new Set();
    const currencies = /* @__PURE__ */ new Map();
    const texts2 = [];
    const withUnit = /* @__PURE__ */ new Set();
    let plainDecimals = false;
    cells.forEach((cell, index2) => {
      if (typeof cell === "number" && Number.isFinite(cell)) values[index2] = cell;
      else if (typeof cell === "string" && isPlain(cell)) {
        values[index2] = Number(cell);
        plainDecimals || (plainDecimals = cell.includes("."));
      } else if (isBlank(cell)) return;
      else if (isDate(cell)) notes.set(index2, { kind: "date" });
      else if (typeof cell !== "string") notes.set(index2, { kind: "unreadable" });
      else {
        const one = spelledNumber(cell);
        const ends = one ? void 0 : spelledRange(cell);
        if (one) texts2.push([readText(index2, one, false)]);
        else if (ends) texts2.push([readText(index2, ends[0], true), readText(index2, ends[1], true)]);
        else notes.set(index2, { kind: isErrorText(cell) ? "error" : isMissingText(cell) ? "missing" : "unreadable" });
      }
    });
    const all2 = texts2.flatMap(([text, upTo]) => upTo ? [text, upTo] : text);
    const shown = decimalSign(all2, plainDecimals);
    const style = {
      decimal: shown ?? decimalSignOf(locale ?? language),
      language: unitLanguage(all2, shown, language ?? languageOf(locale)),
      threeDigits
    };
    for (const [text, upTo] of texts2) {
      const { index: index2, spelled } = text;
      const value = decided(text, style);
      const end = upTo ? decided(upTo, style) : value;
      if (typeof value !== "number" || typeof end !== "number") {
        notes.set(index2, typeof value === "number" ? end : value);
        continue;
      }
      if (value > end) {
        notes.set(index2, { kind: "unreadable" });
        continue;
      }
      values[index2] = (value + end) / 2;
      if (upTo) notes.set(index2, { kind: "range" });
      if (spelled.units.length > 0) withUnit.add(index2);
      if (spelled.percent) percents.add(index2);
      const currency = spelled.currency ?? upTo?.spelled.currency;
      if (currency) currencies.set(index2, currency);
    }
    const scale = unit2 ? scaleOf([unit2], language ?? languageOf(locale)) ?? 1 : 1;
    return { values: scale === 1 ? values : scaled(values, scale, withUnit), notes, percents, currencies };
  }
  function scaled(values, scale, withUnit) {
    const all2 = values.map((value, i) => value === void 0 || withUnit.has(i) ? value : exactly(value * scale));
    return all2.some((value) => value !== void 0 && value > PEOPLE_ON_EARTH) ? values : all2;
  }
  function exactly(product) {
    return Number(product.toPrecision(15));
  }
  function readText(index2, spelled, isEnd) {
    const { digits } = spelled;
    return { index: index2, spelled, isEnd, point: digitsValue(digits, "."), comma: digitsValue(digits, ",") };
  }
  function isPlain(text) {
    if (text.length === 0 || text.length > 20) return false;
    let point = -1;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === POINT && point < 0) point = i;
      else if (code < ZERO || code > NINE) return false;
    }
    const fraction = text.length - 1 - point;
    return point < 0 ? text.length <= 15 : point > 0 && fraction > 0 && (fraction !== 3 || point > 3 || text[0] === "0");
  }
  var [POINT, ZERO, NINE] = [".", "0", "9"].map((sign) => sign.charCodeAt(0));
  function decimalSign(texts2, plainDecimals) {
    const certain = new Set(plainDecimals ? ["."] : []);
    const grouped2 = /* @__PURE__ */ new Set();
    let alike2 = 0;
    for (const { spelled, point, comma } of texts2) {
      if (point === comma) continue;
      if (Number.isNaN(comma)) certain.add(".");
      else if (Number.isNaN(point)) certain.add(",");
      else if (spelled.units.length === 0) {
        grouped2.add(point > comma ? "." : ",");
        alike2++;
      }
    }
    if (certain.size === 0 && grouped2.size === 1 && alike2 >= ALIKE) return [...grouped2][0];
    return certain.size === 1 ? [...certain][0] : void 0;
  }
  function unitLanguage(texts2, decimal, known) {
    const units = /* @__PURE__ */ new Set();
    for (const { spelled } of texts2) for (const unit2 of spelled.units) units.add(unit2);
    if (units.size === 0) return void 0;
    const language = languageShownBy(units) ?? known;
    if (decimal === "." || !units.has("b")) return language;
    const isBeyond = ({ spelled, point, comma }) => (Number.isNaN(comma) ? point : comma) * (scaleOf(spelled.units, language) ?? 0) > PEOPLE_ON_EARTH;
    return texts2.some(isBeyond) ? "tr" : language;
  }
  function decided({ spelled, isEnd, point, comma }, style) {
    const { sign, units, percent: percent2, currency } = spelled;
    const scale = scaleOf(units, style.language);
    if (scale === void 0 || Number.isNaN(point) && Number.isNaN(comma)) return { kind: "unreadable" };
    const times = (value) => {
      const product = sign * value * scale / (percent2 ? 100 : 1);
      return product === value ? value : exactly(product);
    };
    if (point === comma || Number.isNaN(comma)) return times(point);
    if (Number.isNaN(point)) return times(comma);
    const [fraction, thousands] = [Math.min(point, comma), Math.max(point, comma)];
    if (style.threeDigits === "decimals") return times(fraction);
    const noDecimals = style.threeDigits === "thousands" || currency || isEnd;
    if (noDecimals && units.length === 0) return times(thousands);
    if (style.decimal) return times(style.decimal === "." ? point : comma);
    return { kind: "ambiguous", values: [times(fraction), times(thousands)] };
  }

  // src/roster/table.ts
  var SAMPLED = 500;
  var THREE_DIGITS = {
    followers: "thousands",
    following: "thousands",
    posts: "thousands",
    fee: "thousands",
    "engagement rate": "decimals",
    credibility: "decimals"
  };
  var Table = class _Table {
    constructor(rows, options) {
      this.columns = /* @__PURE__ */ new Map();
      this.read = /* @__PURE__ */ new Map();
      this.rows = rows;
      this.options = options;
    }
    /** Some of the rows, spread over all of them: enough to tell what a column holds, at a cost that does not grow. */
    sample() {
      const step = this.rows.length / SAMPLED;
      if (step <= 1) return this;
      return new _Table(
        Array.from({ length: SAMPLED }, (_, i) => this.rows[Math.floor(i * step)]),
        this.options
      );
    }
    /** Takes columns out of the rows in one go: a long sheet's rows lie far apart in memory, so each visit costs. */
    take(columns) {
      const taken = columns.map((column) => {
        const cells = new Array(this.rows.length);
        this.columns.set(column, cells);
        return { column, cells };
      });
      this.rows.forEach((row, i) => {
        for (const { column, cells } of taken) cells[i] = row.cells[column - 1];
      });
    }
    /** The cells of a column, counted from 1. */
    cells(column) {
      if (!this.columns.has(column)) this.take([column]);
      return this.columns.get(column);
    }
    /** A column read as a field's numbers. */
    numbers(column, field) {
      const { locale, language, units } = this.options;
      const unit2 = units[column - 1];
      const threeDigits = unit2 ? void 0 : THREE_DIGITS[field];
      const key = `${column} ${threeDigits}`;
      const known = this.read.get(key);
      if (known) return known;
      const numbers2 = readNumbers(this.cells(column), { locale, language, threeDigits, unit: unit2 });
      this.read.set(key, numbers2);
      return numbers2;
    }
  };

  // src/roster/wide-roster.ts
  var OF_AN_ACCOUNT = ["handle", "link", "followers"];
  function columnsByAccount(columns) {
    const used = columns.filter(({ field }) => field);
    const own = used.filter(({ field, platform: platform2 }) => platform2 && OF_AN_ACCOUNT.includes(field));
    const platforms = [...new Set(own.flatMap(({ platform: platform2 }) => platform2 ?? []))];
    const isWide = platforms.length > 1 && !used.some(({ field, platform: platform2 }) => !platform2 && (field === "followers" || field === "platform"));
    if (!isWide) {
      const [platform2, ...others] = new Set(used.flatMap((column) => column.platform ?? []));
      return [{ columns: used, platform: others.length === 0 ? platform2 : void 0, own: [] }];
    }
    return platforms.map((platform2) => ({
      columns: used.filter((column) => !column.platform || column.platform === platform2),
      platform: platform2,
      own: own.filter((column) => column.platform === platform2)
    }));
  }

  // src/roster/read-roster.ts
  function readRoster(values, options = {}) {
    const { locale, columns: choices = [], sheetName = "" } = options;
    const filled2 = values.flatMap((cells, i) => cells.every(isBlank) ? [] : [{ row: i + 1, cells }]);
    const width = filled2.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    const headerAt = findHeaderRow(filled2, choices);
    const headerRow = headerAt === void 0 ? void 0 : filled2[headerAt];
    const single = Array.from({ length: width }, (_, i) => readHeader(cellText(headerRow?.cells[i])));
    const grouped2 = headerAt ? withGroups(single, filled2[headerAt - 1]) : void 0;
    const headers = grouped2 ?? single;
    const above = filled2.slice(0, headerAt ?? 0);
    const below = filled2.slice(headerAt === void 0 ? 0 : headerAt + 1);
    const again = new Set(below.filter(({ cells }) => isHeaderAgain(cells)));
    const rows = below.filter((row) => !again.has(row));
    const table = new Table(rows, { locale, language: headerLanguage(headers), units: headers.map(({ unit: unit2 }) => unit2) });
    const sample = table.sample();
    const recognised = headerRow ? recogniseColumns(headers, sample) : columnsByContent(sample, width);
    const { columns, issues: notFound } = withChoices(recognised, choices);
    table.take(columns.filter(({ field }) => field).map(({ column }) => column));
    const platform2 = onlyPlatform([sheetName, ...above.flatMap(({ cells }) => cells.map(cellText))]);
    const read = columnsByAccount(columns).map((account2) => readInfluencers(account2, table, platform2));
    const { kept, issues: repeats } = withoutRepeats(byRow(read.flatMap(({ influencers }) => influencers)));
    const counted2 = new Set(read.flatMap((one) => [...one.counted]));
    const currency = commonCurrency(kept);
    const leftOut = [
      ...above.map((row) => rowIssue(grouped2 && row === above[above.length - 1] ? "groups" : "above-header", row)),
      ...[...again].map((row) => rowIssue("header-again", row)),
      ...once(read.map(({ totals }) => totals)),
      ...repeats
    ];
    const told = new Set([...kept, ...leftOut].map(({ row }) => row));
    const untold = rows.filter(({ row }) => !told.has(row)).map((row) => rowIssue("no-account", row));
    const noticed = once(read.map(({ issues }) => issues));
    return {
      influencers: kept,
      columns: columns.map((one) => counted2.has(one.column) ? { ...one, field: "engagements" } : one),
      currency,
      issues: [
        ...aboutRange(filled2, headerRow, columns, kept),
        ...notFound,
        ...byRow([...leftOut, ...untold, ...noticed, ...samePersons(kept), ...otherCurrencies(kept, currency)])
      ]
    };
  }
  function aboutRange(filled2, header, columns, influencers) {
    const row = header?.row ?? filled2[0]?.row ?? 1;
    const about = (code, text = "") => [
      { code, row, column: 1, text }
    ];
    const used = columns.filter(({ field }) => field);
    if (filled2.length === 0) return about("empty-sheet");
    if (used.length === 0) return about("not-a-roster");
    if (header && filled2.every((one) => one.row <= header.row)) return about("no-rows");
    const names = used.map((column) => column.header || columnLetter(column.column)).join(", ");
    const noFollowers = used.some(({ field }) => field === "followers") ? [] : about("no-followers-column", names);
    return [...noFollowers, ...header || influencers.length === 0 ? [] : about("no-header", names)];
  }
  function onlyPlatform(texts2) {
    const [only, ...others] = new Set(texts2.flatMap(platformsIn));
    return others.length === 0 ? only : void 0;
  }
  function once([first = [], ...others]) {
    if (others.length === 0) return first;
    const all2 = [first, ...others].flat();
    return [...new Map(all2.map((issue) => [`${issue.code} ${issue.row} ${issue.column}`, issue])).values()];
  }
  function byRow(all2) {
    return [...all2].sort((a, b) => a.row - b.row);
  }

  // src/reference/assumed.ts
  var ASSUMED_REACH_RATE = {
    what: "Reach where neither the roster nor a source tells it",
    value: 0.2,
    unit: "people reached per follower",
    assumed: true,
    reason: "Somewhat below what was published for Instagram in 2019."
  };
  var ASSUMED_COST_PER_MILLE = {
    what: "Cost on platforms for which none was published",
    value: 37,
    unit: "US dollars per 1,000 impressions",
    assumed: true,
    reason: "As on Instagram."
  };
  var OVERLAP = {
    what: "Audience that two influencers have in common",
    low: 0.05,
    value: 0.15,
    high: 0.3,
    unit: "share of an audience",
    assumed: true,
    reason: "No average was ever published; answers are checked from 0.05 to 0.3."
  };
  var MOST = {
    what: "Influencers that a team can manage",
    value: 20,
    unit: "influencers",
    assumed: true,
    reason: "As many as a small team can brief, chase and check; no number was ever published."
  };

  // src/roster/roster.ts
  function sized({ influencers }) {
    return influencers.filter((influencer) => influencer.followers !== void 0);
  }

  // src/strategy/eligible.ts
  function eligible(roster) {
    return sized(roster).filter(
      ({ fee, currency }) => fee === void 0 || !currency || !roster.currency || currency === roster.currency
    );
  }

  // src/reference/cost-per-mille.ts
  var BOUNDS = ["low", "mid", "high"];
  var INZPIRE = {
    author: "inzpire.me",
    title: "Understanding CPM benchmarks: thousands of bookings over two years",
    year: "n.d.",
    address: "https://knowledge.inzpire.me/en/articles/9826839-understanding-cpm-benchmarks-in-influencer-marketing"
  };
  var INFLUENCER_HERO = {
    author: "Influencer Hero",
    title: "Influencer CPM",
    year: "n.d.",
    address: "https://influencer-hero.com/blogs/influencer-cpm"
  };
  var AWISEE = {
    author: "Awisee",
    title: "Influencer marketing CPM",
    year: 2025,
    address: "https://awisee.com/blog/influencer-marketing-cpm/"
  };
  var INFLUENCERRADAR = {
    author: "influencerradar",
    title: "Benchmarking influencer CPM: over 200 campaigns",
    year: "n.d.",
    address: "https://influencerradar.com/blog-post.php?slug=benchmarking-influencer-cpm-industry-standards"
  };
  var COST_PER_MILLE = [
    entry2("Instagram", "low", 5, INFLUENCER_HERO, "Lower end of 5 to 15."),
    entry2("Instagram", "mid", 37, INZPIRE, "Middle of 32 to 42."),
    entry2("Instagram", "high", 100, INFLUENCERRADAR, "Upper end of 40 to 100, of celebrities."),
    entry2("TikTok", "low", 3, INFLUENCER_HERO, "Lower end of 3 to 10."),
    entry2("TikTok", "mid", 30, INZPIRE, "Middle of 25 to 35."),
    entry2("TikTok", "high", 40, INFLUENCERRADAR, "Upper end of 20 to 40, of 500,000 to 1,000,000 followers."),
    entry2("YouTube", "low", 10, INFLUENCER_HERO, "Lower end of 10 to 30."),
    entry2("YouTube", "mid", 56, INZPIRE, "Middle of 51 to 61."),
    entry2("YouTube", "high", 75, AWISEE, "Upper end of 50 to 75, of dedicated videos."),
    entry2("Snapchat", "low", 32, INZPIRE, "Lower end of 32 to 42."),
    entry2("Snapchat", "mid", 37, INZPIRE, "Middle of 32 to 42."),
    entry2("Snapchat", "high", 42, INZPIRE, "Upper end of 32 to 42.")
  ];
  function entry2(platform2, bound, cost, source, note) {
    return { platform: platform2, bound, cost, unit: "US dollars per 1,000 impressions", source, note };
  }

  // src/metrics/fee-by-impressions.ts
  function feeByImpressions(impressions, platform2) {
    const cost = (bound) => COST_PER_MILLE.find((entry4) => entry4.platform === platform2 && entry4.bound === bound)?.cost;
    const [low, mid, high] = [cost("low"), cost("mid"), cost("high")];
    if (low === void 0 || mid === void 0 || high === void 0) return void 0;
    const thousands = impressions / 1e3;
    return { low: thousands * low, value: thousands * mid, high: thousands * high };
  }

  // src/reference/paid-fees.ts
  var PAID_FEES = {
    fee: 1105,
    at: 5e3,
    slope: 0.33,
    unit: "US dollars per post",
    source: {
      author: "IZEA",
      title: "State of Influencer Earnings: payments made in 2022 on all platforms, as told by dot.LA",
      year: 2023,
      address: "https://dot.la/influencer-marketing-2659390529.html"
    },
    note: "A power law through the averages of five tiers."
  };

  // src/metrics/paid-fee.ts
  function paidFee(followers) {
    return PAID_FEES.fee * (followers / PAID_FEES.at) ** PAID_FEES.slope;
  }

  // src/metrics/power-law.ts
  function fitPowerLaw(points, [lowest, highest]) {
    const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const half = Math.ceil(logs.length / 2);
    const slopes = [];
    logs.slice(half).forEach(([x, y], i) => {
      const [x0, y0] = logs[i];
      if (x > x0) slopes.push((y - y0) / (x - x0));
    });
    const usual = slopes.length < SLOPES_FOR_MEDIAN ? 0 : median(slopes) ?? 0;
    const slope = Math.min(Math.max(usual, lowest), highest);
    const intercept = median(logs.map(([x, y]) => y - slope * x));
    return intercept === void 0 ? void 0 : { scale: Math.exp(intercept), slope };
  }
  var SLOPES_FOR_MEDIAN = 3;

  // src/reference/reach.ts
  var MINTER = {
    author: "Minter.io",
    title: "How much reach should my brand be getting on Instagram? 3 to 4 million posts",
    year: 2019,
    address: "https://minter.io/blog/how-much-reach-should-my-brand-be-getting-on-instagram/"
  };
  var REACH_RATES = [
    entry3("Nano", 0.3772, "Below 20,000 followers."),
    entry3("Micro", 0.22945, "20,000 to 100,000 followers."),
    entry3("Macro", 0.22885, "100,000 to 1,000,000 followers."),
    entry3("Mega", 0.1909, "Above 1,000,000 followers.")
  ];
  var VIEWS_PER_PERSON = {
    value: 1.5,
    unit: "views per person reached",
    source: {
      author: "Modash",
      title: "Help: estimated impressions are estimated reach × 1.5",
      year: "n.d.",
      address: "https://help.modash.io/en/articles/13717084"
    }
  };
  function entry3(tier, rate2, note) {
    return { platform: "Instagram", tier, rate: rate2, unit: "people reached per follower", source: MINTER, note };
  }

  // src/metrics/group-by.ts
  function groupBy(values, keyOf3) {
    const groups = /* @__PURE__ */ new Map();
    for (const value of values) {
      const key = keyOf3(value);
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
    return groups;
  }

  // src/metrics/band-at.ts
  function bandAt(followers, bands2) {
    let [low, high] = [0, bands2.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (bands2[middle].from <= followers) low = middle + 1;
      else high = middle;
    }
    return bands2[low - 1];
  }

  // src/metrics/tier-of.ts
  function tierOf(followers, bands2) {
    return bandAt(followers, bands2)?.name;
  }

  // src/metrics/reach-rate.ts
  function reachRate(platform2, followers) {
    const tier = tierOf(followers, DEFAULT_TIERS);
    return REACH_RATES.find((entry4) => entry4.platform === platform2 && entry4.tier === tier)?.rate;
  }

  // src/strategy/thresholds.ts
  var CLOSE = 0.1;
  var OBSERVED_SHARE = 0.5;
  var FEES_FOR_FIT = 8;
  var MEASURED_SHARE = 0.6;
  var HIGHEST_SHARE_REACHED = 0.5;
  var A_BET = 0.4;
  var ROWS_FOR_MEDIAN = 3;

  // src/strategy/reach.ts
  function estimateReach(influencers) {
    const measures = /* @__PURE__ */ new Map();
    for (const [platform2, peers] of groupBy(influencers, (influencer) => influencer.platform)) {
      const measured = measuredReach(peers, ({ reach }) => reach, "given") ?? measuredReach(
        peers,
        ({ views }) => views === void 0 ? void 0 : views / VIEWS_PER_PERSON.value,
        "derived"
      );
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
    const rate2 = (platform2 && reachRate(platform2, followers)) ?? ASSUMED_REACH_RATE.value;
    return { value: followers * rate2, origin: "assumed" };
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
        const impressions = reachOf(influencer).value * VIEWS_PER_PERSON.value;
        const published = influencer.platform && feeByImpressions(impressions, influencer.platform)?.value;
        return published ?? impressions / 1e3 * ASSUMED_COST_PER_MILLE.value;
      }),
      givenOr("assumed", ({ followers }) => paidFee(followers))
    ];
  }
  function givenOr(origin, missing) {
    return (influencer) => influencer.fee === void 0 ? { value: missing(influencer), origin } : { value: influencer.fee, origin: "given" };
  }

  // src/strategy/brief.ts
  var GOAL_WORDS = new Map(
    Object.entries({
      launch: "launch",
      awareness: "launch",
      reach: "launch",
      niche: "niche",
      engagement: "niche",
      sales: "sales",
      conversions: "sales"
    })
  );
  function readBrief(typed, example) {
    const goal = isBlank(typed.goal) ? example.goal : GOAL_WORDS.get(String(typed.goal).trim().toLowerCase());
    if (!goal) return { code: "unknown-goal", text: String(typed.goal), allowed: [...GOAL_WORDS.keys()] };
    if (isBlank(typed.budget)) return { ...example, goal };
    const [budget] = readNumbers([typed.budget], { threeDigits: "thousands" }).values;
    if (budget === void 0 || budget <= 0) return { code: "unreadable-budget", text: String(typed.budget) };
    return { ...example, goal, budget, example: false };
  }
  function exampleBrief(roster) {
    const influencers = eligible(roster);
    const [feeOf] = estimateFees(influencers);
    const fees = influencers.map((influencer) => ({ ...feeOf(influencer), followers: influencer.followers }));
    const usual = median(fees.map(({ value }) => value)) ?? 0;
    const macro = median(fees.flatMap(({ value, followers }) => followers >= SPLIT ? value : [])) ?? 0;
    return {
      goal: "launch",
      budget: roundUp(Math.max(10 * usual, 1.5 * macro)),
      currency: roster.currency ?? (fees.some(({ origin }) => origin === "assumed") ? ESTIMATES_CURRENCY : void 0),
      most: MOST.value,
      example: true
    };
  }
  function roundUp(amount) {
    const unit2 = 10 ** Math.max(Math.floor(Math.log10(Math.max(amount, 1))) - 1, 0);
    return Math.ceil(amount / unit2) * unit2;
  }

  // src/metrics/combined-reach.ts
  function combinedReach(reaches, audience2) {
    let unreached = 0;
    for (const reach of reaches) unreached += Math.log1p(-reach / audience2);
    return audience2 * (0 - Math.expm1(unreached));
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
    if (audience2 <= 0) return 0;
    const highest = HIGHEST_SHARE_REACHED * audience2;
    return combinedReach(
      outcomes.map(({ reach }) => Math.min(reach.value, highest)),
      audience2
    );
  }

  // src/planner/choose.ts
  var STEPS = 2e5;
  function choose(items, { budget, most }, steps = STEPS) {
    const candidates2 = items.flatMap(
      (item, index2) => item.value > 0 && item.cost <= budget ? [{ ...item, index: index2 }] : []
    );
    const { price, bound } = pricePerItem(candidates2, budget, most);
    const relaxed = relax(candidates2, price);
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
    const total = (key) => chosen.reduce((sum, index2) => sum + (items[index2]?.[key] ?? 0), 0);
    const proven = step < steps;
    return { chosen, value: total("value"), cost: total("cost"), bound: proven ? total("value") : bound, proven };
  }
  var exceeds = (bound, value) => bound > value * (1 + 1e-12);
  function relax(candidates2, price) {
    const order = candidates2.map((item) => {
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
  function pricePerItem(candidates2, budget, most) {
    const at = (price) => {
      const { boundFrom, countWithin } = relax(candidates2, price);
      return { price, bound: price * most + boundFrom(0, budget), count: countWithin(budget) };
    };
    let lowest = at(0);
    if (lowest.count <= most) return lowest;
    let [low, high] = [0, candidates2.reduce((highest, { value }) => Math.max(highest, value), 0)];
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
    const chosen = own.filter((_, index2) => solution.chosen.includes(index2)).sort((a, b) => forMoney(b) - forMoney(a) || a.influencer.row - b.influencer.row);
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
    const all2 = [
      brief.example && { code: "example-brief" },
      brief.goal === "sales" && { code: "sales-as-niche" },
      { code: "one-post" },
      { code: "most", most: brief.most },
      { code: "overlap", share: OVERLAP.value, audience: targetAudience(outcomes, OVERLAP.value) },
      fromViews > 0 && {
        code: "reach-from-views",
        count: fromViews,
        viewsPerPerson: VIEWS_PER_PERSON.value,
        source: VIEWS_PER_PERSON.source
      },
      unobserved > 0 && {
        code: "reach-not-observed",
        count: unobserved,
        published: [...new Set(REACH_RATES.map(({ platform: platform2 }) => platform2))],
        source: MINTER,
        assumedRate: ASSUMED_REACH_RATE.value
      },
      fittedFees > 0 && { code: "fees-fitted", count: fittedFees },
      estimatedFees > 0 && {
        code: "fees-estimated",
        count: estimatedFees,
        currency: ESTIMATES_CURRENCY,
        costs: INZPIRE,
        payments: PAID_FEES.source
      },
      silent > 0 && { code: "without-engagements", count: silent },
      notProven(micro),
      notProven(macro)
    ];
    return all2.filter((assumption) => assumption !== false);
  }
  function notProven({ side, couldBe }) {
    return couldBe > 1 && { code: "not-proven", side, gap: couldBe - 1 };
  }

  // src/strategy/engagements.ts
  function engagementsOf(influencer) {
    const { likes, comments, engagements: engagements2, engagementRate: engagementRate2, platform: platform2 } = influencer;
    if (likes !== void 0 && comments !== void 0) return { value: likes + comments, origin: "given" };
    if (engagements2 !== void 0) return { value: engagements2, origin: "given" };
    const basis2 = influencer.basis ?? (platform2 && USUAL_BASIS[platform2] ? void 0 : "followers");
    const audience2 = basis2 && influencer[basis2];
    if (engagementRate2 === void 0 || audience2 === void 0) return void 0;
    return { value: engagementRate2 * audience2, origin: "derived" };
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
    const influencers = eligible(roster);
    if (influencers.length === 0) {
      const reasons2 = [{ code: "unread-roster", issue: roster.issues[0] }];
      return { strategy: "not-enough-data", brief, plans: void 0, shortlist: void 0, reasons: reasons2, assumptions: [] };
    }
    const [feeOf, ...otherFees] = estimateFees(influencers);
    const outcomes = outcomesOf(influencers, feeOf);
    const plans = plansFor(outcomes, brief, OVERLAP.value);
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
    const leaderUnder = (fees) => leaderOf(plansFor(outcomesOf(influencers, fees), brief, OVERLAP.value), brief);
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
  function exact(value) {
    return value.toLocaleString("en", { maximumFractionDigits: 3 });
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

  // src/roster/issue.ts
  function grouped(issues) {
    const kindOf = (issue) => `${issue.code} ${"field" in issue ? `${issue.field} ${issue.column}` : ""}`;
    return [...groupBy(issues, kindOf).values()].map((group) => ({ first: group[0], issues: group }));
  }

  // src/texts/english/issue.ts
  function issueTexts(issues) {
    return grouped(issues).map(groupText);
  }
  function groupText({ first, issues }) {
    if (issues.length > 1) return `${several(first, issues)} ${rowsText(issues)}`;
    return OF_THE_RANGE.has(first.code) ? issueText(first) : `Row ${first.row}: ${issueText(first)}`;
  }
  var OF_THE_RANGE = /* @__PURE__ */ new Set([
    "empty-sheet",
    "not-a-roster",
    "no-header",
    "no-followers-column",
    "no-rows",
    "column-not-found"
  ]);
  function issueText(issue) {
    const text = quoted(issue.text);
    switch (issue.code) {
      case "empty-sheet":
        return "This sheet is empty. Import or paste a roster: a header row, then one influencer per row.";
      case "not-a-roster":
        return "No roster was found. Name the columns in the first row, for example Handle, Platform, Followers, Avg likes, Avg comments, Fee. If each row stands in one cell, choose Data > Split text to columns.";
      case "no-header":
        return `There is no header row, so the columns were recognised by what is in them: ${issue.text}. Name the others to have them read.`;
      case "no-followers-column":
        return `No column of followers was found (read: ${issue.text}). Name one “Followers”.`;
      case "no-rows":
        return `There are headers in row ${issue.row} and no influencers below. Add one influencer per row.`;
      case "column-not-found":
        return `There is no column ${text}, so that choice was left out. Name a column by its header or its letter.`;
      case "above-header":
        return `${text} stands above the headers and is not read.`;
      case "groups":
        return `${text} stands above the headers and tells the platform of the columns below it.`;
      case "header-again":
        return `${text} begins a header row again. The rows below are read by the first one; put a table with other columns on its own sheet.`;
      case "total-row":
        return `${text} sums up other rows and is left out.`;
      case "no-account":
        return `${text} names no influencer and is left out.`;
      case "no-followers":
        return "no followers are given, so no plan can count on this influencer.";
      case "same-account":
        return `${text} is also in row ${issue.kept}, which tells more and is kept.`;
      case "same-person":
        return `${text} may be the same person as row ${issue.other} on ${issue.platform}.`;
      case "platforms-differ":
        return `the platform says ${text} and the link leads to ${issue.link}; ${issue.platform} was taken.`;
      case "other-currency":
        return `the fee is in ${issue.currency} and most are in ${issue.usual}, so no plan counts on ${text}.`;
      case "error-cell":
        return `${issue.field} holds the error ${text}, ${consequence(issue.field)}.`;
      case "missing-text":
        return `${issue.field} says ${text}, ${consequence(issue.field)}.`;
      case "unreadable-number":
        return `${text} under ${issue.field} is not a number, ${consequence(issue.field)}.`;
      case "date-cell":
        return `${text} under ${issue.field} is a date, ${consequence(issue.field)}. Sheets makes dates of numbers such as 3.5: type the number again.`;
      case "impossible-number":
        return `${text} under ${issue.field} cannot be right, ${consequence(issue.field)}.`;
      case "ambiguous-number": {
        const [low, high] = issue.values.map(exact);
        return `${text} under ${issue.field} may be ${low} or ${high}, ${consequence(issue.field)}. Type it as a number.`;
      }
      case "unknown-platform":
        return `${text} is not one platform that we know, so this influencer counts without.`;
      case "middle-of-range":
        return `${text} under ${issue.field} is a range; its middle, ${exact(issue.value)}, is taken.`;
    }
  }
  function several(first, issues) {
    const texts2 = [...new Set(issues.map(({ text }) => quoted(text)))];
    const quotes = texts2.slice(0, LISTED).join(", ") + (texts2.length > LISTED ? ", …" : "");
    const rows = counted(issues.length, "row");
    const cells = "field" in first ? `${counted(issues.length, "cell")} under ${first.field}` : "";
    switch (first.code) {
      case "above-header":
        return `${rows} above the headers are not read (${quotes}).`;
      case "header-again":
        return `${rows} are headers again. The rows below are read by the first one; put a table with other columns on its own sheet.`;
      case "total-row":
        return `${rows} sum up others and are left out (${quotes}).`;
      case "no-account":
        return `${rows} name no influencer and are left out (${quotes}).`;
      case "no-followers":
        return `${counted(issues.length, "influencer")} have no followers given, so no plan can count on them.`;
      case "same-account":
        return `${rows} repeat an account that is in a row which tells more and is kept (${quotes}).`;
      case "same-person":
        return `${rows} may be of people who are in the roster on another platform, too (${quotes}).`;
      case "platforms-differ":
        return `${rows} have links that lead to another platform than the one they say; the latter is taken.`;
      case "other-currency":
        return `${counted(issues.length, "fee")} are in another currency than most, so no plan counts on these influencers (${quotes}).`;
      case "error-cell":
        return `${cells} hold errors (${quotes}), ${consequences(first.field)}.`;
      case "missing-text":
        return `${cells} say ${quotes}, ${consequences(first.field)}.`;
      case "unreadable-number":
        return `${cells} are not numbers (${quotes}), ${consequences(first.field)}.`;
      case "date-cell":
        return `${cells} are dates, ${consequences(first.field)}. Sheets makes dates of numbers such as 3.5: type the numbers again.`;
      case "impossible-number":
        return `${cells} cannot be right (${quotes}), ${consequences(first.field)}.`;
      case "ambiguous-number":
        return `${cells} can be read in two ways (${quotes}), ${consequences(first.field)}. Type them as numbers.`;
      case "unknown-platform":
        return `${cells} name not one platform that we know (${quotes}), so these influencers count without.`;
      case "middle-of-range":
        return `${cells} are ranges (${quotes}); their middles are taken.`;
      default:
        return issues.map(issueText).join(" ");
    }
  }
  function repeatsText(issues) {
    const [only, ...others] = issues;
    if (only && others.length === 0) return `Row ${only.row} repeats this account and is left out.`;
    return `${counted(issues.length, "row")} repeat this account and are left out. ${rowsText(issues)}`;
  }
  var LISTED = 3;
  function rowsText(issues) {
    const rows = issues.map(({ row }) => String(row));
    const more = rows.length - LISTED;
    if (more > 0) return `Rows ${rows.slice(0, LISTED).join(", ")} and ${more.toLocaleString("en")} more.`;
    return `Rows ${rows.slice(0, -1).join(", ")} and ${rows[rows.length - 1]}.`;
  }
  function consequence(field) {
    return field === "followers" ? "so no plan can count on this influencer" : "so it counts as not reported";
  }
  function consequences(field) {
    return field === "followers" ? "so no plan can count on these influencers" : "so they count as not reported";
  }

  // src/texts/english/reason.ts
  function reasonText(reason, currency) {
    switch (reason.code) {
      case "unread-roster":
        return (reason.issue && issueTexts([reason.issue])[0]) ?? "No influencer could be read from this sheet.";
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
        const [unit2, times] = reason.measure === "people" ? ["1,000 people reached cost", 1e3] : ["One engagement costs", 1];
        return `${unit2} ${money(reason.micro * times, currency)} with micro and ${money(reason.macro * times, currency)} with macro.`;
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

  // src/functions/messages.ts
  var MESSAGES = {
    missing: (fn, argument) => `${fn} needs ${argument}: pass a cell or a range.`,
    sizes: (one, oneSize, other, otherSize) => `${one} has ${oneSize} and ${other} has ${otherSize}: pass ranges of the same size, or a single cell.`,
    unreadable: (argument, cell) => `${argument}: ${quoted(cell)} is not a number`,
    notAboveZero: (argument, cell) => `${argument}: ${quoted(cell)} must be above 0`,
    notWhole: (argument, cell) => `${argument}: ${quoted(cell)} is not a whole number of people`,
    negative: (argument, cell) => `${argument}: ${quoted(cell)} must not be negative`,
    ambiguous: (argument, cell, low, high) => `${argument}: ${quoted(cell)} reads as ${plain(high)} or ${plain(low)}; type it as a number`,
    unknownPlatform: (cell, allowed) => `platform: ${quoted(cell)} is unknown; use one of ${allowed.join(", ")}`,
    noHandle: (cell) => `link: ${quoted(cell)} is neither a handle nor a link to a profile`,
    aPost: (cell) => `link: ${quoted(cell)} does not lead to a profile`,
    noPlatform: (cell) => `link: ${quoted(cell)} does not tell a platform; pass a link to a profile`,
    unknownLocale: (cell) => `locale: ${quoted(cell)} is unknown. Use a language such as "tr", or "de_CH".`,
    unknownOption: (name, allowed) => `options: ${quoted(name)} is unknown. Use one of: ${allowed.join(", ")}.`,
    optionWithoutValue: (text) => `options: ${quoted(text)} has no value. Write "locale=tr; columns=C:followers", or pass a range of two columns, name and value.`,
    badColumnChoice: (text) => `columns: ${quoted(text)} does not say what a column is. Write it as "C:followers".`,
    unknownField: (field, allowed) => `columns: ${quoted(field)} is not among what a column can be: ${allowed.join(", ")}.`,
    columnNotFound: (column) => `columns: there is no column ${quoted(column)}. Use its header, or its letter counted from the range’s first column.`,
    belowLowestTier: (followers, name, from) => `${plain(followers)} is below the lowest tier, ${name} from ${plain(from)}`,
    unknownBasis: (cell) => `basis: ${quoted(cell)} is unknown; use one of ${BASES.join(", ")}`,
    basisNeeded: (platform2) => `basis: on ${platform2} rates are by views or by followers; say which, such as "views"`,
    unknownBound: (cell, allowed) => `bound: ${quoted(cell)} is unknown; use one of ${allowed.join(", ")}`,
    openBound: (platform2, views) => {
      if (!platform2) return "bound: low and high differ by platform; pass the platform";
      return views === void 0 ? `views: low and high need them on ${platform2}, for no reach rate was published` : `bound: no low and high price was published for ${platform2}; use "mid"`;
    },
    above100: (rate2) => `rate: reads as ${plain(100 * rate2)} %; type ${plain(rate2)}% or ${Number((rate2 / 100).toPrecision(6))}`,
    badBenchmarks: () => "benchmarks: pass a table with the headers Platform, From, Basis and Engagement rate, as =BENCHMARK_TABLE() gives it.",
    badBenchmarkStart: (cell) => `benchmarks: ${quoted(cell)} under From is not a number of followers.`,
    badBenchmarkRate: (cell) => `benchmarks: ${quoted(cell)} under Engagement rate is not a rate from 0 to 100 %. Type it as 1.78% or 0.0178.`,
    aloneInRoster: () => "ENGAGEMENT_VS_ROSTER compares rows with one another: pass whole columns, such as C2:C, B2:B, D2:D.",
    single: (name) => `${name}: pass a single cell or number.`,
    noKeywords: (cell) => `keywords: ${quoted(cell)} has no word. Type some, such as "beauty, skincare".`,
    beyondAudience: (reach, audience2) => `reaches: ${plain(reach)} is more than the audience of ${plain(audience2)}. Pass how many of the audience each one reaches.`,
    unknownTiers: (cell, presets) => `tiers: ${quoted(cell)} is unknown. Use one of ${presets.join(", ")}, or a range of two columns: a tier’s name and the followers it begins at.`,
    tiersByPlatform: (platform2, known) => platform2 ? `platform: these tiers are of ${known} only, not of ${platform2}` : `platform: these tiers differ by platform; pass it, one of ${known}`,
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
  var Column = class _Column {
    constructor(name, given, values, obstacles, decides = false) {
      this.name = name;
      this.given = given;
      this.values = values;
      this.obstacles = obstacles;
      this.decides = decides;
      this.isRange = isRange(given);
    }
    /** The value at a place that has neither blanks that decide nor obstacles; a single cell is at every place. */
    at(place) {
      return this.values[this.isRange ? place : 0];
    }
    isBlankAt(place) {
      return this.at(place) === void 0 && this.obstacleAt(place) === void 0;
    }
    obstacleAt(place) {
      return this.obstacles.get(this.isRange ? place : 0);
    }
    /** Marks an argument without which there is no answer. */
    deciding() {
      return new _Column(this.name, this.given, this.values, this.obstacles, true);
    }
  };
  function cellsOf(given) {
    if (!isRange(given)) return [given];
    const cells = [];
    for (let row = 0; row < given.length; row++) {
      const inRow = given[row];
      for (let column = 0; column < inRow.length; column++) cells.push(inRow[column]);
    }
    return cells;
  }
  function isRange(given) {
    return Array.isArray(given);
  }
  var Rows = class {
    constructor(functionName, columns) {
      const omitted = columns.find(({ decides, given }) => decides && given === void 0);
      if (omitted) throw new Error(MESSAGES.missing(functionName, omitted.name));
      this.size = commonSize(columns);
      this.deciding = columns.filter(({ decides }) => decides);
      this.obstructed = columns.filter(({ obstacles }) => obstacles.size > 0);
    }
    /** The places that can be answered. */
    readable() {
      const { rows, width } = this.size ?? { rows: 1, width: 1 };
      const places = [];
      for (let place = 0; place < rows * width; place++) if (this.hindrance(place) === void 0) places.push(place);
      return places;
    }
    /** @param answer called for the places that can be answered; a blank that does not decide is undefined there */
    answer(answer) {
      if (!this.size) {
        const result = this.hindrance(0) ?? answer(0);
        if (result instanceof CellProblem) throw new Error(result.message);
        return result;
      }
      const { rows, width } = this.size;
      const answers = [];
      for (let row = 0; row < rows; row++) {
        const inRow = [this.written(row * width, answer)];
        for (let column = 1; column < width; column++) inRow.push(this.written(row * width + column, answer));
        answers.push(inRow);
      }
      cutBlankTail(answers);
      return answers;
    }
    written(place, answer) {
      const result = this.hindrance(place) ?? answer(place);
      return typeof result === "object" ? `⚠ ${result.message}` : result;
    }
    /** What is at a place instead of an answer: a blank before an obstacle, the first obstacle before the others. */
    hindrance(place) {
      const { deciding, obstructed } = this;
      for (let i = 0; i < deciding.length; i++) if (deciding[i]?.isBlankAt(place)) return "";
      for (let i = 0; i < obstructed.length; i++) {
        const obstacle = obstructed[i]?.obstacleAt(place);
        if (obstacle !== void 0) return obstacle;
      }
      return void 0;
    }
  };
  function perRow(functionName, columns, answer) {
    return new Rows(functionName, columns).answer(answer);
  }
  function errorIn(...given) {
    return given.find((one) => !isRange(one) && isErrorText(one));
  }
  function wholeColumn(functionName, { name, given, values, obstacles }) {
    if (given === void 0) throw new Error(MESSAGES.missing(functionName, name));
    for (const obstacle of obstacles.values()) {
      if (obstacle instanceof CellProblem) throw new Error(obstacle.message);
      return obstacle;
    }
    return values.filter((value) => value !== void 0);
  }
  function tableColumn({ values, obstacles }) {
    for (const obstacle of obstacles.values())
      throw new Error(obstacle instanceof CellProblem ? obstacle.message : obstacle);
    return values;
  }
  function commonSize(columns) {
    const ranges = columns.flatMap(
      ({ name, given }) => isRange(given) ? { name, rows: given.length, width: given[0]?.length ?? 0 } : []
    );
    const [first] = ranges;
    const other = ranges.find(({ rows, width }) => rows !== first?.rows || width !== first.width);
    if (first && other) throw new Error(MESSAGES.sizes(first.name, sizeText(first), other.name, sizeText(other)));
    return first;
  }
  function sizeText({ rows, width }) {
    const count2 = (n, one) => `${n} ${one}${n === 1 ? "" : "s"}`;
    return width === 1 ? count2(rows, "row") : `${count2(rows, "row")} × ${count2(width, "column")}`;
  }
  function cutBlankTail(answers) {
    const isBlank2 = (answer) => answer === "";
    while (answers.length > 1 && answers[answers.length - 1]?.every(isBlank2)) answers.pop();
    let width = answers[0]?.length ?? 0;
    while (width > 1 && answers.every((row) => row[width - 1] === "")) {
      width--;
      for (const row of answers) row.pop();
    }
  }

  // src/functions/campaign-strategy.ts
  function CAMPAIGN_STRATEGY(roster, goal, budget) {
    const error = errorIn(roster, goal, budget);
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

  // src/roster/basis-name.ts
  function basisNamed(text) {
    const words2 = wordsOf(text);
    return BASES.find((basis2) => words2.some((word) => BASIS_WORDS[basis2].has(word)));
  }

  // src/functions/arguments.ts
  var ABOVE_ZERO = Number.MIN_VALUE;
  function audience(name, given) {
    return numbers(name, given, ABOVE_ZERO, MESSAGES.notAboveZero);
  }
  function count(name, given) {
    return numbers(name, given, 0, MESSAGES.negative);
  }
  function followerCount(given, locale) {
    return numbers("text", given, ABOVE_ZERO, MESSAGES.notAboveZero, { locale, threeDigits: "thousands" });
  }
  function rate(given) {
    return numbers("rate", given, 0, MESSAGES.negative, { threeDigits: "decimals" });
  }
  function platform(given) {
    return oneOf(
      "platform",
      given,
      (text) => platformNamed(text) ?? new CellProblem(MESSAGES.unknownPlatform(text, PLATFORMS))
    );
  }
  function basis(given) {
    return oneOf("basis", given, (text) => basisNamed(text) ?? new CellProblem(MESSAGES.unknownBasis(text)));
  }
  function oneOf(name, given, read) {
    const column = texts(name, given, read);
    const problem = isRange(given) ? void 0 : column.obstacleAt(0);
    if (problem instanceof CellProblem) throw new Error(problem.message);
    return column;
  }
  function texts(name, given, read) {
    const known = /* @__PURE__ */ new Map();
    const values = [];
    const obstacles = /* @__PURE__ */ new Map();
    cellsOf(given).forEach((cell, place) => {
      let value;
      if (isErrorText(cell)) obstacles.set(place, cell);
      else if (!isBlank(cell)) {
        const text = cellText(cell);
        const result = known.get(text) ?? read(text);
        known.set(text, result);
        if (result instanceof CellProblem) obstacles.set(place, result);
        else value = result;
      }
      values.push(value);
    });
    return new Column(name, given, values, obstacles);
  }
  function numbers(name, given, least, below, options) {
    const plain2 = plainNumbers(given, least);
    const obstacles = /* @__PURE__ */ new Map();
    if (plain2) return new Column(name, given, plain2, obstacles);
    const cells = cellsOf(given);
    const { values, notes } = readNumbers(cells, options);
    cells.forEach((cell, place) => {
      const note = notes.get(place);
      const isBelow = (values[place] ?? least) < least;
      const obstacle = isBelow ? new CellProblem(below(name, cell)) : note && obstacleOf(name, cell, note);
      if (obstacle !== void 0) obstacles.set(place, obstacle);
    });
    return new Column(name, given, values, obstacles);
  }
  function plainNumbers(given, least) {
    if (!isRange(given)) return void 0;
    const values = new Array(given.length * (given[0]?.length ?? 0)).fill(void 0);
    let place = 0;
    for (let row = 0; row < given.length; row++) {
      const cells = given[row];
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        if (typeof cell === "number" && cell >= least) values[place++] = cell;
        else if (cell === "") place++;
        else return void 0;
      }
    }
    return values;
  }
  function obstacleOf(name, cell, note) {
    switch (note.kind) {
      case "error":
        return cell;
      case "ambiguous":
        return new CellProblem(MESSAGES.ambiguous(name, cell, ...note.values));
      case "unreadable":
      case "date":
        return new CellProblem(MESSAGES.unreadable(name, cell));
      case "missing":
      case "range":
        return void 0;
    }
  }

  // src/functions/combined-reach.ts
  function COMBINED_REACH(reaches, audience2) {
    const reached = wholeColumn("COMBINED_REACH", count("reaches", reaches));
    const targets = wholeColumn("COMBINED_REACH", audience("audience", audience2));
    if (typeof reached === "string") return reached;
    if (typeof targets === "string") return targets;
    if (targets.length > 1) throw new Error(MESSAGES.single("audience"));
    const [target] = targets;
    if (reached.length === 0 || target === void 0) return "";
    const beyond = reached.find((reach) => reach > target);
    if (beyond !== void 0) throw new Error(MESSAGES.beyondAudience(beyond, target));
    return combinedReach(reached, target);
  }

  // src/metrics/cost-per-engagement.ts
  function costPerEngagement(fee, engagements2) {
    return fee / engagements2;
  }

  // src/functions/cpe.ts
  function CPE(fee, engagements2) {
    const fees = count("fee", fee).deciding();
    const engaged = audience("engagements", engagements2).deciding();
    return perRow("CPE", [fees, engaged], (row) => costPerEngagement(fees.at(row), engaged.at(row)));
  }

  // src/metrics/cost-per-mille.ts
  function costPerMille(fee, impressions) {
    return fee / impressions * 1e3;
  }

  // src/functions/cpm.ts
  function CPM(fee, impressions) {
    const fees = count("fee", fee).deciding();
    const shown = audience("impressions", impressions).deciding();
    return perRow("CPM", [fees, shown], (row) => costPerMille(fees.at(row), shown.at(row)));
  }

  // src/metrics/cost-per-view.ts
  function costPerView(fee, views) {
    return fee / views;
  }

  // src/functions/cpv.ts
  function CPV(fee, views) {
    const fees = count("fee", fee).deciding();
    const viewed = audience("views", views).deciding();
    return perRow("CPV", [fees, viewed], (row) => costPerView(fees.at(row), viewed.at(row)));
  }

  // src/functions/basis-for.ts
  function basisFor(platform2, basis2) {
    if (basis2) return basis2;
    return platform2 && USUAL_BASIS[platform2] ? new CellProblem(MESSAGES.basisNeeded(platform2)) : "followers";
  }

  // src/metrics/engagement-benchmark.ts
  function benchmarkOf(rows) {
    const byKey = /* @__PURE__ */ new Map();
    for (const [key, some] of groupBy(rows, ({ platform: platform2, basis: basis2 }) => keyOf2(platform2, basis2)))
      byKey.set(key, bandsOf(some));
    return (followers, platform2, basis2) => {
      const bands2 = byKey.get(keyOf2(platform2, basis2)) ?? byKey.get(keyOf2(platform2, void 0)) ?? byKey.get(keyOf2(void 0, basis2)) ?? byKey.get(keyOf2(void 0, void 0));
      return bands2 && bandAt(followers, bands2)?.rate;
    };
  }
  function keyOf2(platform2, basis2) {
    return `${platform2 ?? ""} ${basis2 ?? ""}`;
  }
  function bandsOf(rows) {
    return [...groupBy(rows, ({ from }) => from)].sort(([a], [b]) => a - b).map(([from, alike2]) => ({ from, rate: rangeOf(alike2.flatMap(({ rate: rate2 }) => rate2 ?? [])) }));
  }
  function rangeOf(rates) {
    const value = median(rates);
    if (value === void 0) return void 0;
    return { low: rates.reduce((a, b) => Math.min(a, b)), value, high: rates.reduce((a, b) => Math.max(a, b)) };
  }

  // src/functions/benchmarks-option.ts
  function benchmarksOption(given) {
    if (isRange(given)) return benchmarkOf(rowsOf(given));
    if (!isBlank(given)) throw new Error(MESSAGES.badBenchmarks());
    return benchmarkOf(publishedBenchmarks());
  }
  function rowsOf([headers = [], ...rows]) {
    const names = headers.map((header) => folded(cellText(header)));
    const filled2 = rows.filter((row) => !row.every(isBlank));
    const under = (header) => filled2.map((row) => row[names.indexOf(header)]);
    if (!names.includes("engagement rate") || filled2.length === 0) throw new Error(MESSAGES.badBenchmarks());
    const inColumn = (cells) => cells.map((cell) => [cell]);
    const platforms = tableColumn(platform(inColumn(under("platform"))));
    const bases = tableColumn(basis(inColumn(under("basis"))));
    const starts = numbersIn(under("from"), "thousands", (value) => value >= 0, MESSAGES.badBenchmarkStart);
    const rates = numbersIn(
      under("engagement rate"),
      "decimals",
      (value) => value >= 0 && value <= 1,
      MESSAGES.badBenchmarkRate
    );
    return filled2.map((_, i) => ({ platform: platforms[i], basis: bases[i], from: starts[i] ?? 0, rate: rates[i] }));
  }
  function numbersIn(cells, threeDigits, isRight, message) {
    const { values } = readNumbers(cells, { threeDigits });
    return cells.map((cell, i) => {
      const value = values[i];
      if (isBlank(cell)) return void 0;
      if (value === void 0 || !isRight(value)) throw new Error(message(cell));
      return value;
    });
  }

  // src/functions/engagement-benchmark.ts
  function ENGAGEMENT_BENCHMARK(followers, platform2, basis2, benchmarks) {
    const error = errorIn(benchmarks);
    if (error) return error;
    const benchmarkOf2 = benchmarksOption(benchmarks);
    const sizes = audience("followers", followers).deciding();
    const platforms = platform(platform2).deciding();
    const bases = basis(basis2);
    return perRow("ENGAGEMENT_BENCHMARK", [sizes, platforms, bases], (row) => {
      const by = basisFor(platforms.at(row), bases.at(row));
      if (by instanceof CellProblem) return by;
      return benchmarkOf2(sizes.at(row), platforms.at(row), by)?.value ?? "";
    });
  }

  // src/metrics/engagement-grade.ts
  var CUTS = { low: 0.5, below: 0.8, above: 1.25, high: 2 };
  function engagementGrade(rate2, { low, high }) {
    if (rate2 < CUTS.low * low) return "Low";
    if (rate2 < CUTS.below * low) return "Below average";
    if (rate2 >= CUTS.high * high) return "High";
    return rate2 >= CUTS.above * high ? "Above average" : "Average";
  }

  // src/functions/rate-problem.ts
  function rateProblem(rate2, platform2, basis2) {
    if (rate2 <= 1 || platform2 === "TikTok" && basis2 === "followers") return void 0;
    return new CellProblem(MESSAGES.above100(rate2));
  }

  // src/functions/engagement-grade.ts
  function ENGAGEMENT_GRADE(followers, platform2, rate2, basis2, benchmarks) {
    const error = errorIn(benchmarks);
    if (error) return error;
    const benchmarkOf2 = benchmarksOption(benchmarks);
    const sizes = audience("followers", followers).deciding();
    const platforms = platform(platform2).deciding();
    const rates = rate(rate2).deciding();
    const bases = basis(basis2);
    return perRow("ENGAGEMENT_GRADE", [sizes, platforms, rates, bases], (row) => {
      const by = basisFor(platforms.at(row), bases.at(row));
      if (by instanceof CellProblem) return by;
      const benchmark = benchmarkOf2(sizes.at(row), platforms.at(row), by);
      return rateProblem(rates.at(row), platforms.at(row), by) ?? (benchmark ? engagementGrade(rates.at(row), benchmark) : "");
    });
  }

  // src/functions/engagement-rate.ts
  function ENGAGEMENT_RATE(audience2, likes, comments, shares2, saves) {
    const audiences = audience("audience", audience2).deciding();
    const liked = count("likes", likes).deciding();
    const commented = count("comments", comments);
    const shared = count("shares", shares2);
    const saved = count("saves", saves);
    let withComments = 0;
    let commentsExceedAll = 0;
    const rates = perRow("ENGAGEMENT_RATE", [audiences, liked, commented, shared, saved], (row) => {
      const people = audiences.at(row);
      const counts = { likes: liked.at(row), comments: commented.at(row), shares: shared.at(row), saves: saved.at(row) };
      if (counts.comments !== void 0) {
        withComments++;
        if (counts.comments > counts.likes && counts.comments > people) commentsExceedAll++;
      }
      return engagementRate(people, counts);
    });
    if (withComments > 0 && commentsExceedAll === withComments) throw new Error(MESSAGES.calculatorOrder());
    return rates;
  }

  // src/metrics/rates-against-peers.ts
  function ratesAgainstPeers(accounts) {
    const rated = accounts.filter(({ rate: rate2 }) => rate2 > 0);
    const peers = groupBy(rated, ({ platform: platform2 }) => platform2);
    const laws = new Map([...peers].map(([platform2, some]) => [platform2, lawOf(some)]));
    return accounts.map(({ followers, platform: platform2, rate: rate2 }) => {
      const law = laws.get(platform2);
      return law && rate2 / (law.scale * followers ** law.slope);
    });
  }
  var PEERS_FOR_MEDIAN = 3;
  var PEERS_FOR_SLOPE = 8;
  var SLOPES2 = [-1, 1];
  var WILDEST = 30;
  function lawOf(peers) {
    if (peers.length < PEERS_FOR_MEDIAN) return void 0;
    const usual = median(peers.map(({ rate: rate2 }) => rate2));
    const tamed = (rate2) => Math.min(Math.max(rate2, usual / WILDEST), usual * WILDEST);
    const points = peers.map(({ followers, rate: rate2 }) => [followers, tamed(rate2)]);
    return fitPowerLaw(points, peers.length < PEERS_FOR_SLOPE ? [0, 0] : SLOPES2);
  }

  // src/functions/engagement-vs-roster.ts
  function ENGAGEMENT_VS_ROSTER(followers, platform2, rate2) {
    const sizes = audience("followers", followers).deciding();
    const platforms = platform(platform2);
    const rates = rate(rate2).deciding();
    const rows = new Rows("ENGAGEMENT_VS_ROSTER", [sizes, platforms, rates]);
    const places = rows.readable();
    if (places.length > 0 && ![followers, platform2, rate2].some(isRange)) throw new Error(MESSAGES.aloneInRoster());
    const ratios = ratesAgainstPeers(
      places.map((place) => ({ followers: sizes.at(place), platform: platforms.at(place), rate: rates.at(place) }))
    );
    const byPlace = new Map(places.map((place, i) => [place, ratios[i]]));
    return rows.answer((place) => byPlace.get(place) ?? "");
  }

  // src/cells/options.ts
  var HEADINGS = ["option", "options", "name", "setting"];
  function readOptions(given) {
    const rows = Array.isArray(given) ? given : void 0;
    const options = /* @__PURE__ */ new Map();
    if (rows?.some((row) => row.length > 1)) {
      rows.forEach(([name, value], i) => {
        const plain2 = cellText(name).toLowerCase();
        if (plain2 === "" || isBlank(value) || i === 0 && HEADINGS.includes(plain2)) return;
        options.set(plain2, value);
      });
      return options;
    }
    const text = cellText(rows ? rows[0]?.[0] : given);
    for (const part of text.split(/[;\n]/)) {
      if (part.trim() === "") continue;
      const at = part.indexOf("=");
      if (at <= 0 || part.slice(at + 1).trim() === "") return { text: part.trim() };
      options.set(part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim());
    }
    return options;
  }

  // src/functions/roster-options.ts
  var NAMES = ["locale", "columns"];
  function rosterOptions(given) {
    const options = readOptions(given);
    if ("text" in options) throw new Error(MESSAGES.optionWithoutValue(options.text));
    for (const name of options.keys()) if (!NAMES.includes(name)) throw new Error(MESSAGES.unknownOption(name, NAMES));
    return { locale: localeOption(options.get("locale")), columns: columnChoices(cellText(options.get("columns"))) };
  }
  function localeOption(given) {
    const text = cellText(Array.isArray(given) ? given[0]?.[0] : given);
    if (text !== "" && !languageOf(text)) throw new Error(MESSAGES.unknownLocale(text));
    return text || void 0;
  }
  var CHOICES = [...FIELDS, "ignored"];
  function columnChoices(text) {
    return text.split(",").filter((part) => part.trim() !== "").map((part) => {
      const at = part.lastIndexOf(":");
      if (at <= 0) throw new Error(MESSAGES.badColumnChoice(part.trim()));
      const field = part.slice(at + 1).trim().toLowerCase();
      if (!CHOICES.includes(field)) throw new Error(MESSAGES.unknownField(field, CHOICES));
      return { column: part.slice(0, at).trim(), field };
    });
  }

  // src/functions/follower-count.ts
  function FOLLOWER_COUNT(text, locale) {
    const error = errorIn(locale);
    if (error) return error;
    const counts = followerCount(text, localeOption(locale)).deciding();
    const cells = cellsOf(text);
    return perRow("FOLLOWER_COUNT", [counts], (row) => {
      const people = wholePeople(counts.at(row));
      return people ?? new CellProblem(MESSAGES.notWhole("text", cells[row]));
    });
  }

  // src/reference/checks.ts
  var LIKES_PER_COMMENT = {
    unit: "likes per comment",
    source: {
      author: "Open-source engagement checkers",
      title: "Code that calls 10 to 50 likes per comment normal and more than 200 odd; none gives a reference",
      year: "n.d.",
      address: "https://github.com/search?q=likeCommentRatio+%3E+200&type=code"
    }
  };
  var CHECK_THRESHOLDS = {
    fewLikesPerComment: { ...LIKES_PER_COMMENT, value: 10, note: "Lower end of what is usual." },
    manyLikesPerComment: { ...LIKES_PER_COMMENT, value: 50, note: "Upper end of what is usual." },
    oddLikesPerComment: {
      ...LIKES_PER_COMMENT,
      value: 200,
      note: "Of two real exports, none of 104 accounts on Instagram is above it, and on YouTube fewer than one in twenty."
    },
    oddLikesPerCommentOnTikTok: {
      ...LIKES_PER_COMMENT,
      value: 500,
      note: "The bound of others. Half of the largest accounts on TikTok are above 200, in a real export of 1,000."
    },
    /** A rate above it is odd where it also is four times what was published. */
    highRate: {
      value: 0.15,
      unit: "engagements per follower or view",
      source: {
        author: "Open-source engagement checkers",
        title: "Code that calls engagement rates above 15 % unusual; none gives a reference",
        year: "n.d.",
        address: "https://github.com/search?q=maxEngagementRate+15&type=code"
      }
    },
    /** A rate by followers below it is odd where it also is a quarter of what was published. */
    lowRate: {
      value: 5e-3,
      unit: "engagements per follower",
      source: {
        author: "Qainsta",
        title: "Engagement below 0.5 % may mean inflated followers",
        year: "n.d.",
        address: "https://qainsta.com"
      }
    },
    massFollowing: {
      value: 1500,
      unit: "accounts followed",
      source: {
        author: "HypeAuditor",
        title: "Help: mass followers follow more than 1,500 accounts",
        year: "n.d.",
        address: "https://help.hypeauditor.com/en/articles/3192772-how-to-read-audience-type"
      }
    }
  };

  // src/metrics/influencer-checks.ts
  function influencerChecks(account2, benchmarkOf2) {
    return [rateCheck(account2, benchmarkOf2), commentsCheck(account2), followingCheck(account2)].filter(
      (check) => check !== void 0
    );
  }
  var { lowRate, highRate, fewLikesPerComment, manyLikesPerComment, massFollowing } = CHECK_THRESHOLDS;
  var { oddLikesPerComment, oddLikesPerCommentOnTikTok } = CHECK_THRESHOLDS;
  var ODD = 4;
  function rateCheck(account2, benchmarkOf2) {
    const { followers, platform: platform2, basis: basis2 = "followers", likes, comments } = account2;
    const isByFollowers = basis2 === "followers";
    const workedOut = isByFollowers && likes !== void 0 ? engagementRate(followers, { likes, comments }) : void 0;
    const rate2 = account2.rate ?? workedOut;
    const published = platform2 && benchmarkOf2(followers, platform2, basis2);
    if (rate2 === void 0 || !published) return void 0;
    const isBelow = !isByFollowers || rate2 < lowRate.value;
    if (isBelow && rate2 < published.low / ODD) return { code: "low-rate", rate: rate2, basis: basis2, published };
    if (rate2 <= published.high * ODD || rate2 <= highRate.value) return void 0;
    return isByFollowers && platform2 === "TikTok" ? void 0 : { code: "high-rate", rate: rate2, basis: basis2, published };
  }
  function commentsCheck({ platform: platform2, likes, comments }) {
    if (likes === void 0 || comments === void 0) return void 0;
    const usual = [fewLikesPerComment.value, manyLikesPerComment.value];
    if (comments > likes) return { code: "more-comments-than-likes", comments, likes, usual };
    const odd = platform2 === "TikTok" ? oddLikesPerCommentOnTikTok : oddLikesPerComment;
    if (likes <= odd.value * Math.max(comments, 1)) return void 0;
    if (comments === 0) return { code: "no-comments", likes, usual };
    return { code: "many-likes-per-comment", ratio: likes / comments, usual };
  }
  function followingCheck({ followers, following }) {
    if (following === void 0 || following <= massFollowing.value || following <= followers) return void 0;
    return { code: "follows-more", following, followers, massFollowing: massFollowing.value };
  }

  // src/texts/english/check.ts
  function checkText(check) {
    switch (check.code) {
      case "low-rate":
        return `${rateText(check)} Often the audience is an old one, or posts are rare.`;
      case "high-rate":
        return `${rateText(check)} Often a post went viral.`;
      case "many-likes-per-comment":
        return `${rounded(check.ratio)} likes per comment, usual is ${range(check.usual)}. Often comments are limited.`;
      case "no-comments":
        return `No comments on ${exact(check.likes)} likes, usual is one for ${range(check.usual)}. Often comments are switched off.`;
      case "more-comments-than-likes":
        return `${exact(check.comments)} comments on ${exact(check.likes)} likes, usual is one for ${range(check.usual)}. Often a giveaway, or likes are hidden.`;
      case "follows-more":
        return `Follows ${exact(check.following)} accounts and has ${exact(check.followers)} followers; above ${exact(check.massFollowing)} is called mass following. Often a community where all follow back.`;
    }
  }
  function rateText({ rate: rate2, basis: basis2, published }) {
    const { low, high } = published;
    const known = low === high ? ratePercent(low) : `${ratePercent(low)} to ${ratePercent(high)}`;
    return `Engagement rate ${ratePercent(rate2)} by ${basis2}, published for this size is ${known} (see BENCHMARK_TABLE).`;
  }
  function range([low, high]) {
    return `${low} to ${high}`;
  }
  function ratePercent(rate2) {
    return `${(100 * rate2).toLocaleString("en", { maximumSignificantDigits: 3 })}%`;
  }

  // src/functions/influencer-checks.ts
  function INFLUENCER_CHECKS(followers, platform2, rate2, basis2, likes, comments, following) {
    const published = benchmarkOf(publishedBenchmarks());
    const sizes = audience("followers", followers).deciding();
    const platforms = platform(platform2);
    const rates = rate(rate2);
    const bases = basis(basis2);
    const liked = count("likes", likes);
    const commented = count("comments", comments);
    const followed = count("following", following);
    const columns = [sizes, platforms, rates, bases, liked, commented, followed];
    return perRow("INFLUENCER_CHECKS", columns, (row) => {
      const account2 = {
        followers: sizes.at(row),
        platform: platforms.at(row),
        rate: rates.at(row),
        likes: liked.at(row),
        comments: commented.at(row),
        following: followed.at(row)
      };
      const given = bases.at(row);
      const by = account2.rate === void 0 ? given ?? "followers" : basisFor(account2.platform, given);
      if (by instanceof CellProblem) return by;
      const problem = account2.rate === void 0 ? void 0 : rateProblem(account2.rate, account2.platform, by);
      return problem ?? influencerChecks({ ...account2, basis: by }, published).map(checkText).join(" ");
    });
  }

  // src/metrics/fee-estimate.ts
  function feeEstimate(followers, platform2, views) {
    const paid = paidFee(followers);
    const reach = platform2 && reachRate(platform2, followers);
    const impressions = views ?? (reach && followers * reach * VIEWS_PER_PERSON.value);
    const priced = platform2 && impressions ? feeByImpressions(impressions, platform2) : void 0;
    if (!priced) return { value: rounded2(paid), low: void 0, high: void 0 };
    return {
      value: rounded2(Math.sqrt(priced.value * paid)),
      low: rounded2(Math.min(priced.low, paid)),
      high: rounded2(Math.max(priced.high, paid))
    };
  }
  function rounded2(amount) {
    return Number(amount.toPrecision(2));
  }

  // src/functions/influencer-fee-estimate.ts
  function INFLUENCER_FEE_ESTIMATE(followers, platform2, views, bound) {
    const sizes = audience("followers", followers).deciding();
    const platforms = platform(platform2);
    const viewed = audience("views", views);
    const bounds = oneOf("bound", bound, boundNamed);
    return perRow("INFLUENCER_FEE_ESTIMATE", [sizes, platforms, viewed, bounds], (row) => {
      const { value, low, high } = feeEstimate(sizes.at(row), platforms.at(row), viewed.at(row));
      const estimate = { low, mid: value, high }[bounds.at(row) ?? "mid"];
      return estimate ?? new CellProblem(MESSAGES.openBound(platforms.at(row), viewed.at(row)));
    });
  }
  function boundNamed(text) {
    return BOUNDS.find((bound) => bound === folded(text)) ?? new CellProblem(MESSAGES.unknownBound(text, BOUNDS));
  }

  // src/functions/influencer-handle.ts
  function INFLUENCER_HANDLE(link) {
    const handle = texts("link", link, (text) => {
      const profile = profileOf(text);
      if (profile) return profile.handle || new CellProblem(MESSAGES.aPost(text));
      return handleOf(text) || new CellProblem(MESSAGES.noHandle(text));
    }).deciding();
    return perRow("INFLUENCER_HANDLE", [handle], (row) => handle.at(row));
  }

  // src/functions/influencer-platform.ts
  function INFLUENCER_PLATFORM(link) {
    const platform2 = texts("link", link, (text) => {
      const named = /[@/]/.test(text) ? void 0 : platformNamed(text);
      return profileOf(text)?.platform ?? named ?? new CellProblem(MESSAGES.noPlatform(text));
    }).deciding();
    return perRow("INFLUENCER_PLATFORM", [platform2], (row) => platform2.at(row));
  }

  // src/reference/tier-presets.ts
  var unit = "followers";
  var TIER_PRESETS = [
    {
      name: "default",
      unit,
      bands: DEFAULT_TIERS,
      source: {
        author: "OMR",
        title: "Nano-, Mikro-, Makro- und Mega-Influencer im Vergleich",
        year: 2024,
        address: "https://omr.com/de/reviews/contenthub/nano-mikro-makro-und-mega-influencer-im-vergleich"
      },
      note: "The cut that most sources share. OMR begins at 1,000; here the smallest are Nano, too."
    },
    {
      name: "Mediakix",
      unit,
      bands: bands({ Nano: 1e3, Micro: 1e4, "Mid-tier": 5e4, Macro: 5e5, Mega: 1e6 }),
      source: {
        author: "Mediakix",
        title: "Influencer tiers by Standard Terminology in Influencer Marketing",
        year: 2019,
        address: "https://mediakix.com/influencer-marketing-resources/influencer-tiers/"
      }
    },
    {
      name: "HypeAuditor",
      unit,
      bands: bands({ Nano: 1e3, Micro: 1e4, "Mid-tier": 5e4, Macro: 5e5, Mega: 1e6 }),
      source: {
        author: "HypeAuditor",
        title: "State of Influencer Marketing 2026, as told by eMarketer",
        year: 2026,
        address: "https://www.emarketer.com/content/smaller-creators-deliver-efficiency-roi-pressure-mounts"
      },
      note: "What lies between its micro and its macro tier is called Mid-tier here."
    },
    {
      name: "IAB UK",
      unit,
      bands: bands({ Nano: 1e3, Micro: 1e4, Mid: 5e4, Macro: 5e5, Top: 1e6, VIP: 5e6 }),
      source: {
        author: "IAB UK",
        title: "Jargon buster: creator tiers",
        year: "n.d.",
        address: "https://www.iabuk.com/jargon-buster/creator-tiers"
      }
    },
    {
      name: "impact.com",
      unit,
      bands: bands({ Nano: 0, Micro: 15e3, "Mid-tier": 75e3, Macro: 25e4, Mega: 1e6 }),
      source: {
        author: "impact.com",
        title: "Guide to influencer partnerships",
        year: "n.d.",
        address: "https://partnerships.impact.com/view/919508368/12"
      }
    },
    {
      name: "IZEA",
      unit,
      bands: bands({ Nano: 0, Micro: 1e4, "Mid-tier": 5e4, Macro: 2e5, Mega: 5e5 }),
      source: {
        author: "IZEA",
        title: "State of Influencer Earnings, as told by dot.LA",
        year: 2023,
        address: "https://dot.la/influencer-marketing-2659390529.html"
      },
      note: "Its tiers end below 1,000,000; here larger accounts are Mega, too."
    },
    {
      name: "Duel",
      unit,
      bands: bands({ Nano: 1e3, Micro: 1e4, "Mid-tier": 5e4, Macro: 25e4, Mega: 1e6 }),
      source: {
        author: "Duel",
        title: "Glossary: influencer tiers",
        year: "n.d.",
        address: "https://www.duel.tech/glossary/influencer-tiers"
      }
    },
    {
      name: "Lehto Brewster",
      unit,
      bands: bands({ Nano: 0, Micro: 5e3, Macro: 1e5, Mega: 1e6 }),
      source: {
        author: "Lehto Brewster & Lyu",
        title: "Exploring the parasocial impact of nano, micro and macro influencers",
        year: 2020,
        address: "https://doi.org/10.31274/itaa.12254"
      }
    },
    {
      name: "Viral Nation",
      unit,
      bands: [
        { name: "Nano", from: 0, platform: "YouTube" },
        { name: "Micro to mid", from: 5e3, platform: "YouTube" },
        { name: "Macro", from: 25e4, platform: "YouTube" },
        { name: "Celebrity", from: 1e6, platform: "YouTube" },
        { name: "Nano", from: 2500, platform: "Instagram" },
        { name: "Micro to mid", from: 1e4, platform: "Instagram" },
        { name: "Macro", from: 5e5, platform: "Instagram" },
        { name: "Celebrity", from: 25e5, platform: "Instagram" },
        { name: "Nano", from: 5e3, platform: "TikTok" },
        { name: "Micro to mid", from: 5e4, platform: "TikTok" },
        { name: "Macro", from: 75e4, platform: "TikTok" },
        { name: "Celebrity", from: 25e5, platform: "TikTok" }
      ],
      source: {
        author: "Viral Nation",
        title: "Micro, macro, celebrity: get to know your influencer tiers",
        year: "n.d.",
        address: "https://www.viralnation.com/blog/micro-macro-celebrity-get-to-know-your-influencer-tiers/"
      },
      note: "It has seven tiers; those between nano and macro, whose cuts were not readable, are one here."
    }
  ];
  function bands(starts) {
    return Object.entries(starts).map(([name, from]) => ({ name, from }));
  }

  // src/functions/tier-preset.ts
  function presetNamed(name) {
    const plain2 = plainName(cellText(name)) || "default";
    const preset = TIER_PRESETS.find((some) => plainName(some.name) === plain2);
    if (preset) return preset;
    const names = TIER_PRESETS.map((some) => some.name);
    throw new Error(MESSAGES.unknownTiers(name, names));
  }
  function plainName(name) {
    return folded(name).replace(/[^a-z0-9]/g, "");
  }

  // src/functions/tiers-option.ts
  function tiersOption(tiers) {
    const bands2 = isRange(tiers) ? bandsOfTable(tiers) : presetNamed(tiers).bands;
    const byPlatform = groupBy(bands2, (band) => band.platform);
    for (const some of byPlatform.values()) some.sort((a, b) => a.from - b.from);
    const ofAll = byPlatform.get(void 0);
    return (followers, platform2) => {
      const ofPlatform = byPlatform.get(platform2) ?? ofAll;
      if (!ofPlatform) return new CellProblem(MESSAGES.tiersByPlatform(platform2, [...byPlatform.keys()].join(", ")));
      return tierOf(followers, ofPlatform) ?? belowLowest(followers, ofPlatform);
    };
  }
  function belowLowest(followers, bands2) {
    const lowest = bands2[0];
    return new CellProblem(MESSAGES.belowLowestTier(followers, lowest.name, lowest.from));
  }
  function bandsOfTable(table) {
    const rows = table.filter((row) => !row.every(isBlank));
    if (rows.some((row) => row.length < 2)) throw new Error(MESSAGES.badTierTable());
    const starts = readNumbers(
      rows.map(([, from]) => from),
      { threeDigits: "thousands" }
    );
    const headers = starts.notes.get(0)?.kind === "unreadable" ? rows[0] : void 0;
    const platforms = platformsOf(rows, headers);
    const bands2 = rows.flatMap(([name, from], i) => {
      if (headers && i === 0) return [];
      const [start, ofPlatform] = [starts.values[i], platforms[i]];
      if (start === void 0 || start < 0 || isBlank(name)) throw new Error(MESSAGES.badTierRow(name, from));
      return [{ name: cellText(name), from: start, ...ofPlatform && { platform: ofPlatform } }];
    });
    if (bands2.length === 0) throw new Error(MESSAGES.badTierTable());
    const known = /* @__PURE__ */ new Set();
    for (const { from, platform: platform2 } of bands2) {
      const start = `${from} ${platform2 ?? ""}`;
      if (known.has(start)) throw new Error(MESSAGES.sameTierTwice(from));
      known.add(start);
    }
    return bands2;
  }
  function platformsOf(rows, headers) {
    const column = headers?.findIndex((header) => folded(cellText(header)) === "platform") ?? -1;
    if (column < 0) return [];
    return tableColumn(platform(rows.map((row) => [row === headers ? "" : row[column]])));
  }

  // src/functions/influencer-tier.ts
  function INFLUENCER_TIER(followers, platform2, tiers) {
    const error = errorIn(tiers);
    if (error) return error;
    const tierAt = tiersOption(tiers);
    const sizes = audience("followers", followers).deciding();
    const platforms = platform(platform2);
    return perRow("INFLUENCER_TIER", [sizes, platforms], (row) => tierAt(sizes.at(row), platforms.at(row)));
  }

  // src/metrics/same-word.ts
  var ENDINGS = [
    ...pairs(3, ["", "s"], ["", "es"], ["", "x"], ["", "lar"], ["", "ler"], ["y", "ies"]),
    ...pairs(3, ["a", "e"], ["e", "i"], ["o", "i"], ["m", "ns"], ["ao", "oes"], ["z", "ces"]),
    ...pairs(4, ["", "e"], ["", "n"], ["", "en"], ["", "er"], ["", "ern"], ["", "o"], ["", "i"]),
    ...pairs(
      4,
      ["l", "ux"],
      ["l", "is"],
      ["o", "hi"],
      ["a", "he"],
      ["", "leri"],
      ["", "lari"],
      ["i", "leri"],
      ["i", "lari"]
    )
  ];
  var SHORTEST_STEM = new Map(
    ENDINGS.flatMap(([one, other, stem]) => [
      [`${one} ${other}`, stem],
      [`${other} ${one}`, stem]
    ])
  );
  function sameWord(one, other) {
    if (one === other) return true;
    let shared = 0;
    while (shared < one.length && one[shared] === other[shared]) shared++;
    const stem = shared < 3 ? void 0 : SHORTEST_STEM.get(`${one.slice(shared)} ${other.slice(shared)}`);
    return stem !== void 0 && shared >= stem;
  }
  function pairs(stem, ...endings) {
    return endings.map(([one, other]) => [one, other, stem]);
  }

  // src/metrics/niche-match.ts
  var PART = 0.5;
  function nicheMatch(keywords) {
    const wanted = [...new Set(keywords.map((keyword) => wordsOf2(keyword).join(" ")))].filter((words2) => words2 !== "");
    return (text) => {
      const found = wordsOf2(text);
      const inPairs = found.slice(1).map((word, i) => `${found[i]}${word}`);
      const isNamed = (word) => found.some((one) => sameWord(one, word)) || inPairs.some((two) => sameWord(two, word));
      const matches = wanted.map((keyword) => {
        const words2 = keyword.split(" ");
        return isNamed(words2.join("")) ? 1 : mean(words2.map((word) => bestMatch(word, found)));
      });
      return mean(matches);
    };
  }
  function wordsOf2(text) {
    return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  }
  function bestMatch(word, found) {
    let best = 0;
    for (const other of found) {
      if (sameWord(word, other)) return 1;
      if (isPart(word, other) || isPart(other, word)) best = PART;
    }
    return best;
  }
  function isPart(part, whole) {
    return whole.includes(part) && part.length >= (/\p{Lo}/u.test(part) ? 2 : 4);
  }
  function mean(values) {
    return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  }

  // src/functions/niche-match.ts
  function NICHE_MATCH(topics, keywords) {
    const typed = wholeColumn(
      "NICHE_MATCH",
      texts("keywords", keywords, (text) => text)
    );
    if (typeof typed === "string") return typed;
    const words2 = typed.flatMap((text) => text.split(/[,;|\n]/)).filter((word) => /[\p{L}\p{N}]/u.test(word));
    if (words2.length === 0) throw new Error(MESSAGES.noKeywords(typed.join(", ")));
    const matchOf = nicheMatch(words2);
    const matches = texts("topics", topics, matchOf).deciding();
    return perRow("NICHE_MATCH", [matches], (row) => matches.at(row));
  }

  // src/functions/roster-notes.ts
  function notesOf({ influencers, columns, issues }) {
    const byRow2 = new Map(influencers.map(({ row }) => [row, []]));
    const repeats = /* @__PURE__ */ new Map();
    const others = [];
    for (const issue of issues) {
      const own = OF_THE_RANGE.has(issue.code) ? void 0 : byRow2.get(issue.row);
      if (issue.code === "same-account") {
        const account2 = accountIn(issue.kept, issue.text);
        const known = repeats.get(account2);
        if (known) known.push(issue);
        else repeats.set(account2, [issue]);
      } else if (own) own.push(issue);
      else others.push(issue);
    }
    return influencers.map((influencer, i) => {
      const { row, handle, name } = influencer;
      const repeated = repeats.get(accountIn(row, handle || name));
      const own = (byRow2.get(row) ?? []).filter((issue) => isAbout(influencer, issue, columns));
      return [...repeated ? [repeatsText(repeated)] : [], ...own.map(issueText), ...i === 0 ? issueTexts(others) : []].map(capitalised).join(" ");
    });
  }
  function isAbout({ handle, name, platform: platform2 }, issue, columns) {
    if (issue.code === "same-person" && issue.platform === platform2) return false;
    if (issue.code === "same-person" || issue.code === "no-followers") return issue.text === (handle || name);
    const ofColumn = "field" in issue ? columns[issue.column - 1]?.platform : void 0;
    return !ofColumn || !platform2 || ofColumn === platform2;
  }
  var accountIn = (row, who) => `${row} ${who.toLowerCase()}`;
  var capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);

  // src/functions/roster-clean.ts
  var HEADERS2 = [
    "Name",
    "Handle",
    "Platform",
    "Followers",
    "Tier",
    "Engagement rate",
    "Basis",
    "Likes",
    "Comments",
    "Shares",
    "Views",
    "Following",
    "Fee",
    "Currency",
    "Niche",
    "Row",
    "Note"
  ];
  function ROSTER_CLEAN(roster, options) {
    const error = errorIn(roster, options);
    if (error) return [[error]];
    if (roster === void 0) throw new Error(MESSAGES.missing("ROSTER_CLEAN", "roster"));
    const read = readRoster(Array.isArray(roster) ? roster : [[roster]], rosterOptions(options));
    const { influencers, issues } = read;
    const notFound = issues.find(({ code }) => code === "column-not-found");
    if (notFound) throw new Error(MESSAGES.columnNotFound(notFound.text));
    if (influencers.length === 0) throw new Error(issueTexts(issues)[0]);
    const notes = notesOf(read);
    return [HEADERS2, ...influencers.map((influencer, i) => cleanRow(influencer, notes[i]))];
  }
  function cleanRow(influencer, note) {
    const { followers, engagementRate: engagementRate2, basis: basis2 } = influencer;
    return [
      influencer.name,
      influencer.handle,
      influencer.platform ?? "",
      followers ?? "",
      followers !== void 0 && tierOf(followers, DEFAULT_TIERS) || "",
      engagementRate2 ?? "",
      engagementRate2 === void 0 ? "" : basis2 ?? "unknown",
      influencer.likes ?? "",
      influencer.comments ?? "",
      influencer.shares ?? "",
      influencer.views ?? "",
      influencer.following ?? "",
      influencer.fee ?? "",
      influencer.currency ?? "",
      influencer.niche,
      influencer.row,
      note
    ];
  }

  // src/functions/tier-table.ts
  var HEADERS3 = ["Tier", "From", "Platform", "Source", "Year", "Address"];
  function TIER_TABLE(preset) {
    const error = errorIn(preset);
    if (error) return [[error]];
    const { bands: bands2, source } = presetNamed(preset);
    return [
      HEADERS3,
      ...bands2.map(({ name, from, platform: platform2 }) => [
        name,
        from,
        platform2 ?? "",
        source.author,
        source.year,
        source.address
      ])
    ];
  }
  return __toCommonJS(server_exports);
})();
