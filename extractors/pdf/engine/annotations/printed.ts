import type { Annotated, Glyph, Ruling } from '../../page.js'
import type { DrawnAnnotation } from '../drawing.js'
import { crossesRuling, glyphsUnder } from './free.js'
import type { KnownAnnotation } from './known.js'
import { typeset } from './typeset.js'

/** A page without its annotations. */
interface Page {
  readonly glyphs: readonly Glyph[]
  readonly rulings: readonly Ruling[]
}

/** Annotations with text on one page; a form of a report has some two hundred fields. */
const MOST = 2000

/**
 * Adds to a page what is printed in its form fields and typed on it. Where that lies over print, or
 * over rulings, nobody can tell what is meant: it is left out and told.
 */
export function withAnnotations(
  page: Page,
  known: readonly KnownAnnotation[],
  drawn: readonly DrawnAnnotation[],
): { glyphs: readonly Glyph[]; annotated: Annotated } {
  const drawings = new Map(drawn.map(({ id, glyphs }) => [id, glyphs]))
  const added: Glyph[] = []
  const lines = new Set<Glyph>()
  const annotated = { fields: 0, texts: 0, leftOut: [] as string[] }
  for (const annotation of known.filter(({ kind }) => kind !== 'other')) {
    const own = glyphsOf(annotation, drawings.get(annotation.id) ?? [])
    if (own.length === 0) continue
    const under = [...glyphsUnder(own, page.glyphs), ...glyphsUnder(own, added)]
    const print = under.filter((glyph) => !isBlankLine(glyph))
    if (print.length > 0 && textOf(print) === textOf(own)) continue
    const isTooMuch = annotated.fields + annotated.texts >= MOST
    if (isTooMuch || print.length > 0 || crossesRuling(own, page.rulings)) {
      annotated.leftOut.push(textOf(own))
      continue
    }
    annotated[annotation.kind === 'field' ? 'fields' : 'texts']++
    for (const glyph of under) lines.add(glyph)
    added.push(...own)
  }
  const kept = lines.size === 0 ? page.glyphs : page.glyphs.filter((glyph) => !lines.has(glyph))
  return { glyphs: added.length === 0 ? kept : [...kept, ...added], annotated }
}

/** What is drawn; what the file holds where nothing is drawn, or where pdfjs cannot have drawn it. */
function glyphsOf(annotation: KnownAnnotation, drawn: readonly Glyph[]): Glyph[] {
  const { value, comb, kind } = annotation
  const isGarbled =
    kind === 'field' && BEYOND_LATIN.test(value) && textOf(drawn) !== value.replace(/\s/gu, '')
  if (isGarbled || (drawn.length === 0 && !annotation.drawn)) return typeset(annotation)
  return comb ? joined(drawn) : [...drawn]
}

/** What pdfjs cannot set in the standard fonts, where a file leaves that to the viewer. */
const BEYOND_LATIN = /[\u0100-\u{10FFFF}]/u

/** One value in compartments: each glyph reaches to the next. */
function joined(glyphs: readonly Glyph[]): Glyph[] {
  const sorted = [...glyphs].sort((a, b) => a.box[0] - b.box[0])
  return sorted.map((glyph, at) => {
    const [left, top, right, bottom] = glyph.box
    return { ...glyph, box: [left, top, sorted[at + 1]?.box[0] ?? right, bottom] }
  })
}

function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ text }) => text).join('')
}

/** Of a line to write on, where it is made of characters. */
function isBlankLine({ text }: Glyph): boolean {
  return /^[_＿﹍]+$/u.test(text)
}
