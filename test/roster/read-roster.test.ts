import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { type RosterOptions, readRoster } from '../../src/roster/read-roster';
import { SAMPLE_ROSTER } from '../../src/sample/roster';

const headers = ['Handle', 'Platform', 'Followers', 'Avg likes', 'Avg comments', 'Fee (USD)'];
const fields = (...values: Cell[][]) => readRoster(values).columns.map(({ field }) => field);

describe('the header row', () => {
  test('is found below a title and blank rows, above blank rows', () => {
    const roster = readRoster([['Our roster, May'], [], headers, ['', ''], ['@ada', 'TikTok', 12_000, 300, 12, 250]]);
    expect(roster.influencers).toMatchObject([
      { row: 5, handle: '@ada', platform: 'TikTok', followers: 12_000, fee: 250 },
    ]);
  });

  test('names its columns in any case, with any signs', () => {
    const named = ['\ufeffUSERNAME', '#Followers/Subscribers', ' Likes\n(avg.) ', 'followingCount', '60_day_eng_rate'];
    expect(fields(named, ['@ada', 12_000, 300, 5, '3%'])).toEqual([
      'handle',
      'followers',
      'likes',
      'following',
      'engagement rate',
    ]);
  });

  test.each<[language: string, handle: string, platform: string, followers: string, rate: string, others: string]>([
    ['Turkish', 'Kullanıcı Adı', 'Mecra', 'TAKİPÇİ SAYISI', 'Etkileşim Oranı', 'Ort. Beğeni|Yorum|İzlenme|Ücret (TL)'],
    ['German', 'Benutzername', 'Plattform', 'Abonnenten', 'Interaktionsrate', 'Gefällt mir|Kommentare|Aufrufe|Honorar'],
    ['French', 'Pseudo', 'Réseau social', "Nombre d'abonnés", 'Taux d’engagement', "J'aime|Commentaires|Vues|Tarif"],
    ['Spanish', 'Usuario', 'Red social', 'Seguidores/as', 'Tasa de interacción', 'Me gusta|Comentarios|Vistas|Precio'],
    ['Portuguese', 'Usuário', 'Rede social', 'Inscritos', 'Engajamento', 'Curtidas|Comentários|Visualizações|Cachê'],
    ['Italian', 'Nome utente', 'Piattaforma', 'Iscritti', 'Coinvolgimento', 'Mi piace|Commenti|Riproduzioni|Compenso'],
  ])('names its columns in %s', (_, handle, platform, followers, rate, others) => {
    const named = [handle, platform, followers, rate, ...others.split('|')];
    expect(fields(named, ['ada~c', 'TikTok', 12_000, '3,4 %', 300, 12, 9_000, 250])).toEqual([
      'handle',
      'platform',
      'followers',
      'engagement rate',
      'likes',
      'comments',
      'views',
      'fee',
    ]);
  });

  test('is the row that names the most fields, where several could be it', () => {
    const { influencers } = readRoster([
      ['Name', 'Likes'],
      ['Interest 1', 'Interest 2', 'Category', 'Category', 'Category', 'Category', 'Category'],
      headers,
      ['@ada', 'TikTok', 12_000, 300, 12, 250],
    ]);
    expect(influencers).toMatchObject([{ row: 4, handle: '@ada', followers: 12_000 }]);
  });

  test('"Channel" is the platform where its cells are platforms, and a name or a handle where they are', () => {
    const first = (channel: string) =>
      readRoster([
        ['Channel', 'Followers'],
        [channel, 5],
      ]).influencers[0];
    expect(first('Instagram')).toMatchObject({ platform: 'Instagram', name: '' });
    expect(first('Ada Cooks')).toMatchObject({ platform: undefined, name: 'Ada Cooks' });
    expect(first('adacooks')).toMatchObject({ platform: undefined, handle: '@adacooks' });
  });

  test('may be named for handles where handles are, and for names where names are', () => {
    const [one] = readRoster([
      ['name', 'instagram name', 'followers'],
      ['ada~c', 'Ada Cooks', 5],
      ['bo~c', 'Bo', 6],
    ]).influencers;
    expect(one).toMatchObject({ handle: '@ada~c', name: 'Ada Cooks' });
  });

  test('names a column of names even where they are single words, beside last names or handles', () => {
    expect(fields(['First name', 'Last name', 'Followers'], ['Ada', 'Lind', 5_000])).toEqual([
      'name',
      'last name',
      'followers',
    ]);
    expect(fields(['Name', 'Instagram', 'Followers'], ['Ada', 'adalind', 5_000])).toEqual([
      'name',
      'handle',
      'followers',
    ]);
    expect(fields(['Name', 'Link', 'Followers'], ['Ada', 'instagram.com/ada', 5_000])).toEqual([
      'name',
      'link',
      'followers',
    ]);
    expect(fields(['Name', 'Username', 'Followers'], ['ada', 'Ada Lind', 5_000])).toEqual([
      'handle',
      'name',
      'followers',
    ]);
  });
});

