/** File ▸ Import: a file or pasted text becomes new sheets; a preview shows what of. */
import type { ImportedSheet } from '../files/imported-sheet';
import { readPasted, readSheets } from '../files/read-sheets';
import { UnreadableFile } from '../files/unreadable-file';
import { LOCALES } from '../stand-in/locales';
import { dialogById, elementById, newElement } from './element';
import { previewTable } from './preview-table';

/** @returns opens the dialog, with files where some were dropped */
export function createImportDialog(addSheets: (sheets: readonly ImportedSheet[]) => void): (files?: File[]) => void {
  const dialog = dialogById('import');
  const form = dialog.querySelector('form');
  const chosen = elementById('import-file') as HTMLInputElement;
  const pasted = elementById('import-text') as HTMLTextAreaElement;
  const locale = elementById('import-locale') as HTMLSelectElement;
  const submit = elementById('import-submit') as HTMLButtonElement;
  const [preview, problem] = [elementById('import-preview'), elementById('import-problem')];
  let files: readonly File[] = [];
  let sheets: readonly ImportedSheet[] = [];
  let latest = 0;

  locale.replaceChildren(...LOCALES.map(({ id, name }) => newElement('option', { value: id, textContent: name })));
  locale.value = usersLocale();

  const read = async () => {
    latest += 1;
    const mine = latest;
    const result = await readAll(files, pasted.value, locale.value).catch(sentenceOf);
    // A file that takes long must not replace what was chosen after it.
    if (mine !== latest) return;
    sheets = typeof result === 'string' ? [] : result;
    problem.textContent = typeof result === 'string' ? result : '';
    preview.replaceChildren(...(sheets[0] ? previewTable(sheets) : []));
    submit.disabled = sheets.length === 0;
  };
  chosen.addEventListener('change', () => {
    files = Array.from(chosen.files ?? []);
    read();
  });
  pasted.addEventListener('input', () => {
    files = [];
    chosen.value = '';
    read();
  });
  locale.addEventListener('change', read);
  form?.addEventListener('submit', ({ submitter }) => {
    if (submitter === submit) addSheets(sheets);
  });

  return (dropped = []) => {
    files = dropped;
    // The locale stays as it was last chosen: the next file is likely to be from the same place.
    chosen.value = '';
    pasted.value = '';
    read();
    dialog.showModal();
  };
}

async function readAll(files: readonly File[], text: string, locale: string): Promise<ImportedSheet[]> {
  if (files.length === 0) return text.trim() === '' ? [] : [{ name: 'Pasted', cells: readPasted(text, locale) }];
  const read = files.map(async (file) =>
    readSheets({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, locale),
  );
  return (await Promise.all(read)).flat();
}

function sentenceOf(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  console.error(error);
  return 'This could not be read. Save the table as CSV, and choose that file.';
}

function usersLocale(): string {
  const tag = navigator.language.replace('-', '_');
  const [language] = tag.split('_');
  const found = LOCALES.find(({ id }) => id === tag) ?? LOCALES.find(({ id }) => id.startsWith(`${language}_`));
  return found?.id ?? 'en_US';
}
