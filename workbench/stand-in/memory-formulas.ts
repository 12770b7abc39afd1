/**
 * The formulas of a book in memory: constants, references and custom functions. They are calculated when something is
 * read, each only where what it refers to has changed.
 */
import { cellName, parseReference } from './a1';
import { type Box, intersection, type StoredCell } from './book';
import { answerCells, cellArgument, messageOf, rangeArgument } from './custom-functions';
import {
  circularDependency,
  FormulaError,
  type FormulaNode,
  noRoom,
  parseFormula,
  sheetTooSmall,
  unknownFunction,
} from './formula';
import type { Script } from './script';

/** A sheet, as far as formulas see it. */
export interface FormulaSheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** What a cell holds itself. */
  own(row: number, column: number): StoredCell | undefined;
  readonly formulas: Map<string, FormulaCell>;
  /** What formulas show, by cell. */
  readonly results: Map<string, Result>;
}

export interface Result extends StoredCell {
  readonly note?: string;
}

export class FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly node: FormulaNode | FormulaError;
  /** What it referred to when it was answered last. */
  inputs: string | undefined;
  answer: StoredCell[][] | FormulaError = [];
  /** The cells that show its answer. */
  filled: string[] = [];

  constructor(row: number, column: number, formula: string) {
    this.row = row;
    this.column = column;
    this.node = orError(() => parseFormula(formula));
  }
}

export const keyOf = (row: number, column: number) => `${row},${column}`;

/** Spills may feed formulas that were calculated before: so many times they are looked at again. */
const MOST_ROUNDS = 20;

/** Brings the results of all sheets up to date. */
export function calculate(sheets: readonly FormulaSheet[], script: Script): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const calculation = new Calculation(sheets, script);
    for (const sheet of sheets) for (const cell of sheet.formulas.values()) calculation.visit(sheet, cell);
    if (!calculation.changed) return;
  }
}

class Calculation {
  changed = false;
  private readonly sheets: readonly FormulaSheet[];
  private readonly script: Script;
  private readonly visited = new Set<FormulaCell>();
  private readonly path: FormulaCell[] = [];

  constructor(sheets: readonly FormulaSheet[], script: Script) {
    this.sheets = sheets;
    this.script = script;
  }

  /** Calculates a formula after those that it refers to. */
  visit(sheet: FormulaSheet, cell: FormulaCell): void {
    if (this.visited.has(cell)) return;
    this.visited.add(cell);
    this.path.push(cell);
    const inputs = JSON.stringify(orError(() => this.references(sheet, cell.node)));
    if (inputs !== cell.inputs) {
      cell.inputs = inputs;
      cell.answer = orError(() => this.answer(sheet, cell.node));
    }
    this.path.pop();
    if (show(sheet, cell)) this.changed = true;
  }

  /** Everything that a formula refers to. */
  private references(sheet: FormulaSheet, node: FormulaNode | FormulaError): unknown[] {
    if (node instanceof FormulaError) return [];
    if (node.type === 'ReferenceIdentifier') return [this.referenced(sheet, node.value)];
    if (node.type === 'ArrayExpression') return node.elements.flat().flatMap((item) => this.references(sheet, item));
    if (!('arguments' in node)) return [];
    return node.arguments.flatMap((item) => (item ? this.references(sheet, item) : []));
  }

  private answer(sheet: FormulaSheet, node: FormulaNode | FormulaError): StoredCell[][] {
    if (node instanceof FormulaError) throw node;
    return answerCells(this.value(sheet, node));
  }

  private value(sheet: FormulaSheet, node: FormulaNode): unknown {
    switch (node.type) {
      case 'Literal':
      case 'ErrorLiteral':
        return node.value;
      case 'ReferenceIdentifier':
        return this.referenced(sheet, node.value);
      case 'ArrayExpression':
        return rangeArgument(node.elements.map((row) => row.map((item) => this.value(sheet, item))));
      case 'UnaryExpression':
        if (node.operator === '%' && node.arguments[0]) return Number(this.value(sheet, node.arguments[0])) / 100;
        if (node.operator === '-' && node.arguments[0]) return 0 - Number(this.value(sheet, node.arguments[0]));
        break;
      case 'CallExpression':
        if (node.callee.type === 'Identifier') return this.call(sheet, node.callee.name, node.arguments);
    }
    throw new FormulaError('#ERROR!', 'A book in memory knows constants, references and custom functions only.');
  }

