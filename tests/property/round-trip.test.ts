import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { expectedFigures } from '../../samples/generator/expected.js'
import type { MadeUpReport } from '../../samples/generator/model/report.js'
import { renderDocx } from '../../samples/generator/render/docx.js'
import { renderHtml } from '../../samples/generator/render/html.js'
import { renderPdf } from '../../samples/generator/render/pdf/pdf.js'
import type { PdfStyle } from '../../samples/generator/render/pdf/style.js'
import { renderText } from '../../samples/generator/render/text.js'
import { errorsOf, figuresOf, readOne } from '../samples/reading.js'
import { anyReport, asFound, runs, shortReport } from './arbitrary.js'
import {
  docxStyle,
  htmlStyle,
  mergedTextStyle,
  openPdfStyle,
  ruledPdfStyle,
  textName,
  textStyle,
} from './styles.js'

const printed = async (report: MadeUpReport, style: PdfStyle): Promise<Uint8Array> =>
  (await renderPdf(report, style)).bytes

const TIME_LIMIT = 120_000

/** Renders a report, reads it back, and expects its figures again and no error. */
function givesItsFigures<Style>(
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

/** The figures with a value that is not printed, or without one where one is: unread ones are none. */
function wrongFigures(read: Figures, printed: Figures): string[] {
  return Object.entries(read).flatMap(([key, figure]) => {
    const unread = figure === 'unreadable' || figure === 'missing'
    return unread || figure === printed[key] ? [] : [`${key}: ${figure}, printed ${printed[key]}`]
  })
}

/** The share of the printed figures that were not read. */
function unreadShare(read: Figures, printed: Figures): number {
  const keys = Object.keys(printed).filter((key) => printed[key] !== 'missing')
  const unread = keys.filter((key) => read[key] === 'unreadable' || read[key] === 'missing')
  return unread.length / keys.length
}

type Figures = ReturnType<typeof expectedFigures>

describe('a form filled at random and read back gives the same figures and no error', () => {
  it(
    'from a web page',
    () =>
      fc.assert(
        givesItsFigures(anyReport, htmlStyle, () => 'made-up.html', renderHtml),
        runs(40),
      ),
    TIME_LIMIT,
  )

  it(
    'from a Word document',
    () =>
      fc.assert(
        givesItsFigures(anyReport, docxStyle, () => 'made-up.docx', renderDocx),
        runs(20),
      ),
    TIME_LIMIT,
  )

  it(
    'from plain text and Markdown',
    () => fc.assert(givesItsFigures(anyReport, textStyle, textName, renderText), runs(40)),
    TIME_LIMIT,
  )

  it(
    'or says that it cannot, from text in which merged cells are one field',
    () =>
      fc.assert(
        fc.asyncProperty(anyReport, mergedTextStyle, async (report, style) => {
          const read = await readOne(renderText(report, style), textName(style))
          expect(wrongFigures(figuresOf(read), expectedFigures(report))).toEqual([])
        }),
        runs(30),
      ),
    TIME_LIMIT,
  )

  it(
    'from a PDF with ruled tables',
    () =>
      fc.assert(
        givesItsFigures(anyReport, ruledPdfStyle, () => 'made-up.pdf', printed),
        { ...runs(15), ...asFound },
      ),
    TIME_LIMIT,
  )

  it(
    'all but a few, and never a wrong one, from a PDF whose tables have only horizontal rules, or none',
    () =>
      fc.assert(
        fc.asyncProperty(shortReport, openPdfStyle, async (report, style) => {
          const read = await readOne(await printed(report, style), 'made-up.pdf')
          const expected = expectedFigures(report)
          expect(wrongFigures(figuresOf(read), expected)).toEqual([])
          expect(unreadShare(figuresOf(read), expected)).toBeLessThan(0.03)
        }),
        { ...runs(15), ...asFound },
      ),
    TIME_LIMIT,
  )
})
