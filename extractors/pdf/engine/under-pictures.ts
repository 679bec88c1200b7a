import type { Box } from '../../../src/document/document.js'
import { holdsMiddle } from '../../boxes.js'
import type { Glyph } from '../page.js'
import type { Drawing, PaintedImage } from './drawing.js'

/** Share of a page that the picture of a whole page covers at least: margins may be cut off. */
const COVERING = 0.6

/** What is seen of a page, and what lies below its pictures. */
export interface UnderPictures {
  /** Of the pictures, within the page. */
  readonly images: readonly Box[]
  readonly seen: readonly Glyph[]
  readonly hidden: readonly Glyph[]
}

/**
 * Parts what is seen from what is not: a scan lies on the text that was recognised in it, or that
 * text is drawn without ink.
 */
export function underPictures(drawing: Drawing, width: number, height: number): UnderPictures {
  const { glyphs, inkless } = drawing
  const images = drawing.images.flatMap((image) => within(image, width, height))
  const covering = images.filter(
    ({ box, over }) => over > 0 && areaOf(box) >= COVERING * width * height,
  )
  const boxes = images.map(({ box }) => box)
  if (covering.length === 0) return { images: boxes, seen: glyphs, hidden: inkless }
  const isCovered = (glyph: Glyph, at: number) =>
    covering.some(({ box, over }) => at < over && holdsMiddle(box, glyph.box))
  return {
    images: boxes,
    seen: glyphs.filter((glyph, at) => !isCovered(glyph, at)),
    hidden: [...inkless, ...glyphs.filter(isCovered)],
  }
}

function within({ box, over }: PaintedImage, width: number, height: number): PaintedImage[] {
  const [left, top] = [Math.max(box[0], 0), Math.max(box[1], 0)]
  const [right, bottom] = [Math.min(box[2], width), Math.min(box[3], height)]
  return left < right && top < bottom ? [{ box: [left, top, right, bottom], over }] : []
}

function areaOf([left, top, right, bottom]: Box): number {
  return (right - left) * (bottom - top)
}
