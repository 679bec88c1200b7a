import { printedLine } from '../markup/line.js'
import { isNumeric, type Fields } from './fields.js'
import { endsSentence, type Line } from './lines.js'

/**
 * Lines taken as one table: its rows, and the line after its last. Rows are null where the lines up
 * to `next` look like a table and are none.
 */
export interface Run {
  readonly rows: readonly Fields[] | null
  readonly next: number
}

/** Reads the table that begins at a line, null where none does. */
export type ReadRun = (lines: readonly Line[], start: number) => Run | null

/** A table whose fields stand between tabs; blank lines (the end of a page) do not end it. */
export const readTabs: ReadRun = (lines, start) => {
  const rows: Fields[] = []
  let next = start
  if (!lines.slice(start, start + 1).some(hasTabs)) return null
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    if (hasTabs(line)) rows.push(fieldsOf(line.raw, '\t'))
    else if (isLoneField(lines, at)) rows.push([line.text])
    else if (line.raw.trim() === '') continue
    else break
    next = at + 1
  }
  return isTable(rows) ? { rows, next } : null
}

/** Tabs that do more than indent a line. */
function hasTabs({ raw, text }: Line): boolean {
  return /\S\s*\t/u.test(raw) || (text === '' ? raw.includes('\t') : /^\t.*\t/u.test(raw))
}

/** A line without tabs right between two lines with tabs, too short for a paragraph: a row of one field. */
function isLoneField(lines: readonly Line[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]]
  if (before === undefined || line === undefined || after === undefined) return false
  if (!hasTabs(before) || !hasTabs(after) || line.text === '') return false
  return (
    line.text.length <= 30 && !endsSentence(line.text) && !/^[一二三四五六七]、/u.test(line.text)
  )
}

/** More than one row with text, or one row with a number or several fields. */
function isTable(rows: readonly Fields[]): boolean {
  const printed = rows.filter((fields) => fields.some((field) => field !== ''))
  if (printed.length !== 1) return printed.length > 1
  return printed.some((fields) => fields.length > 2 || fields.some(isNumeric))
}

/** Pipes, full-width ones and the lines of boxes. */
const PIPE = /[|｜│┃║]/u
const RULE = /^[\s|｜│┃║├┤┼┌┐└┘┬┴─━═╔╗╚╝╠╣╦╩╬+=:-]+$/u

/** A table whose fields stand between pipes; rule lines are dropped, a blank line ends it. */
export const readPipes: ReadRun = (lines, start) => {
  const run = lines.slice(start, pipesEnd(lines, start))
  const rows = run
    .filter((line) => !RULE.test(line.raw) || /^[\s|]*$/u.test(line.raw))
    .map((line) => pipeFields(line.raw))
  return rows.length === 0 ? null : { rows, next: start + run.length }
}

function pipesEnd(lines: readonly Line[], start: number): number {
  let bare = false
  for (let at = start; ; at += 1) {
    const line = lines[at]
    bare ||= isBareRule(lines[at + 1])
    if (line === undefined || !isPipeRow(line, bare)) return at
  }
}

/** A row between outer pipes, a rule, or where `bare` a row without outer pipes. */
function isPipeRow({ raw, text }: Line, bare: boolean): boolean {
  if (text === '') return false
  if (/^[|｜│┃║].*[|｜│┃║]/u.test(text)) return true
  if (RULE.test(raw)) return /[|│┼+├┌└╔╠╚]/u.test(raw) && /[-─━═=]{2}/u.test(raw)
  return bare && PIPE.test(text)
}

/** A rule of Markdown between columns: it makes rows of lines without outer pipes. */
function isBareRule(line: Line | undefined): boolean {
  return line !== undefined && RULE.test(line.raw) && /-\s*\|\s*:?-/u.test(line.raw)
}

function pipeFields(raw: string): Fields {
  const inner = raw
    .trim()
    .replace(/^[|｜│┃║]/u, '')
    .replace(/(?<!\\)[|｜│┃║]$/u, '')
  return inner.split(/(?<!\\)[|｜│┃║]/u).map((field) =>
    field
      .replaceAll('\\|', '|')
      .split(/<br\s*\/?>/iu)
      .map(printedLine)
      .join('\n'),
  )
}

function fieldsOf(raw: string, separator: string): Fields {
  return raw.split(separator).map(printedLine)
}
