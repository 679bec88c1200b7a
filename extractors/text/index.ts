import { decodeText, isText } from '../encoding.js'
import { extensions } from '../extensions.js'
import type { Extractor } from '../extractor.js'
import { readMarkdown, readText } from './read.js'

/** Bytes in which it is seen whether a file is text, and marks of Markdown are looked for. */
const HEAD = 2 ** 16

/** Plain text: a paragraph a line, tables with tabs, pipes or aligned columns. */
export const textExtractor: Extractor = {
  format: 'text',
  extensions: extensions.text,
  matches: (bytes) => isText(headOf(bytes)),
  extract: (bytes, name, { limits }) => Promise.resolve(readText(bytes, name, limits)),
}

/** Markdown: plain text with headings, pipe tables and pieces of HTML. */
export const markdownExtractor: Extractor = {
  format: 'markdown',
  extensions: extensions.markdown,
  matches(bytes) {
    const head = headOf(bytes)
    return isText(head) && /^#{1,6} \S|^\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t|:-]*$/mu.test(head)
  },
  extract: (bytes, name, { limits }) => readMarkdown(bytes, name, limits),
}

function headOf(bytes: Uint8Array): string {
  return decodeText(bytes.subarray(0, HEAD)).text
}
