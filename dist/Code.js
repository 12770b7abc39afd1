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
 * The options of campaigns and rosters with their defaults and what they mean. Copy the table, edit the values, and pass it as options.
 *
 * @return {Array<Array<string|number>>} Option, Value (the default; blank where there is none), Meaning.
 * @customfunction
 */
function CAMPAIGN_OPTIONS() {
  return rostermix_.CAMPAIGN_OPTIONS();
}

/**
 * Lists whom to book for a goal and a budget, best value for money first, each with the highest fee at which they would still be in, and a row of totals.
 *
 * @param {Array<Array<string|number>>} roster The roster with its header row, such as A1:J61.
 * @param {string} goal Optional. "launch" (most people), "niche" (most engagements) or "sales". Launch if omitted.
 * @param {number} budget Optional. What may be spent, such as 20000, in the roster's currency. An example if omitted.
 * @param {string|Array<Array<string>>} options Optional. A range of two columns, name and value, or a text such as "strategy=micro; most=10". See CAMPAIGN_OPTIONS.
 * @return {Array<Array<string|number>>} Handle, Platform, Tier, Followers, Engagement rate, Fee, Worth up to, Reach, Engagements, Row.
 * @customfunction
 */
function CAMPAIGN_SHORTLIST(roster, goal, budget, options) {
  return rostermix_.CAMPAIGN_SHORTLIST(roster, goal, budget, options);
}

/**
 * Recommends micro, macro or a mix from your own roster for a goal and a budget: how sure that is, the plans, the reasons and what would change the answer.
 *
 * @param {Array<Array<string|number>>} roster The roster with its header row, such as A1:J61.
 * @param {string} goal Optional. "launch" (most people), "niche" (most engagements) or "sales". Launch if omitted.
 * @param {number} budget Optional. What may be spent, such as 20000, in the roster's currency. An example if omitted.
 * @param {string|Array<Array<string>>} options Optional. A range of two columns, name and value, or a text such as "most=10; audience=500000". See CAMPAIGN_OPTIONS.
 * @return {Array<Array<string>>} Two columns, a name and what it says.
 * @customfunction
 */
