import { describe, expect, it, jest } from '@jest/globals'
import { expectedFigures } from '../../../samples/generator/expected.js'
import { municipalSheet, provincialSheet } from '../../../samples/generator/model/sheets.js'
import type { Report } from '../../../src/report/schema.js'
import { reportSchema } from '../../../src/report/schema.js'
import type { Annexed } from '../../../src/run/annexes/index.js'
import type { Reading } from '../../../src/run/read.js'
import { figuresOf } from '../../samples/reading.js'
import { annexOf, joined, reportWith, textOf, untold, wholeOf } from './made.js'

// Word documents load their converter first, which takes seconds on a busy machine.
jest.setTimeout(60_000)

const report = reportWith()
const [text, annex] = [textOf(report), annexOf(report)]

function reportOf(reading: Reading | Annexed | undefined): Report {
  const found =
    reading !== undefined && 'outcome' in reading ? reading.outcome.reports[0] : undefined
  if (found === undefined) throw new Error('the reading gave no report')
  return found
}

/** For each reading: the input that it went into, or the files that its report is from. */
function told(readings: readonly (Reading | Annexed)[]): string[] {
  return readings.map((reading) => {
    if ('annexOf' in reading) return `${reading.path} into ${reading.annexOf}`
    const annexes = reportOf(reading).source.annexes ?? []
    return [reading.path, ...annexes.map(({ name }) => name)].join(' + ')
  })
}

const codes = (reading: Reading | Annexed | undefined) =>
  reportOf(reading).findings.map(({ code }) => code)

describe('the text of a report and its tables in a file of their own', () => {
  it('are one report, whose figures say in which file they stand', async () => {
    const readings = await joined([
      ['a/正文.docx', text],
      ['a/附件.xlsx', annex],
    ])
    expect(told(readings)).toEqual(['a/正文.docx + 附件.xlsx', 'a/附件.xlsx into a/正文.docx'])
    const found = reportOf(readings[0])
    expect(figuresOf(found)).toEqual(expectedFigures(report))
    expect(found.sections).toHaveLength(7)
    expect(found.source.annexes).toMatchObject([
      { name: '附件.xlsx', path: 'a/附件.xlsx', format: 'xlsx' },
    ])
    const [figure] = found.figures
    expect(figure).toMatchObject({
      places: [{ path: expect.stringMatching(/^sheet 报告, cell C\d+$/u), file: 1 }],
    })
    expect(reportSchema.parse(found)).toEqual(found)
  })

  it('are checked together, and nothing is said to be missing', async () => {
    const readings = await joined([
      ['a/正文.docx', text],
      ['a/附件.xlsx', annex],
    ])
    const found = codes(readings[0])
    expect(found).toContain('annex-joined')
    expect(found.filter((code) => /missing|no-table|empty|unknown/u.test(code))).toEqual([
      'place-unknown',
    ])
    expect(reportOf(readings[0]).checks.fail).toBe(0)
    expect(reportOf(readings[0]).checks.pass).toBeGreaterThan(20)
  })

  it('give the same findings as where they stand together, with the file for their own', async () => {
    const wrong = { ...report, cells: new Map([...report.cells, ['review.cases.total', 9999]]) }
    const [split, whole] = [
      await joined([
        ['a/正文.docx', text],
        ['a/附件.xlsx', annexOf(wrong)],
      ]),
      await joined([['a/全文.docx', wholeOf(wrong)]]),
    ]
    const errors = (reading: Reading | Annexed | undefined) =>
      reportOf(reading).findings.filter(({ severity }) => severity === 'error')
    expect(errors(split[0])).toHaveLength(1)
    expect(errors(split[0]).map(({ figures, message }) => [figures, message])).toEqual(
      errors(whole[0]).map(({ figures, message }) => [figures, message]),
    )
    const { sha256 } = reportOf(split[0]).source
    expect(errors(split[0])[0]?.fingerprint.startsWith(sha256.slice(0, 12))).toBe(true)
  })

  it.each([municipalSheet, provincialSheet])('are joined whatever the sheet is', async (sheet) => {
    const other = reportWith(sheet, 2012)
    const readings = await joined([
      ['a/1.xlsx', annexOf(other)],
      ['a/2.docx', textOf(other)],
    ])
    expect(told(readings)).toEqual(['a/1.xlsx into a/2.docx', 'a/2.docx + 1.xlsx'])
    expect(figuresOf(reportOf(readings[1]))).toEqual(expectedFigures(other))
  })

  it('keep the order of the inputs, with whole reports between them', async () => {
    const whole = wholeOf(reportWith(undefined, 2014, 5))
    const readings = await joined([
      ['a/0.docx', whole],
      ['a/1.docx', text],
      ['a/2.docx', whole],
      ['a/3.xlsx', annex],
      ['b/4.docx', whole],
    ])
    expect(readings.map(({ path }) => path)).toEqual([
      ...['a/0.docx', 'a/1.docx', 'a/2.docx', 'a/3.xlsx', 'b/4.docx'],
    ])
    expect(told(readings)[1]).toBe('a/1.docx + 3.xlsx')
  })

  it('belong together by the names of their files where the sheet tells nothing', async () => {
    const bare = annexOf(report, untold)
    const alike = await joined([
      ['a/霜栖县政府信息公开年报.docx', text],
      ['a/霜栖县政府信息公开情况统计表（附件1）.xlsx', bare],
    ])
    expect(told(alike)[0]).toContain(' + 霜栖县政府信息公开情况统计表（附件1）.xlsx')
    const named = await joined([
      ['a/霜栖县2016年报告正文.docx', text],
      ['a/霜栖县2016年附件.xlsx', bare],
    ])
    expect(told(named)[0]).toBe('a/霜栖县2016年报告正文.docx + 霜栖县2016年附件.xlsx')
  })
})

