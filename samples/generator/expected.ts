import type { SectionName } from '../../src/forms/form.js'
import { figureKeys } from '../../src/forms/index.js'
import type { Filling, MadeUpReport } from './model/report.js'

/** A number, null for a blank cell, or why there is neither. */
export type ExpectedFigure = number | null | 'missing' | 'unreadable'

/** What reading a made-up report must give. */
export interface Expected {
  readonly issuer: string
  readonly year: number
  readonly form: string
  readonly period: { readonly start: string; readonly end: string }
  /** The text of every section, its paragraphs set apart by line breaks. */
  readonly sections: Readonly<Record<string, string>>
  readonly figures: Readonly<Record<string, ExpectedFigure>>
  /** The figures that error findings must name first. */
  readonly errors: readonly string[]
}

function expectedFigure(filling: Filling | undefined): ExpectedFigure {
  if (filling === undefined) return 'missing'
  return typeof filling === 'string' ? 'unreadable' : filling
}

/** Every figure of the form, and the group rows that are printed as rows of values. */
export function expectedFigures({ form, cells }: MadeUpReport): Record<string, ExpectedFigure> {
  const keys = new Set([...figureKeys(form), ...cells.keys()])
  return Object.fromEntries([...keys].map((key) => [key, expectedFigure(cells.get(key))]))
}

function expectedSections(
  { form, narrative }: MadeUpReport,
  between: string,
): Record<string, string> {
  const text = (id: SectionName): string => (narrative.get(id) ?? []).join(between)
  return Object.fromEntries(form.sections.map(({ id }) => [id, text(id)]))
}

/** What a print does to a report. */
export interface PrintDefects {
  /** The figures that are wrong in print. */
  readonly errors?: readonly string[]
  /** The figures that the print leaves open: they ran together, and nothing tells how to cut them. */
  readonly open?: readonly string[]
  /** The paragraphs of a section ran together. */
  readonly oneParagraph?: boolean
}

/** What reading must give, from the report itself and never from a reader. */
export function expectedOf(
  report: MadeUpReport,
  { errors = [], open = [], oneParagraph = false }: PrintDefects = {},
): Expected {
  const { issuer, year, form } = report
  return {
    issuer,
    year,
    form: form.id,
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
    sections: expectedSections(report, oneParagraph ? '' : '\n'),
    figures: {
      ...expectedFigures(report),
      ...Object.fromEntries(open.map((key) => [key, 'unreadable' as const])),
    },
    errors,
  }
}
