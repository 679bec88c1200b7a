import { open } from 'node:fs/promises'

/** How an archive is packed. */
export type ArchiveKind = 'zip' | 'tar' | 'gzip'

const OPENED = /\.(?:zip|tar|tgz|tar\.gz)$/iu
const CLOSED = /\.(?:zip|tar|tgz|gz|bz2|xz|rar|7z)$/iu

/** Whether a file's name says that it is an archive that can be opened. */
export function isArchiveName(name: string): boolean {
  return OPENED.test(name)
}

/** Whether a member's name says that it is an archive of any kind; none is opened inside another. */
export function isNestedName(name: string): boolean {
  return CLOSED.test(name)
}

/**
 * How the archive is packed; null for a file that is read as a file: by its name it is no archive,
 * or by its content it is something else (an Office document is a ZIP too).
 * @throws the system's error where the file cannot be opened.
 */
export async function archiveKind(path: string): Promise<ArchiveKind | null> {
  if (!isArchiveName(path)) return null
  const head = await headOf(path)
  if (isPackage(head)) return null
  return signatures.find(({ bytes, at }) => head.subarray(at).indexOf(bytes) === 0)?.kind ?? null
}

const signatures: readonly { kind: ArchiveKind; bytes: Buffer; at: number }[] = [
  { kind: 'zip', bytes: Buffer.from('PK\x03\x04'), at: 0 },
  { kind: 'zip', bytes: Buffer.from('PK\x05\x06'), at: 0 },
  { kind: 'gzip', bytes: Buffer.from([0x1f, 0x8b, 8]), at: 0 },
  { kind: 'tar', bytes: Buffer.from('ustar'), at: 257 },
]

/** First members of the packages that are one document: Office (ECMA-376 part 2), OFD, ODF and EPUB. */
const PACKAGE =
  /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/|OFD\.xml|mimetype)/u
const NAME_LENGTH = 26
const NAME = 30

function isPackage(head: Buffer): boolean {
  if (head.length < NAME || !head.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) return false
  const length = head.readUInt16LE(NAME_LENGTH)
  return PACKAGE.test(head.toString('latin1', NAME, NAME + length))
}

/** Bytes that hold the header of the first member. */
const HEAD = 512

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
