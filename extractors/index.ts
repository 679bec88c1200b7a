import type { Document, Note } from '../src/document/document.js'
import { isEncryptedOffice } from './docx/encrypted.js'
import { docExtractor } from './doc/index.js'
import { docxExtractor } from './docx/index.js'
import { wordXmlExtractor } from './docx/single/index.js'
import { ExtractError } from './extract-error.js'
import type { ExtractOptions, Extractor, Limits } from './extractor.js'
import { htmlExtractor } from './html/index.js'
import { foreignKind } from './kind.js'
import { mhtExtractor } from './mht/index.js'
import { openCompound } from './ole/compound.js'
import { ofdExtractor } from './ofd/index.js'
import { pdfExtractor } from './pdf/index.js'
import { rtfExtractor } from './rtf/index.js'
import { pictureExtractor, tiffExtractor } from './scan/index.js'
import { markdownExtractor, textExtractor } from './text/index.js'
import { xlsxExtractor } from './xlsx/index.js'
import { openArchive } from './zip/archive.js'

/** Every format, in the order in which content is tried: the surest signs first. */
export const extractors: readonly Extractor[] = [
  pdfExtractor,
  pictureExtractor,
  tiffExtractor,
  docxExtractor,
  docExtractor,
  rtfExtractor,
  mhtExtractor,
  wordXmlExtractor,
  xlsxExtractor,
  ofdExtractor,
  htmlExtractor,
  markdownExtractor,
  textExtractor,
]

/** Formats whose content is hard to tell apart: between them the name decides. */
const plainFormats: readonly Extractor[] = [markdownExtractor, textExtractor]

/** Extensions that announce a format nothing here reads. */
const foreignExtensions: ReadonlySet<string> = new Set('odt xls et ppt pptx csv zip gif'.split(' '))

/**
 * Reads one file. Its content decides the format; where the extension of its name announces another,
 * a note says so. `name` may have a path before it.
 * @throws ExtractError where the file cannot be read.
 */
export async function extract(
  bytes: Uint8Array,
  name: string,
  options: ExtractOptions,
): Promise<Document> {
  options.signal?.throwIfAborted()
  refuseSize(bytes, options.limits)
  const extension = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  const extractor = extractorFor(bytes, extension)
  const document = await extractor.extract(bytes, name, options)
  refuseCells(document, options.limits)
  return { ...document, notes: [...extensionNotes(extractor, extension), ...document.notes] }
}

function extractorFor(bytes: Uint8Array, extension: string): Extractor {
  if (isEncryptedOffice(bytes)) throw new ExtractError('E_ENCRYPTED')
  const found = extractors.find((extractor) => extractor.matches(bytes))
  if (found !== undefined && !plainFormats.includes(found)) return found
  const kind = foreignKind(bytes)
  refuseDamaged(bytes, kind)
  if (kind !== null || found === undefined) throw new ExtractError('E_TYPE', kind ?? '')
  return plainFormats.find(({ extensions }) => extensions.includes(extension)) ?? found
}

/** A container that cannot be opened is damaged: what it held is for nobody to tell. */
function refuseDamaged(bytes: Uint8Array, kind: string | null): void {
  if (kind === 'ole') openCompound(bytes)
  if (kind === 'zip') openArchive(bytes, 0)
}

function refuseSize(bytes: Uint8Array, limits: Limits): void {
  if (bytes.length > limits.bytes) throw new ExtractError('E_LIMIT', `${bytes.length} bytes`)
  if (bytes.every(isBlank)) throw new ExtractError('E_EMPTY')
}

/** White space, zero, and the bytes of byte-order marks. */
function isBlank(byte: number): boolean {
  return (byte >= 9 && byte <= 13) || [0, 0x20, 0xef, 0xbb, 0xbf, 0xff, 0xfe].includes(byte)
}

/** The cells of all tables, those that spans cover among them. */
function refuseCells({ blocks }: Document, limits: Limits): void {
  const tables = blocks.filter((block) => block.type === 'table')
  const cells = tables.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0)
  if (cells > limits.cells) throw new ExtractError('E_LIMIT', `${cells} cells`)
}

function extensionNotes({ format, extensions }: Extractor, extension: string): Note[] {
  const known = extractors.flatMap((extractor) => extractor.extensions)
  const announces = known.includes(extension) || foreignExtensions.has(extension)
  if (!announces || extensions.includes(extension)) return []
  return [{ code: 'extension-differs', detail: `${format} named .${extension}` }]
}