describe('a sheet that is no roster', () => {
  test.each<[string, Cell[][], string]>([
    ['nothing in it', [['']], 'empty-sheet'],
    ['50,000 blank rows', Array.from({ length: 50_000 }, () => ['', '']), 'empty-sheet'],
    ['text in every cell', Array.from({ length: 9 }, () => ['lorem', 'ipsum']), 'not-a-roster'],
    ['one row, of headers', [headers], 'no-rows'],
  ])('with %s says so', (_, values, code) => {
    const { influencers, issues } = readRoster(values);
    expect(issues[0]?.code).toBe(code);
    expect(influencers).toEqual([]);
  });

  test('without followers still tells who is in it', () => {
    const { influencers, issues } = readRoster([
      ['Handle', 'Avg likes'],
      ['ada', 3],
    ]);
    expect(influencers).toMatchObject([{ handle: '@ada', followers: undefined, likes: 3 }]);
    expect(issues).toEqual([{ code: 'no-followers-column', row: 1, column: 1, text: 'Handle, Avg likes' }]);
  });
});

describe('without headers', () => {
  test('columns are recognised by what is in them, and an issue says so', () => {
    const { influencers, issues } = readRoster([
      ['@ada', 'TikTok', 12_000, '3.4%', 'x@example.invalid', 7],
      ['@bob', 'Instagram', 450_000, '1.2%', 'y@example.invalid', 9],
    ]);
    expect(influencers).toMatchObject([
      { row: 1, handle: '@ada', name: '', platform: 'TikTok', followers: 12_000, engagementRate: 0.034 },
      { row: 2, handle: '@bob', name: '', platform: 'Instagram', followers: 450_000, engagementRate: 0.012 },
    ]);
    expect(issues).toEqual([{ code: 'no-header', row: 1, column: 1, text: 'A, B, C, D' }]);
  });

  test('one row is read, too', () => {
    expect(readRoster([['@ada', 'TikTok', 12_000]]).influencers).toMatchObject([{ followers: 12_000 }]);
  });
});

