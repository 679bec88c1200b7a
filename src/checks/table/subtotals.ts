/** Subtotals (小计) that a report prints beside the figures of the form, against their parts. */
import { comparable } from '../../document/text.js'
import { childrenOf, figureKey, valueColumns } from '../../forms/cells.js'
import type { ColumnLiteral, FormTable, RowLiteral } from '../../forms/form.js'
import { makeFinding } from '../../report/finding.js'
import type { Extra } from '../../report/schema.js'
import { add, blanksAreZero, operandValue, same } from '../../report/sums.js'
import { cannotTell, failed, passed, type Answered, type Subject } from '../check.js'
import { downwards, isSameLine, lineOf, rowLines, type Line, type RowLine } from './lines.js'

const SUBTOTAL = '小计'

/** Every number under 小计 or beside it. */
export function checkSubtotals(subject: Subject): readonly Answered[] {
  return subject.form.tables.flatMap((table) => {
    const extras = subject.body.extras.filter((extra) => extra.table === table.id)
    const inColumn = extras.filter(({ columnText }) => comparable(columnText).endsWith(SUBTOTAL))
    const inRow = extras.filter(
      (extra) => !inColumn.includes(extra) && comparable(extra.rowText).endsWith(SUBTOTAL),
    )
    if (inColumn.length + inRow.length === 0) return []
    const rows = rowLines(table, subject.figures)
    const groupAt = groupFinder(table, inRow, rows)
    return [
      ...inColumn.map((extra) => judge(extra, partsAlong(table, extra, rows), table, subject)),
      ...inRow.map((extra) => judge(extra, partsDown(table, extra, groupAt), table, subject)),
    ]
  })
}

function judge(
  extra: Extra,
  parts: readonly string[],
  table: FormTable,
  { figures }: Subject,
): Answered {
  const zero = blanksAreZero(table, figures)
  const values = parts.map((key) => operandValue(table, key, figures, zero))
  const numbers = values.filter((value) => typeof value === 'number')
  if (parts.length === 0 || numbers.length < values.length) return cannotTell
  const expected = add(numbers)
  return same(expected, extra.value) ? passed : failed(findingOf(extra, expected, parts))
}

function findingOf(extra: Extra, expected: number, parts: readonly string[]) {
  const { table, rowText: row, columnText: column, value: printed, places } = extra
  const params = { table, row, column, printed, expected }
  return makeFinding('subtotal-differs', params, { operands: parts, expected, printed, places })
}

/** The figures of a row under the group of columns that a column 小计 adds up. */
function partsAlong(table: FormTable, extra: Extra, rows: readonly RowLine[]): readonly string[] {
  const groups = table.columns.filter(({ kind }) => kind === 'group')
  const named = groups.filter((group) => isNamed(group, extra.columnText))
  const [group, ...others] = named.length > 0 ? named : groups
  const line = lineOf(extra.places[0])
  const [own, ...rivals] = rows.filter((row) => line !== null && isSameLine(row.line, line))
  if (group === undefined || own === undefined || others.length + rivals.length > 0) return []
  return table.columns
    .filter(({ parent }) => parent === group.id)
    .map(({ id }) => figureKey(table.id, own.row.id, id))
}

/** The figures of a column in the group of rows that a row 小计 adds up. */
function partsDown(
  table: FormTable,
  extra: Extra,
  groupAt: (extra: Extra) => RowLiteral | undefined,
): readonly string[] {
  const column = columnNamed(table, extra.columnText)
  const group = groupAt(extra)
  if (column === undefined || group === undefined) return []
  return childrenOf(table, group.id).map(({ id }) => figureKey(table.id, id, column.id))
}

const wordingsOf = ({ label, wordings = [] }: Pick<ColumnLiteral, 'label' | 'wordings'>) =>
  [label, ...wordings].map(comparable)

const isNamed = (item: Pick<ColumnLiteral, 'label' | 'wordings'>, printed: string): boolean =>
  wordingsOf(item).some((wording) => comparable(printed).includes(wording))

/** The column whose words the printed header ends with; of several the one with most words. */
function columnNamed(table: FormTable, printed: string): ColumnLiteral | undefined {
  const header = comparable(printed)
  const lengthIn = (column: ColumnLiteral) =>
    Math.max(0, ...wordingsOf(column).map((word) => (header.endsWith(word) ? word.length : 0)))
  const columns = valueColumns(table)
  const longest = Math.max(0, ...columns.map(lengthIn))
  const found = columns.filter((column) => longest > 0 && lengthIn(column) === longest)
  return found.length === 1 ? found[0] : undefined
}

/** Whether a group is of rows with figures only: such groups have subtotals. */
const isSummed = (table: FormTable, { id, kind }: RowLiteral): boolean =>
  kind === 'group' && childrenOf(table, id).every((child) => child.kind === 'value')

/**
 * Which group a row 小计 belongs to: the one it names, else by its place. It closes its group, or
 * opens it; where the rows of one table do not all do the same, no place is trusted.
 */
function groupFinder(
  table: FormTable,
  extras: readonly Extra[],
  rows: readonly RowLine[],
): (extra: Extra) => RowLiteral | undefined {
  const groups = table.rows.filter((row) => isSummed(table, row))
  const beside = (side: 'above' | 'below') => (extra: Extra) =>
    groupBeside(side, lineOf(extra.places[0]), rows, groups)
  const ways = [beside('above'), beside('below')]
  const sure = ways.filter((way) => extras.every((extra) => way(extra) !== undefined))
  const byPlace = sure.length === 1 ? sure[0] : undefined
  return (extra) => {
    const named = groups.filter(
      (group) => isNamed(group, extra.rowText) || isNamed(unnumbered(group), extra.rowText),
    )
    return named.length === 1 ? named[0] : byPlace?.(extra)
  }
}

/** （三）不予公开 as 不予公开. */
const unnumbered = ({ label }: RowLiteral) => ({ label: label.replace(/^（.）/u, '') })

/** The group whose last row stands right above a line, or whose first row right below it. */
function groupBeside(
  side: 'above' | 'below',
  line: Line | null,
  rows: readonly RowLine[],
  groups: readonly RowLiteral[],
): RowLiteral | undefined {
  if (line === null) return undefined
  const isAbove = (row: RowLine) => downwards(row.line, line) < 0
  const above = rows.filter(isAbove).at(-1)?.row
  const below = rows.find((row) => !isAbove(row))?.row
  const [inside, outside] = side === 'above' ? [above, below] : [below, above]
  if (inside?.parent === outside?.parent) return undefined
  return groups.find(({ id }) => id === inside?.parent)
}
