import type { PDFDocumentProxy } from 'pdfjs-dist'
import { operatorLimit } from '../engine/operator-limit.js'
import { loadPdfjs, readingOptions } from '../engine/pdfjs.js'
import { connectedPorts } from '../engine/port.js'
import type { SurfaceFactory } from './muted.js'

/** Pixels of an embedded picture at most; larger ones are left out. */
const LARGEST_IMAGE = 16_000_000

/** How a PDF is drawn. */
interface Settings {
  /** Pixels of an embedded picture at most. */
  readonly maxImageSize?: number
  /** Makes the canvases of groups; pdfjs' own where it is not given. */
  readonly CanvasFactory?: SurfaceFactory
}

/** Unlike reading, drawing needs the outlines of glyphs, and pictures for what lies behind them. */
const drawingOptions = {
  ...readingOptions,
  disableFontFace: true,
  maxImageSize: LARGEST_IMAGE,
} as const

/**
 * Opens a PDF to draw pages of it, and lets go of it whatever happens.
 * @throws Whatever pdfjs throws of a file that it cannot read; ExtractError `E_LIMIT`.
 */
export async function withDrawable<T>(
  bytes: Uint8Array,
  use: (document: PDFDocumentProxy) => Promise<T>,
  settings: Settings = {},
): Promise<T> {
  const { getDocument, PDFWorker, servePort } = await loadPdfjs()
  const limit = operatorLimit()
  const [near, far] = connectedPorts(limit.watch)
  servePort(far)
  const worker = PDFWorker.create({ port: near, verbosity: 0 })
  // A copy, for the bytes stay the caller's.
  const task = getDocument({ ...drawingOptions, ...settings, data: new Uint8Array(bytes), worker })
  try {
    return await Promise.race([task.promise.then(use), limit.exceeded])
  } finally {
    await task.destroy()
    worker.destroy()
  }
}
