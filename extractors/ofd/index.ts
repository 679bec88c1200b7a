import { ExtractError } from '../extract-error.js'
import { extensions } from '../extensions.js'
import { defaultLimits, type Extractor } from '../extractor.js'
import { isZip, openArchive } from '../zip/archive.js'
import { ROOT_PART } from './package.js'
import { readOfd } from './read.js'

/** OFD (GB/T 33190), the national layout format: pages of positioned text in a ZIP. */
export const ofdExtractor: Extractor = {
  format: 'ofd',
  extensions: extensions.ofd,
  matches,
  extract: readOfd,
}

/** A ZIP with the part that lists its documents; of a damaged one the part's name still tells. */
function matches(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false
  try {
    const { names } = openArchive(bytes, defaultLimits.unpackedBytes)
    return names.some((name) => name.toLowerCase() === ROOT_PART.toLowerCase())
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ROOT_PART)
  }
}
