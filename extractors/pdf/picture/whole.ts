/** Whole pages of a PDF as pictures in shades of gray, to be read. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { ExtractError } from '../../extract-error.js'
import { grayOf } from '../../scan/image/gray.js'
import type { PagePicture } from '../../scan/page-picture.js'
import { loadPdfjs } from '../engine/pdfjs.js'
import { loadCanvas, type CanvasLibrary } from './canvas.js'
import { muted, mutedSurfaces } from './muted.js'
import { withDrawable } from './open.js'

/** Points of an inch. */
const INCH = 72
/** Pixels to an inch at which a page is drawn: as many as its scan has, within bounds. */
const RESOLUTION = { least: 150, most: 300, unknown: 250 }
/** Pixels of a drawn page at most. */
const LARGEST_PAGE = 16_000_000
/** Pixels of an embedded scan at most: an A4 sheet at 600 to an inch. */
const LARGEST_SCAN = 36_000_000
/** Share of the page's width that a scan covers. */
const COVERING = 0.5

/** What of a page is drawn: all that is printed, or the pictures alone, without text and lines. */
export type Shown = 'page' | 'pictures'

/**
 * Draws pages of a PDF one after the other, as they are displayed; `numbers` count from 1. False
 * without the optional canvas.
 * @throws Whatever pdfjs throws of a file that it cannot read; ExtractError `E_LIMIT`.
 */
export async function eachPagePicture(
  bytes: Uint8Array,
  numbers: readonly number[],
  shown: Shown,
  use: (picture: PagePicture) => Promise<void>,
): Promise<boolean> {
  const library = await loadCanvas()
  if (library === null) return false
  const largest = { maxImageSize: LARGEST_SCAN }
  await withDrawable(
    bytes,
    async (document) => {
      for (const number of numbers) {
        const picture = await drawn(document, number, shown, library)
        if (picture !== null) await use({ number, ...picture })
      }
    },
    shown === 'page' ? largest : { ...largest, CanvasFactory: mutedSurfaces(library) },
  )
  return true
}

/** What drawing throws may be anything: a page that cannot be drawn is left as it was read. */
async function drawn(
  document: PDFDocumentProxy,
  number: number,
  shown: Shown,
  library: CanvasLibrary,
): Promise<Omit<PagePicture, 'number'> | null> {
  const page = await document.getPage(number)
  try {
    return await drawWhole(page, shown, library)
  } catch (error) {
    if (error instanceof ExtractError) throw error
    return null
  } finally {
    page.cleanup()
  }
}

async function drawWhole(
  page: PDFPageProxy,
  shown: Shown,
  { createCanvas }: CanvasLibrary,
): Promise<Omit<PagePicture, 'number'>> {
  const { width, height } = page.getViewport({ scale: 1 })
  const wanted = (shown === 'page' ? await resolutionOf(page) : RESOLUTION.unknown) / INCH
  const scale = Math.min(wanted, Math.sqrt(LARGEST_PAGE / (width * height)))
  const canvas = createCanvas(Math.ceil(width * scale), Math.ceil(height * scale))
  const context = canvas.getContext('2d')
  const viewport = page.getViewport({ scale })
  // pdfjs is typed for a browser's context; the canvas is made to stand for one.
  const canvasContext = (shown === 'page' ? context : muted(context)) as never
  await page.render({ canvas: null, canvasContext, viewport, background: '#fff' }).promise
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  return { gray: grayOf(data, canvas.width, canvas.height), scale }
}

/** Pixels to an inch of the picture that covers most of a page. */
async function resolutionOf(page: PDFPageProxy): Promise<number> {
  const { OPS } = await loadPdfjs()
  const { fnArray, argsArray } = await page.getOperatorList()
  const { width, height, rotation } = page.getViewport({ scale: 1 })
  const [across, down] = rotation % 180 === 0 ? [width, height] : [height, width]
  const painted = fnArray.flatMap((code, at) => {
    if (code !== OPS.paintImageXObject && code !== OPS.paintImageMaskXObject) return []
    return sidesOf(argsArray[at])
  })
  // A fax has fewer pixels down than across.
  const densities = painted.flatMap(([columns, rows]) => [columns / across, rows / down])
  const found = INCH * Math.max(0, ...densities)
  if (found < RESOLUTION.least * COVERING) return RESOLUTION.unknown
  return Math.min(Math.max(found, RESOLUTION.least), RESOLUTION.most)
}

/** The width and height of a painted picture: pdfjs gives its name and both, or an object that has them. */
function sidesOf(values: unknown): [number, number][] {
  const [first, width, height] = Array.isArray(values) ? (values as unknown[]) : []
  if (typeof width === 'number' && typeof height === 'number') return [[width, height]]
  const given = typeof first === 'object' && first !== null ? first : {}
  const sides = ['width', 'height'].map((key) => (given as Record<string, unknown>)[key])
  const [one, other] = sides
  return typeof one === 'number' && typeof other === 'number' ? [[one, other]] : []
}