describe('numbers', () => {
  const likes = (cell: Cell, header = 'Avg likes', options?: RosterOptions) =>
    readRoster(
      [
        ['Handle', header],
        ['@a', cell],
      ],
      options,
    ).influencers[0]?.likes;

  test('are read in the spelling of their column', () => {
    const { influencers } = readRoster([
      ['Handle', 'Followers'],
      ['@a', '12.5K'],
      ['@b', '1,234'],
    ]);
    expect(influencers.map(({ followers }) => followers)).toEqual([12_500, 1_234]);
  });

  test('that stay unclear are missing, with row, column and text', () => {
    const { influencers, issues } = readRoster([
      headers,
      ['@a', 'TikTok', 12_000, '1.234', '#N/A', -5],
      ['@b', 'Myspace', 12_000, 'many', '-', new Date(2026, 4, 3)],
      ['@c', 'TikTok', 12.345, 1, 1, '500-700'],
      ['@d', 'TikTok', '', 1, 1, 1],
    ]);
    expect(influencers).toMatchObject([
      { likes: undefined, comments: undefined, fee: undefined },
      { platform: undefined, likes: undefined, comments: undefined, fee: undefined },
      { followers: undefined, fee: 600 },
      { followers: undefined },
    ]);
    const day = new Date(2026, 4, 3).toDateString();
    expect(issues).toEqual([
      { code: 'ambiguous-number', row: 2, column: 4, field: 'likes', text: '1.234', values: [1.234, 1_234] },
      { code: 'error-cell', row: 2, column: 5, field: 'comments', text: '#N/A' },
      { code: 'impossible-number', row: 2, column: 6, field: 'fee', text: '-5' },
      { code: 'unreadable-number', row: 3, column: 4, field: 'likes', text: 'many' },
      { code: 'missing-text', row: 3, column: 5, field: 'comments', text: '-' },
      { code: 'date-cell', row: 3, column: 6, field: 'fee', text: day },
      { code: 'unknown-platform', row: 3, column: 2, field: 'platform', text: 'Myspace' },
      { code: 'impossible-number', row: 4, column: 3, field: 'followers', text: '12.345' },
      { code: 'middle-of-range', row: 4, column: 6, field: 'fee', text: '500-700', value: 600 },
      { code: 'no-followers', row: 5, column: 3, text: '@d' },
    ]);
  });

  test('that a column leaves open are decided by the locale of the spreadsheet', () => {
    expect(likes('1.234', 'Avg likes', { locale: 'de_DE' })).toBe(1_234);
    expect(likes('1.234', 'Avg likes', { locale: 'en_US' })).toBe(1.234);
  });

  test('mean what they do in the language of the headers', () => {
    expect(likes('2 B', 'Beğeni')).toBe(2e9);
    expect(
      readRoster([
        ['Kullanıcı adı', 'Takipçi', 'Beğeni'],
        ['@a', 5_000, '2 B'],
      ]).influencers[0]?.likes,
    ).toBe(2_000);
  });

  test.each<[string, Cell, number]>([
    ['Followers (k)', 12.5, 12_500],
    ['Followers (in thousands)', '1,5', 1_500],
    ['Followers (000s)', 1_250, 1_250_000],
    ["Followers '000", '12,5', 12_500],
    ['Subscribers (millions)', 1.1, 1_100_000],
    ['Subscribers in Mio.', '2,5', 2_500_000],
    ['followers_millions', 3, 3_000_000],
    ['followers_k', 3, 3_000],
    ['Followers (k)', '12.345', 12_345],
    ['Takipçi (bin)', '12,5', 12_500],
    ['Abonnés (milliers)', 12.5, 12_500],
    ['Seguidores (en miles)', 12.5, 12_500],
    ['Followers (k)', '12.5K', 12_500],
    ['Followers (millions)', 409_812_345, 409_812_345],
    ['Followers', 1_250, 1_250],
  ])('under "%s" %j is %i', (header, cell, followers) => {
    const { influencers } = readRoster([
      ['Handle', header],
      ['@a', cell],
      ['@b', '1.5'],
    ]);
    expect(influencers[0]?.followers).toBe(followers);
  });

  test('under a header that counts in thousands keep their cents', () => {
    const { influencers } = readRoster([
      ['Handle', 'Fee (k€)'],
      ['@a', 1.005],
    ]);
    expect(influencers[0]).toMatchObject({ fee: 1_005, currency: 'EUR' });
  });

  test.each(['Fee per thousand', 'Fee (per 1,000)', 'Fee per mille'])('under "%s" are as they stand', (header) => {
    const { influencers } = readRoster(
      [
        ['Handle', 'Followers', header],
        ['@a', 5_000, 25],
      ],
      { columns: [{ column: 'C', field: 'fee' }] },
    );
    expect(influencers[0]?.fee).toBe(25);
  });

  test('of followers and fees have no three decimals', () => {
    const values = [
      ['Handle', 'Followers', 'Fee'],
      ['@a', '1.234', '2,500'],
    ];
    expect(readRoster(values).influencers[0]).toMatchObject({ followers: 1_234, fee: 2_500 });
  });

  test('of a doubled header are taken from the column of numbers, and from the other where it is blank', () => {
    const { influencers } = readRoster([
      ['Handle', 'Followers', 'Followers', 'Likes (Avg.)', 'Likes (Avg.)'],
      ['@a', '409.8M', 409_812_345, 1_234, '1.2K'],
      ['@b', '1.2K', '', '', '2K'],
    ]);
    expect(influencers).toMatchObject([
      { followers: 409_812_345, likes: 1_234 },
      { followers: 1_200, likes: 2_000 },
    ]);
  });

  test('of posts are no days: "Last post" is not used', () => {
    const day = new Date(2026, 4, 3);
    const { columns, issues } = readRoster([
      ['Handle', 'Followers', 'Last post'],
      ['@a', 5_000, day],
      ['@b', 6_000, day],
    ]);
    expect(columns[2]?.field).toBeUndefined();
    expect(issues).toEqual([]);
  });

  test.each(['Total likes', 'Likes gained', 'Story likes', 'Fake likes', 'Likes rank', 'Toplam beğeni'])(
    '"%s" are not the likes of a post',
    (header) => {
      expect(likes(5, header)).toBeUndefined();
    },
  );

  test('under "Avg Reels plays" are views, and so are "Avg views" where those are blank', () => {
    const { influencers } = readRoster([
      ['Handle', 'Followers', 'Avg views', 'Avg Reels plays'],
      ['@a', 5_000, '', 700],
      ['@b', 5_000, 900, ''],
    ]);
    expect(influencers.map(({ views }) => views)).toEqual([700, 900]);
  });

  test('of the credibility of an audience are fractions', () => {
    const credibility = (cell: Cell) =>
      readRoster([
        ['Handle', '%Follower Credibility'],
        ['@a', cell],
      ]).influencers[0]?.credibility;
    expect([credibility(0.82), credibility(82), credibility('82%')]).toEqual([0.82, 0.82, 0.82]);
  });
});

