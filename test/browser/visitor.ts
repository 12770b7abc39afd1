/** One workbench for a file of tests, and who visits its page. */
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openWorkbench, type Visit, visit, type Workbench } from './open-workbench';

export let workbench: Workbench;
export let visitor: Visit;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

/** Opens the page before each test of a block, or once before all of them where they leave no traces. */
export function visitBefore(hook: typeof beforeEach | typeof beforeAll, locale?: string): void {
  const leave = hook === beforeEach ? afterEach : afterAll;
  hook(async () => {
    visitor = await visit(workbench, locale);
  });
  leave(async () => {
    expect(visitor.errors).toEqual([]);
    await visitor.page.close();
  });
}
