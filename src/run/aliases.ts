import { readFile, stat } from 'node:fs/promises'
import { squeeze } from '../document/text.js'
import { isSystemError } from '../exports/exporter.js'
import { LONGEST_ALIAS, type Alias, type Aliases } from '../recognise/issuer/aliases.js'
import { placeWithCode } from '../recognise/issuer/resolve.js'
import { csvRows, type CsvRow } from './csv.js'

export type { Alias, Aliases }

/**
 * Why a file of aliases cannot be used: `unreadable`: it cannot be opened; `large`: it is over the
 * limit; `encoding`: not UTF-8; `quote`: a quote is amiss; `header`: the first row is another;
 * `name`: a row without a name, or with one too long; `code`: six digits that no revision has;
 * `twice`: a name with two meanings.
 */
export interface AliasProblem {
  readonly path: string
  readonly problem:
    'unreadable' | 'large' | 'encoding' | 'quote' | 'header' | 'name' | 'code' | 'twice'
  /** From 1; 0 where it is the whole file. */
  readonly line: number
  /** What stands there, or the system's code of the error. */
  readonly value: string
}

/** Bytes of a file of aliases at most. */
const LARGEST = 4_000_000

/** Reads a file of aliases: CSV in UTF-8 with the header `name,code,organ`. */
export async function readAliases(path: string): Promise<Aliases | AliasProblem> {
  try {
    if ((await stat(path)).size > LARGEST) return { path, problem: 'large', line: 0, value: '' }
    return parseAliases(await readFile(path), path)
  } catch (error) {
    if (!isSystemError(error)) throw error
    return { path, problem: 'unreadable', line: 0, value: error.code ?? '' }
  }
}

/** Whether a file of aliases could not be used. */
export function isAliasProblem(read: Aliases | AliasProblem): read is AliasProblem {
  return 'problem' in read
}

function parseAliases(bytes: Uint8Array, path: string): Aliases | AliasProblem {
  const text = decoded(bytes)
  if (text === null) return { path, problem: 'encoding', line: 0, value: '' }
  const rows = csvRows(text)
  if (typeof rows === 'number') return { path, problem: 'quote', line: rows, value: '' }
  const problem = headerProblem(rows[0])
  if (problem !== null) return { path, ...problem }
  const aliases = new Map<string, Alias>()
  for (const row of rows.slice(1)) {
    const found = add(row, aliases)
    if (found !== null) return { path, line: row.line, ...found }
  }
  return aliases
}

/** The text without a byte-order mark; null where it is not UTF-8. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const HEADER = 'name,code,organ'

function headerProblem(row: CsvRow | undefined): Omit<AliasProblem, 'path'> | null {
  const value = row?.cells.map((cell) => cell.trim().toLowerCase()).join(',') ?? ''
  return value === HEADER ? null : { problem: 'header', line: row?.line ?? 1, value }
}

type RowProblem = Pick<AliasProblem, 'problem' | 'value'>

function add({ cells }: CsvRow, aliases: Map<string, Alias>): RowProblem | null {
  const [name = '', code = '', organ = ''] = cells.map(squeeze)
  if (name.length < 2 || name.length > LONGEST_ALIAS) return { problem: 'name', value: name }
  if (placeWithCode(code, null) === null) return { problem: 'code', value: code }
  const before = aliases.get(name)
  const alias = { code, organ: organ === '' ? null : organ }
  if (before !== undefined && (before.code !== code || before.organ !== alias.organ))
    return { problem: 'twice', value: name }
  aliases.set(name, alias)
  return null
}
