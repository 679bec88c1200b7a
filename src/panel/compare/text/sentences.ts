/** The sentences of a section's text. */
import { squeeze, unifyRadicals } from '../../../document/text.js'

/** A sentence as printed, and what it is compared by. */
export interface Sentence {
  /** As printed, without white space at its ends. */
  readonly text: string
  /** Which paragraph it stands in, from 0. */
  readonly paragraph: number
  /** Without white space, in half-width forms: the same words have the same one. */
  readonly words: string
  /** The words without punctuation, every number as `#`: what is compared with last year. */
  readonly masked: string
}

/** A text's sentences, and whether some were left out. */
export interface Sentences {
  readonly sentences: readonly Sentence[]
  readonly cut: boolean
}

/** Characters and sentences of a section, and characters of a sentence, that are compared. */
export const LONGEST_SECTION = 60_000
export const MOST_SENTENCES = 600
export const LONGEST_SENTENCE = 1000

/** Closing quotes and brackets belong to the sentence that they close. */
const SENTENCE = /[^。！？；\n]+[。！？；]*[”’」』）】》]*|[。！？；]+/gu

/** Splits a text behind 。！？； and at line breaks; what is beyond a limit is cut. */
export function sentencesOf(text: string): Sentences {
  const all: Sentence[] = []
  let cut = text.length > LONGEST_SECTION
  for (const [paragraph, line] of text.slice(0, LONGEST_SECTION).split('\n').entries()) {
    for (const [found] of line.matchAll(SENTENCE)) {
      const trimmed = found.trim()
      if (trimmed === '') continue
      if (all.length === MOST_SENTENCES) return { sentences: all, cut: true }
      cut ||= trimmed.length > LONGEST_SENTENCE
      all.push(sentenceOf(trimmed.slice(0, LONGEST_SENTENCE), paragraph))
    }
  }
  return { sentences: all, cut }
}

function sentenceOf(text: string, paragraph: number): Sentence {
  return { text, paragraph, words: wordsOf(text), masked: maskedOf(text) }
}

/** A text without white space, in half-width forms, radicals unified. */
export function wordsOf(text: string): string {
  return squeeze(unifyRadicals(text).normalize('NFKC'))
}

/** A sentence without punctuation and white space, every number as `#`. */
export function maskedOf(text: string): string {
  return wordsOf(text).replace(DIGITS, '#').replace(PUNCTUATION, '').replace(NUMERALS, '#')
}

/** Digits with the separators inside them, percent signs aside. */
const DIGITS = /\d+(?:[.,]\d+)*/gu
/** Chinese numerals in front of what they count or date: 四百余条, 二〇二三年, 三期. */
const NUMERALS =
  /(?<![〇零一二两三四五六七八九十百千万亿])[〇零一二两三四五六七八九十百千万亿]+(?=[多余]?(?:年|月|日|件|条|次|个|份|篇|期|场|人|项|部|宗|起|元|类|批|家|名|万))/gu
const PUNCTUATION = /(?!#)[\p{P}\p{S}]/gu
