/**
 * What a spreadsheet takes for the start of a formula, the full-width forms included; a tab or a
 * carriage return at the start lets some programs split the cell and see what follows.
 */
const STARTS_FORMULA = /^(?:[\t\r]|[\p{Z}\s\p{C}]*[=+\-@＝＋－＠])/u

/** Any of them anywhere: most texts have none, and are seen through at once. */
const MAY_START_FORMULA = /[\t\r=+\-@＝＋－＠]/u

/** A printed number with its sign, and a dash that stands for nothing, are no formulas. */
const HARMLESS = /^\s*(?:[-+]?\d[\d,]*(?:\.\d+)?%?|-+)\s*$/u

/**
 * Puts an apostrophe before every line of a text that a spreadsheet would run as a formula
 * (`=1+1`, ` =1`, also on the second line of a cell). Numbers stay as they are.
 */
export function guardFormula(text: string): string {
  if (!MAY_START_FORMULA.test(text)) return text
  return text
    .split('\n')
    .map((line) => (STARTS_FORMULA.test(line) && !HARMLESS.test(line) ? `'${line}` : line))
    .join('\n')
}