describe('rates', () => {
  const rates = (header: string, ...cells: Cell[]) =>
    readRoster([['Followers', header], ...cells.map((cell) => [10_000, cell])]).influencers.map(
      (one) => one.engagementRate,
    );

  test('are fractions, whether they stand there as fractions or percents', () => {
    expect(rates('ER', 0.034, 0.012)).toEqual([0.034, 0.012]);
    expect(rates('ER', 3.4, 0.6)).toEqual([0.034, 0.006]);
    expect(rates('ER', '3.4%', '0.6%')).toEqual([0.034, 0.006]);
    expect(rates('ER', '3.4%', 2.5)).toEqual([0.034, 0.025]);
    expect(rates('ER (%)', 0.25, 0.2)).toEqual([0.0025, 0.002]);
    expect(rates('ER', 0.25, 0.2)).toEqual([0.25, 0.2]);
  });

  test('are compared with the likes beside them', () => {
    const { influencers } = readRoster([
      ['Followers', 'ER', 'Likes'],
      [10_000, 0.34, 33],
      [20_000, 0.5, 95],
    ]);
    expect(influencers[0]?.engagementRate).toBeCloseTo(0.0034, 9);
    expect(influencers[1]?.engagementRate).toBeCloseTo(0.005, 9);
  });

  test('that are counts make rates', () => {
    const roster = readRoster([
      ['Handle', 'Followers', 'Eng. (Avg.)'],
      ['@a', 10_000, '1.2K'],
      ['@b', 20_000, 600],
    ]);
    expect(roster.influencers).toMatchObject([
      { engagements: 1_200, engagementRate: 0.12, basis: 'followers' },
      { engagements: 600, engagementRate: 0.03, basis: 'followers' },
    ]);
    expect(roster.columns[2]?.field).toBe('engagements');
  });

  test('as small as percents are counts where likes and comments say so', () => {
    const roster = readRoster([
      ['Followers', 'Engagement', 'Likes', 'Comments'],
      [2_000, 45, 40, 5],
      [3_000, 63, 60, 3],
    ]);
    expect(roster.influencers).toMatchObject([{ engagements: 45, engagementRate: 45 / 2_000 }, { engagements: 63 }]);
    expect(roster.columns[1]?.field).toBe('engagements');
  });

  test('under one header are by followers on one platform, by views on another, by nobody knows what on a third', () => {
    const { influencers } = readRoster([
      ['Handle', 'Platform', 'Followers', '%ER', 'Likes', 'Comments', 'Views'],
      ['@a', 'Instagram', 10_000, 0.03, 300, 20, 9_000],
      ['@b', 'Instagram', 50_000, 0.01, 500, 40, 30_000],
      ['@c', 'TikTok', 10_000, 0.07, 2_000, 90, 30_000],
      ['@d', 'TikTok', 90_000, 0.05, 300, 10, 6_500],
      ['@e', 'YouTube', 90_000, 0.05, '', '', ''],
    ]);
    expect(influencers.map(({ basis }) => basis)).toEqual(['followers', 'followers', 'views', 'views', undefined]);
  });

  test('are by what their header says', () => {
    const basis = (header: string) =>
      readRoster([
        ['Followers', header],
        [5_000, 0.03],
      ]).influencers[0]?.basis;
    expect(basis('ER by reach')).toBe('reach');
    expect(basis('Etkileşim oranı (takipçi)')).toBe('followers');
    expect(basis('ERF')).toBe('followers');
    expect(basis('ER')).toBeUndefined();
  });

  test('are by what the engagements beside them tell, where there are no likes', () => {
    const { influencers } = readRoster([
      ['Handle', 'Followers', 'Avg views', 'ER', 'Avg engagements'],
      ['@a', 10_000, 30_000, 0.05, 500],
      ['@b', 20_000, 10_000, 0.03, 600],
    ]);
    expect(influencers.map(({ basis }) => basis)).toEqual(['followers', 'followers']);
  });

  test('that are missing are worked out: by views on TikTok and YouTube where there are views, else by followers', () => {
    const { influencers } = readRoster([
      ['Handle', 'Platform', 'Followers', 'Likes', 'Comments', 'Views'],
      ['@a', 'Instagram', 10_000, 300, 20, 8_000],
      ['@b', 'TikTok', 10_000, 300, 20, 8_000],
      ['@c', 'TikTok', 10_000, 300, '', ''],
      ['@d', 'TikTok', 10_000, '', 20, 8_000],
    ]);
    expect(influencers).toMatchObject([
      { engagementRate: 0.032, basis: 'followers' },
      { engagementRate: 0.04, basis: 'views' },
      { engagementRate: 0.03, basis: 'followers' },
      { engagementRate: undefined, basis: undefined },
    ]);
  });
});

