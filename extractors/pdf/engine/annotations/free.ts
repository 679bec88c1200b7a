import type { Box } from '../../../../src/document/document.js'
import type { Glyph, Ruling } from '../../page.js'

/** Share of a glyph's box, on each side, that may lie over others: em boxes are larger than ink. */
const SLACK = 0.25

/** Those of other glyphs that text lies on. */
export function glyphsUnder(own: readonly Glyph[], others: readonly Glyph[]): Glyph[] {
  const cores = own.map(({ box }) => coreOf(box))
  const all = unionOf(cores)
  return others.filter(({ box }) => {
    const core = coreOf(box)
    return meets(core, all) && cores.some((each) => meets(core, each))
  })
}

/** Whether text lies on a ruling. */
export function crossesRuling(own: readonly Glyph[], rulings: readonly Ruling[]): boolean {
  const cores = own.map(({ box }) => coreOf(box))
  const all = unionOf(cores)
  return rulings.some(({ left, top, right, bottom }) => {
    const line: Box = [left, top, right, bottom]
    return meets(line, all) && cores.some((core) => meets(line, core))
  })
}

function coreOf([left, top, right, bottom]: Box): Box {
  const [x, y] = [(right - left) * SLACK, (bottom - top) * SLACK]
  return [left + x, top + y, right - x, bottom - y]
}

function unionOf(boxes: readonly Box[]): Box {
  return boxes.reduce<Box>(
    ([left, top, right, bottom], box) => [
      Math.min(left, box[0]),
      Math.min(top, box[1]),
      Math.max(right, box[2]),
      Math.max(bottom, box[3]),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  )
}

function meets(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}
