/** The members of a ZIP whose directory is lost, by the header before each (APPNOTE 4.3.7). */
import type { FileHandle } from 'node:fs/promises'
import type { Failing } from '../../outcomes.js'
import type { Walk } from '../member.js'
import { memberName, unicodeName, type ExtraField } from '../names.js'
import { bytesAt } from './bytes.js'
import { unpackedData, type Packed } from './data.js'
import { measured } from './measure.js'

/** A header, and where the data behind it begin. */
interface Header extends Packed {
  readonly name: string
  readonly start: number
}

const CUT: Failing = { code: 'E_CORRUPT', detail: 'ZIP directory missing' }

/** The whole members, then that the archive is broken. */
export async function* recoveredMembers(path: string, file: FileHandle): Walk {
  const { size } = await file.stat()
  let [at, index] = [0, 0]
  for (;;) {
    const header = await headerAt(path, file, at)
    if (header === null || header.start + header.packedBytes > size) break
    const { name, start, packedBytes, unpackedBytes } = header
    const read = (limit: number) => unpackedData(file, start, header, limit)
    if (!name.endsWith('/')) yield { index, name, bytes: unpackedBytes, read }
    at = await nextHeader(file, start + packedBytes)
    index += 1
  }
  yield CUT
}

const SIGNATURE = 0x04034b50
const HEADER_BYTES = 30
/** Sizes stand behind the data, not in the header. */
const SIZES_BEHIND = 8

async function headerAt(path: string, file: FileHandle, at: number): Promise<Header | null> {
  const head = await bytesAt(file, at, HEADER_BYTES)
  if (head.length < HEADER_BYTES || head.readUInt32LE(0) !== SIGNATURE) return null
  const [nameBytes, extraBytes] = [head.readUInt16LE(26), head.readUInt16LE(28)]
  const rest = await bytesAt(file, at + HEADER_BYTES, nameBytes + extraBytes)
  const extras = extraFields(rest.subarray(nameBytes))
  const name = memberName(unicodeName(rest.subarray(0, nameBytes), extras))
  const start = at + HEADER_BYTES + nameBytes + extraBytes
  const packed = { ...plainSizes(head), ...largeSizes(head, extras) }
  if ((head.readUInt16LE(6) & SIZES_BEHIND) === 0) return { name, start, ...packed }
  const sizes = await measured(path, start, packed)
  return sizes === null ? null : { name, start, ...packed, ...sizes }
}

function plainSizes(head: Buffer): Packed {
  return {
    encrypted: (head.readUInt16LE(6) & 1) === 1,
    method: head.readUInt16LE(8),
    crc: head.readUInt32LE(14),
    packedBytes: head.readUInt32LE(18),
    unpackedBytes: head.readUInt32LE(22),
  }
}

const LARGE = 0xffffffff
const ZIP64 = 1

/** Sizes over 4 GB (APPNOTE 4.5.3): in a header both stand there, the unpacked one first. */
function largeSizes(head: Buffer, extras: readonly ExtraField[]): Partial<Packed> {
  const data = extras.find(({ id }) => id === ZIP64)?.data
  if (data === undefined || data.length < 16 || head.readUInt32LE(18) !== LARGE) return {}
  const view = new DataView(data.buffer, data.byteOffset)
  return {
    unpackedBytes: Number(view.getBigUint64(0, true)),
    packedBytes: Number(view.getBigUint64(8, true)),
  }
}

function extraFields(bytes: Buffer): ExtraField[] {
  const fields: ExtraField[] = []
  let at = 0
  while (at + 4 <= bytes.length) {
    const end = at + 4 + bytes.readUInt16LE(at + 2)
    fields.push({ id: bytes.readUInt16LE(at), data: bytes.subarray(at + 4, end) })
    at = end
  }
  return fields
}

/** Lengths of what may stand behind data: nothing, or a descriptor (APPNOTE 4.3.9) in its four shapes. */
const BEHIND = [0, 12, 16, 20, 24]

async function nextHeader(file: FileHandle, end: number): Promise<number> {
  const bytes = await bytesAt(file, end, 28)
  const length = BEHIND.find((skipped) => bytes.subarray(skipped).indexOf('PK\x03\x04') === 0)
  return end + (length ?? 0)
}
