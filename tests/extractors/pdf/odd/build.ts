import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { flowOf } from '../../../../samples/generator/layout/flow.js'
import type { MadeUpReport } from '../../../../samples/generator/model/report.js'
import {
  A4,
  LINE_WIDTH,
  type Paper as PlainPaper,
} from '../../../../samples/generator/render/pdf/paper.js'
import { Press } from '../../../../samples/generator/render/pdf/pdf.js'
import { plainPdf, type PdfStyle } from '../../../../samples/generator/render/pdf/style.js'
import type { Places } from '../../../../samples/generator/render/pdf/table.js'
import type { Box } from '../../../../src/document/document.js'
import { chineseFont } from '../engine/render.js'

/** Degrees clockwise. */
export type Turn = 0 | 90 | 180 | 270

/** How a page is stored. Lengths in points. */
export interface Frame {
  readonly landscape: boolean
  /** `/Rotate`. What is drawn is turned against it, and so shown upright. */
  readonly rotate: Turn
  /** By how much more what is drawn is turned on the page as shown: 90 runs down it, 270 up. */
  readonly sideways: Turn
  /** The corner at which the media box begins. */
  readonly origin: readonly [x: number, y: number]
  /** Width of a margin that is stored and not shown. */
  readonly crop: number
  /** `/Rotate` and the boxes stand in the node of pages above the page. */
  readonly inherited: boolean
}

export const plainFrame: Frame = {
  landscape: false,
  rotate: 0,
  sideways: 0,
  origin: [0, 0],
  crop: 0,
  inherited: false,
}

/** A line of text, its left end at `left` and its base line at `baseline`. Lengths in points. */
export interface Written {
  readonly text: string
  readonly left: number
  readonly baseline: number
  readonly size: number
}

/** What an odd PDF does otherwise than a plain one. */
export interface Oddity {
  readonly style?: Partial<PdfStyle>
  /** By the number of the page, from 1. */
  readonly frame?: (page: number) => Partial<Frame>
  /** Draws a line of text on `paper.document`; a fixture that leaves out some text draws nothing. */
  readonly write?: (paper: Paper, written: Written) => void
  /** Draws on a page before and after what is printed there; then its cells have their places. */
  readonly under?: (paper: Paper) => void
  readonly over?: (paper: Paper) => void
}

/** An odd PDF, and where the cell of each figure stands on its page as shown. */
export interface OddPdf {
  readonly bytes: Uint8Array
  readonly places: Places
}

const fontBytes = readFileSync(chineseFont())

/** Draws a line of text as it is. */
export function writePlainly(
  { document }: Pick<Paper, 'document'>,
  { text, left, baseline, size }: Written,
): void {
  document.fontSize(size).text(text, left, baseline, { lineBreak: false, baseline: 'alphabetic' })
}

/** Paper on pdfkit's document, all of which an oddity may use. */
export class Paper implements PlainPaper {
  readonly document = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    info: { CreationDate: new Date(0) },
  })
  /** Where the cells stand that are drawn, in points of the paper as it is drawn. */
  places: Places = new Map()
  private readonly bytes = buffer(this.document)
  private readonly frames: Frame[] = []
  private readonly widths = new Map<string, number>()

  constructor(readonly oddity: Oddity = {}) {
    this.document.font(fontBytes)
    this.addPage()
  }

  get width(): number {
    return sizeOf(this.frames.at(-1) ?? plainFrame)[0]
  }

  get height(): number {
    return sizeOf(this.frames.at(-1) ?? plainFrame)[1]
  }

  page(): number {
    return this.frames.length
  }

  turnPage(): void {
    this.oddity.over?.(this)
    this.addPage()
  }

  private addPage(): void {
    const frame = { ...plainFrame, ...this.oddity.frame?.(this.frames.length + 1) }
    this.frames.push(frame)
    framed(this.document, frame)
    this.oddity.under?.(this)
  }

  measure(text: string, size: number): number {
    return Array.from(text).reduce((sum, c) => sum + this.widthOf(c) * size, 0)
  }

  private widthOf(c: string): number {
    const known = this.widths.get(c) ?? this.document.fontSize(1000).widthOfString(c) / 1000
    this.widths.set(c, known)
    return known
  }

  text(text: string, left: number, baseline: number, size: number): void {
    const written = { text, left, baseline, size }
    if (this.oddity.write === undefined) writePlainly(this, written)
    else this.oddity.write(this, written)
  }

  turnedText(text: string, left: number, top: number, size: number): void {
    this.document.save().translate(left, top).rotate(90)
    writePlainly(this, { text, left: 0, baseline: 0, size })
    this.document.restore()
  }

  line(left: number, top: number, right: number, bottom: number): void {
    this.document.moveTo(left, top).lineTo(right, bottom).lineWidth(LINE_WIDTH).stroke()
  }

  async finish(): Promise<Uint8Array> {
    this.oddity.over?.(this)
    this.document.end()
    return new Uint8Array(await this.bytes)
  }

  /** Where things stand on their pages as shown, by where they were drawn. */
  shown(places: Places): Places {
    const at = (page: number): Frame => this.frames[page - 1] ?? plainFrame
    return new Map(
      [...places].map(([key, { page, box }]) => [key, { page, box: shownBox(box, at(page)) }]),
    )
  }
}

