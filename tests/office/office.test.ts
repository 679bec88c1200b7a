/** LibreOffice itself: what it makes of our files, and what we make of its. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { converter } from '../../src/run/office.js'
import { readReport } from '../../src/run/process.js'
import { makeReport } from '../../samples/generator/make.js'
import { plainDoc, renderDoc } from '../../samples/generator/render/doc/doc.js'
import { plainDocx, renderDocx } from '../../samples/generator/render/docx.js'
import { formOf } from '../report/figures.js'
import { describeWithOffice } from './describe.js'

jest.setTimeout(180_000)

const report = makeReport(formOf('2021'), 7, '霜栖县人民政府', 2023)

/** What was put into the table: `requests.new.total` → its number. */
const valuesOf = (outcome: Awaited<ReturnType<typeof readReport>>) =>
  outcome.reports[0]?.figures.map((figure) =>
    'value' in figure ? figure.value : `${figure.table} ${figure.row} ${figure.status}`,
  )

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'office-real-'))
  await writeFile(join(folder, 'report.docx'), renderDocx(report, plainDocx))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describeWithOffice('LibreOffice', (program) => {
  /** The report as LibreOffice saves it in another format. */
  const savedAs = async (filter: string, extension: string) => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const convert = ['--headless', '--convert-to', `${extension}:${filter}`, '--outdir', folder]
    await promisify(execFile)(program, [profile, ...convert, join(folder, 'report.docx')])
    return new Uint8Array(await readFile(join(folder, `report.${extension}`)))
  }

  it.each([
    ['MS Word 97', 'doc', 'doc'],
    ['Rich Text Format', 'rtf', 'rtf'],
  ])('saves %s that reads as the DOCX it was made from', async (filter, extension, format) => {
    const outcome = await readReport(await savedAs(filter, extension), `report.${extension}`)
    const original = await readReport(renderDocx(report, plainDocx), 'report.docx')
    expect(outcome.source.format).toBe(format)
    expect(valuesOf(outcome)).toEqual(valuesOf(original))
    expect(outcome.reports[0]?.checks).toEqual(original.reports[0]?.checks)
  })

  it('converts a DOC into a DOCX that reads alike, and a finding says which was taken', async () => {
    const doc = renderDoc(report, plainDoc)
    const both = await readReport(doc, 'report.doc', { office: converter(program) })
    const finding = both.reports[0]?.findings.find(({ code }) => code === 'office-compared')
    expect(finding?.message.en).toMatch(/direct reading was taken/u)
    expect(valuesOf(both)).toEqual(valuesOf(await readReport(doc, 'report.doc')))
  })
})
