import { squeeze } from '../../../src/document/text.js'
import type { Body, Margins, PageLines } from './body.js'
import { middleY } from '../../boxes.js'
import { textOf } from './lines.js'
import { rowOf, valuesOf, type Row } from './rows.js'
import { thresholds } from './thresholds.js'

const limits = thresholds.region

/**
 * Runs of consecutive lines that make a table without crossing rulings: lines parted by wide gaps,
 * and the header, label and caption lines about them.
 */
export function regionsOf(page: PageLines, body: Body): Row[][] {
  const rows = page.lines.map(rowOf)
  const tabular = rows.filter((row) => row.tabular)
  const small = tabular.filter((row) => isSmall(row, body))
  // Where tables are set in small print, size tells their lines from all others.
  const isText =
    small.length * 2 > tabular.length
      ? rows.map((row) => !isSmall(row, body) && !row.tabular)
      : textLines(rows, body, body.marginsOf(page.width))
  return runsOf(rows, isText).filter((run) => isTable(run, rows, body))
}

function isSmall({ line }: Row, body: Body): boolean {
  return line.size < body.size - limits.smaller
}

/** Which lines are running text, titles or headings, where tables are set in the size of these. */
function textLines(rows: readonly Row[], body: Body, margins: Margins): boolean[] {
  const isLarge = ({ line }: Row): boolean => line.size > body.size + limits.smaller
  return rows.map((row, at) => {
    if (row.tabular) return false
    if (isLarge(row)) return true
    return (
      !isBesideValues(rows, at) &&
      ((isProse(row, margins) && !isHeaderEnd(rows, at, margins)) || isHeading(rows, at))
    )
  })
}

/** A line that reaches the right margin, or ends a sentence. */
function isProse(row: Row, { right }: Margins): boolean {
  const { line } = row
  if (valuesOf(row) > 0) return false
  const end = line.glyphs.at(-1)?.text ?? ''
  return line.box[2] > right - limits.margin * line.size || limits.sentenceEnds.includes(end)
}

/** Whether a line is words of a header at the right margin, over lines parted by wide gaps. */
function isHeaderEnd(rows: readonly Row[], at: number, { left, right }: Margins): boolean {
  const start = rows[at]?.line.box[0] ?? 0
  const below = rows.slice(at + 1, at + 1 + limits.headerLines)
  return start > (left + right) / 2 && below.some((row) => row.tabular)
}

/** Whether values stand at about the height of a line: it is a line of their label then. */
function isBesideValues(rows: readonly Row[], at: number): boolean {
  const row = rows[at]
  return [rows[at - 1], rows[at + 1]].some(
    (other) => row && other && valuesOf(other) > 0 && stepOf(row, other) < row.line.size,
  )
}

const NUMBERED = /^[一二三四五六七八九十]+[、.．]/u

/**
 * A line numbered like the title of a section, unless rows of values follow before any header, or it
 * is the last row of a table, printed without values, before the title of the next section.
 */
function isHeading(rows: readonly Row[], at: number): boolean {
  if (!isNumbered(rows[at])) return false
  const next = rows.slice(at + 1).find((row) => row.tabular)
  if (next !== undefined && valuesOf(next) > 0) return false
  return !(rows[at - 1]?.tabular === true && isNumbered(rows[at + 1]))
}

function isNumbered(row: Row | undefined): boolean {
  return row !== undefined && !row.tabular && NUMBERED.test(squeeze(textOf(row.line.glyphs)))
}

function isNear(a: Row, b: Row): boolean {
  return stepOf(a, b) < limits.distance * Math.max(a.line.size, b.line.size)
}

function stepOf(a: Row, b: Row): number {
  return Math.abs(middleY(a.line.box) - middleY(b.line.box))
}

function runsOf(rows: readonly Row[], isText: readonly boolean[]): Row[][] {
  const runs: Row[][] = []
  let before: Row | undefined
  for (const [at, row] of rows.entries()) {
    if (isText[at] === true) {
      before = undefined
      continue
    }
    if (before === undefined || !isNear(before, row)) runs.push([])
    runs.at(-1)?.push(row)
    before = row
  }
  return runs
}

/**
 * Whether a run looks like a table: many texts on a line, some on several lines, or one value beside
 * a label, in small print or where the page cuts a table.
 */
function isTable(run: readonly Row[], page: readonly Row[], body: Body): boolean {
  const tabular = run.filter((row) => row.tabular)
  if (tabular.some((row) => row.chunks.length >= limits.chunks)) return true
  if (tabular.length > 1 && tabular.some((row) => valuesOf(row) > 0 || isSmall(row, body)))
    return true
  if (tabular.some((row) => valuesOf(row) > 0 && isSmall(row, body))) return true
  return isCutOff(run, page)
}

/** A row of a label and a value at the head of a page, or below a heading a header at its foot. */
function isCutOff(run: readonly Row[], page: readonly Row[]): boolean {
  const [first] = run
  if (first === undefined) return false
  if (first === page[0]) return first.chunks.length === 2 && first.values[1] === true
  const isAtFoot = run.at(-1) === page.at(-1)
  return isAtFoot && isNumbered(page[page.indexOf(first) - 1]) && run.some((row) => row.tabular)
}
