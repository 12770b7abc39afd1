import { type Basis, USUAL_BASIS } from '../reference/basis';
import { columnLetter } from '../roster/column-choices';
import type { Field } from '../roster/field';
import type { RecognisedColumn } from '../roster/recognised-column';
import type { Influencer, Roster } from '../roster/roster';
import { columnsByAccount } from '../roster/wide-roster';
import type { FormulaColumn } from '../wire/doors';

export type FormulaColumnName = 'tier' | 'rate' | 'grade' | 'peers' | 'checks';

/** Why a roster can have no such column. */
export type WhyMissing =
  /** Its rows tell of accounts on several platforms. */
  | 'several-accounts'
  /** A column that is needed tells of one of several platforms. */
  | 'by-platform'
  | 'no-followers'
  /** A column that is needed is in thousands or millions, as only its header says. */
  | 'in-units'
  /** Rates with a percent sign stand among others without. */
  | 'mixed-rates'
  | 'no-engagement'
  /** Nothing tells what its rates are by, where those by views are as usual. */
  | 'no-basis'
  | 'no-platform'
  | 'nothing-to-check';

export interface FormulaColumns {
  /** Without their headers. */
  readonly columns: readonly (Omit<FormulaColumn, 'header'> & { readonly name: FormulaColumnName })[];
  readonly missing: readonly { readonly name: FormulaColumnName; readonly why: WhyMissing }[];
}

/**
 * The columns of live formulas for a roster. They refer to the columns as they were recognised or chosen by hand, and
 * answer rows that are added later, too, unless something other than influencers stands below.
 *
 * @param rows of the sheet, down to the last one that holds something
 */
export function formulaColumns(roster: Roster, rows: number, withChecks: boolean): FormulaColumns {
  const made = Object.entries(compose(new RosterRanges(roster, rows))) as [FormulaColumnName, Composed | undefined][];
  const wanted = made.filter(([name]) => withChecks || name !== 'checks');
  return {
    columns: wanted.flatMap(([name, one]) => (one && 'formula' in one ? { name, format: '', ...one } : [])),
    missing: wanted.flatMap(([name, one]) => (one && 'why' in one ? { name, why: one.why } : [])),
  };
}

/** A range of the sheet. */
type Range = string;

interface Why {
  readonly why: WhyMissing;
}

type Composed = { readonly formula: string; readonly format?: string } | Why;

/** What stands for the rates in other formulas, and the new column that it is, if any. */
interface Rate {
  readonly range: Range;
  /** What they are by: a text or a range; "" where nothing tells. */
  readonly basis: string;
  readonly formula?: string;
}

/** undefined: the roster has it already. */
function compose(ranges: RosterRanges): Record<FormulaColumnName, Composed | undefined> {
  const followers = ranges.isOfSeveral ? ({ why: 'several-accounts' } as const) : ranges.of('followers');
  if (typeof followers !== 'string') {
    const why = followers ?? ({ why: 'no-followers' } as const);
    return { tier: why, rate: why, grade: why, peers: why, checks: why };
  }
  const platform = ranges.platform();
  const [likes, comments, following] = (['likes', 'comments', 'following'] as const).map((field) => {
    const range = ranges.of(field);
    return typeof range === 'string' ? range : '';
  });
  const tier = { formula: call('INFLUENCER_TIER', followers) };
  const checks = (rate: Range, basis: string) => ({
    formula: call('INFLUENCER_CHECKS', followers, platform, rate, basis, likes, comments, following),
  });
  const rate = rateOf(followers, ranges);
  if ('why' in rate) {
    const checked = likes || following ? checks('', '') : ({ why: 'nothing-to-check' } as const);
    return { tier, rate, grade: rate, peers: rate, checks: checked };
  }
  const { range, basis, formula } = rate;
  // Whether a rate is high depends on what it is by.
  const isJudged = basis !== '' || !ranges.isBasisNeeded();
  const unjudged = { why: isJudged ? 'no-platform' : 'no-basis' } as const;
  const grade = { formula: call('ENGAGEMENT_GRADE', followers, platform, range, basis) };
  return {
    tier,
    rate: formula ? { formula, format: '0.00%' } : undefined,
    grade: isJudged && platform ? grade : unjudged,
    peers: { formula: call('ENGAGEMENT_VS_ROSTER', followers, platform, range), format: '0.0"×"' },
    checks: isJudged ? checks(range, basis) : likes || following ? checks('', '') : unjudged,
  };
}

/**
 * By likes and comments where both are told, so that platforms compare; else by their sum; else as the roster has it, as
 * plans count engagements. Likes alone are less than all of these.
 */
