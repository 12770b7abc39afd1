/** The sample roster with live columns beside it, a recommendation and its shortlist. */
import { SAMPLE_ROSTER } from '../../../src/sample/roster';
import { columnName } from '../../stand-in/a1';
import type { Sheet } from '../../stand-in/sheet';
import type { Spreadsheet } from '../../stand-in/spreadsheet';

export const ROSTER_SHEET = 'Roster';
const RECOMMENDATION_SHEET = 'Recommendation';

const [HEADERS = []] = SAMPLE_ROSTER;
const COUNTS = ['Followers', 'Avg likes', 'Avg comments', 'Avg views', 'Fee (USD)'];
/** Narrow enough for the live columns to be seen at once beside the sidebar. */
const WIDTHS: Readonly<Record<string, number>> = {
  Name: 110,
  Handle: 112,
  'Avg comments': 116,
  'Avg views': 80,
  'Fee (USD)': 82,
  Niche: 108,
  Country: 66,
};
const OTHER_WIDTH = 76;
/** The first three together hold the words of the total. */
const SHORTLIST_WIDTHS = [210, 100, 100, 100, 134, 70, 96, 76, 106, 60];

export function fillRoster(sheet: Sheet): void {
  const [followers, likes, comments] = ['Followers', 'Avg likes', 'Avg comments'].map(openColumn);
  sheet.getRange(1, 1, SAMPLE_ROSTER.length, HEADERS.length).setValues(SAMPLE_ROSTER);
  HEADERS.forEach((header, index) => {
    const name = String(header);
    if (COUNTS.includes(name)) sheet.getRange(2, index + 1, sheet.getMaxRows() - 1, 1).setNumberFormat('#,##0');
    sheet.setColumnWidth(index + 1, WIDTHS[name] ?? OTHER_WIDTH);
  });

  const tier = HEADERS.length + 1;
  const rate = tier + 1;
  sheet.getRange(1, tier, 1, 2).setValues([['Tier', 'Engagement rate']]);
  sheet.getRange(2, tier).setFormula(`=INFLUENCER_TIER(${followers})`);
  sheet.getRange(2, rate).setFormula(`=ENGAGEMENT_RATE(${followers}, ${likes}, ${comments})`);
  sheet.getRange(2, rate, sheet.getMaxRows() - 1, 1).setNumberFormat('0.00%');
  sheet.setColumnWidth(tier, 54).setColumnWidth(rate, 126);
  sheet.getRange(1, 1, 1, rate).setFontWeight('bold');
  sheet.setFrozenRows(1);
}

export const SAMPLE_RANGE = `${ROSTER_SHEET}!A1:${columnName(HEADERS.length - 1)}${SAMPLE_ROSTER.length}`;

export function addRecommendation(spreadsheet: Spreadsheet): void {
  fillRecommendation(spreadsheet.insertSheet(RECOMMENDATION_SHEET));
  fillShortlist(spreadsheet.insertSheet('Shortlist'));
}

function fillRecommendation(sheet: Sheet): void {
  sheet.getRange('A1:B2').setValues([
    ['Goal', 'launch'],
    ['Budget (USD)', 20_000],
  ]);
  sheet.getRange('A1:A2').setFontWeight('bold');
  sheet.getRange('B2').setNumberFormat('#,##0');
  sheet.setColumnWidth(1, 120);
  sheet.getRange('A4').setFormula(`=CAMPAIGN_STRATEGY(${SAMPLE_RANGE}, B1, B2)`);
}

function fillShortlist(sheet: Sheet): void {
  const [goal, budget] = ['B1', 'B2'].map((cell) => `${RECOMMENDATION_SHEET}!${cell}`);
  sheet.getRange('A1').setFormula(`=CAMPAIGN_SHORTLIST(${SAMPLE_RANGE}, ${goal}, ${budget})`);
  sheet.getRange('A1:J1').setFontWeight('bold');
  sheet.getRange('D2:I').setNumberFormat('#,##0');
  sheet.getRange('E2:E').setNumberFormat('0.00%');
  SHORTLIST_WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setFrozenRows(1);
}

/** A column of the roster below its header, open to the end of the sheet. */
function openColumn(header: string): string {
  const index = HEADERS.indexOf(header);
  if (index < 0) throw new Error(`The sample roster has no column "${header}".`);
  const name = columnName(index);
  return `${name}2:${name}`;
}
