import type { Form } from '../../src/forms/form.js'
import { fill } from './model/fill.js'
import { narrative } from './model/narrative.js'
import { seeded } from './model/random.js'
import { plainArrangement, plainWording, type MadeUpReport } from './model/report.js'

/** A made-up report of a form whose sums all hold, plainly worded and arranged. */
export function makeReport(form: Form, seed: number, issuer: string, year: number): MadeUpReport {
  const random = seeded(seed)
  const cells = fill(form, random)
  return {
    issuer,
    year,
    form,
    cells,
    narrative: narrative(cells, year, random),
    wording: plainWording,
    arrangement: plainArrangement,
    signed: null,
    seed,
  }
}
