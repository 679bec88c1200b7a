import type { Form } from '../../src/forms/form.js'
import { fill, type Magnitude } from './model/fill.js'
import { narrative } from './model/narrative.js'
import { printedForm } from './model/printed-form.js'
import { seeded } from './model/random.js'
import { plainArrangement, plainWording, type MadeUpReport, type Sheet } from './model/report.js'

/** What a made-up report has beside its form: the sheet of an annex, and how great its numbers are. */
export interface Making {
  readonly sheet?: Sheet
  readonly magnitude?: Magnitude
}

/** A made-up report of a form whose sums all hold, plainly worded and arranged. */
export function makeReport(
  form: Form,
  seed: number,
  issuer: string,
  year: number,
  { sheet, magnitude }: Making = {},
): MadeUpReport {
  const random = seeded(seed)
  const cells = fill(printedForm(form, sheet ?? null), random, magnitude)
  return {
    issuer,
    year,
    form,
    sheet: sheet ?? null,
    cells,
    narrative: narrative(form, cells, year, random),
    wording: plainWording,
    arrangement: plainArrangement,
    signed: null,
    seed,
  }
}
