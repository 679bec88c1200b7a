import { ExtractError } from '../extract-error.js'
import type { Extractor } from '../extractor.js'
import { openCompound } from '../ole/compound.js'
import { isOle } from '../ole/header.js'

/** The stream that every Word file has, whatever wrote it. */
const MAIN_STREAM = 'WordDocument'

/**
 * Word's binary format of 1997 to 2003, which WPS writes too. Places are paths:
 * `table 2, row 5, column 3`.
 */
export const docExtractor: Extractor = {
  format: 'doc',
  extensions: ['doc', 'dot', 'wps', 'wpt'],
  matches,
  async extract(bytes, name, options) {
    const { readDoc } = await import('./read.js')
    return readDoc(bytes, name, options)
  },
}

/** An OLE file with the stream of a Word file; of a damaged one the stream's name still tells. */
function matches(bytes: Uint8Array): boolean {
  if (!isOle(bytes)) return false
  try {
    return openCompound(bytes).names.includes(MAIN_STREAM)
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return buffer.includes(MAIN_STREAM, 0, 'utf16le')
  }
}
