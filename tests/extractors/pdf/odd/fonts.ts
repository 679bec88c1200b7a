import { encodeGb18030 } from '../../../../samples/generator/render/gb18030.js'
import { utf16 } from './raw.js'

/** A font that its file names and does not hold. */
export interface AbsentFont {
  readonly name: string
  readonly object: string
  /** A line of text as a string of the content stream. */
  readonly encode: (text: string) => string
  /** Of a character, in em. */
  readonly widthOf: (character: string) => number
}

/** Text in the bytes of GB 18030, as a hexadecimal string. */
const gbk = (text: string): string => `<${Buffer.from(encodeGb18030(text)).toString('hex')}>`
const unicode = (text: string): string => `<${utf16(text)}>`

/** `W` of half-width Latin letters in the collection Adobe-GB1. */
const HALF = '/W[1 95 500 814 939 500]'
const half = (character: string): number => (character < '\u0080' ? 0.5 : 1)

function composite(name: string, encoding: string, widths: string): string {
  const system = '/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>'
  const box = '/FontBBox[-8 -145 1000 859]/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 683'
  const descriptor = `<</Type/FontDescriptor/FontName/${name}/Flags 32${box}/StemV 80>>`
  const descendant = `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}${system}/DW 1000${widths}/FontDescriptor ${descriptor}>>`
  return `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/${encoding}/DescendantFonts[${descendant}]>>`
}

function absent(
  name: string,
  encoding: string,
  encode: AbsentFont['encode'],
  widths = HALF,
): AbsentFont {
  const widthOf = widths === '' ? () => 1 : half
  return { name: encoding, object: composite(name, encoding, widths), encode, widthOf }
}

/** Chinese fonts as Word and WPS name them where they may not or need not embed them. */
export const chineseFonts: readonly AbsentFont[] = [
  absent('SimSun', 'GBK-EUC-H', gbk),
  absent('FangSong_GB2312', 'GB-EUC-H', gbk, ''),
  absent('KaiTi', 'GBKp-EUC-H', gbk),
  absent('SimHei', 'GBK2K-H', gbk),
  absent('STSong-Light', 'UniGB-UCS2-H', unicode),
  absent('#CB#CE#CC#E5', 'UniGB-UTF16-H', unicode),
]

/** A simple font without a file, and even without widths. */
export const latinFont: AbsentFont = {
  name: 'Arial',
  object: '<</Type/Font/Subtype/TrueType/BaseFont/Arial/Encoding/WinAnsiEncoding>>',
  encode: (text) => `(${text.replace(/[()\\]/gu, '\\$&')})`,
  widthOf: () => 0.556,
}
