import type { Drawing } from '../drawing.js'
import type { Matrix } from '../matrix.js'
import { filledPieces, strokedPieces } from '../pieces.js'
import type { Ink } from '../state.js'
import { clipToPath, fillGround, pathOf, strokeGround, type Path } from '../visible/paint.js'
import type { Action } from './action.js'
import type { OperatorCodes } from './interpreter.js'

/** How each way of painting a path draws; `endPath`, which only ends a clip, is none of them. */
const STROKES = [
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]
const FILLS = [
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]

/** The action of `constructPath`, whose first argument is the code of the operator that paints. */
export function pathAction(codes: OperatorCodes): Action {
  const strokes = new Set(STROKES.map((name) => codes[name]))
  const fills = new Set(FILLS.map((name) => codes[name]))
  return (drawing, [painting, data, extent]) => {
    const { clips } = drawing
    drawing.clips = drawing.bare = false
    const path = pathOf(data, extent)
    if (path === null || typeof painting !== 'number') return
    if (drawing.hidden === 0) {
      if (strokes.has(painting)) stroke(drawing, path)
      else if (fills.has(painting)) fill(drawing, path)
      if (fills.has(painting)) fillGround(drawing, path)
    }
    if (clips) clipToPath(drawing.state, path)
  }
}

function stroke(drawing: Drawing, path: Path): void {
  const { state, pieces, annotation } = drawing
  if (!isSeen(state.stroke, state.strokeAlpha)) return
  const thickness = state.lineWidth * scaleOf(state.matrix)
  // The frame of an annotation is no line of a table.
  if (annotation === null) pieces.push(...strokedPieces(path.data, state.matrix, thickness))
  strokeGround(drawing, path, thickness)
}

function fill({ state, pieces, annotation }: Drawing, { data }: Path): void {
  if (!isSeen(state.fill, state.fillAlpha) || annotation !== null) return
  pieces.push(...filledPieces(data, state.matrix))
}

function isSeen(ink: Ink, alpha: number): boolean {
  return ink === 'seen' && alpha > 0
}

function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}
