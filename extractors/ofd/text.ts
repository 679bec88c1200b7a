import type { Box } from '../../src/document/document.js'
import { textOf, type Element } from '../docx/xml/element.js'
import { boxUnder, directionOf, isSlanted, multiply, type Matrix } from '../pdf/engine/matrix.js'
import type { Glyph } from '../pdf/page.js'
import { deltasIn } from './deltas.js'
import { inkOf } from './graphics.js'
import { childrenOf, numberAt, textAt } from './xml.js'

/** Above and below the baseline, in em, as for the glyphs of a PDF. */
const [ASCENT, DESCENT] = [0.88, 0.12]

/** What stands for a glyph without a text. */
export const UNKNOWN = '\uFFFD'
/** Private use and control characters: codes that only the font explains. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNTOLD = /[\uE000-\uF8FF\u0000-\u001F\u007F-\u009F]|[\u{F0000}-\u{10FFFD}]/u

/** What all characters of a text object share. Lengths in millimetres. */
interface Style {
  readonly size: number
  /** Factor on widths. */
  readonly stretch: number
  /** Turns a character about its origin. */
  readonly turn: Matrix
  readonly matrix: Matrix
}

/** The glyphs of a text object (GB/T 33190, 11.2). `matrix` leads from its space to the page. */
export function glyphsOf(object: Element, matrix: Matrix): Glyph[] {
  const painted = [inkOf(object, 'Fill', true), inkOf(object, 'Stroke', false)]
  if (painted.every((ink) => ink === 'none')) return []
  const style: Style = {
    size: numberAt(object, 'Size', 0),
    stretch: numberAt(object, 'HScale', 1),
    turn: rotation(numberAt(object, 'CharDirection', 0)),
    matrix,
  }
  let [x, y] = [0, 0]
  return childrenOf(object, 'TextCode').flatMap((code) => {
    ;[x, y] = [numberAt(code, 'X', x), numberAt(code, 'Y', y)]
    return glyphsAt(charactersOf(code, object), code, x, y, style)
  })
}

/** A quarter turn, or several, clockwise. */
function rotation(degrees: number): Matrix {
  const quarters = ((Math.round(degrees / 90) % 4) + 4) % 4
  const [cos, sin] = (
    [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ] as const
  )[quarters] ?? [1, 0]
  return [cos, sin, -sin, cos, 0, 0]
}

/** The characters of a run. Where only glyph numbers are given, a character without meaning for each. */
function charactersOf(code: Element, object: Element): string[] {
  const characters = Array.from(withoutIndents(textOf(code)))
  if (characters.length > 0) return characters.map((each) => each.replace(UNTOLD, UNKNOWN))
  const glyphs = childrenOf(object, 'CGTransform').map((each) => textAt(each, 'Glyphs'))
  return glyphs
    .flatMap((numbers) => numbers.split(/\s+/u))
    .flatMap((n) => (n === '' ? [] : [UNKNOWN]))
}

/** Line breaks that indent the XML, with the spaces around them, are no characters. */
function withoutIndents(text: string): string {
  const [start, end] = [text.length - text.trimStart().length, text.trimEnd().length]
  return text.slice(
    text.slice(0, start).includes('\n') ? start : 0,
    text.slice(end).includes('\n') ? end : text.length,
  )
}

/** An OFD tells where characters stand, not how wide they are: in em, half a wide one if of Latin. */
const widthOf = (character: string): number => (/^[\u0020-\u02FF]$/u.test(character) ? 0.5 : 1)

function glyphsAt(
  characters: readonly string[],
  { attributes }: Element,
  left: number,
  baseline: number,
  style: Style,
): Glyph[] {
  const count = characters.length - 1
  const [across, down] = [deltasIn(attributes.DeltaX, count), deltasIn(attributes.DeltaY, count)]
  let [x, y] = [left, baseline]
  return characters.flatMap((character, at) => {
    const own = widthOf(character) * style.size * style.stretch
    const step = across[at] ?? (down.length > 0 ? 0 : own)
    const glyph = glyphAt(character, x, y, step > 0 ? Math.min(step, own) : own, style)
    ;[x, y] = [x + step, y + (down[at] ?? 0)]
    return glyph
  })
}

/** The glyph whose origin stands at a point; none for white space, and for text that lies aslant. */
function glyphAt(
  character: string,
  x: number,
  y: number,
  width: number,
  { size, turn, matrix }: Style,
): Glyph[] {
  const text = character.trim()
  const whole = multiply(matrix, multiply([1, 0, 0, 1, x, y], turn))
  const [a, b, c, d] = whole
  if (text === '' || isSlanted(a, b)) return []
  const own: Box = [0, -ASCENT * size, width, DESCENT * size]
  return [
    {
      text,
      box: boxUnder(whole, own),
      size: size * Math.hypot(c, d),
      direction: directionOf(a, b),
    },
  ]
}
