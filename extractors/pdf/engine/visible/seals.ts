import type { Box } from '../../../../src/document/document.js'
import type { Glyph } from '../../page.js'
import type { Drawing } from '../drawing.js'

/** A character that lies aslant, and so is none of the print. */
export interface Slanted {
  readonly box: Box
  readonly size: number
  readonly colour: string | null
  /** How many glyphs of the page were drawn before it. */
  readonly after: number
}

/** The circle on which the characters of a seal stand. */
interface Ring {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly size: number
  readonly colour: string | null
  /** The glyphs of the page that were drawn between its characters: from this one up to that. */
  readonly from: number
  readonly to: number
}

/** Characters aslant that make a ring: fewer stand on a circle by chance. */
const LEAST = 5
/** em: how far a character may stand off the circle, and from the one before it. */
const OFF = 0.4
const STEP = 4
/** Glyphs drawn before and after a ring that may go on with it. */
const BESIDE = 6
const BLACK = '#000000'

/**
 * The upright glyphs that belong to round seals: characters at the top, the sides and the foot of the
 * circle of text, and what stands within it in its colour.
 */
export function sealGlyphs({ slanted, glyphs, tints }: Drawing): ReadonlySet<Glyph> {
  const rings = runsOf(slanted).flatMap(ringOf)
  const isOf = (ring: Ring, glyph: Glyph, at: number): boolean => {
    const distance = distanceTo(ring, glyph.box)
    const colour = tints.get(glyph) ?? BLACK
    if (colour !== ring.colour || distance > ring.radius + ring.size) return false
    if (colour !== BLACK) return true
    const isOnLine = Math.abs(distance - ring.radius) < OFF * ring.size
    return isOnLine && at >= ring.from - BESIDE && at < ring.to + BESIDE
  }
  return new Set(glyphs.filter((glyph, at) => rings.some((ring) => isOf(ring, glyph, at))))
}

/** Characters aslant that follow one another, alike and near. */
function runsOf(slanted: readonly Slanted[]): Slanted[][] {
  const runs: Slanted[][] = []
  let before: Slanted | undefined
  for (const each of slanted) {
    if (before === undefined || !goesOn(before, each)) runs.push([])
    runs.at(-1)?.push(each)
    before = each
  }
  return runs
}

function goesOn(a: Slanted, b: Slanted): boolean {
  const alike = Math.abs(a.size - b.size) < OFF && a.colour === b.colour
  const [[x, y], [u, v]] = [centre(a.box), centre(b.box)]
  return alike && Math.hypot(x - u, y - v) < STEP * a.size && b.after - a.after <= BESIDE
}

/** The circle of a run, if it lies on one: a watermark lies on a straight line. */
function ringOf(run: readonly Slanted[]): Ring[] {
  const [first, middle, last] = [run[0], run[run.length >> 1], run.at(-1)]
  if (run.length < LEAST || !first || !middle || !last) return []
  const { size, colour } = first
  const circle = circleOf(centre(first.box), centre(middle.box), centre(last.box))
  if (circle === null || circle.radius > MOST_RADIUS * size) return []
  const isOn = ({ box }: Slanted) => Math.abs(distanceTo(circle, box) - circle.radius) < OFF * size
  return run.every(isOn) ? [{ ...circle, size, colour, from: first.after, to: last.after }] : []
}

/** em: the text of larger circles is nearly straight. */
const MOST_RADIUS = 40

type Point = readonly [x: number, y: number]
type Circle = Pick<Ring, 'x' | 'y' | 'radius'>

/** The circle through three points; null where they lie on a line. */
function circleOf([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): Circle | null {
  const [dx, dy, ex, ey] = [bx - ax, by - ay, cx - ax, cy - ay]
  const twice = 2 * (dx * ey - dy * ex)
  if (Math.abs(twice) < 1) return null
  const [d, e] = [dx * dx + dy * dy, ex * ex + ey * ey]
  const [x, y] = [(ey * d - dy * e) / twice, (dx * e - ex * d) / twice]
  return { x: ax + x, y: ay + y, radius: Math.hypot(x, y) }
}

function distanceTo({ x, y }: Circle, box: Box): number {
  const [u, v] = centre(box)
  return Math.hypot(x - u, y - v)
}

function centre([left, top, right, bottom]: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2]
}
