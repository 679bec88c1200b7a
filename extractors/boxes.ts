/** Boxes as [left, top, right, bottom], in whatever unit. */
import type { Box } from '../src/document/document.js'

/** The smallest box that holds all boxes; of none, an empty box at the origin. */
export function unionOf(boxes: readonly Box[]): Box {
  const [first = [0, 0, 0, 0], ...rest] = boxes
  let [left, top, right, bottom] = first
  for (const box of rest) {
    left = Math.min(left, box[0])
    top = Math.min(top, box[1])
    right = Math.max(right, box[2])
    bottom = Math.max(bottom, box[3])
  }
  return [left, top, right, bottom]
}

export function middleX(box: Box): number {
  return (box[0] + box[2]) / 2
}

export function middleY(box: Box): number {
  return (box[1] + box[3]) / 2
}

/** Whether a box holds the middle of another. */
export function holdsMiddle([left, top, right, bottom]: Box, box: Box): boolean {
  const [x, y] = [middleX(box), middleY(box)]
  return x >= left && x <= right && y >= top && y <= bottom
}

/** Share of a glyph's box, on each side, that is seldom ink: em boxes are larger. */
const RIM = 0.25

/** The part about the middle of a glyph's box in which its ink surely is. */
export function coreOf([left, top, right, bottom]: Box): Box {
  const [x, y] = [(right - left) * RIM, (bottom - top) * RIM]
  return [left + x, top + y, right - x, bottom - y]
}
