import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { openDist } from './open-dist';

const { ENGAGEMENT_VS_ROSTER } = openDist().dist;

interface Row {
  readonly followers: number;
  readonly platform: string;
  readonly rate: Cell;
}

function versusRoster(rows: readonly Row[]): unknown[] {
  const column = (of: (row: Row) => Cell) => rows.map((row) => [of(row)]);
  const answers = ENGAGEMENT_VS_ROSTER(
    column(({ followers }) => followers),
    column(({ platform }) => platform),
    column(({ rate }) => rate),
  ) as Cell[][];
  // The blank tail is cut off.
  return rows.map((_, i) => answers[i]?.[0] ?? '');
}

const sizes = [1_000, 2_000, 4_000, 9_000, 20_000, 45_000, 90_000, 200_000, 500_000, 1_500_000];
/** Rates that fall by a third of a power with followers. */
const usual = (platform: string): Row[] =>
  sizes.map((followers) => ({ followers, platform, rate: 0.4 * followers ** -0.3 }));

test('an account as its peers lead one to expect is 1, one 80 % above them is 1.8', () => {
  const rows = usual('Instagram').map((row, i) => (i === 4 ? { ...row, rate: 1.8 * (row.rate as number) } : row));
  const answers = versusRoster(rows) as number[];
  expect(answers).toEqual(answers.map((_, i) => expect.closeTo(i === 4 ? 1.8 : 1, 9)));
});

test('size is taken into account: the same rate is more on a large account than on a small one', () => {
  const rows = usual('Instagram').map((row, i) => (i === 1 || i === 8 ? { ...row, rate: 0.02 } : row));
  const answers = versusRoster(rows) as number[];
  expect(answers[8]).toBeGreaterThan(2 * (answers[1] as number));
});

test('platforms are not compared with one another', () => {
  const tiktok = usual('TikTok').map((row) => ({ ...row, rate: 9 * (row.rate as number) }));
  for (const answer of versusRoster([...usual('Instagram'), ...tiktok])) expect(answer).toBeCloseTo(1, 9);
});

describe('where there is little to go by', () => {
  const row = (followers: number, rate: Cell, platform = 'X'): Row => ({ followers, platform, rate });

  test('fewer than three rates on a platform give a blank', () => {
    expect(versusRoster([...usual('Instagram'), row(500, 0.1), row(900, 0.2)]).slice(-2)).toEqual(['', '']);
  });

  test('fewer than eight are compared with their median', () => {
    const answers = versusRoster([row(1_000, 0.01), row(9_000, 0.02), row(80_000, 0.03)]);
    expect(answers.map(Number)).toEqual([0.5, 1, 1.5].map((answer) => expect.closeTo(answer, 9)));
  });

  test('fewer than eight do not tell size from chance', () => {
    const rows = usual('X').slice(0, 7);
    const median = rows[3]?.rate as number;
    expect(versusRoster(rows)).toEqual(rows.map(({ rate }) => expect.closeTo((rate as number) / median, 9)));
  });

  test('a few larger accounts among many of one size do not tell what size does', () => {
    const rows = [...Array(7).fill(row(10_000, 0.02)), row(90_000, 0.05), row(90_000, 0.06)];
    const answers = [...Array(7).fill(1), 2.5, 3].map((answer) => expect.closeTo(answer, 9));
    expect(versusRoster(rows)).toEqual(answers);
  });

  test('what chance makes of nearly equal sizes is not carried on to others', () => {
    const alike = Array.from({ length: 12 }, (_, i) => row(1_000 + i, 0.02 * 1.3 ** i));
    const [far] = versusRoster([...alike, row(1_000_000, 0.02)]).slice(-1) as number[];
    expect(far).toBeGreaterThan(1e-4);
    expect(far).toBeLessThan(1e4);
  });

  test('accounts of one size are compared with their median, however many', () => {
    const rows = Array.from({ length: 21 }, (_, i) => row(10_000, 0.01 * (i + 1)));
    expect(versusRoster(rows)[20]).toBeCloseTo(21 / 11, 9);
  });

  test('a rate of zero is 0 times what is expected, and changes nothing for the others', () => {
    const rows = [row(1_000, 0), ...sizes.slice(0, 5).map((size) => row(size, 0.02)), row(7_000, 0)];
    expect(versusRoster(rows)).toEqual([0, ...Array(5).fill(expect.closeTo(1, 9)), 0]);
    expect(versusRoster([row(1_000, 0), row(2_000, 0), row(3_000, 0)])).toEqual(['', '', '']);
  });

  test('all on one unnamed platform are one another’s peers', () => {
    const rows = usual('').map(({ followers, rate }) => [followers, rate] as const);
    const answers = ENGAGEMENT_VS_ROSTER(
      rows.map(([followers]) => [followers]),
      '',
      rows.map(([, rate]) => [rate]),
    ) as number[][];
    for (const [answer] of answers) expect(answer).toBeCloseTo(1, 9);
  });

  test('a single cell is told that it has no peers', () => {
    expect(() => ENGAGEMENT_VS_ROSTER(5_000, 'X', 0.02)).toThrow('pass whole columns');
  });
});

