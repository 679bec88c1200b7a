import { aboutDisclosure } from '../../forms/quantities/setting.js'
import type { Scope } from '../../report/schema.js'
import type { Context } from './context.js'
import { wordsIn } from './phrases.js'
import type { Statement } from './statements.js'
import { topicOf } from './subject.js'

/** What a sentence says of one of its numbers. */
export interface Said {
  readonly statement: Statement
  readonly scope: Scope | null
  /** Whether it is among the parts that 其中 begins. */
  readonly isPart: boolean
  /** Whether it is exact and counts the whole. */
  readonly isFact: boolean
}

const NAMES_THE_WHOLE = /共|总|合计|全[市区县省州旗盟]/u

/**
 * What stays of a sentence's facts. Several numbers of one quantity and scope are its parts (通过网站5689条，
 * 通过公众号1203条): only the first can be the whole, and only where it says so.
 */
export function unrivalled(said: readonly Said[], context: Context): readonly Said[] {
  const { sentence } = context
  return said.filter((one, index) => {
    if (!one.isFact || !hasCases(said, index, context) || isTorn(said, index, sentence))
      return false
    const { quantity, count, clause } = one.statement
    const rivals = said.filter((other) => rival(one, other))
    if (rivals.length === 0) return true
    const isFirst = rivals.every(({ statement }) => statement.count.start > count.start)
    return isFirst && quantity.whole && NAMES_THE_WHOLE.test(sentence.slice(clause, count.start))
  })
}

/** Two totals of a year may be one number said twice; two results are those of two kinds of cases. */
function rival(one: Said, other: Said): boolean {
  const [{ quantity, count }, { quantity: otherQuantity, count: otherCount }] = [
    one.statement,
    other.statement,
  ]
  if (one === other || quantity !== otherQuantity || one.scope !== other.scope) return false
  return !quantity.whole || (!other.isPart && count.value !== otherCount.value)
}

const DISCLOSURE = wordsIn(aboutDisclosure)

/** A result is one of the cases counted before it, unless its clause or section says of which it is. */
function hasCases(said: readonly Said[], index: number, context: Context): boolean {
  const result = said[index]?.statement
  if (result?.quantity.group !== 'results') return true
  const { sentence, section, disputesBefore } = context
  return (
    section === 'disputes' ||
    disputesBefore ||
    DISCLOSURE.test(sentence.slice(result.clause, result.start)) ||
    said
      .slice(0, index)
      .some(({ isFact, statement }) => isFact && statement.quantity.named === result.quantity.topic)
  )
}

/** 行政复议3件、行政诉讼2件，维持4件: the result belongs to neither alone. */
function isTorn(said: readonly Said[], index: number, sentence: string): boolean {
  const result = said[index]?.statement
  if (result?.quantity.group !== 'results' || topicOf(result.wording, null) !== null) return false
  const earlier = said.slice(0, index).map(({ statement }) => statement)
  const last = earlier.findLastIndex(({ quantity }) => quantity.group === 'disputes')
  const [first, second] = [earlier[last - 1], earlier[last]]
  if (first?.quantity.group !== 'disputes' || second === undefined) return false
  return !sentence.slice(first.end, second.start).includes('；')
}
