import { decodeWestern } from '../word/western.js'

const WESTERN = 'windows-1252'

/** Encodings of the Encoding Standard by the number of a Windows code page. */
const byCodePage: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  65001: 'utf-8',
}

/** The same by the character set of a font, of those whose characters take two bytes. */
const byCharacterSet: Readonly<Record<number, string>> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
}

/** The encoding of a code page (`\ansicpg`); Western where it is unknown. */
export function encodingOfCodePage(codePage: number): string {
  if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`
  return byCodePage[codePage] ?? WESTERN
}

/** The encoding of text in fonts of a character set (`\fcharset`); undefined where the file's own counts. */
export function encodingOfCharacterSet(characterSet: number): string | undefined {
  return byCharacterSet[characterSet]
}

/** Decodes bytes that are given one a character. */
export function decodeBytes(bytes: string, encoding: string): string {
  const buffer = Buffer.from(bytes, 'latin1')
  return encoding === WESTERN ? decodeWestern(buffer) : new TextDecoder(encoding).decode(buffer)
}
