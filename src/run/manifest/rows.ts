import { open } from 'node:fs/promises'

/** A row of a CSV file as its bytes. */
export interface ByteRow {
  readonly bytes: Buffer
  /** Where it begins in the file. */
  readonly offset: number
  /** The line it begins on, from 1. */
  readonly line: number
}

/** Bytes that are read at once. */
const BLOCK = 2 ** 18
/** Bytes of a row at most; one that is longer lacks a quote. */
const LONGEST_ROW = 2 ** 16

const [LINE_FEED, QUOTE] = [0x0a, 0x22]

/**
 * The rows of a CSV file (RFC 4180), one block in memory at a time; a number, the row's line, and
 * nothing more, where one is too long. In UTF-8 and GB18030 alike no byte of a longer character is a
 * quote or a line feed.
 * @throws the system's error where the file cannot be read.
 */
export async function* byteRows(path: string): AsyncGenerator<ByteRow | number, void> {
  const file = await open(path)
  try {
    let rest: Buffer = Buffer.alloc(0)
    let [offset, line] = [0, 1]
    for (let last = false; !last;) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(BLOCK), 0, BLOCK)
      last = bytesRead === 0
      const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)])
      let start = 0
      for (let end = endOfRow(bytes, 0, last); end > start; end = endOfRow(bytes, start, last)) {
        const row = bytes.subarray(start, end)
        yield { bytes: row, offset: offset + start, line }
        line += count(row, LINE_FEED)
        start = end
      }
      rest = bytes.subarray(start)
      offset += start
      if (rest.length > LONGEST_ROW) {
        yield line
        return
      }
    }
  } finally {
    await file.close()
  }
}

/** The bytes of the row that begins at an offset. @throws the system's error */
export async function firstRow(path: string, offset: number): Promise<Buffer> {
  const file = await open(path)
  try {
    for (const length of [2 ** 12, LONGEST_ROW]) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset)
      const end = endOfRow(buffer.subarray(0, bytesRead), 0, bytesRead < length)
      if (end > 0) return buffer.subarray(0, end)
    }
    return Buffer.alloc(0)
  } finally {
    await file.close()
  }
}

/** Where the row ends, behind its line feed; 0 where that is not there yet. */
function endOfRow(bytes: Buffer, start: number, last: boolean): number {
  let [at, quoted] = [start, false]
  for (;;) {
    const feed = bytes.indexOf(LINE_FEED, at)
    if (feed === -1) return last ? bytes.length : 0
    quoted = quoted !== (count(bytes.subarray(at, feed), QUOTE) % 2 === 1)
    at = feed + 1
    if (!quoted) return at
  }
}

function count(bytes: Buffer, byte: number): number {
  let found = 0
  for (let at = bytes.indexOf(byte); at !== -1; at = bytes.indexOf(byte, at + 1)) found += 1
  return found
}
