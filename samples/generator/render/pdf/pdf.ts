import { flowOf, type Printed } from '../../layout/flow.js'
import type { MadeUpReport } from '../../model/report.js'
import { lineHeight, sizeTable } from './measure.js'
import { newPaper, type Paper } from './paper.js'
import type { PdfStyle } from './style.js'
import { drawTable, type Cursor, type Places } from './table.js'
import { wrap } from './wrap.js'

const MARGIN = 64
const TITLE_SIZE = 18

/** A made-up report on paper, and where every figure's cell stands. */
export interface PrintedPages {
  readonly bytes: Uint8Array
  readonly places: Places
}

type Align = 'left' | 'center' | 'right'

/** Prints what stands one below the other, page after page; pages may differ in size. */
export class Press {
  readonly cursor: Cursor

  constructor(
    private readonly paper: Paper,
    private readonly style: PdfStyle,
  ) {
    this.cursor = {
      y: MARGIN,
      top: MARGIN,
      get bottom() {
        return paper.height - MARGIN
      },
      places: new Map(),
    }
    this.furniture()
  }

  private get width(): number {
    return this.paper.width - 2 * MARGIN
  }

  /** What stands on every page: its number and a running head. */
  private furniture(): void {
    const { pageNumbers, runningHead } = this.style
    if (pageNumbers)
      this.line(`- ${this.paper.page()} -`, 9, 'center', this.paper.height - MARGIN / 2)
    if (runningHead !== '') this.line(runningHead, 9, 'right', MARGIN / 2)
  }

  private line(text: string, size: number, align: Align, baseline: number, indent = 0): void {
    const free = this.width - this.paper.measure(text, size)
    const left = MARGIN + indent + { left: 0, center: free / 2, right: free }[align]
    this.paper.text(text, left, baseline, size)
  }

  readonly turnPage = (): void => {
    this.paper.turnPage()
    this.cursor.y = this.cursor.top
    this.furniture()
  }

  private put(text: string, size: number, align: Align, indent = 0): void {
    const height = size * 1.7
    if (this.cursor.y + height > this.cursor.bottom) this.turnPage()
    this.line(text, size, align, this.cursor.y + size * 1.2, indent)
    this.cursor.y += height
  }

  private paragraph(text: string): void {
    const size = this.style.fontSize
    wrap(this.paper, text, size, this.width, 2 * size).forEach((line, index) => {
      this.put(line, size, 'left', index === 0 ? 2 * size : 0)
    })
  }

  /** Prints the next thing, on as many pages as it needs. */
  print(printed: Printed): void {
    switch (printed.type) {
      case 'title':
        for (const line of printed.lines) this.put(line, TITLE_SIZE, 'center')
        return
      case 'heading':
        this.paragraph(`${printed.number}、${printed.text}`)
        return
      case 'paragraph':
        this.paragraph(printed.text)
        return
      case 'table':
        this.table(printed.table)
        return
      case 'annex':
        for (const line of printed.lines) this.put(line, this.style.fontSize, 'center')
        return
      case 'signature':
        for (const line of printed.lines) this.put(line, this.style.fontSize, 'right')
    }
  }

  private table(table: Extract<Printed, { type: 'table' }>['table']): void {
    this.cursor.y += this.style.gap
    const sized = sizeTable(this.paper, table, this.style, MARGIN, this.width)
    drawTable(this.paper, sized, this.style, this.cursor, this.turnPage)
    this.cursor.y += lineHeight(this.style) / 2
  }

  finish(): Promise<Uint8Array> {
    return this.paper.finish()
  }
}

/** A made-up report as a PDF. Its bytes depend on the report and the style alone. */
export function renderPdf(report: MadeUpReport, style: PdfStyle): Promise<PrintedPages> {
  return printOn(newPaper(style), report, style)
}

/** Prints a made-up report on any paper. */
export async function printOn(
  paper: Paper,
  report: MadeUpReport,
  style: PdfStyle,
): Promise<PrintedPages> {
  const press = new Press(paper, style)
  for (const printed of flowOf(report)) press.print(printed)
  return { bytes: await press.finish(), places: press.cursor.places }
}
