import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SAMPLE_ROSTER } from '../../../src/sample/roster';
import { openDist } from '../../dist/open-dist';
import { visitBefore, visitor } from '../visitor';
import {
  answered,
  brief,
  button,
  cellsOf,
  form,
  frame,
  more,
  plan,
  readNewSheet,
  region,
  strategy,
  tick,
} from './sidebar';

describe('at first sight', () => {
  visitBefore(beforeAll);

  test('the sidebar opens on an answer to an example brief, which is labelled so', async () => {
    await visitor.sidebar.getByText('59 influencers read from “Roster”.').waitFor();
    expect(await strategy().textContent()).toMatch(/^(Micro|Macro|Mixed|Either)$/);
    await visitor.sidebar.getByText('For an example brief.').waitFor();
    await form().getByText('The budget is an example').waitFor();
  });

  test('what would change it follows, with a curve that tells its numbers to the keyboard', async () => {
    const curve = visitor.sidebar.getByRole('slider', { name: 'People reached, by budget' });
    await curve.waitFor();
    const before = await curve.getAttribute('aria-valuetext');
    expect(before).toMatch(/^Budget \$11,000, Micro [\d,]+, Macro [\d,]+$/);
    await curve.focus();
    await visitor.page.keyboard.press('ArrowRight');
    await expect.poll(() => curve.getAttribute('aria-valuetext')).not.toBe(before);
  });

  test('somebody of the roster is named by the keyboard in the chart, and Enter selects the row', async () => {
    const scatter = visitor.sidebar.getByRole('slider', { name: 'The whole roster' });
    await scatter.focus();
    await visitor.page.keyboard.press('End');
    await expect.poll(() => scatter.getAttribute('aria-valuetext')).toContain('@olga~grows');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.waitForFunction(() => window.workbench?.app.getActiveRange().getA1Notation().startsWith('A56:'));
  });
});

describe('a roster exported by Modash', () => {
  visitBefore(beforeAll);

  test('is answered as the formula answers it, and gets columns and a plan', async () => {
    const file = new URL('../../roster/fixtures/modash.csv', import.meta.url);
    const { data } = Papa.parse<string[]>(readFileSync(file, 'utf8').trimEnd());
    await readNewSheet('Modash', data);
    await brief({ Goal: 'niche', Budget: '4000' });
    // Sheets has made numbers of what was typed.
    const cells = await cellsOf('Modash');
    const [[, answer]] = openDist().dist.CAMPAIGN_STRATEGY(cells, 'niche', 4000) as [[string, string]];
    await expect.poll(() => strategy().textContent()).toBe(answer);
    await button('Add columns of live formulas').click();
    await visitor.sidebar.getByText('Added in').waitFor();
    const [headers = [], first = []] = await cellsOf('Modash');
    expect(headers.slice(-4)).toEqual(['Tier', 'Engagement rate', 'Grade', 'Against the roster']);
    expect(first.slice(-4)[0]).toBe('Micro');
    await button('Write a plan sheet').click();
    await visitor.sidebar.getByText('The plan is in the new sheet').waitFor();
  });
});

