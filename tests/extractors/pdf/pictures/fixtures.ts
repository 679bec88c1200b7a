/** Pages on which pictures stand for print. */
import { createCanvas, ImageData } from '@napi-rs/canvas'
import { drawPages } from '../../../../bench/scans/make.js'
import type { Document, Table } from '../../../../src/document/document.js'
import { render, trueTypeFont } from '../engine/render.js'

/** Left ends of the columns, and tops of the rows, in points. */
const XS = [60, 200, 340]
const YS = [200, 230, 260]
export const FIGURES = [
  ['4119', ''],
  ['7730.28', '20'],
]

type Draw = (document: PDFKit.PDFDocument) => void

const write = (document: PDFKit.PDFDocument, text: string, x: number, y: number, size: number) =>
  document.font(trueTypeFont).fontSize(size).text(text, x, y, { lineBreak: false })

/** The rulings of a table. */
export const grid: Draw = (document) => {
  for (const x of XS)
    document
      .moveTo(x, YS[0] ?? 0)
      .lineTo(x, YS.at(-1) ?? 0)
      .stroke()
  for (const y of YS)
    document
      .moveTo(XS[0] ?? 0, y)
      .lineTo(XS.at(-1) ?? 0, y)
      .stroke()
}

/** Figures where those of the table stand. */
export const figures =
  (texts: readonly (readonly string[])[] = FIGURES): Draw =>
  (document) => {
    texts.forEach((row, r) => {
      row.forEach((text, c) => write(document, text, (XS[c] ?? 0) + 20, (YS[r] ?? 0) + 10, 10))
    })
  }

/** The figures with every digit but 0 and 9 one too large. */
export const LIES = FIGURES.map((row) =>
  row.map((text) => text.replace(/[1-8]/gu, (digit) => String(Number(digit) + 1))),
)

/** What stands above and below the table. */
export const sentences: Draw = (document) => {
  write(document, 'Figures', 40, 100, 12)
  write(document, 'Fees', 40, 340, 12)
}

/** Text without ink: rendering mode 3 (ISO 32000-1, table 106). */
export const inkless =
  (draw: Draw): Draw =>
  (document) => {
    document.addContent('3 Tr')
    draw(document)
    document.addContent('0 Tr')
  }

/** A part of a page that is drawn, as a picture. */
export async function pictureOf(
  draw: Draw,
  [left, top, width, height]: readonly [number, number, number, number] = [0, 0, 400, 600],
): Promise<Buffer> {
  const [page] = await drawPages(await render(draw), RESOLUTION)
  if (page === undefined) throw new Error('nothing is drawn')
  const [x, y, columns, rows] = [left, top, width, height].map((side) => Math.round(side * SCALE))
  const canvas = createCanvas(columns ?? 1, rows ?? 1)
  const data = new ImageData(page.data, page.width, page.height)
  canvas.getContext('2d').putImageData(data, -(x ?? 0), -(y ?? 0))
  return canvas.encodeSync('jpeg', 85)
}

const SCALE = 2.5
const RESOLUTION = 72 * SCALE

/** The part of the page that the table takes. */
export const AROUND = [50, 190, 300, 80] as const

/** A page of text whose table is a picture, with what else is drawn on it. */
export async function withTablePicture(more: Draw = () => undefined): Promise<Uint8Array> {
  const both: Draw = (document) => {
    grid(document)
    figures()(document)
  }
  const picture = await pictureOf(both, AROUND)
  const [left, top, width, height] = AROUND
  return render((document) => {
    sentences(document)
    document.image(picture, left, top, { width, height })
    more(document)
  })
}

/** A scan of a whole page, with text drawn below it and on it. */
export async function scanWith(below: Draw, above: Draw): Promise<Uint8Array> {
  const picture = await pictureOf((document) => {
    for (const draw of [grid, figures()]) draw(document)
  })
  return render((document) => {
    below(document)
    document.image(picture, 0, 0, { width: 400, height: 600 })
    above(document)
  })
}

/** The texts of the first table of a document, row by row. */
export function textsOf({ blocks }: Document): string[][] {
  const table = blocks.find((block): block is Table => block.type === 'table')
  return Array.from({ length: table?.rowCount ?? 0 }, (_, row) =>
    (table?.cells ?? []).filter((cell) => cell.row === row).map(({ text }) => text),
  )
}
