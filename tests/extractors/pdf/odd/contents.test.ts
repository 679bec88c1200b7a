import { describe, it } from '@jest/globals'
import { flowOf, type Printed } from '../../../../samples/generator/layout/flow.js'
import type { MadeUpReport } from '../../../../samples/generator/model/report.js'
import { finishOdd, oddPress, type OddPdf } from './build.js'
import { expectReadBack, madeUp } from './reading.js'

const TIME_LIMIT = 60_000

/** How a line of a table of contents ends. */
type Ending = (page: number) => string

/** A line for each section, as its title is printed over it. */
function contentsOf({ form }: MadeUpReport, ending: Ending): Printed[] {
  const lines = form.sections.map(({ number, title }, at): Printed => {
    return { type: 'paragraph', text: `${number}、${title}${ending(Math.ceil((at + 1) / 2))}` }
  })
  return [{ type: 'annex', lines: ['目  录'] }, ...lines]
}

/**
 * A report with a table of contents on a page before it, on a cover under its title, or behind the
 * title on its first page.
 */
async function printWith(
  made: MadeUpReport,
  ending: Ending,
  place: 'own page' | 'cover' | 'first page',
): Promise<OddPdf> {
  const { press, paper } = oddPress()
  const contents = contentsOf(made, ending)
  const flow = flowOf(made)
  const title = flow.slice(0, 1)
  for (const printed of place === 'own page' ? contents : [...title, ...contents])
    press.print(printed)
  if (place !== 'first page') press.turnPage()
  for (const printed of place === 'first page' ? flow.slice(1) : flow) press.print(printed)
  return finishOdd(paper, press)
}

const dotted: Ending = (page) => `${'…'.repeat(12)}${page}`
const points: Ending = (page) => ` ${'.'.repeat(40)} ${page}`
const spaced: Ending = (page) => `      ${page}`
const bare: Ending = () => ''

describe('a table of contents that repeats the titles of the sections is none of the text', () => {
  it.each([
    ['with dots and pages, on its own page', dotted, 'own page', 351],
    ['with points and pages, on the first page before the text', points, 'first page', 352],
    ['with pages behind spaces, under the title on a cover', spaced, 'cover', 353],
    ['without pages, on its own page', bare, 'own page', 354],
    ['without pages, on the first page before the text', bare, 'first page', 355],
    ['with pages behind spaces, on the first page before the text', spaced, 'first page', 356],
  ] as const)(
    '%s',
    async (_, ending, place, seed) => {
      const made = madeUp(seed)
      await expectReadBack(await printWith(made, ending, place), made)
    },
    TIME_LIMIT,
  )
})
