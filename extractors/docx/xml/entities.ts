import { ExtractError } from '../../extract-error.js'

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

/** What XML 1.0 section 2.2 does not let a document hold. */
// eslint-disable-next-line no-control-regex -- the control characters are the point
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu

/**
 * Text or an attribute's value with its references resolved. Only the five entities of XML itself are
 * known, so nothing can expand.
 * @throws ExtractError `E_CORRUPT` for any other entity.
 */
export function decodeReferences(raw: string): string {
  if (!raw.includes('&')) return raw.replace(FORBIDDEN, '')
  return raw
    .replace(/&(#?)([^;&]{0,12});?/gu, (whole, numeric: string, name: string) => {
      const text = numeric === '' ? NAMED.get(name) : character(name)
      if (text === undefined || !whole.endsWith(';')) {
        throw new ExtractError('E_CORRUPT', 'XML: unknown entity')
      }
      return text
    })
    .replace(FORBIDDEN, '')
}

/** Text so that it can stand in an element or an attribute. */
export function encodeReferences(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function character(digits: string): string | undefined {
  const hexadecimal = /^x[\da-f]{1,6}$/iu.test(digits)
  if (!hexadecimal && !/^\d{1,7}$/u.test(digits)) return undefined
  const point = Number.parseInt(digits.replace(/^x/iu, ''), hexadecimal ? 16 : 10)
  const valid = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
  return valid ? String.fromCodePoint(point) : '\uFFFD'
}
