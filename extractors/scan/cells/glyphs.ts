import { areaAround, type Area } from '../image/picture.js'

/** Characters on one line, each about the ink that stands over one another, from left to right. */
export interface InkLine extends Area {
  readonly glyphs: readonly Area[]
}

/** Distances as shares of the usual height of ink. */
const limits = {
  /** Ink lower than this belongs to the line it stands nearest to: dots and dashes. */
  small: 0.5,
  /** How much of the lower of two pieces lies beside the other on one line. */
  beside: 0.4,
  /** How much of the narrower of two pieces stands over the other in one character. */
  over: 0.5,
}

/**
 * Groups pieces of ink to lines from top to bottom, and to characters within them.
 *
 * @param usual Height of what makes a line; that of the tallest piece where it is not given.
 */
export function inkLines(
  pieces: readonly Area[],
  usual = pieces.reduce((most, piece) => Math.max(most, heightOf(piece)), 0),
): InkLine[] {
  const isTall = (piece: Area): boolean => heightOf(piece) >= limits.small * usual
  const lines: Area[][] = []
  for (const piece of pieces.filter(isTall).sort((a, b) => a.top - b.top)) {
    const line = lines.find((other) => isBeside(piece, areaAround(other)))
    if (line === undefined) lines.push([piece])
    else line.push(piece)
  }
  for (const piece of pieces.filter((each) => !isTall(each))) nearest(lines, piece)?.push(piece)
  return lines.flatMap(lineOf)
}

function heightOf({ top, bottom }: Area): number {
  return bottom - top
}

function isBeside(piece: Area, line: Area | undefined): boolean {
  if (line === undefined) return false
  const shared = Math.min(piece.bottom, line.bottom) - Math.max(piece.top, line.top)
  return shared >= limits.beside * Math.min(heightOf(piece), heightOf(line))
}

function nearest(lines: readonly Area[][], piece: Area): Area[] | undefined {
  const middle = (piece.top + piece.bottom) / 2
  const distances = lines.map((line) => {
    const { top, bottom } = areaAround(line) ?? piece
    return Math.max(top - middle, middle - bottom, 0)
  })
  return lines[distances.indexOf(Math.min(...distances))]
}

function lineOf(pieces: readonly Area[]): InkLine[] {
  const around = areaAround(pieces)
  if (around === undefined) return []
  const glyphs: Area[] = []
  for (const piece of [...pieces].sort((a, b) => a.left - b.left || a.top - b.top)) {
    const last = glyphs.at(-1)
    if (last !== undefined && standsOver(last, piece))
      glyphs[glyphs.length - 1] = areaAround([last, piece]) ?? piece
    else glyphs.push(piece)
  }
  return [{ ...around, glyphs }]
}

function standsOver(a: Area, b: Area): boolean {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  return shared > limits.over * Math.min(a.right - a.left, b.right - b.left)
}
