import { crc32 } from 'node:zlib'

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const gb18030 = new TextDecoder('gb18030')

/**
 * The name of a member: UTF-8 where its bytes are, else GB18030, which Chinese systems write without
 * saying so. It is a text to show: `..` and a leading `/` stay, nothing is opened by it.
 */
export function memberName(bytes: Uint8Array): string {
  return shown(decoded(bytes))
}

/** A name that an archive gives as text. */
export function shown(name: string): string {
  return name.replaceAll('\\', '/').replaceAll(CONTROL, '\uFFFD')
}

/** Characters that would steer a terminal or break a line. */
const CONTROL = /\p{Cc}/gu

function decoded(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return gb18030.decode(bytes)
  }
}

/** An extra field of a ZIP's header. */
export interface ExtraField {
  readonly id: number
  readonly data: Uint8Array
}

const UNICODE_PATH = 0x7075

/**
 * The name in UTF-8 that some programs set beside one in the system's encoding (Info-ZIP's Unicode
 * Path, APPNOTE 4.6.9); the name itself where there is none, or one of another name.
 */
export function unicodeName(name: Uint8Array, extras: readonly ExtraField[]): Uint8Array {
  const data = extras.find(({ id }) => id === UNICODE_PATH)?.data
  if (data === undefined || data.length <= 5 || data[0] !== 1) return name
  const sum = new DataView(data.buffer, data.byteOffset).getUint32(1, true)
  return sum === crc32(name) ? data.subarray(5) : name
}
