/** A row of a CSV file, and the line of the file that it begins on, from 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

const CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/uy

/**
 * The rows of a text in CSV (RFC 4180), empty lines left out; where a quote is amiss, the number of
 * its line.
 */
export function csvRows(text: string): readonly CsvRow[] | number {
  const rows: CsvRow[] = []
  let cells: string[] = []
  let [line, first] = [1, 1]
  const cell = new RegExp(CELL)
  while (cell.lastIndex < text.length || cells.length > 0) {
    const [matched, printed = '', end] = cell.exec(text) ?? []
    if (matched === undefined) return line
    cells.push(printed.startsWith('"') ? printed.slice(1, -1).replaceAll('""', '"') : printed)
    line += matched.split('\n').length - 1
    if (end === ',') continue
    if (cells.some((content) => content !== '')) rows.push({ line: first, cells })
    cells = []
    first = line
  }
  return rows
}
