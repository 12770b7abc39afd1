/** The grid: Univer with its user interface, a workbook and the add-on's custom functions. */
import {
  BooleanNumber,
  type Injector,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import { CalculationMode } from '@univerjs/sheets-formula';
import { defaultTheme } from '@univerjs/themes';
import { type CustomFunction, readCustomFunctions } from '../stand-in/custom-functions';
import { createScript } from '../stand-in/script';
import { NEW_UNIVER_SHEET } from '../stand-in/univer-book';
import { showGoogleErrors } from '../stand-in/univer-errors';
import { registerCustomFunctions } from '../stand-in/univer-functions';
import { allowOpenRanges } from '../stand-in/univer-open-ranges';
import { recalculateReleasedCells } from '../stand-in/univer-released-cells';

export interface Univers {
  readonly api: FUniver;
  readonly injector: Injector;
}

/** @param workbook what was kept of it, or an empty one */
export function createGrid(containerId: string, workbook: Partial<IWorkbookData>, code: string): Univers {
  const functions = readCustomFunctions(code);
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words() },
    theme: defaultTheme,
  });
  const preset = UniverSheetsCorePreset({
    container: containerId,
    ribbonType: 'simple',
    formula: {
      description: functions.map(autocompleteEntry),
      // Results that were kept may be those of an older script.
      initialFormulaComputing: CalculationMode.FORCED,
    },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }

  const api = FUniver.newAPI(univer);
  // Only then Univer starts what the next lines ask for; it calculates later.
  api.createWorkbook(workbook);
  const injector = univer.__getInjector();
  allowOpenRanges(injector);
  recalculateReleasedCells(injector);
  showGoogleErrors(injector);
  // A custom function may not use the services that the add-on's other functions have.
  registerCustomFunctions(injector, createScript(code));
  return { api, injector };
}

function words(): ReturnType<typeof mergeLocales> {
  const univers = mergeLocales(enUS);
  const formulas = univers['sheets-formula-ui'];
  // Google's help does not say that a parameter is required: those that are not say so themselves.
  return { ...univers, 'sheets-formula-ui': { ...formulas, prompt: { ...formulas.prompt, required: '' } } };
}

function autocompleteEntry({ name, description, parameters }: CustomFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.text,
      example: parameter.name,
      // Google's autocomplete shows every parameter as a required one.
      require: BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

export function emptyWorkbook(name: string, sheetName: string): Partial<IWorkbookData> {
  const sheet = { ...NEW_UNIVER_SHEET, id: 'first', name: sheetName };
  return { id: 'workbook', name, sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } };
}
