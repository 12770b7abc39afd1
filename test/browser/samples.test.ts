import { beforeAll, expect, test } from 'vitest';
import { SAMPLE_ROSTER } from '../../src/sample/roster';
import { visitBefore, visitor } from './visitor';

visitBefore(beforeAll);

async function show(sheet: string) {
  await visitor.page.evaluate((name) => {
    window.workbench?.app.getActive().getSheetByName(name)?.activate();
  }, sheet);
}

const rounded = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);

test('the gallery has every custom function once, and its live answer is that of the docs', async () => {
  await show('Gallery');
  const categories: { functions: { signature: string; examples: { call: string; answer: string }[] }[] }[] =
    await visitor.page.evaluate(async () => (await fetch('./functions.json')).json());
  const documented = categories.flatMap(({ functions }) =>
    functions.map(({ signature, examples }) => [signature.replace(/\(.*/, ''), examples[0]?.answer]),
  );
  expect(documented.length).toBeGreaterThan(20);
  const rows = await visitor.values(`A2:D${documented.length + 2}`);
  expect(rows.at(-1)).toEqual(['', '', '', '']);
  const live = rows.slice(0, -1);
  expect(live.map(([name, answer]) => [name, String(rounded(answer)) || '(blank)'])).toEqual(documented);
  for (const [name, , example, description] of live) {
    expect(example).toMatch(new RegExp(`^=.*${name}\\(`));
    expect(description).toMatch(/\.$/);
  }
  const formulas = await visitor.page.evaluate(
    (count) => window.workbench?.app.getActiveSheet().getRange(2, 2, count, 1).getFormulas().flat(),
    live.length,
  );
  expect(formulas).toEqual(live.map(([, , example]) => example));
});

test('the messy export is a clean table beside it', async () => {
  await show('Messy export');
  expect((await visitor.values('A1:A15')).at(-1)).toEqual(['Total']);
  await show('Cleaned');
  const [headers, ...rows] = await visitor.values('A1:Q12');
  expect(headers?.slice(0, 6)).toEqual(['Name', 'Handle', 'Platform', 'Followers', 'Tier', 'Engagement rate']);
  const read = rows.filter(([name]) => name !== '');
  expect(read.map(([name, , , followers, , rate]) => [name, followers, rounded(rate)])).toEqual([
    ['Lina Ahrens', 12_500, 0.0345],
    ['Omar Vural', 1_200_000, 0.049],
    ['Maya Torres', 86_400, 0.036],
    ['Piet & Jo', 231_000, 0.036],
    ['Nora 🌿', 9_800, 0.089],
    ['Ali Demir', 48_900, 0.0404],
    ['Studio Sol', '', ''],
    ['Marta Silva', 2_100_000, 0.016],
    ["Dad's Kitchen", 154_000, 0.074],
  ]);
});

test('no sheet has an error but the one that the sample roster brings', async () => {
  const errors = await visitor.page.evaluate(async () => {
    await window.workbench?.settle();
    return (window.workbench?.app.getActive().getSheets() ?? []).flatMap((sheet) =>
      sheet
        .getDataRange()
        .getDisplayValues()
        .flat()
        .filter((text) => /^#[A-Z/0]+[!?]?$/.test(text)),
    );
  });
  expect(errors).toEqual(SAMPLE_ROSTER.flat().filter((cell) => String(cell).startsWith('#')));
});
