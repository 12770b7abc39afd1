import { describe, expect, test } from 'vitest';
import { createHtmlService } from '../../workbench/stand-in/html-service';
import { createMemoryBook } from '../../workbench/stand-in/memory-book';
import { createScript } from '../../workbench/stand-in/script';
import { createSpreadsheetApp } from '../../workbench/stand-in/spreadsheet-app';
import { createUi, type UiHost } from '../../workbench/stand-in/ui';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'open').addSeparator().addItem('Help', 'help').addToUi();
}
function open() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Example'));
}
function help() {
  SpreadsheetApp.getUi().alert('Read the manual.');
}
`;

function openAddOn(authMode: 'NONE' | 'FULL') {
  const seen: unknown[] = [];
  const host: UiHost = {
    showMenu: (entries) => seen.push(entries),
    showSidebar: (output) => seen.push([output.getTitle(), output.getContent()]),
    alert: (text) => seen.push(text),
  };
  const script = createScript(CODE, {
    SpreadsheetApp: createSpreadsheetApp(createMemoryBook(), { ui: createUi(host, authMode), authMode }),
    HtmlService: createHtmlService({ Sidebar: '<p>Hello</p>' }),
  });
  return { script, seen };
}

describe('the user interface of an add-on', () => {
  test('gets its menu before the add-on is allowed anything else', () => {
    const { script, seen } = openAddOn('NONE');
    script.call('onOpen', []);
    const [open, help] = [
      { caption: 'Open', functionName: 'open' },
      { caption: 'Help', functionName: 'help' },
    ];
    expect(seen).toEqual([[open, 'separator', help]]);
  });

  test('shows a sidebar with its title, and alerts', () => {
    const { script, seen } = openAddOn('FULL');
    script.call('open', []);
    script.call('help', []);
    expect(seen).toEqual([['Example', '<p>Hello</p>'], 'Read the manual.']);
  });

  test('refuses sidebar and alert where the add-on is not allowed them', () => {
    const { script, seen } = openAddOn('NONE');
    expect(() => script.call('open', [])).toThrow('You do not have permission to call Ui.showSidebar.');
    expect(() => script.call('help', [])).toThrow('You do not have permission to call Ui.alert.');
    expect(seen).toEqual([]);
  });

  test('knows only the HTML files of the project', () => {
    const service = createHtmlService({ Sidebar: '' });
    expect(() => service.createHtmlOutputFromFile('Dialog')).toThrow('No HTML file named Dialog was found.');
    expect(service.createHtmlOutputFromFile('Sidebar').getContent()).toBe('');
  });
});
