import { expect } from '@jest/globals'
import fc from 'fast-check'
import { expectedFigures } from '../../samples/generator/expected.js'
import type { MadeUpReport } from '../../samples/generator/model/report.js'
import { renderPdf } from '../../samples/generator/render/pdf/pdf.js'
import type { PdfStyle } from '../../samples/generator/render/pdf/style.js'
import { errorsOf, figuresOf, readOne } from '../samples/reading.js'

/** Figures by key: a number, null for a blank, or why there is neither. */
export type Figures = ReturnType<typeof expectedFigures>

const isUnread = (figure: Figures[string] | undefined): boolean =>
  figure === 'unreadable' || figure === 'missing' || figure === undefined

/** The figures with a value that is not printed, or without one where one is: unread ones are none. */
export function wrongFigures(read: Figures, printed: Figures): string[] {
  return Object.entries(read).flatMap(([key, figure]) =>
    isUnread(figure) || figure === printed[key]
      ? []
      : [`${key}: ${String(figure)}, printed ${String(printed[key])}`],
  )
}

/** The share of the printed figures that were not read. */
export function unreadShare(read: Figures, printed: Figures): number {
  const keys = Object.keys(printed).filter((key) => printed[key] !== 'missing')
  return keys.filter((key) => isUnread(read[key])).length / keys.length
}

/** A made-up report on paper. */
export const printed = async (report: MadeUpReport, style: PdfStyle): Promise<Uint8Array> =>
  (await renderPdf(report, style)).bytes

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
