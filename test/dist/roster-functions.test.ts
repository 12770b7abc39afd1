import { describe, expect, test } from 'vitest';
import { SAMPLE_ROSTER } from '../../src/sample/roster';
import { openDist } from './open-dist';

const { FOLLOWER_COUNT, INFLUENCER_HANDLE, INFLUENCER_PLATFORM, ROSTER_CLEAN } = openDist().dist;

describe('FOLLOWER_COUNT', () => {
  test('reads a text, and a column in one spelling', () => {
    expect(FOLLOWER_COUNT('12.5K')).toBe(12_500);
    expect(FOLLOWER_COUNT('1.234')).toBe(1_234);
    expect(FOLLOWER_COUNT([['1,2 Mio.'], ['1.234.567'], [980], ['-'], ['']])).toEqual([[1.2e6], [1_234_567], [980]]);
  });

  test('reads Turkish bin where the language says so, or where the number exceeds the people on earth', () => {
    expect(FOLLOWER_COUNT('2 B', 'tr')).toBe(2_000);
    expect(FOLLOWER_COUNT('2 B', 'tr_TR')).toBe(2_000);
    expect(FOLLOWER_COUNT('12,5 B')).toBe(12_500);
    expect(FOLLOWER_COUNT('2 B')).toBe(2e9);
  });

  test('answers what it cannot read in its own row, and alone throws it', () => {
    expect(FOLLOWER_COUNT([['soon'], ['12.5K'], [0], [12.345], ['#N/A']])).toEqual([
      ['⚠ text: “soon” is not a number'],
      [12_500],
      ['⚠ text: “0” must be above 0'],
      ['⚠ text: “12.345” is not a whole number of people'],
      ['#N/A'],
    ]);
    expect(() => FOLLOWER_COUNT('soon')).toThrow('text: “soon” is not a number');
    expect(() => FOLLOWER_COUNT('1.2K', '12')).toThrow('locale: “12” is unknown. Use a language such as "tr"');
    expect(() => FOLLOWER_COUNT()).toThrow('FOLLOWER_COUNT needs text');
  });
});

describe('INFLUENCER_HANDLE and INFLUENCER_PLATFORM', () => {
  test.each([
    ['https://www.instagram.com/Ada~C/?hl=tr', '@Ada~C', 'Instagram'],
    ['instagram.com/stories/ada~c/123/', '@ada~c', 'Instagram'],
    ['https://m.tiktok.com/@ada~c?lang=en', '@ada~c', 'TikTok'],
    ['https://www.tiktok.com/@ada~c/video/7123', '@ada~c', 'TikTok'],
    ['youtube.com/@%C3%A9mile~c', '@émile~c', 'YouTube'],
    ['https://www.youtube.com/channel/UC-lHJZR3Gqxm24_Vd_AJ5Yw/videos', 'UC-lHJZR3Gqxm24_Vd_AJ5Yw', 'YouTube'],
    ['http://youtube.com/c/AdaCooks~', '@AdaCooks~', 'YouTube'],
    ['https://twitter.com/ada~c/status/12', '@ada~c', 'X'],
    ['https://x.com/ada~c', '@ada~c', 'X'],
    ['https://www.facebook.com/profile.php?id=1000123', '@1000123', 'Facebook'],
    ['https://de-de.facebook.com/ada~c/', '@ada~c', 'Facebook'],
    ['https://www.twitch.tv/ada~c', '@ada~c', 'Twitch'],
    ['https://www.threads.net/@ada~c', '@ada~c', 'Threads'],
    ['https://tr.linkedin.com/in/ada~c/', '@ada~c', 'LinkedIn'],
    ['https://www.pinterest.co.uk/ada~c/', '@ada~c', 'Pinterest'],
    ['https://pinterest.de/ada~c', '@ada~c', 'Pinterest'],
    ['https://www.snapchat.com/add/ada~c', '@ada~c', 'Snapchat'],
  ])('of %s', (link, handle, platform) => {
    expect([INFLUENCER_HANDLE(link), INFLUENCER_PLATFORM(link)]).toEqual([handle, platform]);
  });

  test('bring a handle into one spelling, and spell a platform out', () => {
    expect(INFLUENCER_HANDLE([[' ada~c '], ['@@ada~c'], ['']])).toEqual([['@ada~c'], ['@ada~c']]);
    expect(INFLUENCER_PLATFORM([['IG'], ['twitter'], ['Tik Tok'], ['Instagram Reels']])).toEqual([
      ['Instagram'],
      ['X'],
      ['TikTok'],
      ['Instagram'],
    ]);
  });

  test('say in its own row what leads to no profile', () => {
    expect(
      INFLUENCER_HANDLE([['https://www.instagram.com/p/Cx1/'], ['youtu.be/abc'], ['Ada Lind'], ['a@b.co']]),
    ).toEqual([
      ['⚠ link: “https://www.instagram.com/p/Cx1/” does not lead to a profile'],
      ['⚠ link: “youtu.be/abc” does not lead to a profile'],
      ['⚠ link: “Ada Lind” is neither a handle nor a link to a profile'],
      ['⚠ link: “a@b.co” is neither a handle nor a link to a profile'],
    ]);
    expect(INFLUENCER_PLATFORM([['@insta.ada'], ['https://ada.example/instagram']])).toEqual([
      ['⚠ link: “@insta.ada” does not tell a platform; pass a link to a profile'],
      ['⚠ link: “https://ada.example/instagram” does not tell a platform; pass a link to a profile'],
    ]);
  });

  test('a link of 50,000 characters is none', () => {
    expect(INFLUENCER_HANDLE([[`https://www.instagram.com/${'a.'.repeat(25_000)}`]])).toEqual([
      [expect.stringContaining('is neither a handle nor a link')],
    ]);
  });
});

