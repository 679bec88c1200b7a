import { open, type FileHandle } from 'node:fs/promises'
import { fromRandomAccessReaderPromise, type Entry, type ZipFile } from 'yauzl'
import { isSystemError } from '../../../exports/exporter.js'
import type { Failing } from '../../outcomes.js'
import type { Member, Walk } from '../member.js'
import { memberName, unicodeName } from '../names.js'
import { bytesAt } from './bytes.js'
import { unpackedData, type Packed } from './data.js'
import { BlockReader } from './reader.js'
import { recoveredMembers } from './recover.js'

/**
 * The members of a ZIP by its directory; where that is lost, because the file was cut short, by
 * their own headers.
 */
export async function* walkZip(path: string): Walk {
  const file = await open(path)
  try {
    const zip = await directoryOf(file)
    if (zip === null) yield* recoveredMembers(path, file)
    else yield* listed(file, zip)
  } finally {
    await file.close()
  }
}

const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false }

async function directoryOf(file: FileHandle): Promise<ZipFile | null> {
  try {
    const { size } = await file.stat()
    return await fromRandomAccessReaderPromise(new BlockReader(file), size, options)
  } catch (error) {
    if (isSystemError(error)) throw error
    return null
  }
}

async function* listed(file: FileHandle, zip: ZipFile): Walk {
  let index = -1
  try {
    for await (const entry of zip.eachEntry()) {
      index += 1
      const name = memberName(unicodeName(entry.fileNameRaw, entry.extraFields))
      if (isFile(entry, name)) yield memberOf(file, entry, { index, name })
    }
  } catch (error) {
    if (isSystemError(error)) throw error
    yield broken(error)
  }
}

/** The library tells what is amiss in words only. */
function broken(error: unknown): Failing {
  const message = error instanceof Error ? error.message : ''
  const code = message.includes('encryption') ? 'E_ENCRYPTED' : 'E_CORRUPT'
  return { code, detail: 'ZIP directory' }
}

/** Type of a file in the upper half of its attributes, where a Unix system wrote it. */
const TYPE = 0o170000
const SYMBOLIC_LINK = 0o120000

function isFile({ externalFileAttributes }: Entry, name: string): boolean {
  return !name.endsWith('/') && ((externalFileAttributes >>> 16) & TYPE) !== SYMBOLIC_LINK
}

function memberOf(file: FileHandle, entry: Entry, named: Pick<Member, 'index' | 'name'>): Member {
  return {
    ...named,
    bytes: entry.uncompressedSize,
    async read(limit) {
      const start = await startOf(file, entry)
      if (start === null) return { code: 'E_CORRUPT', detail: 'ZIP header' }
      return unpackedData(file, start, packedOf(entry), limit)
    },
  }
}

const SIGNATURE = 0x04034b50
const HEADER_BYTES = 30

/** Where the data begin: behind the member's own header, whose names may be longer than the directory's. */
async function startOf(file: FileHandle, entry: Entry): Promise<number | null> {
  const at = entry.relativeOffsetOfLocalHeader
  const head = await bytesAt(file, at, HEADER_BYTES)
  if (head.length < HEADER_BYTES || head.readUInt32LE(0) !== SIGNATURE) return null
  return at + HEADER_BYTES + head.readUInt16LE(26) + head.readUInt16LE(28)
}

function packedOf(entry: Entry): Packed {
  return {
    encrypted: (entry.generalPurposeBitFlag & 1) === 1,
    method: entry.compressionMethod,
    crc: entry.crc32,
    packedBytes: entry.compressedSize,
    unpackedBytes: entry.uncompressedSize,
  }
}