describe('who a row is about', () => {
  const who = (header: string, cell: Cell, options?: RosterOptions) => {
    const [one] = readRoster(
      [
        [header, 'Followers'],
        [cell, 5_000],
      ],
      options,
    ).influencers;
    return [one?.platform, one?.handle || one?.name];
  };

  test('is told by a link, a handle in any spelling, a header, the name of the sheet', () => {
    expect(who('Account URL', 'https://www.tiktok.com/@Ada~C/?lang=en')).toEqual(['TikTok', '@Ada~C']);
    expect(who('Username', 'instagram.com/ada~c')).toEqual(['Instagram', '@ada~c']);
    expect(who('Username', ' @ada~c ')).toEqual([undefined, '@ada~c']);
    expect(who('YouTube channel', 'Ada Cooks')).toEqual(['YouTube', 'Ada Cooks']);
    expect(who('Username', 'ada', { sheetName: 'TikTok May' })).toEqual(['TikTok', '@ada']);
    expect(who('Username', 'ada', { sheetName: 'Instagram and TikTok' })).toEqual([undefined, '@ada']);
  });

  test('is told by its platform where the link leads elsewhere, and that is said', () => {
    const { influencers, issues } = readRoster([
      ['Handle', 'Platform', 'Link', 'Followers'],
      ['@ada', 'IG', 'https://youtube.com/@ada', 5_000],
    ]);
    expect(influencers[0]?.platform).toBe('Instagram');
    expect(issues).toEqual([
      { code: 'platforms-differ', row: 2, column: 2, text: 'IG', platform: 'Instagram', link: 'YouTube' },
    ]);
  });

  test('is never an e-mail address', () => {
    const { influencers } = readRoster([
      ['Handle', 'Name', 'E-mail', 'Followers'],
      ['@ada', 'Ada', 'ada@example.invalid', 5_000],
    ]);
    expect(JSON.stringify(influencers)).not.toContain('example');
    expect(who('Name', 'ada@example.invalid')[1]).not.toContain('example');
    expect(who('Bio', 'ada@example.invalid')[1]).not.toContain('example');
  });

  test('may be told for several platforms in one row', () => {
    const { influencers } = readRoster([
      ['Name', 'Instagram handle', 'IG followers', 'TikTok handle', 'TikTok followers'],
      ['Ada Lind', '@ada', 5_000, '@adatok', 70_000],
      ['Bo Lind', '@bo', 6_000, '', ''],
    ]);
    expect(influencers).toMatchObject([
      { row: 2, name: 'Ada Lind', handle: '@ada', platform: 'Instagram', followers: 5_000 },
      { row: 2, name: 'Ada Lind', handle: '@adatok', platform: 'TikTok', followers: 70_000 },
      { row: 3, handle: '@bo', platform: 'Instagram', followers: 6_000 },
    ]);
  });

  test('may be told under platforms that stand above the headers', () => {
    const { influencers, issues } = readRoster([
      ['Our list', '', '', '', '', ''],
      ['', 'Instagram', '', 'TikTok', '', ''],
      ['Name', 'Handle', 'Followers', 'Handle', 'Followers', 'Fee'],
      ['Ada Lind', '@ada', 5_000, '@adatok', 70_000, 250],
      ['Bo Lind', '', '', '@bo', 6_000, 300],
    ]);
    expect(influencers).toMatchObject([
      { row: 4, name: 'Ada Lind', handle: '@ada', platform: 'Instagram', followers: 5_000, fee: 250 },
      { row: 4, name: 'Ada Lind', handle: '@adatok', platform: 'TikTok', followers: 70_000, fee: 250 },
      { row: 5, name: 'Bo Lind', handle: '@bo', platform: 'TikTok', followers: 6_000, fee: 300 },
    ]);
    expect(issues).toEqual([
      { code: 'above-header', row: 1, column: 1, text: 'Our list' },
      { code: 'groups', row: 2, column: 2, text: 'Instagram' },
    ]);
  });

  test('is nobody where a total stands among the links', () => {
    const { influencers, issues } = readRoster([
      ['Profile link', 'Full name', 'Followers'],
      ['https://www.instagram.com/ada~lind', 'Ada Lind', 5_000],
      ['https://www.instagram.com/bo~lind', 'Bo Lind', 7_000],
      ['Total', '', 12_000],
    ]);
    expect(influencers.map(({ handle }) => handle)).toEqual(['@ada~lind', '@bo~lind']);
    expect(issues).toEqual([{ code: 'total-row', row: 4, column: 1, text: 'Total' }]);
  });

  test('is several accounts in one row, and what is odd in the row is told once', () => {
    const { influencers, issues } = readRoster([
      ['Name', 'Instagram handle', 'IG followers', 'TikTok handle', 'TikTok followers', 'Fee'],
      ['Ada Lind', '@ada', 5_000, '@adatok', 70_000, 'gifted'],
      ['Total', '', 5_000, '', 70_000, ''],
      ['Total', '', '', '', '', 300],
    ]);
    expect(influencers).toHaveLength(2);
    expect(issues).toEqual([
      { code: 'unreadable-number', row: 2, column: 6, field: 'fee', text: 'gifted' },
      { code: 'total-row', row: 3, column: 1, text: 'Total' },
      { code: 'total-row', row: 4, column: 1, text: 'Total' },
    ]);
  });

  test('is told by the columns of its own platform', () => {
    const { influencers, issues } = readRoster([
      ['Platform', 'IG handle', 'TT handle', 'IG followers', 'TT followers', 'IG ER', 'TT ER', 'IG fee', 'TT fee'],
      ['TikTok', '@ada', '@adatok', 5_000, 70_000, '3%', '7%', 100, 900],
      ['Instagram', '@bo', '@botok', 6_000, 'soon', '2%', '6%', 200, ''],
      ['TikTok', '@cy', '', 8_000, 9_000, '2%', '', 200, ''],
    ]);
    expect(influencers).toMatchObject([
      { handle: '@adatok', platform: 'TikTok', followers: 70_000, engagementRate: 0.07, fee: 900 },
      { handle: '@bo', platform: 'Instagram', followers: 6_000, engagementRate: 0.02, fee: 200 },
      { followers: 9_000, engagementRate: undefined, fee: undefined },
    ]);
    expect(issues).toEqual([]);
  });

  test('is not told by other words right above the headers', () => {
    const { issues } = readRoster([
      ['Our list', 'May 2026'],
      ['Handle', 'Followers'],
      ['@ada', 5_000],
    ]);
    expect(issues).toMatchObject([{ code: 'above-header', row: 1 }]);
  });

  test('is on the platform above the headers, where it is the only one', () => {
    const { influencers, issues } = readRoster([
      ['TikTok', ''],
      ['Handle', 'Followers'],
      ['@ada', 5_000],
    ]);
    expect(influencers).toMatchObject([{ handle: '@ada', platform: 'TikTok' }]);
    expect(issues).toMatchObject([{ code: 'above-header', row: 1 }]);
  });

  test('is told by links under a header of names, and by handles under "@"', () => {
    const handle = (header: string, cell: string) =>
      readRoster([
        [header, 'Followers'],
        [cell, 5_000],
      ]).influencers[0]?.handle;
    expect(handle('Influencer', 'https://instagram.com/ada')).toBe('@ada');
    expect(handle('@', 'ada')).toBe('@ada');
  });

  test('is told by the columns of platforms where the names are single words', () => {
    const { influencers, issues } = readRoster([
      ['Name', 'Instagram', 'IG followers', 'TikTok', 'TikTok followers'],
      ['Ada', '@ada.reads', 5_000, '@adatok', 70_000],
      ['Bo', '@bo', 6_000, '', ''],
    ]);
    expect(influencers.map(({ name, handle }) => [name, handle])).toEqual([
      ['Ada', '@ada.reads'],
      ['Ada', '@adatok'],
      ['Bo', '@bo'],
    ]);
    expect(issues).toEqual([]);
  });

  test('twice keeps the fuller row, and on two platforms is noted on both', () => {
    const { influencers, issues } = readRoster([
      headers,
      ['@ada', 'TikTok', 12_000, '', '', ''],
      ['@ADA', 'TikTok', 12_500, 300, 12, 250],
      ['@ada', 'YouTube', 3_000, 1, 1, 1],
    ]);
    expect(influencers.map(({ row }) => row)).toEqual([3, 4]);
    expect(issues).toEqual([
      { code: 'same-account', row: 2, column: 1, text: '@ada', kept: 3 },
      { code: 'same-person', row: 3, column: 1, text: '@ADA', other: 4, platform: 'YouTube' },
      { code: 'same-person', row: 4, column: 1, text: '@ada', other: 3, platform: 'TikTok' },
    ]);
  });

  test('is nobody in a row of totals, under a header that comes again, above the header, or where nothing is told', () => {
    const { influencers, issues } = readRoster([
      ['Our roster, May'],
      headers,
      ['@ada', 'TikTok', 12_000, 1, 1, 1],
      headers,
      ['@bo', 'TikTok', 13_000, 1, 1, 1],
      ['Total', '', 25_000, 2, 2, 2],
      ['', '', '', 5, '', ''],
    ]);
    expect(influencers.map(({ handle }) => handle)).toEqual(['@ada', '@bo']);
    expect(issues).toEqual([
      { code: 'above-header', row: 1, column: 1, text: 'Our roster, May' },
      { code: 'header-again', row: 4, column: 1, text: 'Handle' },
      { code: 'total-row', row: 6, column: 1, text: 'Total' },
      { code: 'no-account', row: 7, column: 4, text: '5' },
    ]);
  });
});

