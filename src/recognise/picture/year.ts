/** The year of a report that was read off pictures: one wrong digit makes it another. */
import type { Document } from '../../document/document.js'
import { squeeze } from '../../document/text.js'
import { makeFinding } from '../../report/finding.js'
import type { Finding } from '../../report/schema.js'
import { plainDigits } from '../dates.js'
import { isOffPictures } from './mended.js'

/** So many mentions confirm a year: its title and one more. */
const CONFIRMED = 2

/** How often each year is mentioned in the running text. */
export function yearMentions({ blocks }: Document): ReadonlyMap<number, number> {
  const mentions = new Map<number, number>()
  for (const block of blocks) {
    if (block.type === 'table') continue
    for (const [, year = ''] of plainDigits(squeeze(block.text)).matchAll(/(?<!\d)(20\d\d)年/gu))
      mentions.set(Number(year), (mentions.get(Number(year)) ?? 0) + 1)
  }
  return mentions
}

/** Says that nothing but one mention tells the year, where that was read off a picture. */
export function yearFindings(document: Document, year: number | null): Finding[] {
  if (year === null || !isOffPictures(document)) return []
  const mentions = yearMentions(document).get(year) ?? 0
  return mentions >= CONFIRMED ? [] : [makeFinding('year-unconfirmed', { year })]
}
