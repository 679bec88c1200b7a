import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { expectedFigures } from '../../samples/generator/expected.js'
import type { MadeUpReport } from '../../samples/generator/model/report.js'
import { renderDoc } from '../../samples/generator/render/doc/doc.js'
import { renderDocx } from '../../samples/generator/render/docx.js'
import { renderHtml } from '../../samples/generator/render/html.js'
import { renderOfd } from '../../samples/generator/render/ofd/ofd.js'
import type { OfdStyle } from '../../samples/generator/render/ofd/style.js'
import { renderPdf } from '../../samples/generator/render/pdf/pdf.js'
import type { PdfStyle } from '../../samples/generator/render/pdf/style.js'
import { renderRtf } from '../../samples/generator/render/rtf.js'
import { renderText } from '../../samples/generator/render/text.js'
import { renderXlsx } from '../../samples/generator/render/xlsx.js'
import { errorsOf, figuresOf, readOne } from '../samples/reading.js'
import { asFound, runs, TIME_LIMIT } from './arbitrary.js'
import {
  docStyle,
  docxStyle,
  htmlStyle,
  ofdStyle,
  rtfStyle,
  ruledPdfStyle,
  textName,
  textStyle,
  xlsxStyle,
} from './styles.js'

/** Figures by key: a number, null for a blank, or why there is neither. */
export type Figures = ReturnType<typeof expectedFigures>

const isUnread = (figure: Figures[string] | undefined): boolean =>
  figure === 'unreadable' || figure === 'missing' || figure === undefined

/** The figures with a value that is not printed, or without one where one is: unread ones are none. */
export function wrongKeys(read: Figures, printed: Figures): string[] {
  return Object.keys(read).filter((key) => !isUnread(read[key]) && read[key] !== printed[key])
}

/** The same with what was read and what is printed. */
export function wrongFigures(read: Figures, printed: Figures): string[] {
  return wrongKeys(read, printed).map(
    (key) => `${key}: ${String(read[key])}, printed ${String(printed[key])}`,
  )
}

/** The share of the printed figures that were not read. */
function unreadShare(read: Figures, printed: Figures): number {
  const keys = Object.keys(printed).filter((key) => printed[key] !== 'missing')
  return keys.filter((key) => isUnread(read[key])).length / keys.length
}

/** A made-up report on paper. */
const printed = async (report: MadeUpReport, style: PdfStyle): Promise<Uint8Array> =>
  (await renderPdf(report, style)).bytes

/** A made-up report as an OFD. */
const laidOut = async (
  report: MadeUpReport,
  { pdf, ofd }: { readonly pdf: PdfStyle; readonly ofd: OfdStyle },
): Promise<Uint8Array> => (await renderOfd(report, pdf, ofd)).bytes

/** Renders a report, reads it back, and expects its figures again and no error. */
export function givesItsFigures<Style>(
  reports: fc.Arbitrary<MadeUpReport>,
  styles: fc.Arbitrary<Style>,
  nameOf: (style: Style) => string,
  render: (report: MadeUpReport, style: Style) => Uint8Array | Promise<Uint8Array>,
): fc.IAsyncProperty<[MadeUpReport, Style]> {
  return fc.asyncProperty(reports, styles, async (report, style) => {
    const read = await readOne(await render(report, style), nameOf(style))
    expect(figuresOf(read)).toEqual(expectedFigures(report))
    expect(errorsOf(read)).toEqual([])
    expect([read.issuer?.name, read.year, read.form]).toEqual([
      report.issuer,
      report.year,
      report.form.id,
    ])
  })
}

/** What is rendered and read back, and how often on paper. */
export interface ReadingBack {
  readonly reports: fc.Arbitrary<MadeUpReport>
  /** Reports whose figures are as short as they can be, for tables without rulings, and their style. */
  readonly short: fc.Arbitrary<MadeUpReport>
  readonly openStyle: fc.Arbitrary<PdfStyle>
  readonly onPaper: number
}

/** The tests that made-up reports of any kind come back from every format. */
export function testsReadingBack({ reports, short, openStyle, onPaper }: ReadingBack): void {
  it(
    'from a web page',
    () =>
      fc.assert(
        givesItsFigures(reports, htmlStyle, () => 'made-up.html', renderHtml),
        runs(40),
      ),
    TIME_LIMIT,
  )

  it(
    'from a Word document',
    () =>
      fc.assert(
        givesItsFigures(reports, docxStyle, () => 'made-up.docx', renderDocx),
        runs(20),
      ),
    TIME_LIMIT,
  )

  it(
    "from Word's binary format",
    () =>
      fc.assert(
        givesItsFigures(reports, docStyle, () => 'made-up.doc', renderDoc),
        runs(20),
      ),
    TIME_LIMIT,
  )

  it(
    'from Rich Text Format',
    () =>
      fc.assert(
        givesItsFigures(reports, rtfStyle, () => 'made-up.rtf', renderRtf),
        runs(20),
      ),
    TIME_LIMIT,
  )

  it(
    'from plain text and Markdown',
    () => fc.assert(givesItsFigures(reports, textStyle, textName, renderText), runs(40)),
    TIME_LIMIT,
  )

  it(
    'from a workbook',
    () =>
      fc.assert(
        givesItsFigures(reports, xlsxStyle, () => 'made-up.xlsx', renderXlsx),
        runs(30),
      ),
    TIME_LIMIT,
  )

  it(
    'from an OFD with ruled tables',
    () =>
      fc.assert(
        givesItsFigures(reports, ofdStyle, () => 'made-up.ofd', laidOut),
        { ...runs(onPaper), ...asFound },
      ),
    TIME_LIMIT,
  )

  it(
    'from a PDF with ruled tables',
    () =>
      fc.assert(
        givesItsFigures(reports, ruledPdfStyle, () => 'made-up.pdf', printed),
        { ...runs(onPaper), ...asFound },
      ),
    TIME_LIMIT,
  )

  it(
    'all but a few, and never a wrong one, from a PDF whose tables have only horizontal rules, or none',
    () =>
      fc.assert(
        fc.asyncProperty(short, openStyle, async (report, style) => {
          const read = await readOne(await printed(report, style), 'made-up.pdf')
          const expected = expectedFigures(report)
          expect(wrongFigures(figuresOf(read), expected)).toEqual([])
          expect(unreadShare(figuresOf(read), expected)).toBeLessThan(0.03)
        }),
        { ...runs(onPaper), ...asFound },
      ),
    TIME_LIMIT,
  )
}
