import { quantities, words, type Quantity } from '../../forms/quantities.js'
import { notNone } from '../../forms/quantities/setting.js'
import { clauseStart, negationOf, wordsIn } from './phrases.js'
import type { Stretch } from './sentences.js'

/** A statement that there was none: 未收到政府信息公开申请. */
export interface Negation extends Stretch {
  readonly quantity: Quantity
  readonly clause: number
}

const none: readonly (readonly [Quantity, readonly RegExp[]])[] = quantities.map((quantity) => [
  quantity,
  (quantity.none ?? []).map(negationOf),
])
/** 若未收到 and 对未收到 say nothing of what there was. */
const NEGATOR = new RegExp(`(?<![若如对凡因])(?:${words.not.join('|')})`, 'gu')
const LESS_THAN_NONE = wordsIn(notNone)
/** Negations that a sentence is searched for at most. */
const MOST_NEGATORS = 50

/** Everything that a sentence says there was none of. */
export function negationsIn(sentence: string): Negation[] {
  const negators = [...sentence.matchAll(NEGATOR)].slice(0, MOST_NEGATORS)
  const found = negators.flatMap(({ index }) => negationsAt(sentence, index))
  return found.filter(
    ({ quantity, end }, index) =>
      !found.slice(0, index).some((one) => one.quantity === quantity && one.end === end),
  )
}

function negationsAt(sentence: string, start: number): Negation[] {
  return none.flatMap(([quantity, wordings]) => {
    const said = wordings.flatMap((wording) => matchAt(wording, sentence, start) ?? [])[0]
    if (said === undefined || LESS_THAN_NONE.test(said)) return []
    return [{ quantity, start, end: start + said.length, clause: clauseStart(sentence, start) }]
  })
}

function matchAt(wording: RegExp, sentence: string, start: number): string | undefined {
  wording.lastIndex = start
  return wording.exec(sentence)?.[0]
}
