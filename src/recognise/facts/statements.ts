import {
  quantities,
  together,
  words,
  type Quantity,
  type WordName,
} from '../../forms/quantities.js'
import type { Count } from './counts.js'
import { clauseStart, phraseOf, wordsIn, type Phrase } from './phrases.js'
import type { Stretch } from './sentences.js'

/** What a number is said to count; the stretch is that of the wording, number and all. */
export interface Statement extends Stretch {
  readonly quantity: Quantity
  /** Names of the quantities in the output: one, or each of several (各1件). */
  readonly ids: readonly string[]
  readonly count: Count
  /** The wording that was found, without the number. */
  readonly wording: string
  readonly exact: boolean
  /** Where the clause of the wording begins. */
  readonly clause: number
}

/** Characters on either side of a number that a wording can take. */
const REACH = 80
/** No character of any wording: stands where the text was cut. */
const CUT = '·'

const phrases: readonly (readonly [Quantity, readonly Phrase[]])[] = quantities.map((quantity) => [
  quantity,
  quantity.said.map(phraseOf),
])

/** Everything that a number of a sentence could be said to count, the likeliest first. */
export function statementsOf(sentence: string, count: Count, from: number): Statement[] {
  const cut = Math.max(from, count.start - REACH)
  const label = (cut > from ? CUT : '') + sentence.slice(cut, count.start)
  const rest = sentence.slice(count.behind, count.behind + REACH) + CUT
  return phrases.flatMap(([quantity, said]) => {
    if (count.unit === null ? quantity.whole : !quantity.units.includes(count.unit)) return []
    const found = said.flatMap((phrase) => match(phrase, label, rest) ?? [])[0]
    if (found === undefined) return []
    const start = count.start - found.before.length
    const clause = Math.max(from, clauseStart(sentence, start))
    const ids = idsOf(quantity, sentence.slice(clause, count.start) + found.behind)
    const statement = { quantity, ids, count, wording: found.before + found.behind, clause }
    return [
      {
        ...statement,
        start,
        end: count.behind + found.behind.length,
        exact: count.exact && !found.rough,
      },
    ]
  })
}

interface Found {
  readonly before: string
  readonly behind: string
  readonly rough: boolean
}

function match({ before, behind }: Phrase, label: string, rest: string): Found | null {
  const left = before.exec(label)
  const right = left === null || behind === null ? null : behind.exec(rest)
  if (left === null || (behind !== null && right === null)) return null
  const rough = left.groups?.rough !== undefined
  return { before: left[0], behind: right?.[0] ?? '', rough }
}

const naming = new Map<WordName, RegExp>()

function names(name: WordName, text: string): boolean {
  const known = naming.get(name) ?? wordsIn(words[name])
  naming.set(name, known)
  return known.test(text)
}

const EACH = /(?:均|各|都|皆)(?:为|是|有)?$/u

/**
 * The quantities that a number belongs to: where its clause names several of one group, the number is
 * that of all together, or of each.
 */
function idsOf(quantity: Quantity, clause: string): string[] {
  const siblings = quantities.filter(
    ({ group, named, topic }) =>
      group !== undefined &&
      group === quantity.group &&
      named !== undefined &&
      (topic === quantity.topic || group === 'disputes') &&
      names(named, clause),
  )
  const ids = siblings.length === 0 ? [quantity.id] : siblings.map(({ id }) => id)
  if (ids.length === 1 || EACH.test(clause)) return ids
  const sum = together.find(({ of }) => ids.length === 2 && of.every((id) => ids.includes(id)))
  return sum === undefined ? [] : [sum.id]
}
