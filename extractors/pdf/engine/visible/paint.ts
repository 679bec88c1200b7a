import type { Box } from '../../../../src/document/document.js'
import type { Drawing } from '../drawing.js'
import { boxUnder } from '../matrix.js'
import { rectangleOf } from '../pieces.js'
import type { State } from '../state.js'
import { intersectionOf, narrow } from './clip.js'
import { LEAST_SIDE, paintGround } from './ground.js'

/** A path as pdfjs gives it, and left, bottom, right, top of what it covers in user space. */
export interface Path {
  readonly data: Float32Array
  readonly extent: Box
}

/** The arguments of `constructPath` behind the first; null where nothing is drawn. */
export function pathOf(data: unknown, extent: unknown): Path | null {
  const path: unknown = Array.isArray(data) ? data[0] : null
  if (!(path instanceof Float32Array) || !(extent instanceof Float32Array)) return null
  const [left = 0, bottom = 0, right = 0, top = 0] = extent
  if (!extent.every(Number.isFinite)) return null
  return { data: path, extent: [left, bottom, right, top] }
}

/** What a filled path hides, and what it is to text on it. */
export function fillGround(drawing: Drawing, { data, extent }: Path): void {
  const { state, covers, glyphs } = drawing
  const box = intersectionOf(state.clip.box, boxUnder(state.matrix, extent))
  if (state.fill === 'none' || state.fillAlpha === 0 || isNarrow(box)) return
  const isOpaque = state.fillAlpha === 1 && !state.blends && !state.masked
  const isBox = state.clip.exact && rectangleOf(data, state.matrix) !== null
  const colour = isOpaque && isBox ? state.fillColour : null
  paintGround(drawing, box, colour)
  if (colour !== null && glyphs.length > 0) covers.push({ box, over: glyphs.length })
}

/** A broad stroke is a ground too, of whatever shape. */
export function strokeGround(drawing: Drawing, { extent }: Path, thickness: number): void {
  const { state } = drawing
  if (thickness < LEAST_SIDE) return
  const [left, top, right, bottom] = boxUnder(state.matrix, extent)
  const half = thickness / 2
  paintGround(drawing, [left - half, top - half, right + half, bottom + half], null)
}

/** Narrows the clip to a path. */
export function clipToPath(state: State, { data, extent }: Path): void {
  const rectangle = rectangleOf(data, state.matrix)
  narrow(state, rectangle ?? boxUnder(state.matrix, extent), rectangle !== null)
}

function isNarrow([left, top, right, bottom]: Box): boolean {
  return Math.min(right - left, bottom - top) < LEAST_SIDE
}