describe('a brief', () => {
  visitBefore(beforeAll);

  test('is answered as the formula answers it, by goal and by budget', async () => {
    const { CAMPAIGN_STRATEGY } = openDist().dist;
    const seen: (string | null)[] = [];
    for (const [goal, budget] of [
      ['launch', '20000'],
      ['niche', '8000'],
      ['launch', '5K'],
      ['sales', '90,000'],
    ] as const) {
      await brief({ Goal: goal, Budget: budget });
      const [[, answer], ...rows] = CAMPAIGN_STRATEGY(SAMPLE_ROSTER, goal, budget) as [
        [string, string],
        ...[string, string][],
      ];
      const reasons = rows.filter(([name]) => name === 'Reason').map(([, text]) => text);
      const shown = () =>
        region('Recommendation').locator('.headline, .reasons li').allTextContents() as Promise<string[]>;
      await expect.poll(shown).toEqual(reasons);
      expect(await strategy().textContent()).toBe(answer);
      seen.push(await strategy().textContent());
    }
    expect(seen).toEqual(['Macro', 'Micro', 'Micro', 'Macro']);
  });

  test('takes every option: the answer is that of the formula with the same options', async () => {
    const { CAMPAIGN_SHORTLIST } = openDist().dist;
    await brief({ Goal: 'niche', Budget: '9000' });
    await more();
    await brief({
      'Keywords of the niche': 'cooking, food',
      'At most, influencers': '7',
      'Posts each': '2',
      'Handling each': '15',
      'Must have': '@felix~rides',
      'Leave out': '@hugo~tries',
      'Macro begins at': '150000',
    });
    await visitor.sidebar.getByRole('checkbox', { name: 'YouTube' }).uncheck();
    const options =
      'keywords=cooking, food; most=7; posts=2; handling=15; must=@felix~rides; leave=@hugo~tries; split=150000; platforms=Instagram, TikTok';
    const [, ...rows] = CAMPAIGN_SHORTLIST(SAMPLE_ROSTER, 'niche', 9000, options);
    const booked = rows.slice(0, -1).map(([handle]) => handle);
    expect(booked).toContain('@felix~rides');
    await expect.poll(() => visitor.sidebar.locator('.shortlist li strong').allTextContents()).toEqual(booked);
    await visitor.sidebar.getByText('More about the campaign (8 given)').waitFor();
    // Back to the example.
    for (const label of ['Keywords', 'At most', 'Posts', 'Handling each', 'Must', 'Leave', 'Macro begins']) {
      await brief({ [label]: '' });
    }
    await visitor.sidebar.getByRole('checkbox', { name: 'YouTube' }).check();
  });

  test('shows what stands where nothing is typed: the example budget follows the other fields', async () => {
    await brief({ Goal: 'launch', Budget: '' });
    const example = () => form().getByLabel('Budget').getAttribute('placeholder');
    await answered();
    const before = await example();
    expect(before).toMatch(/\d/);
    await brief({ 'Posts each': '4', 'Handling each': '500' });
    await expect.poll(example).not.toBe(before);
    await brief({ 'Posts each': '', 'Handling each': '' });
    await expect.poll(example).toBe(before);
  });

  test('of sales asks for its three numbers and counts what is left over', async () => {
    await brief({ Goal: 'sales', Budget: '20000' });
    await brief({ 'Orders per 1,000 engagements': '30', 'Value of an order': '80', Margin: '40%' });
    await plan('Micro plan').and(visitor.sidebar.getByLabel('left over')).waitFor();
    await brief({ Margin: '400%' });
    await visitor.sidebar.getByRole('alert').filter({ hasText: 'margin: “400%” does not fit.' }).waitFor();
    expect(await form().getByLabel('Margin').inputValue()).toBe('400%');
    await brief({ Goal: 'launch' });
  });

  test('keeps what was typed where it is no budget, says so beside the field, and shows the answer before', async () => {
    await brief({ Budget: '20000' });
    await expect.poll(() => strategy().textContent()).toBe('Macro');
    await brief({ Budget: 'lots' });
    await visitor.sidebar.getByRole('alert').filter({ hasText: '“lots” is no budget.' }).waitFor();
    expect(await form().getByLabel('Budget').inputValue()).toBe('lots');
    expect(await form().getByLabel('Budget').getAttribute('aria-invalid')).toBe('true');
    await visitor.sidebar.getByText('Below is the answer to the last brief that could be read.').waitFor();
    expect(await strategy().textContent()).toBe('Macro');
    await brief({ Budget: '20000' });
    await expect.poll(() => visitor.sidebar.getByText('is no budget').count()).toBe(0);
  });

  test.each([
    ['At most, influencers', '0', 'most: “0” does not fit. Type a whole number'],
    ['Target audience', '-5', 'audience: “-5” does not fit.'],
    ['Must have', '@nobody', 'must: “@nobody” is not in this roster.'],
    ['Budget', '€5k', '“€5k” is in EUR, and this campaign is in USD.'],
    ['Handling each', '10%', 'handling: “10%” does not fit.'],
    ['Currency', 'shells', 'currency: “shells” is unknown.'],
    ['Currency', 'EUR', 'currency: fees of this roster are in USD'],
  ])('says beside the field what is wrong with it: %s', async (label, text, sentence) => {
    await brief({ [label]: text });
    await form().getByRole('alert').filter({ hasText: sentence }).waitFor();
    expect(await form().getByLabel(label).inputValue()).toBe(text);
    await brief({ [label]: '' });
    await expect.poll(() => visitor.sidebar.getByText(sentence).count()).toBe(0);
  });

  test('where the budget pays for nobody on one side, nobody is called ahead', async () => {
    await brief({ Goal: 'launch', Budget: '100' });
    await visitor.sidebar.getByText('Confidence: Not compared.').waitFor();
    expect(await strategy().textContent()).toBe('Micro');
    expect(await visitor.sidebar.getByText('ahead', { exact: true }).count()).toBe(0);
    await plan('Macro plan').and(visitor.sidebar.getByLabel('nobody')).waitFor();
  });
});

