import type { Glyph } from '../../page.js'
import type { KnownAnnotation } from './known.js'

/** Points: the usual size of text that is to fit its field, where the field is high enough. */
const USUAL_SIZE = 12
/** Of the size of the text. */
const LINE_HEIGHT = 1.2
/** Points between a field's border and its text. */
const PADDING = 2
/** Characters of one value, at most: a field of a report holds a figure or a paragraph. */
const MOST = 4000

/**
 * The glyphs of a value that its file leaves to the viewer to set, about where viewers set them: in
 * a font of half-width digits, in the middle of a field, from the top of several lines.
 */
export function typeset({ box, value, size, align, lines }: KnownAnnotation): Glyph[] {
  const [left, top, right, bottom] = box
  const height = bottom - top
  const em = size > 0 ? size : Math.min(USUAL_SIZE, height / LINE_HEIGHT)
  const room = Math.max(right - left - 2 * PADDING, em)
  const rows = linesOf(value.slice(0, MOST), lines === 'one' ? Infinity : room / em)
  const first = lines === 'one' ? top + (height - em) / 2 : top + PADDING
  return rows.flatMap((row, at) => {
    const free = Math.max(room - em * widthOf(row), 0)
    const start = left + PADDING + free * { left: 0, middle: 0.5, right: 1 }[align]
    return lineOf(row, start, first + at * em * LINE_HEIGHT, em)
  })
}

function lineOf(text: string, left: number, top: number, em: number): Glyph[] {
  let x = left
  return Array.from(text).flatMap((character): Glyph[] => {
    const start = x
    x += em * widthOf(character)
    if (character.trim() === '') return []
    return [{ text: character, box: [start, top, x, top + em], size: em, direction: 0 }]
  })
}

/** In em. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, c) => sum + (c < '\u2E80' ? 0.5 : 1), 0)
}

/** Lines of at most so many em. */
function linesOf(text: string, room: number): string[] {
  return text.split(/\r\n?|\n/u).flatMap((line) => {
    const rows = ['']
    for (const character of line) {
      const row = (rows.at(-1) ?? '') + character
      if (widthOf(row) > room) rows.push(character)
      else rows[rows.length - 1] = row
    }
    return rows
  })
}
