import type { RowLiteral } from '../../forms/form.js'
import { comparable } from '../../document/text.js'
import { likeness, splitNumeral } from '../label.js'
import { UNIT_WORDS } from '../units.js'
import type { Vocabulary, WordedTable } from '../vocabulary.js'
import type { PrintedRun } from './runs.js'
import type { FlatText } from './text.js'

/** A row of the form and the run behind its label. */
export interface FlatRow {
  readonly table: WordedTable
  readonly row: RowLiteral
  readonly run: PrintedRun
  /** Where the label begins in the key. */
  readonly labelStart: number
  /** The unit printed between label and run. */
  readonly unit: string | null
}

interface FormRow {
  readonly table: WordedTable
  readonly row: RowLiteral
  readonly keys: readonly string[]
  /** Of the official label, as in keys; empty where it has none. */
  readonly numeral: string
}

interface Match extends FlatRow {
  readonly order: number
  readonly score: number
}

/** A label of fewer characters stands behind too many words. */
const LEAST_KEY = 2
/** A number with a unit or a stop behind it stands in a sentence. */
const IN_SENTENCE = /^\s*(?:万|件|条|次|个|项|人|%|％|年|月|日|[。；;，,])/u
const IN_SENTENCE_COST = 0.6
const LEAST_LIKENESS = 0.75
const OWN_NUMERAL = 0.01
/** What a character between two neighbours costs, so that rows of one sheet are preferred. */
const DISTANCE_COST = 1e-5

/** The rows of a form whose labels stand right before runs, both in the order of the form. */
export function flatRows(
  flat: FlatText,
  runs: readonly PrintedRun[],
  { tables }: Vocabulary,
): readonly FlatRow[] {
  const rows = tables
    .filter(({ table }) => table.layout === 'rows')
    .flatMap((table) =>
      table.rows.map(({ item, keys }) => {
        const numeral = comparable(splitNumeral(item.label).numeral)
        return { table, row: item, keys, numeral }
      }),
    )
  const own = runs.filter((run) => !isInLabel(flat, run, rows))
  const chain = bestChain(own.map((run) => exactMatches(flat, run, rows)))
  return withLikeLabels(chain, flat, own, rows)
}

/** So many characters before a number and from it on tell that it stands in a label. */
const AROUND = { before: 8, from: 2 }

/** Whether a run is a number of a label: 不同渠道和方式公开相同信息计1条. */
function isInLabel({ key }: FlatText, { keyEnd }: PrintedRun, rows: readonly FormRow[]): boolean {
  const around = aroundAt(key, keyEnd)
  return rows.some(({ keys }) =>
    keys.some((own) => {
      const at = own.search(/\d/u)
      return at > 0 && likeness(around, aroundAt(own, at)) >= LEAST_LIKENESS
    }),
  )
}

const aroundAt = (key: string, at: number): string =>
  key.slice(Math.max(0, at - AROUND.before), at + AROUND.from)

/**
 * The rows whose words end right before a run. Where the words of another row end in theirs, and are
 * alike, they are what is printed: 参加政府网站在线访谈次数 is no 在线访谈次数.
 */
function exactMatches(flat: FlatText, run: PrintedRun, rows: readonly FormRow[]): Match[] {
  const found = rows.flatMap((row, order) =>
    labelEnds(flat, run).flatMap(({ end, unit }) => {
      const key = longestEnding(flat.key, row.keys, end)
      if (key === undefined) return []
      const labelStart = end - key.length
      const score = numbered(flat, labelStart, row)
      return [{ ...row, run, order, labelStart, unit, score, key }]
    }),
  )
  const longest = Math.max(...found.map(({ key }) => key.length))
  const own = found.filter(({ key }) => key.length === longest)
  const longer = own.flatMap(({ key, labelStart }) =>
    likeMatches(flat, run, rows, (other, start) => {
      const before = other.endsWith(key) ? other.slice(0, -key.length) : ''
      return likeness(flat.key.slice(start, labelStart), before) >= LEAST_LIKENESS
    }),
  )
  if (longer.length > 0) return longer
  const cost = IN_SENTENCE.test(flat.text.slice(run.end, run.end + 4)) ? IN_SENTENCE_COST : 0
  return own.map((match) => ({ ...match, score: 1 - cost + match.score }))
}

/** What a label gains that stands behind its row's numeral: of 3.其他 and （六）其他 each is one row. */
function numbered({ key }: FlatText, labelStart: number, { numeral }: FormRow): number {
  return numeral !== '' && key.endsWith(numeral, labelStart) ? OWN_NUMERAL : 0
}

