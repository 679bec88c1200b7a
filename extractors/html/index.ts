import { decodeText } from '../encoding.js'
import { extensions } from '../extensions.js'
import type { Extractor } from '../extractor.js'

/** Characters in which the first tags are looked for. */
const HEAD = 4096

/** A page of a site or a file saved as one. */
export const htmlExtractor: Extractor = {
  format: 'html',
  extensions: extensions.html,
  matches: (bytes) => looksLikeHtml(decodeText(bytes.subarray(0, 4 * HEAD)).text),
  async extract(bytes, name, { limits }) {
    // The parser is loaded where it is needed: it takes longer to load than a page takes to read.
    const { readHtml } = await import('./read.js')
    return readHtml(bytes, name, limits)
  },
}

/** Whether a text begins as a page does, or begins with a tag and has several more of a page's. */
function looksLikeHtml(text: string): boolean {
  const head = withoutComments(text.replace(/^[\s\uFEFF]+/u, '').slice(0, HEAD))
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return true
  if (/^<\?xml\b/i.test(head)) return /<html\b/i.test(head)
  const tags = head.match(/<(?:p|table|div|span|tr|td|h[1-6]|br|font|center|meta|title)\b/gi) ?? []
  return /^<[a-z!]/i.test(head) && tags.length >= 2
}

/** Without the comments and white space before the first tag. */
function withoutComments(head: string): string {
  const rest = head.replace(/^<!--[^]*?-->\s*/u, '')
  return rest === head ? head : withoutComments(rest)
}