test('blanks and wrong cells answer in their own rows, and are no peers', () => {
  const rows = [
    ...usual('X'),
    { followers: 5_000, platform: 'X', rate: 'soon' },
    { followers: 50, platform: 'X', rate: '' },
  ];
  const answers = versusRoster([...rows, { followers: 700, platform: 'X', rate: '#N/A' }]);
  expect(answers.slice(10)).toEqual(['⚠ rate: “soon” is not a number', '', '#N/A']);
  expect(answers[0]).toBeCloseTo(1, 9);
});

describe('in any shape', () => {
  const followers = [[1_000, 1_000, 1_000]];
  const rates = [[0.01, 0.02, '3%']];
  const ratios = [0.5, 1, 1.5].map((ratio) => expect.closeTo(ratio, 9));

  test('a row, and a table with a blank end', () => {
    expect(ENGAGEMENT_VS_ROSTER(followers, 'X', rates)).toEqual([ratios]);
    const blank = ['', '', ''];
    expect(ENGAGEMENT_VS_ROSTER([...followers, blank, blank], 'X', [...rates, blank, blank])).toEqual([ratios]);
    const wide = (cells: readonly (readonly Cell[])[]) => cells.map((row) => [...row, '', '']);
    expect(ENGAGEMENT_VS_ROSTER(wide(followers), 'X', wide(rates))).toEqual([ratios]);
  });

  test('an open column answers without its tail', () => {
    const column = (cells: readonly Cell[]) => [...cells, ...Array(50_000).fill('')].map((cell) => [cell]);
    expect(ENGAGEMENT_VS_ROSTER(column(['1K', '', 1_000, 1_000]), 'X', column([0.01, 0.5, 0.02, 0.03]))).toEqual([
      [ratios[0]],
      [''],
      [ratios[1]],
      [ratios[2]],
    ]);
  });

  test.each<[Cell, Cell, Cell, string]>([
    [0, 'X', 0.1, '⚠ followers: “0” must be above 0'],
    [-5, 'X', 0.1, '⚠ followers: “-5” must be above 0'],
    [true, 'X', 0.1, '⚠ followers: “true” is not a number'],
    [new Date(2026, 0, 5), 'X', 0.1, '⚠ followers: “Mon Jan 05 2026” is not a number'],
    [5, 'Myspace', 0.1, '⚠ platform: “Myspace” is unknown; use one of'],
    [5, 'X', -0.1, '⚠ rate: “-0.1” must not be negative'],
    [5, 'X', 'Loading...', 'Loading...'],
    [5, '#N/A', 0.1, '#N/A'],
  ])('%s, %s and %s answer in their own row', (count, platform, rate, answer) => {
    const table = [
      [1_000, 'X', 0.01],
      [1_000, 'X', 0.02],
      [1_000, 'X', 0.03],
      [count, platform, rate],
    ];
    const column = (at: number) => table.map((row) => [row[at] as Cell]);
    expect(ENGAGEMENT_VS_ROSTER(column(0), column(1), column(2))).toEqual([
      ...ratios.map((ratio) => [ratio]),
      [expect.stringContaining(answer)],
    ]);
  });
});

