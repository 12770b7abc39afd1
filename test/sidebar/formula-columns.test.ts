import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { tierOf } from '../../src/metrics/tier-of';
import { DEFAULT_TIERS } from '../../src/reference/tier';
import { columnLetter } from '../../src/roster/column-choices';
import { type RosterOptions, readRoster } from '../../src/roster/read-roster';
import type { Influencer } from '../../src/roster/roster';
import { SAMPLE_ROSTER } from '../../src/sample/roster';
import { type FormulaColumnName, formulaColumns } from '../../src/sidebar/formula-columns';
import { readSheets } from '../../workbench/files/read-sheets';
import type { StoredCell } from '../../workbench/stand-in/book';
import { cellArgument } from '../../workbench/stand-in/custom-functions';
import { withCommas } from '../../workbench/stand-in/formula';
import { createMemoryBook } from '../../workbench/stand-in/memory-book';
import { createVmScript } from '../../workbench/stand-in/vm-script';
import { DIST } from '../dist/open-dist';

const script = createVmScript(readFileSync(`${DIST}/Code.js`, 'utf8'), {});
const storedCells = (rows: readonly (readonly Cell[])[]): StoredCell[][] =>
  rows.map((row) => row.map((value) => ({ value: value === '' ? null : (value as string | number) })));

/** A sheet with its roster and the new columns to the right of it, as the stand-in calculates them. */
function withColumns(cells: StoredCell[][], options: RosterOptions = {}, withChecks = true) {
  const roster = readRoster(
    cells.map((row) => row.map(cellArgument)),
    options,
  );
  const { columns, missing } = formulaColumns(roster, cells.length, withChecks);
  const width = cells[0]?.length ?? 0;
  const grid = createMemoryBook({ script }).insert('Roster', cells);
  grid.resize(grid.rows, width + columns.length);
  const letters = new Map<string, string>(columns.map(({ name }, i) => [name, columnLetter(width + 1 + i)]));
  columns.forEach(({ formula }, i) => {
    const placed = formula.replace(/\{(\w+)\}/g, (_, name) => letters.get(name) ?? '');
    grid.write(roster.headerRow ?? 0, width + i, [[{ value: null, formula: withCommas(placed) }]]);
  });
  const answer = (row: number, name: FormulaColumnName) => {
    const index = columns.findIndex((column) => column.name === name);
    return index < 0 ? undefined : (grid.read(row - 1, width + index)?.value ?? '');
  };
  const formulas = Object.fromEntries(columns.map(({ name, formula }) => [name, formula]));
  const why = Object.fromEntries(missing.map((one) => [one.name, one.why]));
  return { roster, grid, answer, formulas, why };
}

const columnsOf = (rows: readonly (readonly Cell[])[], options?: RosterOptions) =>
  withColumns(storedCells(rows), options);

const FOLDER = new URL('../roster/fixtures/', import.meta.url);
const LOCALES: Readonly<Record<string, string>> = {
  'chosen-columns': 'de_DE',
  french: 'fr_FR',
  german: 'de_DE',
  italian: 'it_IT',
  portuguese: 'pt_BR',
  spanish: 'es_ES',
  turkish: 'tr_TR',
};
const CHOICES: Readonly<Record<string, RosterOptions['columns']>> = {
  'chosen-columns': [
    { column: 'Zahl', field: 'followers' },
    { column: 'D', field: 'likes' },
  ],
};
const fixtures = readdirSync(FOLDER).flatMap((file) => /^(?!.*\.clean)(.+)\.csv$/.exec(file)?.[1] ?? []);

async function fixture(name: string) {
  const locale = LOCALES[name] ?? 'en_US';
  const bytes = readFileSync(new URL(`${name}.csv`, FOLDER));
  const [sheet] = await readSheets({ name: `${name}.csv`, bytes }, locale);
  return withColumns(sheet?.cells.map((row) => [...row]) ?? [], { locale, columns: CHOICES[name] });
}

/** By followers, where the roster has counts. */
function rateOf({ followers, likes, comments = 0, engagements, engagementRate }: Influencer): number | undefined {
  const counted = likes === undefined ? engagements : likes + comments;
  return counted === undefined || followers === undefined ? engagementRate : counted / followers;
}

