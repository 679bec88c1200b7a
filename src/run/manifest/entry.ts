import type { ManifestEntry } from '../../recognise/manifest.js'

/** The columns that mean something; others are passed over. */
const names = ['path', 'url', 'issuer', 'year', 'retrieved'] as const
type Name = (typeof names)[number]

/** Where each column stands. */
export type Columns = ReadonlyMap<Name, number>

/** What is wrong with a row, and what stands there. */
export interface RowProblem {
  readonly problem: 'header' | 'path' | 'year' | 'retrieved'
  readonly value: string
}

/** A line of a manifest: the path as it is written there, and what it says. */
export interface Listed {
  readonly path: string
  readonly entry: ManifestEntry
}

/** The columns by their header; their order is free. */
export function columnsOf(cells: readonly string[]): Columns | RowProblem {
  const header = cells.map((cell) => cell.trim().toLowerCase())
  const columns = new Map(
    names.flatMap((name): [Name, number][] => {
      const at = header.indexOf(name)
      return at === -1 ? [] : [[name, at]]
    }),
  )
  return columns.has('path') ? columns : { problem: 'header', value: header.join(',') }
}

/** What a row says. */
export function listedOf(cells: readonly string[], columns: Columns): Listed | RowProblem {
  const cell = (name: Name) => cells[columns.get(name) ?? Infinity]?.trim() ?? ''
  const [path, year, retrieved] = [cell('path'), cell('year'), cell('retrieved')]
  if (path === '') return { problem: 'path', value: '' }
  if (year !== '' && !YEAR.test(year)) return { problem: 'year', value: year }
  const moment = retrieved === '' ? null : momentOf(retrieved)
  if (moment === undefined) return { problem: 'retrieved', value: retrieved }
  const entry: ManifestEntry = {
    url: textOf(cell('url')),
    issuer: textOf(cell('issuer').replaceAll(/\s/gu, '')),
    year: year === '' ? null : Number(year.slice(0, 4)),
    retrieved: moment,
  }
  return { path, entry }
}

const YEAR = /^(?:19|20)\d{2}年?$/u

function textOf(cell: string): string | null {
  return cell === '' ? null : cell
}

/** Dates as programs and spreadsheets write them, with or without a time of the day. */
const MOMENT =
  /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/u

/** A date, or a date with its time, by ISO 8601; undefined where it is none. */
function momentOf(text: string): string | undefined {
  const [matched, year = '', , month = '', day = '', hour, minute = '', second = '00', zone = ''] =
    MOMENT.exec(text) ?? []
  if (matched === undefined) return undefined
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
  if (!isDate(Number(year), Number(month), Number(day))) return undefined
  if (hour === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second}${zone}`
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