/** Rosters as they are: sizes with ties, two platforms, rates within five times of what is usual. */
const rosters = fc.array(
  fc.record({
    followers: fc.oneof(fc.integer({ min: 500, max: 9_000_000 }), fc.constantFrom(10_000, 50_000)),
    platform: fc.constantFrom('Instagram', 'TikTok'),
    rate: fc.double({ min: 0.01, max: 0.05, noNaN: true }),
  }),
  { minLength: 3, maxLength: 40 },
);

describe('of any roster', () => {
  const near = (answers: readonly unknown[]) =>
    answers.map((answer) => (typeof answer === 'number' ? expect.closeTo(answer, 9) : answer));

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(rosters, fc.infiniteStream(fc.nat()), (rows, keys) => {
        const order = rows.map((_, i) => ({ i, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        const answers = versusRoster(rows);
        expect(versusRoster(order.map(({ i }) => rows[i] as Row))).toEqual(order.map(({ i }) => answers[i]));
      }),
    );
  });

  test('rates may be fractions or percents', () => {
    fc.assert(
      fc.property(rosters, (rows) => {
        const percents = rows.map((row) => ({ ...row, rate: 100 * row.rate }));
        expect(versusRoster(percents)).toEqual(near(versusRoster(rows)));
      }),
    );
  });

  test('a row made a thousand times larger and one made a million times larger leave the others the same', () => {
    fc.assert(
      fc.property(rosters, fc.nat(), (rows, at) => {
        const odd = at % rows.length;
        const others = (times: number) => {
          const answers = versusRoster(rows.map((row, i) => (i === odd ? { ...row, rate: times * row.rate } : row)));
          return answers.filter((_, i) => i !== odd);
        };
        expect(others(1e6)).toEqual(others(1e3));
      }),
      { numRuns: 1_000 },
    );
  });

  test('so does one among a few far apart, whose pairs are not alike', () => {
    const rows: [number, number][] = [
      [500, 0.027],
      [10_000, 0.01],
      [10_000, 0.01],
      [193_828, 0.01],
      [1_730_200, 0.01],
      [1_730_201, 0.01],
      [1_730_201, 0.01],
      [1_730_201, 0.049],
    ];
    const others = (times: number) =>
      versusRoster(
        rows.map(([followers, rate], i) => ({ followers, platform: 'X', rate: i === 0 ? rate / times : rate })),
      ).slice(1);
    expect(others(1e6)).toEqual(others(1e3));
  });

  test('half of a platform’s accounts are at or above what is expected', () => {
    fc.assert(
      fc.property(rosters, (rows) => {
        const answers = versusRoster(rows);
        for (const platform of ['Instagram', 'TikTok']) {
          const own = answers.filter((answer, i) => rows[i]?.platform === platform && answer !== '') as number[];
          const above = own.filter((answer) => answer > 1 - 1e-9).length;
          expect(above).toBeGreaterThanOrEqual(own.length / 2);
        }
      }),
    );
  });
});

test('100,000 rows are answered in one call', () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => {
    const followers = 1_000 + ((i * 7_919) % 2_000_000);
    return { followers, platform: i % 2 ? 'TikTok' : 'Instagram', rate: (i % 3 ? 1 : 2) * 0.4 * followers ** -0.3 };
  });
  const answers = versusRoster(rows) as number[];
  expect(answers[99_998]).toBeCloseTo(1, 2);
  expect(answers[99_999]).toBeCloseTo(2, 2);
});
