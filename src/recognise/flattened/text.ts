import type { Document } from '../../document/document.js'
import { comparable } from '../../document/text.js'

/** The paragraphs of a document in one line, with the characters that wordings are compared by. */
export interface FlatText {
  /** As printed, a line break between two blocks. */
  readonly text: string
  /** The characters of the text without white space and punctuation, as in label keys. */
  readonly key: string
  /** Where each character of the key stands in the text. */
  readonly at: readonly number[]
  /** The blocks with the place in the text where each begins, in order. */
  readonly blocks: readonly { readonly start: number; readonly block: number }[]
}

/** Joins all blocks but tables. */
export function flatText({ blocks }: Pick<Document, 'blocks'>): FlatText {
  const starts: { start: number; block: number }[] = []
  const lines: string[] = []
  let start = 0
  blocks.forEach((block, index) => {
    if (block.type === 'table') return
    starts.push({ start, block: index })
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

const NO_BLOCK = { start: 0, block: 0 }

/** The block that a place of the text stands in; the first where there is no text. */
export function blockAt({ blocks }: FlatText, position: number): FlatText['blocks'][number] {
  return blocks.findLast(({ start }) => start <= position) ?? NO_BLOCK
}
