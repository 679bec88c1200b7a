import type { Box } from '../../../src/document/document.js'
import type { Component } from '../image/components.js'
import type { Area } from '../image/picture.js'

/** Points of a piece of ink that may be part of a character. */
const CHARACTER = { least: 0.8, most: 60 }

/** Pieces of ink of the shortest text: fewer are dirt. */
const LEAST_PIECES = 2

/** Print in groups: what stands above, between and below the areas of tables, in points. */
export function bandsOf<Piece extends Area>(
  outside: readonly Piece[],
  tables: readonly Box[],
  scale: number,
): Piece[][] {
  const bands = new Map<number, Piece[]>()
  for (const piece of outside) {
    const middle = (piece.top + piece.bottom) / (2 * scale)
    const above = tables.filter((box) => (box[1] + box[3]) / 2 < middle).length
    bands.set(above, [...(bands.get(above) ?? []), piece])
  }
  return [...bands.values()].filter((band) => band.length >= LEAST_PIECES)
}

/** The pieces of ink that may be parts of characters: seals and shadows are larger, dirt is smaller. */
export function printOf(pieces: readonly Component[], scale: number): Component[] {
  return pieces.filter((piece) => isPrint(piece, scale))
}

function isPrint({ left, top, right, bottom }: Component, scale: number): boolean {
  const size = Math.max(right - left, bottom - top)
  return size >= CHARACTER.least * scale && size <= CHARACTER.most * scale
}
