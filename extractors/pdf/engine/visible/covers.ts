import type { Box } from '../../../../src/document/document.js'
import { coreOf } from '../../../boxes.js'
import type { Glyph } from '../../page.js'

/** An opaque area on the page as displayed, and how many glyphs it may cover: those drawn before it. */
export interface Cover {
  readonly box: Box
  readonly over: number
}

/** A page is looked up in so many columns and rows of squares. */
const SQUARES = 32
/** Glyphs in one square; more of them are no print, and comparing all would take for ever. */
const MOST = 4096

/** Of the glyphs that are seen, those over which something opaque was painted; `glyphs` is the order of drawing. */
export function coveredGlyphs(
  seen: readonly Glyph[],
  { glyphs, covers }: { readonly glyphs: readonly Glyph[]; readonly covers: readonly Cover[] },
  width: number,
  height: number,
): Set<Glyph> {
  const covered = new Set<Glyph>()
  const effective = covers.filter(({ over }) => over > 0)
  if (effective.length === 0) return covered
  const track = (at: number, size: number) =>
    Math.min(Math.max(Math.floor((at / size) * SQUARES), 0), SQUARES - 1)
  const squares = Array.from({ length: SQUARES ** 2 }, (): Placed[] => [])
  const asked = new Set(seen)
  glyphs.forEach((glyph, at) => {
    if (!asked.has(glyph)) return
    const core = coreOf(glyph.box)
    const column = track((core[0] + core[2]) / 2, width)
    const square = squares[track((core[1] + core[3]) / 2, height) * SQUARES + column]
    if (square !== undefined && square.length < MOST) square.push({ glyph, core, at })
  })
  for (const cover of effective) {
    const [left, top, right, bottom] = cover.box
    for (let row = track(top, height); row <= track(bottom, height); row++) {
      for (let column = track(left, width); column <= track(right, width); column++)
        take(squares, row * SQUARES + column, cover, covered)
    }
  }
  return covered
}

/** A glyph, the middle part of its box, and its number in the order of drawing. */
interface Placed {
  readonly glyph: Glyph
  readonly core: Box
  readonly at: number
}

/** Takes from a square what a cover hides. */
function take(squares: Placed[][], index: number, cover: Cover, covered: Set<Glyph>): void {
  const square = squares[index]
  // A square holds its glyphs in the order of drawing.
  if (square?.[0] === undefined || square[0].at >= cover.over) return
  const hidden = square.filter(({ core, at }) => at < cover.over && holds(cover.box, core))
  if (hidden.length === 0) return
  for (const { glyph } of hidden) covered.add(glyph)
  squares[index] = square.filter(({ glyph }) => !covered.has(glyph))
}

function holds([left, top, right, bottom]: Box, box: Box): boolean {
  return box[0] >= left && box[2] <= right && box[1] >= top && box[3] <= bottom
}
