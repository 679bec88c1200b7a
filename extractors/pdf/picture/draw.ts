import type { Canvas, SKRSContext2D } from '@napi-rs/canvas'
import type { PDFPageProxy } from 'pdfjs-dist'
import type { Box } from '../../../src/document/document.js'
import { areaOf } from './area.js'
import type { CanvasLibrary } from './canvas.js'
import type { Cut, Picture } from './index.js'

/** Pixels to a point: 1.6 are 115 to an inch, enough to read small print. */
const SCALE = 1.6
/** Pixels of a page at most: an A3 sheet has 2.6 million; beyond it the scale is smaller. */
const LARGEST_PAGE = 6_000_000
/** White pixels that are left beside what is printed. */
const PADDING = 8

/** A page as drawn, and its pixels to a point. */
interface Drawn {
  readonly canvas: Canvas
  readonly scale: number
  readonly width: number
  readonly height: number
}

/** The pictures of a page's cuts, in their order. */
export async function drawCuts(
  page: PDFPageProxy,
  cuts: readonly Cut[],
  library: CanvasLibrary,
): Promise<(Picture | null)[]> {
  const drawn = await drawPage(page, library)
  return cuts.map((cut) => {
    const area = areaOf(cut, drawn.width, drawn.height)
    return area === null ? null : pictureOf(cut, area, drawn, library)
  })
}

async function drawPage(page: PDFPageProxy, { createCanvas }: CanvasLibrary): Promise<Drawn> {
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = Math.min(SCALE, Math.sqrt(LARGEST_PAGE / (width * height)))
  const canvas = createCanvas(Math.ceil(width * scale), Math.ceil(height * scale))
  const viewport = page.getViewport({ scale })
  // pdfjs is typed for a browser's context; the canvas is made to stand for one.
  const canvasContext = canvas.getContext('2d') as never
  await page.render({ canvas: null, canvasContext, viewport, background: '#fff' }).promise
  return { canvas, scale, width, height }
}

function pictureOf(cut: Cut, area: Box, drawn: Drawn, { createCanvas }: CanvasLibrary): Picture {
  const [left, top, right, bottom] = inked(scaled(area, drawn.scale), drawn.canvas)
  const [width, height] = [right - left, bottom - top]
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.drawImage(drawn.canvas, left, top, width, height, 0, 0, width, height)
  context.translate(-left, -top)
  for (const box of cut.others) outline(context, scaled(box, drawn.scale), OTHER)
  for (const box of cut.cells) outline(context, scaled(box, drawn.scale), CELL)
  return { width, height, png: canvas.encodeSync('png') }
}

/** A box in whole pixels. */
function scaled([left, top, right, bottom]: Box, scale: number): Box {
  return [
    Math.floor(left * scale),
    Math.floor(top * scale),
    Math.ceil(right * scale),
    Math.ceil(bottom * scale),
  ]
}

interface Line {
  readonly colour: string
  readonly width: number
  readonly dash: number[]
}

/** The cell at stake has a full line, the others a broken one: colour is not all that tells them. */
const CELL: Line = { colour: '#c3272b', width: 3, dash: [] }
const OTHER: Line = { colour: '#1d5fa8', width: 2, dash: [5, 3] }
/** Pixels between the print and its outline. */
const DISTANCE = 4

function outline(context: SKRSContext2D, [left, top, right, bottom]: Box, line: Line): void {
  context.strokeStyle = line.colour
  context.lineWidth = line.width
  context.setLineDash(line.dash)
  const [width, height] = [right - left + 2 * DISTANCE, bottom - top + 2 * DISTANCE]
  context.strokeRect(left - DISTANCE, top - DISTANCE, width, height)
}

/** The area without the empty columns at its sides. */
function inked([left, top, right, bottom]: Box, canvas: Canvas): Box {
  const width = Math.min(right, canvas.width) - left
  const height = Math.max(1, Math.min(bottom, canvas.height) - top)
  const { data } = canvas.getContext('2d').getImageData(left, top, width, height)
  const columns = inkedColumns(data, width)
  const first = columns.indexOf(true)
  if (first === -1) return [left, top, left + width, top + height]
  const start = Math.max(0, first - PADDING)
  const end = Math.min(width, columns.lastIndexOf(true) + 1 + PADDING)
  return [left + start, top, left + end, top + height]
}

/** Darker than this is print, of 255. */
const PAPER = 235

function inkedColumns(data: Uint8ClampedArray, width: number): boolean[] {
  const columns = Array.from({ length: width }, () => false)
  for (let at = 0; at < data.length; at += 4)
    if ((data[at + 1] ?? PAPER) < PAPER) columns[(at / 4) % width] = true
  return columns
}
