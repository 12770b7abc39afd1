import { describe, expect, test } from 'vitest';
import { readRoster } from '../../src/roster/read-roster';
import { SAMPLE_ROSTER } from '../../src/sample/roster';
import { planSheet } from '../../src/sidebar/plan-sheet';
import { summaryText } from '../../src/sidebar/summary-text';
import { readBrief } from '../../src/strategy/read-brief';
import { recommend } from '../../src/strategy/recommend';
import { ANSWERS, type AnswerWords } from '../../src/texts/languages/english/answers';
import { SIDEBAR, type SidebarWords } from '../../src/texts/languages/english/sidebar';
import { speechOf } from '../../src/texts/speech';

const roster = readRoster(SAMPLE_ROSTER);
const words = {
  answers: speechOf<AnswerWords>(ANSWERS, 'en'),
  sidebar: speechOf<SidebarWords>(SIDEBAR, 'en'),
};

const TICKED = ['@alma~moves', '@olga~grows'];

function recommendation(typed: Readonly<Record<string, string>> = {}, ticks: readonly string[] = TICKED) {
  const read = readBrief({ goal: 'launch', budget: '20000', ...typed }, roster, 'en');
  if ('problems' in read) throw new Error('The brief cannot be read.');
  return recommend(roster, read.brief, new Set(roster.influencers.filter(({ handle }) => ticks.includes(handle))));
}

/** The rows of a plan sheet from a heading down to the next gap. */
function part(heading: string, sheet: ReturnType<typeof planSheet>) {
  const first = sheet.rows.findIndex(([cell], i) => cell === heading && sheet.headings.includes(i + 1));
  expect(first).toBeGreaterThanOrEqual(0);
  const after = sheet.rows.slice(first);
  const gap = after.findIndex((row) => row.every((cell) => cell === ''));
  return gap < 0 ? after : after.slice(0, gap);
}

describe('where one’s own ticks are looked at', () => {
  const answer = recommendation();

  test('the plan sheet lists them, without the fees up to which those of another plan are worth it', () => {
    const sheet = planSheet(answer, 'mine', roster, 'Roster', words);
    const [headers = [], ...rows] = part('Your ticks', sheet);
    const listed = rows.filter(([name]) => name !== 'Total');
    expect(listed.map(([name]) => name).sort()).toEqual([...TICKED].sort());
    expect(listed.every((row) => row[headers.indexOf('Worth up to (USD)')] === '')).toBe(true);
    const total = rows.find(([name]) => name === 'Total') ?? [];
    expect(total[headers.indexOf('Cost (USD)')]).toBe(answer.ticked?.cost);
    // They stand beside the plans all the same.
    expect(part('Best plans', sheet).map(([name]) => name)).toContain('Your ticks');
  });

  test('the summary names them', () => {
    const mine = summaryText(answer, 'mine', 'Roster', words);
    const lines = mine.split('\n');
    const booked = lines.slice(lines.indexOf('Your ticks:') + 1).filter((line) => line.startsWith('- @'));
    expect(booked.map((line) => /@[\w~]+/.exec(line)?.[0]).sort()).toEqual([...TICKED].sort());
    expect(summaryText(answer, 'macro', 'Roster', words)).toContain('Shortlist of the macro plan:');
  });
});

describe('where nobody’s engagement is known', () => {
  const silent = readRoster([
    ['Handle', 'Platform', 'Followers', 'Fee (USD)'],
    ['@ada', 'TikTok', 50_000, 400],
    ['@bob', 'TikTok', 500_000, 3_000],
  ]);
  const read = readBrief({ goal: 'launch', budget: '4000' }, silent, 'en');
  if ('problems' in read) throw new Error('The brief cannot be read.');
  const answer = recommend(silent, read.brief);

  test('no plan is said to bring none', () => {
    expect(answer.plans?.all.chosen.length).toBeGreaterThan(0);
    expect(summaryText(answer, 'all', 'Roster', words)).not.toContain('engagements');
    const [headers = [], ...rows] = part('Best plans', planSheet(answer, 'all', silent, 'Roster', words));
    expect(rows.map((row) => row[headers.indexOf('Engagements')])).toEqual(['', '', '']);
    expect(answer.reasons.map(({ code }) => code)).not.toContain('speaks-against');
  });
});

describe('the plan sheet', () => {
  test('tells of the brief what was typed, where macro begins among it', () => {
    const brief = (typed: Readonly<Record<string, string>>) =>
      planSheet(recommendation(typed, []), 'all', roster, 'Roster', words).rows.slice(0, 12);
    expect(brief({ split: '150000' })).toContainEqual(
      expect.arrayContaining(['Macro begins at, followers', '150,000']),
    );
    expect(brief({}).map(([name]) => name)).not.toContain('Macro begins at, followers');
  });

  test('says that costs are for all posts, with handling, and every total is the sum of its column', () => {
    const answer = recommendation({ posts: '3', handling: '50' }, []);
    const shown = answer.shortlist ?? 'all';
    const sheet = planSheet(answer, shown, roster, 'Roster', words);
    const [headers = [], ...rows] = part(`Shortlist of the ${shown} plan`, sheet);
    const end = rows.findIndex(([name]) => name === 'Total');
    for (const header of ['Cost (USD)', 'Engagements']) {
      const cells = rows.slice(0, end).map((row) => Number(row[headers.indexOf(header)]));
      const sum = cells.reduce((total, cell) => total + cell, 0);
      expect(Math.abs(Number(rows[end]?.[headers.indexOf(header)]) - sum)).toBeLessThanOrEqual(cells.length);
    }
    expect(String(rows.at(-1)?.[1])).toMatch(/^Total of \d+ influencers, for 3 posts each, handling included/);
  });
});
