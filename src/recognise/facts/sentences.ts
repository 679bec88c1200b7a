/** A stretch of plain text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * A sentence ends with its full stop, and before the numeral of a part: run-together text has no full
 * stop before （二）. 第（一）项 of a statute is no part.
 */
const SENTENCE_END =
  /[。！？]+|(?<!第|第[一二三四五六七八九十百]{1,5}条)(?=（[一二三四五六七八九十]{1,3}）)/gu

/** The sentences of a plain text, with their full stops. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  for (const stop of text.matchAll(SENTENCE_END)) {
    const end = stop.index + stop[0].length
    if (end > start) sentences.push({ start, end })
    start = end
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return sentences
}
