import type { Level, List } from '../docx/numbering/definitions.js'
import { Binary } from '../ole/binary.js'
import { structures, type WordFile } from './header.js'

/** Lists by the number under which paragraphs name them, from 1. */
export type DocLists = ReadonlyMap<number, List>

/** How a list of paragraphs counts ([MS-DOC] 2.9.131 to 2.9.150: PlfLst, PlfLfo). */
export function readDocLists(file: WordFile): DocLists {
  const definitions = definitionsIn(file)
  const uses = file.structure(structures.listUses)
  const count =
    uses.length < 4 ? 0 : Math.min(uses.u32(0), Math.floor((uses.length - 4) / USE_SIZE))
  const rest = new Cursor(uses, 4 + USE_SIZE * count)
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 4 + USE_SIZE * index
      const definition = uses.i32(at)
      const levels = definitions.get(definition) ?? new Map<number, Level>()
      const list = usedList(rest, uses.u8(at + 12), levels)
      return [index + 1, { definition: String(definition), ...list }] as const
    }),
  )
}

const DEFINITION_SIZE = 28
const USE_SIZE = 16

/** Reads one value after the other; behind the end there is nothing. */
class Cursor {
  constructor(
    readonly bytes: Binary,
    public at: number,
  ) {}

  take(size: number): Binary | null {
    if (this.at + size > this.bytes.length) return null
    this.at += size
    return this.bytes.part(this.at - size, size)
  }
}

function definitionsIn(file: WordFile): Map<number, ReadonlyMap<number, Level>> {
  const lists = file.structure(structures.lists)
  const count =
    lists.length < 2 ? 0 : Math.min(lists.u16(0), Math.floor((lists.length - 2) / DEFINITION_SIZE))
  const rest = new Cursor(file.table, file.offsetOf(structures.lists) + 2 + DEFINITION_SIZE * count)
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 2 + DEFINITION_SIZE * index
      const isSimple = (lists.u8(at + 26) & 1) === 1
      return [lists.i32(at), levelsIn(rest, isSimple ? 1 : 9)] as const
    }),
  )
}

function levelsIn(rest: Cursor, count: number): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>()
  for (let index = 0; index < count; index += 1) {
    const level = levelIn(rest, index)
    if (level === null) break
    levels.set(index, level)
  }
  return levels
}

const FIXED_SIZE = 28
/** Longer than any number's text that Word's dialogue takes. */
const MAX_TEXT = 100

/** A level: fixed fields, changes of properties, and the text with the levels' numbers in it. */
function levelIn(rest: Cursor, index: number): Level | null {
  const fixed = rest.take(FIXED_SIZE)
  if (fixed === null || rest.take(fixed.u8(24) + fixed.u8(25)) === null) return null
  const length = rest.take(2)?.u16(0)
  const text = length === undefined ? null : rest.take(2 * length)
  if (text === null) return null
  const flags = fixed.u8(5)
  return {
    start: fixed.i32(0),
    format: formats[fixed.u8(4)] ?? 'none',
    text: textOf(text).slice(0, MAX_TEXT),
    gap: fixed.u8(15) === NO_GAP ? '' : ' ',
    restart: (flags & 0x08) === 0 ? index : fixed.u8(26),
    legal: (flags & 0x04) !== 0,
    hidden: false,
    style: undefined,
  }
}

const NO_GAP = 2

/** Characters 0 to 8 stand for the numbers of the levels. */
function textOf({ bytes }: Binary): string {
  const text = new TextDecoder('utf-16le').decode(bytes)
  return Array.from(text, (character) => {
    const level = character.charCodeAt(0)
    return level < 9 ? `%${level + 1}` : character
  }).join('')
}

/** The levels of one use of a list: those of the definition, where it does not override them. */
function usedList(
  rest: Cursor,
  count: number,
  levels: ReadonlyMap<number, Level>,
): Pick<List, 'levels' | 'overrides'> {
  rest.take(4)
  const own = new Map(levels)
  const overrides = new Map<number, number>()
  for (let step = 0; step < count; step += 1) {
    const fixed = rest.take(8)
    if (fixed === null) break
    const flags = fixed.u32(4)
    const index = flags & 0xf
    const replaced = (flags & 0x20) === 0 ? null : levelIn(rest, index)
    if (replaced !== null) own.set(index, replaced)
    if ((flags & 0x10) !== 0) overrides.set(index, replaced?.start ?? fixed.i32(0))
  }
  return { levels: own, overrides }
}

/** Formats by number ([MS-OSHARED] 2.2.1.3, MSONFC), in the words of the XML format. */
const formats: readonly string[] = (
  'decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex ' +
  'chicago ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth ' +
  'japaneseLegal japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 ' +
  'aiueoFullWidth irohaFullWidth decimalZero bullet ganada chosung decimalEnclosedFullstop ' +
  'decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle ' +
  'ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ' +
  'ideographLegalTraditional taiwaneseCountingThousand taiwaneseDigital chineseCounting ' +
  'chineseLegalSimplified chineseCountingThousand'
).split(' ')
