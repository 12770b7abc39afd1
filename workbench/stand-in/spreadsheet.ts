/** Apps Script's Spreadsheet: developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
import type { Book } from './book';
import type { ChartRecord } from './chart-record';
import type { Range } from './range';
import { Sheet } from './sheet';
import type { UiHost } from './ui';

export class Spreadsheet {
  private readonly book: Book;
  private readonly host: UiHost | undefined;

  constructor(book: Book, host?: UiHost) {
    this.book = book;
    this.host = host;
  }

  getId(): string {
    return this.book.id;
  }

  getName(): string {
    return this.book.name;
  }

  getSpreadsheetLocale(): string {
    return this.book.locale;
  }

  getSheets(): Sheet[] {
    return this.book.grids().map((grid) => new Sheet(this, grid));
  }

  getSheetByName(name: string): Sheet | null {
    return this.getSheets().find((sheet) => sheet.getName() === name) ?? null;
  }

  getActiveSheet(): Sheet {
    return new Sheet(this, this.book.activeGrid());
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  /** The new sheet becomes the active one. */
  insertSheet(name = this.unusedName()): Sheet {
    this.assertNameIsFree(name);
    return new Sheet(this, this.book.insert(name)).activate();
  }

  deleteSheet(sheet: Sheet): void {
    const grid = this.book.grids().find(({ id }) => id === sheet.getSheetId());
    if (!grid) throw new Error(`Sheet ${sheet.getSheetId()} not found`);
    if (this.book.grids().length === 1) throw new Error("You can't remove all the sheets in a document.");
    this.book.remove(grid);
  }

  /** Says something in the corner of the window for some seconds. */
  toast(message: string, title = '', seconds = 5): void {
    this.host?.toast({ message, title, seconds });
  }

  /**
   * The ranges of a chart, without those of deleted sheets.
   * @internal
   */
  rangesAt(places: ChartRecord['ranges']): Range[] {
    return places.flatMap(({ gridId, box }) => {
      const sheet = this.getSheets().find((one) => one.getSheetId() === gridId);
      return sheet ? sheet.getRange(box.row + 1, box.column + 1, box.rows, box.columns) : [];
    });
  }

  /**
   * Whether another sheet than `owner` bears a name, in capitals or not.
   * @internal
   */
  assertNameIsFree(name: string, owner?: Sheet): void {
    const others = this.getSheets().filter((sheet) => sheet.getSheetId() !== owner?.getSheetId());
    if (others.some((sheet) => sheet.getName().toLowerCase() === name.toLowerCase())) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  private unusedName(): string {
    let number = this.getSheets().length + 1;
    while (this.getSheetByName(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
