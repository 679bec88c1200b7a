/** The encodings that a part's first bytes give away (XML 1.0, appendix F). */
const SIGNATURES: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
]

export interface Decoded {
  readonly text: string
  /** The encoding whose rules some bytes broke, so that characters are lost; undefined if none did. */
  readonly damaged?: string
}

/** The text of an XML part in whatever encoding its first bytes or its declaration name. */
export function decodeXml(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), damaged: encoding }
  }
}

function encodingOf(bytes: Uint8Array): string {
  const signed = SIGNATURES.find(([start]) => start.every((byte, index) => bytes[index] === byte))
  return signed?.[1] ?? declaredEncoding(bytes) ?? 'utf-8'
}

/** A declared UTF-16 is not believed: the declaration could not have been read as single bytes. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  const label = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/u.exec(start)?.[1]
  if (label === undefined || /^(?:utf-?16|ucs-?2|iso-10646)/iu.test(label)) return undefined
  return isKnown(label) ? label : undefined
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}
