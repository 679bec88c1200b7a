/** What changed between two versions of the extractor, document by document. */
import { figureKey } from '../../forms/index.js'
import type { Figure, Finding, Outcome, Report } from '../../report/schema.js'
import type { Store } from '../../store/store.js'

/** One change. `report` is which of the file, from 1; null for what concerns the file as a whole. */
export interface Difference {
  readonly path: string
  readonly sha256: string
  readonly report: number | null
  readonly kind: 'figure' | 'finding' | 'report' | 'file'
  /** A figure's key, a finding's code, or what of the report or file changed. */
  readonly key: string
  /** As text; empty where there was nothing. */
  readonly before: string
  readonly after: string
}

/** A document that both versions read. */
export interface Compared {
  readonly path: string
  readonly differences: readonly Difference[]
}

/** Compares every document that both versions have an outcome of, in the ledger's order. */
export async function* compareVersions(
  store: Store,
  from: string,
  to: string,
): AsyncGenerator<Compared, void> {
  for await (const held of store.outcomes(to)) {
    if (!('outcome' in held)) continue
    const { path, sha256, outcome } = held
    const before = await store.outcome(sha256, from)
    if (before === null) continue
    const found = differencesOf(before, outcome)
    yield { path, differences: found.map((each) => ({ path, sha256, ...each })) }
  }
}

type Change = Omit<Difference, 'path' | 'sha256'>

/** What of one document changed: reports by their number, figures by their key, findings by theirs. */
export function differencesOf(before: Outcome, after: Outcome): readonly Change[] {
  const ofFile = [
    ...changed(null, 'file', 'reports', `${before.reports.length}`, `${after.reports.length}`),
    ...findingChanges(null, before.findings, after.findings),
  ]
  const count = Math.min(before.reports.length, after.reports.length)
  const pairs = before.reports.slice(0, count).flatMap((report, index) => {
    const other = after.reports[index]
    return other === undefined ? [] : reportChanges(index + 1, report, other)
  })
  return [...ofFile, ...pairs]
}

function reportChanges(number: number, before: Report, after: Report): Change[] {
  return [
    ...Object.entries(facts).flatMap(([name, take]) =>
      changed(number, 'report', name, take(before), take(after)),
    ),
    ...figureChanges(number, before.figures, after.figures),
    ...findingChanges(number, before.findings, after.findings),
  ]
}

/** What of a report is compared beside its figures and findings. */
const facts: Readonly<Record<string, (report: Report) => string>> = {
  form: ({ form }) => form,
  year: ({ year }) => String(year ?? ''),
  issuer: ({ issuer }) => issuer?.name ?? '',
  published: ({ published }) => published ?? '',
  sections: ({ sections }) => sections.map(({ id, text }) => `${id} ${text.length}`).join('; '),
  extras: ({ extras }) => extras.map(({ value }) => value).join('; '),
}

function figureChanges(
  number: number,
  before: readonly Figure[],
  after: readonly Figure[],
): Change[] {
  const [earlier, later] = [keyed(before), keyed(after)]
  const keys = [...new Set([...earlier.keys(), ...later.keys()])]
  return keys.flatMap((key) =>
    changed(number, 'figure', key, earlier.get(key) ?? '', later.get(key) ?? ''),
  )
}

function keyed(figures: readonly Figure[]): ReadonlyMap<string, string> {
  return new Map(
    figures.map((figure) => [figureKey(figure.table, figure.row, figure.column), told(figure)]),
  )
}

/** `read 21`, `blank`, `unreadable 2l`. */
function told(figure: Figure): string {
  if ('value' in figure) return `${figure.status} ${figure.value}`
  return figure.status === 'unreadable' ? `${figure.status} ${figure.text}` : figure.status
}

/** Findings are the same where their fingerprint is. */
function findingChanges(
  number: number | null,
  before: readonly Finding[],
  after: readonly Finding[],
): Change[] {
  const missingFrom = (others: readonly Finding[]) => {
    const known = new Set(others.map(({ fingerprint }) => fingerprint))
    return ({ fingerprint }: Finding) => !known.has(fingerprint)
  }
  return [
    ...before
      .filter(missingFrom(after))
      .flatMap(({ code, message }) => changed(number, 'finding', code, message.en, '')),
    ...after
      .filter(missingFrom(before))
      .flatMap(({ code, message }) => changed(number, 'finding', code, '', message.en)),
  ]
}

function changed(
  report: number | null,
  kind: Difference['kind'],
  key: string,
  before: string,
  after: string,
): Change[] {
  return before === after ? [] : [{ report, kind, key, before, after }]
}
