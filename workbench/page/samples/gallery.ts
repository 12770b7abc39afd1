/** Every custom function once, with an example that is live. */
import type { Spreadsheet } from '../../stand-in/spreadsheet';
import { SAMPLE_RANGE } from './roster';

/** What the JSDoc of a custom function says, as the build collects it (scripts/custom-functions.mjs). */
export interface FunctionsOfCategory {
  readonly category: string;
  readonly functions: readonly {
    readonly signature: string;
    readonly description: string;
    readonly examples: readonly { readonly call: string }[];
  }[];
}

const HEADERS = ['Function', 'Answer', 'Example', 'What it answers'];
const WIDTHS = [190, 130, 540, 900];

export function addGallery(spreadsheet: Spreadsheet, categories: readonly FunctionsOfCategory[]): void {
  const entries = categories
    .flatMap(({ functions }) => functions)
    .map(({ signature, description, examples }) => {
      // In the docs the sample roster stands in the same sheet.
      const formula = examples[0]?.call.replace('A1:J61', SAMPLE_RANGE) ?? '';
      return { name: signature.replace(/\(.*/, ''), formula, description };
    });
  const sheet = spreadsheet.insertSheet('Gallery');
  sheet.getRange(1, 1, 1, HEADERS.length).setValues([HEADERS]).setFontWeight('bold');
  const rows = entries.length;
  sheet.getRange(2, 1, rows, 1).setValues(entries.map(({ name }) => [name]));
  sheet.getRange(2, 2, rows, 1).setFormulas(entries.map(({ formula }) => [formula]));
  sheet.getRange(2, 3, rows, 2).setValues(entries.map(({ formula, description }) => [`'${formula}`, description]));
  WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setFrozenRows(1);
}
