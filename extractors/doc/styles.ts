import { Binary } from '../ole/binary.js'
import { structures, type WordFile } from './header.js'

/** A style of paragraphs. */
export interface ParagraphStyle {
  /** 1 to 9 for the built-in headings, else 0. */
  readonly heading: number
  /** The index of the style it is based on. */
  readonly base: number
  readonly changes: Binary
}

/** Styles by index: what a paragraph names. */
export interface DocStyles {
  /** The style and those it is based on, the nearest first. */
  chain(index: number): ParagraphStyle[]
}

/** Word itself stops at eleven; a cycle must end somewhere. */
const MAX_CHAIN = 20
const OF_PARAGRAPHS = 1

/** The style sheet ([MS-DOC] 2.9.271, STSH). */
export function readStyles(file: WordFile): DocStyles {
  const sheet = file.structure(structures.styles)
  const styles = sheet.length < 6 ? [] : stylesIn(sheet)
  return {
    chain(index) {
      const chain: ParagraphStyle[] = []
      for (
        let style = styles[index];
        style && chain.length < MAX_CHAIN;
        style = styles[style.base]
      ) {
        chain.push(style)
      }
      return chain
    },
  }
}

function stylesIn(sheet: Binary): (ParagraphStyle | null)[] {
  const headerSize = sheet.u16(0)
  const [count, fixedSize] = [sheet.u16(2), sheet.u16(4)]
  const styles: (ParagraphStyle | null)[] = []
  let at = 2 + headerSize
  while (styles.length < count && at + 2 <= sheet.length) {
    const size = sheet.u16(at)
    if (at + 2 + size > sheet.length) break
    styles.push(size === 0 ? null : styleOf(sheet.part(at + 2, size), fixedSize))
    at += 2 + size
  }
  return styles
}

function styleOf(style: Binary, fixedSize: number): ParagraphStyle | null {
  if (style.length < fixedSize + 2 || (style.u16(2) & 0xf) !== OF_PARAGRAPHS) return null
  const id = style.u16(0) & 0x0fff
  const changes = even(fixedSize + 2 + 2 * style.u16(fixedSize) + 2)
  return {
    heading: id >= 1 && id <= 9 ? id : 0,
    base: style.u16(2) >> 4,
    changes: changesAt(style, changes),
  }
}

/** The size, the style's own index, then the changes. */
function changesAt(style: Binary, at: number): Binary {
  const size = at + 4 <= style.length ? Math.min(style.u16(at), style.length - at - 2) : 0
  return size <= 2 ? style.part(0, 0) : style.part(at + 4, size - 2)
}

const even = (offset: number): number => offset + (offset % 2)
