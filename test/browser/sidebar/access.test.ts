/** Everything by keyboard, and nothing by sight or colour alone; what axe-core knows is asked in layout.test.ts. */
import type { Locator } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { visitBefore, visitor } from '../visitor';
import { answered, brief, button, form, frame, plan, region, sheetNames, strategy, tick } from './sidebar';

const key = (name: string) => visitor.page.keyboard.press(name);

const isFocused = (place: Locator) => place.evaluate((element) => element === document.activeElement);

/** Presses Tab until the focus is there. */
async function tabTo(place: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await isFocused(place)) return;
    await key('Tab');
  }
  throw new Error(`Tab never comes to ${place}.`);
}

async function unfold(): Promise<void> {
  await visitor.sidebar.locator('.whole-roster canvas').waitFor();
  await visitor.sidebar.locator('.flips canvas').waitFor();
  await frame().evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

interface Stop {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly isMarked: boolean;
}

/** Where Tab stops, from where the focus is to the end of the sidebar. */
async function stops(): Promise<Stop[]> {
  const found: Stop[] = [];
  for (;;) {
    const stop = await frame().evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || !document.hasFocus()) return null;
      const { left, top } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        name: `${element.tagName} ${element.id || element.textContent}`,
        left,
        top: top + scrollY,
        isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      };
    });
    if (!stop) return found;
    found.push(stop);
    await key('Tab');
  }
}

describe('by keyboard', () => {
  visitBefore(beforeAll);

  test('Tab comes to everything in the order in which it stands, shows where it is, and leaves again', async () => {
    await unfold();
    const places = await frame().evaluate(
      () =>
        [...document.querySelectorAll('a, button, select, summary, textarea, input, [tabindex]')].filter(
          // Of a group of radio buttons only the one that is chosen.
          (element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
        ).length,
    );
    await button('Read again').first().focus();
    await key('Shift+Tab');
    await key('Tab');
    const found = await stops();
    expect(found.length).toBe(places);
    expect(found.filter(({ isMarked }) => !isMarked)).toEqual([]);
    const backwards = found.filter(({ left, top }, i) => {
      const before = found[i - 1];
      return before && top < before.top - 8 && left <= before.left;
    });
    expect(backwards).toEqual([]);
  });

  test('a campaign is described, a plan chosen, somebody ticked and the plan written', async () => {
    await button('Read again').first().focus();
    await tabTo(form().getByLabel('Goal'));
    await key('N');
    await tabTo(form().getByLabel('Budget'));
    await visitor.page.keyboard.type('8000');
    await visitor.sidebar.getByText('Niche: the most engagements').waitFor();
    await expect.poll(() => visitor.sidebar.getByText('For an example brief.').count()).toBe(0);
    await expect.poll(() => strategy().textContent()).toBe('Micro');

    await tabTo(plan('Micro plan'));
    await key('ArrowDown');
    await region('Shortlist of the macro plan').waitFor();
    expect(await plan('Macro plan').isChecked()).toBe(true);

    await tabTo(visitor.sidebar.getByLabel('Tick somebody else'));
    await visitor.page.keyboard.type('alma');
    await tabTo(visitor.sidebar.getByRole('checkbox', { name: '@alma~moves' }));
    await key('Space');
    await plan('Your ticks').waitFor();

    await tabTo(button('Write a plan sheet'));
    await key('Enter');
    await visitor.sidebar.getByText('The plan is in the new sheet “Rostermix plan”.').waitFor();
    expect(await sheetNames()).toContain('Rostermix plan');
    expect(await isFocused(button('Write a plan sheet'))).toBe(true);
  });
});

describe('what goes away', () => {
  visitBefore(beforeEach);

  /** Where the focus is, by the section and what is focused. */
  const focus = () =>
    frame().evaluate(() => {
      const { activeElement } = document;
      const place = activeElement?.closest('section, fieldset, details, .notice')?.className;
      return { element: activeElement?.tagName, place };
    });

  test('gives the focus to what stands next: an entry of a list, a link, a notice', async () => {
    await brief({ Budget: '20000' });
    await plan('Macro plan ahead').waitFor();
    await visitor.sidebar.getByText('worth up to').first().waitFor();
    const leave = visitor.sidebar.getByRole('button', { name: /^leave out/ }).first();
    const name = ((await leave.textContent()) ?? '').replace('leave out', '').trim();
    await leave.focus();
    await key('Enter');
    await expect.poll(() => button(`must have ${name}`).count()).toBe(0);
    expect(await focus()).toMatchObject({ place: 'shortlist' });

    await tick('@alma~moves');
    await plan('Your ticks').check();
    await answered();
    await region('Your ticks').getByRole('checkbox').first().focus();
    const count = await region('Your ticks').getByRole('checkbox').count();
    await key('Space');
    await expect.poll(() => region('Your ticks').getByRole('checkbox').count()).toBe(count - 1);
    expect(await focus()).toEqual({ element: 'INPUT', place: 'shortlist' });

    await button('Forget my ticks').focus();
    await key('Enter');
    await expect.poll(() => button('Forget my ticks').count()).toBe(0);
    expect((await focus()).element).not.toBe('BODY');

    await visitor.sidebar.getByText('columns recognised').click();
    await visitor.sidebar.locator('.columns-read').getByLabel('Avg views').selectOption('ignored');
    await button('As recognised').focus();
    await key('Enter');
    await expect.poll(() => button('As recognised').count()).toBe(0);
    expect((await focus()).element).not.toBe('BODY');
  });

  test('gives it to the sheet that is read again, from its top', async () => {
    await strategy().waitFor();
    await button('Read again').first().focus();
    await key('Enter');
    await visitor.sidebar.getByText('59 influencers read from “Roster”.').waitFor();
    await expect.poll(async () => (await focus()).element).not.toBe('BODY');
  });

  test('takes nothing from who is elsewhere by then', async () => {
    await brief({ Budget: '20000' });
    await plan('Macro plan ahead').waitFor();
    await tick('@alma~moves');
    await button('Forget my ticks').focus();
    await frame().evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      const forget = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Forget my ticks',
      );
      forget?.click();
    });
    await expect.poll(() => button('Forget my ticks').count()).toBe(0);
    expect((await focus()).element).toBe('BODY');
  });
});