const GRADE = /^(Low|Below average|Average|Above average|High|⚠ .+|#.+|)$/;

function expectRight({ roster, answer }: ReturnType<typeof withColumns>) {
  for (const influencer of roster.influencers) {
    const { row, followers } = influencer;
    if (answer(row, 'tier') !== undefined && followers !== undefined)
      expect(answer(row, 'tier')).toBe(tierOf(followers, DEFAULT_TIERS));
    const rate = answer(row, 'rate');
    if (rate !== undefined && rateOf(influencer) !== undefined) expect(rate).toBeCloseTo(rateOf(influencer) ?? 0, 12);
    else expect(String(rate ?? '')).toMatch(/^(⚠ .+|#.+|)$/);
    expect(String(answer(row, 'grade') ?? '')).toMatch(GRADE);
  }
}

describe('live formulas say of every row what was read', () => {
  test.each(fixtures)('of the roster “%s”', async (name) => {
    expectRight(await fixture(name));
  });

  test('of the sample roster, with a grade and a place among its peers for everybody who tells a rate', () => {
    const sheet = columnsOf(SAMPLE_ROSTER);
    expectRight(sheet);
    const rated = sheet.roster.influencers.filter(
      ({ likes, comments }) => likes !== undefined && comments !== undefined,
    );
    expect(rated.length).toBeGreaterThan(40);
    for (const { row } of rated) expect(sheet.answer(row, 'grade')).not.toBe('');
    expect(rated.filter(({ row }) => Number(sheet.answer(row, 'peers')) > 0).length).toBeGreaterThan(40);
    expect(rated.some(({ row }) => sheet.answer(row, 'checks') !== '')).toBe(true);
  });

  test('or why there are none', async () => {
    for (const [name, why] of [
      ['wide', 'several-accounts'],
      ['platforms-above', 'several-accounts'],
      ['primary-network', 'by-platform'],
      ['in-millions', 'in-units'],
      ['nothing-loaded', 'no-followers'],
    ] as const) {
      const sheet = await fixture(name);
      expect(sheet.formulas).toEqual({});
      expect(sheet.why).toEqual({ tier: why, rate: why, grade: why, peers: why, checks: why });
    }
    expect((await fixture('twitch')).why).toEqual({
      rate: 'no-engagement',
      grade: 'no-engagement',
      peers: 'no-engagement',
      checks: 'nothing-to-check',
    });
    expect((await fixture('currencies')).why).toEqual({ grade: 'no-platform' });
  });
});

const HEADERS = ['Handle', 'Platform', 'Followers', 'Avg likes', 'Avg comments'];
const ROWS = [
  HEADERS,
  ['@ada~c', 'Instagram', 20_000, 600, 80],
  ['@bo~c', 'Instagram', 5_000, 100, 10],
  ['@cy~c', 'TikTok', 250_000, 20_000, 300],
];

describe('the formulas', () => {
  test('refer to whole columns, and to one another', () => {
    expect(columnsOf(ROWS).formulas).toEqual({
      tier: '=INFLUENCER_TIER(C2:C)',
      rate: '=ENGAGEMENT_RATE(C2:C;D2:D;E2:E)',
      grade: '=ENGAGEMENT_GRADE(C2:C;B2:B;{rate}2:{rate};"followers")',
      peers: '=ENGAGEMENT_VS_ROSTER(C2:C;B2:B;{rate}2:{rate})',
      checks: '=INFLUENCER_CHECKS(C2:C;B2:B;{rate}2:{rate};"followers";D2:D;E2:E)',
    });
  });

  test('leave checks out unless they are asked for', () => {
    expect(withColumns(storedCells(ROWS), {}, false).formulas).not.toHaveProperty('checks');
    expect(
      withColumns(
        storedCells([
          ['Handle', 'Followers'],
          ['@a', 9_000],
        ]),
        {},
        false,
      ).why,
    ).not.toHaveProperty('checks');
  });

  test('follow the columns that were chosen by hand', () => {
    const chosen = columnsOf(
      ROWS.map((row, i) => [...row, i === 0 ? 'Reached now' : Number(row[2]) * 100]),
      {
        columns: [
          { column: 'Reached now', field: 'followers' },
          { column: 'E', field: 'ignored' },
        ],
      },
    );
    expect(chosen.formulas).toMatchObject({
      tier: '=INFLUENCER_TIER(F2:F)',
      rate: '=ENGAGEMENT_RATE(F2:F;D2:D)',
    });
    expect(chosen.answer(3, 'tier')).toBe('Macro');
  });

  test('refer to the one of several columns that is read first', async () => {
    expect((await fixture('hypeauditor-instagram')).formulas.tier).toBe('=INFLUENCER_TIER(G2:G)');
  });

  test('begin below the headers, or at the top where there are none', async () => {
    const below = columnsOf([['List of May', '', '', '', ''], ['', '', '', '', ''], ...ROWS]);
    expect(below.formulas.tier).toBe('=INFLUENCER_TIER(C4:C)');
    expect(below.answer(4, 'tier')).toBe('Micro');
    expect((await fixture('no-header')).formulas.tier).toBe('=INFLUENCER_TIER(C1:C)');
  });

  test('answer a row that is added below', () => {
    const { grid, answer } = columnsOf(ROWS);
    expect(answer(5, 'tier')).toBe('');
    grid.write(4, 0, storedCells([['@di~c', 'Instagram', 2_000_000, 20_000, 0]]));
    expect([answer(5, 'tier'), answer(5, 'rate'), answer(5, 'grade')]).toEqual(['Mega', 0.01, 'Average']);
  });

  test.each([
    ['a total', [['Total', '', 275_000, '', '']]],
    [
      'a note',
      [
        ['', '', '', '', ''],
        ['', '', '', 'From a tool, May', ''],
      ],
    ],
  ])('end with the last influencer where %s stands below', (_, below) => {
    const { formulas, answer } = columnsOf([...ROWS, ...below]);
    expect(formulas.grade).toBe('=ENGAGEMENT_GRADE(C2:C4;B2:B4;{rate}2:{rate}4;"followers")');
    expect(answer(4, 'tier')).toBe('Macro');
    for (const row of [5, 6])
      expect([answer(row, 'tier'), answer(row, 'rate'), answer(row, 'checks')]).toEqual(['', '', '']);
  });

  test('stay open where the last row repeats an account', () => {
    const repeated = ['@ada~c', 'Instagram', 20_000, '', ''];
    expect(columnsOf([...ROWS, repeated]).formulas.tier).toBe('=INFLUENCER_TIER(C2:C)');
  });
});

describe('the engagement rate', () => {
  const rated = (header: string, ...rates: Cell[]) =>
    columnsOf([
      ['Handle', 'Platform', 'Followers', header],
      ...rates.map((rate, i) => [`@${i}~r`, 'Instagram', 20_000 + i, rate]),
    ]);

  test('is worked out from the sum of engagements where the roster has only that', () => {
    const { formulas, answer } = rated('Engagements', 680, 400);
    expect(formulas.rate).toBe('=ENGAGEMENT_RATE(C2:C;D2:D)');
    expect(answer(2, 'rate')).toBe(0.034);
  });

  test.each([
    ['fractions', [0.034, 0.012]],
    ['percents with their sign', ['3.4%', '1.2%']],
  ])('is the roster’s own where its rates are %s', (_, rates) => {
    const { formulas, why, answer } = rated('ER', ...rates);
    expect(formulas).toMatchObject({ grade: '=ENGAGEMENT_GRADE(C2:C;B2:B;D2:D)' });
    expect(formulas).not.toHaveProperty('rate');
    expect(why).toEqual({});
    expect([answer(2, 'grade'), answer(3, 'grade')]).toEqual(['High', 'Average']);
  });

  test('is made a fraction where the roster’s own are percents without a sign', () => {
    const { formulas, answer } = rated('ER', 3.4, 1.2);
    expect(formulas).toMatchObject({
      rate: '=ENGAGEMENT_RATE(100;D2:D)',
      grade: '=ENGAGEMENT_GRADE(C2:C;B2:B;{rate}2:{rate})',
    });
    expect([answer(2, 'rate'), answer(3, 'rate')]).toEqual([0.034, 0.012]);
    expect(answer(2, 'grade')).toBe('High');
  });

  test.each<[string, string[], Cell[], string]>([
    [
      'likes and comments',
      ['Engagements', 'ER', 'Likes', 'Comments'],
      [690, 0.04, 600, 80],
      '=ENGAGEMENT_RATE(C2:C;F2:F;G2:G)',
    ],
    [
      'the sum, where comments are missing',
      ['Likes', 'ER', 'Engagements'],
      [600, 0.04, 690],
      '=ENGAGEMENT_RATE(C2:C;F2:F)',
    ],
    ['the roster’s own, where only likes are told', ['Likes', 'ER'], [600, 4], '=ENGAGEMENT_RATE(100;E2:E)'],
    ['likes alone, where nothing else is', ['Likes'], [600], '=ENGAGEMENT_RATE(C2:C;D2:D)'],
  ])('is by %s', (_, headers, cells, formula) => {
    const { formulas } = columnsOf([
      ['Handle', 'Platform', 'Followers', ...headers],
      ['@a~r', 'Instagram', 20_000, ...cells],
      ['@b~r', 'Instagram', 21_000, ...cells],
    ]);
    expect(formulas.rate).toBe(formula);
  });

  test('is judged by no published rate where nothing tells what it is by and views are as usual', () => {
    const ofTikTok = (header: string, ...others: [string, ...number[]][]) =>
      columnsOf([
        ['Handle', 'Platform', 'Followers', header, ...others.map(([name]) => name)],
        ...[0.05, 0.03].map((rate, i) => [
          `@${i}~t`,
          'TikTok',
          20_000,
          rate,
          ...others.map(([, ...cells]) => cells[i] ?? ''),
        ]),
      ]);
    const unknown = ofTikTok('ER');
    expect(unknown.why).toEqual({ grade: 'no-basis', checks: 'no-basis' });
    expect(unknown.formulas).toEqual({
      tier: '=INFLUENCER_TIER(C2:C)',
      peers: '=ENGAGEMENT_VS_ROSTER(C2:C;B2:B;D2:D)',
    });
    expect(ofTikTok('ER by views').formulas.grade).toBe('=ENGAGEMENT_GRADE(C2:C;B2:B;D2:D;"views")');
    const following = ofTikTok('ER', ['Following', 25_000, 50]);
    expect(following.why).toEqual({ grade: 'no-basis' });
    expect(following.formulas.checks).toBe('=INFLUENCER_CHECKS(C2:C;B2:B;"";"";"";"";E2:E)');
    expect(following.answer(2, 'checks')).toContain('25,000');
  });

  test('is by what the roster’s own counts show where its header names no basis', () => {
    const { formulas, answer } = columnsOf([
      ['Handle', 'Platform', 'Followers', 'ER', 'Avg views', 'Likes'],
      ['@a~v', 'TikTok', 20_000, 0.05, 8_000, 400],
      ['@b~v', 'TikTok', 90_000, 0.08, 20_000, 1_600],
      ['@c~v', 'TikTok', 40_000, 0.1, 9_000, 900],
    ]);
    expect(formulas.grade).toBe('=ENGAGEMENT_GRADE(C2:C;B2:B;D2:D;"views")');
    expect(String(answer(2, 'grade'))).not.toContain('⚠');
  });

  test('is none where some of its percents have a sign and others do not', () => {
    expect(rated('ER', '3.4%', 1.2, 2.8).why).toMatchObject({ rate: 'mixed-rates', grade: 'mixed-rates' });
  });

  test('bears what it is by, by its header or row by row', () => {
    expect(rated('ER by views', 0.034).formulas.grade).toBe('=ENGAGEMENT_GRADE(C2:C;B2:B;D2:D;"views")');
    const clean = columnsOf([
      ['Handle', 'Platform', 'Followers', 'Engagement rate', 'Basis'],
      ['@ada~c', 'TikTok', 20_000, 0.05, 'views'],
      ['@bo~c', 'Instagram', 20_000, 0.05, 'followers'],
    ]);
    expect(clean.formulas.grade).toBe('=ENGAGEMENT_GRADE(C2:C;B2:B;D2:D;E2:E)');
    expect([clean.answer(2, 'grade'), clean.answer(3, 'grade')]).toEqual(['Below average', 'High']);
  });

  test('is none where counts are in thousands or tell of one platform only', () => {
    const counted = (header: string) =>
      columnsOf([['Handle', 'Platform', 'Followers', header], ...ROWS.slice(1).map((row) => row.slice(0, 4))]);
    expect(counted('Avg likes (k)').why).toMatchObject({ rate: 'in-units' });
    expect(counted('IG avg likes').why).toMatchObject({ rate: 'by-platform' });
  });
});

describe('the platform', () => {
  const LINKED = [
    ['Profile', 'Followers', 'Likes'],
    ['https://instagram.com/ada~tiktok', 20_000, 700],
    ['https://youtu.be/x', 30_000, 900],
    ['https://www.tiktok.com/@insta~bo', 50_000, 3_000],
  ];

  test('is read from links where no column names it', () => {
    const { formulas, answer } = columnsOf(LINKED);
    expect(formulas.grade).toBe('=ENGAGEMENT_GRADE(B2:B;A2:A;{rate}2:{rate};"followers")');
    expect(answer(2, 'grade')).toBe('High');
    expect(String(answer(4, 'grade'))).toMatch(/^(High|Above average)$/);
  });

  test('is a text where only the header or the sheet tells it', () => {
    const rows = [
      ['Handle', 'IG followers', 'Likes'],
      ['@ada~c', 20_000, 700],
    ];
    expect(columnsOf(rows).formulas.grade).toContain('(B2:B;"Instagram";');
    const plain = [
      ['Handle', 'Followers', 'Likes'],
      ['@ada~c', 20_000, 700],
    ];
    expect(columnsOf(plain, { sheetName: 'TikTok May' }).formulas.grade).toContain('(B2:B;"TikTok";');
  });

  test('is blank among peers where nothing tells it, and there is no grade', () => {
    const { formulas, why } = columnsOf([
      ['Handle', 'Followers', 'Likes', 'Following'],
      ['@ada~c', 20_000, 700, 90],
    ]);
    expect(why).toEqual({ grade: 'no-platform' });
    expect(formulas).toMatchObject({
      peers: '=ENGAGEMENT_VS_ROSTER(B2:B;"";{rate}2:{rate})',
      checks: '=INFLUENCER_CHECKS(B2:B;"";{rate}2:{rate};"followers";C2:C;"";D2:D)',
    });
  });
});
