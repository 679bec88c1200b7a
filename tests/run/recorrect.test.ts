import { describe, expect, it } from '@jest/globals'
import { outcomeSchema, type Outcome } from '../../src/report/schema.js'
import type { Correction, Corrections } from '../../src/report/corrections.js'
import { readReport } from '../../src/run/process.js'
import { recorrected } from '../../src/run/recorrect.js'
import { madeHtml } from './made-html.js'

const KEY = 'disputes.review.total'
const bytes = new TextEncoder().encode(madeHtml({ total: 30 }))

const read = (corrections?: Corrections) => readReport(bytes, 'a.html', { corrections })

/** As it comes back from its JSON. */
const again = (outcome: Outcome) => outcomeSchema.parse(JSON.parse(JSON.stringify(outcome)))

async function correctionsOf(...changes: Partial<Correction>[]): Promise<Corrections> {
  const { sha256 } = (await read()).source
  const line = { sha256, key: KEY, printed: '30', value: 3 }
  const decision = { who: '李文', when: '2026-03-01', why: '原文印为 3' }
  return new Map([[sha256, changes.map((change) => ({ ...line, ...decision, ...change }))]])
}

const codes = ({ reports }: Outcome) => reports[0]?.findings.map(({ code }) => code) ?? []

describe('a correction', () => {
  it('is taken before the checks', async () => {
    const before = await read()
    const after = await read(await correctionsOf({}))
    expect(codes(before)).toContain('total-differs')
    expect(codes(after)).not.toContain('total-differs')
    const [checks, checked] = [before.reports[0]?.checks, after.reports[0]?.checks]
    expect(checked?.pass).toBe((checks?.pass ?? 0) + 1)
    expect(checked?.fail).toBe((checks?.fail ?? 0) - 1)
    expect(outcomeSchema.parse(after)).toEqual(after)
  })

  it('that makes a sum fail is told with the corrected value', async () => {
    const { reports } = await read(await correctionsOf({ value: 31 }))
    const [finding] = reports[0]?.findings.filter(({ code }) => code === 'total-differs') ?? []
    expect(finding).toMatchObject({ printed: 31, expected: 3 })
  })

  it.each<[string, Partial<Correction>[]]>([
    ['one', [{}]],
    ['one to a blank', [{ value: null }]],
    ['one that makes a sum fail', [{ value: 31 }]],
    ['one of another print', [{ printed: '31' }]],
    ['one of no figure', [{ key: 'disputes.review.totl' }]],
    ['several that contradict each other', [{ value: 1, when: '2026-01-01' }, {}]],
  ])('gives from JSON what it gives from the report, and nothing new again: %s', async (_, all) => {
    const corrections = await correctionsOf(...all)
    const raw = await read(corrections)
    const once = recorrected(again(await read()), corrections)
    expect(once).toEqual(raw)
    expect(recorrected(again(once), corrections)).toEqual(raw)
    expect(recorrected(again(raw), corrections)).toEqual(raw)
  })

  it('leaves a file alone that it is not of', async () => {
    const outcome = again(await read())
    const [line] = [...(await correctionsOf({})).values()].flat()
    if (line === undefined) throw new Error('no correction')
    const elsewhere = new Map([['f'.repeat(64), [line]]])
    expect(recorrected(outcome, elsewhere)).toBe(outcome)
  })
})
