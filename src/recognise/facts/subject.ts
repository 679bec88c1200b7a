import type { Quantity, Topic } from '../../forms/quantities.js'
import {
  aboutDisclosure,
  judging,
  shareOfDisclosure,
  sortingInformation,
} from '../../forms/quantities/setting.js'
import { topics } from '../../forms/quantities/words.js'
import type { Context, Wording } from './context.js'
import { wordsIn } from './phrases.js'
import type { Statement } from './statements.js'
import { isOfYear } from './year.js'

const NOUNS = new RegExp(topics.map(([, nouns]) => `(${nouns.join('|')})`).join('|'), 'gu')

/** What a text speaks of last; `before` where it names nothing. */
export function topicOf(text: string, before: Topic | null): Topic | null {
  const last = [...text.matchAll(NOUNS)].at(-1)
  if (last === undefined) return before
  const noun = last.slice(1).findIndex((group: string | undefined) => group !== undefined)
  return topics[noun]?.[0] ?? null
}

const DISCLOSURE = wordsIn(aboutDisclosure)
const JUDGING = wordsIn(judging)
const SHARE_OF_DISCLOSURE = new RegExp(shareOfDisclosure, 'u')
/** Behind a number, how far it is looked for what share of it is over disclosure. */
const REACH = 30
const SORTING = wordsIn(sortingInformation)

const against = new Map<Quantity, RegExp>()

function isSpokenAgainst(quantity: Quantity, clause: string): boolean {
  if (quantity.not === undefined) return false
  const words = against.get(quantity) ?? wordsIn(quantity.not)
  against.set(quantity, words)
  return words.test(clause)
}

/** Whether a wording speaks of what its quantity counts, in the year of the report. */
export function isAbout(statement: Statement, context: Context): boolean {
  const { quantity, ids, clause, start, end, wording } = statement
  const { sentence, topic } = context
  const spoken = topicOf(wording, topicOf(sentence.slice(0, start), topic))
  if (ids.length === 0 || isSpokenAgainst(quantity, sentence.slice(clause, end) + wording))
    return false
  if (quantity.topic !== undefined && spoken !== quantity.topic) return false
  if (quantity.group === 'outcomes' && SORTING.test(sentence.slice(0, start))) return false
  return isOfReport(quantity, context, statement)
}

/** Whether a wording can be of the report at all: of its year, and of the disclosure of information. */
export function isOfReport(quantity: Quantity, context: Context, wording: Wording): boolean {
  const { year } = context
  const exists = year === null || year >= (quantity.since ?? year)
  const ofCases = quantity.group === 'disputes' || quantity.group === 'results'
  return (
    exists &&
    (!ofCases || isOverDisclosure(context, wording)) &&
    isOfYear(context, wording, quantity)
  )
}

function isOverDisclosure(context: Context, { clause, end }: Wording): boolean {
  const { sentence, section, disputesBefore } = context
  if (SHARE_OF_DISCLOSURE.test(sentence.slice(end, end + REACH))) return false
  if (DISCLOSURE.test(sentence.slice(clause, end))) return true
  if (JUDGING.test(sentence.slice(clause, end))) return false
  return section === 'disputes' || disputesBefore || DISCLOSURE.test(sentence.slice(0, end))
}
