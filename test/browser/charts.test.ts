import { beforeEach, expect, test } from 'vitest';
import { visitBefore, visitor } from './visitor';

visitBefore(beforeEach);
beforeEach(async () => {
  await visitor.page.evaluate(() => {
    const { app } = window.workbench ?? {};
    const sheet = app?.getActiveSpreadsheet().insertSheet('Plan');
    if (!sheet) return;
    sheet.getRange('A1:C4').setValues([
      ['Budget', 'Micro', 'Macro'],
      [1000, 10, 2],
      [2000, 20, 25],
      [3000, '', 40],
    ]);
    for (const [index, type] of (['COLUMN', 'LINE', 'STEPPED_AREA', 'SCATTER', 'BAR', 'AREA'] as const).entries()) {
      const chart = sheet
        .newChart()
        .setChartType(type)
        .addRange(sheet.getRange('A1:C4'))
        .setNumHeaders(1)
        .setOption('title', 'Value against budget')
        .setOption('width', 300)
        .setOption('height', 200)
        .setPosition(6 + 11 * Math.floor(index / 3), 1 + 3 * (index % 3), 4, 6);
      sheet.insertChart(chart.build());
    }
  });
});

const charts = () => visitor.page.getByRole('img', { name: 'Value against budget' });
const drawing = (index: number) =>
  charts()
    .nth(index)
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

test('every kind of chart is drawn in its own way, where it is anchored', async () => {
  const drawings = await Promise.all([0, 1, 2, 3, 4, 5].map(drawing));
  expect(new Set(drawings).size).toBe(6);
  const [first, second] = [await charts().nth(0).boundingBox(), await charts().nth(1).boundingBox()];
  expect(first).toMatchObject({ width: 300, height: 200 });
  // Three columns of 100 pixels further right.
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBe(300);
  expect(second?.y).toBe(first?.y);
});

test('a chart moves with the cells that are scrolled', async () => {
  const before = await charts().first().boundingBox();
  await visitor.page.mouse.move(600, 600);
  await visitor.page.mouse.wheel(0, 120);
  await expect.poll(async () => (await charts().first().boundingBox())?.y).toBe((before?.y ?? 0) - 120);
});

test('a chart follows its cells, and goes when it is removed', async () => {
  const before = await drawing(0);
  await visitor.type('B2', '35');
  await expect.poll(() => drawing(0)).not.toBe(before);
  const gone = await charts().first().elementHandle();
  await visitor.page.evaluate(() => {
    const sheet = window.workbench?.app.getActiveSheet();
    const [first] = sheet?.getCharts() ?? [];
    if (first) sheet?.removeChart(first);
  });
  await expect.poll(() => charts().count()).toBe(5);
  expect(await gone?.evaluate((node) => node.isConnected)).toBe(false);
});

test('charts are on their own sheet only', async () => {
  const show = (name: string) => visitor.page.locator('#grid').getByText(name, { exact: true }).click();
  await show('Roster');
  await expect.poll(() => charts().count()).toBe(0);
  await show('Plan');
  await expect.poll(() => charts().count()).toBe(6);
});

test('a toast appears in the corner and goes after its seconds', async () => {
  await visitor.page.evaluate(() => {
    window.workbench?.app.getActive().toast('<b>Plan</b> written', 'Done', 0.5);
  });
  const toast = visitor.page.getByRole('status').filter({ hasText: 'Done' });
  expect(await toast.textContent()).toContain('<b>Plan</b> written');
  await toast.waitFor({ state: 'hidden' });
});
