import type { PictureReading, Place } from '../document/document.js'
import type { HeaderColumn } from './headers.js'
import { overlap, type Item } from './rows.js'
import { readingOf } from './picture-reading.js'
import { parseValue } from './value.js'
import type { CutRow } from './zones.js'

/** What stands in one cell of the form: the pieces of it, from one or several printed rows. */
export interface PrintedCell {
  readonly text: string
  readonly places: readonly Place[]
  /** Set where one printed row holds two different texts for it. */
  readonly second: string | null
  /** Whether a cell that covers several columns of the form holds the text. */
  readonly shared: boolean
  /** How it was read, where that was off a picture. */
  readonly reading: PictureReading | null
}

/** A value under the printed column it belongs to. */
export interface Valued {
  readonly item: Item
  readonly row: CutRow
  readonly under: HeaderColumn | null
  readonly shared: boolean
}

/** The values of every row of a document. */
export type Values = ReadonlyMap<CutRow, readonly Valued[]>

/** A cell covers a column when it takes this share of it. */
const COVERS = 0.8
/** One column is clearly nearer than another when its gap is less than this share of the other's. */
const CLEARLY = 0.6

/**
 * The values of a row, each under the column that it overlaps most. Where no rulings
 * part the columns, a number clear of all of them goes to the one beside it.
 */
export function valuesUnder(row: CutRow): Valued[] {
  const columns = row.header?.columns ?? []
  const values = row.values.map((item) => {
    const covered = columns.filter((column) => covers(item, column))
    return { item, row, under: overlapped(item, columns), shared: covered.length > 1 || item.tall }
  })
  if (row.layout !== 'lines') return values
  const taken = new Set(values.filter(isPrinted).map(({ under }) => under))
  const free = columns.filter((column) => !taken.has(column))
  return values.map((value) =>
    value.under === null && isPrinted(value)
      ? { ...value, under: beside(value.item, free) }
      : value,
  )
}

const isPrinted = ({ item }: Valued): boolean => item.text.trim() !== ''

/** A number that stands clear of every column belongs to the one beside it, if no other is as near. */
function beside(item: Item, free: readonly HeaderColumn[]): HeaderColumn | null {
  const [first, second] = free
    .map((column) => ({
      column,
      gap: Math.max(column.left - item.right, item.left - column.right),
    }))
    .sort((a, b) => a.gap - b.gap)
  if (first === undefined) return null
  return second === undefined || first.gap < CLEARLY * second.gap ? first.column : null
}

function covers(item: Item, column: HeaderColumn): boolean {
  const shared = Math.min(item.right, column.right) - Math.max(item.left, column.left)
  return shared >= COVERS * (column.right - column.left)
}

function overlapped(item: Item, columns: readonly HeaderColumn[]): HeaderColumn | null {
  let best: HeaderColumn | null = null
  let most = 0
  for (const column of columns) {
    const share = overlap(item, column) - distance(item, column) * 1e-6
    if (share > most) [best, most] = [column, share]
  }
  return best
}

const distance = (a: Item, b: HeaderColumn): number => Math.abs(a.left + a.right - b.left - b.right)

/** Puts the pieces of one cell together; undefined where nothing is printed for it. */
export function assemble(pieces: readonly Valued[]): PrintedCell | undefined {
  if (pieces.length === 0) return undefined
  const rows = [...new Set(pieces.map(({ row }) => row))]
  const lines = rows.map((row) => distinctTexts(pieces.filter((piece) => piece.row === row)))
  const printed = pieces.filter(({ item }) => item.text.trim() !== '')
  const shown = printed.length > 0 ? printed : pieces.slice(0, 1)
  return {
    text: lines.flatMap(([first]) => first ?? []).join('\n'),
    places: shown.map(({ item }) => item.place),
    second: lines.find((texts) => texts.length > 1)?.[1] ?? null,
    shared: printed.some(({ shared }) => shared),
    reading: readingOf(pieces.map(({ item }) => item)),
  }
}

function distinctTexts(pieces: readonly Valued[]): string[] {
  const texts = pieces.map(({ item }) => item.text).filter((text) => text.trim() !== '')
  const values = new Map(texts.map((text) => [JSON.stringify(parseValue(text)), text]))
  return [...values.values()]
}