/** The size of what is drawn. */
function sizeOf({ landscape }: Frame): readonly [width: number, height: number] {
  return landscape ? [A4.long, A4.short] : [A4.short, A4.long]
}

function shownBox([left, top, right, bottom]: Box, frame: Frame): Box {
  const [width, height] = sizeOf(frame)
  switch (frame.sideways) {
    case 0:
      return [left, top, right, bottom]
    case 90:
      return [height - bottom, left, height - top, right]
    case 180:
      return [width - right, height - bottom, width - left, height - top]
    case 270:
      return [top, width - right, bottom, width - left]
  }
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** Turns what is drawn `width` by `height` against the clock, its corner to the origin again. */
function turning(turn: Turn, width: number, height: number): Matrix {
  switch (turn) {
    case 0:
      return [1, 0, 0, 1, 0, 0]
    case 90:
      return [0, -1, 1, 0, 0, width]
    case 180:
      return [-1, 0, 0, -1, width, height]
    case 270:
      return [0, 1, -1, 0, height, 0]
  }
}

/** Adds a page that is stored as its frame says. */
function framed(document: PDFKit.PDFDocument, frame: Frame): void {
  const { rotate, sideways, crop, inherited } = frame
  const [x, y] = frame.origin
  const [width, height] = sizeOf(frame)
  const turn = turnBetween(rotate, sideways)
  const [stored, high] = turn % 180 === 0 ? [width, height] : [height, width]
  const [outerWidth, outerHeight] = [stored + 2 * crop, high + 2 * crop]
  document.addPage({ size: [outerWidth, outerHeight], margin: 0 })
  const page = document.page.dictionary.data as Record<string, unknown> // any in pdfkit's types
  const { data: parent } = page.Parent as { data: Record<string, unknown> } // a reference to the node
  delete page.MediaBox
  const holder = inherited ? parent : page
  holder.MediaBox = [x, y, x + outerWidth, y + outerHeight]
  if (crop > 0) holder.CropBox = [x + crop, y + crop, x + crop + stored, y + crop + high]
  if (rotate !== 0) holder.Rotate = rotate
  document.translate(x + crop, crop - y)
  document.transform(...turning(turn, width, height))
}

/** How far what is drawn is turned against the clock where it is stored. */
function turnBetween(rotate: Turn, sideways: Turn): Turn {
  const turns: readonly Turn[] = [0, 90, 180, 270]
  return turns[((rotate - sideways + 360) % 360) / 90] ?? 0
}

/** A press on odd paper. */
export function oddPress(oddity: Oddity = {}): { paper: Paper; press: Press } {
  const paper = new Paper(oddity)
  const press = new Press(paper, { ...plainPdf, ...oddity.style })
  paper.places = press.cursor.places
  return { paper, press }
}

/** A made-up report as an odd PDF. */
export async function printOdd(report: MadeUpReport, oddity: Oddity = {}): Promise<OddPdf> {
  const { paper, press } = oddPress(oddity)
  for (const printed of flowOf(report)) press.print(printed)
  return finishOdd(paper, press)
}

/** The PDF of what a press has printed. */
export async function finishOdd(paper: Paper, press: Press): Promise<OddPdf> {
  return { bytes: await paper.finish(), places: paper.shown(press.cursor.places) }
}
