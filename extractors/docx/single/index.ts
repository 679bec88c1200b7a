import { decodeText } from '../../encoding.js'
import { extensions } from '../../extensions.js'
import type { Extractor } from '../../extractor.js'

/** Characters in which the root is looked for. */
const HEAD = 4096

/** A Word document in one XML file: of Word 2003, or a whole package as Word saves it today. */
export const wordXmlExtractor: Extractor = {
  format: 'word-xml',
  extensions: extensions['word-xml'],
  matches: (bytes) => hasRoot(decodeText(bytes.subarray(0, 2 * HEAD)).text.slice(0, HEAD)),
  async extract(bytes, name, options) {
    const { readWordXml } = await import('./read.js')
    return readWordXml(bytes, name, options)
  },
}

const hasRoot = (head: string): boolean =>
  /^[\s\uFEFF]*</u.test(head) &&
  (/<[\w-]+:wordDocument\s/u.test(head) ||
    (/<[\w-]+:package\s/u.test(head) && head.includes('progid="Word.Document"')))
