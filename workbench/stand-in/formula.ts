/** Formulas as text: their syntax, and the words for what is wrong with them. */
import { type AstExpression, isFunction, isOperator, parse, tokenize } from '@borgar/fx';

export type FormulaNode = AstExpression;

/** A formula cannot be answered: the error of its cell, and what Google Sheets says about it. */
export class FormulaError extends Error {
  readonly value: string;

  constructor(value: string, note: string) {
    super(note);
    this.value = value;
  }
}

/** `formula` begins with "=". References may be open, such as A2:A. */
export function parseFormula(formula: string): FormulaNode {
  try {
    return parse(tokenize(formula, { allowTernary: true }));
  } catch {
    throw new FormulaError('#ERROR!', 'Formula parse error.');
  }
}

/** A formula whose arguments are separated by commas, where it has semicolons; those between the rows of an array stay. */
export function withCommas(formula: string): string {
  const open: string[] = [];
  return tokenize(formula, { allowTernary: true })
    .map((token) => {
      const { value } = token;
      if (!isOperator(token)) return value;
      if (value === '(' || value === '{') open.push(value);
      if (value === ')' || value === '}') open.pop();
      return value === ';' && open[open.length - 1] === '(' ? ',' : value;
    })
    .join('');
}

export function unknownFunction(name: string): FormulaError {
  return new FormulaError('#NAME?', `Unknown function: '${name}'.`);
}

/** The names of the functions that a formula calls, as they are written. */
export function calledFunctions(formula: string): string[] {
  return tokenize(formula)
    .filter(isFunction)
    .map(({ value }) => value);
}

/** What a formula says whose answer is larger than the room for it. */
export function noRoom(blocking: string): FormulaError {
  return new FormulaError('#REF!', `Array result was not expanded because it would overwrite data in ${blocking}.`);
}

export function sheetTooSmall(what: 'rows' | 'columns', missing: number): FormulaError {
  return new FormulaError('#REF!', `Result was not automatically expanded, please insert more ${what} (${missing}).`);
}

export function circularDependency(): FormulaError {
  return new FormulaError(
    '#REF!',
    'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
  );
}
