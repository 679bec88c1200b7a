/** Where the cells of a run can begin and end in its print. */
import { parseValue } from '../../value.js'
import { LIMITS } from './limits.js'
import type { CellNumber, Run } from './types.js'

/** A part of the print that can be one cell. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly value: CellNumber
}

/** The print of a run with the spans of each of its cells. */
export interface Spelling {
  readonly run: Run
  readonly length: number
  readonly pieces: readonly Piece[]
  /** How many cells it can fill at most. */
  readonly capacity: number
  /** The spans of every cell. */
  readonly cells: readonly Spans[]
}

/** Spans by where they begin, and by where they end. */
export interface Spans {
  readonly from: readonly (readonly Span[])[]
  readonly to: readonly (readonly Span[])[]
}

interface Piece {
  readonly from: number
  readonly text: string
}

interface Kind {
  readonly signed: boolean
  readonly decimal: boolean
}

const DIGITS = /^[\d.,-]+$/u
const PARTS = /[\d.,-]+|[^\d.,-]+/gu
const WHOLE = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)$/u
const DECIMAL = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/u
/** Dashes of one mark: `——` is printed for one cell, or for two. */
const REPEATED = /^(.)\1*$/u

/**
 * The print of a run; `limit` where it is too long, `no-cut` where it holds what is neither number
 * nor mark.
 */
export function spell(run: Run): Spelling | 'limit' | 'no-cut' {
  const length = run.pieces.reduce((sum, piece) => sum + piece.length, 0)
  if (length > LIMITS.characters || run.cells.length > LIMITS.cells) return 'limit'
  const pieces = split(run.pieces)
  if (pieces.some(({ text }) => !DIGITS.test(text) && parseValue(text).kind !== 'blank'))
    return 'no-cut'
  const spans = new Map<string, Spans>()
  const cells = run.cells.map((key) => {
    const kind = { signed: run.signed?.has(key) === true, decimal: run.decimal?.has(key) === true }
    const name = `${kind.signed} ${kind.decimal}`
    const known = spans.get(name) ?? spansOf(pieces, length, kind)
    spans.set(name, known)
    return known
  })
  const capacity = pieces.reduce((sum, { text }) => sum + capacityOf(text), 0)
  return { run, length, pieces, capacity, cells }
}

function capacityOf(text: string): number {
  return DIGITS.test(text) || REPEATED.test(text) ? text.length : 1
}

function split(texts: readonly string[]): Piece[] {
  let from = 0
  return texts
    .flatMap((text) => text.match(PARTS) ?? [])
    .map((text) => {
      const piece = { from, text }
      from += text.length
      return piece
    })
}

/** The cells of a run where each is a piece of its own; null where they ran together. */
export function apart({ cells, pieces }: Spelling): readonly CellNumber[] | null {
  if (cells.length !== pieces.length) return null
  const spans = pieces.map(({ from, text }, index) =>
    cells[index]?.from[from]?.find(({ to }) => to === from + text.length),
  )
  return spans.every((span) => span !== undefined) ? spans.map(({ value }) => value) : null
}

function spansOf(pieces: readonly Piece[], length: number, kind: Kind): Spans {
  const from: Span[][] = Array.from({ length: length + 1 }, () => [])
  const to: Span[][] = Array.from({ length: length + 1 }, () => [])
  for (const piece of pieces) {
    const spansAt = DIGITS.test(piece.text) ? numbersAt : marksAt
    for (const at of piece.text.split('').keys())
      for (const span of spansAt(piece.text, at, kind)) {
        const moved = { ...span, from: piece.from + span.from, to: piece.from + span.to }
        from[moved.from]?.push(moved)
        to[moved.to]?.push(moved)
      }
  }
  return { from, to }
}

function marksAt(text: string, from: number): Span[] {
  const ends = Array.from({ length: text.length - from }, (_, index) => from + index + 1)
  const fit = REPEATED.test(text) ? ends : ends.filter((to) => from === 0 && to === text.length)
  return fit.map((to) => ({ from, to, value: null }))
}

/** A dash is a mark for nothing, and begins a number where the cell may be below zero. */
function numbersAt(text: string, from: number, { signed, decimal }: Kind): Span[] {
  const first = text.charAt(from)
  if (first === '0' && !decimal) return [{ from, to: from + 1, value: 0 }]
  const dash = first === '-'
  const mark: Span[] = dash ? [{ from, to: from + 1, value: null }] : []
  if (dash && !signed) return mark
  return [...mark, ...numbersFrom(text, from, dash ? from + 1 : from, decimal ? DECIMAL : WHOLE)]
}

function numbersFrom(text: string, from: number, digits: number, shape: RegExp): Span[] {
  const spans: Span[] = []
  const last = Math.min(text.length, from + LIMITS.number)
  for (let to = digits + 1; to <= last && text.charAt(to - 1) !== '-'; to++) {
    const number = text.slice(digits, to)
    if (!shape.test(number)) continue
    const size = Number(number.replace(/,/gu, ''))
    if (from === digits || size !== 0) spans.push({ from, to, value: from < digits ? -size : size })
  }
  return spans
}
