import type { Drawing } from '../drawing.js'
import { matrixOf, type Matrix } from '../matrix.js'
import { IDENTITY, type State } from '../state.js'
import { showText } from '../text.js'
import { numberOf, type Actions } from './action.js'

/** Operators of text (ISO 32000-1, 9.3 and 9.4); pdfjs has broken the others down into these. */
export const textActions: Actions = {
  beginText: ({ state }) => {
    setTextMatrix(state, IDENTITY)
  },
  setCharSpacing: ({ state }, [spacing]) => {
    state.charSpacing = numberOf(spacing)
  },
  setWordSpacing: ({ state }, [spacing]) => {
    state.wordSpacing = numberOf(spacing)
  },
  setHScale: ({ state }, [percent]) => {
    state.horizontalScale = numberOf(percent) / 100
  },
  setLeading: ({ state }, [leading]) => {
    state.leading = numberOf(leading)
  },
  setFont,
  setTextRenderingMode: ({ state }, [mode]) => {
    state.renderingMode = numberOf(mode)
  },
  setTextRise: ({ state }, [rise]) => {
    state.rise = numberOf(rise)
  },
  moveText: ({ state }, [x, y]) => {
    moveText(state, numberOf(x), numberOf(y))
  },
  setLeadingMoveText: ({ state }, [x, y]) => {
    state.leading = -numberOf(y)
    moveText(state, numberOf(x), numberOf(y))
  },
  setTextMatrix: ({ state }, [matrix]) => {
    setTextMatrix(state, matrixOf(matrix) ?? IDENTITY)
  },
  nextLine: ({ state }) => {
    moveText(state, 0, -state.leading)
  },
  showText: (drawing, [items]) => {
    if (Array.isArray(items)) showText(drawing, items)
  },
}

/** Takes the font's name and size. */
export function setFont({ state, fontNamed }: Drawing, [name, size]: readonly unknown[]): void {
  state.font = fontNamed(String(name))
  state.fontSize = numberOf(size)
}

function setTextMatrix(state: State, matrix: Matrix): void {
  state.textMatrix = matrix
  state.x = state.y = state.lineX = state.lineY = 0
}

function moveText(state: State, x: number, y: number): void {
  state.x = state.lineX += x
  state.y = state.lineY += y
}
