import { figureKey } from '../../src/forms/index.js'
import type { FormId } from '../../src/forms/crosswalk.js'
import type { Point } from '../../src/report/point.js'
import type { Fact, Figure, Report } from '../../src/report/schema.js'
import { madeReport, madeSource } from '../exports/made.js'
import { figuresOf, formOf, issuerNamed, type Printed } from '../report/figures.js'
import { rowById, columnById, tableById, unitOf } from '../../src/forms/index.js'
import type { Form } from '../../src/forms/form.js'

export type { Printed } from '../report/figures.js'

/** What a made-up report is of, beside its figures. */
export interface Made {
  readonly form: FormId
  readonly year?: number | null
  readonly issuer?: string | null
  /** What is printed, by key; the other cells are missing, or `fill`. */
  readonly printed?: Printed
  readonly fill?: number | null
  /** Units that are printed in the cells, by key. */
  readonly units?: Readonly<Record<string, string>>
  readonly facts?: readonly Partial<Fact>[]
  readonly path?: string
  readonly changes?: Partial<Report>
}

/** A report whose file has a hash of its own for each path. */
export function reportOn(made: Made): Report {
  const { form, year = 2023, issuer = '阳羡市教育局', path = `${form}-${String(year)}.pdf` } = made
  return madeReport({
    form,
    year,
    issuer: issuer === null ? null : issuerNamed(issuer),
    source: madeSource({ path, name: path, sha256: hashOf(path) }),
    figures: figuresIn(formOf(form), made),
    facts: (made.facts ?? []).map(factOf),
    findings: [],
    ...made.changes,
  })
}

/** Figures with the units of the form, or those that their cells print. */
function figuresIn(form: Form, { printed = {}, fill, units = {} }: Made): Figure[] {
  return figuresOf(form, printed, fill).map((figure) => {
    const key = figureKey(figure.table, figure.row, figure.column)
    return { ...figure, unit: units[key] ?? formUnit(form, figure) }
  })
}

function formUnit(form: Form, figure: Figure): string | null {
  const table = tableById(form, figure.table)
  const row = table && rowById(table, figure.row)
  const column = table && columnById(table, figure.column)
  return row && column ? unitOf(table, row, column) : null
}

function factOf(changes: Partial<Fact>): Fact {
  return {
    quantity: 'processing_fee_collected',
    value: 0,
    unit: '元',
    text: '0',
    sentence: '',
    scope: null,
    section: 'other',
    place: { page: 5 },
    ...changes,
  }
}

/** Sixty-four digits that differ for different texts. */
function hashOf(text: string): string {
  const digits = Array.from(text, (character) => character.charCodeAt(0).toString(16)).join('')
  return digits.padEnd(64, '0').slice(-64)
}

/** The point of a series. */
export function pointIn(points: readonly Point[], id: string): Point {
  const found = points.find(({ series }) => series === id)
  if (found === undefined) throw new Error(`no point of ${id}`)
  return found
}
