import { extensions } from '../extensions.js'
import type { Extractor } from '../extractor.js'
import { holdsEntry } from '../ole/compound.js'
import { isOle } from '../ole/header.js'

/** The stream that every Word file has, whatever wrote it. */
const MAIN_STREAM = 'WordDocument'

/**
 * Word's binary format of 1997 to 2003, which WPS writes too. Places are paths:
 * `table 2, row 5, column 3`.
 */
export const docExtractor: Extractor = {
  format: 'doc',
  extensions: extensions.doc,
  matches: (bytes) => isOle(bytes) && holdsEntry(bytes, MAIN_STREAM),
  async extract(bytes, name, options) {
    const { readDoc } = await import('./read.js')
    return readDoc(bytes, name, options)
  },
}
