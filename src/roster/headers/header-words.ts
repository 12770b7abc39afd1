import type { Field } from '../field';

/**
 * The words by which a language names each field, as folded() leaves them and separated by commas. Words that only
 * qualify ("average", "number of", "per post") stand in qualifiers.ts and are left out here.
 */
export type HeaderWords = Partial<Readonly<Record<Field, string>>>;
