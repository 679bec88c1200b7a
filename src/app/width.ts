/** How wide text is on a terminal, and how it is broken into lines. */

/** Characters that take two columns (Unicode East Asian Width W and F, the common blocks). */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u

/** Characters that take none. */
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u

/** The columns that a text without control characters takes. */
export function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, each) => sum + (NONE.test(each) ? 0 : WIDE.test(each) ? 2 : 1),
    0,
  )
}

/** A text with spaces behind it up to a width. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** A printed text for one line of a terminal: white space is one space. */
export function onOneLine(text: string): string {
  return withoutCommands(text.replace(/\s+/gu, ' ').trim())
}

/** Control characters, which could command a terminal or end a line, replaced. */
export function withoutCommands(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD')
}

/** Words, and single wide characters, which may stand at the beginning of a line. */
const PIECE = new RegExp(`${WIDE.source}|\\s+|(?:(?!${WIDE.source})\\S)+`, 'gu')

/** What may not begin a line (标点避头): it hangs over the width by its own. */
const CLINGS = /^[，。；：、？！）」』》】”’…]$/u

/** Columns that a hanging mark takes. */
export const HANGING = 2

/** A text as lines of a width at most, a word that is longer and a hanging mark aside. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(PIECE) ?? []) {
    const fits = widthOf(line) + widthOf(piece) <= width || CLINGS.test(piece)
    if (fits || line === '') line += line === '' ? piece.trimStart() : piece
    else {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}
