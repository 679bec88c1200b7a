import { describe, expect, it } from '@jest/globals'
import { compareReports } from '../../../src/panel/compare/index.js'
import { madeYears, readMade } from './made-years.js'

const PAIRS = 200

describe('clean pairs of made-up reports', () => {
  it(`give no error and no warning (${PAIRS} of them)`, async () => {
    const found: string[] = []
    for (let seed = 1; seed <= PAIRS; seed += 1) {
      const { earlier, later } = madeYears(seed % 4 === 0 ? '2019' : '2021', seed)
      const comparison = compareReports([await readMade(earlier), await readMade(later)])
      if ('finding' in comparison) throw new Error(comparison.finding.message.en)
      const { front } = comparison
      found.push(...front.failing.map(({ finding }) => `${seed} ${finding.message.en}`))
      expect(front.counts.between.pass).toBeGreaterThan(20)
      expect(front.counts.between.cannotTell).toBe(0)
    }
    expect(found).toEqual([])
  }, 300_000)
})