  private call(sheet: FormulaSheet, written: string, nodes: readonly (FormulaNode | null)[]): unknown {
    const name = this.script.functionNames.find((known) => known.toUpperCase() === written.toUpperCase());
    if (name === undefined) throw unknownFunction(written);
    const parameters = nodes.map((node) => (node ? this.value(sheet, node) : ''));
    try {
      return this.script.call(name, parameters);
    } catch (error) {
      throw new FormulaError('#ERROR!', messageOf(error));
    }
  }

  /** The cells of a reference, once the formulas among them are calculated. */
  private referenced(from: FormulaSheet, text: string): unknown {
    const reference = parseReference(text);
    if (!reference) throw new FormulaError('#NAME?', `Unknown range name: '${text.toUpperCase()}'.`);
    const { sheetName = from.name } = reference;
    const sheet = this.sheets.find(({ name }) => name === sheetName);
    if (!sheet) throw new FormulaError('#REF!', `Unresolved sheet name '${sheetName}'.`);
    const box = reference.boxIn(sheet);
    for (const cell of sheet.formulas.values()) {
      if (!intersection(box, { row: cell.row, column: cell.column, rows: 1, columns: 1 })) continue;
      if (this.path.includes(cell)) throw circularDependency();
      this.visit(sheet, cell);
    }
    return rangeArgument(cellsOf(sheet, box));
  }
}

function cellsOf(sheet: FormulaSheet, { row, column, rows, columns }: Box): unknown[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      const cell = sheet.results.get(keyOf(row + i, column + j)) ?? sheet.own(row + i, column + j);
      return cell ? cellArgument(cell) : '';
    }),
  );
}

/** Shows an answer in its cells, or why it has no room. Tells whether anything changed. */
function show(sheet: FormulaSheet, cell: FormulaCell): boolean {
  const before = JSON.stringify(cell.filled.map((key) => sheet.results.get(key)));
  hide(sheet, cell);
  const shown = cell.answer instanceof FormulaError ? cell.answer : (obstacle(sheet, cell, cell.answer) ?? cell.answer);
  const results: Result[][] = shown instanceof FormulaError ? [[{ value: shown.value, note: shown.message }]] : shown;
  results.forEach((line, i) => {
    line.forEach((result, j) => {
      const key = keyOf(cell.row + i, cell.column + j);
      sheet.results.set(key, result);
      cell.filled.push(key);
    });
  });
  return before !== JSON.stringify(results.flat());
}

/** Takes the results of a formula off the sheet. */
export function hide(sheet: FormulaSheet, cell: FormulaCell): void {
  for (const key of cell.filled.splice(0)) sheet.results.delete(key);
}

function obstacle(sheet: FormulaSheet, cell: FormulaCell, answer: StoredCell[][]): FormulaError | undefined {
  const missingRows = cell.row + answer.length - sheet.rows;
  const missingColumns = cell.column + (answer[0]?.length ?? 0) - sheet.columns;
  if (missingRows > 0) return sheetTooSmall('rows', missingRows);
  if (missingColumns > 0) return sheetTooSmall('columns', missingColumns);
  for (const [i, line] of answer.entries()) {
    for (const j of line.keys()) {
      if (i === 0 && j === 0) continue;
      const [row, column] = [cell.row + i, cell.column + j];
      const own = sheet.own(row, column);
      const isFilled = own && (own.value !== null || own.formula);
      if (isFilled || sheet.results.has(keyOf(row, column))) return noRoom(cellName(row, column));
    }
  }
  return undefined;
}

function orError<T>(work: () => T): T | FormulaError {
  try {
    return work();
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}
