import type { Document, Format } from '../src/document/document.js'

/** Bounds on one file, against hostile input. Exceeding one is `E_LIMIT`. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly bytes: number
  /** Pages of a paged source. */
  readonly pages: number
  /** Cells of all tables after clipping of spans. */
  readonly cells: number
  /** Bytes after unpacking (a DOCX is a ZIP; a PDF's text is its glyphs). */
  readonly unpackedBytes: number
  /** Glyphs of a PDF, or characters of a text. */
  readonly characters: number
  /** Pages that are read off their pictures. */
  readonly picturePages: number
  /** Pixels of one picture. */
  readonly pixels: number
}

export const defaultLimits: Limits = {
  bytes: 64 * 2 ** 20,
  pages: 500,
  cells: 200_000,
  unpackedBytes: 256 * 2 ** 20,
  characters: 5_000_000,
  picturePages: 60,
  pixels: 64_000_000,
}

/**
 * When print is read off pictures of pages: never; where a page has no text that can be trusted; of
 * every page, whatever its text.
 */
export const ocrModes = ['off', 'auto', 'force'] as const
export type OcrMode = (typeof ocrModes)[number]

export interface ExtractOptions {
  readonly limits: Limits
  readonly signal: AbortSignal | undefined
  /** Whether shortcuts that are proved to give the same glyphs may be taken. */
  readonly fast: boolean
  /** `auto` where it is not given. */
  readonly ocr?: OcrMode | undefined
  /** Called before each page that is read off its picture, which takes as long as many other files. */
  readonly onPicture?: (() => void) | undefined
}

/** One format: how to know it by its content, and how to read it. */
export interface Extractor {
  readonly format: Format
  /** File extensions in lower case, without the dot, that announce this format. */
  readonly extensions: readonly string[]
  /** Whether the bytes are of this format, whatever the file's name says. */
  matches(bytes: Uint8Array): boolean
  /** @throws ExtractError where the file cannot be read. */
  extract(bytes: Uint8Array, name: string, options: ExtractOptions): Promise<Document>
}
