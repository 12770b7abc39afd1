import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readRoster } from '../../src/roster/read-roster';
import type { Influencer } from '../../src/roster/roster';
import { SAMPLE_ROSTER } from '../../src/sample/roster';
import { createEngine } from '../../src/sidebar/engine/engine';
import { personKey } from '../../src/sidebar/engine/person-key';
import type { Answer, Question, TypedBrief } from '../../src/sidebar/engine/protocol';
import { readBrief } from '../../src/strategy/read-brief';
import { recommend } from '../../src/strategy/recommend';
import type { Recommendation } from '../../src/strategy/recommendation';
import type { WireCell } from '../../src/wire/cell';

type Recommended = Extract<Answer, { kind: 'recommended' }>;

const SHEET = { locale: 'en_US', sheetName: 'Roster', own: [] };
const TYPED = { goal: 'launch', budget: '20000' };
const roster = readRoster(SAMPLE_ROSTER);
const [alma, olga] = ['@alma~moves', '@olga~grows'].map((handle) =>
  roster.influencers.find((one) => one.handle === handle),
) as [Influencer, Influencer];

let answers: Answer[];
let ask: (question: Question) => void;
let id: number;

beforeEach(() => {
  answers = [];
  id = 1;
  ask = createEngine((answer) => answers.push(answer));
  ask({ kind: 'rows', firstRow: 1, rows: SAMPLE_ROSTER as WireCell[][] });
  ask({ kind: 'read', id, sheet: SHEET, choices: [] });
});

const isWhole = (one?: Recommendation) => one?.flips !== undefined && one.worthUpTo !== undefined;

/** All answers to a question, until the recommendation is whole. */
async function recommended(brief: TypedBrief, ticks: readonly string[] | null): Promise<Recommended[]> {
  id++;
  const own = id;
  ask({ kind: 'recommend', id: own, brief, ticks });
  const told = () => answers.filter((one): one is Recommended => one.kind === 'recommended' && one.id === own);
  await expect.poll(() => isWhole(told().at(-1)?.recommendation), { timeout: 20_000 }).toBe(true);
  return told();
}

/** The same by the strategy itself, without slices and without anything known before. */
function byStrategy(typed: TypedBrief, ticks: readonly Influencer[] = []): Recommendation {
  const read = readBrief(typed, roster, SHEET.locale);
  if ('problems' in read) throw new Error('The brief cannot be read.');
  return recommend(roster, read.brief, new Set(ticks));
}

describe('the engine', () => {
  test('tells the plans at once and what would change the answer later', async () => {
    const told = await recommended(TYPED, null);
    expect(told.length).toBeGreaterThan(1);
    expect(told[0]?.recommendation).toMatchObject({ strategy: 'macro', flips: undefined, curve: undefined });
    expect(told.at(-1)?.recommendation).toEqual(byStrategy(TYPED));
  });

  test('answers a tick at once and whole: curve, flips and what the shortlist is worth stay', async () => {
    await recommended(TYPED, null);
    const told = await recommended(TYPED, [personKey(alma), personKey(olga)]);
    expect(told).toHaveLength(1);
    expect(told[0]?.recommendation).toEqual(byStrategy(TYPED, [alma, olga]));
  });

  test('keeps curve and flips where another plan is looked at, and tells what its shortlist is worth', async () => {
    await recommended(TYPED, null);
    const micro = { ...TYPED, strategy: 'micro' };
    const told = await recommended(micro, null);
    expect(told[0]?.recommendation.curve).toBeDefined();
    expect(told.at(-1)?.recommendation).toEqual(byStrategy(micro));
  });

  test('works everything out anew for another brief, and for other columns', async () => {
    await recommended(TYPED, null);
    const dear = { ...TYPED, budget: '60000' };
    expect((await recommended(dear, null)).at(-1)?.recommendation).toEqual(byStrategy(dear));
    id++;
    ask({ kind: 'read', id, sheet: SHEET, choices: [{ column: 'Avg views', field: 'ignored' }] });
    const [first] = await recommended(dear, null);
    expect(first?.recommendation.flips).toBeUndefined();
  });

  test('counts who is ticked and cannot count: not in the roster, or not for this brief', async () => {
    const ticks = [personKey(alma), personKey(olga), 'instagram @gone'];
    expect((await recommended(TYPED, ticks)).at(-1)?.uncounted).toBe(1);
    const [last] = (await recommended({ ...TYPED, platforms: alma.platform ?? '' }, ticks)).slice(-1);
    expect(last?.uncounted).toBe(2);
    expect(last?.recommendation.ticked?.chosen.map(({ influencer }) => influencer.handle)).toEqual(['@alma~moves']);
    expect((await recommended(TYPED, null)).at(-1)?.uncounted).toBe(0);
  });

  test('answers nothing for a sheet that it could not read, and goes on with the next', async () => {
    await recommended(TYPED, null);
    const told = vi.spyOn(console, 'error').mockReturnValue();
    id++;
    ask({ kind: 'read', id, sheet: SHEET, choices: [null as never] });
    expect(answers.at(-1)).toEqual({ kind: 'failed', id });
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
    const before = answers.length;
    id++;
    ask({ kind: 'recommend', id, brief: TYPED, ticks: null });
    expect(answers).toHaveLength(before);
    id++;
    ask({ kind: 'read', id, sheet: SHEET, choices: [] });
    expect((await recommended(TYPED, null)).at(-1)?.recommendation).toEqual(byStrategy(TYPED));
  });
});

describe('the people of a roster', () => {
  const peopleOf = (rows: WireCell[][]) => {
    id++;
    ask({ kind: 'rows', firstRow: 1, rows });
    ask({ kind: 'read', id, sheet: SHEET, choices: [] });
    const told = answers.at(-1);
    if (told?.kind !== 'read') throw new Error('The roster was not read.');
    return told.read.people;
  };

  test('are found by name where a handle stands for them', () => {
    const people = peopleOf([
      ['Name', 'Handle', 'Followers'],
      ['Ada Moves', '@fit.ada', 5_000],
    ]);
    expect(people.names).toEqual(['@fit.ada']);
    expect(people.spellings[0]).toContain('ada moves');
  });

  test('are kept apart by their rows where nothing names them', () => {
    const { keys } = peopleOf([
      ['Platform', 'Followers', 'Fee (USD)'],
      ['Instagram', 5_000, 90],
      ['Instagram', 5_000, 90],
    ]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(0);
  });
});
