import type { Box } from '../../../src/document/document.js'
import type { Drawing } from './drawing.js'
import type { Font, VerticalMetrics } from './font.js'
import type { Direction, Glyph } from '../page.js'
import { boxUnder, directionOf, isSlanted, multiply, type Matrix } from './matrix.js'
import type { State } from './state.js'
import { uprightForm } from './vertical-forms.js'
import { holdsMiddle } from '../../boxes.js'
import { isLost } from './visible/ground.js'

/** A glyph as pdfjs hands it to its canvas. Width and metrics in the font's glyph space. */
interface ShownGlyph {
  readonly unicode: string
  readonly width: number
  readonly vmetric?: VerticalMetrics | undefined
  readonly isSpace: boolean
}

/** Fill, stroke, both, and the same with clipping; 3 draws nothing and 7 only clips (ISO 32000-1, table 106). */
const INVISIBLE_MODES = new Set([3, 7])
const STROKE_ONLY_MODES = new Set([1, 5])

/** Where text runs and how large it is, for all glyphs of one operator. */
interface Line {
  readonly matrix: Matrix
  readonly size: number
  readonly direction: Direction
  /** Where its glyphs go; null where they are left out. */
  readonly layer: 'glyphs' | 'inkless' | 'slanted' | null
}

/**
 * Carries out `showText`: glyphs and, between them, adjustments in thousandths of the font size
 * (ISO 32000-1, 9.4.4).
 */
export function showText(drawing: Drawing, items: readonly unknown[]): void {
  const { state } = drawing
  const { font } = state
  drawing.bare = false
  if (font === null) return
  const line = lineOf(state, font, drawing.hidden === 0)
  for (const item of items) {
    if (typeof item === 'number') advance(state, font, (-item / 1000) * state.fontSize)
    else if (isGlyph(item)) showGlyph(drawing, font, line, item)
  }
}

function isGlyph(item: unknown): item is ShownGlyph {
  return typeof item === 'object' && item !== null && 'unicode' in item
}

function lineOf(state: State, font: Font, seen: boolean): Line {
  const matrix = multiply(state.matrix, state.textMatrix)
  const [a, b, c, d] = matrix
  const size = Math.abs(state.fontSize * (font.ascent - font.descent)) * Math.hypot(c, d)
  const painted = seen && size >= LEAST_SIZE && isPainted(state)
  const forward = state.fontSize * state.horizontalScale * font.widthUnit
  const [across, down] = font.vertical ? [-c, -d] : [a * forward, b * forward]
  return {
    matrix,
    size,
    direction: directionOf(across, down),
    layer: isSlanted(across, down) ? (painted ? 'slanted' : null) : painted ? 'glyphs' : 'inkless',
  }
}

const BLACK = '#000000'
/** Points: smaller text is a speck. */
const LEAST_SIZE = 1

function isPainted(state: State): boolean {
  if (INVISIBLE_MODES.has(state.renderingMode)) return false
  if (STROKE_ONLY_MODES.has(state.renderingMode)) {
    return state.stroke !== 'none' && state.strokeAlpha > 0
  }
  return state.fill !== 'none' && state.fillAlpha > 0
}

function showGlyph(drawing: Drawing, font: Font, line: Line, glyph: ShownGlyph): void {
  const { state } = drawing
  const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)
  const metrics = glyph.vmetric ?? font.verticalMetrics
  if (line.layer !== null) printGlyph(drawing, font, line, glyph)
  const length = font.vertical ? metrics[0] : glyph.width
  advance(state, font, length * font.widthUnit * state.fontSize + spacing)
}

/** Moves along the line; the horizontal scale stretches what lies across. */
function advance(state: State, font: Font, length: number): void {
  if (font.vertical) state.y += length
  else state.x += length * state.horizontalScale
}

function printGlyph(drawing: Drawing, font: Font, line: Line, shown: ShownGlyph): void {
  const text = textOf(shown.unicode, font)
  if (text === '') return
  const box = boxUnder(line.matrix, textSpaceBox(drawing.state, font, shown))
  const { size, direction } = line
  const { fillColour: colour } = drawing.state
  if (line.layer === 'slanted') {
    drawing.slanted.push({ box, size, colour, after: drawing.glyphs.length })
    return
  }
  if (font.missingFile && UNTOLD.test(text)) drawing.doubtfulText ??= text
  const glyph: Glyph = { text, box, size, direction, font: font.name }
  if (colour !== null && colour !== BLACK) drawing.tints.set(glyph, colour)
  if (line.layer === 'inkless' || !isSeenAt(drawing, box)) drawing.inkless.push(glyph)
  else (drawing.annotation ?? drawing).glyphs.push(glyph)
}

/** Whether ink within a box shows: it is not clipped away, nor of the colour of its ground. */
function isSeenAt(drawing: Drawing, box: Box): boolean {
  return holdsMiddle(drawing.state.clip.box, box) && !isLost(drawing, box)
}

/** Private use and the replacement character: what a font's own tables may tell better. */
const UNTOLD = /[\uE000-\uF8FF\uFFFD]|[\u{F0000}-\u{10FFFD}]/u

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/gu

/** Empty for white space. A control character stands for a glyph without a meaning. */
function textOf(unicode: string, font: Font): string {
  const text = unicode.trim()
  const character = font.vertical ? uprightForm(text) : text
  return character.replace(CONTROL, '\uFFFD')
}

/** Left, bottom, right, top in text space; of a vertical font about the origin of vertical writing. */
function textSpaceBox(state: State, font: Font, glyph: ShownGlyph): Box {
  const em = state.fontSize
  const width = glyph.width * font.widthUnit * em * state.horizontalScale
  let [x, y] = [state.x, state.y + state.rise]
  if (font.vertical) {
    const [, defaultX, originY] = glyph.vmetric ?? font.verticalMetrics
    x -= glyph.vmetric ? defaultX * font.widthUnit * em * state.horizontalScale : width / 2
    y -= originY * font.widthUnit * em
  }
  return [x, y + font.descent * em, x + width, y + font.ascent * em]
}
