/** What a column can hold. */
export const FIELDS = [
  'name',
  'handle',
  'platform',
  'followers',
  'engagement rate',
  'likes',
  'comments',
  'shares',
  'saves',
  'views',
  'reach',
  'fee',
  'niche',
] as const;

export type Field = (typeof FIELDS)[number];

export interface RecognisedColumn {
  readonly field: Field;
  /** As it stands in the sheet. */
  readonly header: string;
  /** Of the range that was read, 1 = its first column. */
  readonly column: number;
}
