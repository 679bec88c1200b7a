import type { Division } from '../../report/schema.js'
import { divisionsData, REVISIONS } from './divisions-data.js'
import { shortName } from './short-names.js'

/** A division under one code, and the years whose revisions have it, both ends included. */
export interface Span {
  readonly code: string
  readonly name: string
  readonly level: Division['level']
  readonly from: number
  readonly to: number
}

/** The divisions by code and by each of their names; no name is longer than `longest` characters. */
interface Index {
  readonly byCode: ReadonlyMap<string, readonly Span[]>
  readonly byName: ReadonlyMap<string, readonly Span[]>
  readonly longest: number
}

let index: Index | undefined

/** Built at the first look-up: reading reports of made-up issuers only costs as much, once. */
function divisionIndex(): Index {
  index ??= indexOf(Object.entries(divisionsData).flatMap(spansIn))
  return index
}

function spansIn([province, text]: readonly [string, string]): Span[] {
  return text.split(' ').map((item) => {
    const [, digits = '', name = '', from, to] =
      /^(\d{4})(\D+)(?:(\d\d)-(\d\d))?$/u.exec(item) ?? []
    const code = province + digits
    return {
      code,
      name,
      level: levelOf(code),
      from: from === undefined ? REVISIONS.first : 2000 + Number(from),
      to: to === undefined ? REVISIONS.last : 2000 + Number(to),
    }
  })
}

function levelOf(code: string): Division['level'] {
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'prefecture' : 'county'
}

function indexOf(spans: readonly Span[]): Index {
  const byCode = new Map<string, Span[]>()
  const byName = new Map<string, Span[]>()
  for (const span of spans) {
    put(byCode, span.code, span)
    put(byName, span.name, span)
    const short = shortName(span.name)
    if (short !== null) put(byName, short, span)
  }
  return { byCode, byName, longest: Math.max(...[...byName.keys()].map((name) => name.length)) }
}

function put(map: Map<string, Span[]>, key: string, span: Span): void {
  const spans = map.get(key)
  if (spans === undefined) map.set(key, [span])
  else spans.push(span)
}

/** Every division whose name, or its short form, stands in a text at a character. */
export function divisionsAt(text: string, at: number): { span: Span; end: number }[] {
  const { byName, longest } = divisionIndex()
  const found: { span: Span; end: number }[] = []
  for (let end = at + 2; end <= Math.min(at + longest, text.length); end++) {
    for (const span of byName.get(text.slice(at, end)) ?? []) found.push({ span, end })
  }
  return found
}

/** What a code stood for over the years; empty for six digits that were never a code. */
export function divisionsWithCode(code: string): readonly Span[] {
  return divisionIndex().byCode.get(code) ?? []
}

/** The year of the revision that is asked for a year: itself, or the first or last that there is. */
export function revisionOf(year: number | null): number {
  return clamp(year ?? REVISIONS.last, REVISIONS.first, REVISIONS.last)
}

/** The year within a span of years that is nearest to a year. */
export function clamp(year: number, from: number, to: number): number {
  return Math.min(Math.max(year, from), to)
}
