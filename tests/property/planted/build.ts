import { makeReport } from '../../../samples/generator/make.js'
import type { Cells, Filling, MadeUpReport } from '../../../samples/generator/model/report.js'
import { nationalSheet } from '../../../samples/generator/model/sheets.js'
import { plainHtml, renderHtml, type HtmlStyle } from '../../../samples/generator/render/html.js'
import type { Form } from '../../../src/forms/form.js'
import type { FindingCode } from '../../../src/report/catalogue.js'
import { formOf } from '../../report/figures.js'

/** One kind of defect in one report. */
export interface PlantedKind {
  readonly id: string
  readonly en: string
  readonly zh: string
  /** What it has to be found as: any of these codes. */
  readonly codes: readonly FindingCode[]
  /** A page in which nothing is wrong, and the same page with the defect; null where the report gives no occasion. */
  readonly plant: (seed: number) => Planted | null
}

export interface Planted {
  readonly clean: Uint8Array
  readonly defective: Uint8Array
}

/** The year of the made-up reports. */
export const YEAR = 2023
const ISSUER = '霜栖县人民政府'
const form2021 = formOf('2021')

/** A report on the form of 2021 with the sentences on requests, closing and shares that real ones have. */
export function cleanReport(seed: number, form: Form = form2021, year = YEAR): MadeUpReport {
  if (form.id === '2014') return makeReport(form, seed, ISSUER, year, { sheet: nationalSheet })
  return makeReport(form, seed, ISSUER, year)
}

/** A report as a web page. */
export const page = (report: MadeUpReport, style: HtmlStyle = plainHtml): Uint8Array =>
  renderHtml(report, style)

/** A report in which nothing is wrong, and the same with the defect. */
export const both = (clean: MadeUpReport, defective: MadeUpReport): Planted => ({
  clean: page(clean),
  defective: page(defective),
})

/** The report with other figures. */
export const withCells = (report: MadeUpReport, changes: Iterable<readonly [string, Filling]>) => ({
  ...report,
  cells: new Map([...report.cells, ...changes]),
})

/** What a cell holds; 0 where that is no number. */
export const numberAt = (cells: Cells, key: string): number => {
  const value = cells.get(key)
  return typeof value === 'number' ? value : 0
}

/** The page with one text of it replaced wherever it stands; null where it stands nowhere. */
export function edited(report: MadeUpReport, from: RegExp, to: string): Planted | null {
  const clean = page(report)
  const text = new TextDecoder().decode(clean)
  const changed = text.replace(from, to)
  return changed === text ? null : { clean, defective: new TextEncoder().encode(changed) }
}

/** A kind that changes the cells of a report on the form of 2021. */
export const inCells =
  (change: (report: MadeUpReport) => Iterable<readonly [string, Filling]> | null) =>
  (seed: number): Planted | null => {
    const report = cleanReport(seed)
    const changes = change(report)
    return changes === null ? null : both(report, withCells(report, changes))
  }

/** The cells whose key fits a pattern and whose number is at least so great. */
export const keysWith = ({ cells }: MadeUpReport, pattern: RegExp, least: number): string[] =>
  [...cells].flatMap(([key, value]) =>
    pattern.test(key) && typeof value === 'number' && value >= least ? [key] : [],
  )

/** The report with a sentence more in the overview. */
export function saying(report: MadeUpReport, ...more: readonly string[]): MadeUpReport {
  const overview = report.narrative.get('overview') ?? []
  return {
    ...report,
    narrative: new Map([...report.narrative, ['overview', [...overview, ...more]]]),
  }
}
