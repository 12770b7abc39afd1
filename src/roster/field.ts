/** What a column can hold. Counts are per post. */
export const FIELDS = [
  'name',
  'last name',
  'handle',
  'link',
  'platform',
  'followers',
  'following',
  'posts',
  'engagement rate',
  'basis',
  'engagements',
  'likes',
  'comments',
  'shares',
  'saves',
  'views',
  'reach',
  'impressions',
  'fee',
  'currency',
  'niche',
  'fit',
  'bio',
  'country',
  'audience country',
  'credibility',
] as const;

export type Field = (typeof FIELDS)[number];

/** Fields whose cells are numbers. */
export const NUMBER_FIELDS = [
  'followers',
  'following',
  'posts',
  'engagement rate',
  'engagements',
  'likes',
  'comments',
  'shares',
  'saves',
  'views',
  'reach',
  'impressions',
  'fee',
  'fit',
  'credibility',
] as const satisfies readonly Field[];

export type NumberField = (typeof NUMBER_FIELDS)[number];

export function isNumberField(field: Field): field is NumberField {
  return (NUMBER_FIELDS as readonly Field[]).includes(field);
}
