import type { WordName } from './words.js'

/**
 * What the narrative of a report counts, as data: the quantities and the wordings that state them.
 *
 * A wording is a regular expression with these signs:
 * `{name}` any of the `words` of that name;
 * `~` some characters without punctuation, `~?` as few as will do;
 * `#` the number with its unit, and 共, 总数为 and the like before it;
 * `|` the beginning of a clause, with nothing but adverbs behind it: 2023年全区共;
 * `$` the end of what is said: punctuation, with 案件, 情况 and the like before it.
 */
export interface Quantity {
  /** The name in the output. */
  readonly id: string
  readonly label: { readonly zh: string; readonly en: string }
  /** The unit of a fact where none is printed. */
  readonly unit: string
  /** Units that it is counted in. */
  readonly units: readonly string[]
  /** What the sentence, or the one before it, must last have spoken of. */
  readonly topic?: Topic
  /** Whether a number of it is of the whole year, so that a share of it (其中, 占12%) is none. */
  readonly whole: boolean
  /** The years that it may name besides its own: 上年结转, 结转下年. */
  readonly adjoining?: -1 | 1
  /** Quantities of one kin count the same things: one is a share of the other behind 其中. */
  readonly kin?: string
  /** The words that name it, and the group of those that are counted together (维持、纠正共3件). */
  readonly named?: WordName
  readonly group?: Group
  readonly said: readonly string[]
  /** Words that make another number of it wherever they stand in its clause. */
  readonly not?: readonly string[]
  /** Wordings that say that there was none, from the negation on. */
  readonly none?: readonly string[]
  /** The first year it exists in. */
  readonly since?: number
}

export type Topic = 'requests' | 'review' | 'suit' | 'normative' | 'rules' | 'fee' | 'proactive'
export type Group = 'outcomes' | 'disputes' | 'documents' | 'results'

/** Units that cases, items, documents and money are counted in. */
export const CASES = ['件', '宗', '份', '起', '例', '次', '人次', '件次', '个', '项']
export const ITEMS = ['条', '件', '项', '篇', '份', '条次']
export const DOCUMENTS = ['件', '个', '部', '份', '项', '篇']
export const MONEY = ['元', '万元']
