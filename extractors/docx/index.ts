import { ExtractError } from '../extract-error.js'
import { extensions } from '../extensions.js'
import { defaultLimits, type Extractor } from '../extractor.js'
import { isZip, openArchive } from '../zip/archive.js'
import { mainPartOf } from './package.js'

/** Word's XML format, whatever wrote it. Places are paths: `table 2, row 5, column 3`. */
export const docxExtractor: Extractor = {
  format: 'docx',
  extensions: extensions.docx,
  matches,
  async extract(bytes, name, options) {
    // The converter is loaded where it is needed: it takes longer to load than a file takes to read.
    const { readDocx } = await import('./read.js')
    return readDocx(bytes, name, options)
  },
}

/** A ZIP that holds a Word body; of a damaged one the name of a part still tells. */
function matches(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false
  try {
    const archive = openArchive(bytes, defaultLimits.unpackedBytes)
    return mainPartOf(archive, defaultLimits) !== undefined
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/')
  }
}
