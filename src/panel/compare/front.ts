/** The front page as data: what changed, what does not add up, what could not be read, what was copied. */
import { parseKey, tableById } from '../../forms/index.js'
import type {
  Answer,
  Change,
  Copied,
  Failing,
  Front,
  IssuerComparison,
  Tally,
  Unread,
} from '../../report/comparison.js'
import type { Finding } from '../../report/schema.js'
import { stands } from '../../report/verdicts.js'
import { expectedKeys } from '../between/expected.js'
import { tallyOf } from '../between/index.js'
import type { Placed, PlacedIssuer } from '../between/placed.js'
import { groupedBy } from '../group.js'
import { COPIED_PERCENT, LEAST_CELLS, LEAST_CHARACTERS } from './copied.js'

/** Changes that the front page shows at most. */
export const MOST_CHANGES = 20

/** The front page of issuers as they are compared, and of the reports behind them. */
export function frontOf(
  issuers: readonly IssuerComparison[],
  placed: readonly PlacedIssuer[],
  checksOf: (reports: readonly Placed[]) => Tally,
): Front {
  const failing = issuers.flatMap(failingIn)
  const reports = placed.flatMap((each) => each.reports)
  const of = (severity: Finding['severity']) =>
    failing.filter(({ finding }) => finding.severity === severity)
  return {
    counts: {
      reports: reports.length,
      issuers: issuers.length,
      errors: of('error').length,
      warnings: of('warning').length,
      within: checksOf(reports),
      between: tallyOf(issuers.flatMap(({ between }): Answer[] => between)),
    },
    changed: changedMost(issuers),
    failing: [...of('error'), ...of('warning')],
    unread: reports.flatMap(unreadIn),
    copied: issuers.flatMap(copiedIn).sort((left, right) => right.percent - left.percent),
  }
}

function failingIn({ issuerId, groups }: IssuerComparison): Failing[] {
  return groups.flatMap(({ findings }) =>
    findings
      .filter(({ finding }) => stands(finding))
      .map(({ reports, finding }) => ({ issuerId, reports, finding })),
  )
}

/**
 * The greatest change of each series of each issuer, by the difference of square roots: 0 → 50 comes
 * before 550 → 600. Amounts of money are no counts, and come behind them.
 */
function changedMost(issuers: readonly IssuerComparison[]): Change[] {
  const all = issuers.flatMap(changesIn).filter(({ difference }) => difference !== 0)
  const sorted = all.sort(
    (left, right) => money(left) - money(right) || weight(right) - weight(left),
  )
  const greatest = groupedBy(sorted, ({ issuerId, series }) => `${issuerId} ${series}`)
  return [...greatest.values()].flatMap(([first]) => first ?? []).slice(0, MOST_CHANGES)
}

const money = ({ unit }: Change): number => (unit === '元' || unit === '万元' ? 1 : 0)
const weight = ({ before, after }: Change): number => Math.abs(root(after) - root(before))

const root = (value: number): number => Math.sign(value) * Math.sqrt(Math.abs(value))

function changesIn({ issuerId, series, reports }: IssuerComparison): Change[] {
  const ids = new Map(reports.map(({ id }) => [id, id]))
  return series.flatMap(({ series: name, label, unit, cells }) =>
    cells.flatMap(({ report, against, value, difference, ratio, comparability }) => {
      const earlier = ids.get(against ?? '')
      const same = comparability === 'exact' || comparability === 'near'
      if (earlier === undefined || value === null || difference === null || !same) return []
      const before = cells.find((cell) => cell.report === earlier)?.value ?? 0
      const shared = { issuerId, series: name, label, unit, difference, ratio }
      return [{ ...shared, earlier, later: report, before, after: value }]
    }),
  )
}

/** Figures without a number by table: what could not be read, and what is not printed. */
function unreadIn(placed: Placed): Unread[] {
  const { id, row, form, figures } = placed
  const keys = expectedKeys(placed)
  const states = keys.map((key) => ({ key, status: figures.get(key)?.status ?? 'missing' }))
  return (['unreadable', 'missing'] as const).flatMap((status) => {
    const open = states.filter((each) => each.status === status)
    const tables = groupedBy(open, ({ key }) => parseKey(key).table)
    return Array.from(tables, ([table, cells]) => ({
      issuerId: row.issuerId,
      report: id,
      table,
      title: tableById(form, table)?.title ?? table,
      status,
      figures: cells.map(({ key }) => key),
    }))
  })
}

/** Sections, and whole reports, of which most was there the year before. */
function copiedIn({ issuerId, pairs }: IssuerComparison): Copied[] {
  return pairs.flatMap(({ earlier, later, sections, text, tables }) => {
    const base = { issuerId, earlier, later }
    const whole = [
      { section: null, kind: 'text' as const, share: text, least: LEAST_CHARACTERS },
      { section: null, kind: 'tables' as const, share: tables.overall, least: LEAST_CELLS },
    ]
    const parts = sections.map(({ section, share }) => {
      return { section, kind: 'text' as const, share, least: LEAST_CHARACTERS }
    })
    return [...whole, ...parts].flatMap(({ section, kind, share: { percent, counted }, least }) =>
      percent === null || percent < COPIED_PERCENT || counted < least
        ? []
        : [{ ...base, section, kind, percent }],
    )
  })
}
