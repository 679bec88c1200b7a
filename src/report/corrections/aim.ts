/** Which figure of which report of its file a correction is of. */
import { figureKey, figureLabel, parseKey, tableById } from '../../forms/cells.js'
import { formById } from '../../forms/index.js'
import { squeeze } from '../../document/text.js'
import type { Correctable, Correction } from '../corrections.js'
import { makeFinding } from '../finding.js'
import type { Figure, Finding, Report } from '../schema.js'

/** A correction and the figure it is of; or why it is of none. */
export type Aimed = Hit | Miss

export interface Hit {
  /** Index of the report. */
  readonly report: number
  readonly correction: Correction
  readonly figure: Figure
  readonly label: string
  readonly finding: null
}

interface Miss {
  /** Index of the report that the finding goes with. */
  readonly report: number
  readonly finding: Finding
}

interface Candidate {
  readonly report: number
  readonly figure: Figure
  readonly label: string
}

/**
 * The figure that a correction is of: that of the one report that prints its text. It is of none
 * where the figure is not there, where its text is another, or where several reports print it.
 * A report that stands alone and is one of several of its file takes what names it.
 */
export function aim(correction: Correction, reports: readonly Correctable[]): readonly Aimed[] {
  const { key, printed, report } = correction
  const candidates = reports.flatMap((each, index) => candidateIn(each, index, correction))
  const matching = candidates.filter(({ figure }) => squeeze(textOf(figure)) === squeeze(printed))
  const [first] = candidates
  const [match] = matching
  if (match !== undefined)
    return matching.length === 1 && isCertain(match.figure, correction, reports)
      ? [{ ...match, correction, finding: null }]
      : [ambiguous(correction, match)]
  if (isOfAnother(correction, reports)) return []
  if (first !== undefined) return [stale(correction, first)]
  const form = reports[(report ?? 1) - 1]?.form ?? reports[0]?.form ?? ''
  return [{ report: 0, finding: makeFinding('correction-unknown', { key, form }, facts(key)) }]
}

function candidateIn(
  report: Correctable,
  index: number,
  { key, report: wanted }: Correction,
): readonly Candidate[] {
  const number = report.part?.number ?? index + 1
  const { table, row, column } = parseKey(key)
  const figure = report.figures.find((each) => figureKey(each.table, each.row, each.column) === key)
  if (figure === undefined || (wanted !== undefined && wanted !== number)) return []
  const literal = formById(report.form)
  const printed = literal && tableById(literal, table)
  return [{ report: index, figure, label: printed ? figureLabel(printed, row, column) : key }]
}

/** One of several reports of a file, without the others. */
function standsAlone([first, second]: readonly Correctable[]): boolean {
  return second === undefined && first?.part !== undefined
}

function isCertain(figure: Figure, { report }: Correction, all: readonly Correctable[]): boolean {
  return report !== undefined || !standsAlone(all) || 'correction' in figure
}

/** Whether a correction that fits nothing here may be of a report of the file that is not here. */
function isOfAnother({ report }: Correction, all: readonly Correctable[]): boolean {
  return standsAlone(all) && (report === undefined || report !== all[0]?.part?.number)
}

function ambiguous({ key, printed }: Correction, { report, figure, label }: Candidate): Miss {
  const params = { key, label, text: printed }
  return { report, finding: makeFinding('correction-ambiguous', params, facts(key, figure)) }
}

function stale({ key, printed }: Correction, { report, figure, label }: Candidate): Miss {
  const params = { key, label, expected: printed, text: textOf(figure) }
  return { report, finding: makeFinding('correction-stale', params, facts(key, figure)) }
}

function facts(key: string, figure?: Figure) {
  const places = figure === undefined ? [] : placesOf(figure)
  return { figures: [key], ...(places.length === 0 ? {} : { places }) }
}

/** The cell as it was read; empty where it is missing. */
export function textOf(figure: Figure): string {
  return figure.status === 'missing' ? '' : figure.text
}

/** Where the cell stands; nowhere where it is missing. */
export function placesOf(figure: Figure): Report['sections'][number]['place'][] {
  return figure.status === 'missing' ? [] : figure.places
}
