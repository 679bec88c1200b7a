import { describe, expect, it } from '@jest/globals'
import { outcomeSchema, type Outcome, type Report } from '../../src/report/schema.js'
import { readReport } from '../../src/run/process.js'
import { madeHtml } from './made-html.js'

const bytes = (text: string) => new TextEncoder().encode(text)

async function readOne(text: string, name = 'report.html'): Promise<Report> {
  const { reports } = await readReport(bytes(text), name)
  const [report] = reports
  if (report === undefined) throw new Error('no report was read')
  return report
}

const codes = ({ findings }: Pick<Outcome, 'findings'>) => findings.map(({ code }) => code)

describe('readReport', () => {
  it('gives what was printed, where it was printed, and by what it was read', async () => {
    const report = await readOne(madeHtml())
    expect(report).toMatchObject({
      ...{ schema: 'nianbao/report/1', form: '2021', year: 2023 },
      issuer: { name: '虚构县人民政府' },
      source: { name: 'report.html', path: null, url: null, format: 'html', pages: null },
      extractor: { name: 'nianbao', version: '0.1.0' },
    })
    expect(report.figures).toContainEqual(
      expect.objectContaining({ table: 'disputes', row: 'review', column: 'total', value: 3 }),
    )
    expect(report.sections.map(({ id }) => id)).toContain('overview')
  })

  it('gives an outcome that its own schema accepts', async () => {
    const outcome = await readReport(bytes(madeHtml()), 'report.html', { path: 'in/report.html' })
    expect(outcomeSchema.parse(outcome)).toEqual(outcome)
    expect(outcome.reports[0]?.source).toEqual(outcome.source)
    expect(outcome.source.path).toBe('in/report.html')
  })

  it('checks the sums and says which total is wrong', async () => {
    const { checks, findings } = await readOne(madeHtml({ total: 30 }))
    expect(checks.kinds?.['totals-add-up']?.fail).toBe(1)
    const sums = findings.filter(({ code }) => code === 'total-differs')
    expect(sums).toEqual([
      expect.objectContaining({
        figures: expect.arrayContaining(['disputes.review.total']) as unknown,
        ...{ printed: 30, expected: 3, severity: 'error' },
      }),
    ])
  })

  it('puts the notes of the extractor among the findings', async () => {
    const { findings } = await readOne(madeHtml(), 'report.pdf')
    expect(codes({ findings })).toContain('extension-differs')
  })

  it('begins every fingerprint with the head of the hash', async () => {
    const { source, findings } = await readOne(madeHtml({ total: 30 }))
    expect(findings.length).toBeGreaterThan(0)
    for (const { fingerprint } of findings)
      expect(fingerprint.startsWith(`${source.sha256.slice(0, 12)}|`)).toBe(true)
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length)
  })

  it('gives the hash and the size of the file', async () => {
    const { source } = await readReport(bytes('abc'), 'abc.txt')
    expect(source.bytes).toBe(3)
    expect(source.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it.each([
    ['E_EMPTY', 'empty.pdf', ''],
    ['E_CORRUPT', 'cut.pdf', '%PDF-1.4\n1 0 obj <<'],
    ['E_NOT_REPORT', 'page.html', '<html><body><h1>404 Not Found</h1></body></html>'],
    ['E_NOT_REPORT', 'letter.txt', '各位同事：\n会议改期。\n'],
  ])('gives %s as a finding for %s', async (code, name, text) => {
    const outcome = await readReport(bytes(text), name)
    expect(outcome.reports).toEqual([])
    expect(codes(outcome)).toEqual([code])
    expect(outcomeSchema.safeParse(outcome).success).toBe(true)
  })

  it('keeps to the limits it is given', async () => {
    const outcome = await readReport(bytes(madeHtml()), 'a.html', { limits: { bytes: 100 } })
    expect(codes(outcome)).toEqual(['E_LIMIT'])
  })

  it('takes a Buffer and leaves it as it was', async () => {
    const buffer = Buffer.from(madeHtml())
    const before = buffer.toString()
    const outcome = await readReport(buffer, 'report.html')
    expect(outcome.reports).toHaveLength(1)
    expect(buffer.toString()).toBe(before)
  })

  it('rejects with the reason of the signal where it is aborted', async () => {
    const signal = AbortSignal.abort(new Error('stopped'))
    await expect(readReport(bytes(madeHtml()), 'a.html', { signal })).rejects.toThrow('stopped')
  })
})