function CAMPAIGN_STRATEGY(roster, goal, budget, options) {
  return rostermix_.CAMPAIGN_STRATEGY(roster, goal, budget, options);
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
 * Sums up a roster by tier: how many there are, how they engage, what they cost and whom they reach.
 *
 * @param {Array<Array<string|number>>} roster The roster with its header row, such as A1:J61.
 * @param {string|Array<Array<string>>} options Optional. A range of two columns, name and value, or a text such as "platforms=TikTok; tiers=IAB UK". See CAMPAIGN_OPTIONS.
 * @return {Array<Array<string|number>>} Tier, Influencers, Followers, Median engagement rate, Median fee, Median reach, Cost per engagement.
 * @customfunction
 */
function ROSTER_SUMMARY(roster, options) {
  return rostermix_.ROSTER_SUMMARY(roster, options);
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
 * Adds columns of formulas to the right of a roster, where nothing stands yet.
 *
 * @param request what to add, and the sheet as it was read
 */
function addColumns(request) {
  return rostermix_.addColumns(request);
}

/**
 * Tells the sidebar whether a sheet is still as it was read.
 *
 * @param sheetId of the sheet
 * @param watched the cells that matter
 */
function checkSheet(sheetId, watched) {
  return rostermix_.checkSheet(sheetId, watched);
}

/**
 * Puts the sample roster into a new sheet and shows it.
 *
 * @param sheetName of the new sheet
 */
function insertSample(sheetName) {
  return rostermix_.insertSample(sheetName);
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
 * Tells the sidebar what a sheet is, and hands it the first rows: most rosters need no second call.
 *
 * @param sheetId null for the active sheet, which also stands in for one that is gone
 */
function openSheet(sheetId) {
  return rostermix_.openSheet(sheetId);
}

/**
 * Hands cells to the sidebar; fewer where the sheet has become smaller, null where it is gone.
 *
 * @param sheetId of the sheet
 * @param firstRow counted from 1
 * @param rows how many
 * @param columns how many, from the first one on
 */
function readRows(sheetId, firstRow, rows, columns) {
  return rostermix_.readRows(sheetId, firstRow, rows, columns);
}

/**
 * Hands the sidebar its words.
 *
 * @param language as browsers name it, such as "de"
 * @return JSON, "" where there is no such language
 */
function readWords(language) {
  return rostermix_.readWords(language);
}

/**
 * Keeps with the document what was typed and chosen for a sheet. Fails where it is longer than Google allows, 9 KB.
 *
 * @param sheetId of the sheet
 * @param memory null forgets what was kept
 */
function remember(sheetId, memory) {
  return rostermix_.remember(sheetId, memory);
}

/**
 * Deletes a sheet that was left half written and answers true; false where it is gone, finished, being written or the only one.
 *
 * @param sheetId of the sheet
 */
function removeUnfinished(sheetId) {
  return rostermix_.removeUnfinished(sheetId);
}

/**
 * Shows some cells of a row and answers true; false where the sheet or the cells are gone.
 *
 * @param sheetId of the sheet
 * @param row counted from 1
 * @param column the first one, counted from 1
 * @param columns how many
 */
function selectCells(sheetId, row, column, columns) {
  return rostermix_.selectCells(sheetId, row, column, columns);
}

/**
 * Opens the sidebar beside the sheet.
 */
function showSidebar() {
  return rostermix_.showSidebar();
}

/**
 * Writes a plan into a sheet of its own, with charts that people can edit.
 *
 * @param request the plan, and the roster's sheet as it was read
 */
function writePlan(request) {
  return rostermix_.writePlan(request);
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
    CAMPAIGN_OPTIONS: () => CAMPAIGN_OPTIONS,
    CAMPAIGN_SHORTLIST: () => CAMPAIGN_SHORTLIST,
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
    ROSTER_SUMMARY: () => ROSTER_SUMMARY,
    TIER_TABLE: () => TIER_TABLE,
    addColumns: () => addColumns,
    checkSheet: () => checkSheet,
    insertSample: () => insertSample,
    onInstall: () => onInstall,
    onOpen: () => onOpen,
    openSheet: () => openSheet,
    readRows: () => readRows,
    readWords: () => readWords,
    remember: () => remember,
    removeUnfinished: () => removeUnfinished,
    selectCells: () => selectCells,
    showSidebar: () => showSidebar,
    writePlan: () => writePlan
  });

  // src/addon/grow.ts
  function grow(sheet, rows, columns) {
    const [missingRows, missingColumns] = [rows - sheet.getMaxRows(), columns - sheet.getMaxColumns()];
    if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
    if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  }

  // src/wire/footprint.ts
  function footprintOf(rows, { columns, headerRow }, own) {
    const watched = rows.map((row) => columns.map((column) => row[column - 1] ?? ""));
    const headers = (rows[headerRow - 1] ?? []).map((cell, i) => own.includes(i + 1) ? "" : cell);
    const sum = new Checksum();
    sum.add(headers.slice(0, count(headers, isFilled)));
    for (const cells of watched.slice(
      0,
      count(watched, (row) => row.some(isFilled))
    ))
      sum.add(cells);
    return sum.value();
  }
  function count(items, counts2) {
    return items.reduce((last, item, i) => counts2(item) ? i + 1 : last, 0);
  }
  var isFilled = (cell) => cell !== "";
  var Checksum = class {
    constructor() {
      this.high = 3735928559;
      this.low = 1103547991;
    }
    add(cells) {
      for (const character of JSON.stringify(cells)) {
        const code = character.codePointAt(0);
        this.high = Math.imul(this.high ^ code, 2654435761);
        this.low = Math.imul(this.low ^ code, 1597334677);
      }
    }
    value() {
      return [this.high, this.low].map((half) => (half >>> 0).toString(36)).join(".");
    }
  };

  // src/addon/own-columns.ts
  var ROWS_SEARCHED = 100;
  var OWN_FORMULA = /^=(INFLUENCER|ENGAGEMENT)_/i;
  function ownColumns(sheet) {
    const rows = Math.min(sheet.getLastRow(), ROWS_SEARCHED);
    if (rows === 0) return [];
    const formulas = sheet.getRange(1, 1, rows, sheet.getLastColumn()).getFormulas();
    const isOwn = (column) => formulas.some((row) => OWN_FORMULA.test(row[column - 1] ?? ""));
    return Array.from({ length: sheet.getLastColumn() }, (_, i) => i + 1).filter(isOwn);
  }

  // src/wire/cell.ts
  function toWire(cell) {
    return typeof cell === "object" ? { date: cell.getTime() } : cell;
  }

  // src/addon/wire-cells.ts
  function wireCells(sheet, firstRow, rows, columns) {
    if (rows < 1 || columns < 1) return [];
    const values = sheet.getRange(firstRow, 1, rows, columns).getValues();
    return values.map((row) => row.map(toWire));
  }

  // src/addon/footprint-now.ts
  function footprintNow(sheet, { columns, headerRow }) {
    const width = sheet.getLastColumn();
    const cells = wireCells(sheet, 1, sheet.getLastRow(), Math.min(Math.max(1, ...columns), width));
    if (cells[headerRow - 1]) cells.splice(headerRow - 1, 1, ...wireCells(sheet, headerRow, 1, width));
    return footprintOf(cells, { columns, headerRow }, ownColumns(sheet));
  }

  // src/addon/sheet-of.ts
  function sheetOf(sheetId) {
    return SpreadsheetApp.getActive().getSheets().find((sheet) => sheet.getSheetId() === sheetId);
  }

  // src/addon/while-locked.ts
  var MILLISECONDS = 5e3;
  function whileLocked(busy, work) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(MILLISECONDS)) return busy;
    try {
      return work();
    } finally {
      SpreadsheetApp.flush();
      lock.releaseLock();
    }
  }
  function whileAsRead({ sheetId, watched, footprint }, write2) {
    return whileLocked({ outcome: "busy" }, () => {
      const sheet = sheetOf(sheetId);
      if (!sheet) return { outcome: "gone" };
      return footprintNow(sheet, watched) === footprint ? write2(sheet) : { outcome: "changed" };
    });
  }

  // src/addon/add-columns.ts
  function addColumns(request) {
    return whileAsRead(request, (sheet) => {
      const { headerRow, after, columns } = request;
      const count4 = columns.length;
      const first = firstEmptyColumn(sheet, after, count4);
      if (!isEditable(sheet, headerRow, first, count4)) return { outcome: "protected" };
      grow(sheet, headerRow + 1, first + count4 - 1);
      const letters = columns.map((_, i) => letterOf(sheet, first + i));
      write(sheet, first, request, letters);
      return {
        outcome: "written",
        sheetName: sheet.getName(),
        range: `${letters[0]}:${letters[count4 - 1]}`
      };
    });
  }
  function write(sheet, first, { headerRow, columns }, letters) {
    const formulaRow = headerRow + 1;
    const headers = headerRow > 0 ? sheet.getRange(headerRow, first, 1, columns.length) : void 0;
    const formulas = sheet.getRange(formulaRow, first, 1, columns.length);
    try {
      headers?.setNumberFormat("@").setValues([columns.map(({ header }) => header)]);
      columns.forEach(({ format }, i) => {
        const column = sheet.getRange(formulaRow, first + i, sheet.getMaxRows() - headerRow, 1);
        column.setNumberFormat(format || "General");
      });
      const letterBy = new Map(columns.map(({ name }, i) => [name, letters[i]]));
      const inPlace = (formula) => formula.replace(/\{(\w+)\}/g, (text, name) => letterBy.get(name) ?? text);
      formulas.setFormulas([columns.map(({ formula }) => inPlace(formula))]);
      headers?.setFontWeight("bold");
      SpreadsheetApp.flush();
    } catch (error) {
      headers?.clearContent();
      formulas.clearContent();
      throw error;
    }
  }
  function firstEmptyColumn(sheet, after, count4) {
    const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn() - after];
    if (columns < 1) return after + 1;
    const range = sheet.getRange(1, after + 1, rows, columns);
    const contents = [...range.getValues(), ...range.getFormulas()];
    let empty = 0;
    for (let i = 0; i < columns; i++) {
      empty = contents.every((row) => row[i] === "") ? empty + 1 : 0;
      if (empty === count4) return after + 1 + i - (count4 - 1);
    }
    return after + 1 + columns - empty;
  }
  function isEditable(sheet, headerRow, first, count4) {
    const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    const row = Math.max(headerRow, 1);
    const column = Math.min(first, columns);
    const width = Math.min(first + count4, columns + 1) - column;
    return sheet.getRange(row, column, rows - row + 1, width).canEdit();
  }
  function letterOf(sheet, column) {
    return sheet.getRange(1, column).getA1Notation().replace(/\d/g, "");
  }

  // src/addon/check-sheet.ts
  function checkSheet(sheetId, watched) {
    const sheet = sheetOf(sheetId);
    const active = SpreadsheetApp.getActiveSheet();
    return {
      footprint: sheet ? footprintNow(sheet, watched) : null,
      activeSheetId: active.getSheetId(),
      activeSheetName: active.getName()
    };
  }

  // src/sample/roster.ts
  var SAMPLE_ROSTER = [
    [
      "Name",
      "Handle",
      "Platform",
      "Followers",
      "Avg likes",
      "Avg comments",
      "Avg views",
      "Fee (USD)",
      "Niche",
      "Country"
    ],
    ["Alma Brandel", "@alma~moves", "YouTube", 45689, 822, "", 17360, "", "Yoga and mobility", "FR"],
    ["Elif Yalvac", "@elif~reads", "TikTok", 24334, 1211, "", 11804, 350, "Yoga and mobility", "TR"],
    ["Milan Ferrant", "@milan~travels", "Instagram", 207410, 1339, 49, 112017, "", "Street food", "PT"],
    ["Rafael Karaca", "@rafael~films", "TikTok", 13176, 736, 18, 7636, 220, "Budget travel", "PT"],
    ["Zeynep Belmar", "@zeynep~plays", "YouTube", "9.4K", 227, 13, 3004, 130, "Board games", "IT"],
    ["Bruno Sezgin", "@bruno~runs", "Instagram", 36440, 790, 25, 21049, "", "Skincare science", "TR"],
    ["Ivo Ferrant", "@ivo~glows", "TikTok", 49652, 1574, 33, 22526, "", "Family life", "TR"],
    ["Tomas Montal", "@tomas~brews", "TikTok", 2530, 298, 19, 1258, 0, "Skincare science", "FR"],
    ["Luca Tunali", "@luca~runs", "YouTube", 366285, 1754, 122, 91968, "on request", "Urban gardening", "GB"],
    ["Ozan Karaca", "@ozan~builds", "YouTube", 533701, 3878, 265, 213543, 23100, "Urban gardening", "TR"],
    ["Felix Krogh", "@felix~rides", "Instagram", 92276, 1706, 108, 63394, 2400, "Home cooking", "TR"],
    ["Marta Montal", "@marta~travels", "TikTok", 60126, 1816, 37, 28021, "", "Trail running", "ES"],
    ["Ines Lindqvo", "@ines~plays", "Instagram", "soon", 361, 11, "", 120, "Makeup tutorials", "FR"],
    ["Kasper Soyer", "@kasper~paints", "Instagram", 1288979, 3885, 96, 659636, 40700, "Skincare science", "IT"],
    ["Signe Ostrom", "@signe~builds", "Instagram", 290948, 2723, 177, 151041, 5900, "Minimalist fashion", "IT"],
    ["Astrid Yalvac", "@astrid~travels", "Instagram", 151320, 1771, 74, 84983, 3700, "Yoga and mobility", "GB"],
    ["Mateo Pereda", "@mateo~moves", "YouTube", 5259, 155, 7, 1360, 70, "Yoga and mobility", "DE"],
    ["Tilda Duran", "@tilda~glows", "TikTok", "41.2K", 1210, 50, 20742, 600, "Minimalist fashion", "IT"],
    ["Irem Krogh", "@irem~bakes", "TikTok", 86242, 2189, 48, 41623, 950, "Book reviews", "GB"],
    ["Hugo Pereda", "@hugo~tries", "TikTok", 11097, 711, 25, 5891, 130, "Street food", "TR"],
    ["Sofia Karaca", "@sofia~rides", "Instagram", 17644, 760, 14, 11541, 260, "Book reviews", "IT"],
    ["Ece Sezgin", "@ece~tries", "YouTube", 192623, 1345, "", 51870, "", "Makeup tutorials", "TR"],
    ["Theo Duran", "@theo~moves", "Instagram", 439396, 5077, 208, "#N/A", 9100, "Cycling", "TR"],
    ["Leyla Duran", "@leyla~builds", "YouTube", 14735, 224, 32, 3943, 200, "Minimalist fashion", "DE"],
    ["Rosa Hartvig", "@rosa~runs", "Instagram", 241664, 2014, 71, 102989, 3700, "Vintage furniture", "GB"],
    ["Paulo Belmar", "@paulo~brews", "YouTube", 22791, 297, 13, 6260, "", "Trail running", "PT"],
    ["Naz Duran", "@naz~builds", "TikTok", 780573, 4493, 51, 324002, 16600, "Yoga and mobility", "IT"],
    ["Selin Moreau-Vint", "@selin~rides", "Instagram", 34476, 1171, 30, 22783, 750, "Family life", "DE"],
    ["Pia Velden", "@pia~moves", "Instagram", 611241, 4600, 236, 203017, 7800, "Skincare science", "DE"],
    ["Kaan Hartvig", "@kaan~runs", "YouTube", "64.7K", 1131, 63, 22641, "", "Indoor plants", "IT"],
    ["Deniz Karaca", "@deniz~runs", "Instagram", 4346, 217, 8, 2942, "", "Tech for beginners", "DE"],
    ["Lotte Moreau-Vint", "@lotte~paints", "Instagram", 70039, 1346, 75, 44535, 1900, "Yoga and mobility", "DE"],
    ["Baris Duran", "@baris~reads", "TikTok", 19103, 1360, 36, 11990, 300, "Home cooking", "FR"],
    ["", "@karim~moves", "Instagram", 6206, 326, 18, 4558, 150, "Cycling", "TR"],
    ["Greta Karaca", "@greta~styles", "Instagram", 20804, 771, 65, 16352, 400, "Makeup tutorials", "GB"],
    ["Defne Brandel", "@defne~reads", "Instagram", 58037, 829, 70, 34116, "", "Coffee", "GB"],
    ["Vera Sezgin", "@vera~plays", "TikTok", 481745, 6157, 180, 224129, 8300, "Clean beauty and SPF", "TR"],
    ["Oskar Okur", "@oskar~plays", "IG", 27119, 633, 44, "", "", "Home cooking", "DE"],
    ["Clara Ostrom", "@clara~rides", "Instagram", 12663, 595, 23, "", 190, "Indoor plants", "FR"],
    ["Nora Karaca", "@nora~glows", "TikTok", 7308, 595, 20, 3464, "", "Book reviews", "DE"],
    ["Enzo Sezgin", "@enzo~plays", "Instagram", 77393, 2291, 114, 53418, "", "Minimalist fashion", "FR"],
    ["Andre Belmar", "@andre~styles", "Instagram", "724.5K", 4110, "", 247913, 15900, "Book reviews", "IT"],
    ["Mira Karaca", "@mira~glows", "Instagram", 2440, 219, 13, 1448, "", "Street food", "DE"],
    ["Anton Yalvac", "@anton~eats", "Instagram", 16264, 525, 30, 7561, 200, "Home cooking", "PT"],
    ["Freya Velden", "@freya~travels", "TikTok", 4627, 488, 11, 2307, 50, "Budget travel", "DE"],
    ["Noemi Montal", "@noemi~glows", "YouTube", 118183, 747, 72, 29317, "", "Minimalist fashion", "ES"],
    ["Jonas Tunali", "@jonas~runs", "YouTube", 3361, 155, 7, 1448, 80, "Gaming", "TR"],
    ["Emil Karaca", "@emil~films", "Instagram", 8057, 573, 29, 6312, "", "Budget travel", "FR"],
    ["Julia Sezgin", "@julia~glows", "YouTube", 1810298, 2827, 229, 325019, 44700, "Camping and vans", "IT"],
    ["Aylin Soyer", "@aylin~glows", "Instagram", 2910, 266, 17, 2014, 60, "", "FR"],
    ["Can Okur", "@can~grows", "TikTok", 132203, 4348, 185, 75418, "", "Street food", "GB"],
    ["Diego Velden", "@diego~tries", "TikTok", 164402, 4315, 103, 80731, "", "Gaming", "ES"],
    ["Ivo Ferrant", "@ivo~glows", "TikTok", 49652, 1574, "", "", "", "Family life", ""],
    ["Amara Dalgic", "@amara~grows", "TikTok", 27927, 1225, 18, 13573, 400, "Budget travel", "IT"],
    ["Olga Velden", "@olga~grows", "Instagram", 3275097, 10084, 721, 1889430, 143900, "Gaming", "FR"],
    ["Lucia Duran", "@lucia~rides", "TikTok", 3497, 635, 11, 2147, 60, "Clean beauty and SPF", "DE"],
    ["Mert Belmar", "@mert~grows", "TikTok", 2253943, 16675, 417, 1284786, 67900, "Coffee", "GB"],
    ["Niko Tunali", "@niko~styles", "YouTube", 30668, 385, 29, 8517, "", "Family life", "DE"],
    ["Emre Krogh", "@emre~runs", "TikTok", 270491, 5289, 170, 131061, 4800, "Board games", "IT"],
    ["Asli Moreau-Vint", "@asli~brews", "TikTok", 372249, 4254, 94, 170571, 6800, "Cycling", "FR"]
  ];

  // src/wire/unfinished.ts
  var MARK = "⏳ Rostermix: ";
  function unfinishedName(sheetName) {
    return MARK + sheetName;
  }
  function isUnfinished(sheetName) {
    return sheetName.startsWith(MARK);
  }

  // src/addon/new-sheet.ts
  function writeNewSheet(sheetName, fill) {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = spreadsheet.insertSheet(freeName(unfinishedName(sheetName)));
    fill(sheet);
    spreadsheet.setActiveSheet(sheet);
    SpreadsheetApp.flush();
    sheet.setName(freeName(sheetName));
    return {
      outcome: "written",
      sheetName: sheet.getName(),
      range: sheet.getDataRange().getA1Notation()
    };
  }
  function freeName(name) {
    const folded2 = (text) => text.toLowerCase();
    const taken = SpreadsheetApp.getActive().getSheets().map((sheet) => folded2(sheet.getName()));
    let free = name;
    for (let number = 2; taken.includes(folded2(free)); number++) free = `${name} ${number}`;
    return free;
  }

  // src/addon/write-cells.ts
  var MOST_CHARACTERS = 5e4;
  function writeCells(sheet, rows, formats, headings) {
    const columns = rows[0]?.length ?? 0;
    grow(sheet, rows.length, columns);
    sheet.getRange(1, 1, rows.length, columns).setNumberFormats(rows.map((row, i) => row.map((cell, j) => formatOf(cell, formats[i]?.[j])))).setValues(rows.map((row) => row.map((cell) => typeof cell === "string" ? cut(cell) : cell)));
    for (const row of headings) sheet.getRange(row, 1, 1, columns).setFontWeight("bold");
  }
  function formatOf(cell, format = "") {
    return typeof cell === "string" && cell !== "" ? "@" : format || "General";
  }
  function cut(text) {
    if (text.length <= MOST_CHARACTERS) return text;
    return `${text.slice(0, MOST_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
  }

  // src/addon/insert-sample.ts
  function insertSample(sheetName) {
    return whileLocked(
      { outcome: "busy" },
      () => writeNewSheet(sheetName, (sheet) => writeCells(sheet, SAMPLE_ROSTER, [], [1]))
    );
  }

  // src/addon/menu.ts
  function onOpen() {
    SpreadsheetApp.getUi().createAddonMenu().addItem("Recommend micro or macro", "showSidebar").addToUi();
  }
  function onInstall() {
    onOpen();
  }

  // src/wire/chunk.ts
  var CELLS = 3e4;
  function rowsAtOnce(columns) {
    return Math.max(Math.floor(CELLS / Math.max(columns, 1)), 20);
  }

  // src/wire/memory.ts
  function memoryFrom(text) {
    const kept = parsed(text);
    if (!isRecord(kept)) return null;
    const { brief, columns, ticks } = kept;
    return {
      brief: Object.fromEntries(
        Object.entries(isRecord(brief) ? brief : {}).filter(
          (entry4) => typeof entry4[1] === "string"
        )
      ),
      columns: Array.isArray(columns) ? columns.filter(isChoice) : [],
      ticks: Array.isArray(ticks) ? ticks.filter((tick) => typeof tick === "string") : null
    };
  }
  function parsed(text) {
    try {
      return JSON.parse(text ?? "");
    } catch {
      return null;
    }
  }
  function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function isChoice(choice) {
    return isRecord(choice) && typeof choice.column === "string" && typeof choice.field === "string";
  }

  // src/addon/remember.ts
  function remember(sheetId, memory) {
    const properties = PropertiesService.getDocumentProperties();
    if (memory) properties.setProperty(keyOf(sheetId), JSON.stringify(memory));
    else properties.deleteProperty(keyOf(sheetId));
  }
  function remembered(sheetId) {
    return memoryFrom(PropertiesService.getDocumentProperties().getProperty(keyOf(sheetId)));
  }
  var keyOf = (sheetId) => `sheet ${sheetId}`;

  // src/addon/open-sheet.ts
  function openSheet(sheetId) {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = sheetId !== null && sheetOf(sheetId) || spreadsheet.getActiveSheet();
    const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
    return {
      head: {
        sheetId: sheet.getSheetId(),
        sheetName: sheet.getName(),
        locale: spreadsheet.getSpreadsheetLocale(),
        rows,
        columns,
        own: ownColumns(sheet),
        memory: remembered(sheet.getSheetId()),
        unfinished: spreadsheet.getSheets().filter((one) => isUnfinished(one.getName())).map((one) => ({ sheetId: one.getSheetId(), name: one.getName() }))
      },
      firstRows: wireCells(sheet, 1, Math.min(rows, rowsAtOnce(columns)), columns)
    };
  }

  // src/addon/read-rows.ts
  function readRows(sheetId, firstRow, rows, columns) {
    const sheet = sheetOf(sheetId);
    if (!sheet) return null;
    const there = sheet.getMaxRows() - firstRow + 1;
    return wireCells(sheet, firstRow, Math.min(rows, there), Math.min(columns, sheet.getMaxColumns()));
  }

  // src/addon/read-words.ts
  function readWords(language) {
    const page = HtmlService.createHtmlOutputFromFile("Words").getContent();
    const [, words2 = ""] = /^[a-z]{2}$/.test(language) ? new RegExp(`id="${language}">(.*?)</script>`).exec(page) ?? [] : [];
    return words2;
  }

  // src/addon/remove-unfinished.ts
  function removeUnfinished(sheetId) {
    return whileLocked(false, () => {
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = sheetOf(sheetId);
      if (!sheet || !isUnfinished(sheet.getName()) || spreadsheet.getSheets().length === 1) return false;
      spreadsheet.deleteSheet(sheet);
      return true;
    });
  }

  // src/addon/select-cells.ts
  function selectCells(sheetId, row, column, columns) {
    const sheet = sheetOf(sheetId);
    if (!sheet || row > sheet.getMaxRows() || column + columns - 1 > sheet.getMaxColumns()) return false;
    sheet.getRange(row, column, 1, columns).activate();
    return true;
  }

  // src/addon/sidebar.ts
  function showSidebar() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Rostermix"));
  }

  // src/addon/write-plan.ts
  function writePlan(request) {
    const { sheetName, rows, formats, headings, widths, charts } = request;
    return whileAsRead(
      request,
      () => writeNewSheet(sheetName, (sheet) => {
        writeCells(sheet, rows, formats, headings);
        widths.forEach((pixels, i) => {
          sheet.setColumnWidth(i + 1, pixels);
        });
        for (const chart of charts) insertChart(sheet, chart);
      })
    );
  }
  function insertChart(sheet, chart) {
    grow(sheet, chart.atRow, chart.atColumn);
    const builder = sheet.newChart().setChartType(Charts.ChartType[chart.type]).addRange(sheet.getRange(chart.row, chart.column, chart.rows, chart.columns)).setNumHeaders(1).setPosition(chart.atRow, chart.atColumn, 0, 0);
    for (const [option, value] of Object.entries(chart.options)) builder.setOption(option, value);
    sheet.insertChart(builder.build());
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
  var TRUST = {
    what: "How far observed engagement is taken as it stands",
    value: 0.7,
    unit: "power of the ratio to what peers lead one to expect",
    assumed: true,
    reason: "Averages of a few posts flatter whoever tops the list; 1 takes them as they stand, 0 takes only the peers."
  };
  var DROP_OUTS = {
    what: "Influencers who drop out before they post, unpaid",
    value: 0.1,
    unit: "share of those chosen",
    assumed: true,
    reason: "One in ten; no number was ever published."
  };
  var SPREADS = {
    ownObserved: spread("Of one influencer, where the roster tells it", 0.3, "Posts of one account differ by a third."),
    ownEstimated: spread("Of one influencer, where it is estimated", 0.5, "Accounts of one size differ by half."),
    sharedObserved: spread("Of a tier on a platform, where the roster tells it", 0.1, "Habits change little in weeks."),
    sharedEstimated: spread(
      "Of a tier on a platform, where it is estimated",
      0.4,
      "Published rates are old and disagree."
    ),
    sharedFee: spread(
      "Of estimated fees of a tier on a platform",
      0.8,
      "Published prices for the same differ eightfold."
    )
  };
  function spread(what, value, reason) {
    return { what, value, unit: "standard deviation of the logarithm", assumed: true, reason };
  }

  // src/reference/reach.ts
  var MINTER = {
    author: "Minter.io",
    title: "How much reach should my brand be getting on Instagram? 3 to 4 million posts",
    year: 2019,
    address: "https://minter.io/blog/how-much-reach-should-my-brand-be-getting-on-instagram/"
  };
  var REACH_RATES = [
    entry2("Nano", 0.3772, "Below 20,000 followers."),
    entry2("Micro", 0.22945, "20,000 to 100,000 followers."),
    entry2("Macro", 0.22885, "100,000 to 1,000,000 followers."),
    entry2("Mega", 0.1909, "Above 1,000,000 followers.")
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
  function entry2(tier, rate2, note) {
    return { platform: "Instagram", tier, rate: rate2, unit: "people reached per follower", source: MINTER, note };
  }

  // src/strategy/option.ts
  var OPTIONS = [
    "audience",
    "overlap",
    "keywords",
    "country",
    "platforms",
    "most",
    "must",
    "leave",
    "strategy",
    "posts",
    "handling",
    "currency",
    "cpm",
    "conversion",
    "order value",
    "margin",
    "trust",
    "split",
    "tiers",
    "columns",
    "locale",
    "reach",
    "views per person",
    "drop outs"
  ];
  var SHOWN = ["recommended", "micro", "macro", "all"];
  var DEFAULTS = {
    overlap: OVERLAP.value,
    most: MOST.value,
    strategy: "recommended",
    posts: 1,
    handling: 0,
    trust: TRUST.value,
    split: SPLIT,
    tiers: "default",
    reach: ASSUMED_REACH_RATE.value,
    "views per person": VIEWS_PER_PERSON.value,
    "drop outs": DROP_OUTS.value
  };

  // src/texts/languages/english/answers.ts
  var ANSWERS = {
    quote: "“{text}”",
    source: "{author}, {year}",
    "source.undated": "{author}, n.d.",
    "side.micro": "micro",
    "side.macro": "macro",
    "field.name": "name",
    "field.last name": "last name",
    "field.handle": "handle",
    "field.link": "link",
    "field.platform": "platform",
    "field.followers": "followers",
    "field.following": "following",
    "field.posts": "posts",
    "field.engagement rate": "engagement rate",
    "field.basis": "basis",
    "field.engagements": "engagements",
    "field.likes": "likes",
    "field.comments": "comments",
    "field.shares": "shares",
    "field.saves": "saves",
    "field.views": "views",
    "field.reach": "reach",
    "field.impressions": "impressions",
    "field.fee": "fee",
    "field.currency": "currency",
    "field.niche": "niche",
    "field.fit": "fit",
    "field.bio": "bio",
    "field.country": "country",
    "field.audience country": "audience country",
    "field.credibility": "credibility",
    "option.audience": "audience",
    "option.overlap": "overlap",
    "option.keywords": "keywords",
    "option.country": "country",
    "option.platforms": "platforms",
    "option.most": "most",
    "option.must": "must",
    "option.leave": "leave",
    "option.strategy": "strategy",
    "option.posts": "posts",
    "option.handling": "handling",
    "option.currency": "currency",
    "option.cpm": "cpm",
    "option.conversion": "conversion",
    "option.order value": "order value",
    "option.margin": "margin",
    "option.trust": "trust",
    "option.split": "split",
    "option.tiers": "tiers",
    "option.columns": "columns",
    "option.locale": "locale",
    "option.reach": "reach",
    "option.views per person": "views per person",
    "option.drop outs": "drop outs",
    // Noticed while the roster was read. {text} after "issue.at" is one of the sentences below it.
    "issue.at": "Row {row}: {text}",
    "issue.empty-sheet": "This sheet is empty. Import or paste a roster: a header row, then one influencer per row.",
    "issue.not-a-roster": "No roster was found. Name the columns in the first row, for example Handle, Platform, Followers, Avg likes, Avg comments, Fee. If each row stands in one cell, choose Data > Split text to columns.",
    "issue.no-header": "There is no header row, so the columns were recognised by what is in them: {columns}. Name the others to have them read.",
    "issue.no-followers-column": "No column of followers was found (read: {columns}). Name one “Followers”.",
    "issue.no-rows": "There are headers in row {row} and no influencers below. Add one influencer per row.",
    "issue.column-not-found": "There is no column {text}, so that choice was left out. Name a column by its header or its letter.",
    "issue.above-header": "{text} stands above the headers and is not read.",
    "issue.groups": "{text} stands above the headers and tells the platform of the columns below it.",
    "issue.header-again": "{text} begins a header row again. The rows below are read by the first one; put a table with other columns on its own sheet.",
    "issue.total-row": "{text} sums up other rows and is left out.",
    "issue.no-account": "{text} names no influencer and is left out.",
    "issue.no-followers": "no followers are given, so no plan can count on this influencer.",
    "issue.same-account": "{text} is also in row {kept}, which tells more and is kept.",
    "issue.same-person": "{text} may be the same person as row {other} on {platform}.",
    "issue.platforms-differ": "the platform says {text} and the link leads to {link}; {platform} was taken.",
    "issue.other-currency": "the fee is in {currency} and most are in {usual}, so no plan counts on {text}.",
    "issue.error-cell": "{field} holds the error {text}, so it counts as not reported.",
    "issue.error-cell.followers": "{field} holds the error {text}, so no plan can count on this influencer.",
    "issue.missing-text": "{field} says {text}, so it counts as not reported.",
    "issue.missing-text.followers": "{field} says {text}, so no plan can count on this influencer.",
    "issue.unreadable-number": "{text} under {field} is not a number, so it counts as not reported.",
    "issue.unreadable-number.followers": "{text} under {field} is not a number, so no plan can count on this influencer.",
    "issue.date-cell": "{text} under {field} is a date, so it counts as not reported. Sheets makes dates of numbers such as 3.5: type the number again.",
    "issue.date-cell.followers": "{text} under {field} is a date, so no plan can count on this influencer. Sheets makes dates of numbers such as 3.5: type the number again.",
    "issue.impossible-number": "{text} under {field} cannot be right, so it counts as not reported.",
    "issue.impossible-number.followers": "{text} under {field} cannot be right, so no plan can count on this influencer.",
    "issue.ambiguous-number": "{text} under {field} may be {low} or {high}, so it counts as not reported. Type it as a number.",
    "issue.ambiguous-number.followers": "{text} under {field} may be {low} or {high}, so no plan can count on this influencer. Type it as a number.",
    "issue.unknown-platform": "{text} is not one platform that we know, so this influencer counts without.",
    "issue.middle-of-range": "{text} under {field} is a range; its middle, {value}, is taken.",
    // The same of two or more.
    "issues.above-header": "{count} rows above the headers are not read ({texts}).",
    "issues.header-again": "{count} rows are headers again. The rows below are read by the first one; put a table with other columns on its own sheet.",
    "issues.total-row": "{count} rows sum up others and are left out ({texts}).",
    "issues.no-account": "{count} rows name no influencer and are left out ({texts}).",
    "issues.no-followers": "{count} influencers have no followers given, so no plan can count on them.",
    "issues.same-account": "{count} rows repeat an account that is in a row which tells more and is kept ({texts}).",
    "issues.same-person": "{count} rows may be of people who are in the roster on another platform, too ({texts}).",
    "issues.platforms-differ": "{count} rows have links that lead to another platform than the one they say; the latter is taken.",
    "issues.other-currency": "{count} fees are in another currency than most, so no plan counts on these influencers ({texts}).",
    "issues.error-cell": "{count} cells under {field} hold errors ({texts}), so they count as not reported.",
    "issues.error-cell.followers": "{count} cells under {field} hold errors ({texts}), so no plan can count on these influencers.",
    "issues.missing-text": "{count} cells under {field} say {texts}, so they count as not reported.",
    "issues.missing-text.followers": "{count} cells under {field} say {texts}, so no plan can count on these influencers.",
    "issues.unreadable-number": "{count} cells under {field} are not numbers ({texts}), so they count as not reported.",
    "issues.unreadable-number.followers": "{count} cells under {field} are not numbers ({texts}), so no plan can count on these influencers.",
    "issues.date-cell": "{count} cells under {field} are dates, so they count as not reported. Sheets makes dates of numbers such as 3.5: type the numbers again.",
    "issues.date-cell.followers": "{count} cells under {field} are dates, so no plan can count on these influencers. Sheets makes dates of numbers such as 3.5: type the numbers again.",
    "issues.impossible-number": "{count} cells under {field} cannot be right ({texts}), so they count as not reported.",
    "issues.impossible-number.followers": "{count} cells under {field} cannot be right ({texts}), so no plan can count on these influencers.",
    "issues.ambiguous-number": "{count} cells under {field} can be read in two ways ({texts}), so they count as not reported. Type them as numbers.",
    "issues.ambiguous-number.followers": "{count} cells under {field} can be read in two ways ({texts}), so no plan can count on these influencers. Type them as numbers.",
    "issues.unknown-platform": "{count} cells under {field} name not one platform that we know ({texts}), so these influencers count without.",
    "issues.middle-of-range": "{count} cells under {field} are ranges ({texts}); their middles are taken.",
    rows: "Rows {rows} and {last}.",
    "rows.more": "Rows {rows} and {count} more.",
    // What keeps a brief from being used.
    "problem.unknown-option": "options: {text} is unknown. Use one of: {allowed}.",
    "problem.option-without-value": 'options: {text} has no value. Write "most=10; audience=500000", or pass a range of two columns, name and value.',
    "problem.unknown-goal": "{text} is no goal. Use one of: {allowed}.",
    "problem.unreadable-budget": "{text} is no budget. Type an amount above 0, such as 20000.",
    "problem.unreadable-option.amount": "{option}: {text} does not fit. Type 0 or an amount, such as 50.",
    "problem.unreadable-option.above-zero": "{option}: {text} does not fit. Type a number above 0, such as 50000.",
    "problem.unreadable-option.whole": "{option}: {text} does not fit. Type a whole number, such as 10.",
    "problem.unreadable-option.share": "{option}: {text} does not fit. Type a number from 0 to 1, such as 0.7.",
    "problem.unreadable-option.part": "{option}: {text} does not fit. Type a part of the whole, such as 15% or 0.15.",
    "problem.unknown-choice": "{option}: {text} is unknown. Use one of: {allowed}.",
    "problem.unknown-currency": "currency: {text} is unknown. Use a code such as EUR.",
    "problem.audience-and-overlap": "Type the audience or the overlap, not both: each tells the other.",
    "problem.other-currency": "currency: fees of this roster are in {ofRoster}, so the budget cannot be in {currency}.",
    "problem.amount-in-other-currency": "{text} is in {currency}, and this campaign is in {ofBrief}. Type the amount in {ofBrief}.",
    "problem.not-in-roster": "{option}: {text} is not in this roster. Use handles or names as it spells them.",
    "problem.must-and-leave": "{text} must be in and is to be left out; only one of both is possible.",
    "problem.must-not-eligible": "must: {text} cannot be booked: followers are not told, or platform, country or currency are others than the brief’s.",
    "goal.launch": "Launch",
    "goal.niche": "Niche",
    "goal.sales": "Sales",
    "measure.people": "most people reached",
    "measure.engagements": "most engagements",
    "measure.profit": "most profit",
    brief: {
      one: "{goal}: {measure}, with {budget} and up to {count} influencer",
      other: "{goal}: {measure}, with {budget} and up to {count} influencers"
    },
    "brief.example": {
      one: "{goal}: {measure}, with {budget} (an example) and up to {count} influencer",
      other: "{goal}: {measure}, with {budget} (an example) and up to {count} influencers"
    },
    "strategy.micro": "Micro",
    "strategy.macro": "Macro",
    "strategy.mixed": "Mixed",
    "strategy.either": "Either",
    "strategy.neither": "Neither",
    "strategy.not-enough-data": "Not enough data",
    "confidence.high": "High, given these assumptions",
    "confidence.medium": "Medium, given these assumptions",
    "confidence.low": "Low, given these assumptions",
    "confidence.not-compared": "Not compared",
    // The two sides in the simulation; {low} and {high} are percents, and may be negative.
    "compared.micro": "Micro is ahead by {median}, likely between {low} and {high}, if inputs miss as they usually do",
    "compared.macro": "Macro is ahead by {median}, likely between {low} and {high}, if inputs miss as they usually do",
    "compared.micro.mixed": "Micro is ahead by {median}, likely between {low} and {high}, if inputs miss as they usually do; the mix is clearly ahead of both in {mix} of the runs",
    "compared.macro.mixed": "Macro is ahead by {median}, likely between {low} and {high}, if inputs miss as they usually do; the mix is clearly ahead of both in {mix} of the runs",
    "compared.not-enough-data": "the two sides cannot be compared",
    "compared.nobody-pays": "nobody pays back on either side",
    "compared.one-side": "only one side can be paid for",
    "plan.micro": "Micro plan",
    "plan.macro": "Macro plan",
    "plan.all": "Best of all",
    "plan.nobody": "nobody",
    "plan.reaches": {
      one: "{count} influencer for {cost}: {people} different people",
      other: "{count} influencers for {cost}: {people} different people"
    },
    "plan.brings": {
      one: "{count} influencer for {cost}: {people} different people, {engagements} engagements",
      other: "{count} influencers for {cost}: {people} different people, {engagements} engagements"
    },
    "plan.leaves": {
      one: "{count} influencer for {cost}: {people} different people, {engagements} engagements, {profit} left over",
      other: "{count} influencers for {cost}: {people} different people, {engagements} engagements, {profit} left over"
    },
    "reason.unread-roster": "No influencer could be read from this sheet.",
    "reason.nobody-eligible": {
      one: "Nobody of this roster ({count} influencer) is on the platforms, in the country and in the currency of this brief.",
      other: "Nobody of this roster ({count} influencers) is on the platforms, in the country and in the currency of this brief."
    },
    "reason.one-side-missing.micro": {
      one: "The only influencer has {split} followers or more. Add some below {split} to compare.",
      other: "All {count} influencers have {split} followers or more. Add some below {split} to compare."
    },
    "reason.one-side-missing.macro": {
      one: "The only influencer has fewer than {split} followers. Add some with more to compare.",
      other: "All {count} influencers have fewer than {split} followers. Add some with more to compare."
    },
    "reason.must-do-not-fit.count": "The {count} influencers who must be in are more than the {most} that your team can manage.",
    "reason.must-do-not-fit.cost": "Those who must be in cost {cost}, more than the budget of {budget}.",
    "reason.nothing-affordable": "Nobody fits a budget of {budget}: the cheapest of the roster costs {cheapest}.",
    "reason.no-rates": {
      one: "Engagement is known for only {known} of {count} {side} influencer. Add average likes and comments, or an engagement rate, for at least half of them.",
      other: "Engagement is known for only {known} of {count} {side} influencers. Add average likes and comments, or an engagement rate, for at least half of them."
    },
    "reason.nothing-observed": {
      one: "Reach, views or a fee are known for only {known} of {count} {side} influencer. Add one of these for at least half of them.",
      other: "Reach, views or a fee are known for only {known} of {count} {side} influencers. Add one of these for at least half of them."
    },
    "reason.fees-decide": "The answer hangs on fees that this roster does not give: published prices point both ways. Enter one real quote per tier; with {enough} or more in all, the others follow them.",
    "reason.fees-unknown": {
      one: "Fees of {count} influencer are missing, and published prices are in US dollars, not in {currency}. Enter at least {enough} fees, or the option cpm: what a thousand impressions cost you.",
      other: "Fees of {count} influencers are missing, and published prices are in US dollars, not in {currency}. Enter at least {enough} fees, or the option cpm: what a thousand impressions cost you."
    },
    "reason.fees-unknown.no-currency": {
      one: "Fees of {count} influencer are missing, and published prices are in US dollars, not in the currency of this roster, which it does not name. Enter at least {enough} fees, or the option cpm: what a thousand impressions cost you.",
      other: "Fees of {count} influencers are missing, and published prices are in US dollars, not in the currency of this roster, which it does not name. Enter at least {enough} fees, or the option cpm: what a thousand impressions cost you."
    },
    "reason.nothing-pays": "Nobody pays back at {conversion} orders per 1,000 engagements. The first would from {breakEven} on.",
    "reason.nothing-pays.unknown": "Nobody pays back: no engagement is known.",
    "reason.side-unaffordable": "No {side} fits this budget of {budget} (the first at {first}). The two were not compared.",
    "reason.the-platform.people": "It is the platform, not the size: over all platforms the {side} plan reaches more people, on the same platform it is not clearly ahead.",
    "reason.the-platform.engagements": "It is the platform, not the size: over all platforms the {side} plan brings more engagements, on the same platform it is not clearly ahead.",
    "reason.the-platform.profit": "It is the platform, not the size: over all platforms the {side} plan leaves more, on the same platform it is not clearly ahead.",
    "reason.on-platform.people": "On {platform} alone the micro plan reaches about {micro} different people, the macro plan {macro}.",
    "reason.on-platform.engagements": "On {platform} alone the micro plan brings about {micro} engagements, the macro plan {macro}.",
    "reason.on-platform.profit": "On {platform} alone the micro plan leaves about {micro}, the macro plan {macro}.",
    "reason.sides-apart": "But no platform has both sides here, so that size cannot be told from platform.",
    "reason.mix-ahead.people": "A mix reaches about {value} different people, the better pure plan ({side}) {pure}: {more} more.",
    "reason.mix-ahead.engagements": "A mix brings about {value} engagements, the better pure plan ({side}) {pure}: {more} more.",
    "reason.mix-ahead.profit": "A mix leaves about {value}, the better pure plan ({side}) {pure}: {more} more.",
    "reason.ahead.people": "The {side} plan reaches about {value} different people, the {opposite} plan {other}: {more} more.",
    "reason.ahead.engagements": "The {side} plan brings about {value} engagements, the {opposite} plan {other}: {more} more.",
    "reason.ahead.profit": "The {side} plan leaves about {value}, the {opposite} plan {other}: {more} more.",
    // Where the other brings nothing, or a loss, there is no percentage.
    "reason.ahead.people.alone": "The {side} plan reaches about {value} different people, the {opposite} plan {other}.",
    "reason.ahead.engagements.alone": "The {side} plan brings about {value} engagements, the {opposite} plan {other}.",
    "reason.ahead.profit.alone": "The {side} plan leaves about {value}, the {opposite} plan {other}.",
    "reason.close.people": "The micro plan reaches about {micro} different people, the macro plan {macro}: too close to call.",
    "reason.close.engagements": "The micro plan brings about {micro} engagements, the macro plan {macro}: too close to call.",
    "reason.close.profit": "The micro plan leaves about {micro}, the macro plan {macro}: too close to call.",
    "reason.runs-disagree": "Where inputs miss as they usually do, {side} is ahead in only {share} of the runs.",
    "reason.overlap-decides.micro": "Micro is ahead where {at} of two audiences are the same people, macro where {end} are; it changes at about {crossing}. Nobody publishes which is true for your roster.",
    "reason.overlap-decides.macro": "Macro is ahead where {at} of two audiences are the same people, micro where {end} are; it changes at about {crossing}. Nobody publishes which is true for your roster.",
    // {micro} and {macro} are from the two below it.
    "reason.counts": "{budget} buys {micro} or {macro}.",
    "reason.counts.some": { one: "{count} {side} influencer", other: "{count} {side} influencers" },
    "reason.counts.most": {
      one: "{count} {side} influencer (as many as your team can manage)",
      other: "{count} {side} influencers (as many as your team can manage)"
    },
    "reason.cost-per.people": "1,000 people reached cost {micro} with micro and {macro} with macro.",
    "reason.cost-per.engagements": "One engagement costs {micro} with micro and {macro} with macro.",
    "reason.engagement-rates": "On {platform} your micro influencers engage {micro} of their followers and your macro influencers {macro} (medians).",
    "reason.mostly-nano": "{nano} of the {count} micro influencers chosen are nano-influencers.",
    "reason.mostly-nano.all": "All {count} micro influencers chosen are nano-influencers.",
    "reason.speaks-against.people": "But the {side} plan reaches about {value} different people against {other}.",
    "reason.speaks-against.engagements": "But the {side} plan brings about {value} engagements against {other}.",
    "reason.hangs-on-one": "But {share} of the {side} plan hangs on {who}.",
    "reason.hangs-on-one.all": "But {share} of the best plan of all hangs on {who}.",
    // Who is ahead, as the {standing} of what would change the answer.
    "standing.micro": "micro is ahead",
    "standing.macro": "macro is ahead",
    "standing.mixed": "a mix is ahead",
    "standing.either": "the two are within 10%",
    "flip.budget.below": "At a budget of {at} or less {standing}.",
    "flip.budget.above": "From a budget of {at} on {standing}.",
    "flip.budget.nothing-below": "Who is ahead does not change down to a budget of {at}.",
    "flip.budget.nothing-above": "Who is ahead does not change up to a budget of {at}.",
    "flip.budget.nothing": "No budget from {from} to {to} changes who is ahead.",
    "flip.audience.below": "At a target audience of {at} people or less {standing}.",
    "flip.audience.above": "From a target audience of {at} people on {standing}.",
    "flip.audience.nothing-below": "Who is ahead does not change down to a target audience of {at} people.",
    "flip.audience.nothing-above": "Who is ahead does not change up to a target audience of {at} people.",
    "flip.audience.nothing": "No target audience from {from} people to {to} people changes who is ahead.",
    "flip.most.below": {
      one: "At {count} influencer or fewer {standing}.",
      other: "At {count} influencers or fewer {standing}."
    },
    "flip.most.above": {
      one: "From {count} influencer on {standing}.",
      other: "From {count} influencers on {standing}."
    },
    "flip.most.nothing-below": {
      one: "Who is ahead does not change down to {count} influencer.",
      other: "Who is ahead does not change down to {count} influencers."
    },
    "flip.most.nothing-above": {
      one: "Who is ahead does not change up to {count} influencer.",
      other: "Who is ahead does not change up to {count} influencers."
    },
    "flip.most.nothing": {
      one: "No number from {from} to {count} influencer changes who is ahead.",
      other: "No number from {from} to {count} influencers changes who is ahead."
    },
    "flip.conversion.below": "At {at} orders per 1,000 engagements or less {standing}.",
    "flip.conversion.above": "From {at} orders per 1,000 engagements on {standing}.",
    "flip.conversion.nothing-below": "Who is ahead does not change down to {at} orders per 1,000 engagements.",
    "flip.conversion.nothing-above": "Who is ahead does not change up to {at} orders per 1,000 engagements.",
    "flip.conversion.nothing": "No conversion from {from} orders per 1,000 engagements to {to} orders per 1,000 engagements changes who is ahead.",
    "assumption.example-budget": "The budget is an example; type your own.",
    "assumption.sales-as-niche": "Sales counts engagements, as niche does, until it is told {missing}.",
    "assumption.posts": {
      one: "Every influencer posts once.",
      other: "Every influencer posts {count} times; reach counts once."
    },
    "assumption.handling": "Product, shipping and time cost {amount} for each influencer.",
    "assumption.most": "A team can manage {count} influencers (assumed).",
    "assumption.audience": "The target audience is {audience} people.",
    "assumption.audience.overlap": "Two audiences have {overlap} in common, which makes a target audience of {audience} people.",
    "assumption.audience.overlap.assumed": "Two audiences have {overlap} in common (assumed), which makes a target audience of {audience} people.",
    "assumption.trust": "Observed engagement is drawn toward what peers of the size lead one to expect (trust {trust}).",
    "assumption.trust.assumed": "Observed engagement is drawn toward what peers of the size lead one to expect (trust {trust}, assumed).",
    "assumption.trust.full": "Engagement counts as it is observed.",
    "assumption.keywords-unused": {
      one: "The keywords are not used: texts describe only {described} of {count} influencer.",
      other: "The keywords are not used: texts describe only {described} of {count} influencers."
    },
    "assumption.match.fit": "An audience counts between {least} and 100% by your column of fits.",
    "assumption.match.fit.usual": {
      one: "An audience counts between {least} and 100% by your column of fits; the median of their side stands for {count} influencer without one.",
      other: "An audience counts between {least} and 100% by your column of fits; the median of their side stands for {count} influencers without one."
    },
    "assumption.match.keywords": "An audience counts between {least} and 100% by how well the texts match the keywords.",
    "assumption.match.keywords.usual": {
      one: "An audience counts between {least} and 100% by how well the texts match the keywords; the median of their side stands for {count} influencer without one.",
      other: "An audience counts between {least} and 100% by how well the texts match the keywords; the median of their side stands for {count} influencers without one."
    },
    "assumption.country": "All tell how much of their audience is in {country}.",
    "assumption.country.unknown": {
      one: "Of {count} influencer the whole audience is taken to be in {country} (assumed).",
      other: "Of {count} influencers the whole audience is taken to be in {country} (assumed)."
    },
    "assumption.country.left-out": {
      one: "Left out: {count} influencer elsewhere than {country}.",
      other: "Left out: {count} influencers elsewhere than {country}."
    },
    "assumption.left-out.platform": {
      one: "Left out: {count} influencer on other platforms.",
      other: "Left out: {count} influencers on other platforms."
    },
    "assumption.left-out.currency": {
      one: "Left out: {count} influencer with fees in another currency.",
      other: "Left out: {count} influencers with fees in another currency."
    },
    "assumption.reach-from-views": {
      one: "Reach of {count} influencer is worked out from views ({viewsPerPerson} views a person) or from their platform’s median.",
      other: "Reach of {count} influencers is worked out from views ({viewsPerPerson} views a person) or from their platform’s median."
    },
    "assumption.reach-from-views.published": {
      one: "Reach of {count} influencer is worked out from views ({viewsPerPerson} views a person; {source}) or from their platform’s median.",
      other: "Reach of {count} influencers is worked out from views ({viewsPerPerson} views a person; {source}) or from their platform’s median."
    },
    "assumption.reach-not-observed": {
      one: "Reach of {count} influencer is followers times a published rate ({platforms}; {source}) or {rate}.",
      other: "Reach of {count} influencers is followers times a published rate ({platforms}; {source}) or {rate}."
    },
    "assumption.reach-not-observed.assumed": {
      one: "Reach of {count} influencer is followers times a published rate ({platforms}; {source}) or an assumed {rate}.",
      other: "Reach of {count} influencers is followers times a published rate ({platforms}; {source}) or an assumed {rate}."
    },
    "assumption.fees-fitted": {
      one: "Missing fees of {count} influencer follow the fees that your roster gives.",
      other: "Missing fees of {count} influencers follow the fees that your roster gives."
    },
    "assumption.fees-by-cpm": {
      one: "Missing fees of {count} influencer are {cpm} per thousand impressions, {viewsPerPerson} for each person reached.",
      other: "Missing fees of {count} influencers are {cpm} per thousand impressions, {viewsPerPerson} for each person reached."
    },
    "assumption.fees-estimated": {
      one: "Missing fees of {count} influencer are estimated in {currency} from published costs per thousand impressions ({costs}); an answer stands only where published payments ({payments}) give the same.",
      other: "Missing fees of {count} influencers are estimated in {currency} from published costs per thousand impressions ({costs}); an answer stands only where published payments ({payments}) give the same."
    },
    "assumption.fee-of-several": {
      one: "The one fee of {count} row with several accounts is counted for each account.",
      other: "The one fee of {count} rows with several accounts is counted for each account."
    },
    "assumption.peers-engagement": {
      one: "Engagement is not told for {count} influencer; what peers of their size have stands in.",
      other: "Engagement is not told for {count} influencers; what peers of their size have stands in."
    },
    "assumption.without-engagements": {
      one: "{count} influencer without engagement numbers cannot be chosen for this goal.",
      other: "{count} influencers without engagement numbers cannot be chosen for this goal."
    },
    "assumption.simulation": "In the simulation {dropOuts} of the influencers drop out, unpaid, and reach, rates and estimated fees miss as such numbers do (assumed).",
    "assumption.simulation.assumed": "In the simulation {dropOuts} of the influencers drop out, unpaid (assumed), and reach, rates and estimated fees miss as such numbers do (assumed).",
    "assumption.not-proven": "The {side} plan is the best found; nothing better than {gap} more is possible.",
    "assumption.not-proven.all": "The best plan of all is the best found; nothing better than {gap} more is possible.",
    // Parts of the line below a shortlist, with ", " between them.
    total: { one: "Total of {count} influencer", other: "Total of {count} influencers" },
    "total.nobody": "Total: nobody.",
    "total.posts": "for {count} posts each",
    "total.handling": "handling included",
    "total.fees": { one: "{count} fee estimated", other: "{count} fees estimated" },
    "total.reach": "reach of {count} estimated",
    "total.worth-unknown": "too many to work out for all what they are worth",
    "total.same-person": "rows {row} and {other} may be the same person’s",
    // Studies: what each found, on what it bears, and what it looked at. {sample} is one of those under "sample".
    study: "{finding} ({source}: {sample}; on {on})",
    "study.wies-2023": "Engagement with sponsored posts rises and then falls with followers; less so for little-known brands.",
    "study.wies-2023.on": "engagement",
    "study.beichert-2024": "Influencers with few followers bring far more revenue per follower and for what they are paid.",
    "study.beichert-2024.on": "direct sales to consumers",
    "study.leung-2022": "More followers raise engagement for the money; posts that announce a new product lower it.",
    "study.leung-2022.on": "engagement for the money",
    "study.barari-2025": "Small and medium influencers do better at engagement, large ones at the intention to buy.",
    "study.barari-2025.on": "engagement and the intention to buy",
    "study.van-reijmersdal-2024": "Below 100,000 followers brand awareness, attitude and intention are higher.",
    "study.van-reijmersdal-2024.on": "awareness and intention among followers",
    "study.de-veirman-2017": "Many followers make likeable, and a distinctive product seem less so.",
    "study.de-veirman-2017.on": "unique or niche products",
    "study.pan-2024": "Social identity is strongest on attitude and engagement, information and pleasure on the intention to buy, how influencers communicate on buying.",
    "study.pan-2024.on": "engagement and buying",
    "study.christodoulaki-2018": "Micro and macro influencers had no different effect on recall of the brand and attitude to it.",
    "study.christodoulaki-2018.on": "recall and attitude",
    "study.cowan-2025": "Smaller ones are best where the brand is named plainly, the largest where it is subtle or on its own channels.",
    "study.cowan-2025.on": "how plainly a post is branded",
    "study.dong-2024": "Among people who follow them, the largest do better on attitude, intention and engagement.",
    "study.dong-2024.on": "those who follow already",
    "sample.Instagram campaigns": "{count} Instagram campaigns",
    "sample.purchases": "{count} purchases",
    "sample.influencers on Weibo": "{count} influencers on Weibo",
    "sample.papers": "{count} papers",
    "sample.followers of YouTubers": "{count} followers of YouTubers",
    "sample.experiments": "{count} experiments",
    "sample.people asked": "{count} people asked"
  };

  // src/texts/languages/english/functions.ts
  var FUNCTIONS = {
    // What each option means, as the table of options tells it.
    "meaning.audience": "People whom the campaign is for. Type this or overlap, not both.",
    "meaning.overlap": "The share of an audience that two influencers have in common. Answers are checked from 5% to 30% unless you type your own.",
    "meaning.keywords": "Words of the niche, separated by commas, that bios or categories should match.",
    "meaning.country": "The country of the audience, as your roster spells it.",
    "meaning.platforms": "Where the campaign runs, separated by commas. All if blank.",
    "meaning.most": "How many influencers your team can manage.",
    "meaning.must": "Handles or names that every plan must have, separated by commas.",
    "meaning.leave": "Handles or names to leave out, separated by commas.",
    "meaning.strategy": "Which plan the shortlist shows: recommended, micro, macro or all.",
    "meaning.posts": "Posts per influencer. Fee and engagements are multiplied, reach is not.",
    "meaning.handling": "What each influencer costs beside the fee: product, shipping, time.",
    "meaning.currency": "Of the budget, such as EUR, where your roster names none.",
    "meaning.cpm": "What a thousand impressions cost you. It fills fees that your roster does not give.",
    "meaning.conversion": "For sales: orders per 1,000 engagements.",
    "meaning.order value": "For sales: what an order is worth.",
    "meaning.margin": "For sales: the part of it that you earn, such as 40%.",
    "meaning.trust": "How far observed engagement counts as it stands: 1 fully, 0 as peers of the size have it.",
    "meaning.split": "Followers at which the macro side begins.",
    "meaning.tiers": "Names of tiers: a preset of TIER_TABLE.",
    "meaning.columns": "What columns are where their reading is to be overruled, such as C:followers, Price:fee.",
    "meaning.locale": "How numbers are spelled where their cells leave it open, such as tr or de_CH.",
    "meaning.reach": "People reached per follower where neither your roster nor a source tells, such as 20%.",
    "meaning.views per person": "Views for each person reached: people watch more than once.",
    "meaning.drop outs": "The share of the chosen who drop out before they post, unpaid. The simulation replaces them.",
    // What is out of the ordinary, by how much, against what, and a common harmless cause.
    "check.low-rate": "Engagement rate {rate} by {basis}, published for this size is {published} (see BENCHMARK_TABLE). Often the audience is an old one, or posts are rare.",
    "check.high-rate": "Engagement rate {rate} by {basis}, published for this size is {published} (see BENCHMARK_TABLE). Often a post went viral.",
    "check.many-likes-per-comment": "{ratio} likes per comment, usual is {low} to {high}. Often comments are limited.",
    "check.no-comments": "No comments on {likes} likes, usual is one for {low} to {high}. Often comments are switched off.",
    "check.more-comments-than-likes": "{comments} comments on {likes} likes, usual is one for {low} to {high}. Often a giveaway, or likes are hidden.",
    "check.follows-more": "Follows {following} accounts and has {followers} followers; above {massFollowing} is called mass following. Often a community where all follow back.",
    // Of the account whose row is kept.
    "repeats.one": "Row {row} repeats this account and is left out.",
    repeats: "{count} rows repeat this account and are left out."
  };

  // src/texts/numbers.ts
  function numbersIn(locale) {
    const formats = /* @__PURE__ */ new Map();
    const written = (value, options) => {
      const key = JSON.stringify(options);
      const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
      formats.set(key, format);
      return format.format(value);
    };
    return {
      rounded: (value) => written(value, value >= 1e3 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 }),
      exact: (value) => written(value, { maximumFractionDigits: 3 }),
      money: (amount, currency) => written(amount, { ...currency && { style: "currency", currency }, ...digitsFor(amount) }),
      compact: (value) => written(value, { notation: "compact", maximumSignificantDigits: 2 }),
      percent: (share) => written(share, { style: "percent", maximumFractionDigits: Math.abs(share) < 0.095 ? 1 : 0 }),
      significant: (value) => written(value, { maximumSignificantDigits: 3 })
    };
  }
  function digitsFor(amount) {
    const size = Math.abs(amount);
    if (size >= 10 || size === 0) return { minimumFractionDigits: 0, maximumFractionDigits: 0 };
    return size >= 0.1 ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumSignificantDigits: 2 };
  }

  // src/texts/speech.ts
  function speechOf(words2, locale) {
    const numbers2 = numbersIn(locale);
    let plural;
    const formOf2 = (count4) => {
      plural ?? (plural = new Intl.PluralRules(locale));
      return plural.select(count4);
    };
    return {
      numbers: numbers2,
      say(code, ...[values]) {
        const message = words2[code];
        const given = values ?? {};
        const sentence = typeof message === "string" ? message : message[formOf2(Number(given.count))] ?? message.other;
        return sentence.replace(/\{(\w+)\}/g, (place, name) => {
          const value = given[name];
          return typeof value === "number" ? numbers2.exact(value) : value ?? place;
        });
      }
    };
  }

  // src/texts/english.ts
  var ENGLISH = speechOf({ ...ANSWERS, ...FUNCTIONS }, "en");

  // src/functions/campaign-options.ts
  function CAMPAIGN_OPTIONS() {
    const defaults = DEFAULTS;
    return [
      ["Option", "Value", "Meaning"],
      ...OPTIONS.map((option) => [option, defaults[option] ?? "", ENGLISH.say(`meaning.${option}`)])
    ];
  }

  // src/reference/studies.ts
  var STUDIES = [
    {
      code: "wies-2023",
      sample: 802,
      unit: "Instagram campaigns",
      direction: "middle",
      goals: ["niche"],
      source: {
        author: "Wies, Bleier & Edeling",
        title: "Finding Goldilocks Influencers, Journal of Marketing 87(3)",
        year: 2023,
        address: "https://doi.org/10.1177/00222429221125131"
      }
    },
    {
      code: "beichert-2024",
      sample: 1881533,
      unit: "purchases",
      direction: "micro",
      goals: ["sales"],
      source: {
        author: "Beichert, Bayerl, Goldenberg & Lanz",
        title: "Revenue Generation Through Influencer Marketing, Journal of Marketing 88(4)",
        year: 2024,
        address: "https://doi.org/10.1177/00222429231217471"
      }
    },
    {
      code: "leung-2022",
      sample: 2412,
      unit: "influencers on Weibo",
      direction: "macro",
      goals: ["launch", "niche", "sales"],
      source: {
        author: "Leung, Gu, Li, Zhang & Palmatier",
        title: "Influencer Marketing Effectiveness, Journal of Marketing 86(6)",
        year: 2022,
        address: "https://doi.org/10.1177/00222429221102889"
      }
    },
    {
      code: "barari-2025",
      sample: 71,
      unit: "papers",
      direction: "depends",
      goals: ["niche", "sales"],
      source: {
        author: "Barari, Eisend & Jain",
        title: "A meta-analysis, Journal of the Academy of Marketing Science",
        year: 2025,
        address: "https://doi.org/10.1007/s11747-025-01107-3"
      }
    },
    {
      code: "van-reijmersdal-2024",
      sample: 299,
      unit: "followers of YouTubers",
      direction: "micro",
      goals: ["launch", "sales"],
      source: {
        author: "van Reijmersdal, Domingues Aguiar & van Noort",
        title: "How is influencer follower size related to brand responses? Journal of Advertising Research",
        year: 2024,
        address: "https://doi.org/10.2501/JAR-2024-024"
      }
    },
    {
      code: "de-veirman-2017",
      sample: 2,
      unit: "experiments",
      direction: "depends",
      goals: ["niche"],
      source: {
        author: "De Veirman, Cauberghe & Hudders",
        title: "Marketing through Instagram influencers, International Journal of Advertising 36(5)",
        year: 2017,
        address: "https://doi.org/10.1080/02650487.2017.1348035"
      }
    },
    {
      code: "pan-2024",
      sample: 251,
      unit: "papers",
      direction: "neither",
      goals: ["niche", "sales"],
      source: {
        author: "Pan, Blut, Ghiassaleh & Lee",
        title: "Influencer marketing effectiveness: a meta-analytic review, Journal of the Academy of Marketing Science",
        year: 2024,
        address: "https://durham-repository.worktribe.com/output/2949260"
      }
    },
    {
      code: "christodoulaki-2018",
      sample: 232,
      unit: "people asked",
      direction: "neither",
      goals: ["launch"],
      source: {
        author: "Christodoulaki",
        title: "The effects of micro vs macro influencers on brand awareness, attitude and purchase intention, thesis",
        year: 2018,
        address: "https://5dok.net/document/4yrjrdvq-effects-influencers-awareness-attitude-purchase-intention-moderating-advertising.html"
      }
    },
    {
      code: "cowan-2025",
      sample: 3,
      unit: "experiments",
      direction: "depends",
      goals: ["launch"],
      source: {
        author: "Cowan, Marder, Lavertu & Li",
        title: "(How) does the number of followers impact the success of influencer marketing? Journal of Advertising Research",
        year: 2025,
        address: "https://pureportal.strath.ac.uk/en/publications/how-does-the-number-of-followers-impact-the-success-of-influencer"
      }
    },
    {
      code: "dong-2024",
      sample: 3,
      unit: "experiments",
      direction: "macro",
      goals: ["launch", "sales"],
      source: {
        author: "Dong, Zhou & Liao",
        title: "Mega-influencer follower effect, European Journal of Marketing",
        year: 2024,
        address: "https://ouci.dntb.gov.ua/en/works/4YqpgvP4"
      }
    }
  ];

  // src/roster/roster.ts
  function sized({ influencers }) {
    return influencers.filter((influencer) => influencer.followers !== void 0);
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
    entry3("Instagram", "low", 5, INFLUENCER_HERO, "Lower end of 5 to 15."),
    entry3("Instagram", "mid", 37, INZPIRE, "Middle of 32 to 42."),
    entry3("Instagram", "high", 100, INFLUENCERRADAR, "Upper end of 40 to 100, of celebrities."),
    entry3("TikTok", "low", 3, INFLUENCER_HERO, "Lower end of 3 to 10."),
    entry3("TikTok", "mid", 30, INZPIRE, "Middle of 25 to 35."),
    entry3("TikTok", "high", 40, INFLUENCERRADAR, "Upper end of 20 to 40, of 500,000 to 1,000,000 followers."),
    entry3("YouTube", "low", 10, INFLUENCER_HERO, "Lower end of 10 to 30."),
    entry3("YouTube", "mid", 56, INZPIRE, "Middle of 51 to 61."),
    entry3("YouTube", "high", 75, AWISEE, "Upper end of 50 to 75, of dedicated videos."),
    entry3("Snapchat", "low", 32, INZPIRE, "Lower end of 32 to 42."),
    entry3("Snapchat", "mid", 37, INZPIRE, "Middle of 32 to 42."),
    entry3("Snapchat", "high", 42, INZPIRE, "Upper end of 32 to 42.")
  ];
  function entry3(platform2, bound, cost, source, note) {
    return { platform: platform2, bound, cost, unit: "US dollars per 1,000 impressions", source, note };
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

  // src/cells/folded.ts
  function folded(text) {
    if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
    return text.normalize("NFKC").toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ı/g, "i").normalize("NFC");
  }

  // src/strategy/audience-country.ts
  var LONGEST_SHARE = 100;
  function shareOfCountry({ audienceCountries, country }, wanted) {
    const shares2 = audienceCountries.split(/[;\n]|,(?!\d)/).flatMap((part) => {
      if (part.length > LONGEST_SHARE) return [];
      const [, name = "", number = "", sign] = /^\s*(.+?)[\s=:(]+(\d+(?:[.,]\d+)?)\s*(%?)\)?\s*$/.exec(part) ?? [];
      const value = Number(number.replace(",", "."));
      return name === "" ? [] : { name, value: sign || value > 1 ? value / 100 : value };
    });
    if (shares2.length > 0) {
      const own = shares2.find(({ name }) => folded(name) === folded(wanted));
      return { value: Math.min(own?.value ?? 0, 1), origin: "given" };
    }
    const isElsewhere = country !== "" && !country.split(/[,/;]/).some((part) => folded(part.trim()) === folded(wanted));
    return { value: isElsewhere ? 0 : 1, origin: "assumed" };
  }

  // src/strategy/eligible.ts
  function eligible(roster, brief) {
    return sized(roster).filter((influencer) => whyNot(influencer, brief) === void 0).sort(inOrder);
  }
  function whyNot(influencer, { currency, platforms, country }) {
    const { platform: platform2, fee } = influencer;
    if (fee !== void 0 && influencer.currency && currency && influencer.currency !== currency) return "currency";
    if (platforms.length > 0 && !(platform2 && platforms.includes(platform2))) return "platform";
    if (country && shareOfCountry(influencer, country).value === 0) return "country";
    return void 0;
  }
  function isMeant({ handle, name }, text) {
    const bare = (one) => folded(one).replace(/^@/, "");
    return bare(text) !== "" && (bare(handle) === bare(text) || bare(name) === bare(text));
  }
  function inOrder(a, b) {
    return compare(a.platform ?? "", b.platform ?? "") || compare(a.handle.toLowerCase(), b.handle.toLowerCase()) || compare(a.name, b.name) || compare(content(a), content(b));
  }
  function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
  }
  var content = ({ row: _, ...rest }) => JSON.stringify(rest);

  // src/metrics/fee-by-impressions.ts
  function feeByImpressions(impressions, platform2) {
    const cost = (bound) => COST_PER_MILLE.find((entry4) => entry4.platform === platform2 && entry4.bound === bound)?.cost;
    const [low, mid, high] = [cost("low"), cost("mid"), cost("high")];
    if (low === void 0 || mid === void 0 || high === void 0) return void 0;
    const thousands = impressions / 1e3;
    return { low: thousands * low, value: thousands * mid, high: thousands * high };
  }

  // src/metrics/paid-fee.ts
  function paidFee(followers) {
    return PAID_FEES.fee * (followers / PAID_FEES.at) ** PAID_FEES.slope;
  }

  // src/metrics/median.ts
  function median(values) {
    const sorted = Float64Array.from(values).sort();
    const upper = sorted[sorted.length >> 1];
    const lower = sorted[sorted.length - 1 >> 1];
    return upper === void 0 || lower === void 0 ? void 0 : (lower + upper) / 2;
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
    const usual2 = slopes.length < SLOPES_FOR_MEDIAN ? 0 : median(slopes) ?? 0;
    const slope = Math.min(Math.max(usual2, lowest), highest);
    const intercept = median(logs.map(([x, y]) => y - slope * x));
    return intercept === void 0 ? void 0 : { scale: Math.exp(intercept), slope };
  }
  var SLOPES_FOR_MEDIAN = 3;

  // src/strategy/money.ts
  var CENTS = 100;
  function inCents(amount) {
    return Math.round(amount * CENTS);
  }
  function fromCents(cents) {
    return cents / CENTS;
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
  var MIX_AHEAD = 0.1;
  var MIX_AHEAD_IN_RUNS = 0.05;
  var MIX_RUNS = 0.8;
  var MIX_SHARE = 0.2;
  var AGREEING_RUNS = 0.65;
  var LIKELY = [0.1, 0.9];
  var SPEND_ON_GIVEN_FEES = 0.7;
  var ASSUMED_INPUTS = 0.5;
  var OBSERVED_SHARE = 0.5;
  var FEES_FOR_FIT = 8;
  var MEASURED_SHARE = 0.6;
  var HIGHEST_SHARE_REACHED = 0.5;
  var WILDEST_RATIO = 4;
  var DESCRIBED_SHARE = 0.5;
  var LEAST_MATCH = 0.3;
  var A_BET = 0.4;
  var ROWS_FOR_MEDIAN = 3;
  var LASTING = 0.1;

  // src/strategy/reach.ts
  function estimateReach(influencers, { reachRate: unpublished, viewsPerPerson }) {
    const byFollowers = ({ platform: platform2, followers }) => ({
      value: followers * ((platform2 && reachRate(platform2, followers)) ?? unpublished),
      origin: "assumed"
    });
    const measures = /* @__PURE__ */ new Map();
    for (const [platform2, peers] of groupBy(influencers, (influencer) => influencer.platform)) {
      const measured = measuredReach(peers, ({ reach }) => reach, "given") ?? measuredReach(peers, ({ views }) => views === void 0 ? void 0 : views / viewsPerPerson, "derived");
      measures.set(platform2, measured ?? byFollowers);
    }
    return (influencer) => (measures.get(influencer.platform) ?? byFollowers)(influencer);
  }
  function measuredReach(peers, reachOf, origin) {
    const rates = peers.flatMap((peer) => {
      const reach = reachOf(peer);
      return reach === void 0 ? [] : reach / peer.followers;
    });
    if (rates.length < MEASURED_SHARE * peers.length) return void 0;
    const usual2 = median(rates) ?? 0;
    return (influencer) => {
      const value = reachOf(influencer);
      return value === void 0 ? { value: usual2 * influencer.followers, origin: "derived" } : { value, origin };
    };
  }

  // src/strategy/fees.ts
  var ESTIMATES_CURRENCY = "USD";
  var SLOPES = [0.3, 1];
  function feesOf(influencers, brief) {
    const { cpm, currency } = brief;
    const inBrief = (missing, origin) => inCampaign(missing, origin, brief);
    const paid = influencers.flatMap(({ followers, fee }) => fee ? [[followers, fee]] : []);
    const law = paid.length >= FEES_FOR_FIT ? fitPowerLaw(paid, SLOPES) : void 0;
    if (law) return [inBrief(({ followers }) => law.scale * followers ** law.slope, "derived")];
    const reachOf = estimateReach(influencers, brief);
    const impressions = (influencer) => reachOf(influencer).value * brief.viewsPerPerson;
    if (cpm !== void 0) return [inBrief((influencer) => impressions(influencer) / 1e3 * cpm, "derived")];
    if (currency !== ESTIMATES_CURRENCY) return [inBrief(() => void 0, "assumed")];
    return [
      inBrief((influencer) => {
        const published = influencer.platform && feeByImpressions(impressions(influencer), influencer.platform)?.value;
        return published ?? impressions(influencer) / 1e3 * ASSUMED_COST_PER_MILLE.value;
      }, "assumed"),
      inBrief(({ followers }) => paidFee(followers), "assumed")
    ];
  }
  function inCampaign(missing, origin, { posts, handling }) {
    return (influencer) => {
      const fee = influencer.fee ?? missing(influencer);
      if (fee === void 0) return void 0;
      const value = fromCents(inCents(fee * posts + handling));
      return { value, origin: influencer.fee === void 0 ? origin : "given" };
    };
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
    const wanted = [...new Set(keywords.map((keyword) => wordsOf(keyword).join(" ")))].filter((words2) => words2 !== "");
    return (text) => {
      const found = wordsOf(text);
      const inPairs = found.slice(1).map((word, i) => `${found[i]}${word}`);
      const isNamed = (word) => found.some((one) => sameWord(one, word)) || inPairs.some((two) => sameWord(two, word));
      const matches = wanted.map((keyword) => {
        const words2 = keyword.split(" ");
        return isNamed(words2.join("")) ? 1 : mean(words2.map((word) => bestMatch(word, found)));
      });
      return mean(matches);
    };
  }
  function wordsOf(text) {
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

  // src/strategy/match.ts
  function matchesOf(influencers, keywords, split) {
    const fits = influencers.some(({ fit }) => fit !== void 0);
    if (!fits && !areKeywordsUsed(influencers, keywords)) return () => ({ value: 1, origin: "assumed" });
    const matchOf = nicheMatch(keywords);
    const known = new Map(
      influencers.flatMap((influencer) => {
        const { fit, niche } = influencer;
        if (fits) return fit === void 0 ? [] : [[influencer, fit]];
        return niche === "" ? [] : [[influencer, matchOf(niche)]];
      })
    );
    const isMicro = ({ followers }) => followers < split;
    const usual2 = new Map(
      [...groupBy(known, ([influencer]) => isMicro(influencer))].map(([side, some]) => [
        side,
        median(some.map(([, match]) => match))
      ])
    );
    const ofAll = median([...known.values()]) ?? 1;
    return (influencer) => {
      const own = known.get(influencer);
      const match = own ?? usual2.get(isMicro(influencer)) ?? ofAll;
      return { value: LEAST_MATCH + (1 - LEAST_MATCH) * match, origin: own === void 0 ? "derived" : "given" };
    };
  }
  function areKeywordsUsed(influencers, keywords) {
    if (keywords.length === 0) return false;
    return influencers.filter(({ niche }) => niche !== "").length >= DESCRIBED_SHARE * influencers.length;
  }

  // node_modules/tinyqueue/index.js
  var TinyQueue = class {
    constructor(data = [], compare3 = (a, b) => a < b ? -1 : a > b ? 1 : 0) {
      this.data = data;
      this.length = this.data.length;
      this.compare = compare3;
      if (this.length > 0) {
        for (let i = (this.length >> 1) - 1; i >= 0; i--) this._down(i);
      }
    }
    push(item) {
      this.data.push(item);
      this._up(this.length++);
    }
    pop() {
      if (this.length === 0) return void 0;
      const top = this.data[0];
      const bottom = this.data.pop();
      if (--this.length > 0) {
        this.data[0] = bottom;
        this._down(0);
      }
      return top;
    }
    peek() {
      return this.data[0];
    }
    _up(pos) {
      const { data, compare: compare3 } = this;
      const item = data[pos];
      while (pos > 0) {
        const parent = pos - 1 >> 1;
        const current = data[parent];
        if (compare3(item, current) >= 0) break;
        data[pos] = current;
        pos = parent;
      }
      data[pos] = item;
    }
    _down(pos) {
      const { data, compare: compare3 } = this;
      const halfLength = this.length >> 1;
      const item = data[pos];
      while (pos < halfLength) {
        let bestChild = (pos << 1) + 1;
        const right = bestChild + 1;
        if (right < this.length && compare3(data[right], data[bestChild]) < 0) {
          bestChild = right;
        }
        if (compare3(data[bestChild], item) >= 0) break;
        data[pos] = data[bestChild];
        pos = bestChild;
      }
      data[pos] = item;
    }
  };

  // src/planner/highest.ts
  var Highest = class {
    /** @param count how many it keeps */
    constructor(count4) {
      this.count = count4;
      this.kept = new TinyQueue([]);
    }
    /** Whether a number is, or would be, among the highest, and above the last of them. */
    isAbove(value) {
      return this.kept.length < this.count || value > (this.kept.peek() ?? Number.POSITIVE_INFINITY);
    }
    show(value) {
      if (!this.isAbove(value)) return;
      if (this.kept.length >= this.count) this.kept.pop();
      this.kept.push(value);
    }
    /** Takes out the last of them, where there are just so many. */
    takeLast(length) {
      return this.kept.length === length ? this.kept.pop() : void 0;
    }
  };

  // src/planner/contenders.ts
  function contenders(items, indices, most) {
    const byCost = [...indices].sort((a, b) => {
      const [one, other] = [items[a], items[b]];
      return one.cost - other.cost || other.value - one.value || a - b;
    });
    const earlier = new Highest(most);
    return byCost.filter((index2) => {
      const { value } = items[index2];
      const contends = value > 0 && earlier.isAbove(value);
      earlier.show(value);
      return contends;
    });
  }

  // src/planner/item.ts
  function dominates(items, one, other) {
    const { value, cost } = items[one];
    const { value: otherValue, cost: otherCost } = items[other];
    if (value < otherValue || cost > otherCost) return false;
    return value > otherValue || cost < otherCost || one < other;
  }

  // src/planner/relaxation.ts
  var NOTHING = { chosen: [], value: 0, cost: 0 };
  var NOISE = 1e-12;
  function relax(items, free, budget, most) {
    let price = 0;
    let met = bestAt(price, items, free, most);
    if (met.cost <= budget) return { ...met, bound: met.value, within: met, beyond: void 0 };
    let [within, beyond] = [NOTHING, met];
    for (; ; ) {
      price = (beyond.value - within.value) / (beyond.cost - within.cost);
      met = bestAt(price, items, free, most);
      const [height, before] = [met, within].map(({ value, cost }) => value + price * (budget - cost));
      if (height <= before * (1 + NOISE)) return { ...met, bound: Math.max(height, before), within, beyond };
      if (met.cost <= budget) within = met;
      else beyond = met;
    }
  }
  function bestAt(price, items, free, most) {
    const scores = new Float64Array(free.length);
    const highest = new Highest(most + 1);
    for (let i = 0; i < free.length; i++) {
      const { value: value2, cost: cost2 } = items[free[i]];
      const score = value2 - price * cost2;
      scores[i] = score;
      if (score > 0) highest.show(score);
    }
    const firstOut = highest.takeLast(most + 1) ?? 0;
    const lastIn = highest.takeLast(most) ?? 0;
    const [above, equal] = [[], []];
    for (let i = 0; i < free.length; i++) {
      const score = scores[i];
      if (score > lastIn) above.push(free[i]);
      else if (score === lastIn && score > 0) equal.push(free[i]);
    }
    const chosen = [...above, ...equal.slice(0, most - above.length)];
    let [value, cost] = [0, 0];
    for (const index2 of chosen) {
      value += items[index2].value;
      cost += items[index2].cost;
    }
    return { chosen, value, cost, scores, lastIn, firstOut };
  }

  // src/planner/choose.ts
  var STEPS = 2e6;
  var NODE = 20;
  function choose(items, limits, effort = {}) {
    const search = choosing(items, limits, effort);
    for (; ; ) {
      const { done, value } = search.next();
      if (done) return value;
    }
  }
  function* choosing(items, limits, { steps = STEPS, gap = NOISE, enough } = {}) {
    const root = rootOf(items, limits);
    if (!root) return void 0;
    let best = root;
    let passedOver = Number.NEGATIVE_INFINITY;
    const canWin = ({ bound: bound2 }) => bound2 > best.value + gap * Math.abs(best.value) && (enough === void 0 || best.value < enough && bound2 >= enough);
    const open = new TinyQueue([root], (a, b) => b.bound - a.bound || b.order - a.order);
    let [step, order] = [0, 0];
    for (let node = open.peek(); node && canWin(node) && step < steps; node = open.peek()) {
      open.pop();
      step += NODE + node.free.length;
      const relaxed = relax(items, node.free, node.budget, node.most);
      const bounded = { ...node, bound: Math.min(node.value + relaxed.bound, node.bound) };
      const found = filled(items, node, relaxed);
      if (found.value > best.value) best = found;
      if (relaxed.beyond && canWin(bounded)) {
        for (const branch of branches(items, bounded, relaxed, best.value)) open.push({ ...branch, order: ++order });
      } else passedOver = Math.max(passedOver, bounded.bound);
      yield;
    }
    const chosen = [...best.chosen].sort((a, b) => a - b);
    const total = (key) => chosen.reduce((sum, index2) => sum + items[index2][key], 0);
    const value = total("value");
    const left = Math.max(passedOver, open.peek()?.bound ?? value);
    const proven = left <= value + NOISE * Math.abs(value);
    const bound = proven ? value : left;
    return {
      chosen,
      value,
      cost: total("cost"),
      bound,
      gap: proven ? 0 : (bound - value) / Math.abs(value),
      proven,
      steps: step
    };
  }
  function rootOf(items, { budget, most, must = [], leave = [] }) {
    const settled = /* @__PURE__ */ new Set([...must, ...leave]);
    const free = [...items.keys()].filter((index2) => !settled.has(index2));
    const root = take(
      items,
      { chosen: [], value: 0, free, budget, most, bound: Number.POSITIVE_INFINITY, order: 0 },
      must
    );
    return root && { ...root, free: contenders(items, root.free, root.most) };
  }
  function take(items, node, taken) {
    let { value, budget } = node;
    for (const index2 of taken) {
      value += items[index2].value;
      budget -= items[index2].cost;
    }
    const most = node.most - taken.length;
    if (budget < 0 || most < 0) return void 0;
    const gone = new Set(taken);
    const free = node.free.filter((index2) => !gone.has(index2) && items[index2].cost <= budget);
    return { ...node, chosen: [...node.chosen, ...taken], value, free, budget, most };
  }
  function filled(items, node, { within, scores }) {
    const taken = new Set(within.chosen);
    let left = node.budget - within.cost;
    while (taken.size < node.most) {
      let [best, bestScore] = [-1, Number.NEGATIVE_INFINITY];
      for (let i = 0; i < node.free.length; i++) {
        const index2 = node.free[i];
        const score = scores[i];
        const { value, cost } = items[index2];
        if (score > bestScore && cost <= left && value > 0 && !taken.has(index2)) [best, bestScore] = [index2, score];
      }
      if (best < 0) break;
      taken.add(best);
      left -= items[best].cost;
    }
    return take(items, node, [...taken]);
  }
  function branches(items, node, relaxed, bestValue) {
    const settled = settle(items, node, relaxed, bestValue);
    if (!settled) return [];
    const within = new Set(relaxed.within.chosen);
    const undecided = new Set(relaxed.beyond?.chosen.filter((index2) => !within.has(index2)));
    const candidates2 = settled.free.filter((index2) => undecided.has(index2));
    if (candidates2.length === 0) return [settled];
    const item = candidates2.reduce((a, b) => items[b].cost > items[a].cost ? b : a);
    const withItem = settled.free.filter((index2) => index2 === item || dominates(items, index2, item));
    const without = settled.free.filter((index2) => index2 !== item && !dominates(items, item, index2));
    const taken = take(items, settled, withItem);
    const left = { ...settled, free: without };
    return taken ? [taken, left] : [left];
  }
  function settle(items, node, relaxed, bestValue) {
    const toWin = node.bound - bestValue;
    const { scores, lastIn, firstOut } = relaxed;
    const taken = [];
    const free = [];
    node.free.forEach((index2, i) => {
      const score = scores[i];
      if (lastIn - score >= toWin) return;
      if (score - firstOut >= toWin) taken.push(index2);
      else free.push(index2);
    });
    return take(items, { ...node, free }, taken);
  }

  // src/metrics/combined-reach.ts
  function combinedReach(reaches, audience2) {
    let unreached = 0;
    for (const reach of reaches) unreached += Math.log1p(-reach / audience2);
    return audience2 * (0 - Math.expm1(unreached));
  }

  // src/strategy/audience.ts
  function targetAudience(outcomes, { audience: audience2 }, overlap) {
    if (audience2 !== void 0) return audience2;
    let [sum, squares] = [0, 0];
    for (const { reach, inCountry } of outcomes) {
      const people = reach.value * inCountry.value;
      sum += people;
      squares += people ** 2;
    }
    return sum > 0 ? squares / (overlap * sum) : 0;
  }
  function shareReached({ reach, inCountry, match }, audience2) {
    if (audience2 <= 0) return 0;
    return Math.min(reach.value * inCountry.value * match.value / audience2, HIGHEST_SHARE_REACHED);
  }

  // src/strategy/value.ts
  function measureOf({ goal, prices }) {
    if (goal === "launch") return "people";
    return goal === "sales" && prices ? "profit" : "engagements";
  }
  function rightEngagements({ engagements: engagements3, match, inCountry }, { posts }) {
    return (engagements3?.used.value ?? 0) * match.value * inCountry.value * posts;
  }
  function earnings(engagements3, { prices }) {
    if (!prices) return 0;
    return engagements3 / 1e3 * prices.conversion * prices.orderValue * prices.margin;
  }
  function worth(outcome, brief, audience2) {
    switch (measureOf(brief)) {
      case "people":
        return -Math.log1p(-shareReached(outcome, audience2));
      case "engagements":
        return rightEngagements(outcome, brief);
      case "profit":
        return earnings(rightEngagements(outcome, brief), brief) - outcome.fee.value;
    }
  }
  function totalValue(outcomes, brief, audience2) {
    if (measureOf(brief) === "people") return peopleReached(outcomes, audience2);
    return outcomes.reduce((sum, outcome) => sum + worth(outcome, brief, audience2), 0);
  }
  function peopleReached(outcomes, audience2) {
    if (audience2 <= 0) return 0;
    return combinedReach(
      outcomes.map((outcome) => shareReached(outcome, audience2) * audience2),
      audience2
    );
  }

  // src/strategy/pool.ts
  function poolOf({ brief, outcomes, audience: audience2, must, leave }, name) {
    const own = outcomes.filter(
      (outcome) => must.has(outcome) || (name === "all" || outcome.side === name) && !leave.has(outcome)
    );
    return {
      outcomes: own,
      items: own.map((outcome) => ({
        value: worth(outcome, brief, audience2),
        cost: inCents(outcome.fee.value)
      })),
      must: own.flatMap((outcome, index2) => must.has(outcome) ? index2 : [])
    };
  }
  function narrowed({ outcomes, items, must }, most) {
    const free = [...items.keys()].filter((index2) => !must.includes(index2));
    const kept = [...must, ...contenders(items, free, most)].sort((a, b) => a - b);
    return {
      outcomes: kept.map((index2) => outcomes[index2]),
      items: kept.map((index2) => items[index2]),
      must: kept.flatMap((index2, place) => must.includes(index2) ? place : [])
    };
  }
  function solve({ items, must }, budget, most, effort) {
    return choose(items, { budget: inCents(budget), most, must }, effort);
  }

  // src/strategy/plan.ts
  function planFrom(pool, campaign, effort) {
    const { budget, most } = campaign.brief;
    const choice = solve(pool, budget, most, effort);
    return choice && planOf(
      choice.chosen.map((index2) => pool.outcomes[index2]),
      campaign,
      choice.gap
    );
  }
  function planOf(outcomes, { brief, audience: audience2 }, gap = 0) {
    const worths = new Map(outcomes.map((outcome) => [outcome, worth(outcome, brief, audience2)]));
    const worthOf = (outcome) => worths.get(outcome);
    const chosen = [...outcomes].sort(byValueForMoney(worthOf));
    const sum = [...worths.values()].reduce((total, one) => total + Math.max(one, 0), 0);
    const largest = chosen.reduce(
      (most, outcome) => most && worthOf(most) >= worthOf(outcome) ? most : outcome,
      void 0
    );
    const isSilent = chosen.length > 0 && chosen.every(({ engagements: engagements3 }) => !engagements3);
    return {
      chosen,
      value: totalValue(chosen, brief, audience2),
      cost: fromCents(chosen.reduce((total, { fee }) => total + inCents(fee.value), 0)),
      people: peopleReached(chosen, audience2),
      engagements: isSilent ? void 0 : chosen.reduce((total, outcome) => total + rightEngagements(outcome, brief), 0),
      largest: largest && sum > 0 ? { outcome: largest, share: worthOf(largest) / sum } : void 0,
      gap
    };
  }
  function byValueForMoney(worthOf) {
    const rank = (outcome) => outcome.fee.value > 0 ? worthOf(outcome) / outcome.fee.value : Number.POSITIVE_INFINITY;
    return (a, b) => {
      const [one, other] = [rank(a), rank(b)];
      return one === other ? worthOf(b) - worthOf(a) : other - one;
    };
  }

  // src/strategy/side.ts
  var SIDES = ["micro", "macro"];

  // src/strategy/plans.ts
  var POOL_NAMES = [...SIDES, "all"];
  function poolsOf(campaign) {
    return { micro: poolOf(campaign, "micro"), macro: poolOf(campaign, "macro"), all: poolOf(campaign, "all") };
  }
  function plansFrom(pools, campaign, effort) {
    const [micro, macro, all2] = POOL_NAMES.map((name) => planFrom(pools[name], campaign, effort));
    return micro && macro && all2 && { micro, macro, all: all2 };
  }

  // src/strategy/assumptions.ts
  function assumptionsOf(roster, campaign, { plans, compared }) {
    const { brief } = campaign;
    const all2 = [
      brief.example && { code: "example-budget" },
      ...aboutGoal(brief),
      { code: "posts", posts: brief.posts },
      { code: "handling", amount: brief.handling },
      !brief.chosen.includes("most") && { code: "most", most: brief.most },
      measureOf(brief) === "people" && {
        code: "audience",
        audience: campaign.audience,
        overlap: brief.audience === void 0 ? brief.overlap : void 0,
        assumed: brief.audience === void 0 && !brief.chosen.includes("overlap")
      },
      ...aboutWho(roster, campaign),
      ...aboutReach(campaign),
      ...aboutFees(campaign),
      ...aboutEngagements(campaign),
      compared !== void 0 && {
        code: "simulation",
        dropOuts: brief.dropOuts,
        assumed: !brief.chosen.includes("drop outs")
      },
      ...POOL_NAMES.map((pool) => {
        const gap = plans?.[pool].gap ?? 0;
        return gap > 0 && { code: "not-proven", pool, gap };
      })
    ];
    return all2.filter((assumption) => assumption !== false);
  }
  function aboutGoal({ goal, prices, chosen }) {
    if (goal !== "sales" || prices) return [];
    const needed = ["conversion", "order value", "margin"];
    return [{ code: "sales-as-niche", missing: needed.filter((option) => !chosen.includes(option)) }];
  }
  function aboutWho(roster, { brief, outcomes }) {
    const leftOut = (why) => sized(roster).filter((one) => whyNot(one, brief) === why).length;
    const influencers = outcomes.map(({ influencer }) => influencer);
    const described = influencers.filter(({ niche }) => niche !== "").length;
    const isByFit = influencers.some(({ fit }) => fit !== void 0);
    const isByWords = !isByFit && areKeywordsUsed(influencers, brief.keywords);
    const usual2 = count2(outcomes, ({ match }) => match.origin === "derived");
    const all2 = [
      (isByFit || isByWords) && { code: "match", least: LEAST_MATCH, by: isByFit ? "fit" : "keywords", usual: usual2 },
      !isByFit && brief.keywords.length > 0 && !isByWords && { code: "keywords-unused", described, of: influencers.length },
      brief.country !== "" && {
        code: "country",
        country: brief.country,
        unknown: count2(outcomes, ({ inCountry }) => inCountry.origin === "assumed"),
        leftOut: leftOut("country")
      },
      ...["platform", "currency"].map((why) => {
        const left = leftOut(why);
        return left > 0 && { code: "left-out", why, count: left };
      })
    ];
    return all2.filter((assumption) => assumption !== false);
  }
  function aboutReach({ brief, outcomes }) {
    const fromViews = count2(outcomes, ({ reach }) => reach.origin === "derived");
    const unobserved = count2(outcomes, ({ reach }) => reach.origin === "assumed");
    const all2 = [
      fromViews > 0 && {
        code: "reach-from-views",
        count: fromViews,
        viewsPerPerson: brief.viewsPerPerson,
        source: brief.chosen.includes("views per person") ? void 0 : VIEWS_PER_PERSON.source
      },
      unobserved > 0 && {
        code: "reach-not-observed",
        count: unobserved,
        published: [...new Set(REACH_RATES.map(({ platform: platform2 }) => platform2))],
        source: MINTER,
        rate: brief.reachRate,
        assumed: !brief.chosen.includes("reach")
      }
    ];
    return all2.filter((assumption) => assumption !== false);
  }
  function aboutFees({ brief, outcomes }) {
    const derived = count2(outcomes, ({ fee }) => fee.origin === "derived");
    const estimated = count2(outcomes, ({ fee }) => fee.origin === "assumed");
    const isByCpm = brief.cpm !== void 0 && derived > 0 && count2(outcomes, ({ fee }) => fee.origin === "given") < FEES_FOR_FIT;
    const priced = outcomes.flatMap(({ influencer }) => influencer.fee ? influencer : []);
    const rows = [...groupBy(priced, ({ row }) => row).values()].filter((some) => some.length > 1).length;
    const all2 = [
      derived > 0 && !isByCpm && { code: "fees-fitted", count: derived },
      isByCpm && { code: "fees-by-cpm", count: derived, cpm: brief.cpm ?? 0, viewsPerPerson: brief.viewsPerPerson },
      estimated > 0 && {
        code: "fees-estimated",
        count: estimated,
        currency: ESTIMATES_CURRENCY,
        costs: INZPIRE,
        payments: PAID_FEES.source
      },
      rows > 0 && { code: "fee-of-several", rows }
    ];
    return all2.filter((assumption) => assumption !== false);
  }
  function aboutEngagements({ brief, outcomes }) {
    if (measureOf(brief) === "people") return [];
    const byPeers = count2(outcomes, ({ engagements: engagements3 }) => engagements3 !== void 0 && !engagements3.observed);
    const silent = count2(outcomes, ({ engagements: engagements3 }) => engagements3 === void 0);
    const all2 = [
      { code: "trust", trust: brief.trust, assumed: !brief.chosen.includes("trust") },
      byPeers > 0 && { code: "peers-engagement", count: byPeers },
      silent > 0 && { code: "without-engagements", count: silent }
    ];
    return all2.filter((assumption) => assumption !== false);
  }
  function count2(outcomes, of) {
    return outcomes.filter(of).length;
  }

  // src/metrics/rates-against-peers.ts
  function ratesAgainstPeers(accounts) {
    const expected = rateOfPeers(accounts);
    return accounts.map((account2) => {
      const usual2 = expected(account2);
      return usual2 && account2.rate / usual2;
    });
  }
  function rateOfPeers(accounts) {
    const rated = accounts.filter(({ rate: rate2 }) => rate2 > 0);
    const peers = groupBy(rated, ({ platform: platform2 }) => platform2);
    const laws = new Map([...peers].map(([platform2, some]) => [platform2, lawOf(some)]));
    return ({ followers, platform: platform2 }) => {
      const law = laws.get(platform2);
      return law && law.scale * followers ** law.slope;
    };
  }
  var PEERS_FOR_MEDIAN = 3;
  var PEERS_FOR_SLOPE = 8;
  var SLOPES2 = [-1, 1];
  var WILDEST = 30;
  function lawOf(peers) {
    if (peers.length < PEERS_FOR_MEDIAN) return void 0;
    const usual2 = median(peers.map(({ rate: rate2 }) => rate2));
    const tamed = (rate2) => Math.min(Math.max(rate2, usual2 / WILDEST), usual2 * WILDEST);
    const points = peers.map(({ followers, rate: rate2 }) => [followers, tamed(rate2)]);
    return fitPowerLaw(points, peers.length < PEERS_FOR_SLOPE ? [0, 0] : SLOPES2);
  }

  // src/reference/basis.ts
  var BASES = ["followers", "views", "reach", "impressions"];
  var USUAL_BASIS = { TikTok: "views", YouTube: "views" };

  // src/strategy/engagements.ts
  function engagementsOf(influencers, trust) {
    const expectedRate = rateOfPeers(
      influencers.flatMap((influencer) => {
        const observed = observedEngagements(influencer);
        const { followers, platform: platform2 } = influencer;
        return observed ? [{ followers, platform: platform2, rate: observed.value / followers }] : [];
      })
    );
    return (influencer) => {
      const observed = observedEngagements(influencer);
      const rate2 = expectedRate(influencer);
      const expected = rate2 === void 0 ? void 0 : rate2 * influencer.followers;
      if (!observed)
        return expected === void 0 ? void 0 : { observed, used: { value: expected, origin: "derived" } };
      if (!expected || trust === 1) return { observed, used: observed };
      const ratio = Math.min(Math.max(observed.value / expected, 1 / WILDEST_RATIO), WILDEST_RATIO);
      return { observed, used: { value: expected * ratio ** trust, origin: observed.origin } };
    };
  }
  function observedEngagements(influencer) {
    const { likes, comments, engagements: engagements3, engagementRate: engagementRate2, platform: platform2 } = influencer;
    if (likes !== void 0 && comments !== void 0) return { value: likes + comments, origin: "given" };
    if (engagements3 !== void 0) return { value: engagements3, origin: "given" };
    const basis2 = influencer.basis ?? (platform2 && USUAL_BASIS[platform2] ? void 0 : "followers");
    const audience2 = basis2 && influencer[basis2];
    if (engagementRate2 === void 0 || audience2 === void 0) return void 0;
    return { value: engagementRate2 * audience2, origin: "derived" };
  }

  // src/strategy/outcome.ts
  function outcomesOf(influencers, brief, feeOf) {
    const reachOf = estimateReach(influencers, brief);
    const engaged = engagementsOf(influencers, brief.trust);
    const matchOf = matchesOf(influencers, brief.keywords, brief.split);
    return influencers.flatMap((influencer) => {
      const fee = feeOf(influencer);
      if (!fee) return [];
      return {
        influencer,
        side: influencer.followers < brief.split ? "micro" : "macro",
        reach: reachOf(influencer),
        inCountry: brief.country ? shareOfCountry(influencer, brief.country) : { value: 1, origin: "assumed" },
        match: matchOf(influencer),
        engagements: engaged(influencer),
        fee
      };
    });
  }

  // src/strategy/campaign.ts
  function campaignOf(influencers, brief, feeOf) {
    const outcomes = outcomesOf(influencers, brief, feeOf);
    const meant = (texts2) => new Set(
      texts2.length === 0 ? [] : outcomes.filter(({ influencer }) => texts2.some((text) => isMeant(influencer, text)))
    );
    const audience2 = targetAudience(outcomes, brief, brief.overlap);
    return { brief, outcomes, audience: audience2, must: meant(brief.must), leave: meant(brief.leave) };
  }

  // src/strategy/confidence.ts
  function confidenceOf(strategy, { micro, macro }, { low, high }, measure) {
    const chosen = [...micro.chosen, ...macro.chosen];
    const isAssumed = ({ reach, engagements: engagements3 }) => measure === "people" ? reach.origin === "assumed" : engagements3?.observed === void 0;
    if (chosen.filter(isAssumed).length > ASSUMED_INPUTS * chosen.length) return "low";
    const isOneSided = low > 0 || high < 0;
    const areFeesGiven = [micro, macro].every((plan) => {
      const onGiven = plan.chosen.reduce((sum, { fee }) => sum + (fee.origin === "given" ? fee.value : 0), 0);
      return onGiven >= SPEND_ON_GIVEN_FEES * plan.cost;
    });
    return strategy !== "either" && isOneSided && areFeesGiven ? "high" : "medium";
  }

  // src/strategy/missing-data.ts
  function missingData({ brief, outcomes, leave }, influencers) {
    const left = new Set([...leave].map(({ influencer }) => influencer));
    const isMicro = ({ followers }) => followers < brief.split;
    const rows = (side) => influencers.filter((influencer) => isMicro(influencer) === (side === "micro") && !left.has(influencer));
    const cheapest = lowestFee(outcomes.filter((outcome) => !leave.has(outcome)));
    const tooDear = cheapest > brief.budget && Number.isFinite(cheapest) ? [{ code: "nothing-affordable", budget: brief.budget, cheapest }] : [];
    const missing = SIDES.filter((side) => rows(side).length === 0).map(
      (side) => ({ code: "one-side-missing", missing: side, count: influencers.length, split: brief.split })
    );
    if (missing.length > 0) return [...missing, ...tooDear];
    const unknown = influencers.length - outcomes.length;
    if (unknown > 0) return [{ code: "fees-unknown", count: unknown, currency: brief.currency, enough: FEES_FOR_FIT }];
    if (tooDear.length > 0) return tooDear;
    const isLaunch = measureOf(brief) === "people";
    const isObserved = ({ reach, engagements: engagements3, fee }) => isLaunch ? reach.origin !== "assumed" || fee.origin === "given" : engagements3?.observed !== void 0;
    return SIDES.flatMap((side) => {
      const own = outcomes.filter((outcome) => outcome.side === side);
      const known = own.filter(isObserved).length;
      if (known >= OBSERVED_SHARE * own.length) return [];
      return [{ code: isLaunch ? "nothing-observed" : "no-rates", side, known, of: own.length }];
    });
  }
  function lowestFee(outcomes) {
    return outcomes.reduce((lowest, { fee }) => Math.min(lowest, fee.value), Number.POSITIVE_INFINITY);
  }

  // src/strategy/standing.ts
  function standingOf(plans) {
    return isMixAhead(plans) ? "mixed" : standingOfSides(plans);
  }
  function standingOfSides({ micro, macro }) {
    const best = Math.max(micro.value, macro.value);
    if (best <= 0) return void 0;
    if (Math.abs(micro.value - macro.value) < CLOSE * best) return "either";
    return leaderOf({ micro, macro });
  }
  function leaderOf({ micro, macro }) {
    return micro.value >= macro.value ? "micro" : "macro";
  }
  function isMixAhead({ micro, macro, all: all2 }) {
    const best = Math.max(micro.value, macro.value);
    return best > 0 && all2.value >= (1 + MIX_AHEAD) * best && smallerShare(all2.chosen) >= MIX_SHARE;
  }
  function smallerShare(chosen) {
    const sum = (of) => {
      const micro = chosen.reduce((total, outcome) => total + (outcome.side === "micro" ? of(outcome) : 0), 0);
      const all2 = chosen.reduce((total, outcome) => total + of(outcome), 0);
      return all2 > 0 ? Math.min(micro, all2 - micro) / all2 : void 0;
    };
    return sum(({ fee }) => fee.value) ?? sum(() => 1) ?? 0;
  }

  // src/strategy/platforms.ts
  var EFFORT = { gap: 1e-3, steps: 3e5 };
  function onPlatforms(campaign) {
    const byPlatform = groupBy(campaign.outcomes, ({ influencer }) => influencer.platform);
    if (byPlatform.size < 2) return [];
    return [...byPlatform].flatMap(([platform2, outcomes]) => {
      const isBoth = SIDES.every((side) => outcomes.filter((outcome) => outcome.side === side).length >= ROWS_FOR_MEDIAN);
      if (!platform2 || !isBoth) return [];
      const alone = { ...campaign, outcomes, must: /* @__PURE__ */ new Set() };
      const plans = plansFrom(poolsOf(alone), alone, EFFORT);
      const standing = plans && standingOfSides(plans);
      if (!plans || !standing || plans.micro.chosen.length === 0 || plans.macro.chosen.length === 0) return [];
      return [{ platform: platform2, standing, micro: plans.micro.value, macro: plans.macro.value }];
    });
  }
  function isThePlatform(plans, platforms) {
    return platforms.length > 0 && platforms.every(({ micro, macro, standing }) => {
      const ahead = micro >= macro ? "micro" : "macro";
      return standing === "either" || ahead !== leaderOf(plans);
    });
  }
  function areSidesApart({ micro, macro }, platforms) {
    if (platforms.length > 0 || micro.chosen.length === 0 || macro.chosen.length === 0) return false;
    const ofMicro = new Set(micro.chosen.map(({ influencer }) => influencer.platform));
    return !macro.chosen.some(({ influencer }) => ofMicro.has(influencer.platform));
  }

  // node_modules/d3-random/src/defaultSource.js
  var defaultSource_default = Math.random;

  // node_modules/d3-random/src/normal.js
  var normal_default = (function sourceRandomNormal(source) {
    function randomNormal(mu, sigma) {
      var x, r;
      mu = mu == null ? 0 : +mu;
      sigma = sigma == null ? 1 : +sigma;
      return function() {
        var y;
        if (x != null) y = x, x = null;
        else do {
          x = source() * 2 - 1;
          y = source() * 2 - 1;
          r = x * x + y * y;
        } while (!r || r > 1);
        return mu + sigma * y * Math.sqrt(-2 * Math.log(r) / r);
      };
    }
    randomNormal.source = sourceRandomNormal;
    return randomNormal;
  })(defaultSource_default);

  // node_modules/d3-random/src/lcg.js
  var mul = 1664525;
  var inc = 1013904223;
  var eps = 1 / 4294967296;
  function lcg(seed = Math.random()) {
    let state = (0 <= seed && seed < 1 ? seed / eps : Math.abs(seed)) | 0;
    return () => (state = mul * state + inc | 0, eps * (state >>> 0));
  }

  // src/strategy/simulation.ts
  var RUNS = 400;
  var BOOKINGS = 1e5;
  var SEED = 0.5;
  var STAND_BY = 20;
  function simulate(campaign, plans, pools) {
    const { brief, outcomes } = campaign;
    const source = lcg(SEED);
    const normal = normal_default.source(source)(0, 1);
    const teams = teamsOf(campaign, plans, pools);
    const everybody = new Set(Object.values(teams).flat());
    const inOrder2 = outcomes.filter((outcome) => everybody.has(outcome));
    const isOverlapAssumed = brief.audience === void 0 && !brief.chosen.includes("overlap");
    const ahead = [];
    let mixAhead = 0;
    const runs = Math.max(Math.min(RUNS, Math.round(BOOKINGS / inOrder2.length)), 40);
    for (let run = 0; run < runs; run++) {
      const overlap = OVERLAP.low * (OVERLAP.high / OVERLAP.low) ** source();
      const audience2 = isOverlapAssumed ? campaign.audience * brief.overlap / overlap : campaign.audience;
      const habits = /* @__PURE__ */ new Map();
      const happened = /* @__PURE__ */ new Map();
      for (const outcome of inOrder2) {
        const { influencer } = outcome;
        const group = `${tierOf(influencer.followers, DEFAULT_TIERS)} ${influencer.platform}`;
        const shared = habits.get(group) ?? { reach: normal(), rate: normal(), fee: normal() };
        habits.set(group, shared);
        const own = { reach: normal(), rate: normal(), fee: normal() };
        const dropsOut = source() < brief.dropOuts;
        if (!dropsOut) happened.set(outcome, asItHappens(outcome, shared, own));
      }
      const value = (name) => totalValue(booked(teams[name], happened, brief), brief, audience2);
      const [micro, macro, all2] = [value("micro"), value("macro"), value("all")];
      const larger = Math.max(Math.abs(micro), Math.abs(macro));
      ahead.push(larger > 0 ? (micro - macro) / larger : 0);
      if (all2 >= (1 + MIX_AHEAD_IN_RUNS) * Math.max(micro, macro)) mixAhead++;
    }
    const ascending = ahead.sort((a, b) => a - b);
    const at = (share) => ascending[Math.round(share * (runs - 1))];
    return {
      median: at(0.5),
      low: at(LIKELY[0]),
      high: at(LIKELY[1]),
      microAhead: ahead.filter((by) => by > 0).length / runs,
      mixAhead: mixAhead / runs
    };
  }
  function teamsOf({ brief, audience: audience2 }, plans, pools) {
    const teamOf = (name) => {
      const { chosen } = plans[name];
      const isChosen = new Set(chosen);
      const worths = new Map(pools[name].outcomes.map((outcome, i) => [outcome, pools[name].items[i]?.value ?? 0]));
      const others = pools[name].outcomes.filter(
        (outcome) => !isChosen.has(outcome) && worth(outcome, brief, audience2) > 0
      );
      const standBy = others.sort(byValueForMoney((outcome) => worths.get(outcome))).slice(0, STAND_BY);
      return [...chosen, ...standBy];
    };
    const [micro = [], macro = [], all2 = []] = POOL_NAMES.map(teamOf);
    return { micro, macro, all: all2 };
  }
  function asItHappens(outcome, shared, own) {
    const { reach, engagements: engagements3, fee } = outcome;
    const { ownObserved, ownEstimated, sharedObserved, sharedEstimated, sharedFee } = SPREADS;
    const miss = (isObserved, habit, ownHabit) => isObserved ? Math.exp(sharedObserved.value * habit + ownObserved.value * ownHabit) : Math.exp(sharedEstimated.value * habit + ownEstimated.value * ownHabit);
    const priced = fee.origin === "given" ? 1 : Math.exp(ownEstimated.value * own.fee + (fee.origin === "assumed" ? sharedFee.value * shared.fee : 0));
    return {
      ...outcome,
      reach: { ...reach, value: reach.value * miss(reach.origin !== "assumed", shared.reach, own.reach) },
      engagements: engagements3 && {
        ...engagements3,
        used: {
          ...engagements3.used,
          value: engagements3.used.value * miss(engagements3.observed !== void 0, shared.rate, own.rate)
        }
      },
      fee: { ...fee, value: fee.value * priced }
    };
  }
  function booked(team, happened, { budget, most }) {
    const taken = [];
    let left = inCents(budget);
    for (const outcome of team) {
      const real = happened.get(outcome);
      if (!real || inCents(real.fee.value) > left || taken.length >= most) continue;
      taken.push(real);
      left -= inCents(real.fee.value);
    }
    return taken;
  }

  // src/strategy/decision.ts
  function decide(campaign, plans, pools) {
    const { brief } = campaign;
    const measure = measureOf(brief);
    const { micro, macro, all: all2 } = plans;
    const leader = leaderOf(plans);
    const notCompared = (strategy, ...headline) => {
      return { strategy, confidence: "not-compared", headline, platforms: [], compared: void 0 };
    };
    if (brief.prices && measure === "profit" && all2.chosen.length === 0) {
      const { conversion } = brief.prices;
      return notCompared("either", { code: "nothing-pays", conversion, breakEven: breakEven(campaign) });
    }
    for (const side of SIDES) {
      const first = lowestFee(campaign.outcomes.filter((one) => one.side === side && !campaign.leave.has(one)));
      const other = side === "micro" ? "macro" : "micro";
      if (first > brief.budget)
        return notCompared(other, { code: "side-unaffordable", side, first, budget: brief.budget });
    }
    const compared = simulate(campaign, plans, pools);
    const platforms = onPlatforms(campaign);
    const answer = (strategy, ...headline) => {
      const confidence = confidenceOf(strategy, plans, compared, measure);
      return { strategy, confidence, headline, platforms, compared };
    };
    if (standingOf(plans) === "mixed" && compared.mixAhead >= MIX_RUNS) {
      const pure = Math.max(micro.value, macro.value);
      return answer("mixed", { code: "mix-ahead", measure, value: all2.value, pure, side: leader });
    }
    const ahead = {
      code: "ahead",
      side: leader,
      measure,
      value: plans[leader].value,
      other: Math.min(micro.value, macro.value)
    };
    if (Math.abs(compared.median) < CLOSE) {
      return answer("either", { code: "close", measure, micro: micro.value, macro: macro.value });
    }
    const agreeing = leader === "micro" ? compared.microAhead : 1 - compared.microAhead;
    if (agreeing < AGREEING_RUNS) return answer("either", { code: "runs-disagree", leader, share: agreeing }, ahead);
    const deciding = overlapDecides(campaign, leader);
    if (deciding) return answer("either", deciding);
    if (isThePlatform(plans, platforms)) {
      const lines = platforms.map((on) => ({ code: "on-platform", on, measure }));
      return answer("either", { code: "the-platform", leader, measure }, ...lines);
    }
    if (areSidesApart(plans, platforms)) return { ...answer(leader, ahead, { code: "sides-apart" }), confidence: "low" };
    return answer(leader, ahead);
  }
  var EFFORT2 = { gap: 1e-4, steps: 3e5 };
  function overlapDecides(campaign, leader) {
    const { brief, outcomes } = campaign;
    if (measureOf(brief) !== "people" || brief.audience !== void 0 || brief.chosen.includes("overlap"))
      return void 0;
    const leaderAt = (overlap) => {
      const there = { ...campaign, audience: targetAudience(outcomes, brief, overlap) };
      const plans = plansFrom(poolsOf(there), there, EFFORT2);
      return plans && leaderOf(plans);
    };
    const other = leader === "micro" ? "macro" : "micro";
    const end = [OVERLAP.low, OVERLAP.high].find((overlap) => leaderAt(overlap) === other);
    if (end === void 0) return void 0;
    let [same, changed] = [OVERLAP.value, end];
    for (let halving = 0; halving < 6; halving++) {
      const middle = (same + changed) / 2;
      if (leaderAt(middle) === leader) same = middle;
      else changed = middle;
    }
    return { code: "overlap-decides", leader, at: OVERLAP.value, other, end, crossing: changed };
  }
  function breakEven({ brief, outcomes, leave }) {
    const { orderValue, margin } = brief.prices ?? { orderValue: 0, margin: 0 };
    const lowest = outcomes.filter((outcome) => !leave.has(outcome)).reduce((least, outcome) => {
      const perOrder = rightEngagements(outcome, brief) / 1e3 * orderValue * margin;
      return perOrder > 0 ? Math.min(least, outcome.fee.value / perOrder) : least;
    }, Number.POSITIVE_INFINITY);
    return Number.isFinite(lowest) ? lowest : void 0;
  }

  // src/strategy/flips.ts
  var STEP = 1 + LASTING / 2;
  var FARTHEST = 8;
  var HALVINGS = 4;
  var EFFORT3 = { gap: 1e-3, steps: 2e4 };
  function* flipsOf(campaign, strategy) {
    const { brief } = campaign;
    const few = withContenders(campaign, Math.max(...headcounts(brief.most)));
    const pools = poolsOf(few);
    const standing = strategy === "mixed" ? standingOf : standingOfSides;
    const plansAt = (at, own) => {
      const there = { ...few, ...at };
      return plansFrom(own ?? poolsOf(there), there, EFFORT3);
    };
    const standingAt = (at, own) => {
      const plans = plansAt(at, own);
      return plans && standing(plans);
    };
    const isChange = (to, today) => to !== today && !(strategy === "either" && to === "either");
    const bothWays = (of, today, places, at) => changesAround(of, today, places, at, isChange);
    const curve = [];
    const known = /* @__PURE__ */ new Map();
    for (const budget of budgetsOf(few)) {
      const plans = plansAt({ brief: { ...brief, budget } }, pools);
      if (plans) curve.push(pointOf(budget, plans));
      known.set(budget, plans && standing(plans));
      yield;
    }
    const flips = [
      ...yield* bothWays(
        "budget",
        brief.budget,
        [...known.keys()],
        (budget) => known.has(budget) ? known.get(budget) : standingAt({ brief: { ...brief, budget } }, pools)
      ),
      ...yield* bothWays(
        "most",
        brief.most,
        headcounts(brief.most),
        (most) => standingAt({ brief: { ...brief, most } }, pools)
      )
    ];
    const { prices } = brief;
    if (measureOf(brief) === "people") {
      const at = (audience2) => standingAt({ audience: audience2 });
      flips.push(...yield* bothWays("audience", campaign.audience, around(campaign.audience), at));
    } else if (measureOf(brief) === "profit" && prices) {
      const at = (conversion) => standingAt({ brief: { ...brief, prices: { ...prices, conversion } } });
      flips.push(...yield* bothWays("conversion", prices.conversion, around(prices.conversion), at));
    }
    return { curve: curve.some(({ all: all2 }) => all2 > 0) ? curve : [], flips };
  }
  function pointOf(budget, { micro, macro, all: all2 }) {
    return {
      budget,
      micro: micro.value,
      macro: macro.value,
      all: all2.value,
      microCost: micro.cost,
      macroCost: macro.cost
    };
  }
  function* changesAround(of, today, places, standingAt, isChange) {
    const below = places.filter((place) => place < today).reverse();
    const above = places.filter((place) => place > today);
    const flips = [];
    for (const [direction, outward] of [
      ["below", below],
      ["above", above]
    ]) {
      const { at, to } = yield* nearestChange([today, ...outward], standingAt, isChange, of === "most");
      if (at !== today) flips.push({ of, direction, at, to });
    }
    return flips;
  }
  function* nearestChange(places, standingAt, isChange, isWhole) {
    const standings = [];
    const today = standingAt(places[0]);
    for (let i = 1; i < places.length; i++) {
      const place = places[i];
      const spans = places.filter(
        (other, k) => k >= i && Math.abs(Math.log(other / place)) <= Math.log(1 + LASTING) + 1e-9
      );
      for (const other of spans) {
        const k = places.indexOf(other);
        if (k in standings) continue;
        standings[k] = standingAt(other);
        yield;
      }
      const to = standings[i];
      if (to === void 0) return { at: places[i - 1], to };
      if (!isChange(to, today) || spans.some((other) => standings[places.indexOf(other)] !== to)) continue;
      let [same, changed] = [places[i - 1], place];
      for (let halving = 0; halving < HALVINGS && !isWhole; halving++) {
        const middle = Math.sqrt(same * changed);
        if (standingAt(middle) === to) changed = middle;
        else same = middle;
        yield;
      }
      return { at: changed, to };
    }
    return { at: places[places.length - 1], to: void 0 };
  }
  function withContenders(campaign, most) {
    const { brief, outcomes, must } = campaign;
    const audience2 = 4 * outcomes.reduce((highest, { reach }) => Math.max(highest, reach.value), campaign.audience);
    const plain2 = { ...campaign, audience: audience2, brief: { ...brief, prices: void 0 } };
    const kept = /* @__PURE__ */ new Set([...must, ...POOL_NAMES.flatMap((name) => narrowed(poolOf(plain2, name), most).outcomes)]);
    return { ...campaign, outcomes: outcomes.filter((outcome) => kept.has(outcome)) };
  }
  function budgetsOf({ brief, outcomes }) {
    const dearest = outcomes.map(({ fee }) => fee.value).sort((a, b) => b - a).slice(0, brief.most).reduce((sum, fee) => sum + fee, 0);
    return around(brief.budget).filter((budget) => budget <= Math.max(dearest * STEP, brief.budget));
  }
  function around(number) {
    const steps = Math.ceil(Math.log(FARTHEST) / Math.log(STEP));
    return Array.from({ length: 2 * steps + 1 }, (_, i) => number * STEP ** (i - steps));
  }
  function headcounts(most) {
    return [.../* @__PURE__ */ new Set([1, 2, ...around(most).map((count4) => Math.max(Math.round(count4), 1))])].sort((a, b) => a - b);
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

  // src/strategy/reasons.ts
  function reasonsFor(plan, plans, campaign) {
    const measure = measureOf(campaign.brief);
    return [
      ...counts(plans, campaign.brief, measure),
      ...costPer(measure === "people" ? "people" : "engagements", plans),
      ...engagementRates(campaign),
      ...plan === "macro" ? [] : mostlyNano(plans.micro),
      ...plan === "all" ? [] : speaksAgainst(plan, plans, measure),
      ...hangsOnOne(plan, plans[plan])
    ];
  }
  function counts({ micro, macro }, { budget, most, must }, measure) {
    const isEmpty = micro.chosen.length === 0 || macro.chosen.length === 0;
    if (measure === "profit" && isEmpty || must.length > 0) return [];
    return [{ code: "counts", micro: micro.chosen.length, macro: macro.chosen.length, budget, most }];
  }
  function costPer(measure, { micro, macro }) {
    const [ofMicro, ofMacro] = [micro[measure], macro[measure]];
    if (!ofMicro || !ofMacro) return [];
    return [{ code: "cost-per", measure, micro: micro.cost / ofMicro, macro: macro.cost / ofMacro }];
  }
  function engagementRates({ outcomes }) {
    const rates = PLATFORMS.map((platform2) => {
      const of = (side) => outcomes.flatMap(
        ({ influencer, engagements: engagements3, side: own }) => own === side && influencer.platform === platform2 && engagements3?.observed ? engagements3.observed.value / influencer.followers : []
      );
      return { platform: platform2, micro: of("micro"), macro: of("macro") };
    });
    const rows = ({ micro: micro2, macro: macro2 }) => Math.min(micro2.length, macro2.length);
    const fullest = rates.reduce((most, one) => rows(one) > rows(most) ? one : most);
    if (rows(fullest) < ROWS_FOR_MEDIAN) return [];
    const [micro = 0, macro = 0] = [median(fullest.micro), median(fullest.macro)];
    return [{ code: "engagement-rates", platform: fullest.platform, micro, macro }];
  }
  function mostlyNano({ chosen }) {
    const nano = chosen.filter(({ influencer }) => tierOf(influencer.followers, DEFAULT_TIERS) === "Nano").length;
    return chosen.length > 1 && nano * 2 > chosen.length ? [{ code: "mostly-nano", nano, of: chosen.length }] : [];
  }
  function speaksAgainst(side, plans, measure) {
    const other = side === "micro" ? "macro" : "micro";
    const counted = measure === "people" ? "engagements" : "people";
    const [ahead, behind] = [plans[side][counted], plans[other][counted]];
    if (ahead === void 0 || behind === void 0 || behind <= ahead) return [];
    return [{ code: "speaks-against", side: other, measure: counted, value: behind, other: ahead }];
  }
  function hangsOnOne(side, { largest, chosen }) {
    if (!largest || largest.share < A_BET || chosen.length < 2) return [];
    const { handle, name } = largest.outcome.influencer;
    return [{ code: "hangs-on-one", side, who: handle || name, share: largest.share }];
  }

  // src/strategy/worth-up-to.ts
  var WORK = 1e7;
  var STEPS2 = 2e4;
  function worthUpTo(pool, { chosen }, { brief }) {
    const budget = inCents(brief.budget);
    const isProfit = measureOf(brief) === "profit";
    let work = 0;
    const solve2 = (limits, effort) => {
      const choice = choose(pool.items, limits, effort);
      work += pool.items.length + (choice?.steps ?? 0);
      return choice?.value ?? Number.NEGATIVE_INFINITY;
    };
    return chosen.map((outcome) => {
      if (work > WORK) return void 0;
      const index2 = pool.outcomes.indexOf(outcome);
      const item = pool.items[index2];
      if (!item) return outcome.fee.value;
      const others = { must: pool.must.filter((other) => other !== index2), leave: [index2] };
      const without = solve2({ budget, most: brief.most, ...others }, { steps: 10 * STEPS2 });
      const gross = isProfit ? item.value + fromCents(item.cost) : item.value;
      const isIn = (cents) => {
        const enough = without - gross + (isProfit ? fromCents(cents) : 0);
        const tolerated = enough - NOISE * (Math.abs(without) + Math.abs(gross));
        const limits = { budget: budget - cents, most: brief.most - 1, ...others };
        return solve2(limits, { enough: tolerated, steps: STEPS2 }) >= tolerated;
      };
      let [low, high] = [item.cost, budget];
      while (low < high) {
        const middle = low + Math.ceil((high - low) / 2);
        if (isIn(middle)) low = middle;
        else high = middle - 1;
      }
      return fromCents(low);
    });
  }

  // src/strategy/recommend.ts
  function recommend(roster, brief, ticks) {
    const slices = recommending(roster, brief, ticks);
    for (; ; ) {
      const { done, value } = slices.next();
      if (done) return value;
    }
  }
  function shortlisted(roster, brief) {
    const slices = recommending(roster, brief);
    let { value } = slices.next();
    while (value.worthUpTo === void 0) value = slices.next().value;
    return value;
  }
  function* recommending(roster, brief, ticks = /* @__PURE__ */ new Set()) {
    const unread = {
      strategy: "not-enough-data",
      confidence: "not-compared",
      brief,
      measure: measureOf(brief),
      plans: void 0,
      ticked: void 0,
      compared: void 0,
      platforms: [],
      shortlist: void 0,
      reasons: [],
      assumptions: [],
      studies: STUDIES.filter(({ goals }) => goals.includes(brief.goal)),
      worthUpTo: [],
      flips: [],
      curve: []
    };
    const influencers = eligible(roster, brief);
    if (influencers.length === 0) return { ...unread, reasons: [nobody(roster)] };
    const [feeOf, ...otherFees] = feesOf(influencers, brief);
    const campaign = campaignOf(influencers, brief, feeOf);
    const pools = poolsOf(campaign);
    const plans = plansFrom(pools, campaign);
    if (!plans) {
      const assumptions = assumptionsOf(roster, campaign, unread);
      return { ...unread, assumptions, reasons: [mustDoNotFit(campaign)] };
    }
    const missing = missingData(campaign, influencers);
    const guessed = campaign.outcomes.some(({ fee }) => fee.origin === "assumed");
    if (missing.length === 0 && guessed) {
      const others = otherFees.map((fees) => campaignOf(influencers, brief, fees));
      const leaders = others.map((other) => plansFrom(poolsOf(other), other)).map((other) => other && leaderOf(other));
      if (leaders.some((leader) => leader !== leaderOf(plans)))
        missing.push({ code: "fees-decide", enough: FEES_FOR_FIT });
    }
    const { headline, ...answer } = missing.length > 0 ? { ...unread, headline: missing } : decide(campaign, plans, pools);
    const recommended = POOL_OF[answer.strategy];
    const shown = brief.shown === "recommended" ? recommended : brief.shown;
    const ticked = campaign.outcomes.filter(({ influencer }) => ticks.has(influencer));
    const recommendation = {
      ...unread,
      ...answer,
      plans,
      ticked: ticks.size > 0 ? planOf(ticked, campaign) : void 0,
      shortlist: plans[shown].chosen.length > 0 ? shown : void 0,
      reasons: [...headline, ...missing.length > 0 ? [] : reasonsFor(recommended, plans, campaign)],
      assumptions: assumptionsOf(roster, campaign, { plans, compared: answer.compared }),
      worthUpTo: void 0,
      flips: void 0,
      curve: void 0
    };
    yield recommendation;
    const worth2 = worthUpTo(narrowed(pools[shown], brief.most + 1), plans[shown], campaign);
    yield { ...recommendation, worthUpTo: worth2 };
    if (missing.length > 0) return { ...recommendation, worthUpTo: worth2, flips: [], curve: [] };
    const sliced = flipsOf(campaign, answer.strategy);
    for (; ; ) {
      const { done, value } = sliced.next();
      if (done) return { ...recommendation, worthUpTo: worth2, ...value };
      yield { ...recommendation, worthUpTo: worth2 };
    }
  }
  var POOL_OF = {
    micro: "micro",
    macro: "macro",
    mixed: "all",
    either: "all",
    "not-enough-data": "all"
  };
  function nobody(roster) {
    const count4 = sized(roster).length;
    return count4 > 0 ? { code: "nobody-eligible", count: count4 } : { code: "unread-roster", issue: roster.issues[0] };
  }
  function mustDoNotFit({ brief, must }) {
    const cost = [...must].reduce((sum, { fee }) => sum + fee.value, 0);
    return { code: "must-do-not-fit", cost, budget: brief.budget, count: must.size, most: brief.most };
  }

  // src/roster/issue.ts
  function grouped(issues) {
    const kindOf = (issue) => `${issue.code} ${"field" in issue ? `${issue.field} ${issue.column}` : ""}`;
    return [...groupBy(issues, kindOf).values()].map((group) => ({ first: group[0], issues: group }));
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
  function shortened(cell) {
    const text = cellText(cell);
    return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
  }
  function quoted(cell) {
    return `“${shortened(cell)}”`;
  }

  // src/texts/quote.ts
  function quote(text, { say }) {
    return say("quote", { text: shortened(text) });
  }

  // src/texts/issue.ts
  function issueTexts(issues, speech) {
    return grouped(issues).map((group) => groupText(group, speech));
  }
  function groupText({ first, issues }, speech) {
    const isAboutRows = !OF_THE_RANGE.has(first.code);
    if (issues.length > 1) {
      const text2 = severalText(first, issues, speech);
      return isAboutRows ? `${text2} ${rowsText(issues, speech)}` : text2;
    }
    const text = issueText(first, speech);
    return isAboutRows ? speech.say("issue.at", { row: String(first.row), text }) : text;
  }
  var OF_THE_RANGE = /* @__PURE__ */ new Set([
    "empty-sheet",
    "not-a-roster",
    "no-header",
    "no-followers-column",
    "no-rows",
    "column-not-found"
  ]);
  function issueText(issue, speech) {
    const { say } = speech;
    const text = quote(issue.text, speech);
    switch (issue.code) {
      case "empty-sheet":
      case "not-a-roster":
      case "no-followers":
        return say(`issue.${issue.code}`);
      case "no-header":
      case "no-followers-column":
        return say(`issue.${issue.code}`, { columns: issue.text });
      case "no-rows":
        return say("issue.no-rows", { row: String(issue.row) });
      case "column-not-found":
      case "above-header":
      case "groups":
      case "header-again":
      case "total-row":
      case "no-account":
      case "unknown-platform":
        return say(`issue.${issue.code}`, { text });
      case "same-account":
        return say("issue.same-account", { text, kept: String(issue.kept) });
      case "same-person":
        return say("issue.same-person", { text, other: String(issue.other), platform: issue.platform });
      case "platforms-differ":
        return say("issue.platforms-differ", { text, link: issue.link, platform: issue.platform });
      case "other-currency":
        return say("issue.other-currency", { text, currency: issue.currency, usual: issue.usual });
      case "error-cell":
      case "missing-text":
      case "unreadable-number":
      case "date-cell":
      case "impossible-number":
        return say(`issue.${issue.code}${bearing(issue.field)}`, { text, field: say(`field.${issue.field}`) });
      case "ambiguous-number": {
        const [low, high] = issue.values;
        const field = say(`field.${issue.field}`);
        return say(`issue.ambiguous-number${bearing(issue.field)}`, { text, field, low, high });
      }
      case "middle-of-range":
        return say("issue.middle-of-range", { text, field: say(`field.${issue.field}`), value: issue.value });
    }
  }
  function severalText(first, issues, speech) {
    const { say } = speech;
    const different = [...new Set(issues.map(({ text }) => text))];
    const quotes = different.slice(0, LISTED).map((text) => quote(text, speech));
    const texts2 = quotes.join(", ") + (different.length > LISTED ? ", …" : "");
    const count4 = issues.length;
    switch (first.code) {
      case "above-header":
      case "header-again":
      case "total-row":
      case "no-account":
      case "no-followers":
      case "same-account":
      case "same-person":
      case "platforms-differ":
      case "other-currency":
        return say(`issues.${first.code}`, { count: count4, texts: texts2 });
      case "error-cell":
      case "missing-text":
      case "unreadable-number":
      case "date-cell":
      case "impossible-number":
      case "ambiguous-number":
        return say(`issues.${first.code}${bearing(first.field)}`, { count: count4, texts: texts2, field: say(`field.${first.field}`) });
      case "unknown-platform":
      case "middle-of-range":
        return say(`issues.${first.code}`, { count: count4, texts: texts2, field: say(`field.${first.field}`) });
      default:
        return issues.map((issue) => issueText(issue, speech)).join(" ");
    }
  }
  function repeatsText(issues, speech) {
    const [only, ...others] = issues;
    if (only && others.length === 0) return speech.say("repeats.one", { row: String(only.row) });
    return `${speech.say("repeats", { count: issues.length })} ${rowsText(issues, speech)}`;
  }
  var LISTED = 3;
  function rowsText(issues, { say }) {
    const more = issues.length - LISTED;
    const rows = issues.slice(0, LISTED).map(({ row }) => String(row));
    if (more > 0) return say("rows.more", { rows: rows.join(", "), count: more });
    return say("rows", { rows: rows.slice(0, -1).join(", "), last: rows[rows.length - 1] ?? "" });
  }
  function bearing(field) {
    return field === "followers" ? ".followers" : "";
  }

  // src/texts/reason.ts
  function reasonText(reason, currency, speech) {
    const { say, numbers: numbers2 } = speech;
    const money = (amount2) => numbers2.money(amount2, currency);
    const amount = (measure, value) => measure === "profit" ? money(value) : numbers2.rounded(value);
    const side = (name) => say(`side.${name}`);
    switch (reason.code) {
      case "unread-roster":
        return (reason.issue && issueTexts([reason.issue], speech)[0]) ?? say("reason.unread-roster");
      case "nobody-eligible":
        return say("reason.nobody-eligible", { count: reason.count });
      case "one-side-missing":
        return say(`reason.one-side-missing.${reason.missing}`, { count: reason.count, split: reason.split });
      case "must-do-not-fit":
        return reason.count > reason.most ? say("reason.must-do-not-fit.count", { count: reason.count, most: String(reason.most) }) : say("reason.must-do-not-fit.cost", { cost: money(reason.cost), budget: money(reason.budget) });
      case "nothing-affordable":
        return say("reason.nothing-affordable", { budget: money(reason.budget), cheapest: money(reason.cheapest) });
      case "no-rates":
      case "nothing-observed":
        return say(`reason.${reason.code}`, {
          known: String(reason.known),
          count: reason.of,
          side: side(reason.side)
        });
      case "fees-decide":
        return say("reason.fees-decide", { enough: reason.enough });
      case "fees-unknown": {
        const { count: count4, enough } = reason;
        return reason.currency === void 0 ? say("reason.fees-unknown.no-currency", { count: count4, enough }) : say("reason.fees-unknown", { count: count4, enough, currency: reason.currency });
      }
      case "nothing-pays":
        if (reason.breakEven === void 0) return say("reason.nothing-pays.unknown");
        return say("reason.nothing-pays", {
          conversion: numbers2.significant(reason.conversion),
          breakEven: numbers2.significant(reason.breakEven)
        });
      case "side-unaffordable":
        return say("reason.side-unaffordable", {
          side: side(reason.side),
          budget: money(reason.budget),
          first: money(reason.first)
        });
      case "the-platform":
        return say(`reason.the-platform.${reason.measure}`, { side: side(reason.leader) });
      case "on-platform": {
        const { platform: platform2, micro, macro } = reason.on;
        return say(`reason.on-platform.${reason.measure}`, {
          platform: platform2,
          micro: amount(reason.measure, micro),
          macro: amount(reason.measure, macro)
        });
      }
      case "sides-apart":
        return say("reason.sides-apart");
      case "mix-ahead":
        return say(`reason.mix-ahead.${reason.measure}`, {
          value: amount(reason.measure, reason.value),
          side: side(reason.side),
          pure: amount(reason.measure, reason.pure),
          more: numbers2.percent(reason.value / reason.pure - 1)
        });
      case "ahead": {
        const told = {
          side: side(reason.side),
          value: amount(reason.measure, reason.value),
          opposite: side(reason.side === "micro" ? "macro" : "micro"),
          other: amount(reason.measure, reason.other)
        };
        if (reason.other <= 0) return say(`reason.ahead.${reason.measure}.alone`, told);
        return say(`reason.ahead.${reason.measure}`, {
          ...told,
          more: numbers2.percent(reason.value / reason.other - 1)
        });
      }
      case "close":
        return say(`reason.close.${reason.measure}`, {
          micro: amount(reason.measure, reason.micro),
          macro: amount(reason.measure, reason.macro)
        });
      case "runs-disagree":
        return say("reason.runs-disagree", { side: side(reason.leader), share: numbers2.percent(reason.share) });
      case "overlap-decides":
        return say(`reason.overlap-decides.${reason.leader}`, {
          at: numbers2.percent(reason.at),
          end: numbers2.percent(reason.end),
          crossing: numbers2.percent(reason.crossing)
        });
      case "counts": {
        const bought = (name) => say(reason[name] === reason.most ? "reason.counts.most" : "reason.counts.some", {
          count: reason[name],
          side: side(name)
        });
        return say("reason.counts", { budget: money(reason.budget), micro: bought("micro"), macro: bought("macro") });
      }
      case "cost-per": {
        const times = reason.measure === "people" ? 1e3 : 1;
        return say(`reason.cost-per.${reason.measure}`, {
          micro: money(reason.micro * times),
          macro: money(reason.macro * times)
        });
      }
      case "engagement-rates":
        return say("reason.engagement-rates", {
          platform: reason.platform,
          micro: numbers2.percent(reason.micro),
          macro: numbers2.percent(reason.macro)
        });
      case "mostly-nano": {
        const count4 = String(reason.of);
        if (reason.nano === reason.of) return say("reason.mostly-nano.all", { count: count4 });
        return say("reason.mostly-nano", { nano: String(reason.nano), count: count4 });
      }
      case "speaks-against":
        return say(`reason.speaks-against.${reason.measure}`, {
          side: side(reason.side),
          value: numbers2.rounded(reason.value),
          other: numbers2.rounded(reason.other)
        });
      case "hangs-on-one": {
        const told = { share: numbers2.percent(reason.share), who: reason.who };
        if (reason.side === "all") return say("reason.hangs-on-one.all", told);
        return say("reason.hangs-on-one", { ...told, side: side(reason.side) });
      }
    }
  }

  // src/texts/shortlist.ts
  function totalText({ plans, shortlist, reasons, brief, worthUpTo: worthUpTo2 = [] }, { issues }, speech) {
    const { say } = speech;
    const plan = shortlist && plans?.[shortlist];
    if (!plan) {
      const [reason] = reasons;
      return [say("total.nobody"), ...reason ? [reasonText(reason, brief.currency, speech)] : []].join(" ");
    }
    const estimated = (of) => plan.chosen.filter((outcome) => outcome[of].origin !== "given").length;
    const [fees, reaches] = [estimated("fee"), estimated("reach")];
    const chosen = new Set(plan.chosen.map(({ influencer }) => influencer.row));
    const alike2 = issues.flatMap(
      (issue) => issue.code === "same-person" && issue.row < issue.other && chosen.has(issue.row) && chosen.has(issue.other) ? say("total.same-person", { row: String(issue.row), other: String(issue.other) }) : []
    );
    return [
      say("total", { count: plan.chosen.length }),
      ...brief.posts > 1 ? [say("total.posts", { count: brief.posts })] : [],
      ...brief.handling > 0 ? [say("total.handling")] : [],
      ...fees > 0 ? [say("total.fees", { count: fees })] : [],
      ...reaches > 0 ? [say("total.reach", { count: String(reaches) })] : [],
      ...worthUpTo2.includes(void 0) ? [say("total.worth-unknown")] : [],
      ...alike2
    ].join(", ");
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
  var SHARED = [
    [/(?<!\p{L})\$(?!\p{L})/u, "USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP"],
    [/¥/, "JPY CNY"]
  ];
  function leavesOpen(amount, code) {
    return SHARED.some(([sign, codes]) => sign.test(amount) && codes.split(" ").includes(code));
  }
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
    const [, usual2, word] = USUAL.exec(text) ?? [];
    if (usual2 && areDigits(usual2) && (!word || word === "%" || isUnit(word.toLowerCase()))) {
      const units2 = !word || word === "%" ? NO_UNITS : [word.toLowerCase()];
      return { sign: 1, digits: usual2, units: units2, percent: word === "%", currency: void 0 };
    }
    const [, before = "", body = "", after = ""] = SHAPE.exec(text.normalize("NFKC").trim()) ?? [];
    const digits = (/\p{L}$/u.test(before) ? body.replace(/^[.,]/, "") : body).replace(/[\s'’]/g, "");
    if (body === "" || ODD_GROUP.test(body) || !areDigits(digits)) return void 0;
    let sign;
    let percent = false;
    let currency;
    const units = [];
    for (const token of tokens(before)) {
      if (/^[+\-−–]$/.test(token) && !sign) sign = token === "+" ? 1 : -1;
      else if (token === "%" && !percent) percent = true;
      else if (currencyCode(token) && !currency) currency = currencyCode(token);
      else if (!ABOUT.has(token) && !NOUNS.has(token)) return void 0;
    }
    for (const token of tokens(after)) {
      if (token === "%" && !percent) percent = true;
      else if (isUnit(token)) units.push(token);
      else if (currencyCode(token) && !currency) currency = currencyCode(token);
      else if (token !== "+" && token !== "/" && !NOUNS.has(token)) return void 0;
    }
    return { sign: sign ?? 1, digits, units, percent, currency };
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
    const { sign, units, percent, currency } = spelled;
    const scale = scaleOf(units, style.language);
    if (scale === void 0 || Number.isNaN(point) && Number.isNaN(comma)) return { kind: "unreadable" };
    const times = (value) => {
      const product = sign * value * scale / (percent ? 100 : 1);
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
    const exact = WORDS2.get(folded(text.trim()));
    if (exact) return exact;
    const [only, ...others] = platformsIn(text);
    return others.length === 0 ? only : void 0;
  }
  var LONGEST2 = 200;

  // src/strategy/example-budget.ts
  function exampleBudget(roster, brief) {
    const influencers = eligible(roster, brief);
    const [feeOf] = feesOf(influencers, brief);
    const known = influencers.flatMap((influencer) => {
      const fee = feeOf(influencer);
      return fee ? { fee: fee.value, isMacro: influencer.followers >= brief.split } : [];
    });
    const usual2 = median(known.map(({ fee }) => fee)) ?? 0;
    const macro = median(known.flatMap(({ fee, isMacro }) => isMacro ? fee : [])) ?? 0;
    const amount = Math.max(10 * usual2, 1.5 * macro, 1);
    const unit2 = 10 ** Math.max(Math.floor(Math.log10(amount)) - 1, 0);
    return Math.ceil(amount / unit2) * unit2;
  }

  // src/strategy/goal.ts
  var GOAL_WORDS = /* @__PURE__ */ new Map([
    ["launch", "launch"],
    ["awareness", "launch"],
    ["reach", "launch"],
    ["niche", "niche"],
    ["engagement", "niche"],
    ["sales", "sales"],
    ["conversions", "sales"]
  ]);

  // src/strategy/read-brief.ts
  function readBrief(source, roster, locale) {
    const given = optionsOf(source);
    if ("text" in given) return { problems: [{ code: "option-without-value", text: given.text }] };
    const reader = new BriefReader(given, locale);
    const brief = reader.read(roster);
    return reader.problems.length > 0 ? { problems: reader.problems } : { brief };
  }
  function optionsOf(source) {
    if (typeof source !== "object" || source === null || Array.isArray(source) || source instanceof Date) {
      return readOptions(source);
    }
    const scalar = (value) => Array.isArray(value) ? value.join(", ") : value;
    return new Map(
      Object.entries(source).flatMap(
        ([name, value]) => isBlank(value) ? [] : [[name.trim().toLowerCase().replace(/[-_]/g, " "), scalar(value)]]
      )
    );
  }
  var NAMES_IN_BRIEF = {
    strategy: "shown",
    reach: "reachRate",
    "views per person": "viewsPerPerson",
    "drop outs": "dropOuts"
  };
  var AMOUNTS = ["budget", "handling", "cpm", "order value"];
  var BriefReader = class {
    constructor(given, locale) {
      this.given = given;
      this.problems = [];
      this.locale = cellText(given.get("locale")) || locale;
      for (const name of given.keys()) {
        if (name === "goal" || name === "budget" || OPTIONS.includes(name)) continue;
        this.problems.push({ code: "unknown-option", text: name, allowed: OPTIONS });
      }
    }
    read(roster) {
      const currency = this.currency(roster);
      const typed = {
        goal: this.goal(),
        currency,
        most: this.number("most", "whole") ?? DEFAULTS.most,
        audience: this.number("audience", "above-zero"),
        overlap: this.number("overlap", "part") ?? DEFAULTS.overlap,
        keywords: this.list("keywords"),
        country: cellText(this.given.get("country")),
        platforms: this.platforms(),
        must: this.list("must"),
        leave: this.list("leave"),
        posts: this.number("posts", "whole") ?? DEFAULTS.posts,
        handling: this.number("handling", "amount") ?? DEFAULTS.handling,
        cpm: this.number("cpm", "above-zero"),
        prices: this.prices(),
        trust: this.number("trust", "share") ?? DEFAULTS.trust,
        reachRate: this.number("reach", "part") ?? DEFAULTS.reach,
        viewsPerPerson: this.number("views per person", "above-zero") ?? DEFAULTS["views per person"],
        dropOuts: this.number("drop outs", "share") ?? DEFAULTS["drop outs"],
        split: this.number("split", "above-zero") ?? DEFAULTS.split,
        shown: this.shown()
      };
      const chosen = OPTIONS.filter((option) => this.isChosen(option, typed));
      if (typed.audience !== void 0 && chosen.includes("overlap"))
        this.problems.push({ code: "audience-and-overlap" });
      const budget = this.budget();
      this.checkCurrencies(currency);
      const brief = { ...typed, chosen, budget: budget ?? 0, example: budget === void 0 };
      this.checkNames(brief, roster);
      return budget === void 0 ? { ...brief, budget: exampleBudget(roster, brief) } : brief;
    }
    goal() {
      const cell = this.given.get("goal");
      if (isBlank(cell)) return "launch";
      const goal = GOAL_WORDS.get(cellText(cell).toLowerCase());
      if (!goal) this.problems.push({ code: "unknown-goal", text: cellText(cell), allowed: [...GOAL_WORDS.keys()] });
      return goal ?? "launch";
    }
    budget() {
      const cell = this.given.get("budget");
      if (isBlank(cell)) return void 0;
      const { values, percents } = this.parse(cell, "thousands");
      const cents = percents.size > 0 ? 0 : inCents(values[0] ?? 0);
      if (cents > 0 && Number.isSafeInteger(cents)) return fromCents(cents);
      this.problems.push({ code: "unreadable-budget", text: cellText(cell) });
      return void 0;
    }
    currency(roster) {
      const text = cellText(this.given.get("currency"));
      const hasFees = roster.influencers.some(({ fee }) => fee !== void 0);
      const ofRoster = roster.currency ?? (hasFees || this.given.has("cpm") ? void 0 : ESTIMATES_CURRENCY);
      if (text === "") return roster.currency ?? this.currencyOf("budget") ?? ofRoster;
      const currency = currencyCode(text);
      if (!currency) this.problems.push({ code: "unknown-currency", text });
      else if (roster.currency && currency !== roster.currency) {
        this.problems.push({ code: "other-currency", currency, ofRoster: roster.currency });
      }
      return currency;
    }
    platforms() {
      return this.list("platforms").flatMap((text) => {
        const platform2 = platformNamed(text);
        if (!platform2) this.problems.push({ code: "unknown-choice", option: "platforms", text, allowed: PLATFORMS });
        return platform2 ?? [];
      });
    }
    shown() {
      const text = cellText(this.given.get("strategy")).toLowerCase();
      const shown = SHOWN.find((one) => one === (text || DEFAULTS.strategy));
      if (!shown) this.problems.push({ code: "unknown-choice", option: "strategy", text, allowed: SHOWN });
      return shown ?? DEFAULTS.strategy;
    }
    /** All three, or none: each alone tells nothing. */
    prices() {
      const conversion = this.number("conversion", "above-zero");
      const orderValue = this.number("order value", "above-zero");
      const margin = this.number("margin", "part");
      if (conversion === void 0 || orderValue === void 0 || margin === void 0) return void 0;
      return { conversion, orderValue, margin };
    }
    list(option) {
      return cellText(this.given.get(option)).split(/[,\n]/).map((part) => part.trim()).filter((part) => part !== "");
    }
    number(option, kind) {
      const cell = this.given.get(option);
      if (isBlank(cell)) return void 0;
      const isPart2 = kind === "share" || kind === "part";
      const { values, percents } = this.parse(cell, isPart2 ? "decimals" : "thousands");
      const [value] = values;
      if (value !== void 0 && (isPart2 || percents.size === 0) && isOf(kind, value)) return value;
      this.problems.push({ code: "unreadable-option", option, kind, text: cellText(cell) });
      return void 0;
    }
    parse(cell, threeDigits) {
      return readNumbers([cell], { locale: this.locale, threeDigits });
    }
    /** As an amount names it. */
    currencyOf(option) {
      return this.parse(this.given.get(option) ?? "", "thousands").currencies.get(0);
    }
    /** Nothing is converted here, and nothing is silently taken for what it is not. */
    checkCurrencies(ofBrief) {
      for (const option of AMOUNTS) {
        const text = cellText(this.given.get(option));
        const currency = this.currencyOf(option);
        if (!currency || !ofBrief || currency === ofBrief || leavesOpen(text, ofBrief)) continue;
        this.problems.push({ code: "amount-in-other-currency", option, text, currency, ofBrief });
      }
    }
    /** What is typed as it stands by default is no choice: the table of options can be copied whole. */
    isChosen(option, typed) {
      if (!this.given.has(option)) return false;
      if (!(option in DEFAULTS)) return true;
      const standing = DEFAULTS[option];
      return (typed[NAMES_IN_BRIEF[option] ?? option] ?? cellText(this.given.get(option))) !== standing;
    }
    /** Whoever must be in, or be left out, has to be in the roster, and only one of both. */
    checkNames(brief, { influencers }) {
      const leave = influencers.filter((one) => brief.leave.some((text) => isMeant(one, text)));
      for (const option of ["must", "leave"]) {
        for (const text of brief[option]) {
          const meant = influencers.filter((one) => isMeant(one, text));
          if (meant.length === 0) this.problems.push({ code: "not-in-roster", option, text });
          else if (option === "leave") continue;
          else if (meant.some((one) => leave.includes(one))) this.problems.push({ code: "must-and-leave", text });
          else if (meant.every((one) => one.followers === void 0 || whyNot(one, brief))) {
            this.problems.push({ code: "must-not-eligible", text });
          }
        }
      }
    }
  };
  function isOf(kind, value) {
    switch (kind) {
      case "amount":
        return value >= 0;
      case "above-zero":
        return value > 0;
      case "whole":
        return value >= 1 && Number.isInteger(value);
      case "share":
        return value >= 0 && value <= 1;
      case "part":
        return value > 0 && value <= 1;
    }
  }

  // src/texts/brief-problem.ts
  function briefProblemText(problem, speech) {
    const { say } = speech;
    if (problem.code === "audience-and-overlap") return say("problem.audience-and-overlap");
    if (problem.code === "other-currency") {
      return say("problem.other-currency", { currency: problem.currency, ofRoster: problem.ofRoster });
    }
    const text = quote(problem.text, speech);
    switch (problem.code) {
      case "unknown-option":
      case "unknown-goal":
        return say(`problem.${problem.code}`, { text, allowed: problem.allowed.join(", ") });
      case "unknown-choice":
        return say("problem.unknown-choice", {
          option: say(`option.${problem.option}`),
          text,
          allowed: problem.allowed.join(", ")
        });
      case "unreadable-option":
        return say(`problem.unreadable-option.${problem.kind}`, { option: say(`option.${problem.option}`), text });
      case "amount-in-other-currency":
        return say("problem.amount-in-other-currency", { text, currency: problem.currency, ofBrief: problem.ofBrief });
      case "not-in-roster":
        return say("problem.not-in-roster", { option: say(`option.${problem.option}`), text });
      case "option-without-value":
      case "unreadable-budget":
      case "unknown-currency":
      case "must-and-leave":
      case "must-not-eligible":
        return say(`problem.${problem.code}`, { text });
    }
  }

  // src/roster/column-choices.ts
  function withChoices(columns, choices, derived = []) {
    const chosen = new Map(derived.map((column) => [column, "ignored"]));
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
    "fit",
    "bio",
    "country",
    "audience country",
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
    "fit",
    "credibility"
  ];
  function isNumberField(field) {
    return NUMBER_FIELDS.includes(field);
  }

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
    const usual2 = FORM_OF_SITE.get(host.startsWith("www.") ? host.slice(4) : host);
    if (usual2) return usual2;
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
    const usual2 = median(numbers2) ?? 0;
    if (field === "posts" && dates > numbers2.length) return void 0;
    if (field === "fit" || field === "credibility") return share;
    if (field === "engagement rate") return inPercent || usual2 <= HIGHEST_RATE ? share : 0;
    if (field === "engagements") return inPercent ? 0 : usual2 > HIGHEST_RATE ? share : share / 2;
    if (field === "fee") return inPercent ? 0 : currencies.size > 0 || usual2 >= 20 ? share : share / 2;
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
      const filled3 = values.filter((value) => value !== void 0).length;
      return filled3 > 0 && percents.size >= MOSTLY * filled3 ? 1 : 0;
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
    const counts2 = values.filter((value) => value !== void 0);
    const usual2 = median(counts2) ?? 0;
    const isCount = currencies.size === 0 && counts2.every((count4) => Number.isInteger(count4));
    return isCount && counts2.length >= MOSTLY * (counts2.length + notes.size) && usual2 >= FEW_FOLLOWERS ? usual2 : 0;
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
    const counts2 = /* @__PURE__ */ new Map();
    for (const { currency } of fees) if (currency) counts2.set(currency, (counts2.get(currency) ?? 0) + 1);
    return [...counts2].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]?.[0];
  }
  function otherCurrencies(influencers, usual2) {
    return influencers.flatMap(
      ({ row, handle, name, fee, currency }) => fee === void 0 || !usual2 || !currency || currency === usual2 ? [] : [{ code: "other-currency", row, column: 1, text: handle || name, currency, usual: usual2 }]
    );
  }

  // src/roster/headers/english.ts
  var ENGLISH2 = {
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
    fit: "fit, brand fit, fit score, brand fit score, relevance, relevance score, match, match score, affinity",
    "audience country": "audience country, audience countries, audience location, top1 cntr, top2 cntr, top3 cntr, top country, top countries, top audience country, top audience countries, follower countries, followers country",
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
    fit: "adequation, affinite, pertinence",
    "audience country": "pays de l audience, pays audience, pays des abonnes",
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
    fit: "markenfit, brand fit, passung, relevanz",
    "audience country": "zielgruppenland, land der zielgruppe, follower lander, lander der follower",
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
    fit: "affinita, pertinenza, rilevanza",
    "audience country": "paese del pubblico, paesi del pubblico, paese audience",
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
    fit: "afinidade, relevancia, adequacao",
    "audience country": "pais da audiencia, pais do publico, paises da audiencia",
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
    fit: "encaje, afinidad, relevancia",
    "audience country": "pais de la audiencia, pais audiencia, paises de la audiencia",
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
    fit: "uyum, marka uyumu, uygunluk",
    "audience country": "kitle ulkesi, takipci ulkesi, hedef kitle ulkesi",
    credibility: "guvenilirlik, takipci guvenilirligi, kitle guvenilirligi, kitle kalitesi, takipci kalitesi, gercek takipci"
  };

  // src/roster/headers/words.ts
  function wordsOf2(text) {
    const apart = folded(text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/\b(\p{L})\.(?=\p{L}\b)/gu, "$1"));
    return apart.replace(/\b(tik|you|linked|snap) (tok|tube|in|chat)/g, "$1$2").match(/[\p{L}\p{N}]+|^@$/gu) ?? [];
  }

  // src/roster/headers/unit.ts
  var NO_UNIT_AFTER = /^(?:per|pro|por|par|cost|\d+)$/;
  function unitIn(text, words2) {
    const isHeaderUnit = (word, i, all2) => isUnit(word) && !NO_UNIT_AFTER.test(all2[i - 1] ?? "");
    const [, bracketed, behind = ""] = /[([]([^)\]]*)[)\]]|\s(?:in|en|em)\s(.*)$/i.exec(text) ?? [];
    return wordsOf2(bracketed ?? behind).find(isHeaderUnit) ?? words2.find((word, i) => i === words2.length - 1 && isHeaderUnit(word, i, words2));
  }

  // src/roster/headers/read-header.ts
  var LANGUAGES = {
    en: ENGLISH2,
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
    const words2 = wordsOf2(short);
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
    const counted = main.filter((word) => !POST_WORDS.has(word));
    add(counted, 0.9);
    const rate2 = counted.filter((word) => !BASES.some((basis2) => BASIS_WORDS[basis2].has(word)));
    const isRate = phrases().get(rate2.join(" "))?.some(([field]) => field === "engagement rate");
    if (isRate) add(rate2, 0.9);
    if (words2.length > 0 && named.length === 0) {
      for (const field of OF_A_PLATFORM) found.set(field, { field, score: BARE_PLATFORM, languages: [] });
    }
    for (const part of parts(counted)) {
      if (!VAGUE.has(part.join(" "))) add(part, 0.85 * part.length / counted.length);
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
    if (field === "credibility" || field === "audience country") return true;
    if (!isNumberField(field) && field !== "niche") return true;
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
  var ROWS_SEARCHED2 = 20;
  var PLAINLY = 0.9;
  function findHeaderRow(filled3, chosen) {
    const known = new Set(chosen.map(({ column }) => column.trim().toLowerCase()));
    let best;
    let most = 0;
    filled3.slice(0, ROWS_SEARCHED2).forEach(({ cells }, index2) => {
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
    const counts2 = /* @__PURE__ */ new Map();
    for (const { fields } of headers) {
      const languages = new Set(fields.filter(({ score }) => score >= PLAINLY).flatMap((named) => named.languages));
      for (const language of languages) counts2.set(language, (counts2.get(language) ?? 0) + 1);
    }
    const [most] = [...counts2].sort(([, a], [, b]) => b - a);
    return most && most[1] > (counts2.get("en") ?? 0) ? most[0] : void 0;
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
  function engagementRate(audience2, counts2) {
    return engagements(counts2) / audience2;
  }

  // src/roster/counts.ts
  var NOTHING_ALIKE = 1.5;
  var AGREES = 0.3;
  function agreementWith(counts2, index2, number) {
    const told = counts2.engagements[index2];
    const likes = counts2.likes[index2];
    if (!number || !(told || likes)) return void 0;
    const withSum = told ? alike(number, told) : 0;
    if (!likes) return withSum;
    const withComments = likes + (counts2.comments[index2] ?? 0);
    const withAll = withComments + (counts2.shares[index2] ?? 0) + (counts2.saves[index2] ?? 0);
    return Math.max(withSum, alike(number, likes), alike(number, withComments), alike(number, withAll));
  }
  function alike(a, b) {
    const times = a > b ? a / b : b / a;
    return Math.max(0, 1 - (times - 1) / (NOTHING_ALIKE - 1));
  }

  // src/roster/rate-basis.ts
  var CLEARLY = 0.15;
  function basisByPlatform(rates, counts2) {
    const tallies = /* @__PURE__ */ new Map();
    rates.forEach((rate2, i) => {
      if (rate2 === void 0) return;
      const platform2 = counts2.platforms[i];
      const tally = tallies.get(platform2) ?? newTally();
      tallies.set(platform2, tally);
      for (const basis2 of BASES) {
        const agreement2 = agreementWith(counts2, i, rate2 * (counts2[basis2][i] ?? 0));
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
  function rateUnit(numbers2, counts2, { basis: basis2, percent }) {
    const unsigned = numbers2.values.map((value, i) => numbers2.percents.has(i) ? void 0 : value);
    const bases = basis2 ? [basis2] : BASES;
    const agreements = [
      ["fraction", agreement(unsigned, (value, i) => agreementOfRate(value, counts2, i, bases))],
      ["percent", agreement(unsigned, (value, i) => agreementOfRate(value / 100, counts2, i, bases))],
      ["count", agreement(unsigned, (value, i) => agreementWith(counts2, i, value))]
    ];
    const [unit2, best] = agreements.reduce((a, b) => b[1] > a[1] ? b : a);
    if (best >= AGREES) return unit2;
    const usual2 = median(unsigned.filter((value) => value !== void 0)) ?? 0;
    if (usual2 > HIGHEST_PERCENT) return "count";
    if (usual2 > USUAL_RATES.highest) return "percent";
    return percent && usual2 / 100 >= USUAL_RATES.lowest ? "percent" : "fraction";
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
  function agreementOfRate(rate2, counts2, index2, bases) {
    let best;
    for (const basis2 of bases) {
      const one = agreementWith(counts2, index2, rate2 * (counts2[basis2][index2] ?? 0));
      if (one !== void 0 && one > (best ?? -1)) best = one;
    }
    return best;
  }

  // src/roster/rates.ts
  function readRates(reader, counts2) {
    const { rows } = reader.table;
    const columns = reader.columnsOf("engagement rate");
    const isClean = reader.columnsOf("basis").length > 0;
    const named = reader.texts("basis");
    const rates = rows.map(() => void 0);
    const headerBases = rows.map(() => void 0);
    const sums = [...counts2.engagements];
    const counted = /* @__PURE__ */ new Set();
    const units = /* @__PURE__ */ new Map();
    for (const column of columns) {
      const numbers2 = reader.table.numbers(column.column, "engagement rate");
      const unit2 = isClean ? "fraction" : rateUnit(numbers2, counts2, column);
      if (unit2 === "count") counted.add(column.column);
      units.set(column.column, unit2 !== "fraction" && numbers2.percents.size > 0 ? "mixed" : unit2);
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
    const usual2 = basisByPlatform(rates, counts2);
    const basisAt = (i) => {
      if (isClean) return BASES.find((basis2) => basis2 === named[i]);
      return headerBases[i] ?? usual2.get(counts2.platforms[i]);
    };
    const bases = rates.map((rate2, i) => rate2 === void 0 ? void 0 : basisAt(i));
    rows.forEach((_, i) => {
      if (rates[i] !== void 0) return;
      const sum = sums[i] ?? sumOf(counts2, i);
      const platform2 = counts2.platforms[i];
      const preferred = [usual2.get(platform2), platform2 && USUAL_BASIS[platform2], "followers", "views"];
      const basis2 = preferred.find((one) => one && counts2[one][i]);
      if (sum === void 0 || !basis2) return;
      rates[i] = sum / counts2[basis2][i];
      bases[i] = basis2;
    });
    return { rates, bases, engagements: sums, counted, units };
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
    const counts2 = {
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
    const { rates, bases, engagements: engagements3, counted, units } = readRates(reader, counts2);
    const [following, posts, fees] = [number("following"), number("posts"), readFees(reader)];
    const [niches, bios, countries] = [reader.joinedTexts("niche"), reader.texts("bio"), reader.texts("country")];
    const audiences = reader.joinedTexts("audience country");
    const [fits, credibility] = [shares(reader, "fit"), shares(reader, "credibility")];
    const nameColumns = columns.filter(({ field }) => field === "name" || field === "handle" || field === "link");
    const textAt = (column, index2) => cellText(table.cells(column)[index2]);
    const followersColumns = reader.columnsOf("followers");
    const influencers = [];
    const totals = [];
    table.rows.forEach((dataRow, i) => {
      const { row } = dataRow;
      const { name = "", handle = "", platform: place } = accounts[i] ?? {};
      const followers = counts2.followers[i];
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
        posts: posts[i],
        engagementRate: rates[i],
        basis: bases[i],
        engagements: engagements3[i],
        likes: counts2.likes[i],
        comments: counts2.comments[i],
        shares: counts2.shares[i],
        saves: counts2.saves[i],
        views: counts2.views[i],
        reach: counts2.reach[i],
        impressions: counts2.impressions[i],
        fee: fees[i]?.fee,
        currency: fees[i]?.currency,
        niche: niches[i] || bios[i] || "",
        fit: fits[i],
        country: countries[i] ?? "",
        audienceCountries: audiences[i] ?? "",
        credibility: credibility[i]
      });
    });
    return { influencers, totals, issues: [...reader.issues, ...issues], counted, rateUnits: units };
  }
  function shares(reader, field) {
    const read = reader.numbers(field, (value) => value >= 0 && value <= 100 ? value : void 0);
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
    return headers.map(({ text, platform: platform2, currency, basis: basis2, percent, unit: unit2 }, index2) => {
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
        percent,
        unit: unit2
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
    const filled3 = cells.filter((cell) => !isBlank(cell));
    const isPure = (cell) => field === "name" ? /\s/.test(cellText(cell)) : typeof cell === "number" || /^\d+$/.test(cellText(cell));
    return filled3.filter(isPure).length / Math.max(filled3.length, 1);
  }

  // src/roster/same-account.ts
  function withoutRepeats(influencers) {
    const best = /* @__PURE__ */ new Map();
    const accounts = influencers.map(account);
    influencers.forEach((influencer, i) => {
      const key = accounts[i];
      const known = best.get(key);
      if (!known || compare2(influencer, known) < 0) best.set(key, influencer);
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
  function compare2(a, b) {
    return filled2(b) - filled2(a) || (b.followers ?? 0) - (a.followers ?? 0) || (content2(a) < content2(b) ? -1 : content2(a) > content2(b) ? 1 : 0);
  }
  var filled2 = (influencer) => Object.values(influencer).filter((value) => value !== void 0 && value !== "").length;
  var content2 = ({ row: _, ...rest }) => JSON.stringify(rest);

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

  // src/roster/table.ts
  var SAMPLED = 500;
  var THREE_DIGITS = {
    followers: "thousands",
    following: "thousands",
    posts: "thousands",
    fee: "thousands",
    "engagement rate": "decimals",
    fit: "decimals",
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
    const { locale, columns: choices = [], derived = [], sheetName = "" } = options;
    const filled3 = values.flatMap((cells, i) => cells.every(isBlank) ? [] : [{ row: i + 1, cells }]);
    const width = filled3.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    const headerAt = findHeaderRow(filled3, choices);
    const headerRow = headerAt === void 0 ? void 0 : filled3[headerAt];
    const single = Array.from({ length: width }, (_, i) => readHeader(cellText(headerRow?.cells[i])));
    const grouped2 = headerAt ? withGroups(single, filled3[headerAt - 1]) : void 0;
    const headers = grouped2 ?? single;
    const above = filled3.slice(0, headerAt ?? 0);
    const below = filled3.slice(headerAt === void 0 ? 0 : headerAt + 1);
    const again = new Set(below.filter(({ cells }) => isHeaderAgain(cells)));
    const rows = below.filter((row) => !again.has(row));
    const table = new Table(rows, { locale, language: headerLanguage(headers), units: headers.map(({ unit: unit2 }) => unit2) });
    const sample = table.sample();
    const recognised = headerRow ? recogniseColumns(headers, sample) : columnsByContent(sample, width);
    const { columns, issues: notFound } = withChoices(recognised, choices, derived);
    table.take(columns.filter(({ field }) => field).map(({ column }) => column));
    const platform2 = onlyPlatform([sheetName, ...above.flatMap(({ cells }) => cells.map(cellText))]);
    const read = columnsByAccount(columns).map((account2) => readInfluencers(account2, table, platform2));
    const { kept, issues: repeats } = withoutRepeats(byRow(read.flatMap(({ influencers }) => influencers)));
    const counted = new Set(read.flatMap((one) => [...one.counted]));
    const rateUnits = new Map(read.flatMap((one) => [...one.rateUnits]));
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
      headerRow: headerRow?.row,
      influencers: kept,
      columns: columns.map((one) => {
        const rateUnit2 = rateUnits.get(one.column);
        if (!rateUnit2) return one;
        return { ...one, rateUnit: rateUnit2, field: counted.has(one.column) ? "engagements" : one.field };
      }),
      currency,
      issues: [
        ...aboutRange(filled3, headerRow, columns, kept),
        ...notFound,
        ...byRow([...leftOut, ...untold, ...noticed, ...samePersons(kept), ...otherCurrencies(kept, currency)])
      ]
    };
  }
  function aboutRange(filled3, header, columns, influencers) {
    const row = header?.row ?? filled3[0]?.row ?? 1;
    const about = (code, text = "") => [
      { code, row, column: 1, text }
    ];
    const used = columns.filter(({ field }) => field);
    if (filled3.length === 0) return about("empty-sheet");
    if (used.length === 0) return about("not-a-roster");
    if (header && filled3.every((one) => one.row <= header.row)) return about("no-rows");
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

  // src/functions/roster-options.ts
  function optionsNamed(given) {
    const options = readOptions(given);
    if ("text" in options)
      throw new Error(briefProblemText({ code: "option-without-value", text: options.text }, ENGLISH));
    for (const name of options.keys()) {
      if (OPTIONS.includes(name)) continue;
      throw new Error(briefProblemText({ code: "unknown-option", text: name, allowed: OPTIONS }, ENGLISH));
    }
    return options;
  }
  function rosterOptions(options) {
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

  // src/functions/roster-argument.ts
  function rosterArgument(functionName, given, options) {
    if (given === void 0) throw new Error(MESSAGES.missing(functionName, "roster"));
    const roster = readRoster(Array.isArray(given) ? given : [[given]], rosterOptions(options));
    const notFound = roster.issues.find(({ code }) => code === "column-not-found");
    if (notFound) throw new Error(MESSAGES.columnNotFound(notFound.text));
    return roster;
  }

  // src/functions/campaign-arguments.ts
  function campaignArguments(functionName, given, goal, budget, options) {
    const named = optionsNamed(options);
    const roster = rosterArgument(functionName, given, named);
    const read = readBrief({ ...Object.fromEntries(named), goal, budget }, roster);
    if ("problems" in read) {
      throw new Error(read.problems.map((problem) => briefProblemText(problem, ENGLISH)).join(" "));
    }
    return { roster, brief: read.brief, named };
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
    const count4 = (n, one) => `${n} ${one}${n === 1 ? "" : "s"}`;
    return width === 1 ? count4(rows, "row") : `${count4(rows, "row")} × ${count4(width, "column")}`;
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

  // src/roster/basis-name.ts
  function basisNamed(text) {
    const words2 = wordsOf2(text);
    return BASES.find((basis2) => words2.some((word) => BASIS_WORDS[basis2].has(word)));
  }

  // src/functions/arguments.ts
  var ABOVE_ZERO = Number.MIN_VALUE;
  function audience(name, given) {
    return numbers(name, given, ABOVE_ZERO, MESSAGES.notAboveZero);
  }
  function count3(name, given) {
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
      (text) => profileOf(text)?.platform ?? platformNamed(text) ?? new CellProblem(MESSAGES.unknownPlatform(text, PLATFORMS))
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

  // src/functions/tier-names.ts
  function tierNames(options) {
    const tierAt = tiersOption(options.get("tiers"));
    return (followers, platform2) => {
      const tier = tierAt(followers, platform2);
      return typeof tier === "string" ? tier : "";
    };
  }

  // src/functions/campaign-shortlist.ts
  var HEADERS2 = [
    "Handle",
    "Platform",
    "Tier",
    "Followers",
    "Engagement rate",
    "Fee",
    "Worth up to",
    "Reach",
    "Engagements",
    "Row"
  ];
  function CAMPAIGN_SHORTLIST(roster, goal, budget, options) {
    const error = errorIn(roster, goal, budget, options);
    if (error) return [[error]];
    const { roster: read, brief, named } = campaignArguments("CAMPAIGN_SHORTLIST", roster, goal, budget, options);
    if (read.influencers.length === 0) throw new Error(issueTexts(read.issues, ENGLISH)[0]);
    const answer = shortlisted(read, brief);
    const plan = answer.shortlist && answer.plans?.[answer.shortlist];
    const tierName = tierNames(named);
    const chosen = plan?.chosen ?? [];
    const rows = chosen.map((outcome, i) => {
      const { handle, name, platform: platform2, followers, row } = outcome.influencer;
      return [
        handle || name,
        platform2 ?? "",
        tierName(followers, platform2),
        followers,
        observedRate(outcome) ?? "",
        outcome.fee.value,
        answer.worthUpTo?.[i] ?? "",
        Math.round(outcome.reach.value),
        engagements2(outcome, brief.posts),
        row
      ];
    });
    const sum = (column) => rows.reduce((total2, row) => total2 + (Number(row[column]) || 0), 0);
    const total = [
      totalText(answer, read, ENGLISH),
      "",
      "",
      sum(3),
      "",
      plan?.cost ?? 0,
      "",
      Math.round(plan?.people ?? 0),
      sum(8),
      ""
    ];
    return [HEADERS2, ...rows, total];
  }
  function observedRate({ influencer, engagements: known }) {
    return known?.observed && known.observed.value / influencer.followers;
  }
  function engagements2({ engagements: known }, posts) {
    return known ? Math.round(known.used.value * posts) : "";
  }

  // src/texts/source.ts
  function sourceText({ author, year }, { say }) {
    return year === "n.d." ? say("source.undated", { author }) : say("source", { author, year: String(year) });
  }

  // src/texts/assumption.ts
  function assumptionText(assumption, currency, speech) {
    const { say, numbers: numbers2 } = speech;
    switch (assumption.code) {
      case "example-budget":
        return say("assumption.example-budget");
      case "sales-as-niche":
        return say("assumption.sales-as-niche", {
          missing: assumption.missing.map((option) => say(`option.${option}`)).join(", ")
        });
      case "posts":
        return say("assumption.posts", { count: String(assumption.posts) });
      case "handling":
        return say("assumption.handling", { amount: numbers2.money(assumption.amount, currency) });
      case "most":
        return say("assumption.most", { count: String(assumption.most) });
      case "audience": {
        const audience2 = numbers2.rounded(assumption.audience);
        if (assumption.overlap === void 0) return say("assumption.audience", { audience: audience2 });
        const overlap = numbers2.percent(assumption.overlap);
        return say(`assumption.audience.overlap${assumption.assumed ? ".assumed" : ""}`, { audience: audience2, overlap });
      }
      case "trust":
        if (assumption.trust === 1) return say("assumption.trust.full");
        return say(`assumption.trust${assumption.assumed ? ".assumed" : ""}`, { trust: assumption.trust });
      case "keywords-unused":
        return say("assumption.keywords-unused", {
          described: String(assumption.described),
          count: assumption.of
        });
      case "match": {
        const least = numbers2.percent(assumption.least);
        if (assumption.usual === 0) return say(`assumption.match.${assumption.by}`, { least });
        return say(`assumption.match.${assumption.by}.usual`, { least, count: assumption.usual });
      }
      case "country":
        return countryText(assumption, speech);
      case "left-out":
        return say(`assumption.left-out.${assumption.why}`, { count: assumption.count });
      case "reach-from-views": {
        const { count: count4, viewsPerPerson, source } = assumption;
        if (!source) return say("assumption.reach-from-views", { count: count4, viewsPerPerson });
        const published = sourceText(source, speech);
        return say("assumption.reach-from-views.published", { count: count4, viewsPerPerson, source: published });
      }
      case "reach-not-observed":
        return say(`assumption.reach-not-observed${assumption.assumed ? ".assumed" : ""}`, {
          count: assumption.count,
          platforms: assumption.published.join(", "),
          source: sourceText(assumption.source, speech),
          rate: numbers2.percent(assumption.rate)
        });
      case "fees-fitted":
      case "peers-engagement":
      case "without-engagements":
        return say(`assumption.${assumption.code}`, { count: assumption.count });
      case "fees-by-cpm": {
        const { count: count4, cpm, viewsPerPerson } = assumption;
        return say("assumption.fees-by-cpm", { count: count4, cpm: numbers2.money(cpm, currency), viewsPerPerson });
      }
      case "fees-estimated":
        return say("assumption.fees-estimated", {
          count: assumption.count,
          currency: assumption.currency,
          costs: sourceText(assumption.costs, speech),
          payments: sourceText(assumption.payments, speech)
        });
      case "fee-of-several":
        return say("assumption.fee-of-several", { count: assumption.rows });
      case "simulation":
        return say(`assumption.simulation${assumption.assumed ? ".assumed" : ""}`, {
          dropOuts: numbers2.percent(assumption.dropOuts)
        });
      case "not-proven": {
        const gap = numbers2.percent(Math.max(assumption.gap, 1e-3));
        if (assumption.pool === "all") return say("assumption.not-proven.all", { gap });
        return say("assumption.not-proven", { side: say(`side.${assumption.pool}`), gap });
      }
    }
  }
  function countryText({ country, unknown, leftOut }, { say }) {
    const known = unknown > 0 ? say("assumption.country.unknown", { count: unknown, country }) : say("assumption.country", { country });
    return leftOut > 0 ? `${say("assumption.country.left-out", { count: leftOut, country })} ${known}` : known;
  }

  // src/texts/recommendation.ts
  function briefText(brief, { say, numbers: numbers2 }) {
    return say(brief.example ? "brief.example" : "brief", {
      goal: say(`goal.${brief.goal}`),
      measure: say(`measure.${measureOf(brief)}`),
      budget: numbers2.money(brief.budget, brief.currency),
      count: brief.most
    });
  }
  function strategyText({ strategy, compared }, { say }) {
    return say(strategy === "either" && !compared ? "strategy.neither" : `strategy.${strategy}`);
  }
  function planText({ chosen, cost, people, engagements: engagements3, value }, measure, currency, { say, numbers: numbers2 }) {
    if (chosen.length === 0) return say("plan.nobody");
    const reached = {
      count: chosen.length,
      cost: numbers2.money(cost, currency),
      people: numbers2.rounded(people)
    };
    if (engagements3 === void 0) return say("plan.reaches", reached);
    const brought = { ...reached, engagements: numbers2.rounded(engagements3) };
    if (measure !== "profit") return say("plan.brings", brought);
    return say("plan.leaves", { ...brought, profit: numbers2.money(value, currency) });
  }
  function comparedText({ compared, strategy }, { say, numbers: numbers2 }) {
    if (!compared) {
      if (strategy === "not-enough-data") return say("compared.not-enough-data");
      return say(strategy === "either" ? "compared.nobody-pays" : "compared.one-side");
    }
    const { median: median2, low, high, mixAhead } = compared;
    const [side, sign] = median2 >= 0 ? ["micro", 1] : ["macro", -1];
    const [from, to] = sign > 0 ? [low, high] : [-high, -low];
    const told = { median: numbers2.percent(sign * median2), low: numbers2.percent(from), high: numbers2.percent(to) };
    if (strategy !== "mixed") return say(`compared.${side}`, told);
    return say(`compared.${side}.mixed`, { ...told, mix: numbers2.percent(mixAhead) });
  }
  function flipTexts(flips, currency, speech) {
    return flips.flatMap((flip) => {
      const other = flips.find(({ of, direction }) => of === flip.of && direction !== flip.direction);
      if (flip.to || !other || other.to) return flipText(flip, currency, speech);
      return flip.direction === "above" ? [] : nothingText(flip, other, currency, speech);
    });
  }
  function flipText(flip, currency, speech) {
    const { say } = speech;
    const { of, direction, to } = flip;
    if (of === "most") {
      if (!to) return say(`flip.most.nothing-${direction}`, { count: flip.at });
      return say(`flip.most.${direction}`, { count: flip.at, standing: say(`standing.${to}`) });
    }
    const at = placeText(flip, currency, speech);
    return to ? say(`flip.${of}.${direction}`, { at, standing: say(`standing.${to}`) }) : say(`flip.${of}.nothing-${direction}`, { at });
  }
  function nothingText(from, to, currency, speech) {
    const { say, numbers: numbers2 } = speech;
    if (from.of === "most") return say("flip.most.nothing", { from: numbers2.rounded(from.at), count: to.at });
    const place = (flip) => placeText(flip, currency, speech);
    return say(`flip.${from.of}.nothing`, { from: place(from), to: place(to) });
  }
  function placeText({ of, at }, currency, { numbers: numbers2 }) {
    const place = Number(at.toPrecision(2));
    if (of === "budget") return numbers2.money(place, currency);
    return of === "audience" ? numbers2.rounded(place) : numbers2.exact(place);
  }

  // src/texts/study.ts
  function studyText({ code, source, sample, unit: unit2 }, speech) {
    const { say } = speech;
    return say("study", {
      finding: say(`study.${code}`),
      source: sourceText(source, speech),
      sample: say(`sample.${unit2}`, { count: sample }),
      on: say(`study.${code}.on`)
    });
  }

  // src/functions/campaign-strategy.ts
  function CAMPAIGN_STRATEGY(roster, goal, budget, options) {
    const error = errorIn(roster, goal, budget, options);
    if (error) return [[error]];
    const { roster: read, brief } = campaignArguments("CAMPAIGN_STRATEGY", roster, goal, budget, options);
    const answer = recommend(read, brief);
    const { confidence, measure, plans, reasons, flips = [], studies, assumptions } = answer;
    const { currency } = brief;
    const rows = [
      ["Strategy", strategyText(answer, ENGLISH)],
      ["Confidence", ENGLISH.say(`confidence.${confidence}`)]
    ];
    const add = (name, texts2) => rows.push(...texts2.map((text) => [name, text]));
    if (plans) {
      add("Compared", [`${briefText(brief, ENGLISH)}: ${comparedText(answer, ENGLISH)}.`]);
      for (const pool of POOL_NAMES) {
        add(ENGLISH.say(`plan.${pool}`), [planText(plans[pool], measure, currency, ENGLISH)]);
      }
    }
    add(
      "Reason",
      reasons.map((reason) => reasonText(reason, currency, ENGLISH))
    );
    add("Flip", flipTexts(flips, currency, ENGLISH));
    if (plans) {
      add(
        "Research",
        studies.map((study) => studyText(study, ENGLISH))
      );
    }
    add(
      "Assumed",
      assumptions.map((assumption) => assumptionText(assumption, currency, ENGLISH))
    );
    if (plans) add("Noticed", issueTexts(read.issues, ENGLISH));
    return rows;
  }

  // src/functions/combined-reach.ts
  function COMBINED_REACH(reaches, audience2) {
    const reached = wholeColumn("COMBINED_REACH", count3("reaches", reaches));
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
  function costPerEngagement(fee, engagements3) {
    return fee / engagements3;
  }

  // src/functions/cpe.ts
  function CPE(fee, engagements3) {
    const fees = count3("fee", fee).deciding();
    const engaged = audience("engagements", engagements3).deciding();
    return perRow("CPE", [fees, engaged], (row) => costPerEngagement(fees.at(row), engaged.at(row)));
  }

  // src/metrics/cost-per-mille.ts
  function costPerMille(fee, impressions) {
    return fee / impressions * 1e3;
  }

  // src/functions/cpm.ts
  function CPM(fee, impressions) {
    const fees = count3("fee", fee).deciding();
    const shown = audience("impressions", impressions).deciding();
    return perRow("CPM", [fees, shown], (row) => costPerMille(fees.at(row), shown.at(row)));
  }

  // src/metrics/cost-per-view.ts
  function costPerView(fee, views) {
    return fee / views;
  }

  // src/functions/cpv.ts
  function CPV(fee, views) {
    const fees = count3("fee", fee).deciding();
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
    const filled3 = rows.filter((row) => !row.every(isBlank));
    const under = (header) => filled3.map((row) => row[names.indexOf(header)]);
    if (!names.includes("engagement rate") || filled3.length === 0) throw new Error(MESSAGES.badBenchmarks());
    const inColumn = (cells) => cells.map((cell) => [cell]);
    const platforms = tableColumn(platform(inColumn(under("platform"))));
    const bases = tableColumn(basis(inColumn(under("basis"))));
    const starts = numbersIn2(under("from"), "thousands", (value) => value >= 0, MESSAGES.badBenchmarkStart);
    const rates = numbersIn2(
      under("engagement rate"),
      "decimals",
      (value) => value >= 0 && value <= 1,
      MESSAGES.badBenchmarkRate
    );
    return filled3.map((_, i) => ({ platform: platforms[i], basis: bases[i], from: starts[i] ?? 0, rate: rates[i] }));
  }
  function numbersIn2(cells, threeDigits, isRight, message) {
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
    const liked = count3("likes", likes).deciding();
    const commented = count3("comments", comments);
    const shared = count3("shares", shares2);
    const saved = count3("saves", saves);
    let withComments = 0;
    let commentsExceedAll = 0;
    const rates = perRow("ENGAGEMENT_RATE", [audiences, liked, commented, shared, saved], (row) => {
      const people = audiences.at(row);
      const counts2 = { likes: liked.at(row), comments: commented.at(row), shares: shared.at(row), saves: saved.at(row) };
      if (counts2.comments !== void 0) {
        withComments++;
        if (counts2.comments > counts2.likes && counts2.comments > people) commentsExceedAll++;
      }
      return engagementRate(people, counts2);
    });
    if (withComments > 0 && commentsExceedAll === withComments) throw new Error(MESSAGES.calculatorOrder());
    return rates;
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

  // src/functions/follower-count.ts
  function FOLLOWER_COUNT(text, locale) {
    const error = errorIn(locale);
    if (error) return error;
    const counts2 = followerCount(text, localeOption(locale)).deciding();
    const cells = cellsOf(text);
    return perRow("FOLLOWER_COUNT", [counts2], (row) => {
      const people = wholePeople(counts2.at(row));
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
    const usual2 = [fewLikesPerComment.value, manyLikesPerComment.value];
    if (comments > likes) return { code: "more-comments-than-likes", comments, likes, usual: usual2 };
    const odd = platform2 === "TikTok" ? oddLikesPerCommentOnTikTok : oddLikesPerComment;
    if (likes <= odd.value * Math.max(comments, 1)) return void 0;
    if (comments === 0) return { code: "no-comments", likes, usual: usual2 };
    return { code: "many-likes-per-comment", ratio: likes / comments, usual: usual2 };
  }
  function followingCheck({ followers, following }) {
    if (following === void 0 || following <= massFollowing.value || following <= followers) return void 0;
    return { code: "follows-more", following, followers, massFollowing: massFollowing.value };
  }

  // src/texts/check.ts
  function checkText(check, { say, numbers: numbers2 }) {
    const percent = (rate2) => `${numbers2.significant(100 * rate2)}%`;
    switch (check.code) {
      case "low-rate":
      case "high-rate": {
        const { low, high } = check.published;
        return say(`check.${check.code}`, {
          rate: percent(check.rate),
          basis: check.basis,
          published: low === high ? percent(low) : `${percent(low)} to ${percent(high)}`
        });
      }
      case "many-likes-per-comment":
        return say("check.many-likes-per-comment", { ratio: numbers2.rounded(check.ratio), ...usual(check) });
      case "no-comments":
        return say("check.no-comments", { likes: check.likes, ...usual(check) });
      case "more-comments-than-likes":
        return say("check.more-comments-than-likes", { comments: check.comments, likes: check.likes, ...usual(check) });
      case "follows-more": {
        const { following, followers, massFollowing: massFollowing2 } = check;
        return say("check.follows-more", { following, followers, massFollowing: massFollowing2 });
      }
    }
  }
  function usual({ usual: [low, high] }) {
    return { low, high };
  }

  // src/functions/influencer-checks.ts
  function INFLUENCER_CHECKS(followers, platform2, rate2, basis2, likes, comments, following) {
    const published = benchmarkOf(publishedBenchmarks());
    const sizes = audience("followers", followers).deciding();
    const platforms = platform(platform2);
    const rates = rate(rate2);
    const bases = basis(basis2);
    const liked = count3("likes", likes);
    const commented = count3("comments", comments);
    const followed = count3("following", following);
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
      return problem ?? influencerChecks({ ...account2, basis: by }, published).map((check) => checkText(check, ENGLISH)).join(" ");
    });
  }

  // src/metrics/fee-estimate.ts
  function feeEstimate(followers, platform2, views) {
    const paid = paidFee(followers);
    const reach = platform2 && reachRate(platform2, followers);
    const impressions = views ?? (reach && followers * reach * VIEWS_PER_PERSON.value);
    const priced = platform2 && impressions ? feeByImpressions(impressions, platform2) : void 0;
    if (!priced) return { value: rounded(paid), low: void 0, high: void 0 };
    return {
      value: rounded(Math.sqrt(priced.value * paid)),
      low: rounded(Math.min(priced.low, paid)),
      high: rounded(Math.max(priced.high, paid))
    };
  }
  function rounded(amount) {
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

  // src/functions/influencer-tier.ts
  function INFLUENCER_TIER(followers, platform2, tiers) {
    const error = errorIn(tiers);
    if (error) return error;
    const tierAt = tiersOption(tiers);
    const sizes = audience("followers", followers).deciding();
    const platforms = platform(platform2);
    return perRow("INFLUENCER_TIER", [sizes, platforms], (row) => tierAt(sizes.at(row), platforms.at(row)));
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
      return [
        ...repeated ? [repeatsText(repeated, ENGLISH)] : [],
        ...own.map((issue) => issueText(issue, ENGLISH)),
        ...i === 0 ? issueTexts(others, ENGLISH) : []
      ].map(capitalised).join(" ");
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
  var HEADERS3 = [
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
    const named = optionsNamed(options);
    const read = rosterArgument("ROSTER_CLEAN", roster, named);
    const { influencers, issues } = read;
    if (influencers.length === 0) throw new Error(issueTexts(issues, ENGLISH)[0]);
    const notes = notesOf(read);
    const tierName = tierNames(named);
    return [HEADERS3, ...influencers.map((influencer, i) => cleanRow(influencer, tierName, notes[i]))];
  }
  function cleanRow(influencer, tierName, note) {
    const { followers, engagementRate: engagementRate2, basis: basis2, platform: platform2 } = influencer;
    return [
      influencer.name,
      influencer.handle,
      platform2 ?? "",
      followers ?? "",
      followers === void 0 ? "" : tierName(followers, platform2),
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

  // src/strategy/tier-summary.ts
  function summariseTiers(influencers, brief, tierOf2) {
    const reachOf = estimateReach(influencers, brief);
    const bySize = [...influencers].sort((a, b) => a.followers - b.followers);
    return [...groupBy(bySize, tierOf2)].map(([tier, own]) => {
      const observed = own.map((influencer) => ({ influencer, engagements: observedEngagements(influencer)?.value }));
      const priced = observed.flatMap(
        ({ influencer: { fee }, engagements: engagements3 }) => fee !== void 0 && engagements3 ? { fee, engagements: engagements3 } : []
      );
      const sum = (key) => priced.reduce((total, one) => total + one[key], 0);
      return {
        tier,
        influencers: own.length,
        followers: own.reduce((total, { followers }) => total + followers, 0),
        rate: median(
          observed.flatMap(
            ({ influencer, engagements: engagements3 }) => engagements3 === void 0 ? [] : engagements3 / influencer.followers
          )
        ),
        fee: median(own.flatMap(({ fee }) => fee ?? [])),
        reach: median(own.map((influencer) => reachOf(influencer).value)),
        costPerEngagement: priced.length > 0 ? costPerEngagement(sum("fee"), sum("engagements")) : void 0
      };
    });
  }

  // src/functions/roster-summary.ts
  var HEADERS4 = [
    "Tier",
    "Influencers",
    "Followers",
    "Median engagement rate",
    "Median fee",
    "Median reach",
    "Cost per engagement"
  ];
  function ROSTER_SUMMARY(roster, options) {
    const error = errorIn(roster, options);
    if (error) return [[error]];
    const { roster: read, brief, named } = campaignArguments("ROSTER_SUMMARY", roster, "", "", options);
    const tierName = tierNames(named);
    if (sized(read).length === 0) throw new Error(issueTexts(read.issues, ENGLISH)[0]);
    const tiers = summariseTiers(
      eligible(read, brief),
      brief,
      ({ followers, platform: platform2 }) => tierName(followers, platform2)
    );
    return [
      HEADERS4,
      ...tiers.map(({ tier, influencers, followers, rate: rate2, fee, reach, costPerEngagement: costPerEngagement2 }) => [
        tier,
        influencers,
        followers,
        rate2 ?? "",
        fee ?? "",
        reach ?? "",
        costPerEngagement2 ?? ""
      ])
    ];
  }

  // src/functions/tier-table.ts
  var HEADERS5 = ["Tier", "From", "Platform", "Source", "Year", "Address"];
  function TIER_TABLE(preset) {
    const error = errorIn(preset);
    if (error) return [[error]];
    const { bands: bands2, source } = presetNamed(preset);
    return [
      HEADERS5,
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