describe('money', () => {
  const read = (header: string, ...fees: Cell[]) =>
    readRoster([['Handle', 'Followers', header], ...fees.map((fee, i) => [`@a${i}`, 5_000, fee])]);

  test('is in the currency that its cell, its header or the other cells name', () => {
    const of = (header: string, ...fees: Cell[]) => read(header, ...fees).influencers.map(({ currency }) => currency);
    expect(of('Fee (EUR)', 5, '$7')).toEqual(['EUR', 'USD']);
    expect(of('Fee', 5, '£7')).toEqual(['GBP', 'GBP']);
    expect(of('Ücret (TL)', 5)).toEqual(['TRY']);
    expect(of('Fee', 5, '')).toEqual([undefined, undefined]);
  });

  test('is in the currency of its own column', () => {
    const { influencers } = readRoster([
      ['Handle', 'Followers', 'Fee', 'Currency'],
      ['@a', 5_000, 10, 'eur'],
      ['@b', 5_000, 10, ''],
    ]);
    expect(influencers.map(({ currency }) => currency)).toEqual(['EUR', undefined]);
  });

  test('in another currency than most is told', () => {
    const { currency, issues } = read('Fee', '$5', '$6', '€7');
    expect(currency).toBe('USD');
    expect(issues).toEqual([{ code: 'other-currency', row: 4, column: 1, text: '@a2', currency: 'EUR', usual: 'USD' }]);
  });
});

