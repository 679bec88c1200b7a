/** Which sentence of one text stands for which of the other. */
import { diffArrays } from 'diff'
import { bigramsOf, likeness } from './alike.js'
import type { Sentence } from './sentences.js'

/** A sentence and its counterpart; one of the two may be missing. */
export interface Row {
  readonly before: Sentence | null
  readonly after: Sentence | null
}

/** Two texts side by side. */
export interface Aligned {
  readonly rows: readonly Row[]
  /** Whether the texts differ so much that only the same sentences were paired. */
  readonly coarse: boolean
}

/** Sentences that may differ before the search for the fewest differences is given up. */
const MOST_EDITS = 800
/** Pairs of sentences of one stretch that are weighed against each other. */
const MOST_PAIRS = 2_500
/** The likeness from which two sentences are one that was changed. */
const ALIKE = 0.5

/** Pairs the sentences of two texts in their order: the same ones, numbers aside, then those alike. */
export function align(before: readonly Sentence[], after: readonly Sentence[]): Aligned {
  const changes = diffArrays(
    before.map(({ masked }) => masked),
    after.map(({ masked }) => masked),
    { maxEditLength: MOST_EDITS },
  )
  if (changes === undefined) return { rows: coarsely(before, after), coarse: true }
  const rows: Row[] = []
  let [left, right] = [0, 0]
  let removed: readonly Sentence[] = []
  let added: readonly Sentence[] = []
  let coarse = false
  const settle = () => {
    const stretch = pairUp(removed, added)
    rows.push(...stretch.rows)
    coarse ||= stretch.coarse
    removed = added = []
  }
  for (const { count, added: isAdded, removed: isRemoved } of changes) {
    if (isRemoved) removed = before.slice(left, (left += count))
    else if (isAdded) added = after.slice(right, (right += count))
    else {
      settle()
      rows.push(...zip(before.slice(left, (left += count)), after.slice(right, (right += count))))
    }
  }
  settle()
  return { rows, coarse }
}

function zip(before: readonly Sentence[], after: readonly Sentence[]): Row[] {
  return after.map((sentence, index) => ({ before: before[index] ?? null, after: sentence }))
}

/** Without regard to order: each later sentence beside the first same one that is still free. */
function coarsely(before: readonly Sentence[], after: readonly Sentence[]): Row[] {
  const free = new Map<string, Sentence[]>()
  for (const sentence of before) {
    const same = free.get(sentence.masked) ?? []
    free.set(sentence.masked, [...same, sentence])
  }
  const rows = after.map((sentence) => ({
    before: free.get(sentence.masked)?.shift() ?? null,
    after: sentence,
  }))
  const left = [...free.values()].flat()
  return [...left.map((sentence) => ({ before: sentence, after: null })), ...rows]
}

/** Pairs what was removed with what came in its place so that the likeness of all pairs is greatest. */
function pairUp(removed: readonly Sentence[], added: readonly Sentence[]): Aligned {
  if (removed.length * added.length > MOST_PAIRS)
    return { rows: coarsely(removed, added), coarse: true }
  const scores = scoresOf(removed, added)
  const rows: Row[] = []
  let [left, right] = [0, 0]
  while (left < removed.length || right < added.length) {
    const [before, after] = [removed[left] ?? null, added[right] ?? null]
    const step = before === null ? 'after' : after === null ? 'before' : scores.step(left, right)
    rows.push({
      before: step === 'after' ? null : before,
      after: step === 'before' ? null : after,
    })
    if (step !== 'after') left += 1
    if (step !== 'before') right += 1
  }
  return { rows, coarse: false }
}

interface Scores {
  /** Which sentence comes next: both as a pair, or one of them alone. */
  readonly step: (left: number, right: number) => 'both' | 'before' | 'after'
}

/** The best that is left from each place on, from the end of both texts (dynamic programming). */
function scoresOf(removed: readonly Sentence[], added: readonly Sentence[]): Scores {
  const lefts = removed.map(({ masked }) => bigramsOf(masked))
  const rights = added.map(({ masked }) => bigramsOf(masked))
  const like = lefts.map((left) => rights.map((right) => likeness(left, right)))
  const best = Array.from({ length: removed.length + 1 }, () => new Float64Array(added.length + 1))
  const at = (left: number, right: number) => best[left]?.[right] ?? 0
  const paired = (left: number, right: number) => {
    const score = like[left]?.[right] ?? 0
    return score < ALIKE ? -1 : score + at(left + 1, right + 1)
  }
  for (let left = removed.length - 1; left >= 0; left -= 1) {
    const line = best[left]
    for (let right = added.length - 1; right >= 0 && line !== undefined; right -= 1)
      line[right] = Math.max(paired(left, right), at(left + 1, right), at(left, right + 1))
  }
  return {
    step: (left, right) => {
      if (paired(left, right) >= at(left, right)) return 'both'
      return at(left + 1, right) >= at(left, right) ? 'before' : 'after'
    },
  }
}
