import { ExtractError } from '../extract-error.js'
import type { Compound } from '../ole/compound.js'
import { Binary } from '../ole/binary.js'

/** A Word file of 1997 and later: where its streams hold what ([MS-DOC] 2.5, the FIB). */
export interface WordFile {
  /** The stream `WordDocument`: text and pages of properties. */
  readonly main: Binary
  /** The stream of tables that say what stands where in the other. */
  readonly table: Binary
  /** The stream of properties too large for a page; empty where there is none. */
  readonly data: Binary
  /** A structure of the table stream, by its index among the pairs of offset and length. */
  structure(index: StructureIndex): Binary
  /** Where it begins in the table stream. */
  offsetOf(index: StructureIndex): number
  /** Characters of the parts of the text, which follow one another. */
  readonly lengths: {
    readonly body: number
    readonly footnotes: number
    readonly headers: number
    readonly comments: number
    readonly endnotes: number
    readonly textBoxes: number
  }
}

/** Indexes into FibRgFcLcb97. */
export const structures = {
  styles: 1,
  characterPages: 12,
  paragraphPages: 13,
  pieces: 33,
  drawings: 40,
  textBoxes: 56,
  lists: 73,
  listUses: 74,
} as const
export type StructureIndex = (typeof structures)[keyof typeof structures]

const WORD_97 = 0xa5ec
/** Marks of Word 2, 6 and 95 files; those of Word 6 and 95 in OLE have the later mark and a lower version. */
const OLDER_MARKS = [0xa59b, 0xa59c, 0xa5dc]
const FIRST_VERSION = 0xc1
const PAIRS = 0x9a

/** @throws ExtractError `E_TYPE` for older files, `E_ENCRYPTED`, `E_CORRUPT`. */
export function openWordFile(compound: Compound): WordFile {
  const main = streamOf(compound, 'WordDocument')
  const flags = refuseUnreadable(main)
  const table = streamOf(compound, (flags & 0x0200) === 0 ? '0Table' : '1Table')
  const offsetOf = (index: StructureIndex): number => main.u32(PAIRS + 8 * index)
  return {
    main,
    table,
    data: new Binary(compound.read('Data') ?? new Uint8Array()),
    offsetOf,
    structure: (index) => table.part(offsetOf(index), main.u32(PAIRS + 8 * index + 4)),
    lengths: {
      body: main.u32(0x4c),
      footnotes: main.u32(0x50),
      headers: main.u32(0x54),
      comments: main.u32(0x5c),
      endnotes: main.u32(0x60),
      textBoxes: main.u32(0x64),
    },
  }
}

function streamOf(compound: Compound, name: string): Binary {
  const bytes = compound.read(name)
  if (bytes === undefined) throw new ExtractError('E_CORRUPT', `DOC without ${name}`)
  return new Binary(bytes)
}

/** The flags of a file that can be read. */
function refuseUnreadable(main: Binary): number {
  const [mark, version, flags] = [main.u16(0), main.u16(2), main.u16(0x0a)]
  if (OLDER_MARKS.includes(mark) || (mark === WORD_97 && version < FIRST_VERSION)) {
    throw new ExtractError('E_TYPE', 'Word 6/95')
  }
  if (mark !== WORD_97) throw new ExtractError('E_CORRUPT', `DOC mark ${mark.toString(16)}`)
  if ((flags & 0x0100) !== 0) throw new ExtractError('E_ENCRYPTED')
  return flags
}
