import type { Table } from '../../../src/document/document.js'
import { blocksIn } from './blocks.js'
import type { Body, PageLines } from './body.js'
import { chainsOf, type Part } from './chains.js'
import { columnsIn, type Columns } from './columns.js'
import type { Line } from './lines.js'
import { linesTable } from './lines-table.js'
import { regionsOf } from './regions.js'
import type { Segment } from './rulings.js'
import { placeRows } from './spans.js'
import { stripedTable } from './striped.js'

/** A page whose crossing rulings are read. */
export interface OpenPage extends PageLines {
  /** Horizontal rulings that no vertical ones part to columns. */
  readonly rulings: readonly Segment[]
}

/** The tables of a page that no crossing rulings show, and the lines they leave. */
export interface Aligned {
  readonly tables: readonly Table[]
  readonly lines: readonly Line[]
}

/**
 * Finds tables by the alignment of their text, with the help of horizontal rulings if there are any,
 * on each of the pages.
 */
export function readAligned(pages: readonly OpenPage[], body: Body): Aligned[] {
  const parts = pages.map((page) =>
    regionsOf(page, body)
      .flatMap(blocksIn)
      .map((block) => ({ ...block, page })),
  )
  const columns = new Map(
    chainsOf(parts.flat()).flatMap((chain) => {
      const shared = columnsIn(chain.map(({ rows }) => rows))
      return chain.map((part) => [part, shared] as const)
    }),
  )
  return pages.map((page, at) => alignedOf(page, parts[at] ?? [], columns))
}

function alignedOf(
  page: OpenPage,
  parts: readonly Part[],
  columns: ReadonlyMap<Part, Columns>,
): Aligned {
  const taken = new Set(parts.flatMap(({ rows }) => rows.map((row) => row.line)))
  const tables = parts.flatMap((part) => {
    const shared = columns.get(part)
    return shared === undefined ? [] : [tableOf(part, shared, page)]
  })
  return { tables, lines: page.lines.filter((line) => !taken.has(line)) }
}

function tableOf({ rows }: Part, columns: Columns, page: OpenPage): Table {
  const placed = placeRows(rows, columns)
  const { xs } = columns
  return stripedTable(placed, xs, page.rulings, page.number) ?? linesTable(placed, xs, page.number)
}
