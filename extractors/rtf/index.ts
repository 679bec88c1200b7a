import { ExtractError } from '../extract-error.js'
import { extensions } from '../extensions.js'
import type { Extractor } from '../extractor.js'

const SIGNATURE = /^(?:\u00EF\u00BB\u00BF)?\s*\{\\rtf/u

/** Rich Text Format, often named `.doc`. Places are paths: `table 2, row 5, column 3`. */
export const rtfExtractor: Extractor = {
  format: 'rtf',
  extensions: extensions.rtf,
  matches: (bytes) => SIGNATURE.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1')),
  async extract(bytes, name, { limits, signal }) {
    const [{ blocksOfHtml }, { htmlOfBlocks }, { treeOf }, { paragraphsOfRtf }] = await Promise.all(
      [
        import('../markup/index.js'),
        import('../word/html.js'),
        import('../word/tree.js'),
        import('./reader.js'),
      ],
    )
    const paragraphs = paragraphsOfRtf(Buffer.from(bytes).toString('latin1'), limits)
    signal?.throwIfAborted()
    const { blocks, notes } = blocksOfHtml(htmlOfBlocks(treeOf(paragraphs)), limits)
    if (blocks.length === 0) throw new ExtractError('E_NO_TEXT')
    return { source: { name, format: 'rtf', pages: null }, title: null, blocks, notes }
  },
}
