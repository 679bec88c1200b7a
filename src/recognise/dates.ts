/** Dates as Chinese reports print them: digits, full-width digits, or 二〇二三年. */

import { hanDigit, hanNumber } from './numerals.js'

/** The letter O is a zero in years. */
const HAN_YEAR = /[一二][〇零○ＯO一二三四五六七八九]{3}(?=年)/gu

/** Half-width digits and letters, years in Chinese numerals written as digits, no white space. */
export function plainDigits(text: string): string {
  const years = text
    .replace(/\s+/gu, '')
    .replace(HAN_YEAR, (year) => Array.from(year, (digit) => hanDigit(digit) ?? 0).join(''))
  return years.replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (character) => character.normalize('NFKC'))
}

export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A number to 99 in digits or Chinese numerals (二十九). */
const smallNumber = (text: string): number =>
  /^\d+$/u.test(text) ? Number(text) : (hanNumber(text) ?? 0)

const DATE =
  /(\d{4})(?:年|[-/.])(\d{1,2}|[一二三四五六七八九十]+)(?:月|[-/.])(\d{1,2}|[一二三四五六七八九十]+)日?/u

/** The first date in a text; null where there is none that exists in the calendar. */
export function findDate(text: string): CalendarDate | null {
  const match = DATE.exec(plainDigits(text))
  if (match === null) return null
  const [, year = '', month = '', day = ''] = match
  return existing({ year: Number(year), month: smallNumber(month), day: smallNumber(day) })
}

function existing(date: CalendarDate): CalendarDate | null {
  const { year, month, day } = date
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay ? date : null
}

/** ISO form: `2023-01-31`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const PERIOD =
  /(?:自|从|由|为|是|[:：])?(\d{4})年(\d{1,2})月(\d{1,2})日(?:起)?(?:至|到|[-－—–~～])(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/u
const ABOUT_PERIOD = /统计|期限|时限|周期|数据|起止|期间/u

export interface Period {
  readonly start: CalendarDate
  readonly end: CalendarDate
}

/** The statistics period that a paragraph states; null where it states none. */
export function findPeriod(text: string): Period | null {
  const plain = plainDigits(text)
  const match = PERIOD.exec(plain)
  if (match === null || !ABOUT_PERIOD.test(plain)) return null
  const [, startYear = '', startMonth, startDay, endYear = startYear, endMonth, endDay] = match
  const start = existing({
    year: Number(startYear),
    month: Number(startMonth),
    day: Number(startDay),
  })
  const end = existing({ year: Number(endYear), month: Number(endMonth), day: Number(endDay) })
  return start !== null && end !== null ? { start, end } : null
}
