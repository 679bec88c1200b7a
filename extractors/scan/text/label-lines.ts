/** The lines of labels beside columns of figures: those of groups stand at any height. */
import { inkLines, type InkLine } from '../cells/glyphs.js'
import type { Area } from '../image/picture.js'

/** Distances in heights of a line. */
const limits = {
  /** A text goes on over such a gap, and one surely begins after a wider one than the other. */
  gap: 0.45,
  free: 1.1,
  /** How far the beginnings of texts in one column lie apart. */
  drift: 0.25,
  /** How far the middles of two pieces of one line lie apart. */
  level: 0.3,
  /** Texts that begin at one place and make a column. */
  support: 4,
}

/**
 * The lines of labels: cut to columns first where many texts begin, then to lines, of which those
 * that go on over the beginning of a column are one again.
 */
export function labelLines(pieces: readonly Area[], height: number): (readonly Area[])[] {
  const starts = startsOf(pieces, height)
  const columnOf = ({ left }: Area): number =>
    starts.filter((start) => left >= start - limits.drift * height).length
  const columns = starts.map((_, at) => pieces.filter((piece) => columnOf(piece) === at + 1))
  const outside = pieces.filter((piece) => columnOf(piece) === 0)
  const lines = [outside, ...columns].flatMap((column) => inkLines(column, height))
  return joined(lines, height).map((line) => line.flatMap(({ glyphs }) => glyphs))
}

/** Where many texts begin, from left to right. */
function startsOf(pieces: readonly Area[], height: number): number[] {
  const lefts = pieces
    .filter((piece) => !pieces.some((other) => isRightBefore(other, piece, height)))
    .map(({ left }) => left)
    .sort((a, b) => a - b)
  const groups: number[][] = []
  for (const left of lefts) {
    const group = groups.at(-1)
    if (group !== undefined && left - (group[0] ?? 0) <= limits.drift * height) group.push(left)
    else groups.push([left])
  }
  return groups.flatMap((group) => (group.length >= limits.support ? group.slice(0, 1) : []))
}

/** Whether a piece stands beside another, no gap between them that surely parts texts. */
function isRightBefore(other: Area, piece: Area, height: number): boolean {
  const gap = piece.left - other.right
  const isBeside = other.top < piece.bottom && other.bottom > piece.top
  return other.left < piece.left && isBeside && gap <= limits.free * height
}

function joined(lines: readonly InkLine[], height: number): InkLine[][] {
  const texts: InkLine[][] = []
  for (const line of lines) {
    const before = texts.find((text) => goesOn(text.at(-1), line, height))
    if (before === undefined) texts.push([line])
    else before.push(line)
  }
  return texts
}

function goesOn(before: InkLine | undefined, line: InkLine, height: number): boolean {
  if (before === undefined) return false
  const gap = line.left - before.right
  const step = Math.abs(line.top + line.bottom - before.top - before.bottom) / 2
  return gap >= 0 && gap <= limits.gap * height && step <= limits.level * height
}
