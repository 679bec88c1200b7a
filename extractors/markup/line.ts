import { unifyRadicals } from '../../src/document/text.js'

/** Zero-width characters, soft hyphens, byte-order marks and control characters print nothing. */
const UNPRINTED = /(?![\t-\r])[\p{Cf}\p{Cc}]/gu

/** A line as printed: runs of white space are one space, none at the ends. */
export function printedLine(text: string): string {
  return unifyRadicals(text).replace(UNPRINTED, '').replace(/\s+/gu, ' ').trim()
}

const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF“”‘’…]/u

/**
 * Drops the line breaks of the source that stand between two wide characters: they are no space
 * (CSS Text 3, segment breaks).
 */
export function withoutSourceBreaks(text: string): string {
  if (!text.includes('\n')) return text
  return text.replace(/[ \t\r\n]+/gu, (space, offset: number) => {
    const [before, after] = [text.charAt(offset - 1), text.charAt(offset + space.length)]
    return space.includes('\n') && WIDE.test(before) && WIDE.test(after) ? '' : space
  })
}
