/** Text with the encoding it was read in. */
export interface DecodedText {
  readonly text: string
  /** A label of the Encoding Standard: `utf-8`, `utf-16le`, `utf-16be`, `gb18030`, `big5`. */
  readonly encoding: Encoding
  /** Whether some bytes were no text in this encoding and became U+FFFD. */
  readonly damaged: boolean
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

const byteOrderMarks: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

/** What pages declare, by the encoding that reads it; GB18030 holds GB2312 and GBK. */
const declarations: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  cp936: 'gb18030',
  gb2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  'euc-cn': 'gb18030',
  'hz-gb-2312': 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
}

/** Bytes in which a declaration or the signs of UTF-16 are looked for. Even. */
const HEAD = 4096

/**
 * Decodes Chinese text: byte-order mark, UTF-16 by its zero bytes, UTF-8, the encoding that a `meta`
 * or an XML declaration names, GB18030. UTF-8 comes before the declaration because text of another
 * encoding is hardly ever UTF-8, while declarations are often wrong. Where no encoding reads every
 * byte, the one that loses least.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes)
  if (marked !== null) return decode(bytes, marked)
  const wide = bytes.subarray(0, HEAD).includes(0) ? wideEncoding(bytes.subarray(0, HEAD)) : null
  if (wide !== null) return decode(bytes, wide)
  const utf8 = decode(bytes, 'utf-8')
  if (lostIn(utf8) <= SCATTERED * foreignIn(utf8)) return utf8
  const others = [declaredEncoding(bytes) ?? 'gb18030', 'gb18030'] as const
  const readings = others.map((encoding) => decode(bytes, encoding))
  return readings.find(({ damaged }) => !damaged) ?? leastLost([utf8, ...readings])
}

/** Share of the characters beyond ASCII that may be lost in a damaged text of an encoding surely told. */
const SCATTERED = 0.1

/** Share of the characters of a UTF-16 text that are common ones. */
const COMMON = 0.9

/** Only UTF-16 text has zero bytes; read in the wrong order it has hardly any common characters. */
function wideEncoding(head: Uint8Array): Encoding | null {
  const orders: readonly Encoding[] = ['utf-16le', 'utf-16be']
  const told = orders.find((encoding) => {
    const { text } = decode(head, encoding)
    const common = text.match(/[\t\n\r -~\u3000-\u303F\u4E00-\u9FFF\uFF01-\uFF5E]/gu)?.length ?? 0
    return common >= COMMON * text.length
  })
  return told ?? null
}

function leastLost(readings: readonly [DecodedText, ...DecodedText[]]): DecodedText {
  return readings.reduce((best, reading) => (lostIn(reading) < lostIn(best) ? reading : best))
}

function decode(bytes: Uint8Array, encoding: Encoding): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, damaged: text.includes('\uFFFD') }
}

function lostIn({ text }: DecodedText): number {
  return text.split('\uFFFD').length - 1
}

/** Characters beyond ASCII that were read. */
function foreignIn({ text }: DecodedText): number {
  return text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  const mark = byteOrderMarks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))
  return mark?.encoding ?? null
}

function declaredEncoding(bytes: Uint8Array): Encoding | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  const xml = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  return declarations[(meta ?? xml ?? '').toLowerCase()] ?? null
}

/**
 * Whether bytes are text: next to no control characters and little damage. `text` is what
 * `decodeText` made of them.
 */
export function isText(text: string): boolean {
  const sample = text.slice(0, 2 ** 16)
  const strange = sample.match(/(?![\t-\r])[\p{Cc}\uFFFD]/gu)?.length ?? 0
  return strange * 50 <= sample.length
}
