import type { Font } from './font.js'
import type { Matrix } from './matrix.js'
import { UNCLIPPED, type Clip } from './visible/clip.js'

/** White shows on a coloured ground, so white text counts and white lines, which would be guesses, do not. */
export type Ink = 'none' | 'white' | 'seen'

/** The graphics and text state of a page's content (ISO 32000-1, 8.4 and 9.3), as far as it moves glyphs and lines. */
export interface State {
  /** From user space to the page as displayed. */
  matrix: Matrix
  lineWidth: number
  fill: Ink
  stroke: Ink
  /** `#rrggbb`; null for a pattern. */
  fillColour: string | null
  /** Opacity, 0 to 1. */
  fillAlpha: number
  strokeAlpha: number
  /** Whether what is painted is blended with what lies below it. */
  blends: boolean
  /** Whether a soft mask lets only parts of it show. */
  masked: boolean
  clip: Clip
  font: Font | null
  fontSize: number
  charSpacing: number
  wordSpacing: number
  horizontalScale: number
  leading: number
  rise: number
  renderingMode: number
  textMatrix: Matrix
  /** Position in text space, and where its line began. */
  x: number
  y: number
  lineX: number
  lineY: number
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** The state in which a page, or an annotation on it, begins. */
export function initialState(matrix: Matrix): State {
  return {
    matrix,
    lineWidth: 1,
    fill: 'seen',
    stroke: 'seen',
    fillColour: '#000000',
    fillAlpha: 1,
    strokeAlpha: 1,
    blends: false,
    masked: false,
    clip: UNCLIPPED,
    font: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
    textMatrix: IDENTITY,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  }
}
