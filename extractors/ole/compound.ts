import { ExtractError } from '../extract-error.js'
import { Binary } from './binary.js'
import { readHeader, type Header } from './header.js'
import { fileChains, miniChains, type Chains } from './sectors.js'

/** An OLE compound file: a small file system ([MS-CFB]). Only the streams of its root are told. */
export interface Compound {
  /** Names of the streams and storages of the root. */
  readonly names: readonly string[]
  /** The bytes of a stream of the root; undefined where there is none of this name. */
  read(name: string): Uint8Array | undefined
}

interface Entry {
  readonly name: string
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

const STREAM = 2
const ROOT = 5
const ENTRY_SIZE = 128

/** @throws ExtractError `E_CORRUPT` */
export function openCompound(bytes: Uint8Array): Compound {
  const file = new Binary(bytes)
  const header = readHeader(file)
  const chains = fileChains(file, header)
  const entries = readDirectory(new Binary(chains.read(header.directoryStart)))
  const root = entries.find(({ type }) => type === ROOT)
  if (root === undefined) throw new ExtractError('E_CORRUPT', 'OLE without a root')
  const inRoot = [...siblings(entries, root.child)]
  return {
    names: inRoot.map(({ name }) => name),
    read(name) {
      const entry = inRoot.find((found) => found.name === name && found.type === STREAM)
      if (entry === undefined) return undefined
      const small = entry.size < header.miniCutoff
      const holder = small ? smallChains(chains, header, root) : chains
      return holder.read(entry.start, entry.size)
    },
  }
}

/** Whether an OLE file's root has an entry of this name; of a damaged one the name alone tells. */
export function holdsEntry(bytes: Uint8Array, name: string): boolean {
  try {
    return openCompound(bytes).names.includes(name)
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return buffer.includes(name, 0, 'utf16le')
  }
}

function smallChains(chains: Chains, header: Header, root: Entry): Chains {
  const table = new Binary(chains.read(header.miniTableStart))
  return miniChains(table, chains.read(root.start, root.size), header)
}

function readDirectory(directory: Binary): Entry[] {
  const count = Math.floor(directory.length / ENTRY_SIZE)
  return Array.from({ length: count }, (_, index) =>
    readEntry(directory.part(index * ENTRY_SIZE, ENTRY_SIZE)),
  )
}

function readEntry(entry: Binary): Entry {
  const nameSize = Math.min(Math.max(entry.u16(64) - 2, 0), 62)
  return {
    name: new TextDecoder('utf-16le').decode(entry.part(0, nameSize).bytes),
    type: entry.u8(66),
    left: entry.u32(68),
    right: entry.u32(72),
    child: entry.u32(76),
    start: entry.u32(116),
    size: entry.u32(120),
  }
}

/** The entries of one storage, which the directory keeps as a tree; each once, however it is linked. */
function* siblings(entries: readonly Entry[], first: number): Generator<Entry> {
  const seen = new Set<number>()
  const open = [first]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const entry = entries[id]
    if (entry === undefined || seen.has(id)) continue
    seen.add(id)
    yield entry
    open.push(entry.left, entry.right)
  }
}
