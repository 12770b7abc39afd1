import type { Catalogue } from '../../speech';

/** What the sidebar says before its words have come: they are in its script, in every language. */
export const FIRST = {
  reading: 'Reading the sheet',
  'reading.progress': 'Rows read',
  'reading.rows': { one: '{done} of {count} row of “{sheet}”', other: '{done} of {count} rows of “{sheet}”' },
  'reading.slow': 'Google Sheets is taking longer than usual.',
  'reading.failed': 'The sheet could not be read.',
  'reading.cancelled': 'Reading was stopped.',
  'reading.unchanged': 'Nothing was changed, and what you typed is kept.',
  'reading.startOver': 'Read from the start',
  tryAgain: 'Try again',
  cancel: 'Stop',
} as const satisfies Catalogue;

export type FirstWords = typeof FIRST;
