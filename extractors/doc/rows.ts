import type { CellDefinition, Merge, RowDefinition } from '../word/paragraph.js'
import type { Binary } from '../ole/binary.js'
import { codes, type Change } from './sprms.js'

/** Changes that move cells about: what they leave is not followed. */
const moving: readonly number[] = [
  codes.insertCells,
  codes.deleteCells,
  codes.splitCells,
  codes.moveEdges,
]

/** The cells that the changes of a row's end define; null where they define none that can be told. */
export function rowOf(changes: readonly Change[]): RowDefinition | null {
  const start = changes.findLastIndex(({ code }) => code === codes.cells)
  const defined = changes[start]
  if (defined === undefined) return null
  const later = changes.slice(start + 1)
  if (later.some(({ code }) => moving.includes(code))) return null
  return { cells: later.reduce(changed, cellsOf(defined.operand)) }
}

/** Bytes of what is said of each cell ([MS-DOC] 2.9.312, TC80). */
const CELL_SIZE = 20

/** The edges of the cells, then what is said of each; the last ones may be left out. */
function cellsOf(definition: Binary): CellDefinition[] {
  const count = definition.u8(0)
  const said = 1 + 2 * (count + 1)
  const flags = Array.from({ length: count }, (_, index) => {
    const at = said + CELL_SIZE * index
    return at + 2 <= definition.length ? definition.u16(at) : 0
  })
  const first = firstOfMerge(flags)
  return flags.map((flag, index) => ({
    left: definition.i16(1 + 2 * index),
    right: definition.i16(3 + 2 * index),
    horizontal: first(index),
    vertical: verticalMerge((flag >> 5) & 3),
  }))
}

/**
 * Of the two bits of a merge to the right, specifications differ on which is the first cell's; every
 * merge begins with it.
 */
function firstOfMerge(flags: readonly number[]): (index: number) => Merge | null {
  const bits = flags.map((flag) => flag & 3)
  const starts = bits.map((value, index) => {
    let run = index
    while (run > 0 && bits[run - 1] !== 0) run -= 1
    return value !== 0 && value === bits[run]
  })
  return (index) => (bits[index] === 0 ? null : starts[index] === true ? 'start' : 'continue')
}

function verticalMerge(value: number): Merge | null {
  if (value === 0) return null
  return value === 1 ? 'continue' : 'start'
}

function changed(cells: readonly CellDefinition[], { code, operand }: Change): CellDefinition[] {
  if (code === codes.mergeCells) return mergedAcross(cells, operand.u8(0), operand.u8(1))
  if (code !== codes.mergeDown || operand.length < 2) return [...cells]
  const [index, merge] = [operand.u8(0), verticalMerge(operand.u8(1))]
  return cells.map((cell, at) => (at === index ? { ...cell, vertical: merge } : cell))
}

/** Cells from one to another (not included) become one. */
function mergedAcross(
  cells: readonly CellDefinition[],
  from: number,
  to: number,
): CellDefinition[] {
  return cells.map((cell, index) => {
    if (index < from || index >= to) return cell
    return { ...cell, horizontal: index === from ? 'start' : 'continue' }
  })
}
