import { describe, expect, it } from '@jest/globals'
import { checkReport, checks } from '../../src/checks/index.js'
import type { ReportBody } from '../../src/report/body.js'
import { catalogue, checkSubjects } from '../../src/report/catalogue.js'
import { formOf } from '../report/figures.js'
import { examples } from './examples.js'
import { madeBody } from './made.js'

function asked(body: ReportBody, id: string) {
  const { findings, checks: counts } = checkReport(body, formOf(body.form))
  return { findings, counts: counts.kinds?.[id] ?? { pass: 0, fail: 0, cannotTell: 0 } }
}

/** Codes that the check, or recognition before it, found. */
const codesOf = (body: ReportBody, id: string): string[] =>
  [...body.findings, ...asked(body, id).findings].map(({ code }) => code)

it('the registry names every check once, and every example is of a check', () => {
  const ids = checks.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(Object.keys(examples)).toEqual(ids)
})

it('every code that the checks make anew is one of a check', () => {
  const own = new Set(checks.flatMap(({ codes }) => codes))
  const codes = Object.values(checkSubjects).flatMap((subject) => Object.keys(subject))
  expect(codes.filter((code) => !own.has(code as keyof typeof catalogue))).toEqual([])
})

describe.each(checks.map(({ id, codes }) => ({ id, code: codes[0] ?? '' })))(
  'the check $id',
  ({ id, code }) => {
    const { fails, passes, cannotTell } = examples[id] ?? {}

    it('fails its example, with the code that it names', () => {
      const body = fails ?? madeBody()
      expect(asked(body, id).counts.fail).toBeGreaterThan(0)
      expect(codesOf(body, id)).toContain(code)
    })

    it('passes its other example, and says nothing', () => {
      const body = passes ?? madeBody()
      const { counts } = asked(body, id)
      expect([counts.pass > 0, counts.fail, codesOf(body, id).includes(code)]).toEqual([
        true,
        0,
        false,
      ])
    })

    it('cannot tell where an operand is open, and says nothing', () => {
      if (cannotTell === undefined) return
      const { counts } = asked(cannotTell, id)
      expect([counts.cannotTell > 0, counts.fail]).toEqual([true, 0])
      expect(codesOf(cannotTell, id)).not.toContain(code)
    })
  },
)

it('a report in which nothing is wrong passes them all, and none finds anything', () => {
  const body = madeBody({ text: '2023年，各项工作平稳推进。' })
  const { findings, checks: counts } = checkReport(body, formOf('2021'))
  expect(findings).toEqual([])
  expect(counts.fail).toBe(0)
})

it('a report that is blank is told from one in which nothing is wrong', () => {
  const { checks: counts } = checkReport(madeBody({ fill: null }), formOf('2021'))
  expect(counts.kinds?.['totals-add-up']).toEqual({ pass: 0, fail: 0, cannotTell: 35 })
  expect(counts.kinds?.['counts-whole']).toEqual({ pass: 0, fail: 0, cannotTell: 6 })
})

it('the counts of the kinds add up to those of all', () => {
  const { checks: counts } = checkReport(madeBody({ fill: null }), formOf('2021'))
  const kinds = Object.values(counts.kinds ?? {})
  for (const answer of ['pass', 'fail', 'cannotTell'] as const)
    expect(kinds.reduce((sum, kind) => sum + kind[answer], 0)).toBe(counts[answer])
})
