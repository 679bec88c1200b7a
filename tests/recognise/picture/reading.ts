/** What recognition makes of a made-up report whose picture is read with noise. */
import { expectedFigures } from '../../../samples/generator/expected.js'
import type { MadeUpReport } from '../../../samples/generator/model/report.js'
import { checkReport } from '../../../src/checks/index.js'
import type { ReportBody } from '../../../src/report/body.js'
import { recognise } from '../../../src/recognise/index.js'
import { pictureOf, type Eye } from './picture.js'

/** How the printed figures came out. */
export interface Tally {
  readonly cells: number
  readonly right: number
  /** Those with a wrong value that no error finding names first. */
  readonly wrong: readonly string[]
}

/** The only report of a picture. */
export function seen(report: MadeUpReport, eye: Eye): ReportBody {
  const [body] = recognise(pictureOf(report, eye))
  if (body === undefined) throw new Error(`seed ${report.seed} gave no report`)
  return body
}

/** Compares what was read with what is printed. */
export function tallyOf(report: MadeUpReport, body: ReportBody): Tally {
  const printed = expectedFigures(report)
  const named = new Set(
    checkReport(body, report.form)
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ figures }) => figures[0] ?? ''),
  )
  const read = body.figures.map((figure) => ({
    key: `${figure.table}.${figure.row}.${figure.column}`,
    value: 'value' in figure ? figure.value : figure.status === 'blank' ? null : undefined,
  }))
  return {
    cells: Object.values(printed).filter((value) => value !== 'missing').length,
    right: read.filter(({ key, value }) => value !== undefined && value === printed[key]).length,
    wrong: read
      .filter(({ key, value }) => value !== undefined && value !== printed[key] && !named.has(key))
      .map(({ key, value }) => `${key}: ${String(value)}, printed ${String(printed[key])}`),
  }
}

/** The tallies of several reports together. */
export function together(tallies: readonly Tally[]): Tally {
  return {
    cells: tallies.reduce((sum, { cells }) => sum + cells, 0),
    right: tallies.reduce((sum, { right }) => sum + right, 0),
    wrong: tallies.flatMap(({ wrong }) => wrong),
  }
}
