/**
 * A number of people, above 0; undefined where it cannot be one. A small number with decimals is none: Sheets makes
 * 12.345 of "12.345" where that means twelve thousand.
 *
 * @example wholePeople(1234.6) // 1235
 */
export function wholePeople(value: number): number | undefined {
  const whole = Math.round(value);
  return whole > 0 && (value >= 1000 || Math.abs(value - whole) < 1e-6) ? whole : undefined;
}
