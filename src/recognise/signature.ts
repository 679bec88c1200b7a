import type { Block } from '../document/document.js'
import { squeeze } from '../document/text.js'
import { findDate, isoDate, plainDigits } from './dates.js'
import { isIssuerLine, isOrgan } from './title.js'

/** The closing signature (落款) and the number of the block that opens it. */
export interface Signature {
  readonly issuer: string | null
  readonly date: string | null
  readonly start: number
}

const DATE_LINE =
  /^(?:日期[:：])?\d{4}年(?:\d{1,2}|[一二三四五六七八九十]+)月(?:\d{1,2}|[一二三四五六七八九十]+)日$/u
const ISSUER_AND_DATE = /^(\D{2,32}?)(\d{4}年.{2,6}日)$/u

/** Finds the signature among the last paragraphs: a date, with the issuer above or before it. */
export function findSignature(blocks: readonly Block[]): Signature | null {
  const last = blocks.findLastIndex((block) => block.type !== 'table' && squeeze(block.text) !== '')
  const line = textOf(blocks[last])
  if (DATE_LINE.test(line)) {
    const above = issuerIn(blocks[last - 1])
    return { issuer: above, date: isoOf(line), start: above === null ? last : last - 1 }
  }
  const [, issuer = '', date = ''] = ISSUER_AND_DATE.exec(line) ?? []
  return isSigner(issuer) ? { issuer, date: isoOf(date), start: last } : null
}

/** 无其他事项 or 本报告发布于 before a date is no name. */
const isSigner = (line: string): boolean =>
  isIssuerLine(line) && isOrgan(line) && !/^(?:无|本|特此|以上)/u.test(line)

const textOf = (block: Block | undefined): string =>
  block === undefined || block.type === 'table' ? '' : plainDigits(block.text)

function issuerIn(block: Block | undefined): string | null {
  const line = block === undefined || block.type === 'table' ? '' : squeeze(block.text)
  return isSigner(line) ? line : null
}

function isoOf(text: string): string | null {
  const date = findDate(text)
  return date === null ? null : isoDate(date)
}
