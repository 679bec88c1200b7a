import { overwritten, padded, u16, u32, u8, utf16 } from './bytes.js'
import { writeCompound } from './compound.js'
import { paragraphPages, characterPages, type PageIndex } from './pages.js'

/** A stretch of text whose characters have the same properties. */
export interface DocRun {
  readonly text: string
  readonly changes?: readonly number[]
}

/** A paragraph with the mark that ends it: `\r`, or `\x07` for a cell and a row. */
export interface DocParagraph {
  readonly runs: readonly DocRun[]
  readonly mark: string
  /** The index of its style, 0 for the plain one. */
  readonly style?: number
  /** Changes of properties ([MS-DOC] 2.2.5). */
  readonly changes?: readonly number[]
}

/** What a Word file is made of. */
export interface DocParts {
  readonly body: readonly DocParagraph[]
  /** Text boxes, each anchored at a character of the body. */
  readonly boxes?: readonly {
    readonly anchor: number
    readonly paragraphs: readonly DocParagraph[]
  }[]
  /** Lists by the text of their only level: `\0` stands for the number, which is written 一, 二, 三. */
  readonly lists?: readonly string[]
  /** Flags of the header beside those that every file has. */
  readonly flags?: number
  readonly version?: number
}

const TEXT_START = 1024
/** Greater lists of changes stand in a stream of their own. */
const LARGEST = 450

/** Where a structure is told of: its index among the pairs of the header. */
const structures = { styles: 1, sections: 6, characters: 12, paragraphs: 13, pieces: 33 } as const
const moreStructures = { drawings: 40, boxes: 56, lists: 73, listUses: 74 } as const
const PAIRS = 0x9a

/** A file as Word 97 and later write it, as plain as can be. */
export function writeDoc(parts: DocParts): Uint8Array {
  const { body, boxes = [], lists = [], flags = 0, version = 0xc1 } = parts
  const stories = [body, ...boxes.map(({ paragraphs }) => paragraphs), [EMPTY]]
  const paragraphs = boxes.length === 0 ? body : stories.flat()
  const data: number[] = []
  const text = paragraphs.map(textOf).join('')
  const main = padded([...Array<number>(TEXT_START).fill(0), ...utf16(text)], 512)
  const characters = characterPages(paragraphs, TEXT_START, main)
  const outsourced = paragraphs.map((paragraph) => withoutLarge(paragraph, data))
  const pages = paragraphPages(outsourced, TEXT_START, main)
  const table: number[] = []
  const pairs = new Map<number, readonly number[]>()
  const put = (index: number, bytes: readonly number[], rest: readonly number[] = []): void => {
    pairs.set(PAIRS + 8 * index, [...u32(table.length), ...u32(bytes.length)])
    for (const byte of [...bytes, ...rest]) table.push(byte)
  }
  put(structures.styles, styleSheet)
  put(structures.sections, [
    ...u32(0),
    ...u32(text.length),
    ...u16(0),
    ...u32(NONE),
    ...u16(0),
    ...u32(NONE),
  ])
  put(structures.characters, indexOf(characters))
  put(structures.paragraphs, indexOf(pages))
  put(structures.pieces, piecesOf(text))
  const bodyLength = body.map(textOf).join('').length
  if (boxes.length > 0) putBoxes(parts, bodyLength, put)
  if (lists.length > 0) {
    put(moreStructures.lists, ...listsOf(lists))
    put(moreStructures.listUses, listUsesOf(lists))
  }
  const header = headerOf({
    flags,
    version,
    size: main.length,
    bodyLength,
    boxesLength: text.length - bodyLength,
  })
  return writeCompound(
    new Map([
      ['WordDocument', overwritten(main, new Map([...header, ...pairs]))],
      ['1Table', table],
      ...(data.length === 0 ? [] : [['Data', data] as const]),
    ]),
  )
}

const NONE = 0xffffffff
const EMPTY: DocParagraph = { runs: [], mark: '\r' }

/** The text of a paragraph, its mark at the end. */
export const textOf = ({ runs, mark }: DocParagraph): string =>
  runs.map(({ text }) => text).join('') + mark

const HUGE = 0x6646

function withoutLarge(paragraph: DocParagraph, data: number[]): DocParagraph {
  const { changes = [] } = paragraph
  if (changes.length <= LARGEST) return paragraph
  const at = data.length
  for (const byte of [...u16(changes.length), ...changes]) data.push(byte)
  return { ...paragraph, changes: [...u16(HUGE), ...u32(at)] }
}

const indexOf = ({ starts, end, pages }: PageIndex): number[] => [
  ...starts.flatMap(u32),
  ...u32(end),
  ...pages.flatMap(u32),
]

