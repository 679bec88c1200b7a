/** A word of a list found in a text, and where. */
export interface Word<T> {
  readonly item: T
  readonly start: number
  readonly end: number
}

/** Numerals of rows and groups stand between the words of headers and labels. */
export const NUMERALS: readonly string[] = '一二三四五六七八九十〇1234567890'.match(/./gu) ?? []

/** What a word of a header stands for, with each of its wordings as a key. */
export interface Wording<T> {
  readonly item: T
  readonly keys: readonly string[]
}

/**
 * The words that end a stretch of a key without a gap, from left to right: the longest word at each
 * place, read from the end until something else stands there.
 */
export function wordsBefore<T>(
  key: string,
  from: number,
  end: number,
  wordings: readonly Wording<T>[],
): readonly Word<T>[] {
  const words: Word<T>[] = []
  for (let at = end; at > from;) {
    const word = wordEnding(key, from, at, wordings)
    if (word === undefined) break
    words.push(word)
    at = word.start
  }
  return words.reverse()
}

function wordEnding<T>(
  key: string,
  from: number,
  end: number,
  wordings: readonly Wording<T>[],
): Word<T> | undefined {
  let best: Word<T> | undefined
  for (const { item, keys } of wordings) {
    for (const own of keys) {
      const start = end - own.length
      const isLonger = best === undefined || start < best.start
      if (start >= from && isLonger && own !== '' && key.endsWith(own, end)) {
        best = { item, start, end }
      }
    }
  }
  return best
}