describe('a campaign in which nobody pays back', () => {
  visitBefore(beforeAll);

  test('is for neither side, says from which conversion on it would, and draws no line along zero', async () => {
    await readNewSheet('Dear', [
      ['Handle', 'Platform', 'Followers', 'Avg likes', 'Fee (USD)'],
      ['@ada', 'Instagram', 5_000, 200, 90],
      ['@cem', 'Instagram', 50_000, 2_000, 900],
      ['@bob', 'Instagram', 500_000, 9_000, 9_000],
    ]);
    await region('What would change it').waitFor();
    await brief({ Goal: 'sales', Budget: '20000' });
    await brief({ 'Orders per 1,000 engagements': '0.01', 'Value of an order': '80', Margin: '40%' });
    await region('Recommendation').getByText('Nobody pays back at 0.01 orders per 1,000 engagements.').waitFor();
    expect(await strategy().textContent()).toBe('Neither');
    await expect.poll(() => region('What would change it').count()).toBe(0);
  });
});

describe('the plans side by side', () => {
  visitBefore(beforeEach);

  test('list whom to book, with the fee up to which each is worth it', async () => {
    await brief({ Budget: '20000' });
    await plan('Macro plan ahead').waitFor();
    const shortlist = region('Shortlist of the macro plan');
    await shortlist.getByText('worth up to').first().waitFor();
    expect(await shortlist.getByRole('checkbox').count()).toBe(4);
    await plan('Micro plan').check();
    await region('Shortlist of the micro plan').waitFor();
    expect(await region('Shortlist of the micro plan').getByRole('checkbox').count()).toBe(20);
  });

  test('have one’s own ticks beside them: these 5 against those 4', async () => {
    await brief({ Budget: '20000' });
    await plan('Macro plan ahead').waitFor();
    const search = visitor.sidebar.getByLabel('Tick somebody else');
    await search.fill('alma');
    await visitor.sidebar.getByRole('checkbox', { name: '@alma~moves' }).check();
    const mine = plan('Your ticks');
    await mine.waitFor();
    await mine.check();
    expect(await region('Your ticks').getByRole('checkbox').count()).toBe(5);
    await region('Your ticks').getByRole('checkbox', { name: '@alma~moves' }).uncheck();
    await expect.poll(() => region('Your ticks').getByRole('checkbox').count()).toBe(4);
    await button('Forget my ticks').click();
    await expect.poll(() => mine.count()).toBe(0);
  });

  test('are told at once when somebody is ticked: curve and worth stay, and nothing is announced anew', async () => {
    await brief({ Budget: '20000' });
    await plan('Macro plan ahead').waitFor();
    await visitor.sidebar.getByText('worth up to').first().waitFor();
    await visitor.sidebar.getByRole('slider', { name: 'People reached, by budget' }).waitFor();
    await answered();
    const changes = await frame().evaluateHandle(() => {
      const lost: string[] = [];
      const observer = new MutationObserver((records) => {
        for (const { removedNodes, addedNodes, target } of records) {
          for (const node of removedNodes) {
            const isKnown =
              node instanceof Element && (node.matches('.chart, .worth') || node.querySelector('.chart, .worth'));
            if (isKnown) lost.push(node.outerHTML);
          }
          const isAnnounced = target instanceof Element && target.closest('[role=status], [aria-live]');
          if (isAnnounced) lost.push(...[...addedNodes].map(({ textContent }) => `said: ${textContent}`));
        }
      });
      observer.observe(document.body, { subtree: true, childList: true });
      return lost;
    });
    await tick('@alma~moves');
    await plan('Your ticks').waitFor();
    await answered();
    expect(await changes.jsonValue()).toEqual([]);
  });

  test('say how many of one’s own ticks cannot count in this campaign', async () => {
    await brief({ Budget: '20000' });
    await plan('Macro plan ahead').waitFor();
    await tick('@alma~moves');
    await plan('Your ticks').waitFor();
    expect(await visitor.sidebar.getByText('of your ticks').count()).toBe(0);
    await more();
    // She is on YouTube.
    await visitor.sidebar.getByRole('checkbox', { name: 'YouTube', exact: true }).uncheck();
    await visitor.sidebar.getByText(/^\d of your ticks do(es)? not count: /).waitFor();
  });

  test('say where one’s own ticks exceed the budget', async () => {
    await brief({ Budget: '20000' });
    await plan('Macro plan ahead').waitFor();
    await tick('@olga~grows');
    await visitor.sidebar.getByText(/\$[\d,]+ over the budget\./).waitFor();
  });

  test('are solved again where somebody must be in, or is left out', async () => {
    await brief({ Budget: '20000' });
    await plan('Macro plan ahead').waitFor();
    const names = () => visitor.sidebar.locator('.shortlist li strong').allTextContents();
    const [first = '', ...others] = await names();
    await button(`leave out ${first}`).click();
    await expect.poll(names).not.toContain(first);
    await more();
    expect(await visitor.sidebar.getByLabel('Leave out', { exact: true }).inputValue()).toBe(first);
    await button(`must have ${others[0]}`).click();
    expect(await visitor.sidebar.getByLabel('Must have', { exact: true }).inputValue()).toBe(others[0]);
  });

  test('select a row of the sheet from the shortlist', async () => {
    const row = visitor.sidebar.getByRole('button', { name: /^row \d+$/ }).first();
    const number = /\d+/.exec((await row.textContent()) ?? '')?.[0] ?? '';
    await row.click();
    await visitor.page.waitForFunction(
      (place) => window.workbench?.app.getActiveRange().getA1Notation().startsWith(`A${place}:`),
      number,
    );
  });
});