describe('ROSTER_CLEAN', () => {
  const COLUMNS =
    'Name, Handle, Platform, Followers, Tier, Engagement rate, Basis, Likes, Comments, Shares, Views, Following, Fee, Currency, Niche, Row, Note';

  test('has the same columns for every roster', () => {
    expect(ROSTER_CLEAN(SAMPLE_ROSTER)[0]).toEqual(COLUMNS.split(', '));
    expect(ROSTER_CLEAN([['@ada~c', 12_000]])).toEqual([
      COLUMNS.split(', '),
      [
        '',
        '@ada~c',
        '',
        12_000,
        'Micro',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        1,
        expect.stringContaining('no header'),
      ],
    ]);
  });

  test('takes its options from a text or from a table', () => {
    const roster = [
      ['Handle', 'Followers', 'Abos'],
      ['@ada~c', 5, '2 B'],
    ];
    const followers = (options: Parameters<typeof ROSTER_CLEAN>[1]) => ROSTER_CLEAN(roster, options)[1]?.[3];
    expect(followers('')).toBe(5);
    expect(followers('columns=Abos:followers; locale=tr')).toBe(2_000);
    expect(followers('COLUMNS = c:Followers')).toBe(2e9);
    expect(
      followers([
        ['Option', 'Value', 'Meaning'],
        ['locale', 'tr', 'how numbers are spelled'],
        ['columns', 'B:ignored, C:followers', ''],
        ['', '', ''],
      ]),
    ).toBe(2_000);
  });

  test.each([
    ['mots=10', 'options: “mots” is unknown. Use one of: audience, overlap, keywords, country, platforms, most,'],
    [
      'locale',
      'options: “locale” has no value. Write "most=10; audience=500000", or pass a range of two columns, name and value.',
    ],
    ['locale=5', 'locale: “5” is unknown.'],
    ['columns=followers', 'columns: “followers” does not say what a column is. Write it as "C:followers".'],
    ['columns=C:fans', 'columns: “fans” is not among what a column can be: name, last name,'],
    ['columns=Fans:followers', 'columns: there is no column “Fans”.'],
  ])('says what is wrong with the option %s', (options, sentence) => {
    expect(() => ROSTER_CLEAN(SAMPLE_ROSTER, options)).toThrow(sentence);
  });

  test('says beside an account which rows repeat it, in a sentence however many they are', () => {
    const repeats = Array.from({ length: 20_000 }, () => ['@ada~c', 12_000]);
    const rows = ROSTER_CLEAN([['Handle', 'Followers'], ...repeats]);
    expect(rows[1]?.[16]).toBe('19,999 rows repeat this account and are left out. Rows 3, 4, 5 and 19,996 more.');
  });

  test('says what is odd beside the account of the row that it is about', () => {
    const rows = ROSTER_CLEAN([
      ['Name', 'Instagram handle', 'IG followers', 'TikTok handle', 'TikTok followers', 'Fee'],
      ['Ada Lind', '@ada', 'soon', '@adatok', 70_000, 'gifted'],
      ['Bo Falk', '@bo', 5_000, '@botok', '', ''],
    ]);
    const gifted = '“gifted” under fee is not a number, so it counts as not reported.';
    expect(rows.slice(1).map((row) => row[16])).toEqual([
      `“soon” under followers is not a number, so no plan can count on this influencer. ${gifted}`,
      gifted,
      '',
      'No followers are given, so no plan can count on this influencer.',
    ]);
  });

  test('says so beside that account of a row only', () => {
    const rows = ROSTER_CLEAN([
      ['Name', 'Instagram handle', 'IG followers', 'TikTok handle', 'TikTok followers'],
      ['Ada Lind', '@ada', 5_000, '@adatok', 70_000],
      ['', '@ADA', 5_000, '', ''],
    ]);
    expect(rows.slice(1).map((row) => row[16])).toEqual(['Row 3 repeats this account and is left out.', '']);
  });

  test('says what is missing where there is no roster, and hands errors on', () => {
    expect(() => ROSTER_CLEAN([['']])).toThrow('This sheet is empty.');
    expect(() => ROSTER_CLEAN([['lorem', 'ipsum']])).toThrow('No roster was found.');
    expect(() => ROSTER_CLEAN()).toThrow('ROSTER_CLEAN needs roster');
    expect(ROSTER_CLEAN('Loading...')).toEqual([['Loading...']]);
  });

  test('reads 10,000 rows of 68 columns in one call', () => {
    const others = Array.from({ length: 65 }, (_, i) => `Label ${i}`);
    const rows = Array.from({ length: 10_000 }, (_, i) => [
      `@ada~${i}`,
      String(1_000 + i),
      '1.2K',
      ...others.map(() => 'x'),
    ]);
    const table = ROSTER_CLEAN([['Handle', 'Followers', 'Likes', ...others], ...rows]);
    expect(table).toHaveLength(10_001);
    expect(table[10_000]?.slice(1, 8)).toEqual(['@ada~9999', '', 10_999, 'Micro', 1_200 / 10_999, 'followers', 1_200]);
  });
});
