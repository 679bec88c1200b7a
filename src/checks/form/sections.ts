/** Sections that are empty, or numbered otherwise than in order. */
import { squeeze } from '../../document/text.js'
import { makeFinding } from '../../report/finding.js'
import type { Section } from '../../report/schema.js'
import { cannotTell, failed, passed, type Answered, type Subject } from '../check.js'
import { isMissing } from '../completeness.js'

/** Every printed section: a title needs a text, or a table. */
export function checkEmpty({ body, form, figures }: Subject): readonly Answered[] {
  const severity = form.prescribes.sections ? {} : ({ severity: 'info' } as const)
  return body.sections.map(({ id, title, text, place }) => {
    const tables = form.tables.filter((table) => table.section === id)
    const hasTable = tables.some((table) => !isMissing(table, figures))
    if (squeeze(text) !== '' || hasTable) return passed
    return failed(
      makeFinding('section-empty', { section: id, title }, { ...severity, places: [place] }),
    )
  })
}

const NUMERALS = Array.from('一二三四五六七八九十')
/** Dirt before a numeral: l六. */
const DIRT = /^[lI\d]/u

/**
 * Every printed section: the first is 一, each of the others one more than the one before. A number
 * may skip as many as the form has sections between that are not printed or not numbered.
 */
export function checkNumbers({ body, form }: Subject): readonly Answered[] {
  const severity = form.prescribes.sections ? {} : ({ severity: 'info' } as const)
  const orders = form.sections.map(({ id }) => id)
  let before = { number: 0, order: -1 }
  return body.sections.map((section) => {
    const number = NUMERALS.indexOf(section.number.replace(DIRT, '')) + 1
    const order = orders.indexOf(section.id)
    if (number === 0) return cannotTell
    const expected = before.number + 1
    const most = before.number + Math.max(1, order - before.order)
    before = { number, order }
    const follows = number === expected || number === most
    return follows ? passed : failed(misnumbered(section, expected, severity))
  })
}

function misnumbered(
  { id, title, number, place }: Section,
  expected: number,
  severity: { readonly severity?: 'info' },
) {
  const params = { section: id, title, printed: number, expected: NUMERALS[expected - 1] ?? '' }
  return makeFinding('section-misnumbered', params, { ...severity, places: [place] })
}
