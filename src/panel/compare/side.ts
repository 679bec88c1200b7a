/** Numbers of one issuer's reports side by side: by series, and by key where no series takes them. */
import {
  comparabilityBetween,
  crosswalk,
  sourcesOf,
  type Comparability,
  type Series,
} from '../../forms/crosswalk.js'
import { figureKey, figureLabel, parseKey, tableById } from '../../forms/index.js'
import type { FigureRow, SeriesRow, SideCell } from '../../report/comparison.js'
import { add } from '../../report/sums.js'
import type { Placed, PlacedIssuer } from '../between/placed.js'
import { sourcesUnder } from './cells.js'

/** Every series that one of the forms has, in the order of the crosswalk. */
export function seriesRows(issuer: PlacedIssuer): SeriesRow[] {
  return crosswalk.flatMap((series) => {
    const has = issuer.reports.some(({ form }) => sourcesOf(series, form.id).length > 0)
    return has ? [seriesRow(series, issuer)] : []
  })
}

function seriesRow(series: Series, issuer: PlacedIssuer): SeriesRow {
  const { id, label, unit } = series
  const cells = inOrder(issuer, (placed, before) => {
    const point = placed.points.get(id)
    const base = { status: point?.status ?? ('absent' as const), value: point?.value ?? null }
    const word = before && comparabilityBetween(series, before.form.id, placed.form.id)
    const sources = (point?.sources ?? []).flatMap((key) => sourcesUnder(key, placed))
    return {
      ...moved({ ...base, comparability: word }, before?.points.get(id)?.value ?? null),
      rules: [...(point?.rules ?? [])],
      reasons: [...(point?.reasons ?? [])],
      sources,
      errors: [...(point?.errors ?? [])],
    }
  })
  return { series: id, label: { ...label }, unit, cells }
}

/** Figures that a form prints and none of its series takes, in the order of the newest form first. */
export function figureRows(issuer: PlacedIssuer): FigureRow[] {
  const forms = [...new Set(issuer.reports.map(({ form }) => form))]
  const newest = forms.toSorted((left, right) => (left.id < right.id ? 1 : -1))
  const taken = new Map(forms.map((form) => [form.id, keysOfSeries(form.id)]))
  const isFree = (key: string, { form }: Placed) => taken.get(form.id)?.has(key) !== true
  const keys = newest.flatMap((form) =>
    issuer.reports
      .filter((placed) => placed.form === form)
      .flatMap((placed) => [...placed.figures.keys()].filter((key) => isFree(key, placed))),
  )
  return [...new Set(keys)].map((key) => figureRow(key, issuer, isFree))
}

function keysOfSeries(form: Placed['form']['id']): ReadonlySet<string> {
  const terms = crosswalk.flatMap((series) => sourcesOf(series, form).flat())
  return new Set(terms.filter((term) => typeof term === 'string'))
}

function figureRow(
  key: string,
  issuer: PlacedIssuer,
  isFree: (key: string, placed: Placed) => boolean,
): FigureRow {
  const cells = inOrder(issuer, (placed, before) => {
    const here = placed.figures.has(key) && isFree(key, placed)
    const sources = here ? sourcesUnder(key, placed) : []
    const [source] = sources
    const word = before && (before.form === placed.form ? ('exact' as const) : null)
    const base = { status: source?.status ?? ('absent' as const), value: source?.value ?? null }
    const previous = before === null ? null : (sourcesUnder(key, before)[0]?.value ?? null)
    const none = { rules: [], reasons: [], errors: [] }
    return { ...moved({ ...base, comparability: word }, previous), ...none, sources }
  })
  const units = cells.flatMap(({ sources }) => sources.flatMap(({ unit }) => unit ?? []))
  return { key, label: { zh: labelOf(key, issuer), en: key }, unit: units.at(-1) ?? null, cells }
}

/** As the newest of the issuer's forms that has the figure calls it. */
function labelOf(key: string, { reports }: PlacedIssuer): string {
  const { table, row, column } = parseKey(key)
  const last = reports.findLast(({ figures }) => figures.has(figureKey(table, row, column)))
  const literal = last && tableById(last.form, table)
  return literal === undefined ? key : figureLabel(literal, row, column)
}

type Numbers = Pick<SideCell, 'status' | 'value' | 'comparability' | 'difference' | 'ratio'>

/** A cell for each report, each against the one before it. */
function inOrder(
  { reports, pairs }: PlacedIssuer,
  cellOf: (placed: Placed, before: Placed | null) => Omit<SideCell, 'report' | 'against'>,
): SideCell[] {
  return reports.map((placed) => {
    const before = pairs.find(({ later }) => later === placed)?.earlier ?? null
    return { report: placed.id, against: before?.id ?? null, ...cellOf(placed, before) }
  })
}

/** How a number moved since the report before; not told where the two are not the same item. */
function moved(
  { status, value, comparability }: Pick<Numbers, 'status' | 'value' | 'comparability'>,
  before: number | null,
): Numbers {
  const may = comparability !== null && COMPARED.includes(comparability)
  if (value === null || before === null || !may)
    return { status, value, comparability, difference: null, ratio: null }
  const ratio = before === 0 ? null : Number((value / before).toPrecision(6))
  return { status, value, comparability, difference: add([value, -before]), ratio }
}

/** Words by which two numbers may stand side by side as one item. */
const COMPARED: readonly Comparability[] = ['exact', 'near', 'broader', 'narrower']
