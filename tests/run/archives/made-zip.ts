import { crc32, deflateRawSync } from 'node:zlib'

/** A member of a ZIP that is made; what is not given is as a sound archive has it. */
export interface MadeMember {
  readonly name: string | Uint8Array
  readonly content?: string | Uint8Array
  readonly stored?: boolean
  /** General purpose flags (APPNOTE 4.4.4). */
  readonly flags?: number
  readonly method?: number
  readonly crc?: number
  /** What the headers claim. */
  readonly unpackedBytes?: number
  readonly extra?: Uint8Array
  readonly attributes?: number
  /** Whether sizes and checksum stand behind the data (APPNOTE 4.3.9). */
  readonly streamed?: boolean
}

/**
 * A ZIP, byte by byte, so that it can be wrong in any place.
 * @param repeats how often the directory has the last member.
 * @param large whether its end is that of an archive over 4 GB or 65 535 members (APPNOTE 4.3.14).
 */
export function madeZip(
  members: readonly MadeMember[],
  { large = false, repeats = 1 } = {},
): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const member of members) {
    const { local, central } = records(member, at)
    parts.push(local)
    directory.push(central)
    at += local.length
  }
  const last = directory.at(-1) ?? Buffer.alloc(0)
  const bytes = Buffer.concat([...directory, Buffer.alloc(last.length * (repeats - 1), last)])
  const behind = { count: members.length + repeats - 1, length: bytes.length, at }
  return Buffer.concat([...parts, bytes, ...(large ? largeEnd(behind) : []), end(behind, large)])
}

function records(member: MadeMember, at: number) {
  const { content = '', stored = false, flags = 0, streamed = false } = member
  const [name, bytes, extra] = [member.name, content, member.extra ?? ''].map((part) =>
    Buffer.from(part),
  ) as [Buffer, Buffer, Buffer]
  const data = stored ? bytes : deflateRawSync(bytes)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(flags | (streamed ? 8 : 0), 2)
  common.writeUInt16LE(member.method ?? (stored ? 0 : 8), 4)
  const sizes = Buffer.alloc(12)
  sizes.writeUInt32LE(member.crc ?? crc32(bytes), 0)
  sizes.writeUInt32LE(data.length, 4)
  sizes.writeUInt32LE(member.unpackedBytes ?? bytes.length, 8)
  sizes.copy(common, 10)
  common.writeUInt16LE(name.length, 22)
  common.writeUInt16LE(extra.length, 24)
  const head = Buffer.from(common)
  if (streamed) head.fill(0, 10, 22)
  const behind = streamed ? [Buffer.from('PK\x07\x08'), sizes] : []
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(member.attributes ?? 0, 6)
  tail.writeUInt32LE(at, 10)
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), head, name, extra, data, ...behind]),
    central: Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, name, extra]),
  }
}

interface Directory {
  readonly count: number
  readonly length: number
  readonly at: number
}

function end({ count, length, at }: Directory, large: boolean): Buffer {
  const record = Buffer.alloc(22, large ? 0xff : 0)
  record.write('PK\x05\x06\0\0\0\0', 'latin1')
  record.writeUInt16LE(0, 20)
  if (large) return record
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(length, 12)
  record.writeUInt32LE(at, 16)
  return record
}

function largeEnd({ count, length, at }: Directory): Buffer[] {
  const record = Buffer.alloc(56)
  record.write('PK\x06\x06', 'latin1')
  for (const [value, place] of [
    [44, 4],
    [count, 24],
    [count, 32],
    [length, 40],
    [at, 48],
  ] as const)
    record.writeBigUInt64LE(BigInt(value), place)
  const locator = Buffer.alloc(20)
  locator.write('PK\x06\x07', 'latin1')
  locator.writeBigUInt64LE(BigInt(at + length), 8)
  return [record, locator]
}
