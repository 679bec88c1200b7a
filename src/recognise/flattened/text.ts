import type { Document, Place } from '../../document/document.js'
import { comparable } from '../../document/text.js'

/** Where a block of the document stands in its text, and in the source. */
export interface FlatBlock {
  readonly start: number
  /** Its number in the document. */
  readonly block: number
  readonly place: Place
}

/** The paragraphs of a document in one line, with the characters that wordings are compared by. */
export interface FlatText {
  /** As printed, a line break between two blocks. */
  readonly text: string
  /** The characters of the text without white space and punctuation, as in label keys. */
  readonly key: string
  /** Where each character of the key stands in the text. */
  readonly at: readonly number[]
  /** The blocks with the place in the text where each begins, in order. */
  readonly blocks: readonly FlatBlock[]
}

/** Joins all blocks but tables. */
export function flatText({ blocks }: Pick<Document, 'blocks'>): FlatText {
  const starts: FlatBlock[] = []
  const lines: string[] = []
  let start = 0
  blocks.forEach((block, index) => {
    if (block.type === 'table') return
    starts.push({ start, block: index, place: block.place })
    lines.push(block.text)
    start += block.text.length + 1
  })
  return { text: lines.join('\n'), blocks: starts, ...keyOf(lines.join('\n')) }
}

/** 其它 is 其他, as in label keys. */
const OTHER = /(?<=其)它/gu

function keyOf(text: string): Pick<FlatText, 'key' | 'at'> {
  const characters: string[] = []
  const at: number[] = []
  let index = 0
  for (const printed of text) {
    for (const character of comparableCharacter(printed)) {
      characters.push(character)
      at.push(index)
    }
    index += printed.length
  }
  return { key: characters.join('').replace(OTHER, '他'), at }
}

const COMMON = /^[\p{Script=Han}\d]$/u
const RADICAL = /[\u2E80-\u2FDF\uF900-\uFAFF]/u

/** Most characters are compared as they are. */
function comparableCharacter(printed: string): string {
  return COMMON.test(printed) && !RADICAL.test(printed) ? printed : comparable(printed)
}

/** Where a stretch of the text stands in the source: in the block that it begins in, by characters. */
export function placeOf(
  { blocks }: FlatText,
  { start, end }: { readonly start: number; readonly end: number },
): Place {
  const block = blocks.findLast((each) => each.start <= start)
  const from = start - (block?.start ?? 0)
  const characters = `characters ${from + 1}–${from + end - start}`
  const path = block?.place.path
  return { ...block?.place, path: path === undefined ? characters : `${path}, ${characters}` }
}
