import { describe, test } from 'vitest';
import { createUniverBook, settle } from '../../workbench/stand-in/univer-book';
import { registerCustomFunctions } from '../../workbench/stand-in/univer-functions';
import { allowOpenRanges } from '../../workbench/stand-in/univer-open-ranges';
import { recalculateReleasedCells } from '../../workbench/stand-in/univer-released-cells';
import { openWith } from './contract/open';
import { POINTS } from './contract/points';
import { createHeadlessUniver } from './headless-univer';

const open = openWith((script) => {
  const { api, injector } = createHeadlessUniver();
  allowOpenRanges(injector);
  registerCustomFunctions(injector, script);
  recalculateReleasedCells(injector);
  return { book: createUniverBook(api, injector), settle: () => settle(api) };
});

describe('a book on Univer', () => {
  test.each(Object.entries(POINTS))('%s', (_, check) => check(open));
});
