import type { PDFPageProxy } from 'pdfjs-dist'
import type { DrawnAnnotation, Drawing } from '../drawing.js'
import { knownAnnotations, type KnownAnnotation } from './known.js'

/**
 * The annotations of a page as pdfjs describes them, from those that are printed: those that are
 * drawn and never printed are asked for only where there are any, for then pdfjs reads all text anew.
 */
export async function annotationsOf(
  page: PDFPageProxy,
  { base, annotations }: Drawing,
  printed: readonly unknown[],
): Promise<KnownAnnotation[]> {
  const known = knownAnnotations(printed, base)
  const ids = new Set(known.map(({ id }) => id))
  const isUnknown = ({ id, glyphs }: DrawnAnnotation) => glyphs.length > 0 && !ids.has(id)
  if (!annotations.some(isUnknown)) return known
  return knownAnnotations(await page.getAnnotations(), base)
}
