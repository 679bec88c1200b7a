import { makeFinding } from '../report/finding.js'
import type { Figure, Finding } from '../report/schema.js'
import type { Valued } from './printed-cell.js'
import type { WordedTable } from './vocabulary.js'

/** So many rows of one table, each with its values, are that table though its header is lost. */
export const LEAST_HEADLESS_ROWS = 3

/** What one reading of a form's table gives. */
export interface TableRead {
  readonly figures: readonly Figure[]
  readonly findings: readonly Finding[]
  readonly used: ReadonlySet<Valued>
  readonly parts: readonly (readonly [part: number, table: string])[]
}

/** Says that numbers of a table could not be placed. */
export function columnsOpen({ table }: WordedTable): Finding {
  return makeFinding('columns-open', { table: table.id, label: table.title })
}
