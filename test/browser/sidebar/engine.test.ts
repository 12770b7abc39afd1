import { describe, expect, test } from 'vitest';
import { type Visit, visit } from '../open-workbench';
import { workbench } from '../visitor';

describe('the engine', () => {
  test('answers from a worker, in the frame without an origin that sidebars have', async () => {
    await answering(workbench, async ({ page }) => {
      expect(page.workers()).toHaveLength(1);
    });
  });

  test.each([
    ['are missing', 'window.Worker = undefined'],
    ['may not be started', 'window.Worker = class { constructor() { throw new Error("forbidden"); } }'],
    ['say nothing', 'window.Worker = class { postMessage() {} }'],
  ])('answers in the page where workers %s', async (_, script) => {
    await answering(withScript(script), async ({ page }) => {
      expect(page.workers()).toHaveLength(0);
    });
  });
});

/** Visits until the sidebar has answered and worked out everything. */
async function answering(of: Parameters<typeof visit>[0], then: (visitor: Visit) => Promise<void>): Promise<void> {
  const visitor = await visit(of);
  try {
    await visitor.sidebar.getByRole('region', { name: 'Recommendation' }).getByRole('heading').waitFor();
    await visitor.sidebar.getByRole('region', { name: 'What would change it' }).getByRole('listitem').first().waitFor();
    await then(visitor);
    expect(visitor.errors).toEqual([]);
  } finally {
    await visitor.page.close();
  }
}

/** A workbench in whose pages and frames a script runs before any other. */
function withScript(script: string): Parameters<typeof visit>[0] {
  const { browser } = workbench;
  const newPage: typeof browser.newPage = async (options) => {
    const page = await browser.newPage(options);
    await page.addInitScript(script);
    return page;
  };
  return { ...workbench, browser: { ...browser, newPage } as typeof browser };
}
