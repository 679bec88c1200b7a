import type { PDFDocumentProxy } from 'pdfjs-dist'
import { ExtractError } from '../../extract-error.js'
import { operatorLimit, type OperatorLimit } from './operator-limit.js'
import { readingOptions, type PdfLibrary } from './pdfjs.js'
import { connectedPorts } from './port.js'

/**
 * Opens a PDF, hands it to `use`, and lets go of it whatever happens. The bytes are pdfjs' from then on.
 * @throws ExtractError `E_ENCRYPTED` where a password is needed, `E_CORRUPT` where pdfjs finds no document,
 * `E_LIMIT` where its pages have too many operators.
 */
export async function withDocument<T>(
  { getDocument, PDFWorker, servePort }: PdfLibrary,
  data: Uint8Array,
  use: (document: PDFDocumentProxy) => Promise<T>,
  limit: OperatorLimit = operatorLimit(),
): Promise<T> {
  const [near, far] = connectedPorts(limit.watch)
  servePort(far)
  const worker = PDFWorker.create({ port: near, verbosity: 0 })
  const task = getDocument({ ...readingOptions, data, worker })
  try {
    return await Promise.race([task.promise.then(use), limit.exceeded])
  } catch (error) {
    throw asExtractError(error)
  } finally {
    await task.destroy()
    worker.destroy()
  }
}

/** How pdfjs names what is wrong with a file; `UnknownErrorException` is anything its parser stumbled over. */
const CORRUPT = new Set([
  'InvalidPDFException',
  'UnknownErrorException',
  'FormatError',
  'XRefParseException',
])

function asExtractError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof ExtractError) return error
  if (error.name === 'PasswordException') return new ExtractError('E_ENCRYPTED')
  return CORRUPT.has(error.name) ? new ExtractError('E_CORRUPT', error.message) : error
}
