import { expect } from '@jest/globals'
import { expectedFigures } from '../../../../samples/generator/expected.js'
import { makeReport } from '../../../../samples/generator/make.js'
import { realMagnitude } from '../../../../samples/generator/model/fill.js'
import type { MadeUpReport } from '../../../../samples/generator/model/report.js'
import type { Places, PrintedPlace } from '../../../../samples/generator/render/pdf/table.js'
import { formForYear } from '../../../../src/forms/index.js'
import type { Report } from '../../../../src/report/schema.js'
import { errorsOf, figuresOf, keyOf, readOne } from '../../../samples/reading.js'
import type { OddPdf } from './build.js'

/** A made-up report with figures as large as real ones are. */
export function madeUp(seed: number, issuer = '槐序县人民政府', year = 2023): MadeUpReport {
  const form = formForYear(year)
  if (form === undefined) throw new RangeError(`no form of ${year}`)
  return makeReport(form, seed, issuer, year, { magnitude: realMagnitude })
}

/** Points: glyphs have side bearings, and cells have borders. */
const TOLERANCE = 1.5

type Place = Extract<Report['figures'][number], { status: 'read' }>['places'][number]

function lies({ page, box }: Place, printed: PrintedPlace): boolean {
  if (box === undefined || page !== printed.page) return false
  const [left, top, right, bottom] = printed.box
  return (
    box[0] >= left - TOLERANCE &&
    box[1] >= top - TOLERANCE &&
    box[2] <= right + TOLERANCE &&
    box[3] <= bottom + TOLERANCE
  )
}

/** The figures that were read elsewhere than they were printed. */
export function misplaced({ figures }: Report, places: Places): string[] {
  return figures.flatMap((figure) => {
    const printed = places.get(keyOf(figure))
    if (figure.status !== 'read' || printed === undefined) return []
    return figure.places.length > 0 && figure.places.every((place) => lies(place, printed))
      ? []
      : [keyOf(figure)]
  })
}

/** What is expected of a reading beside its figures. */
export interface Expecting {
  /** Whether the sums of the form hold in the print; true where it is not given. */
  readonly sumsHold?: boolean
}

/** Expects a report to have been read as it was made up: figures, places, identity, texts, no error. */
export function expectRead(
  read: Report,
  made: MadeUpReport,
  places: Places,
  { sumsHold = true }: Expecting = {},
): void {
  expect(figuresOf(read)).toEqual(expectedFigures(made))
  expect(misplaced(read, places)).toEqual([])
  if (sumsHold) expect(errorsOf(read)).toEqual([])
  expect([read.issuer?.name, read.year, read.form]).toEqual([made.issuer, made.year, made.form.id])
  expect(textsOf(read)).toEqual(printedTexts(made))
}

const textsOf = ({ sections }: Report) =>
  sections.map(({ id, text }) => [id, text.replace(/[^\S\n]+/gu, '')])

const printedTexts = ({ form, narrative }: MadeUpReport) =>
  form.sections.map(({ id }) => [id, (narrative.get(id) ?? []).join('\n')])

/** Reads the one report of an odd PDF, and expects it as it was made up. */
export async function expectReadBack(
  { bytes, places }: OddPdf,
  made: MadeUpReport,
  expecting: Expecting = {},
): Promise<Report> {
  const read = await readOne(bytes, 'odd.pdf')
  expectRead(read, made, places, expecting)
  return read
}
