import { Binary } from '../ole/binary.js'

/** A change of one property: its code, and its operand ([MS-DOC] 2.2.5, Sprm and Prl). */
export interface Change {
  readonly code: number
  readonly operand: Binary
}

/** Codes of the changes that are read. */
export const codes = {
  deleted: 0x0800,
  hidden: 0x083c,
  symbol: 0x6a09,
  listLevel: 0x260a,
  list: 0x460b,
  inTable: 0x2416,
  rowEnd: 0x2417,
  depth: 0x6649,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  elsewhere: [0x6645, 0x6646, 0x646b],
  cells: 0xd608,
  mergeCells: 0x5624,
  splitCells: 0x5625,
  insertCells: 0x7621,
  deleteCells: 0x5622,
  moveEdges: 0x7623,
  mergeDown: 0xd62b,
} as const

/** Bytes of an operand by the upper three bits of its code; null where the operand tells. */
const sizes: readonly (number | null)[] = [1, 1, 2, 4, 2, 2, null, 3]
const TABS = 0xc615

/** The changes of a list of them, in order; it ends where one is cut off. */
export function* changesIn(list: Binary): Generator<Change> {
  for (let at = 0; at + 2 < list.length;) {
    const code = list.u16(at)
    const fixed = sizes[code >> 13] ?? null
    const [before, size] = fixed === null ? variableSize(code, list, at + 2) : [0, fixed]
    const start = at + 2 + before
    if (start + size > list.length) return
    yield { code, operand: list.part(start, size) }
    at = start + size
  }
}

/** How many bytes give the size of the operand, and that size. */
function variableSize(code: number, list: Binary, at: number): [before: number, size: number] {
  if (code === codes.cells) {
    return at + 2 > list.length ? [2, Infinity] : [2, Math.max(list.u16(at) - 1, 0)]
  }
  const size = list.u8(at)
  return code === TABS && size === 255 ? [1, tabsSize(list, at + 1)] : [1, size]
}

/** A change of tabs too long to tell its size: tabs to delete, then tabs to add. */
function tabsSize(list: Binary, at: number): number {
  if (at >= list.length) return Infinity
  const deleted = 1 + 4 * list.u8(at)
  return at + deleted >= list.length ? Infinity : deleted + 1 + 3 * list.u8(at + deleted)
}

/** Whether a change of a switch turns it on: 1, or 0x81 for the opposite of the style's. */
export function turnsOn({ operand }: Change): boolean {
  return (operand.u8(0) & 1) === 1
}
