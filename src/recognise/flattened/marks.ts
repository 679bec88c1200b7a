import type { FlatLine, FlatTable } from './locate.js'

/** One dash repeated, hyphens aside: before a digit a hyphen may be a sign. */
const DASHES = /^([‑-―−—─])\1*$/u

/**
 * Whether `——` is the mark of one cell throughout: every group of dashes has pairs only, and some line
 * has more dashes than it could have cells were each dash one.
 */
export function isMarkPaired(tables: readonly FlatTable[]): boolean {
  const lines = tables.flatMap(({ columnsKnown, lines: own }) => (columnsKnown ? own : []))
  const dashes = lines.flatMap(({ run }) => run.pieces.filter((piece) => DASHES.test(piece)))
  return dashes.every((piece) => piece.length % 2 === 0) && lines.some(hasTooMany)
}

function hasTooMany({ run: { pieces }, cells }: FlatLine): boolean {
  const least = pieces.map((piece) => (DASHES.test(piece) ? piece.length : 1))
  return least.reduce((sum, count) => sum + count, 0) > cells.length
}

/** A table whose marks are pairs of dashes, each a piece of its own. */
export function pairsApart(table: FlatTable): FlatTable {
  const lines = table.lines.map((line) => ({
    ...line,
    run: { ...line.run, pieces: line.run.pieces.flatMap(pairsOf) },
  }))
  return { ...table, lines }
}

const pairsOf = (piece: string): readonly string[] =>
  DASHES.test(piece) ? (piece.match(/../gu) ?? []) : [piece]

/** A pair of dashes as the one mark that it is. */
export const asOneMark = (piece: string): string => (DASHES.test(piece) ? piece.charAt(0) : piece)