describe('files that are no halves of one report', () => {
  const apart = async (...files: readonly (readonly [path: string, bytes: Uint8Array])[]) =>
    told(await joined(files))

  it.each([
    ['of another year', annexOf(reportWith(undefined, 2015)), 'a/附件.xlsx'],
    ['of another issuer', annexOf({ ...report, issuer: '蓼汀市财政局' }), 'a/附件.xlsx'],
    ['of another folder', annex, 'b/附件.xlsx'],
    ['that tells nothing and has another name', annexOf(report, untold), 'a/附件.xlsx'],
  ])('an annex %s is not joined', async (_, bytes, path) => {
    expect(await apart(['a/正文.docx', text], [path, bytes])).toEqual(['a/正文.docx', path])
  })

  it('a whole report takes no annex', async () => {
    expect(await apart(['a/全文.docx', wholeOf(report)], ['a/附件.xlsx', annex])).toEqual([
      'a/全文.docx',
      'a/附件.xlsx',
    ])
  })

  it('of two annexes none is joined, and each file says which others there are', async () => {
    const other = annexOf(reportWith(undefined, 2016, 99))
    const readings = await joined([
      ['a/正文.docx', text],
      ['a/附件1.xlsx', annex],
      ['a/附件2.xlsx', other],
    ])
    expect(told(readings)).toEqual(['a/正文.docx', 'a/附件1.xlsx', 'a/附件2.xlsx'])
    for (const reading of readings) expect(codes(reading)).toContain('annex-ambiguous')
    const [finding] = reportOf(readings[0]).findings.filter(
      ({ code }) => code === 'annex-ambiguous',
    )
    expect(finding?.message.en).toMatch(/附件1\.xlsx; 附件2\.xlsx$/u)
  })

  it('of two texts none takes the annex', async () => {
    const readings = await joined([
      ['a/1.docx', text],
      ['a/2.docx', textOf({ ...report, signed: '2017年1月3日' })],
      ['a/3.xlsx', annex],
    ])
    expect(told(readings)).toEqual(['a/1.docx', 'a/2.docx', 'a/3.xlsx'])
    for (const reading of readings) expect(codes(reading)).toContain('annex-ambiguous')
  })

  it('what failed passes through', async () => {
    const readings = await joined([
      ['a/正文.docx', text],
      ['a/空.xlsx', new Uint8Array()],
      ['a/附件.xlsx', annex],
    ])
    expect(readings.map(({ path }) => path)).toEqual(['a/正文.docx', 'a/空.xlsx', 'a/附件.xlsx'])
    expect(readings[1]).toMatchObject({ outcome: { findings: [{ code: 'E_EMPTY' }] } })
  })

  it('few readings wait for a half that does not come', async () => {
    const whole = wholeOf(reportWith(undefined, 2014, 5))
    const { joinAnnexes } = await import('../../../src/run/annexes/index.js')
    const [first, other] = await joined([
      ['a/0.docx', text],
      ['a/1.docx', whole],
    ])
    if (first === undefined || other === undefined) throw new Error('nothing was read')
    let given = 0
    async function* many(): AsyncGenerator<Reading> {
      for (const reading of [first, ...Array.from({ length: 200 }, () => other)]) {
        given += 1
        if (reading !== undefined && !('annexOf' in reading)) yield await Promise.resolve(reading)
      }
    }
    const { value } = await joinAnnexes(many()).next()
    expect(value).toMatchObject({ path: 'a/0.docx' })
    expect(given).toBeLessThan(100)
  })
})
