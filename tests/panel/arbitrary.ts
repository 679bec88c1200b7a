import fc from 'fast-check'
import { figureKeys } from '../../src/forms/index.js'
import { panelOf } from '../../src/panel/index.js'
import type { PanelYear } from '../../src/report/point.js'
import type { Report } from '../../src/report/schema.js'
import { formOf } from '../report/figures.js'
import { reportOn, type Printed } from './made.js'

/** A cell: a number, a blank, or nothing printed. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 999 }) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant(undefined) },
)

/** A report on any form, of one of a few issuers and years, or of none. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    form: fc.constantFrom('2008' as const, '2014' as const, '2019' as const, '2021' as const),
    year: fc.option(fc.integer({ min: 2015, max: 2018 }), { freq: 9 }),
    issuer: fc.option(fc.constantFrom('甲县人民政府', '乙县教育局'), { freq: 9 }),
    path: fc.constantFrom('a.pdf', 'b.pdf', 'c.pdf', 'd.pdf'),
    cells: fc.array(cell, { minLength: 20, maxLength: 20 }),
  })
  .map(({ cells, form, ...rest }) => reportOn({ form, ...rest, printed: spread(form, cells) }))

/** The cells of a form, filled from a few values over and over. */
function spread(form: '2008' | '2014' | '2019' | '2021', cells: readonly Printed[string][]) {
  const keys = figureKeys(formOf(form))
  return Object.fromEntries(keys.map((key, index) => [key, cells[index % cells.length]]))
}

/** Every year of the panel that reports make. */
export function yearsOf(reports: readonly Report[]): readonly PanelYear[] {
  return panelOf(reports).issuers.flatMap(({ years }) => years)
}