const longestEnding = (key: string, keys: readonly string[], at: number): string | undefined =>
  keys
    .filter((own) => own.length >= LEAST_KEY && key.endsWith(own, at))
    .reduce<string | undefined>(
      (a, b) => (a === undefined || b.length > a.length ? b : a),
      undefined,
    )

/** Where a label ends: before its run, and before the unit between them (当面申请数|条) where there may be one. */
function labelEnds({ key }: FlatText, { keyEnd }: PrintedRun): readonly LabelEnd[] {
  const unit = UNIT_WORDS.find((word) => key.endsWith(word, keyEnd))
  const whole = { end: keyEnd, unit: null }
  return unit === undefined ? [whole] : [whole, { end: keyEnd - unit.length, unit }]
}

interface LabelEnd {
  readonly end: number
  readonly unit: string | null
}

interface Chain {
  readonly score: number
  readonly last: Match
  readonly before: Chain | null
}

/** The chain of matches with the greatest score in which text and form both go forward. */
function bestChain(candidates: readonly (readonly Match[])[]): readonly Match[] {
  const best: (Chain | undefined)[] = []
  for (const matches of candidates) {
    const chains = matches.map((match) => longer(match, best))
    for (const chain of chains) {
      const { order } = chain.last
      if (chain.score > (best[order]?.score ?? 0)) best[order] = chain
    }
  }
  const all = best.filter((chain) => chain !== undefined)
  const top = all.reduce<Chain | null>((a, b) => (a === null || b.score > a.score ? b : a), null)
  return matchesOf(top)
}

function longer(match: Match, best: readonly (Chain | undefined)[]): Chain {
  let found: Chain = { score: match.score, last: match, before: null }
  for (const chain of best.slice(0, match.order)) {
    if (chain === undefined) continue
    const distance = match.labelStart - chain.last.run.keyEnd
    const score = chain.score + match.score - distance * DISTANCE_COST
    if (score > found.score) found = { score, last: match, before: chain }
  }
  return found
}

function matchesOf(chain: Chain | null): readonly Match[] {
  const matches: Match[] = []
  for (let at = chain; at !== null; at = at.before) matches.push(at.last)
  return matches.reverse()
}

/**
 * Runs between two rows found, or next to the first and the last of them, take the rows of the form
 * in between whose labels are alike (国家机密).
 */
function withLikeLabels(
  chain: readonly Match[],
  flat: FlatText,
  runs: readonly PrintedRun[],
  rows: readonly FormRow[],
): readonly Match[] {
  const at = (match: Match): number => runs.indexOf(match.run)
  const gaps = [...chain, undefined].map((next, index) => {
    const above = chain[index - 1]
    const open = rows.flatMap((row, order) => (isBetween(order, row, above, next) ? [order] : []))
    const from = above === undefined ? (next ? at(next) : 0) - open.length : at(above) + 1
    const to = next === undefined ? from + open.length : at(next)
    const between = open.length === 0 ? [] : runs.slice(Math.max(0, from), to)
    const candidates = between.map((run) =>
      likeMatches(flat, run, rows).filter(({ order }) => open.includes(order)),
    )
    return [...bestChain(candidates), ...(next === undefined ? [] : [next])]
  })
  return gaps.flat()
}

/** Whether a row of the form stands between two others; where there is but one, in the sheet of that one. */
function isBetween(order: number, row: FormRow, above?: Match, next?: Match): boolean {
  const isAfter = above === undefined ? isOneSheet(row, next) : order > above.order
  const isBefore = next === undefined ? isOneSheet(row, above) : order < next.order
  return isAfter && isBefore
}

/** Tables of one sheet share its columns. */
const isOneSheet = (a: Pick<FormRow, 'table'>, b?: Pick<FormRow, 'table'>): boolean =>
  a.table.table.columns === b?.table.table.columns

/** Characters lost or put in make a label shorter or longer than the form's. */
const LENGTHS = [0, -1, 1]

function likeMatches(
  flat: FlatText,
  run: PrintedRun,
  rows: readonly FormRow[],
  accepts: (key: string, labelStart: number) => boolean = () => true,
): Match[] {
  return rows.flatMap((row, order) =>
    row.keys.flatMap((key) =>
      labelEnds(flat, run).flatMap(({ end, unit }) =>
        LENGTHS.flatMap((more) => {
          const labelStart = Math.max(0, end - key.length - more)
          const alike = likeness(flat.key.slice(labelStart, end), key)
          if (alike < LEAST_LIKENESS || !accepts(key, labelStart)) return []
          const score = alike + numbered(flat, labelStart, row)
          return [{ ...row, run, order, labelStart, unit, score }]
        }),
      ),
    ),
  )
}
