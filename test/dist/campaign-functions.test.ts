import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { SAMPLE_ROSTER } from '../../src/sample/roster';
import { cellsOf, ENGAGED_MICRO } from '../strategy/rosters';
import { openDist } from './open-dist';

const { CAMPAIGN_OPTIONS, CAMPAIGN_SHORTLIST, CAMPAIGN_STRATEGY, ROSTER_SUMMARY } = openDist().dist;

const named = (table: readonly (readonly Cell[])[], name: string) =>
  table.filter(([row]) => row === name).map(([, text]) => String(text));

describe('CAMPAIGN_STRATEGY', () => {
  test('begins with the strategy, then confidence, what was compared and the plans', () => {
    const table = CAMPAIGN_STRATEGY(SAMPLE_ROSTER, 'launch', 20_000);
    expect(table.slice(0, 6).map(([name]) => name)).toEqual([
      'Strategy',
      'Confidence',
      'Compared',
      'Micro plan',
      'Macro plan',
      'Best of all',
    ]);
    expect(table[0]).toEqual(['Strategy', 'Macro']);
    expect(table[1]?.[1]).toBe('Medium, given these assumptions');
    expect(table[2]?.[1]).toMatch(
      /^Launch: most people reached, with \$20,000 and up to 20 influencers: Macro is ahead by \d+%, likely between -?\d+% and \d+%, if inputs miss as they usually do\.$/,
    );
    const order = [...new Set(table.slice(6).map(([name]) => name))];
    expect(order).toEqual(['Reason', 'Flip', 'Research', 'Assumed', 'Noticed']);
  });

  test('says at which budget, number and audience the answer would change', () => {
    const flips = named(CAMPAIGN_STRATEGY(SAMPLE_ROSTER, 'launch', 20_000), 'Flip');
    expect(flips.join(' ')).toMatch(/At a budget of \$\d{2},000 or less the two are within 10%\./);
    expect(flips.join(' ')).toMatch(/From \d+ influencers on the two are within 10%\./);
    expect(flips.join(' ')).toMatch(/No target audience from [\d,]+ people to [\d,]+ people changes who is ahead\./);
  });

  test('an assumed number is called assumed, and a typed one is not', () => {
    const assumed = (options: string) =>
      named(CAMPAIGN_STRATEGY(SAMPLE_ROSTER, 'launch', 20_000, options), 'Assumed').join(' ');
    expect(assumed('')).toContain('Two audiences have 15% in common (assumed)');
    expect(assumed('')).toContain('A team can manage 20 influencers (assumed).');
    expect(assumed('overlap=20%; most=12')).toContain('Two audiences have 20% in common, which');
    expect(assumed('overlap=20%; most=12')).not.toContain('can manage');
    expect(assumed('')).toContain('(1.5 views a person; Modash, n.d.)');
    expect(assumed('views per person=2')).toContain('(2 views a person)');
    expect(assumed('')).toContain('10% of the influencers drop out, unpaid (assumed), and');
    expect(assumed('drop outs=5%')).toContain('5% of the influencers drop out, unpaid, and');
    expect(assumed('audience=2000000')).toContain('The target audience is 2,000,000 people.');
  });

  test('takes the options as a text, as a table, and as the table of options itself', () => {
    const byText = CAMPAIGN_STRATEGY(SAMPLE_ROSTER, 'niche', 8_000, 'most=6; trust=1');
    const byTable = CAMPAIGN_STRATEGY(SAMPLE_ROSTER, 'niche', 8_000, [
      ['Option', 'Value'],
      ['most', 6],
      ['Trust', 1],
      ['keywords', ''],
    ]);
    expect(byTable).toEqual(byText);
    expect(byText).not.toEqual(CAMPAIGN_STRATEGY(SAMPLE_ROSTER, 'niche', 8_000));
    expect(CAMPAIGN_STRATEGY(SAMPLE_ROSTER, 'niche', 8_000, CAMPAIGN_OPTIONS())).toEqual(
      CAMPAIGN_STRATEGY(SAMPLE_ROSTER, 'niche', 8_000),
    );
  });

  test('says that it is the platform and not the size, with a line for each', () => {
    const groups = [
      { count: 12, followers: 40_000, fee: 300, views: 15_000 },
      { count: 3, followers: 200_000, fee: 1_200, views: 45_000 },
      { count: 9, followers: 200_000, fee: 1_200, views: 300_000, platform: 'TikTok' },
    ];
    const table = CAMPAIGN_STRATEGY(cellsOf(...groups), 'launch', 2_400);
    expect(table[0]?.[1]).toBe('Either');
    expect(named(table, 'Reason').slice(0, 2)).toEqual([
      'It is the platform, not the size: over all platforms the macro plan reaches more people, on the same platform it is not clearly ahead.',
      expect.stringMatching(
        /^On Instagram alone the micro plan reaches about [\d,]+ different people, the macro plan [\d,]+\.$/,
      ),
    ]);
  });

  test('says from which conversion on sales would pay back', () => {
    const options = 'conversion=1; order value=50; margin=50%; trust=1';
    const table = CAMPAIGN_STRATEGY(cellsOf(...ENGAGED_MICRO), 'sales', 4_000, options);
    expect(table[0]?.[1]).toBe('Neither');
    expect(named(table, 'Reason')[0]).toBe(
      'Nobody pays back at 1 orders per 1,000 engagements. The first would from 4 on.',
    );
  });

  test('says what no budget of the other side buys', () => {
    const table = CAMPAIGN_STRATEGY(cellsOf(...ENGAGED_MICRO), 'launch', 3_000);
    expect(table.slice(0, 2)).toEqual([
      ['Strategy', 'Micro'],
      ['Confidence', 'Not compared'],
    ]);
    expect(named(table, 'Reason')[0]).toBe(
      'No macro fits this budget of $3,000 (the first at $4,000). The two were not compared.',
    );
  });

  test('does not choose from a side that is left out', () => {
    const leave = Array.from({ length: 6 }, (_, i) => `@1~${i}`).join(', ');
    const table = CAMPAIGN_STRATEGY(cellsOf(...ENGAGED_MICRO), 'launch', 9_000, `leave=${leave}`);
    expect(table[0]?.[1]).toBe('Not enough data');
    expect(JSON.stringify(table)).not.toMatch(/∞|Infinity|NaN/);
  });

  test.each([
    [
      'bugdet=5',
      'options: “bugdet” is unknown. Use one of: audience, overlap, keywords, country, platforms, most, must, leave, strategy, posts, handling, currency, cpm, conversion, order value, margin, trust, split, tiers, columns, locale, reach, views per person, drop outs.',
    ],
    [
      'most',
      'options: “most” has no value. Write "most=10; audience=500000", or pass a range of two columns, name and value.',
    ],
    ['most=few', 'most: “few” does not fit. Type a whole number, such as 10.'],
    ['overlap=15', 'overlap: “15” does not fit. Type a part of the whole, such as 15% or 0.15.'],
    [
      'platforms=Orkut',
      'platforms: “Orkut” is unknown. Use one of: Instagram, TikTok, YouTube, X, Facebook, Twitch, Threads, LinkedIn, Pinterest, Snapchat.',
    ],
    ['strategy=nano', 'strategy: “nano” is unknown. Use one of: recommended, micro, macro, all.'],
    ['tiers=mine', 'tiers: “mine” is unknown. Use one of'],
    ['audience=5000; overlap=20%', 'Type the audience or the overlap, not both'],
    ['must=@nobody', 'must: “@nobody” is not in this roster.'],
    ['currency=EUR', 'currency: fees of this roster are in USD, so the budget cannot be in EUR.'],
    ['columns=Z:followers', 'columns: there is no column “Z”.'],
  ])('the option %s is an error that says what is allowed', (options, sentence) => {
    expect(() => CAMPAIGN_SHORTLIST(SAMPLE_ROSTER, 'launch', 5_000, options)).toThrow(sentence);
  });
});

