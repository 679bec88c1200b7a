/** Changes since last year that the narrative states (同比增长20%, 比上年增加30件), against two years' tables. */
import type { Series } from '../../forms/crosswalk.js'
import type { Answer, Operand } from '../../report/comparison.js'
import { makeFinding } from '../../report/finding.js'
import type { Fact } from '../../report/schema.js'
import { add, same } from '../../report/sums.js'
import { blameOf, onPair } from './blame.js'
import { meaningsOf } from './meanings.js'
import { factOperand, seriesOperand } from './operand.js'
import type { Placed, PlacedPair } from './placed.js'
import { reasonOf, shown } from './sum.js'

/** What is reported with its change since last year. */
const QUANTITIES = [
  'requests_new',
  'requests_received',
  'requests_handled',
  'review_total',
  'suit_total',
]

/** Right behind the number: what it is compared with, the direction, and by how much. */
const CHANGE =
  /^(?:[件宗份条次起]|件次)?(?:政府信息公开)?(?:申请)?[，,（(]?(?:与?(?:比|较|同)(?:上一?年度?|去年|(?<year>\d{4})年度?)(?:同期)?(?:相比)?|同比)[，,]?(?<way>增加|增长|上升|提高|减少|下降|降低)了?(?<number>\d+(?:\.\d+)?)(?<unit>[件宗份条]|%|％)/u

interface Change {
  /** Signed: below zero where the text says that it fell. */
  readonly value: number
  readonly text: string
  readonly isPercent: boolean
  /** Half the last digit that is printed. */
  readonly rounding: number
}

/** An answer for every change that the later report's text states of a number that its tables print. */
export function changes(pair: PlacedPair): Answer[] {
  if (pair.gap !== 1) return []
  return distinct(pair.later.report.facts).flatMap((fact) => {
    const change = changeOf(fact, pair.earlier.row.year)
    const meant = change === null ? [] : agreeing(fact, pair.later)
    return change === null || meant.length === 0 ? [] : [answerOf(fact, change, meant, pair)]
  })
}

function distinct(facts: readonly Fact[]): readonly Fact[] {
  const keyed = facts.map(
    (fact) => [`${fact.quantity} ${fact.text} ${fact.sentence}`, fact] as const,
  )
  return [...new Map(keyed).values()]
}

/** What the sentence says behind the number of the fact; null where it names no change, or another year. */
function changeOf({ text, sentence }: Fact, earlier: number): Change | null {
  for (let at = sentence.indexOf(text); at >= 0; at = sentence.indexOf(text, at + 1)) {
    const change = changeIn(sentence.slice(at + text.length), earlier)
    if (change !== null) return change
  }
  return null
}

function changeIn(behind: string, earlier: number): Change | null {
  const { year, way = '', number = '', unit = '' } = CHANGE.exec(behind)?.groups ?? {}
  if (number === '' || (year !== undefined && Number(year) !== earlier)) return null
  const sign = /[减降]/u.test(way) ? -1 : 1
  const decimals = number.split('.')[1]?.length ?? 0
  return {
    value: sign * Number(number),
    text: `${number}${unit}`,
    isPercent: unit === '%' || unit === '％',
    rounding: 0.5 * 10 ** -decimals,
  }
}

/** The meanings by which the number itself is that of the tables. */
function agreeing(fact: Fact, later: Placed): readonly (readonly Series[])[] {
  if (!QUANTITIES.includes(fact.quantity)) return []
  return meaningsOf(fact.quantity).filter((series) => {
    const values = series.flatMap(({ id }) => later.points.get(id)?.value ?? [])
    return values.length === series.length && same(add(values), fact.value)
  })
}

function answerOf(
  fact: Fact,
  change: Change,
  meant: readonly (readonly Series[])[],
  pair: PlacedPair,
): Answer {
  const judged = meant.map((series) => judge(series, fact, change, pair))
  const best =
    judged.find(({ answer }) => answer === 'pass') ??
    judged.find(({ answer }) => answer === 'cannot-tell') ??
    judged[0]
  if (best === undefined) throw new Error('a change was judged by no meaning')
  return best.answer === 'fail' ? { ...best, finding: findingOf(best, pair) } : best
}

function judge(series: readonly Series[], fact: Fact, change: Change, pair: PlacedPair): Answer {
  const after = series.map((each) => seriesOperand(pair.later, each))
  const before = series.map((each) => seriesOperand(pair.earlier, each, -1))
  const stated = { ...factOperand(pair.later, fact), value: change.value, text: change.text }
  const operands = [...after, ...before, stated]
  const open = operands.find(({ value }) => value === null)
  const expected = open === undefined ? expectedOf(total(after), total(before), change) : null
  const holds = expected !== null && Math.abs(expected - change.value) <= tolerance(change)
  const answer = expected === null ? 'cannot-tell' : holds ? 'pass' : 'fail'
  return {
    check: 'stated-change',
    answer,
    subject: { key: stated.key, label: stated.label },
    reports: [pair.earlier.id, pair.later.id],
    expected,
    printed: change.value,
    sum: written(after, before, expected, change, answer),
    operands,
    reason: open !== undefined ? reasonOf(open) : expected === null ? FROM_ZERO : null,
    finding: null,
  }
}

const FROM_ZERO = { zh: '上年为零，没有百分比', en: 'there is no percentage of zero' }

const total = (operands: readonly Operand[]): number => add(operands.map(({ value }) => value ?? 0))

function expectedOf(after: number, before: number, { isPercent }: Change): number | null {
  if (!isPercent) return add([after, -before])
  return before === 0 ? null : Number((((after - before) / before) * 100).toFixed(6))
}

/** Percentages are rounded, or cut off, at the last digit printed. */
function tolerance({ isPercent, rounding }: Change): number {
  return isPercent ? 2 * rounding : 0
}

/** `95 − 17 = 78 ≠ 80`; `(95 − 17) ÷ 17 = 458.8% ≠ 20%`. */
function written(
  after: readonly Operand[],
  before: readonly Operand[],
  expected: number | null,
  { value, isPercent }: Change,
  answer: Answer['answer'],
): string {
  const sum = (operands: readonly Operand[]) =>
    shown(operands.some((each) => each.value === null) ? null : total(operands))
  const difference = `${sum(after)} − ${sum(before)}`
  const sign = answer === 'fail' ? '≠' : '='
  if (!isPercent)
    return `${difference} = ${shown(expected)}${answer === 'fail' ? ` ≠ ${shown(value)}` : ''}`
  const made = expected === null ? '?' : `${shown(Number(expected.toFixed(2)))}%`
  return `(${difference}) ÷ ${sum(before)} = ${made} ${sign === '=' ? '≈' : sign} ${shown(value)}%`
}

function findingOf({ subject, operands, sum, expected, printed }: Answer, pair: PlacedPair) {
  const [earlier, later] = [pair.earlier.row.year, pair.later.row.year]
  const params = { key: subject.key, label: subject.label.zh, earlier, later, sum }
  const series = operands.flatMap(({ key }) => key.split('series.')[1] ?? [])
  const figures = series.flatMap((id) => pair.later.points.get(id)?.sources ?? [])
  const facts = expected === null || printed === null ? {} : { expected, printed }
  return onPair(
    makeFinding('change-misstated', params, {
      figures: [...new Set(figures)],
      places: operands.at(-1)?.places ?? [],
      ...facts,
      ...blameOf(operands),
    }),
    pair,
  )
}
