import { readFile, stat } from 'node:fs/promises'
import { isSystemError } from '../../exports/exporter.js'
import { csvRows } from '../csv.js'

/**
 * Why a table cannot be used: `unreadable`: it cannot be opened; `large`: it is over the limit;
 * `encoding`: neither UTF-8 nor GB18030; `quote`: a quote is amiss; `header`: a column is missing.
 */
export interface TableProblem {
  readonly path: string
  readonly problem: 'unreadable' | 'large' | 'encoding' | 'quote' | 'header'
  /** From 1; 0 where it is the whole file. */
  readonly line: number
  /** What stands there, or the system's code of the error. */
  readonly value: string
}

/** A row of a table: what stands in a column, empty where nothing does. */
export interface TableRow<Name extends string> {
  readonly line: number
  readonly cells: Readonly<Record<Name, string>>
}

/** Bytes of a table at most. */
const LARGEST = 64_000_000

/**
 * Reads columns of a CSV file by their names, in UTF-8 or, as spreadsheets in China save it, in
 * GB18030. The order of the columns is free; others are passed over.
 *
 * @param needed The column without which the table means nothing.
 */
export async function readTable<Name extends string>(
  path: string,
  needed: Name,
  others: readonly Name[],
): Promise<readonly TableRow<Name>[] | TableProblem> {
  try {
    if ((await stat(path)).size > LARGEST) return { path, problem: 'large', line: 0, value: '' }
    const text = decoded(await readFile(path))
    if (text === null) return { path, problem: 'encoding', line: 0, value: '' }
    return rowsOf(text, path, needed, others)
  } catch (error) {
    if (!isSystemError(error)) throw error
    return { path, problem: 'unreadable', line: 0, value: error.code ?? '' }
  }
}

function rowsOf<Name extends string>(
  text: string,
  path: string,
  needed: Name,
  others: readonly Name[],
): readonly TableRow<Name>[] | TableProblem {
  const rows = csvRows(text)
  if (typeof rows === 'number') return { path, problem: 'quote', line: rows, value: '' }
  const header = rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  if (!header.includes(needed))
    return { path, problem: 'header', line: rows[0]?.line ?? 1, value: needed }
  const places = [needed, ...others].map((name) => [name, header.indexOf(name)] as const)
  return rows.slice(1).map(({ line, cells }) => ({
    line,
    // Every name has a cell.
    cells: Object.fromEntries(
      places.map(([name, at]) => [name, cells[at]?.trim() ?? '']),
    ) as Record<Name, string>,
  }))
}

function decoded(bytes: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      continue
    }
  return null
}
