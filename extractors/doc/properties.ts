import type { RowDefinition } from '../word/paragraph.js'
import { Binary } from '../ole/binary.js'
import { rowOf } from './rows.js'
import { changesIn, codes, turnsOn, type Change } from './sprms.js'

/** What is read of the properties of a paragraph. */
export interface ParagraphProperties {
  /** Whether it stands in a table, and in how many. */
  readonly depth: number
  /** Whether it ends a row, or a cell of a table set into a cell. */
  readonly endsRow: boolean
  readonly endsInnerCell: boolean
  /** Which use of a list it belongs to, from 1; 0 for none, undefined where nothing is said. */
  readonly list: number | undefined
  /** The level of the list, from 0. */
  readonly listLevel: number | undefined
  readonly row: RowDefinition | null
}

/**
 * The properties that lists of changes come to, the later ones going before the earlier.
 * @param data The stream of changes that are too large for a page.
 */
export function propertiesOf(lists: readonly Binary[], data: Binary): ParagraphProperties {
  const changes = lists
    .flatMap((list) => [...changesIn(list)])
    .flatMap((change) => unfold(change, data))
  const last = (code: number): Change | undefined =>
    changes.findLast((found) => found.code === code)
  const isOn = (code: number): boolean => {
    const change = last(code)
    return change !== undefined && turnsOn(change)
  }
  const depth = last(codes.depth)?.operand.i32(0)
  return {
    depth: Math.max(depth ?? 0, isOn(codes.inTable) ? 1 : 0),
    endsRow: isOn(codes.rowEnd) || isOn(codes.innerRowEnd),
    endsInnerCell: isOn(codes.innerCellEnd),
    list: last(codes.list)?.operand.i16(0),
    listLevel: last(codes.listLevel)?.operand.u8(0),
    row: rowOf(changes),
  }
}

/** Changes kept elsewhere, in place of the one that names where; they name no others. */
function unfold(change: Change, data: Binary): Change[] {
  if (!codes.elsewhere.some((code) => code === change.code)) return [change]
  const at = change.operand.u32(0)
  if (at + 2 > data.length) return []
  const size = Math.min(data.u16(at), data.length - at - 2)
  return [...changesIn(data.part(at + 2, size))]
}