function rateOf(followers: Range, ranges: RosterRanges): Rate | Why {
  const byFollowers = (counts: Range | Why | undefined, comments?: Range | Why): Rate | Why | undefined => {
    if (typeof counts !== 'string') return counts;
    if (typeof comments === 'object') return comments;
    const formula = call('ENGAGEMENT_RATE', followers, counts, comments);
    return { range: ranges.new('rate'), basis: text('followers'), formula };
  };
  const byLikes = byFollowers(ranges.of('likes'), ranges.of('comments'));
  const ways = [
    ...(ranges.of('comments') ? [byLikes] : []),
    byFollowers(ranges.of('engagements')),
    ownRate(ranges),
    byLikes,
  ].filter((way) => way !== undefined);
  return ways.find((way) => 'range' in way) ?? ways[0] ?? { why: 'no-engagement' };
}

function ownRate(ranges: RosterRanges): Rate | Why | undefined {
  const own = ranges.of('engagement rate');
  if (typeof own !== 'string') return own;
  const { basis: named, rateUnit } = ranges.column('engagement rate') ?? {};
  const clean = ranges.column('basis');
  const read = named ?? ranges.basisOfAll();
  const basis = clean ? ranges.open(clean) : read ? text(read) : '';
  // A percent is so many of a hundred.
  if (rateUnit === 'percent') return { range: ranges.new('rate'), basis, formula: call('ENGAGEMENT_RATE', '100', own) };
  return { range: own, basis };
}

/** The columns of a roster as formulas refer to them. */
class RosterRanges {
  /** Whether a row tells of several accounts. */
  readonly isOfSeveral: boolean;
  private readonly firstRow: number;
  /** "" where new rows are to be answered, too. */
  private readonly lastRow: number | '';

  constructor(
    private readonly roster: Roster,
    rows: number,
  ) {
    const { columns, headerRow = 0, influencers, issues } = roster;
    this.isOfSeveral = columnsByAccount(columns).length > 1;
    const accounts = [...influencers, ...issues.filter(({ code }) => code === 'same-account')];
    const last = accounts.reduce((lowest, { row }) => Math.max(lowest, row), headerRow);
    this.firstRow = headerRow + 1;
    this.lastRow = rows > last ? last : '';
  }

  /** The column that is read first. */
  column(field: Field): RecognisedColumn | undefined {
    const [first] = this.roster.columns.filter((column) => column.field === field).sort((a, b) => a.rank - b.rank);
    return first;
  }

  /** What formulas can read of a field; undefined where no row tells it. */
  of(field: keyof typeof TOLD_BY): Range | Why | undefined {
    const column = this.column(field);
    if (!column || this.roster.influencers.every((influencer) => influencer[TOLD_BY[field]] === undefined)) return;
    if (!this.isAboutAll(column)) return { why: 'by-platform' };
    if (column.unit) return { why: 'in-units' };
    return column.rateUnit === 'mixed' ? { why: 'mixed-rates' } : this.open(column);
  }

  /** A column or a text that tells platforms; "" where nothing does. */
  platform(): Range | string {
    const column = this.column('platform');
    if (column) return this.open(column);
    const link = this.column('link');
    if (link && this.isAboutAll(link)) return this.open(link);
    const [only, ...others] = new Set(this.roster.influencers.map(({ platform }) => platform));
    if (others.length === 0) return only ? text(only) : '';
    // Some handles are links, or no platform would be known.
    const handle = this.column('handle');
    return handle ? this.open(handle) : '';
  }

  /** What all rates were found to be by, if it is the same. */
  basisOfAll(): Basis | undefined {
    const rated = this.roster.influencers.filter(({ engagementRate }) => engagementRate !== undefined);
    const [basis, ...others] = new Set(rated.map((influencer) => influencer.basis));
    return others.length === 0 ? basis : undefined;
  }

  /** Whether nobody's rate can be judged without what it is by. */
  isBasisNeeded(): boolean {
    return this.roster.influencers.every(
      ({ engagementRate, platform }) => engagementRate === undefined || (platform && USUAL_BASIS[platform]),
    );
  }

  open({ column }: RecognisedColumn): Range {
    return this.range(columnLetter(column));
  }

  /** A new column, whose place is not known yet. */
  new(name: FormulaColumnName): Range {
    return this.range(`{${name}}`);
  }

  private range(column: string): Range {
    return `${column}${this.firstRow}:${column}${this.lastRow}`;
  }

  private isAboutAll({ platform }: RecognisedColumn): boolean {
    return !platform || this.roster.influencers.every((one) => (one.platform ?? platform) === platform);
  }
}

/** Where a roster keeps what formulas read. */
const TOLD_BY = {
  followers: 'followers',
  likes: 'likes',
  comments: 'comments',
  engagements: 'engagements',
  'engagement rate': 'engagementRate',
  following: 'following',
} as const satisfies Partial<Record<Field, keyof Influencer>>;

/** A formula in the one way of writing that every locale reads; "" for an argument that is not known. */
function call(name: string, ...given: readonly (string | undefined)[]): string {
  const last = given.reduce((known, argument, i) => (argument ? i + 1 : known), 0);
  return `=${name}(${given
    .slice(0, last)
    .map((argument) => argument || '""')
    .join(';')})`;
}

function text(word: string): string {
  return `"${word}"`;
}
