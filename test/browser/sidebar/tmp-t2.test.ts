import { beforeAll, describe, test } from 'vitest';
import { visitBefore, visitor } from '../visitor';
import { frame } from './sidebar';
import { reach, STATES } from './states';

const only = process.env.STATES?.split('|');
const locale = process.env.LOC ?? 'en-US';
describe('states', () => {
  visitBefore(beforeAll, locale);
  beforeAll(async () => {
    await visitor.page.clock.install();
  });
  test.each(STATES.filter(({ name }) => !only || only.some((one) => name.includes(one))))('$name', async (state) => {
    await reach(state);
    if (!process.env.SHOT) return;
    for (const colorScheme of (process.env.SCHEME ?? 'light').split(',') as ('light' | 'dark')[]) {
      await visitor.page.emulateMedia({ colorScheme });
      const height = await frame().evaluate(() => document.documentElement.scrollHeight);
      await visitor.page.setViewportSize({ width: 1440, height: Math.max(860, height + 120) });
      await visitor.page.waitForTimeout(100);
      const box = await frame().evaluate(() => document.body.getBoundingClientRect().height);
      const place = await visitor.page.locator('iframe[title=Rostermix]').boundingBox();
      await visitor.page.screenshot({
        path: `/tmp/t2/${state.name.replaceAll(/\W+/g, '-')}.${locale}.${colorScheme}.png`,
        clip: { x: place?.x ?? 0, y: place?.y ?? 0, width: 300, height: Math.ceil(box) },
      });
      await visitor.page.setViewportSize({ width: 1440, height: 860 });
    }
  });
});
