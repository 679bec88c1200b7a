import type { Box } from '../../src/document/document.js'
import type { ExtractOptions } from '../extractor.js'

/** One printed character (or ligature), in points of the page as displayed, origin top left. */
export interface Glyph {
  /** Unicode as the font tells it; radicals are not yet unified. Never white space alone. */
  readonly text: string
  /**
   * From the advance width and a nominal ascent of 0.88 and descent of 0.12 em, whatever the font
   * tells (a Type 3 font of an unusual unit: from its own box); of a rotated glyph, the turned box.
   */
  readonly box: Box
  /** Font size in points as displayed. */
  readonly size: number
  /** Whether the text runs down or up the page instead of across it. */
  readonly turned: boolean
}

/**
 * A straight line of a table, from strokes and from thin filled rectangles. Horizontal where
 * `top === bottom`, vertical where `left === right`; the thickness is dropped.
 */
export interface Ruling {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface PageContent {
  /** From 1. */
  readonly number: number
  /** Size as displayed (rotated, cropped), in points. */
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rulings: readonly Ruling[]
}

/** All pages of a PDF, and what the reader noticed. */
export interface PagesContent {
  readonly pages: readonly PageContent[]
  /** The title of the document's own metadata, if any. */
  readonly title: string | null
  /** Why the fast path was not taken, where it was asked for; null where it was taken or not asked for. */
  readonly fastPathRefused: string | null
}

/**
 * Reads the glyphs and rulings of every page; the engine behind it may change.
 * @throws ExtractError `E_CORRUPT`, `E_ENCRYPTED`, `E_NO_PAGES`, `E_LIMIT`.
 */
export type ReadPages = (bytes: Uint8Array, options: ExtractOptions) => Promise<PagesContent>
