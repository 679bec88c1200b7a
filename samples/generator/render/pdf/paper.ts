import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'
import type { PdfStyle } from './style.js'

/** Pages to draw on; lengths in points, from the top left of the page as it is shown. */
export interface Paper {
  readonly width: number
  readonly height: number
  /** The number of the page being drawn, from 1. */
  page(): number
  turnPage(): void
  /** Width of a line of text. */
  measure(text: string, size: number): number
  /** A line of text from its left end; `baseline` is the height of its base line. */
  text(text: string, left: number, baseline: number, size: number): void
  /** A line of text that runs down, turned by 90 degrees, its base line at `left`. */
  turnedText(text: string, left: number, top: number, size: number): void
  line(left: number, top: number, right: number, bottom: number): void
  finish(): Promise<Uint8Array>
}

export const A4 = { short: 595.28, long: 841.89 }
export const LINE_WIDTH = 0.5
const fonts = dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc'))
const font = readFileSync(join(fonts, '..', 'fonts', 'NotoSansHans-Regular.otf'))

function newDocument(): PDFKit.PDFDocument {
  const document = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    info: { CreationDate: new Date(0) },
  })
  return document.font(font)
}

/** Adds a page so that what is drawn stands as it is shown, whether the page is turned or cropped. */
function addPage(
  document: PDFKit.PDFDocument,
  width: number,
  height: number,
  style: PdfStyle,
): void {
  const turned = style.orientation === 'turned'
  const [storedWidth, storedHeight] = turned ? [height, width] : [width, height]
  const { crop } = style
  const size: [number, number] = [storedWidth + 2 * crop, storedHeight + 2 * crop]
  document.addPage({ size, margin: 0 })
  const page: { data: Record<string, unknown> } = document.page.dictionary
  if (crop > 0) page.data.CropBox = [crop, crop, storedWidth + crop, storedHeight + crop]
  document.translate(crop, crop)
  if (!turned) return
  page.data.Rotate = 90
  document.transform(0, -1, 1, 0, 0, storedHeight)
}

/** New paper; the first page is there. */
export function newPaper(style: PdfStyle): Paper {
  const document = newDocument()
  const chunks: Uint8Array[] = []
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise((resolve) => document.on('end', resolve))
  const upright = style.orientation === 'portrait'
  const [width, height] = upright ? [A4.short, A4.long] : [A4.long, A4.short]
  const widths = new Map<string, number>()
  const widthOf = (c: string): number => {
    const known = widths.get(c) ?? document.fontSize(1000).widthOfString(c) / 1000
    widths.set(c, known)
    return known
  }
  const draw = (text: string, left: number, baseline: number, size: number): void => {
    document.fontSize(size).text(text, left, baseline, { lineBreak: false, baseline: 'alphabetic' })
  }
  let page = 0
  const turnPage = (): void => {
    addPage(document, width, height, style)
    page++
  }
  const line = (left: number, top: number, right: number, bottom: number): void => {
    if (style.rules !== 'filled') {
      document.moveTo(left, top).lineTo(right, bottom).lineWidth(LINE_WIDTH).stroke()
      return
    }
    document
      .rect(left, top, Math.max(right - left, LINE_WIDTH), Math.max(bottom - top, LINE_WIDTH))
      .fill()
  }
  turnPage()
  return {
    width,
    height,
    page: () => page,
    turnPage,
    measure: (text, size) => Array.from(text).reduce((sum, c) => sum + widthOf(c) * size, 0),
    text: draw,
    turnedText(text, left, top, size) {
      document.save().translate(left, top).rotate(90)
      draw(text, 0, 0, size)
      document.restore()
    },
    line,
    async finish() {
      document.end()
      await ended
      return Uint8Array.from(Buffer.concat(chunks))
    },
  }
}
