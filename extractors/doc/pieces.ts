import { ExtractError } from '../extract-error.js'
import type { Limits } from '../extractor.js'
import { Binary } from '../ole/binary.js'
import { structures, type WordFile } from './header.js'

/** A stretch of the text: characters `from` to `to` (not included), and where the file holds them. */
export interface Piece {
  readonly from: number
  readonly to: number
  /** The first byte in the stream `WordDocument`. */
  readonly position: number
  /** Bytes of one character: 1 for code page 1252, 2 for UTF-16. */
  readonly width: 1 | 2
  /** Changes of properties, as saved in haste. */
  readonly changes: Binary
}

const NOTHING = new Binary(new Uint8Array())
const DESCRIPTOR_SIZE = 8
const COMPRESSED = 0x40000000

/**
 * The pieces of the text in order ([MS-DOC] 2.9.38, Clx).
 * @throws ExtractError `E_CORRUPT`, `E_LIMIT` for too many characters.
 */
export function readPieces(file: WordFile, limits: Limits): Piece[] {
  const { prefixes, table } = partsOf(file.structure(structures.pieces))
  const count = Math.floor((table.length - 4) / (4 + DESCRIPTOR_SIZE))
  return Array.from({ length: Math.max(count, 0) }, (_, index) => {
    const [from, to] = [table.u32(4 * index), table.u32(4 * index + 4)]
    if (to < from) throw new ExtractError('E_CORRUPT', `DOC piece from ${from} to ${to}`)
    if (to > limits.characters) throw new ExtractError('E_LIMIT', `${to} characters`)
    const descriptor = table.part(4 * (count + 1) + DESCRIPTOR_SIZE * index, DESCRIPTOR_SIZE)
    return { from, to, ...placeOf(descriptor.u32(2)), changes: changesOf(descriptor, prefixes) }
  })
}

/** The lists of changes that stand before the table of pieces, and the table. */
function partsOf(clx: Binary): { prefixes: Binary[]; table: Binary } {
  const prefixes: Binary[] = []
  let at = 0
  while (clx.u8(at) === 1) {
    const size = clx.u16(at + 1)
    prefixes.push(clx.part(at + 3, size))
    at += 3 + size
  }
  if (clx.u8(at) !== 2) throw new ExtractError('E_CORRUPT', 'DOC without pieces')
  return { prefixes, table: clx.part(at + 5, clx.u32(at + 1)) }
}

function placeOf(value: number): Pick<Piece, 'position' | 'width'> {
  const position = value & ~(COMPRESSED | 0x80000000)
  const compressed = (value & COMPRESSED) !== 0
  return compressed ? { position: position >>> 1, width: 1 } : { position, width: 2 }
}

/** The short form of a change is never one of those read here. */
function changesOf(descriptor: Binary, prefixes: readonly Binary[]): Binary {
  const value = descriptor.u16(6)
  return ((value & 1) === 1 ? prefixes[value >> 1] : undefined) ?? NOTHING
}

/** The index of the first piece that ends behind a character. */
export function pieceIndexAt(pieces: readonly Piece[], character: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.to ?? Infinity) <= character) low = middle + 1
    else high = middle
  }
  return low
}

/** The piece that holds a character. */
export function pieceAt(pieces: readonly Piece[], character: number): Piece | undefined {
  const piece = pieces[pieceIndexAt(pieces, character)]
  return piece !== undefined && piece.from <= character ? piece : undefined
}

/** Where the file holds a character of a piece. */
export function positionIn({ from, position, width }: Piece, character: number): number {
  return position + (character - from) * width
}
