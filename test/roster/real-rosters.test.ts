import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { median } from '../../src/metrics/median';
import { readRoster } from '../../src/roster/read-roster';
import type { Influencer } from '../../src/roster/roster';

/** Real rosters for local runs; they carry people's handles, so they are no part of the project. */
const ROSTERS = new URL('../../../shared/rosters/', import.meta.url);
const present = existsSync(ROSTERS);

const read = (file: string) => {
  const text = readFileSync(new URL(file, ROSTERS), 'utf8');
  return readRoster(Papa.parse<Cell[]>(text).data, { sheetName: file.replace(/_/g, ' ') });
};
const sum = (influencers: readonly Influencer[], field: 'followers' | 'likes' | 'views' | 'posts') =>
  influencers.reduce((total, one) => total + (one[field] ?? 0), 0);
const count = (influencers: readonly Influencer[], is: (one: Influencer) => boolean) => influencers.filter(is).length;

/** All numbers were counted in the files by a script of Python's csv module, not by this program. */
describe.skipIf(!present)('real rosters (skipped where shared/rosters is not here)', () => {
  test('a Modash export: two platforms, two formulas under one header, three people twice', () => {
    const { influencers, issues } = read('modash_export_179.csv');
    const on = (platform: string) => influencers.filter((one) => one.platform === platform);
    const [instagram, tiktok] = [on('Instagram'), on('TikTok')];
    expect([instagram.length, tiktok.length]).toEqual([104, 75]);
    expect([sum(instagram, 'followers'), sum(tiktok, 'followers')]).toEqual([14_731_447, 65_919_800]);
    expect([sum(instagram, 'likes'), sum(tiktok, 'likes')]).toEqual([182_695, 218_150]);
    expect([sum(instagram, 'views'), sum(tiktok, 'views')]).toEqual([4_742_348, 3_881_454]);
    const rate = (of: Influencer[]) => median(of.flatMap((one) => one.engagementRate ?? []));
    expect([rate(instagram), rate(tiktok)]).toEqual([0.006458, 0.057966]);
    expect(new Set(instagram.map(({ basis }) => basis))).toEqual(new Set(['followers']));
    expect(new Set(tiktok.map(({ basis }) => basis))).toEqual(new Set(['views']));
    expect(influencers.filter(({ credibility }) => (credibility ?? 0) > 1)).toEqual([]);
    expect(issues.map(({ code, text }) => `${code} ${text}`).sort()).toEqual(
      ['@creator044', '@creator067', '@creator074'].flatMap((handle) => Array(2).fill(`same-person ${handle}`)),
    );
    // Of four addresses for mail a row none is read.
    expect(JSON.stringify(influencers)).not.toContain('redacted@');
  });

  test('HypeAuditor, Instagram: every number twice, engagement as counts', () => {
    const { influencers, issues } = read('hypeauditor_ig_dec2022.csv');
    expect(influencers).toHaveLength(991);
    expect(issues.filter(({ code }) => code === 'same-account')).toHaveLength(1_000 - 991);
    // Of two rows as full the one with more followers is kept.
    expect(sum(influencers, 'followers')).toBe(26_375_100_000);
    expect(median(influencers.flatMap((one) => one.engagementRate ?? []))).toBeCloseTo(0.034274193548387094, 12);
    expect(influencers[0]).toMatchObject({ platform: 'Instagram', engagements: 23_400_000, basis: 'followers' });
    expect(influencers[0]?.handle.slice(1).toLowerCase()).toBe('leomessi');
    expect(influencers[0]?.name).toBe('Leo Messi');
  });

  test('HypeAuditor, TikTok: a line break in a header, a blank first row', () => {
    const { influencers } = read('hypeauditor_tiktok_nov2022.csv');
    expect(influencers).toHaveLength(983);
    expect(count(influencers, (one) => one.platform === 'TikTok' && one.shares !== undefined)).toBe(983);
    expect(influencers[0]).toMatchObject({ row: 3, followers: 145_600, views: 26_800_000, comments: 30_100 });
  });

  test('HypeAuditor, YouTube: doubled columns, zeros', () => {
    const { influencers } = read('hypeauditor_youtube_dec2022.csv');
    expect(influencers).toHaveLength(999);
    expect(sum(influencers, 'followers')).toBe(19_188_800_000);
    expect(count(influencers, (one) => one.platform === 'YouTube')).toBe(999);
  });

  test('a list of Kaggle: a byte order mark, 475.8m, 29.0b, 0.89k, 1.39%', () => {
    const { influencers, issues } = read('top_insta_influencers_200.csv');
    expect(influencers).toHaveLength(200);
    expect(sum(influencers, 'followers')).toBe(15_481_900_000);
    expect(sum(influencers, 'likes')).toBe(357_420_700);
    expect(sum(influencers, 'posts')).toBe(699_970);
    expect(issues).toMatchObject([{ code: 'missing-text', row: 169, text: 'NaN%' }]);
    const given = influencers.filter(({ row }) => row !== 169).flatMap((one) => one.engagementRate ?? []);
    expect(median(given)).toBeCloseTo(0.0088, 12);
  });

  test('a list from Nigeria: a junk row above the headers, followers only', () => {
    const { influencers, issues } = read('nigeria_tiktok_200.csv');
    expect(influencers).toHaveLength(200);
    expect(sum(influencers, 'followers')).toBe(146_471_300);
    expect(count(influencers, (one) => one.platform === 'TikTok' && one.engagementRate === undefined)).toBe(200);
    expect(issues).toEqual([]);
  });

  test('YouTubers in Spanish: "Suscribers", "Visits", links', () => {
    const { influencers, issues } = read('youtubers_spanish_1000.csv');
    expect(influencers).toHaveLength(994);
    expect(sum(influencers, 'followers')).toBe(21_798_900_000);
    expect(count(influencers, (one) => one.platform === 'YouTube')).toBe(994);
    expect(issues.filter(({ code, text }) => code === 'missing-text' && text === 'Unknown')).toHaveLength(171);
  });

  test('handles alone, on two platforms in each row', () => {
    const { influencers, issues } = read('handles_only_tech_91.csv');
    expect(count(influencers, (one) => one.platform === 'Instagram')).toBe(90);
    expect(count(influencers, (one) => one.platform === 'TikTok')).toBe(79);
    expect(new Set(influencers.map(({ row }) => row)).size).toBe(90);
    expect(issues[0]).toMatchObject({ code: 'no-followers-column' });
  });

  test('Twitch: "Channel" is a name, and a thousand of them are read', () => {
    const { influencers, issues } = read('twitch_with_header_1000.csv');
    expect(influencers).toHaveLength(1_000);
    expect(sum(influencers, 'followers')).toBe(570_054_068);
    expect(count(influencers, (one) => one.platform === 'Twitch' && one.views === undefined)).toBe(1_000);
    expect(issues).toEqual([]);
  });
});