describe('assumptions', () => {
  visitBefore(beforeAll);

  test('keep their field while a number is typed digit by digit, though the first ends the assumption', async () => {
    await visitor.sidebar.getByText(/^\d+ assumptions$/).click();
    const item = visitor.sidebar.locator('.assumptions li').filter({ hasText: 'Every influencer posts' });
    await item.getByRole('button', { name: 'Change' }).click();
    const field = visitor.sidebar.locator('.assumptions').getByLabel('Posts each');
    await field.pressSequentially('12', { delay: 400 });
    expect(await field.inputValue()).toBe('12');
    await expect.poll(() => visitor.sidebar.locator('.assumptions').getByText('posts 12 times').count()).toBe(1);
    await field.fill('');
    await visitor.sidebar.getByText(/^\d+ assumptions$/).click();
  });

  test('are changed where they are shown, and the answer follows', async () => {
    await visitor.sidebar.getByText(/^\d+ assumptions$/).click();
    const most = visitor.sidebar
      .getByRole('listitem')
      .filter({ hasText: 'A team can manage 20 influencers (assumed).' });
    await most.getByRole('button', { name: 'Change' }).click();
    await most.getByLabel('At most, influencers').fill('3');
    await visitor.sidebar.getByText('3 influencers').first().waitFor();
    await expect.poll(() => visitor.sidebar.getByText('A team can manage 20').count()).toBe(0);
  });

  test('that were assumed by us have a field each', async () => {
    for (const [sentence, label] of [
      ['Two audiences have', 'Or overlap of audiences'],
      ['drop out, unpaid', 'Influencers who drop out'],
      ['Every influencer posts', 'Posts each'],
      ['Product, shipping and time', 'Handling each'],
    ] as const) {
      const item = visitor.sidebar.locator('.assumptions li').filter({ hasText: sentence });
      await item.getByRole('button', { name: 'Change' }).click();
      await item.getByLabel(label).waitFor();
    }
  });
});

describe('research', () => {
  visitBefore(beforeAll);

  test('stands beside the answer with its source', async () => {
    await visitor.sidebar.getByText('Research, which is divided').click();
    const links = visitor.sidebar.locator('.research').getByRole('link', { name: 'Source' });
    expect(await links.count()).toBeGreaterThan(2);
    expect(await links.first().getAttribute('href')).toMatch(/^https:/);
  });
});
