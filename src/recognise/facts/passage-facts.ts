import { collapse } from '../../document/text.js'
import type { Quantity, Topic } from '../../forms/quantities.js'
import type { Fact, Scope } from '../../report/schema.js'
import type { Passage } from './passages.js'
import { plainOf, printedBetween, type Plain } from './plain.js'
import { readSentence, type Stated } from './sentence-facts.js'
import { sentencesOf, type Stretch } from './sentences.js'
import { topicOf } from './subject.js'

/** Longer stretches without a full stop are tables run together. */
const LONGEST_SENTENCE = 3000
/** A sentence that speaks of none of these states no fact. */
const SPEAKS = /收到|受理|申请|公开|复议|诉讼|规范性文件|规章|处理费|结转|办结|答复|维持|纠正/u

/** The facts of one paragraph. */
export const factsOfPassage = (passage: Passage, year: number | null): Fact[] =>
  new PassageReader(passage, year).read()

/** Reads the sentences of a paragraph one after the other, and keeps what the last one spoke of. */
class PassageReader {
  readonly #plain: Plain
  #topic: Topic | null = null
  #scope: Scope | null = null
  #counted: readonly Quantity[] = []
  #disputes = false

  constructor(
    readonly passage: Passage,
    readonly year: number | null,
  ) {
    this.#plain = plainOf(passage.text)
  }

  read(): Fact[] {
    return sentencesOf(this.#plain.text).flatMap((stretch) => {
      const sentence = this.#plain.text.slice(stretch.start, stretch.end)
      if (sentence.length <= LONGEST_SENTENCE && SPEAKS.test(sentence))
        return this.#readSentence(sentence, stretch)
      this.#forget()
      return []
    })
  }

  #readSentence(sentence: string, stretch: Stretch): Fact[] {
    const { facts, counted } = readSentence({
      sentence,
      topic: this.#topic,
      disputesBefore: this.#disputes,
      section: this.passage.section,
      year: this.year,
      scope: this.#scope,
      countedBefore: this.#counted,
    })
    this.#topic = topicOf(sentence, this.#topic)
    this.#disputes = sentence.includes('信息公开') && /复议|诉讼/u.test(sentence)
    this.#counted = counted
    this.#scope = facts.at(-1)?.scope ?? null
    return facts.map((fact) => this.#factOf(fact, stretch))
  }

  #forget(): void {
    this.#counted = []
    this.#disputes = false
    this.#scope = null
  }

  #factOf({ quantity, value, unit, from, to, scope }: Stated, { start, end }: Stretch): Fact {
    const { text, place, section } = this.passage
    const printed = (first: number, last: number): string =>
      collapse(printedBetween(text, this.#plain, first, last))
    return {
      quantity,
      value,
      unit,
      text: printed(start + from, start + to),
      sentence: printed(start, end),
      scope,
      section,
      place: { ...place },
    }
  }
}
