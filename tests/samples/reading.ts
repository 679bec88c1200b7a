import { readReport } from '../../src/index.js'
import type { Figure, Report } from '../../src/report/schema.js'
import type { Expected, ExpectedFigure } from '../../samples/generator/expected.js'

/** The only report of a file. */
export async function readOne(bytes: Uint8Array, name: string): Promise<Report> {
  const outcome = await readReport(bytes, name)
  const [report, ...more] = outcome.reports
  if (report === undefined || more.length > 0)
    throw new Error(
      `${name} gave ${outcome.reports.length} reports: ${JSON.stringify(outcome.findings)}`,
    )
  return report
}

export const keyOf = ({ table, row, column }: Figure): string => `${table}.${row}.${column}`

function summary(figure: Figure): ExpectedFigure {
  switch (figure.status) {
    case 'read':
    case 'decoded':
    case 'corrected':
      return figure.value
    case 'blank':
      return null
    case 'missing':
    case 'unreadable':
      return figure.status
  }
}

/** The figures of a report in the form of `expected.json`. */
export function figuresOf({ figures }: Report): Record<string, ExpectedFigure> {
  return Object.fromEntries(figures.map((figure) => [keyOf(figure), summary(figure)]))
}

/** The figures that error findings name first, each once. */
export function errorsOf({ findings }: Report): string[] {
  const first = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ figures }) => figures[0] ?? '')
  return [...new Set(first)].sort()
}

/** Spaces aside, line breaks kept. */
const unspaced = (text: string): string => text.replace(/[^\S\n]+/gu, '')

/** A report in the form of `expected.json`. */
export function readingOf(report: Report): Expected {
  return {
    issuer: report.issuer?.name ?? '',
    year: report.year ?? 0,
    form: report.form,
    period: report.period ?? { start: '', end: '' },
    sections: Object.fromEntries(report.sections.map(({ id, text }) => [id, unspaced(text)])),
    figures: figuresOf(report),
    errors: errorsOf(report),
  }
}
