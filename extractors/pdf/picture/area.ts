import type { Box } from '../../../src/document/document.js'
import type { Cut } from './index.js'

/** Points of the page above and below the cells: a line or two of the table, or its header. */
const ABOVE = 58
const BELOW = 22
/** Points of a picture's height at most; beyond it the cells at stake are shown, not the others. */
const TALLEST = 330
/** Points that a cut has at least, so that a damaged box is no picture of nothing. */
const LEAST = 4

/** The part of a page that shows a cut, over the whole width; null where it lies beside the page. */
export function areaOf(cut: Cut, width: number, height: number): Box | null {
  const all = around([...cut.cells, ...cut.others], width, height)
  if (all === null || all[3] - all[1] <= TALLEST) return all
  const cells = around(cut.cells, width, height)
  return cells === null
    ? null
    : [cells[0], cells[1], cells[2], Math.min(cells[3], cells[1] + TALLEST)]
}

function around(boxes: readonly Box[], width: number, height: number): Box | null {
  if (boxes.length === 0) return null
  const top = Math.max(0, Math.min(...boxes.map((box) => box[1])) - ABOVE)
  const bottom = Math.min(height, Math.max(...boxes.map((box) => box[3])) + BELOW)
  return bottom - top < LEAST ? null : [0, top, width, bottom]
}
