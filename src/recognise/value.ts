import { UNIT_WORDS } from './units.js'

/** What a cell's text says: a number, nothing, or something else. */
export type CellValue =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string | null }
  | { readonly kind: 'blank' }
  | { readonly kind: 'other' }

const BLANK: CellValue = { kind: 'blank' }
const OTHER: CellValue = { kind: 'other' }

/** Marks for nothing, after NFKC and without white space. */
const MARK_FOR_NOTHING = /^(?:[-‐-―−—─━~∕/\\·]*|无|不涉及|空|nil)$/iu

const UNIT = UNIT_WORDS.join('|')
/** Sign, digits (plain or in groups of three), decimals, unit, remark in brackets or after 其中. */
const NUMBER = new RegExp(
  `^([-−+增减]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(${UNIT})?(?:[(（\\[【][^()（）【】]*[)）\\]】]|[,，;；]?(?:其中|含)[^\\d]*\\d*[^\\d]*)?$`,
  'u',
)
/** Most cells. */
const PLAIN = /^(?:0|[1-9]\d{0,14})$/u
/** Raised and circled figures mark a note; NFKC would make digits of the number of them. */
const NOTE_MARK = /[²³¹⁰-₉①-⓿❶-➓㉑-㊿]/u
const ZERO_WIDTH = /[\u200B-\u200F\u2060\uFEFF]/gu
/** A double holds every whole number of so many digits. */
const MOST_DIGITS = 15
/** Characters of a cell that may be one number with its remark. */
const LONGEST = 200
/** Thousands set apart by spaces: `1 427 820`, `1 427 820件`. */
const SPACED_THOUSANDS = /^[-−+]?\d{1,3}(?: \d{3})+(?!\d)/u

/**
 * Reads one cell. Line breaks inside a cell are the print's wrapping, so the two halves of a wrapped
 * number belong together; a space between digits is a number only where it parts thousands.
 */
export function parseValue(text: string): CellValue {
  if (PLAIN.test(text)) return { kind: 'number', value: Number(text), unit: null }
  if (text.length > LONGEST || NOTE_MARK.test(text)) return OTHER
  const line = text
    .replace(ZERO_WIDTH, '')
    .normalize('NFKC')
    .replace(/\s*\n\s*/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const thousands = SPACED_THOUSANDS.exec(line)?.[0] ?? ''
  const joined = thousands.replace(/ /gu, '') + line.slice(thousands.length)
  if (/\d \d/u.test(joined)) return OTHER
  const bare = joined.replace(/ /gu, '')
  if (MARK_FOR_NOTHING.test(bare)) return BLANK
  return numberOf(bare)
}

function numberOf(bare: string): CellValue {
  const match = NUMBER.exec(bare)
  if (match === null) return OTHER
  const [, sign = '', whole = '', decimals = '', unit] = match
  if (whole.length > MOST_DIGITS || /^0\d/u.test(whole)) return OTHER
  const size = Number(whole.replace(/,/gu, '') + decimals)
  const negative = sign === '-' || sign === '−' || sign === '减'
  return { kind: 'number', value: negative && size !== 0 ? -size : size, unit: unit ?? null }
}

/** The upper half of a number that wraps in its cell: 2,09 over 6. */
const BROKEN_NUMBER = /^[\d０-９]{1,3}(?:[,，][\d０-９]{3})*[,，][\d０-９]{0,2}$/u

/** Whether a text is the upper half of a number whose thousands it parts: the rest must follow it. */
export function isBrokenNumber(text: string): boolean {
  return BROKEN_NUMBER.test(text.trim())
}

/** Whether a cell looks like a value: a number or its half, or a mark for nothing that is really printed. */
export function isPrintedValue(text: string): boolean {
  const printed = text.trim()
  return printed !== '' && (parseValue(text).kind !== 'other' || isBrokenNumber(text))
}