function piecesOf(text: string): number[] {
  const table = [...u32(0), ...u32(text.length), ...u16(0), ...u32(TEXT_START), ...u16(0)]
  return [...u8(2), ...u32(table.length), ...table]
}

interface HeaderFields {
  readonly flags: number
  readonly version: number
  readonly size: number
  readonly bodyLength: number
  readonly boxesLength: number
}

/** Word's mark, version, language and flags, then counts of values, then lengths ([MS-DOC] 2.5). */
function headerOf({ flags, version, size, bodyLength, boxesLength }: HeaderFields) {
  const WITH_TABLE_1 = 0x0200
  const EXTENDED = 0x1000
  const textEnd = TEXT_START + 2 * (bodyLength + boxesLength)
  return new Map<number, readonly number[]>([
    [0, [...u16(0xa5ec), ...u16(version), ...u16(0), ...u16(0x0804)]],
    [0x0a, [...u16(flags | WITH_TABLE_1 | EXTENDED), ...u16(0xbf)]],
    [0x18, [...u32(TEXT_START), ...u32(textEnd)]],
    [0x20, u16(14)],
    [0x3e, [...u16(22), ...u32(size)]],
    [0x4c, u32(bodyLength)],
    [0x64, u32(boxesLength)],
    [0x98, u16(93)],
  ])
}

type Put = (index: number, bytes: readonly number[]) => void

const DRAWING_SIZE = 26
const BOX_SIZE = 22

/** Where drawings are anchored, and which text box each shows; the last box stands for none. */
function putBoxes({ boxes = [] }: DocParts, bodyLength: number, put: Put): void {
  const shapes = boxes.map((_, index) => 1026 + index)
  const drawing = (shape: number) => [...u32(shape), ...Array<number>(DRAWING_SIZE - 4).fill(0)]
  const box = (shape: number) => padded([...Array<number>(14).fill(0), ...u32(shape)], BOX_SIZE)
  const anchors = boxes.map(({ anchor }) => anchor)
  put(moreStructures.drawings, [
    ...[...anchors, bodyLength].flatMap(u32),
    ...shapes.flatMap(drawing),
  ])
  let end = 0
  const starts = boxes.map(({ paragraphs }) => {
    const start = end
    end += paragraphs.map(textOf).join('').length
    return start
  })
  const parted = [...starts, end, end + 1]
  put(moreStructures.boxes, [...parted.flatMap(u32), ...[...shapes, 0].flatMap(box)])
}

/** Ten styles: the plain one and nine headings, each based on it. */
const styleSheet: readonly number[] = [
  ...u16(18),
  ...[
    ...u16(10),
    ...u16(10),
    ...u16(1),
    ...u16(10),
    ...u16(15),
    ...u16(0),
    ...u16(0),
    ...u16(0),
    ...u16(0),
  ],
  ...Array.from({ length: 10 }, (_, id) => styleOf(id)).flat(),
]

function styleOf(id: number): number[] {
  const name = id === 0 ? 'Normal' : `heading ${id}`
  const base = id === 0 ? 0xfff : 0
  const fixed = [...u16(id), ...u16((base << 4) | 1), ...u16((id << 4) | 2), ...u16(0), ...u16(0)]
  const named = [...u16(name.length), ...utf16(name), ...u16(0)]
  const style = [...fixed, ...named, ...[...u16(2), ...u16(id)], ...u16(0)]
  return [...u16(style.length), ...style]
}

const CHINESE_COUNTING = 37
const LIST_ID = 1000

/** The definitions of lists of one level, and their levels, which stand behind the structure. */
function listsOf(lists: readonly string[]): [definitions: number[], levels: number[]] {
  const definitions = lists.flatMap((_, index) => [
    ...[...u32(LIST_ID + index), ...u32(0)],
    ...Array.from({ length: 9 }, () => u16(0xfff)).flat(),
    ...[...u8(1), ...u8(0)],
  ])
  const levels = lists.flatMap((text) => [
    ...[...u32(1), ...u8(CHINESE_COUNTING), ...u8(0)],
    ...padded([text.indexOf('\0') + 1], 9),
    ...[...u8(2), ...u32(0), ...u32(0), ...u8(0), ...u8(0), ...u8(0), ...u8(0)],
    ...[...u16(text.length), ...utf16(text)],
  ])
  return [[...u16(lists.length), ...definitions], levels]
}

function listUsesOf(lists: readonly string[]): number[] {
  const uses = lists.flatMap((_, index) => [...u32(LIST_ID + index), ...Array<number>(12).fill(0)])
  return [...u32(lists.length), ...uses, ...lists.flatMap(() => u32(NONE))]
}
