/** Kinds of files that are told by their first bytes and are no report we read. */
const signatures: readonly { kind: string; bytes: readonly number[]; at?: number }[] = [
  { kind: 'png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'gif', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'tiff', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'tiff', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'webp', bytes: [0x57, 0x45, 0x42, 0x50], at: 8 },
  { kind: 'rar', bytes: [0x52, 0x61, 0x72, 0x21] },
  { kind: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'gzip', bytes: [0x1f, 0x8b] },
]

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ZIP = [0x50, 0x4b]

/** Streams of OLE containers by the kind of file that has them. */
const oleStreams: readonly { kind: string; name: string }[] = [
  { kind: 'xls', name: 'Workbook' },
  { kind: 'ppt', name: 'PowerPoint Document' },
  { kind: 'xls', name: 'Book' },
]

/** Entries of ZIP containers by the kind of file that has them. */
const zipEntries: readonly { kind: string; name: string }[] = [
  { kind: 'xlsb', name: 'xl/workbook.bin' },
  { kind: 'pptx', name: 'ppt/presentation' },
  { kind: 'odt', name: 'application/vnd.oasis.opendocument.text' },
]

/** What kind of file bytes are that no extractor reads, told by their content; null where nothing tells. */
export function foreignKind(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(bytes, OLE)) {
    return oleStreams.find(({ name }) => buffer.includes(name, 0, 'utf16le'))?.kind ?? 'ole'
  }
  if (startsWith(bytes, ZIP)) {
    return zipEntries.find(({ name }) => buffer.includes(name, 0, 'latin1'))?.kind ?? 'zip'
  }
  const known = signatures.find(({ bytes: signature, at }) => startsWith(bytes, signature, at))
  return known?.kind ?? foreignText(buffer.toString('latin1', 0, HEAD))
}

/** Bytes in which the signs of a text are looked for. */
const HEAD = 1024

/** Texts that are no plain text: messages without a page, XML of other programs. */
function foreignText(head: string): string | null {
  const start = head.replace(/^(?:\u00EF\u00BB\u00BF)?\s*/u, '')
  if (/^(?:MIME-Version:|From:.*<Saved by|Content-Type:\s*multipart\/)/iu.test(start)) return 'mht'
  if (!/^<\?xml\b/iu.test(start)) return null
  return /progid="Word\.Document"/iu.test(start) ? 'word-xml' : 'xml'
}

function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte)
}
