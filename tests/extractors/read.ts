import { ExtractError } from '../../extractors/extract-error.js'
import { defaultLimits, type Limits } from '../../extractors/extractor.js'
import { extract } from '../../extractors/index.js'
import type { Document, Table } from '../../src/document/document.js'

/** Reads a file by its content. */
export function readFile(
  bytes: Uint8Array,
  name: string,
  limits: Partial<Limits> = {},
): Promise<Document> {
  const all = { ...defaultLimits, ...limits }
  return extract(bytes, name, { limits: all, signal: undefined, fast: true })
}

/** The texts of paragraphs and headings; `table` for each table. */
export async function textsOf(bytes: Uint8Array, name: string): Promise<string[]> {
  const { blocks } = await readFile(bytes, name)
  return blocks.map((block) => (block.type === 'table' ? 'table' : block.text))
}

/** The only table of a document. */
export async function tableOf(bytes: Uint8Array, name: string): Promise<Table> {
  const { blocks } = await readFile(bytes, name)
  const [table, ...others] = blocks.filter((block) => block.type === 'table')
  if (table === undefined || others.length > 0) throw new Error(`${others.length + 1} tables`)
  return table
}

/** The rows of a table: `column+width*height:text`, width and height of 1 left out. */
export function gridOf(table: Table): string[][] {
  const rows = Array.from({ length: table.rowCount }, (): string[] => [])
  for (const { row, column, columnSpan, rowSpan, text } of table.cells) {
    const span = (columnSpan > 1 ? `+${columnSpan}` : '') + (rowSpan > 1 ? `*${rowSpan}` : '')
    rows[row]?.push(`${column}${span}:${text}`)
  }
  return rows
}

/** Why a file cannot be read, `read` where it can. */
export async function failureOf(
  bytes: Uint8Array,
  name: string,
  limits: Partial<Limits> = {},
): Promise<string> {
  try {
    await readFile(bytes, name, limits)
    return 'read'
  } catch (error) {
    if (error instanceof ExtractError) return error.message
    throw error
  }
}
