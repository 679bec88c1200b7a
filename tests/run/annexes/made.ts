import { annexFlow } from '../../../samples/generator/layout/flow.js'
import { makeReport } from '../../../samples/generator/make.js'
import type { MadeUpReport, Sheet } from '../../../samples/generator/model/report.js'
import { nationalSheet } from '../../../samples/generator/model/sheets.js'
import { plainDocx, renderDocx } from '../../../samples/generator/render/docx.js'
import { plainXlsx, renderXlsx } from '../../../samples/generator/render/xlsx.js'
import type { Outcome } from '../../../src/report/schema.js'
import { joinAnnexes, type Annexed } from '../../../src/run/annexes/index.js'
import { readReport } from '../../../src/run/process.js'
import type { Reading } from '../../../src/run/read.js'
import { formOf } from '../../report/figures.js'

/** A made-up report whose sheet stands in an annex. */
export function reportWith(sheet: Sheet = nationalSheet, year = 2016, seed = 31): MadeUpReport {
  return makeReport(formOf(sheet.form), seed, '霜栖县人民政府', year, { sheet })
}

/** The text of a report without its sheet, as a Word document. */
export function textOf(report: MadeUpReport): Uint8Array {
  return renderDocx({ ...report, cells: new Map(), sheet: null }, plainDocx)
}

/** The sheet of a report without its text, as a workbook; with other lines over it if any are given. */
export function annexOf(report: MadeUpReport, heading?: readonly string[]): Uint8Array {
  const flow = annexFlow(report).map((printed) =>
    printed.type === 'annex' && heading !== undefined ? { ...printed, lines: heading } : printed,
  )
  return renderXlsx(report, plainXlsx, flow)
}

/** A sheet that tells neither whose it is nor for which year. */
export const untold = ['附件', '政府信息公开情况统计表']

/** A report of which text and sheet stand together. */
export function wholeOf(report: MadeUpReport): Uint8Array {
  return renderDocx(report, plainDocx)
}

/** What comes of files that are read in this order: their paths and contents. */
export async function joined(
  files: readonly (readonly [path: string, bytes: Uint8Array])[],
): Promise<(Reading | Annexed)[]> {
  const readings: (Reading | Annexed)[] = []
  for await (const reading of joinAnnexes(read(files))) readings.push(reading)
  return readings
}

async function* read(
  files: readonly (readonly [path: string, bytes: Uint8Array])[],
): AsyncGenerator<Reading> {
  for (const [path, bytes] of files) yield { path, outcome: await outcomeOf(path, bytes) }
}

/** The tests read the same few files again and again. */
const known = new Map<string, Promise<Outcome>>()

function outcomeOf(path: string, bytes: Uint8Array): Promise<Outcome> {
  const key = `${path} ${Buffer.from(bytes).toString('base64')}`
  const outcome = known.get(key) ?? readReport(bytes, path.split('/').at(-1) ?? '', { path })
  known.set(key, outcome)
  return outcome
}
