import type { Drawing } from '../drawing.js'
import { matrixOf, multiply } from '../matrix.js'
import type { Ink } from '../state.js'
import { numberOf, type Actions } from './action.js'
import { setFont } from './text.js'

/** Operators of the graphics state (ISO 32000-1, 8.4.4), colours included. */
export const graphicsActions: Actions = {
  save,
  restore,
  transform: ({ state }, values) => {
    state.matrix = multiply(state.matrix, matrixOf(values) ?? [1, 0, 0, 1, 0, 0])
  },
  setLineWidth: ({ state }, [width]) => {
    state.lineWidth = numberOf(width)
  },
  setGState: (drawing, [entries]) => {
    if (Array.isArray(entries)) for (const entry of entries) setParameter(drawing, entry)
  },
  setFillRGBColor: ({ state }, [colour]) => {
    state.fill = inkOf(colour)
  },
  setStrokeRGBColor: ({ state }, [colour]) => {
    state.stroke = inkOf(colour)
  },
  setFillColorN: ({ state }) => {
    state.fill = 'seen'
  },
  setStrokeColorN: ({ state }) => {
    state.stroke = 'seen'
  },
  setFillTransparent: ({ state }) => {
    state.fill = 'none'
  },
  setStrokeTransparent: ({ state }) => {
    state.stroke = 'none'
  },
}

export function save({ saved, state }: Drawing): void {
  saved.push({ ...state })
}

export function restore(drawing: Drawing): void {
  drawing.state = drawing.saved.pop() ?? drawing.state
}

function inkOf(colour: unknown): Ink {
  return colour === '#ffffff' ? 'white' : 'seen'
}

/** One entry of an extended graphics state: its key and its value. */
function setParameter(drawing: Drawing, entry: unknown): void {
  if (!Array.isArray(entry)) return
  const [key, value] = entry as readonly unknown[] // Array.isArray gives any[]
  const { state } = drawing
  if (key === 'LW') state.lineWidth = numberOf(value)
  else if (key === 'ca') state.fillAlpha = numberOf(value)
  else if (key === 'CA') state.strokeAlpha = numberOf(value)
  else if (key === 'Font' && Array.isArray(value)) setFont(drawing, value)
}
