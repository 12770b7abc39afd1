import { expect } from 'vitest';
import type { Points } from './open';

const CODE = `
function onOpen(e) {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'open').addSeparator().addItem('Help', 'help').addToUi();
}
function open() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Example'));
}
function help() { SpreadsheetApp.getUi().alert('Read the manual.'); }
function warn() { const ui = SpreadsheetApp.getUi(); ui.alert('Careful', 'Two lines\\nof text', ui.ButtonSet.OK); }
function toast() { SpreadsheetApp.getActive().toast('Columns added', 'Done', 3); }
function lookAtSheet() { return SpreadsheetApp.getActiveSheet().getName(); }
function lookAtProperties() { return PropertiesService.getDocumentProperties().getKeys(); }
function lookAtLock() { return LockService.getDocumentLock().hasLock(); }
function remember(key, value) { PropertiesService.getDocumentProperties().setProperty(key, value); }
function remembered(key) { return PropertiesService.getDocumentProperties().getProperty(key); }
function lockTwice() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(1000);
  return [lock.hasLock(), lock.tryLock(10)];
}
function lockAndRelease() {
  const lock = LockService.getDocumentLock();
  const taken = lock.tryLock(10);
  lock.releaseLock();
  return [taken, lock.hasLock()];
}
function lockOrWait() { LockService.getDocumentLock().waitLock(10); }
function chart() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const chart = sheet.newChart().setChartType(Charts.ChartType.STEPPED_AREA).addRange(sheet.getRange('A1:C4'))
    .setNumHeaders(1).setOption('title', 'Value').setPosition(2, 5, 10, 20).build();
  sheet.insertChart(chart);
}
`;

export const services: Points = {
  'onOpen sees nothing but the menu before the add-on is used in the file'(open) {
    const { script, shown } = open(CODE, { authMode: 'NONE' });
    script.call('onOpen', [{ authMode: 'NONE' }]);
    const entries = ['Open', 'Help'].map((caption) => ({ caption, functionName: caption.toLowerCase() }));
    expect(shown).toEqual([[entries[0], 'separator', entries[1]]]);
    for (const [name, service] of [
      ['lookAtSheet', 'SpreadsheetApp.getActiveSheet'],
      ['lookAtProperties', 'PropertiesService.getDocumentProperties'],
      ['lookAtLock', 'LockService.getDocumentLock'],
      ['open', 'Ui.showSidebar'],
      ['help', 'Ui.alert'],
    ] as const) {
      expect(() => script.call(name, [])).toThrow(`You do not have permission to call ${service}.`);
    }
    expect(shown).toHaveLength(1);
  },

  'A sidebar, an alert and a toast appear with their title'(open) {
    const { script, shown } = open(CODE);
    for (const name of ['open', 'help', 'warn', 'toast']) script.call(name, []);
    expect(shown).toEqual([
      ['Example', '<p>Hello</p>'],
      { title: '', message: 'Read the manual.' },
      { title: 'Careful', message: 'Two lines\nof text' },
      { title: 'Done', message: 'Columns added', seconds: 3 },
    ]);
  },

  'Document properties are texts of at most 9 KB, and 500 KB together'(open) {
    const { script } = open(CODE);
    const text = (bytes: number) => 'x'.repeat(bytes);
    script.call('remember', ['brief', text(9 * 1024)]);
    expect(script.call('remembered', ['brief'])).toBe(text(9 * 1024));
    expect(script.call('remembered', ['other'])).toBeNull();
    expect(() => script.call('remember', ['brief', text(9 * 1024 + 1)])).toThrow('Argument too large: value');
    expect(() => script.call('remember', ['brief', 'ü'.repeat(5_000)])).toThrow('Argument too large: value');
    expect(() => script.call('remember', ['brief', 5])).toThrow("The parameters (number) don't match");
    for (let i = 0; i < 54; i++) script.call('remember', [`key ${i}`, text(9 * 1024)]);
    expect(() => script.call('remember', ['one more', text(9 * 1024)])).toThrow('property storage quota');
  },

  'The lock of a document is held by one script, until it ends'(open) {
    const { script, store } = open(CODE);
    expect(script.call('lockTwice', [])).toEqual([true, true]);
    expect(store.lock.holder).toBe('nobody');
    store.lock.holder = 'another script';
    expect(script.call('lockAndRelease', [])).toEqual([false, false]);
    expect(() => script.call('lockOrWait', [])).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
    expect(store.lock.holder).toBe('another script');
    store.lock.holder = 'nobody';
    expect(script.call('lockAndRelease', [])).toEqual([true, false]);
  },

  'A chart is kept with its ranges, its place and its options'(open) {
    const { app, script, sheet } = open(CODE);
    script.call('chart', []);
    script.call('chart', []);
    const [chart, second] = sheet.getCharts();
    expect(chart?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:C4']);
    expect([chart?.getNumHeaders(), chart?.getOptions().get('title'), chart?.getOptions().get('legend')]).toEqual([
      1,
      'Value',
      null,
    ]);
    const place = chart?.getContainerInfo();
    expect([place?.getAnchorRow(), place?.getAnchorColumn(), place?.getOffsetX(), place?.getOffsetY()]).toEqual([
      2, 5, 10, 20,
    ]);
    expect(chart?.getChartId()).not.toBe(second?.getChartId());
    if (chart) sheet.removeChart(chart);
    expect(sheet.getCharts().map((one) => one.getChartId())).toEqual([second?.getChartId()]);
    expect(app.getActiveSpreadsheet().insertSheet('Other').getCharts()).toEqual([]);
    expect(() => sheet.newChart().setChartType('RADAR' as 'BAR')).toThrow('draws no chart of the type RADAR');
  },

  'setActiveRange shows the sheet and selects the cells'(open) {
    const { app, sheet } = open();
    app.getActiveSpreadsheet().insertSheet('Second');
    app.setActiveRange(sheet.getRange('B2:C3'));
    expect(app.getActiveSheet().getName()).toBe('Sheet1');
    expect(app.getActiveRange().getA1Notation()).toBe('B2:C3');
  },

  'Only the HTML files of the project can be shown'(open) {
    const code = `function show() { return HtmlService.createHtmlOutputFromFile('Dialog'); }`;
    expect(() => open(code).script.call('show', [])).toThrow('No HTML file named Dialog was found.');
  },
};
