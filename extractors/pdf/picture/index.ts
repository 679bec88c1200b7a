/** Pages of a PDF as pictures, cut around the cells that are at stake. */
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Box } from '../../../src/document/document.js'
import type { Limits } from '../../extractor.js'
import { refuseHostile } from '../engine/guard/index.js'
import { latin1 } from '../engine/latin1.js'
import { loadCanvas, type CanvasLibrary } from './canvas.js'
import { drawCuts } from './draw.js'
import { withDrawable } from './open.js'

/** What a picture is asked of. */
export interface Cut {
  /** From 1. */
  readonly page: number
  /** The cells at stake, in points of the page as displayed; outlined by a full line. */
  readonly cells: readonly Box[]
  /** Cells that they are held against; outlined by a broken line where the picture holds them. */
  readonly others: readonly Box[]
}

/** A strip of a page, 1.6 pixels to a point, with the cells outlined. */
export interface Picture {
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly png: Uint8Array
}

/** Whether pages can be drawn on this machine: the canvas is an optional dependency. */
export async function canDraw(): Promise<boolean> {
  return (await loadCanvas()) !== null
}

/**
 * Draws parts of a PDF's pages; each page is drawn once. A cut of a page that is not there, or
 * beside its page, has no picture; without the optional canvas, and of a file that is beyond the
 * limits or cannot be drawn, nothing has.
 */
export async function cutPictures(
  bytes: Uint8Array,
  cuts: readonly Cut[],
  limits: Limits,
): Promise<readonly (Picture | null)[]> {
  const library = await loadCanvas()
  if (library === null || cuts.length === 0) return cuts.map(() => null)
  try {
    refuseHostile(latin1(bytes), limits)
    return await withDrawable(bytes, (document) => picturesIn(document, cuts, library))
  } catch {
    // What drawing throws may be anything; the figures were read without it.
    return cuts.map(() => null)
  }
}

async function picturesIn(
  document: PDFDocumentProxy,
  cuts: readonly Cut[],
  library: CanvasLibrary,
): Promise<readonly (Picture | null)[]> {
  const pictures = new Map<Cut, Picture | null>()
  for (const number of new Set(cuts.map(({ page }) => page))) {
    if (number > document.numPages) continue
    const page = await document.getPage(number)
    const own = cuts.filter((cut) => cut.page === number)
    const drawn = await drawCuts(page, own, library)
    for (const [index, cut] of own.entries()) pictures.set(cut, drawn[index] ?? null)
    page.cleanup()
  }
  return cuts.map((cut) => pictures.get(cut) ?? null)
}
