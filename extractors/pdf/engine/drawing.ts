import type { Box } from '../../../src/document/document.js'
import type { Glyph } from '../page.js'
import type { Font } from './font.js'
import type { Matrix } from './matrix.js'
import type { Piece } from './pieces.js'
import { initialState, type State } from './state.js'
import type { Cover } from './visible/covers.js'
import type { Ground } from './visible/ground.js'
import type { Slanted } from './visible/seals.js'

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
  readonly images: PaintedImage[]
  /** Text that is drawn without ink. */
  readonly inkless: Glyph[]
  /** Text that lies aslant. */
  readonly slanted: Slanted[]
  /** The colours of glyphs that are not black. */
  readonly tints: Map<Glyph, string>
  /** Opaque areas that may cover text. */
  readonly covers: Cover[]
  /** Areas that text may stand on. */
  readonly grounds: Ground[]
  /** Whether the next path narrows the clip. */
  clips: boolean
  /** Whether nothing was painted since user space was last transformed. */
  bare: boolean
  /** What annotations draw, apart from the page. */
  readonly annotations: DrawnAnnotation[]
  /** The annotation that is being drawn, if any. */
  annotation: DrawnAnnotation | null
  /** The first glyph whose text its font file might have told better, if any. */
  doubtfulText: string | null
}

/** A picture on the page as displayed, and how many glyphs it may cover: those drawn before it. */
export interface PaintedImage {
  readonly box: Box
  readonly over: number
}

/** The text that an annotation draws, under pdfjs' name for it. */
export interface DrawnAnnotation {
  readonly id: string
  readonly glyphs: Glyph[]
}

/** The font behind pdfjs' name for it; null for one that pdfjs could not make. */
export type FontNamed = (name: string) => Font | null

/** Takes a layer's properties as pdfjs gives them. */
export type IsShown = (layer: unknown) => boolean

export function startDrawing(base: Matrix, fontNamed: FontNamed, isShown: IsShown): Drawing {
  const state = initialState(base)
  const lists = {
    saved: [],
    marked: [],
    groups: [],
    glyphs: [],
    pieces: [],
    images: [],
    inkless: [],
    slanted: [],
    covers: [],
    grounds: [],
    annotations: [],
  }
  const flags = { hidden: 0, clips: false, bare: false, annotation: null, doubtfulText: null }
  return { state, base, fontNamed, isShown, tints: new Map(), ...lists, ...flags }
}

/** Opens marked content or a group. */
export function open(drawing: Drawing, stack: boolean[], hides: boolean): void {
  stack.push(hides)
  if (hides) drawing.hidden++
}

export function close(drawing: Drawing, stack: boolean[]): void {
  if (stack.pop() === true) drawing.hidden--
}
