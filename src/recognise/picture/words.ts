/** The words that tables of any form print, and the one that a badly read label is. */
import { forms } from '../../forms/index.js'
import { editDistance, labelKey } from '../label.js'
import { vocabularyOf } from '../vocabulary.js'

/** A key of the forms and what it names: a word may name several things. */
interface Word {
  readonly key: string
  readonly text: string
  readonly names: ReadonlySet<string>
}

/** A label may have so much of it wrong, lost or too many. */
const LEAST_ALIKE = 0.55
/** And must be so much more like one word than like any other. */
const CLEARLY = 0.15

/** How much two keys are alike, 0 to 1; 0 for what is surely less alike than `least`. */
export function alike(a: string, b: string, least = 0): number {
  const longer = Math.max(a.length, b.length)
  if (longer === 0 || shared(a, b) < least * longer) return 0
  return 1 - editDistance(a, b) / longer
}

/** How many characters two keys can share at most: spares most edit distances. */
function shared(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let count = 0
  for (const character of short) if (long.includes(character)) count++
  return count
}

/** Whether a label is a word of the forms as it is. */
export function isWord(text: string): boolean {
  return words().has(labelKey(text))
}

/** Whether a text is a part of a word of the forms. */
export function isPiece(text: string): boolean {
  const key = labelKey(text)
  return [...words().keys()].some((word) => word !== key && word.includes(key))
}

/**
 * The word that a label which was read off a picture stands for, as the forms write it; null where
 * it is a word as it is, or where none is clearly nearest.
 */
export function wordFor(text: string): string | null {
  const key = labelKey(text)
  const known = words()
  if (key === '' || known.has(key)) return null
  let best: { word: Word; score: number } | null = null
  const scored = [...known.values()].flatMap((word) => {
    const score = alike(key, word.key, LEAST_ALIKE - CLEARLY)
    return score > 0 ? [{ word, score }] : []
  })
  for (const each of scored) if (each.score > (best?.score ?? 0)) best = each
  if (best === null || best.score < LEAST_ALIKE) return null
  const { word, score } = best
  const isRival = (other: Word): boolean => [...other.names].every((name) => !word.names.has(name))
  const rivals = scored.filter((each) => isRival(each.word)).map((each) => each.score)
  return Math.max(0, ...rivals) > score - CLEARLY ? null : word.text
}

let prepared: ReadonlyMap<string, Word> | undefined

function words(): ReadonlyMap<string, Word> {
  return (prepared ??= prepare())
}

function prepare(): ReadonlyMap<string, Word> {
  const found = new Map<string, { key: string; text: string; names: Set<string> }>()
  const add = (text: string, name: string): void => {
    const key = labelKey(text)
    const word = found.get(key) ?? { key, text, names: new Set() }
    word.names.add(name)
    found.set(key, word)
  }
  for (const form of forms) {
    for (const { title, titleWordings, rows, columns } of form.tables) {
      for (const each of [title, ...titleWordings]) add(each, `title ${title}`)
      for (const { id, label, wordings = [] } of rows)
        for (const each of [label, ...wordings]) add(each, `row ${id}`)
      for (const { id, label, wordings = [] } of columns)
        for (const each of [label, ...wordings]) add(each, `column ${id}`)
    }
    for (const each of vocabularyOf(form).furniture) add(each, `furniture ${each}`)
  }
  return found
}
