import type { Drawing } from '../drawing.js'
import { boxUnder, matrixOf, multiply } from '../matrix.js'
import type { Ink } from '../state.js'
import { paintGround } from '../visible/ground.js'
import { numberOf, type Actions } from './action.js'
import { setFont } from './text.js'

/** Operators of the graphics state (ISO 32000-1, 8.4.4), colours included. */
export const graphicsActions: Actions = {
  save,
  restore,
  clip: clipNext,
  eoClip: clipNext,
  shadingFill: (drawing) => {
    drawing.bare = false
    paintGround(drawing, drawing.state.clip.box, null)
  },
  transform: (drawing, values) => {
    const { state } = drawing
    drawing.bare = true
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
    state.fillColour = typeof colour === 'string' ? colour : null
  },
  setStrokeRGBColor: ({ state }, [colour]) => {
    state.stroke = inkOf(colour)
  },
  setFillColorN: ({ state }) => {
    state.fill = 'seen'
    state.fillColour = null
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

/** The next path narrows the clip, after it is painted. */
function clipNext(drawing: Drawing): void {
  drawing.clips = true
}

export function save({ saved, state }: Drawing): void {
  saved.push({ ...state })
}

export function restore(drawing: Drawing): void {
  if (drawing.bare) leftOut(drawing)
  drawing.state = drawing.saved.pop() ?? drawing.state
}

/** Where nothing is painted in a space of its own, pdfjs left out a picture: it fills the unit square. */
function leftOut(drawing: Drawing): void {
  drawing.bare = false
  paintGround(drawing, boxUnder(drawing.state.matrix, [0, 0, 1, 1]), null)
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
  else if (key === 'SMask') state.masked = value === true
  else if (key === 'BM') state.blends = value !== 'source-over'
  else if (key === 'Font' && Array.isArray(value)) setFont(drawing, value)
}
