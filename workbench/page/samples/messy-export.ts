/** An invented export with what real ones are full of: junk above, two spellings of numbers, headers again, totals. */
import type { Spreadsheet } from '../../stand-in/spreadsheet';

const SHEET = 'Messy export';

const EXPORT: readonly (readonly string[])[] = [
  ['Creator search · export of 3 March 2025', '', '', '', '', '', '', '', ''],
  ['', '', '', '', '', '', '', '', ''],
  ['Profile link', 'Full name', 'Followers', 'Ø Likes', 'Ø Comments', 'Ø Views', 'ER', 'Price per post', 'Topics'],
  ['https://www.instagram.com/lina~bakes/?hl=en', 'Lina Ahrens', '12.5K', '410', '22', '', '%3,45', '€180', 'Baking'],
  ['https://www.tiktok.com/@omar~runs?lang=tr', 'Omar Vural', '1,2M', '58K', '610', '340K', '4,9%', '€2400', 'Running'],
  [
    'https://www.instagram.com/green~table/',
    ' Maya Torres ',
    '86.4K',
    '2950',
    '131',
    '',
    '3.6%',
    '€950',
    'Vegan, food',
  ],
  ['https://www.youtube.com/@two~wheels', 'Piet & Jo', '231K', '7.9K', '402', '64K', '3.6%', 'on request', 'Cycling'],
  ['instagram.com/lina~bakes', 'Lina Ahrens', '12.5K', '', '', '', '', '', ''],
  ['Profile link', 'Full name', 'Followers', 'Ø Likes', 'Ø Comments', 'Ø Views', 'ER', 'Price per post', 'Topics'],
  ['https://www.tiktok.com/@nora~irl', 'Nora 🌿', '9.8K', '830', '41', '12.4K', '8.9%', '€120', 'Plants'],
  ['https://www.instagram.com/ali~cooks', 'Ali Demir', '48,9K', '1.9K', '77', '', '%4,04', '€600', 'Cooking'],
  ['https://www.instagram.com/studio~sol', 'Studio Sol', 'n/a', '', '', '', '', '€1500', 'Design'],
  ['https://www.instagram.com/mega~marta', 'Marta Silva', '2.1M', '33K', '410', '', '1.6%', '€9800', 'Fashion'],
  ['https://www.tiktok.com/@dads~kitchen', "Dad's Kitchen", '154K', '11.2K', '190', '61K', '7.4%', '€1100', 'Cooking'],
  ['Total', '', '3,9M', '', '', '', '', '€16650', ''],
];

const WIDTHS = [290, 110, 80, 76, 96, 76, 62, 110, 110];

export function addMessyExport(spreadsheet: Spreadsheet): void {
  const sheet = spreadsheet.insertSheet(SHEET);
  const range = sheet.getRange(1, 1, EXPORT.length, WIDTHS.length).setValues(EXPORT);
  WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  const cleaned = spreadsheet.insertSheet('Cleaned');
  cleaned.getRange('A1').setFormula(`=ROSTER_CLEAN('${SHEET}'!${range.getA1Notation()})`);
  cleaned.getRange('A1:Q1').setFontWeight('bold');
  cleaned.getRange('F2:F').setNumberFormat('0.00%');
  cleaned.setFrozenRows(1);
}
