/** The checks between the years of an issuer. */
import type { Answer, Tally } from '../../report/comparison.js'
import type { PlacedIssuer } from './placed.js'
import { betweenChecks } from './registry.js'

/** Every answer for one issuer, in the order of the registry, then of the years. */
export function answersBetween(issuer: PlacedIssuer): readonly Answer[] {
  return betweenChecks.flatMap(({ ask }) => ask(issuer))
}

/** How many answers of each kind there are. */
export function tallyOf(answers: readonly Pick<Answer, 'answer'>[]): Tally {
  const of = (wanted: Answer['answer']) => answers.filter(({ answer }) => answer === wanted).length
  return { pass: of('pass'), fail: of('fail'), cannotTell: of('cannot-tell') }
}

export type { BetweenCheck } from './check.js'
export { placedPanel, type Placed, type PlacedIssuer, type PlacedPair } from './placed.js'
export { betweenChecks } from './registry.js'
