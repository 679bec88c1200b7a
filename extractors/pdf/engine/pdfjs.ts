import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type * as Pdfjs from 'pdfjs-dist'
import { SMALL } from './image-files.js'
import { keepingNatives } from './natives.js'
import type { Port } from './port.js'

/** What this engine uses of pdfjs. */
export interface PdfLibrary {
  readonly getDocument: typeof Pdfjs.getDocument
  readonly PDFWorker: typeof Pdfjs.PDFWorker
  /** Codes of the operators of a page, by name. */
  readonly OPS: typeof Pdfjs.OPS
  /** Serves the worker's side of a connection. */
  readonly servePort: (port: Port) => void
}

const packageFile = createRequire(import.meta.url).resolve('pdfjs-dist/package.json')

let library: Promise<PdfLibrary> | undefined

/** Loads pdfjs on first use; files that are no PDF never pay for it. */
export function loadPdfjs(): Promise<PdfLibrary> {
  library ??= keepingNatives(load)
  return library
}

async function load(): Promise<PdfLibrary> {
  defineMissingGlobals()
  const { getDocument, PDFWorker, OPS } = await withoutImportWarnings(
    () => import('pdfjs-dist/legacy/build/pdf.mjs'),
  )
  const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  const servePort = (port: Port): void => {
    WorkerMessageHandler.initializeFromPort(port)
  }
  return { getDocument, PDFWorker, OPS, servePort }
}

/** Node has no fonts to load: every font counts as loaded at once. */
class LoadedFontFace {
  readonly loaded = Promise.resolve()
}

/**
 * pdfjs names these browser classes at import or when it announces a font, and reading never uses
 * them. Drawing does, so its optional canvas comes first where it is installed.
 */
function defineMissingGlobals(): void {
  const canvas = optionalCanvas()
  defineMissing('DOMMatrix', canvas.DOMMatrix ?? Object)
  defineMissing('Path2D', canvas.Path2D ?? Object)
  defineMissing('ImageData', canvas.ImageData ?? Object)
  defineMissing('FontFace', LoadedFontFace)
}

function defineMissing(name: string, value: unknown): void {
  if (name in globalThis) return
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
}

function optionalCanvas(): Record<string, unknown> {
  try {
    // A module of native classes: looked up by name, and each may be missing.
    return createRequire(packageFile)('@napi-rs/canvas') as Record<string, unknown>
  } catch {
    return {}
  }
}

/** At import pdfjs warns on the console that its optional canvas is absent, which is nobody's concern. */
async function withoutImportWarnings<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console
  console.warn = (...messages: unknown[]) => {
    if (!String(messages[0]).startsWith('Warning: Cannot ')) warn.apply(console, messages)
  }
  try {
    return await load()
  } finally {
    console.warn = warn
  }
}

const root = dirname(packageFile)

/** Only adding and removing are asked of a document's fonts; nothing is drawn. */
const silentFonts = { fonts: { add: () => undefined, delete: () => false } }

/**
 * The options of every reading: outlines of glyphs and pictures are not made, for no text is in them.
 * `disableFontFace: false` with a document that accepts every font is what keeps pdfjs from
 * translating outlines; the size limit leaves out pictures before they are decoded, but for those
 * that were made small.
 */
export const readingOptions = {
  cMapUrl: join(root, 'cmaps') + '/',
  cMapPacked: true,
  standardFontDataUrl: join(root, 'standard_fonts') + '/',
  isEvalSupported: false,
  enableXfa: false,
  useSystemFonts: false,
  disableFontFace: false,
  // pdfjs asks for an HTMLDocument, which Node's types do not have, and uses its `fonts` alone.
  ownerDocument: silentFonts as never,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: SMALL.width * SMALL.masked,
  verbosity: 0,
} as const