describe('CAMPAIGN_SHORTLIST', () => {
  const shortlist = (...args: Cell[]) => CAMPAIGN_SHORTLIST(SAMPLE_ROSTER, ...args);
  const columns = ([headers = [], ...rows]: Cell[][], name: string) => rows.map((row) => row[headers.indexOf(name)]);

  test('has the headers as promised, the influencers, and a row of totals', () => {
    const table = shortlist('launch', 20_000);
    expect(table[0]).toEqual([
      'Handle',
      'Platform',
      'Tier',
      'Followers',
      'Engagement rate',
      'Fee',
      'Worth up to',
      'Reach',
      'Engagements',
      'Row',
    ]);
    const total = table[table.length - 1] ?? [];
    expect(total[0]).toBe('Total of 4 influencers, 2 fees estimated, reach of 4 estimated');
    const fees = columns(table, 'Fee').map(Number);
    expect(fees.slice(0, -1).reduce((sum, fee) => sum + fee, 0)).toBeCloseTo(fees[4] as number, 6);
    expect(fees[4]).toBeLessThanOrEqual(20_000);
    // Different people are fewer than the sum.
    const reach = columns(table, 'Reach').map(Number);
    expect(reach[4]).toBeLessThan(reach.slice(0, -1).reduce((sum, one) => sum + one, 0));
  });

  test('each row is that of the roster, best value for money first, worth at least its fee', () => {
    const table = shortlist('launch', 20_000);
    const body = table.slice(1, -1);
    for (const row of body) {
      expect(SAMPLE_ROSTER[Number(row[9]) - 1]?.[1]).toBe(row[0]);
      expect(Number(row[6])).toBeGreaterThanOrEqual(Number(row[5]));
    }
    const forMoney = body.map((row) => Number(row[7]) / Number(row[5]));
    expect([...forMoney].sort((a, b) => b - a)).toEqual(forMoney);
  });

  test('with all the money of the world, everybody chosen is worth almost all of it', () => {
    const billions = 90_071_992_547_409.91;
    const worth = columns(shortlist('launch', billions, 'most=3'), 'Worth up to')
      .slice(0, -1)
      .map(Number);
    expect(worth).toHaveLength(3);
    expect(Math.max(...worth)).toBeLessThanOrEqual(billions);
    expect(Math.min(...worth)).toBeGreaterThan(billions - 1_000_000);
  });

  test('shows the plan that the option strategy names', () => {
    const sides = (strategy: string) =>
      new Set(columns(shortlist('launch', 20_000, `strategy=${strategy}`), 'Tier').slice(0, -1));
    expect(sides('micro')).toEqual(new Set(['Micro']));
    expect(sides('macro')).toEqual(new Set(['Macro']));
    expect(sides('all').size).toBeGreaterThan(1);
  });

  test('tiers are those of the preset', () => {
    const tiers = columns(shortlist('launch', 20_000, 'strategy=all; tiers=IAB UK'), 'Tier');
    expect(tiers.slice(0, -1).some((tier) => !['Nano', 'Micro', 'Macro', 'Mega'].includes(String(tier)))).toBe(true);
  });

  test('keeps who must be in, and leaves out who is left', () => {
    const handles = columns(shortlist('niche', 8_000, 'must=Emre Krogh; leave=@tomas~brews, lucia~rides'), 'Handle');
    expect(handles).toContain('@emre~runs');
    expect(handles).not.toContain('@tomas~brews');
    expect(handles).not.toContain('@lucia~rides');
  });

  test('where nobody fits, the total says why', () => {
    const table = CAMPAIGN_SHORTLIST(cellsOf(...ENGAGED_MICRO), 'launch', 100);
    expect(table).toHaveLength(2);
    expect(table[1]?.[0]).toBe('Total: nobody. Nobody fits a budget of $100: the cheapest of the roster costs $300.');
  });

  test('names rows that may be the same person’s', () => {
    const rows = [
      ['Handle', 'Platform', 'Followers', 'Views', 'Fee'],
      ['@ada~two', 'Instagram', 50_000, 20_000, 100],
      ['@ada~two', 'TikTok', 60_000, 30_000, 100],
      ['@big~one', 'TikTok', 600_000, 300_000, 5_000],
    ];
    const table = CAMPAIGN_SHORTLIST(rows, 'launch', 300, 'strategy=micro');
    expect(table[table.length - 1]?.[0]).toBe(
      'Total of 2 influencers, reach of 2 estimated, rows 2 and 3 may be the same person’s',
    );
  });

  test('on a sheet that is no roster it is an error that says what is missing', () => {
    expect(() => CAMPAIGN_SHORTLIST([['a'], ['b']])).toThrow('No roster was found.');
    expect(() => CAMPAIGN_SHORTLIST(undefined)).toThrow('CAMPAIGN_SHORTLIST needs roster');
  });
});

