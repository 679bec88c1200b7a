import type { Box } from '../../../../src/document/document.js'
import { coreOf, unionOf } from '../../../boxes.js'
import type { Glyph, Ruling } from '../../page.js'

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

function meets(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}
