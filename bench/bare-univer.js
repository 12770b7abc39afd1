/** Univer alone with an empty sheet: the peer of the workbench's page. */
import { LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';

const univer = new Univer({
  locale: LocaleType.EN_US,
  locales: { [LocaleType.EN_US]: mergeLocales(enUS) },
  theme: defaultTheme,
});
for (const plugin of UniverSheetsCorePreset({ container: 'grid' }).plugins) {
  if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
  else univer.registerPlugin(plugin);
}
FUniver.newAPI(univer).createWorkbook({});
