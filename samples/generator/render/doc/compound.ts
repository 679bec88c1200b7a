import { padded, u16, u32, u8, utf16 } from './bytes.js'

const SECTOR = 512
const MINI_SECTOR = 64
/** Streams of fewer bytes stand together in one. */
const CUTOFF = 4096
const END = 0xfffffffe
const FREE = 0xffffffff
const TABLE = 0xfffffffd
const NONE = 0xffffffff

/** A chain of sectors one behind the other. */
const chain = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => (index + 1 < count ? from + index + 1 : END))

const sectorsOf = (size: number, sector: number): number => Math.ceil(size / sector)

interface Placed {
  readonly name: string
  readonly bytes: readonly number[]
  readonly start: number
}

/** An OLE compound file ([MS-CFB]) with these streams in its root. */
export function writeCompound(streams: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const mini: number[] = []
  const miniTable: number[] = []
  const body: number[] = []
  const table: number[] = []
  const placed = Array.from(streams, ([name, bytes]): Placed => {
    if (bytes.length >= CUTOFF) return { name, bytes, start: place(bytes, body, table, SECTOR) }
    return { name, bytes, start: place(bytes, mini, miniTable, MINI_SECTOR) }
  })
  const miniStart = mini.length === 0 ? END : place(mini, body, table, SECTOR)
  const miniTableBytes = padEntries(miniTable.flatMap(u32))
  const miniTableStart = mini.length === 0 ? END : place(miniTableBytes, body, table, SECTOR)
  const directory = directoryOf(placed, { start: miniStart, size: mini.length })
  const directoryStart = place(directory, body, table, SECTOR)
  const tableStart = table.length
  const tableCount = tableSize(table.length)
  for (let index = 0; index < tableCount; index += 1) table.push(TABLE)
  const header = headerOf({
    directoryStart,
    miniTableStart,
    miniTableCount: mini.length === 0 ? 0 : sectorsOf(miniTableBytes.length, SECTOR),
    tables: Array.from({ length: tableCount }, (_, index) => tableStart + index),
  })
  return Uint8Array.from([...header, ...body, ...padEntries(table.flatMap(u32))])
}

/** Puts bytes behind others, gives the sector where they begin. */
function place(bytes: readonly number[], body: number[], table: number[], sector: number): number {
  const start = table.length
  for (const byte of padded(bytes, sector)) body.push(byte)
  for (const next of chain(start, sectorsOf(bytes.length, sector))) table.push(next)
  return start
}

/** Sectors of the allocation table, which tells of itself too. */
function tableSize(others: number): number {
  let count = 1
  while ((count * SECTOR) / 4 < others + count) count += 1
  return count
}

function padEntries(entries: readonly number[]): number[] {
  const more = (SECTOR - (entries.length % SECTOR)) % SECTOR
  return [...entries, ...Array.from({ length: more / 4 }, () => u32(FREE)).flat()]
}

/** The root, and the streams as a chain to the right: names are sorted by length, then by letters. */
function directoryOf(
  placed: readonly Placed[],
  root: { readonly start: number; readonly size: number },
): number[] {
  const sorted = placed.toSorted(
    (a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1),
  )
  const entries = sorted.map(({ name, start, bytes }, index) =>
    entryOf({
      ...{ name, type: 2, start, size: bytes.length, child: NONE },
      right: index + 1 < sorted.length ? index + 2 : NONE,
    }),
  )
  const first = { name: 'Root Entry', type: 5, ...root, child: 1, right: NONE }
  return padded([...entryOf(first), ...entries.flat()], SECTOR)
}

interface Entry {
  readonly name: string
  readonly type: number
  readonly start: number
  readonly size: number
  readonly child: number
  readonly right: number
}

function entryOf({ name, type, start, size, child, right }: Entry): number[] {
  return [
    ...padded(utf16(name), 64),
    ...u16(2 * (name.length + 1)),
    ...[...u8(type), ...u8(1), ...u32(NONE), ...u32(right), ...u32(child)],
    ...Array<number>(36).fill(0),
    ...[...u32(start), ...u32(size), ...u32(0)],
  ]
}

function headerOf(at: {
  readonly directoryStart: number
  readonly miniTableStart: number
  readonly miniTableCount: number
  readonly tables: readonly number[]
}): number[] {
  const named = Array.from({ length: 109 }, (_, index) => at.tables[index] ?? FREE)
  return [
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...Array<number>(16).fill(0),
    ...[...u16(0x3e), ...u16(3), ...u16(0xfffe), ...u16(9), ...u16(6)],
    ...Array<number>(10).fill(0),
    ...[...u32(at.tables.length), ...u32(at.directoryStart), ...u32(0), ...u32(CUTOFF)],
    ...[...u32(at.miniTableStart), ...u32(at.miniTableCount), ...u32(END), ...u32(0)],
    ...named.flatMap(u32),
  ]
}
