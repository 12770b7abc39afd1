import { type Cell, quoted } from '../cells/cell';
import { BASES } from '../reference/basis';

/** Every message of a formula. They are English in every file: a result must not change with who opens it. */
export const MESSAGES = {
  missing: (fn: string, argument: string) => `${fn} needs ${argument}: pass a cell or a range.`,
  sizes: (one: string, oneSize: string, other: string, otherSize: string) =>
    `${one} has ${oneSize} and ${other} has ${otherSize}: pass ranges of the same size, or a single cell.`,
  unreadable: (argument: string, cell: Cell) => `${argument}: ${quoted(cell)} is not a number`,
  notAboveZero: (argument: string, cell: Cell) => `${argument}: ${quoted(cell)} must be above 0`,
  notWhole: (argument: string, cell: Cell) => `${argument}: ${quoted(cell)} is not a whole number of people`,
  negative: (argument: string, cell: Cell) => `${argument}: ${quoted(cell)} must not be negative`,
  ambiguous: (argument: string, cell: Cell, low: number, high: number) =>
    `${argument}: ${quoted(cell)} reads as ${plain(high)} or ${plain(low)}; type it as a number`,
  unknownPlatform: (cell: Cell, allowed: readonly string[]) =>
    `platform: ${quoted(cell)} is unknown; use one of ${allowed.join(', ')}`,
  noHandle: (cell: Cell) => `link: ${quoted(cell)} is neither a handle nor a link to a profile`,
  aPost: (cell: Cell) => `link: ${quoted(cell)} does not lead to a profile`,
  noPlatform: (cell: Cell) => `link: ${quoted(cell)} does not tell a platform; pass a link to a profile`,
  unknownLocale: (cell: Cell) => `locale: ${quoted(cell)} is unknown. Use a language such as "tr", or "de_CH".`,
  badColumnChoice: (text: string) =>
    `columns: ${quoted(text)} does not say what a column is. Write it as "C:followers".`,
  unknownField: (field: string, allowed: readonly string[]) =>
    `columns: ${quoted(field)} is not among what a column can be: ${allowed.join(', ')}.`,
  columnNotFound: (column: string) =>
    `columns: there is no column ${quoted(column)}. Use its header, or its letter counted from the range’s first column.`,
  belowLowestTier: (followers: number, name: string, from: number) =>
    `${plain(followers)} is below the lowest tier, ${name} from ${plain(from)}`,
  unknownBasis: (cell: Cell) => `basis: ${quoted(cell)} is unknown; use one of ${BASES.join(', ')}`,
  basisNeeded: (platform: string) =>
    `basis: on ${platform} rates are by views or by followers; say which, such as "views"`,
  unknownBound: (cell: Cell, allowed: readonly string[]) =>
    `bound: ${quoted(cell)} is unknown; use one of ${allowed.join(', ')}`,
  openBound: (platform: string | undefined, views: number | undefined) => {
    if (!platform) return 'bound: low and high differ by platform; pass the platform';
    return views === undefined
      ? `views: low and high need them on ${platform}, for no reach rate was published`
      : `bound: no low and high price was published for ${platform}; use "mid"`;
  },
  above100: (rate: number) =>
    `rate: reads as ${plain(100 * rate)} %; type ${plain(rate)}% or ${Number((rate / 100).toPrecision(6))}`,
  badBenchmarks: () =>
    'benchmarks: pass a table with the headers Platform, From, Basis and Engagement rate, as =BENCHMARK_TABLE() gives it.',
  badBenchmarkStart: (cell: Cell) => `benchmarks: ${quoted(cell)} under From is not a number of followers.`,
  badBenchmarkRate: (cell: Cell) =>
    `benchmarks: ${quoted(cell)} under Engagement rate is not a rate from 0 to 100 %. Type it as 1.78% or 0.0178.`,
  aloneInRoster: () =>
    'ENGAGEMENT_VS_ROSTER compares rows with one another: pass whole columns, such as C2:C, B2:B, D2:D.',
  single: (name: string) => `${name}: pass a single cell or number.`,
  noKeywords: (cell: Cell) => `keywords: ${quoted(cell)} has no word. Type some, such as "beauty, skincare".`,
  beyondAudience: (reach: number, audience: number) =>
    `reaches: ${plain(reach)} is more than the audience of ${plain(audience)}. Pass how many of the audience each one reaches.`,
  unknownTiers: (cell: Cell, presets: readonly string[]) =>
    `tiers: ${quoted(cell)} is unknown. Use one of ${presets.join(', ')}, or a range of two columns: a tier’s name and the followers it begins at.`,
  tiersByPlatform: (platform: string | undefined, known: string) =>
    platform
      ? `platform: these tiers are of ${known} only, not of ${platform}`
      : `platform: these tiers differ by platform; pass it, one of ${known}`,
  badTierTable: () =>
    'tiers: pass a range of two columns, a tier’s name and the followers it begins at, such as "Micro" and 10000.',
  badTierRow: (name: Cell, from: Cell) =>
    `tiers: ${quoted(name)} begins at ${quoted(from)}, which is not a number of followers.`,
  sameTierTwice: (from: number) => `tiers: two tiers begin at ${plain(from)} followers.`,
  calculatorOrder: () =>
    'In every row the comments exceed both the likes and the audience. The audience comes first: =ENGAGEMENT_RATE(followers, likes, comments).',
};

function plain(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 3 });
}
