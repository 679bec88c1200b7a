/** The divisions of one year: names by their codes of six digits. */
export type Revision = ReadonlyMap<string, string>

/** A code that stood for a name from one year's revision to another's. */
export interface Span {
  readonly code: string
  readonly name: string
  readonly from: number
  readonly to: number
}

/** The spans of years over which codes and names belong together, in the order of the codes. */
export function spansOf(revisions: ReadonlyMap<number, Revision>): Span[] {
  const years = [...revisions.keys()].sort((a, b) => a - b)
  const ended: Span[] = []
  let open = new Map<string, Span>()
  for (const year of years) {
    const now = new Map<string, Span>()
    for (const [code, name] of revisions.get(year) ?? []) {
      const key = code + name
      now.set(key, { code, name, from: open.get(key)?.from ?? year, to: year })
    }
    ended.push(...[...open].filter(([key]) => !now.has(key)).map(([, span]) => span))
    open = now
  }
  return [...ended, ...open.values()].sort((a, b) => before(a.code, b.code) || a.from - b.from)
}

const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The module that holds the spans: a line for each province, its two digits taken off the codes. */
export function printSpans(spans: readonly Span[], years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const print = ({ code, name, from, to }: Span) =>
    code.slice(2) + name + (from === first && to === last ? '' : `${short(from)}-${short(to)}`)
  const provinces = [...new Set(spans.map(({ code }) => code.slice(0, 2)))]
  const lines = provinces.map(
    (province) =>
      `  ${province}: '${spans
        .filter(({ code }) => code.startsWith(province))
        .map(print)
        .join(' ')}',`,
  )
  return [
    '// Compiled by docs/divisions/compile.ts; docs/divisions/README.md says from what.',
    '',
    '/** The first and the last year whose revision is in the data; there is one for every year between. */',
    `export const REVISIONS = { first: ${first}, last: ${last} } as const`,
    '',
    '/**',
    ' * Divisions by the two digits of their province: the other four digits, the name, and, where they',
    ' * do not belong together in every revision, the first and the last year in which they do (`02-15`).',
    ' */',
    'export const divisionsData: Readonly<Record<string, string>> = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}

const short = (year: number) => String(year).slice(2)
