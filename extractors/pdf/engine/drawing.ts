import type { Glyph } from '../page.js'
import type { Font } from './font.js'
import type { Matrix } from './matrix.js'
import type { Piece } from './pieces.js'
import { initialState, type State } from './state.js'

/** A page while its operators are carried out. */
export interface Drawing {
  state: State
  readonly saved: State[]
  /** From default user space to the page as displayed. */
  readonly base: Matrix
  readonly fontNamed: FontNamed
  /** Whether content of an optional layer is shown. */
  readonly isShown: IsShown
  /** Whether each open piece of marked content hides what is in it, and each open group. */
  readonly marked: boolean[]
  readonly groups: boolean[]
  /** How many of both do. */
  hidden: number
  readonly glyphs: Glyph[]
  readonly pieces: Piece[]
  /** The first glyph whose text its font file might have told better, if any. */
  doubtfulText: string | null
}

/** The font behind pdfjs' name for it; null for one that pdfjs could not make. */
export type FontNamed = (name: string) => Font | null

/** Takes a layer's properties as pdfjs gives them. */
export type IsShown = (layer: unknown) => boolean

export function startDrawing(base: Matrix, fontNamed: FontNamed, isShown: IsShown): Drawing {
  const state = initialState(base)
  const lists = { saved: [], marked: [], groups: [], glyphs: [], pieces: [] }
  return { state, base, fontNamed, isShown, ...lists, hidden: 0, doubtfulText: null }
}

/** Opens marked content or a group. */
export function open(drawing: Drawing, stack: boolean[], hides: boolean): void {
  stack.push(hides)
  if (hides) drawing.hidden++
}

export function close(drawing: Drawing, stack: boolean[]): void {
  if (stack.pop() === true) drawing.hidden--
}
