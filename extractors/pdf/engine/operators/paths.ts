import type { Matrix } from '../matrix.js'
import { filledPieces, strokedPieces } from '../pieces.js'
import type { Ink } from '../state.js'
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
  return (drawing, [painting, data]) => {
    const path: unknown = Array.isArray(data) ? data[0] : null
    if (!(path instanceof Float32Array) || typeof painting !== 'number' || drawing.hidden > 0)
      return
    const { state, pieces } = drawing
    if (strokes.has(painting) && isSeen(state.stroke, state.strokeAlpha)) {
      pieces.push(...strokedPieces(path, state.matrix, state.lineWidth * scaleOf(state.matrix)))
    } else if (fills.has(painting) && isSeen(state.fill, state.fillAlpha)) {
      pieces.push(...filledPieces(path, state.matrix))
    }
  }
}

function isSeen(ink: Ink, alpha: number): boolean {
  return ink === 'seen' && alpha > 0
}

function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}
