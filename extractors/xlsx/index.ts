import { ExtractError } from '../extract-error.js'
import { extensions } from '../extensions.js'
import { defaultLimits, type Extractor } from '../extractor.js'
import { isZip, openArchive } from '../zip/archive.js'
import { isWorkbook } from './package.js'

/** Workbooks in XML, whatever wrote them. Places are paths: `sheet 统计表, cell D12`. */
export const xlsxExtractor: Extractor = {
  format: 'xlsx',
  extensions: extensions.xlsx,
  matches,
  async extract(bytes, name, options) {
    // The library is loaded where it is needed: it takes longer to load than a workbook takes to read.
    const { readXlsx } = await import('./read.js')
    return readXlsx(bytes, name, options)
  },
}

/** A ZIP that holds a workbook; of a damaged one the name of a part still tells. */
function matches(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false
  try {
    return isWorkbook(openArchive(bytes, defaultLimits.unpackedBytes), defaultLimits)
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('xl/workbook.xml')
  }
}
