import { words, type WordName } from '../../forms/quantities.js'
import { scopes } from '../../forms/quantities/setting.js'
import { adverbs, approximate, closings, fillers } from '../../forms/quantities/words.js'

/** A wording with a number in it: what stands before the number, and behind its unit. */
export interface Phrase {
  readonly before: RegExp
  /** Null where nothing needs to stand behind. */
  readonly behind: RegExp | null
}

/** Characters between two words of a wording at most. */
const LONGEST_GAP = 40
const DELIMITERS = '，；：。！？（）'

const anyOf = (alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`

const GAP = `[^${DELIMITERS}]{0,${LONGEST_GAP}}`
const OPENING = `(?<=^|[${DELIMITERS}、])${anyOf([...adverbs, ...Object.values(scopes).flat()])}{0,8}`
const CLOSING = `${anyOf(closings)}{0,3}(?=[${DELIMITERS}、]|$)`
const FILLERS = `${anyOf(fillers)}{0,4}(?<rough>${approximate.before.join('|')})?$`

const isWordName = (name: string): name is WordName => name in words

/** The regular expression of a wording of `quantities`. */
function expand(wording: string): string {
  return wording
    .replace(/^\||\$|~/gu, (sign) => (sign === '|' ? OPENING : sign === '$' ? CLOSING : GAP))
    .replace(/\{([a-zA-Z]+)\}/gu, (_, name: string) => (isWordName(name) ? anyOf(words[name]) : ''))
}

/** Makes a wording with `#` ready for matching against the text on both sides of a number. */
export function phraseOf(wording: string): Phrase {
  const [before = '', behind = ''] = wording.split('#')
  return {
    before: new RegExp(expand(before) + FILLERS, 'u'),
    behind: behind === '' ? null : new RegExp(`^的?${expand(behind)}`, 'u'),
  }
}

/** Makes a wording of a negation ready for matching from the negation on. */
export const negationOf = (wording: string): RegExp => new RegExp(expand(wording), 'uy')

/** Any of some words, anywhere. */
export const wordsIn = (alternatives: readonly string[]): RegExp =>
  new RegExp(anyOf(alternatives), 'u')

/** Characters of a clause that are looked at, at most. */
const LONGEST_CLAUSE = 200

/** The first character of the clause that a place stands in; what is in brackets belongs to the clause. */
export function clauseStart(text: string, at: number): number {
  const first = Math.max(0, at - LONGEST_CLAUSE)
  for (let index = at - 1; index >= first; index--) {
    const opening = text.charAt(index) === '）' ? text.lastIndexOf('（', index) : -1
    if (opening > first) index = opening
    else if (DELIMITERS.includes(text.charAt(index))) return index + 1
  }
  return first
}