describe('ROSTER_SUMMARY', () => {
  test('has a row for each tier, and says no more than the roster does', () => {
    const rows = [
      ['Handle', 'Platform', 'Followers', 'Likes', 'Comments', 'Views', 'Fee'],
      ['@a~s', 'Instagram', 5_000, 200, 50, 3_000, 100],
      ['@b~s', 'Instagram', 7_000, 300, 50, 3_000, ''],
      ['@c~s', 'Instagram', 9_000, 890, 10, 4_500, 300],
      ['@d~s', 'Instagram', 500_000, '', '', 150_000, ''],
    ];
    expect(ROSTER_SUMMARY(rows)).toEqual([
      [
        'Tier',
        'Influencers',
        'Followers',
        'Median engagement rate',
        'Median fee',
        'Median reach',
        'Cost per engagement',
      ],
      ['Nano', 3, 21_000, 0.05, 200, 2_000, expect.closeTo(400 / 1_150, 9)],
      ['Macro', 1, 500_000, '', '', 100_000, ''],
    ]);
  });

  test('takes the same options: platforms, tiers, views per person', () => {
    const all = ROSTER_SUMMARY(SAMPLE_ROSTER);
    const tiktok = ROSTER_SUMMARY(SAMPLE_ROSTER, 'platforms=TikTok; tiers=IAB UK');
    expect(tiktok.length).toBeGreaterThan(3);
    expect(tiktok.slice(1).map(([tier]) => tier)).not.toEqual(all.slice(1).map(([tier]) => tier));
    const reach = (options: string) => ROSTER_SUMMARY(SAMPLE_ROSTER, `platforms=TikTok; ${options}`)[1]?.[5];
    expect(reach('views per person=3')).toBeCloseTo(Number(reach('')) / 2, 6);
    expect(() => ROSTER_SUMMARY(SAMPLE_ROSTER, 'plaforms=TikTok')).toThrow('“plaforms” is unknown');
  });
});

