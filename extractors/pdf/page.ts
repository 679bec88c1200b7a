import type { Box } from '../../src/document/document.js'
import type { ExtractOptions } from '../extractor.js'

/** Which way text runs on the page as displayed: across it is 0, down it 90 degrees clockwise of that. */
export type Direction = 0 | 90 | 180 | 270

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
  readonly direction: Direction
  /** The font that told the text, by a name that is its own within the file. */
  readonly font?: string
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

/** A page of a PDF as its operators draw it. */
export interface PrintedPage extends PageContent {
  /** Boxes of the pictures that are painted on the page, within it, in points. */
  readonly images: readonly Box[]
  /** Text that nobody sees: drawn without ink, or under a picture of the whole page. */
  readonly hidden: readonly Glyph[]
  /** What form fields and annotations print; it stands among the glyphs. */
  readonly annotated: Annotated
  /** Names of fonts whose outlines the file does not hold. */
  readonly fontsWithoutFile: ReadonlySet<string>
}

/** How many form fields and other annotations print on a page, and the texts of those left out. */
export interface Annotated {
  readonly fields: number
  readonly texts: number
  readonly leftOut: readonly string[]
}

/** All pages of a PDF, and what the reader noticed. */
export interface PagesContent {
  readonly pages: readonly PrintedPage[]
  /** The title of the document's own metadata, if any. */
  readonly title: string | null
  /** Names of the files that it carries with it. */
  readonly attachments: readonly string[]
  /** Whether its cross-reference is broken, so that objects had to be looked for. */
  readonly repaired: boolean
  /** Why the fast path was not taken, where it was asked for; null where it was taken or not asked for. */
  readonly fastPathRefused: string | null
}

/**
 * Reads the glyphs and rulings of every page; the engine behind it may change.
 * @throws ExtractError `E_CORRUPT`, `E_ENCRYPTED`, `E_NO_PAGES`, `E_LIMIT`.
 */
export type ReadPages = (bytes: Uint8Array, options: ExtractOptions) => Promise<PagesContent>
