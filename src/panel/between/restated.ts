/** Numbers of last year that the later report's narrative gives again. */
import type { Answer, Operand } from '../../report/comparison.js'
import { makeFinding } from '../../report/finding.js'
import type { Fact, Section } from '../../report/schema.js'
import { blameOf, onPair } from './blame.js'
import { meaningsOf } from './meanings.js'
import { factOperand, figureOperand, seriesOperand } from './operand.js'
import type { Placed, PlacedPair } from './placed.js'
import { sentencesOf } from '../compare/text/sentences.js'
import { solve, type Solved } from './sum.js'

/** A number of last year, stated in the later report. */
interface Stated {
  readonly operand: Operand
  /** What it may mean in the earlier report, each a sum. */
  readonly meanings: readonly (readonly Operand[])[]
}

/** An answer for every number of last year that the later report's text states. */
export function restated(pair: PlacedPair): Answer[] {
  if (pair.gap !== 1) return []
  const stated = [...carriedIn(pair), ...receivedLastYear(pair)]
  return stated.map((each) => answerOf(each, pair))
}

/**
 * 上年结转N件 in the text, against what last year's table carries out. Where the text agrees with the
 * table beside it, that table is what is compared, and is so by the check on what is carried over.
 */
function carriedIn({ earlier, later }: PlacedPair): Stated[] {
  const printed = figureOperand(later, 'requests.carried_in.total').value
  const facts = later.report.facts.filter(
    ({ quantity, value }) => quantity === 'requests_carried_in' && value !== printed,
  )
  const values = new Map(facts.map((fact) => [fact.value, fact]))
  if (!earlier.figures.has('requests.carried_out.total')) return []
  return [...values.values()].map((fact) => ({
    operand: factOperand(later, fact),
    meanings: [[figureOperand(earlier, 'requests.carried_out.total')]],
  }))
}

function receivedLastYear({ earlier, later }: PlacedPair): Stated[] {
  const pattern = lastYearPattern(earlier.row.year)
  const meanings = meaningsOf('requests_received').map((series) =>
    series.map((each) => seriesOperand(earlier, each)),
  )
  return later.report.sections.flatMap((section) =>
    sentencesOf(section.text).sentences.flatMap(({ text, words }) => {
      const found = pattern.exec(words)?.groups?.number
      if (found === undefined) return []
      return [{ operand: factOperand(later, factOf(found, text, section)), meanings }]
    }),
  )
}

/**
 * 上年收到政府信息公开申请17件; 17 is the number. The words of one clause, so that no other subject
 * comes between.
 */
function lastYearPattern(year: number): RegExp {
  const when = `(?:上一?年度?|去年|${year}年度?)(?:全年|同期)?`
  const verb = '(?:共|一共|累计)?(?:新收|收到|受理|接收)'
  const what = '(?:政府)?(?:信息)?(?:依申请)?公开(?:信息)?的?申请'
  return new RegExp(`${when}${verb}${what}(?<number>\\d+)[件宗份条](?!.{0,3}结转)`, 'u')
}

function factOf(number: string, sentence: string, { id, place }: Section): Fact {
  const value = Number(number)
  const base = { quantity: 'requests_received', value, unit: '件', text: number, scope: null }
  return { ...base, sentence, section: id, place }
}

function answerOf({ operand, meanings }: Stated, pair: PlacedPair): Answer {
  const judged = meanings.map((terms) => ({ terms, solved: solve({ terms, printed: operand }) }))
  const best =
    judged.find(({ solved }) => solved.answer === 'pass') ??
    judged.find(({ solved }) => solved.answer === 'cannot-tell') ??
    judged[0]
  if (best === undefined) throw new Error('a number of last year was judged by no meaning')
  const operands = [...best.terms, operand]
  return {
    check: 'restated',
    ...best.solved,
    subject: { key: operand.key, label: operand.label },
    reports: [pair.earlier.id, pair.later.id],
    operands,
    finding: best.solved.answer === 'fail' ? findingOf(best.solved, operands, pair) : null,
  }
}

function findingOf(
  { sum, expected, printed }: Solved,
  operands: readonly Operand[],
  pair: PlacedPair,
) {
  const stated = operands.at(-1)
  const [earlier, later] = [pair.earlier.row.year, pair.later.row.year]
  const { key = '', label = { zh: '', en: '' }, places = [] } = stated ?? {}
  const facts = expected === null || printed === null ? {} : { expected, printed }
  return onPair(
    makeFinding(
      'figure-restated',
      { key, label: label.zh, earlier, later, sum },
      {
        figures: operands.slice(0, -1).flatMap((term) => figuresOf(term, pair.earlier)),
        places,
        ...facts,
        ...blameOf(operands),
      },
    ),
    pair,
  )
}

/** The figures of an operand: of a series, those that make it. */
function figuresOf({ key }: Operand, { points }: Placed): readonly string[] {
  const series = key.split('series.')[1]
  return series === undefined ? [key] : (points.get(series)?.sources ?? [])
}
