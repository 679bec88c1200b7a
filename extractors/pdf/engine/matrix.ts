import type { Box } from '../../../src/document/document.js'
import type { Direction } from '../page.js'

/** An affine map as PDF writes it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** The map that applies `inner` first and `outer` to its result. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = inner
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ]
}

/** Six numbers of any array as a matrix; null for anything else. */
export function matrixOf(value: unknown): Matrix | null {
  if (!(Array.isArray(value) || value instanceof Float32Array) || value.length < 6) return null
  const [a, b, c, d, e, f] = Array.from(value, Number)
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0]
}

/** The box about the four corners of a box; either side of the sum has its extremes on its own. */
export function boxUnder([a, b, c, d, e, f]: Matrix, [left, bottom, right, top]: Box): Box {
  return [
    Math.min(a * left, a * right) + Math.min(c * bottom, c * top) + e,
    Math.min(b * left, b * right) + Math.min(d * bottom, d * top) + f,
    Math.max(a * left, a * right) + Math.max(c * bottom, c * top) + e,
    Math.max(b * left, b * right) + Math.max(d * bottom, d * top) + f,
  ]
}

/** Whether boxes stay boxes: the axes go to the axes. */
export function isStraight([a, b, c, d]: Matrix): boolean {
  return (b === 0 && c === 0) || (a === 0 && d === 0)
}

/** Text that runs neither across nor down the page, by more than 8 degrees, is a watermark or a stamp. */
const MAX_SLANT = Math.tan((8 * Math.PI) / 180)

/** Whether a line that goes so far across and so far down lies aslant. */
export function isSlanted(across: number, down: number): boolean {
  const [x, y] = [Math.abs(across), Math.abs(down)]
  return Math.min(x, y) > MAX_SLANT * Math.max(x, y)
}

/** The direction of a line that goes so far across the page and so far down it. */
export function directionOf(across: number, down: number): Direction {
  if (Math.abs(down) > Math.abs(across)) return down > 0 ? 90 : 270
  return across < 0 ? 180 : 0
}
