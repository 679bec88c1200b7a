import type { MadeUpReport } from '../../model/report.js'
import { printOn, type PrintedPages } from '../pdf/pdf.js'
import type { PdfStyle } from '../pdf/style.js'
import { ofdPaper } from './paper.js'
import type { OfdStyle } from './style.js'

/** A made-up report as an OFD, laid out as a PDF is, with other widths of characters. */
export function renderOfd(
  report: MadeUpReport,
  pdf: PdfStyle,
  style: OfdStyle,
): Promise<PrintedPages> {
  return printOn(ofdPaper(pdf, style), report, pdf)
}
