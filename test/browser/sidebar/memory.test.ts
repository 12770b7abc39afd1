import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Memory } from '../../../src/wire/memory';
import type { Call } from '../../../workbench/stand-in/wire';
import { visitBefore, visitor } from '../visitor';
import {
  brief,
  button,
  form,
  inject,
  more,
  plan,
  readNewSheet,
  readShown,
  region,
  showSheet,
  strategy,
  tick,
} from './sidebar';

/** What the document keeps, by sheet. */
const kept = () => visitor.page.evaluate(() => Object.fromEntries(window.workbench?.store.properties ?? []));

async function reload(): Promise<void> {
  await visitor.page.waitForFunction(() => window.workbench?.isSaved());
  await visitor.page.reload();
  await visitor.page.waitForFunction(() => window.workbench);
  await strategy().waitFor();
}

/** Puts something where the memory of the sample's sheet is kept, and reads the sheet. */
async function openWith(content: string): Promise<void> {
  await visitor.page.evaluate((text) => {
    const { app, store } = window.workbench ?? {};
    store?.properties.set(`sheet ${app?.getActiveSheet().getSheetId()}`, text);
  }, content);
  await button('Read again').first().click();
  await visitor.sidebar.getByText(/influencers read from “Roster”/).waitFor();
}

describe('what is kept with the document', () => {
  visitBefore(beforeEach);

  test('are brief, columns and ticks, of each sheet its own', async () => {
    await brief({ Goal: 'niche', Budget: '20000' });
    await visitor.sidebar.getByText('10 columns recognised').click();
    await visitor.sidebar.getByLabel('Avg views').selectOption('ignored');
    await visitor.sidebar.getByText('9 columns recognised').waitFor();
    await tick('@olga~grows');
    await expect.poll(async () => JSON.stringify(await kept())).toContain('olga~grows');

    await readNewSheet('Second', [
      ['Handle', 'Followers', 'Fee (USD)'],
      ['@ada', 5_000, 90],
      ['@bob', 500_000, 9_000],
    ]);
    await brief({ Budget: '777' });
    await expect.poll(async () => JSON.stringify(await kept())).toContain('777');
    await reload();
    await visitor.sidebar.getByText('2 influencers read from “Second”.').waitFor();
    expect(await form().getByLabel('Budget').inputValue()).toBe('777');

    await showSheet('Roster');
    await readShown();
    await visitor.sidebar.getByText('9 columns recognised').waitFor();
    expect(await form().getByLabel('Budget').inputValue()).toBe('20000');
    expect(await form().getByLabel('Goal').inputValue()).toBe('niche');
    await plan('Your ticks').check();
    await region('Your ticks').getByRole('checkbox', { name: '@olga~grows' }).waitFor();
  });

  test('is forgotten when nothing is left that was typed', async () => {
    await brief({ Budget: '20000' });
    await expect.poll(async () => Object.keys(await kept()).length).toBe(1);
    await brief({ Budget: '' });
    await expect.poll(kept).toEqual({});
  });

  test('is what was typed right before the sheet was read again, too', async () => {
    await strategy().waitFor();
    await brief({ Budget: '20000' });
    // Typing has hardly rested, and reading takes longer than that.
    await inject('openSheet', 'late');
    await button('Read again').first().click();
    await visitor.sidebar.getByRole('heading', { name: 'Reading the sheet' }).waitFor();
    await expect.poll(async () => JSON.stringify(await kept())).toContain('20000');
  });

  test('is what was typed right before the sidebar was closed, too', async () => {
    await strategy().waitFor();
    await brief({ Budget: '2' });
    await brief({ Budget: '20000' });
    // A person's finger rests for so many milliseconds.
    await visitor.page.getByRole('button', { name: 'Close Rostermix' }).click({ delay: 80 });
    await expect.poll(async () => JSON.stringify(await kept())).toContain('20000');
  });

  test('is written by one call at a time, so that the last that was typed is written last', async () => {
    const budgets = await visitor.page.evaluateHandle(() => {
      const sent: string[] = [];
      window.addEventListener('message', ({ data }: MessageEvent<Call>) => {
        if (data.name === 'remember') sent.push((data.parameters[1] as Memory).brief.budget ?? '');
      });
      return sent;
    });
    await strategy().waitFor();
    await inject('remember', 'late');
    await brief({ Budget: '20000' });
    await expect.poll(async () => JSON.stringify(await kept())).toContain('20000');
    await brief({ Budget: '25000' });
    // Typing has rested long enough to be kept, but for the call that is under way.
    await visitor.page.waitForTimeout(1_000);
    await brief({ Budget: '30000' });
    await expect.poll(async () => JSON.stringify(await kept()), { timeout: 5_000 }).toContain('30000');
    expect(await budgets.jsonValue()).toEqual(['20000', '30000']);
    await reload();
    expect(await form().getByLabel('Budget').inputValue()).toBe('30000');
  });
});

describe('what cannot be kept', () => {
  visitBefore(beforeEach);

  test('is said, holds here, and is kept when it can be', async () => {
    await more();
    // More than the 9 KB that a property may have.
    await brief({ 'Keywords of the niche': 'running, '.repeat(1_200) });
    await visitor.sidebar.getByText('it could not be kept in the file').waitFor();
    expect(await kept()).toEqual({});
    await brief({ 'Keywords of the niche': 'running' });
    await visitor.sidebar.getByText('is kept in this file, where its editors can see it').waitFor();
    expect(JSON.stringify(await kept())).toContain('running');
  });
});

describe('what somebody else has put there', () => {
  visitBefore(beforeAll);

  test.each([
    '{"brief":',
    'null',
    '[]',
    '"text"',
    '{}',
    '{"brief":[],"columns":{},"ticks":"all"}',
    '{"brief":{"goal":"fame","strategy":"huge","platforms":"MySpace"}}',
    '{"brief":{"budget":5,"__proto__":{"goal":"x"},"constructor":"x","unknown":"x"},"columns":[null,{"column":"Fee"}]}',
    '{"brief":{},"columns":[{"column":"No such column","field":"fee"},{"column":"A","field":"magic"}],"ticks":[1,null]}',
  ])('is no reason to answer nothing: %s', async (content) => {
    await openWith(content);
    await form().waitFor();
    await visitor.sidebar.locator('.answer[aria-busy=false]').waitFor();
    expect(await strategy().textContent()).toMatch(/^(Micro|Macro|Mixed|Either)$/);
  });

  test('is understood as far as it can be', async () => {
    await openWith(
      '{"brief":{"goal":"niche","budget":"9000","tier":"old"},"columns":"Avg views:ignored","ticks":null}',
    );
    expect(await form().getByLabel('Budget').inputValue()).toBe('9000');
    expect(await form().getByLabel('Goal').inputValue()).toBe('niche');
  });

  test('is said where it was typed and cannot be read', async () => {
    await openWith('{"brief":{"budget":"lots","most":"many"}}');
    await visitor.sidebar.getByRole('alert').filter({ hasText: '“lots” is no budget.' }).waitFor();
    await form().getByRole('alert').filter({ hasText: 'most: “many” does not fit.' }).waitFor();
  });
});
