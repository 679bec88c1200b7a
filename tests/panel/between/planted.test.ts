import { describe, expect, it } from '@jest/globals'
import { compareReports } from '../../../src/panel/compare/index.js'
import type { Failing } from '../../../src/report/comparison.js'
import type { MadeUpReport } from '../../../samples/generator/model/report.js'
import { madeYears, readMade, valueOf, yearAfter } from './made-years.js'
import { plantings } from './plantings.js'

/** What is found between the reports, errors and warnings. */
async function found(...reports: readonly MadeUpReport[]): Promise<Failing[]> {
  const comparison = compareReports(await Promise.all(reports.map((each) => readMade(each))))
  if ('finding' in comparison) throw new Error(comparison.finding.message.en)
  return comparison.front.failing.filter((each) => each.reports.length > 1)
}

const codes = (failing: readonly Failing[]): string[] => failing.map(({ finding }) => finding.code)

describe('a defect between two clean years', () => {
  it.each(plantings)('is found: $id', async ({ form, plant, codes: expected }) => {
    for (const seed of [3, 8]) {
      const { earlier, later } = plant(madeYears(form, seed))
      const all = codes(await found(earlier, later))
      expect(all.filter((code) => expected.some((one) => one === code))).toEqual(expected)
    }
  })

  it('is the only one that is found', async () => {
    for (const { form, plant, codes: expected } of plantings.slice(0, 3)) {
      const { earlier, later } = plant(madeYears(form, 5))
      expect(codes(await found(earlier, later))).toEqual(expected)
    }
  })

  it('is a series that stops after two years', async () => {
    const { earlier, later } = madeYears('2021', 11)
    const third = yearAfter(later, 12)
    const lost = new Map([...third.cells].filter(([key]) => !key.startsWith('documents.normative')))
    const stopped = await found(earlier, later, { ...third, cells: lost })
    expect(new Set(codes(stopped))).toEqual(new Set(['series-stops']))
    expect(codes(await found(earlier, later, third))).not.toContain('series-stops')
  })

  it('names both years, the sum and the files', async () => {
    const { earlier, later } = plantings[1]?.plant(madeYears('2021', 3)) ?? madeYears('2021', 3)
    const [failing] = await found(earlier, later)
    const key = 'documents.normative.in_force'
    const [stock, made, repealed, printed] = [
      valueOf(earlier, key),
      valueOf(later, 'documents.normative.made'),
      valueOf(later, 'documents.normative.repealed'),
      valueOf(later, key),
    ]
    const sum = `${stock} + ${made} − ${repealed} = ${printed - 15} ≠ ${printed}`
    expect(failing?.finding.message.en).toContain(sum)
    expect(failing?.reports).toEqual(['澜亭市教育局/2022', '澜亭市教育局/2023'])
    expect(failing?.finding.fingerprint).toMatch(/^[0-9a-f]{12}\+[0-9a-f]{12}\|澜亭市教育局\|/u)
  })
})