describe('without sight', () => {
  visitBefore(beforeAll);

  test('a new answer is announced once, however many steps it is worked out in', async () => {
    await unfold();
    await brief({ Budget: '20000' });
    await expect.poll(() => strategy().textContent()).toBe('Macro');
    await visitor.sidebar.locator('.answer[aria-busy=false]').waitFor();
    const announced = await frame().evaluateHandle(() => {
      const live = document.querySelector('.answer [aria-live=polite]');
      const texts: string[] = [];
      if (live) {
        const observer = new MutationObserver(() => texts.push(live.textContent ?? ''));
        observer.observe(live, { subtree: true, childList: true, characterData: true });
      }
      return texts;
    });
    await brief({ Budget: '8000' });
    await expect.poll(() => strategy().textContent()).toBe('Micro');
    // The curve comes last.
    await visitor.sidebar.locator('.flips').getByText('$8,000').first().waitFor();
    const texts = await announced.jsonValue();
    expect(texts.length).toBe(1);
    expect(texts[0]).toMatch(/^MicroThe micro plan reaches about .*Confidence: /);
  });

  test('the headings are an outline', async () => {
    const headings = await visitor.sidebar.getByRole('heading').evaluateAll((all) => all.map(({ tagName }) => tagName));
    expect(headings[0]).toBe('H2');
    expect(new Set(headings.slice(1))).toEqual(new Set(['H3']));
  });
});

describe('without colours', () => {
  visitBefore(beforeAll);

  test('the plan that is ahead is marked by a word, and the lines of the chart differ by dashes', async () => {
    await brief({ Budget: '20000' });
    await plan('Macro plan ahead').waitFor();
    const styleOf = (side: string) =>
      visitor.sidebar
        .locator(`.flips .key-line[data-side=${side}]`)
        .evaluate((line) => getComputedStyle(line).borderTopStyle);
    await visitor.sidebar.locator('.flips canvas').waitFor();
    expect([await styleOf('micro'), await styleOf('macro')]).toEqual(['solid', 'dashed']);
  });
});