describe('columns chosen by hand', () => {
  const values = [
    ['Handle', 'Followers', 'Abos', 'Score'],
    ['@ada', 5, 12_000, 70],
  ];
  const read = (columns: NonNullable<RosterOptions['columns']>) => readRoster(values, { columns });

  test('overrule what was recognised, by header or by letter', () => {
    expect(read([{ column: 'abos', field: 'followers' }]).influencers[0]?.followers).toBe(12_000);
    expect(read([{ column: 'C', field: 'followers' }]).columns.map(({ field }) => field)).toEqual([
      'handle',
      undefined,
      'followers',
      undefined,
    ]);
    expect(read([{ column: 'B', field: 'ignored' }]).influencers[0]?.followers).toBe(12_000);
    expect(read([{ column: 'Score', field: 'likes' }]).influencers[0]?.likes).toBe(70);
  });

  test('that are not there are told', () => {
    expect(read([{ column: 'Fans', field: 'followers' }]).issues).toEqual([
      { code: 'column-not-found', row: 1, column: 1, text: 'Fans' },
    ]);
  });
});

test('every row of the sample is an influencer or an issue, and its oddities are seen', () => {
  const { influencers, issues, columns } = readRoster(SAMPLE_ROSTER);
  expect(columns.map(({ field }) => field)).toEqual([
    'name',
    'handle',
    'platform',
    'followers',
    'likes',
    'comments',
    'views',
    'fee',
    'niche',
    'country',
  ]);
  expect(influencers).toHaveLength(59);
  expect(issues.map(({ code }) => code)).toEqual([
    'unreadable-number',
    'unreadable-number',
    'error-cell',
    'same-account',
  ]);
});

test.each(['constructor', '__proto__', 'hasOwnProperty', 'valueOf'])(
  'a word that JavaScript knows means nothing here: %s',
  (word) => {
    const { influencers, issues } = readRoster([
      ['Handle', 'Platform', 'Followers', 'Fee', 'Currency', word],
      ['@a', 'Instagram', 12_000, 7, 'USD', 2],
      ['@b', 'Instagram', 13_000, 8, 'USD', 2],
      ['@c', word, `5 ${word}`, 9, word, 2],
    ]);
    expect(influencers[2]).toMatchObject({ platform: undefined, followers: undefined, fee: 9, currency: undefined });
    expect(issues.map(({ code }) => code)).toEqual(['unreadable-number', 'unknown-platform']);
  },
);
