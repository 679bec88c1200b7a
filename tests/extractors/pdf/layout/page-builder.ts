import type { Box } from '../../../../src/document/document.js'
import type { Glyph, PageContent, Ruling } from '../../../../extractors/pdf/page.js'

const A4 = { width: 595, height: 842 } as const

/** Digits and Latin letters are half an em wide, all others a whole one. */
function widthOf(character: string, size: number): number {
  return /[ -~]/u.test(character) ? size / 2 : size
}

/** Width of a text set without letter spacing, in points. */
export function lengthOf(text: string, size: number): number {
  return Array.from(text).reduce((sum, character) => sum + widthOf(character, size), 0)
}

/** Glyphs of a text from `left`, the head of its em box at `top`; blanks leave a gap. */
export function text(content: string, left: number, top: number, size = 16): Glyph[] {
  const glyphs: Glyph[] = []
  let x = left
  for (const character of content) {
    const width = widthOf(character, size)
    const box: Box = [x, top, x + width, top + size]
    if (character.trim() !== '') glyphs.push({ text: character, box, size, direction: 0 })
    x += width
  }
  return glyphs
}

/** A text with its middle at `x`. */
export function centred(content: string, x: number, top: number, size = 16): Glyph[] {
  return text(content, x - lengthOf(content, size) / 2, top, size)
}

/** Turned glyphs that run down the page from `top` or, reversed, up to it. */
export function turned(content: string, left: number, top: number, size = 16, up = false): Glyph[] {
  const characters = Array.from(content)
  return characters.map((character, at) => {
    const y = top + (up ? characters.length - 1 - at : at) * size
    return {
      text: character,
      box: [left, y, left + size, y + size],
      size,
      direction: up ? 270 : 90,
    }
  })
}

export function horizontal(y: number, left: number, right: number): Ruling {
  return { left, top: y, right, bottom: y }
}

export function vertical(x: number, top: number, bottom: number): Ruling {
  return { left: x, top, right: x, bottom }
}

/** All rulings of a grid without merged cells. */
export function gridOf(xs: readonly number[], ys: readonly number[]): Ruling[] {
  const [left = 0, top = 0] = [xs[0], ys[0]]
  const [right = 0, bottom = 0] = [xs.at(-1), ys.at(-1)]
  return [...ys.map((y) => horizontal(y, left, right)), ...xs.map((x) => vertical(x, top, bottom))]
}

/** A page in portrait A4. */
export function page(
  glyphs: readonly (readonly Glyph[])[],
  rulings: readonly Ruling[] = [],
  number = 1,
): PageContent {
  return { number, ...A4, glyphs: glyphs.flat(), rulings }
}
