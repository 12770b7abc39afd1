/** The page's address names the sheet that is shown (#gid=3), as in Google Sheets, so that a reload shows it again. */
import type { FUniver } from '@univerjs/core/facade';
import type { Book } from '../stand-in/book';

/** Shows the sheet that the address names, if there is one, and from then on names the one that is shown. */
export function followSheetInAddress(api: FUniver, book: Book): void {
  const named = new URLSearchParams(location.hash.slice(1)).get('gid');
  book
    .grids()
    .find(({ id }) => String(id) === named)
    ?.activate();
  api.addEvent(api.Event.ActiveSheetChanged, () => history.replaceState(null, '', `#gid=${book.activeGrid().id}`));
}

export function forgetSheetInAddress(): void {
  history.replaceState(null, '', location.pathname + location.search);
}
