import { createHash, type Hash } from 'node:crypto'
import { csvRows } from '../csv.js'
import { columnsOf, listedOf, type Columns, type RowProblem } from './entry.js'
import { HashIndex } from './hash-index.js'
import { keyOf } from './key.js'
import { spelt } from './paths.js'
import { byteRows } from './rows.js'

/**
 * Why a manifest cannot be used: `unreadable`: it cannot be opened; `encoding`: neither UTF-8 nor
 * GB18030; `long`: a line without end; `quote`: a quote is amiss; `header`: no column `path`;
 * `path`: a line without one; `year`, `retrieved`: no year, no date.
 */
export interface ManifestProblem {
  readonly path: string
  readonly problem: 'unreadable' | 'encoding' | 'long' | 'quote' | RowProblem['problem']
  /** From 1; 0 where it is the whole file. */
  readonly line: number
  /** What stands there, or the system's code of the error. */
  readonly value: string
}

type Encoding = 'utf-8' | 'gb18030'

/** Where the lines of a manifest are. */
export interface Indexed {
  readonly encoding: Encoding
  readonly columns: Columns
  /** Where the line of a path begins in the file, by the path's key. */
  readonly offsets: HashIndex
  readonly sha256: string
}

/** Looks through a manifest: as UTF-8, else, where it does not say that it is, as GB18030. */
export async function indexed(path: string): Promise<Indexed | ManifestProblem> {
  const read = await indexedAs('utf-8', path)
  const other = 'problem' in read && read.problem === 'encoding' && read.value === ''
  return other ? indexedAs('gb18030', path) : read
}

async function indexedAs(encoding: Encoding, path: string): Promise<Indexed | ManifestProblem> {
  const look = new Look(encoding)
  for await (const row of byteRows(path)) {
    if (typeof row === 'number') return { path, problem: 'long', line: row, value: '' }
    const found = look.at(row.bytes, row.offset)
    if (found !== null) return { path, line: row.line, ...found }
  }
  const { columns, offsets } = look
  if (columns === null) return { path, problem: 'header', line: 1, value: '' }
  return { encoding, columns, offsets, sha256: look.hash.digest('hex') }
}

type Found = Pick<ManifestProblem, 'problem' | 'value'>

/** One look through the rows of a manifest. */
class Look {
  columns: Columns | null = null
  readonly offsets = new HashIndex()
  readonly hash: Hash = createHash('sha256')
  private readonly decoded: (bytes: Buffer) => string | null
  /** Whether the file says that it is UTF-8. */
  private marked = false

  constructor(encoding: Encoding) {
    this.decoded = strictDecoder(encoding)
  }

  /** Takes a row; gives what is wrong with it. */
  at(bytes: Buffer, offset: number): Found | null {
    this.hash.update(bytes)
    if (offset === 0) this.marked = bytes.subarray(0, MARK.length).equals(MARK)
    const text = this.decoded(bytes)
    if (text === null) return { problem: 'encoding', value: this.marked ? 'UTF-8' : '' }
    const rows = csvRows(text)
    if (typeof rows === 'number') return { problem: 'quote', value: '' }
    const [row] = rows
    return row === undefined ? null : this.take(row.cells, offset)
  }

  private take(cells: readonly string[], offset: number): Found | null {
    if (this.columns === null) {
      const columns = columnsOf(cells)
      if ('problem' in columns) return columns
      this.columns = columns
      return null
    }
    const listed = listedOf(cells, this.columns)
    if ('problem' in listed) return listed
    this.offsets.set(keyOf(spelt(listed.path)), offset)
    return null
  }
}

/** The byte-order mark in UTF-8. */
const MARK = Buffer.from([0xef, 0xbb, 0xbf])

/** Null for what is not in the encoding. */
function strictDecoder(encoding: Encoding): (bytes: Buffer) => string | null {
  const decoder = new TextDecoder(encoding, { fatal: true })
  return (bytes) => {
    try {
      return decoder.decode(bytes)
    } catch {
      return null
    }
  }
}