test('CAMPAIGN_OPTIONS explains every option, and has the defaults', () => {
  const [headers, ...rows] = CAMPAIGN_OPTIONS();
  expect(headers).toEqual(['Option', 'Value', 'Meaning']);
  expect(rows).toHaveLength(24);
  expect(rows.every(([, , meaning]) => String(meaning).endsWith('.'))).toBe(true);
  expect(Object.fromEntries(rows.map(([name, value]) => [name, value]))).toMatchObject({ overlap: 0.15, most: 20 });
});

test('whatever a text of options says, it is an answer or a sentence', () => {
  const names = CAMPAIGN_OPTIONS()
    .slice(1)
    .map(([name]) => String(name));
  const value = fc.oneof(
    fc.constantFrom('0', '1', '-1', '15%', '5K', '1.234', '=1+1', '<b>', 'TikTok', '@elif~reads', '#N/A', '1e9', 'tr'),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 4 }), (options) => {
      const text = Object.entries(options)
        .map(([name, one]) => `${name}=${one}`)
        .join('; ');
      try {
        const table = CAMPAIGN_SHORTLIST(SAMPLE_ROSTER, 'niche', 9_000, text);
        expect(String(table[table.length - 1]?.[0])).toMatch(/^Total/);
        expect(JSON.stringify(table)).not.toMatch(/NaN|undefined|Infinity|null/);
      } catch (error) {
        expect(String(error)).toMatch(/^Error: .+[.)]$|AssertionError/s);
        expect(String(error)).not.toContain('AssertionError');
      }
    }),
    { numRuns: 150 },
  );
});
