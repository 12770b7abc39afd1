import type { Book, Grid } from '../../workbench/stand-in/book';

/** What changes a sheet; the others only look. */
const CHANGES: readonly PropertyKey[] = [
  'write',
  'writePatterns',
  'resize',
  'rename',
  'activate',
  'select',
  'setBold',
  'setColumnWidth',
  'setCharts',
] satisfies (keyof Grid)[];

/**
 * A book of which one change fails, counted from 1, and with `forever` every later one, as where Google stops a script.
 */
export function interruptedBook(book: Book, failing: number, forever: boolean): Book {
  let count = 0;
  const change = () => {
    count += 1;
    if (count === failing || (forever && count > failing)) throw new Error('Service error: Spreadsheets');
  };
  const wrap = (grid: Grid): Grid =>
    new Proxy(grid, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return (...parameters: unknown[]) => {
          if (CHANGES.includes(name)) change();
          return Reflect.apply(member, target, parameters);
        };
      },
    });
  return {
    id: book.id,
    name: book.name,
    locale: book.locale,
    grids: () => book.grids().map(wrap),
    activeGrid: () => wrap(book.activeGrid()),
    insert(name, cells) {
      change();
      return wrap(book.insert(name, cells));
    },
    remove(grid) {
      change();
      book.remove(grid);
    },
  };
}
