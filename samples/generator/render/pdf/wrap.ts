import type { Paper } from './paper.js'

/** Marks that never begin a line: the character before them goes with them. */
const CLOSING = /^[，。、；：）》”！？]$/u

/** Words of Latin letters and digits stay whole where they fit a line; other text breaks anywhere. */
const WORD = /[0-9A-Za-z.,]+|./gsu

/**
 * Breaks text into lines no wider than `width`, the first one narrower by `indent`.
 * A word wider than a line is broken within.
 */
export function wrap(
  paper: Paper,
  text: string,
  size: number,
  width: number,
  indent = 0,
): string[] {
  const lines: string[] = ['']
  let room = width - indent
  const put = (word: string): void => {
    const wide = paper.measure(word, size)
    const line = lines.at(-1) ?? ''
    if (wide > room && line !== '') {
      const carried = CLOSING.test(word) ? (Array.from(line).at(-1) ?? '') : ''
      lines[lines.length - 1] = line.slice(0, line.length - carried.length)
      lines.push(carried)
      room = width - paper.measure(carried, size)
    }
    if (wide > room && Array.from(word).length > 1) {
      for (const c of word) put(c)
      return
    }
    lines[lines.length - 1] = (lines.at(-1) ?? '') + word
    room -= wide
  }
  for (const [word] of text.matchAll(WORD)) put(word)
  return lines
}
