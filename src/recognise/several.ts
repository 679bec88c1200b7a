import type { Block, Document } from '../document/document.js'
import { plainDigits } from './dates.js'
import { MOST_TITLE_LINES, nameLinesAbove, parseTitle, type Title } from './title.js'

/** What tells two reports in one file apart. */
export interface Marks {
  readonly issuer: string | null
  readonly year: number | null
  /** The form of the tables. */
  readonly form: string
  /** Which tables of that form are printed. */
  readonly tables: ReadonlySet<string>
  /** The printed figures, by which a second print of the same report is known. */
  readonly figures: string
}

type Blocks = readonly Block[]

/** Titles that are looked at; a document with more of them is a list. */
const MOST_TITLES = 50

/**
 * The reports that a document prints one behind the other. It is cut at a title behind which tables
 * are printed that stand before it too: a title that is repeated, over an annex say, begins no report.
 * `marksOf` reads a part of the document; undefined for one that is no report.
 */
export function reportsIn(
  document: Document,
  marksOf: (part: Document) => Marks | undefined,
): Document[] {
  const pieces = withTables(piecesOf(document.blocks))
  if (pieces.length < 2) return [document]
  const parts: Part[] = []
  for (const blocks of pieces) {
    const piece = { blocks, marks: once(() => marksOf(partOf(document, blocks))) }
    const before = parts.at(-1)
    if (before === undefined || areTwo(before, piece)) parts.push(piece)
    else {
      before.blocks = [...before.blocks, ...blocks]
      if (!hasTables(before.marks())) before.marks = piece.marks
    }
  }
  return parts.length < 2 ? [document] : parts.map(({ blocks }) => partOf(document, blocks))
}

/** Blocks, and what their tables tell: read where it is asked for, for most files are one report. */
interface Part {
  blocks: Blocks
  marks: () => Marks | undefined
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** The file's own name and title are of no part of it. */
function partOf(document: Document, blocks: Blocks): Document {
  return { ...document, source: { ...document.source, name: '' }, title: null, blocks }
}

function areTwo(before: Part, piece: Part): boolean {
  const a = before.marks()
  if (!hasTables(a)) return false
  const b = piece.marks()
  if (!hasTables(b)) return false
  const isSame = a.issuer === b.issuer && a.year === b.year
  if (isSame && a.figures === b.figures) return false
  if (a.form !== b.form && a.year !== b.year) return true
  return [...b.tables].some((table) => a.tables.has(table))
}

/** What a site says of a report stands in a table too, but in none of the form. */
function hasTables(marks: Marks | undefined): marks is Marks {
  return marks !== undefined && marks.tables.size > 0
}

/** The blocks before the first title, and from each title on. */
function piecesOf(blocks: Blocks): Blocks[] {
  const starts = titleStarts(blocks)
  if (starts.length > MOST_TITLES) return [blocks]
  return [0, ...starts].map((start, at) => blocks.slice(start, starts[at]))
}

/** A piece without tables opens the next one; behind the last one with tables it belongs to that. */
function withTables(pieces: readonly Blocks[]): Blocks[] {
  const joined: Blocks[] = []
  let open: Blocks = []
  for (const piece of pieces) {
    open = [...open, ...piece]
    if (!open.some(({ type }) => type === 'table')) continue
    joined.push(open)
    open = []
  }
  return [...joined.slice(0, -1), [...(joined.at(-1) ?? []), ...open]]
}

/** Where titles of reports begin. */
function titleStarts(blocks: Blocks): number[] {
  const lines = blocks.map(lineOf)
  return lines.flatMap((_, at) => titleStart(lines, at) ?? [])
}

/** Empty for what is no line of a title. */
function lineOf(block: Block): string {
  return block.type === 'table' || block.text.length > LONGEST_LINE ? '' : plainDigits(block.text)
}

/** Characters of a line of a title, white space included, at most. */
const LONGEST_LINE = 200

/** 槐序县2022年度 over 政府信息公开工作年度报告. */
const YEAR_ABOVE = /^\D{0,32}(?:19|20)\d{2}年度?$/u

/** Where the title begins whose own words begin at a line, with the lines of year and name over them. */
function titleStart(lines: readonly string[], at: number): number | undefined {
  const title = titleFrom(lines, at)
  if (title === null) return undefined
  const start = title.year === null && YEAR_ABOVE.test(lines[at - 1] ?? '') ? at - 1 : at
  return title.issuer === null ? start - nameLinesAbove(lines, start) : start
}

/** The title that the fewest lines from this one on make, unless the lines behind this one make one. */
function titleFrom(lines: readonly string[], at: number): Title | null {
  for (let length = 1; length <= MOST_TITLE_LINES; length++) {
    const printed = lines.slice(at, at + length)
    if (printed.length < length || printed.includes('')) return null
    const title = parseTitle(printed.join(''))
    if (title === null) continue
    const isOwn = printed
      .slice(1)
      .every((_, skip) => parseTitle(printed.slice(skip + 1).join('')) === null)
    return isOwn ? title : null
  }
  return null
}
