/** TIFF files made by hand: the tags of each page and its packed pixels. */

/** What a page of a TIFF is made of. */
export interface TiffPage {
  readonly width: number
  readonly height: number
  /** 1 none, 4 CCITT group 4, 5 LZW. */
  readonly compression: 1 | 4 | 5
  /** 1 for a fax, 8 for shades. */
  readonly bits: 1 | 8
  readonly data: Uint8Array
  /** Other tags that hold one number. */
  readonly tags?: Readonly<Record<number, number>>
}

const SHORT = 3
const LONG = 4
const ENTRY = 12

/** A little-endian TIFF of some pages (TIFF 6.0, section 2). */
export function tiff(...pages: readonly TiffPage[]): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('49492a0008000000', 'hex')]
  let at = 8
  pages.forEach((page, index) => {
    const entries = entriesOf(page)
    const size = 2 + entries.length * ENTRY + 4
    const next = at + size + page.data.length
    const directory = Buffer.alloc(size)
    directory.writeUInt16LE(entries.length, 0)
    entries.forEach(([tag, value], nth) => {
      const own = tag === OFFSET ? at + size : value
      write(directory, 2 + nth * ENTRY, tag, own)
    })
    directory.writeUInt32LE(index === pages.length - 1 ? 0 : next, size - 4)
    chunks.push(directory, Buffer.from(page.data))
    at = next
  })
  return new Uint8Array(Buffer.concat(chunks))
}

const OFFSET = 273

function entriesOf(page: TiffPage): [tag: number, value: number][] {
  const { width, height, compression, bits, data, tags = {} } = page
  const own: Record<number, number> = {
    ...{ 256: width, 257: height, 258: bits, 259: compression, 262: bits === 1 ? 0 : 1 },
    ...{ [OFFSET]: 0, 277: 1, 278: height, 279: data.length, ...tags },
  }
  return Object.entries(own)
    .map(([tag, value]): [number, number] => [Number(tag), value])
    .sort((a, b) => a[0] - b[0])
}

function write(directory: Buffer, at: number, tag: number, value: number): void {
  const type = [OFFSET, 279].includes(tag) ? LONG : SHORT
  directory.writeUInt16LE(tag, at)
  directory.writeUInt16LE(type, at + 2)
  directory.writeUInt32LE(1, at + 4)
  directory.writeUInt32LE(value, at + 8)
}

/** Bits, first the highest of a byte, as bytes. */
export function packed(bits: string): Uint8Array {
  const whole = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0')
  return Uint8Array.from(whole.match(/.{8}/gu) ?? [], (byte) => parseInt(byte, 2))
}

/** LZW without any compression: every byte is a code, and the table is cleared before it grows. */
export function lzw(bytes: Uint8Array): Uint8Array {
  const [clear, end, most] = [256, 257, 200]
  const codes = Array.from(bytes).flatMap((byte, at) => (at % most === 0 ? [clear, byte] : [byte]))
  return packed([...codes, end].map((code) => code.toString(2).padStart(9, '0')).join(''))
}
