/** How the pieces of one cell were read, where that was off a picture. */
import type { PictureReading } from '../document/document.js'
import type { Item } from './rows.js'

type Piece = Pick<Item, 'text' | 'reading'>

/**
 * The reading of a cell from those of its pieces: as sure as the least sure of them, and for every
 * other text of a piece the text of the whole. Null where no piece was read off a picture.
 */
export function readingOf(pieces: readonly Piece[]): PictureReading | null {
  const readings = pieces.flatMap(({ reading }) => reading ?? [])
  if (readings.length === 0) return null
  return {
    confidence: Math.min(...readings.map(({ confidence }) => confidence)),
    candidates: pieces.flatMap(({ reading }, index) =>
      (reading?.candidates ?? []).map((text) => joined(pieces.with(index, { text, reading }))),
    ),
  }
}

const joined = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')
    .join('\n')

/** A cell that its header promises and the picture does not show: nothing is known of it. */
export function unseen(header: readonly Piece[]): PictureReading | null {
  return header.some(({ reading }) => reading !== null) ? { confidence: 0, candidates: [] } : null
}
