import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { plainHtml, renderHtml } from '../../samples/generator/render/html.js'
import { meanings } from '../../src/checks/text/meanings.js'
import type { Report } from '../../src/report/schema.js'
import { readOne } from '../samples/reading.js'
import { plainReport, runs } from './arbitrary.js'
import type { Planted } from './planted/build.js'
import { plantedKinds } from './planted/kinds.js'
import { sentences } from './planted/sentences.js'

/** Reports that are tried for an occasion to plant a defect, and defects planted of each kind. */
const MOST_SEEDS = 40
const TIMES = 2

const seriousOf = ({ findings }: Report): string[] =>
  findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, message }) => `${code}: ${message.en}`)

function plantedIn(plant: (seed: number) => Planted | null): Planted[] {
  const seeds = Array.from({ length: MOST_SEEDS }, (_, index) => 2 * index + 1)
  const found: Planted[] = []
  for (const seed of seeds) {
    if (found.length === TIMES) break
    const planted = plant(seed)
    if (planted !== null) found.push(planted)
  }
  return found
}

describe.each(plantedKinds)('planted: $id', ({ codes, plant }) => {
  it('is found, and nothing was found before', async () => {
    const planted = plantedIn(plant)
    expect(planted.length).toBe(TIMES)
    for (const { clean, defective } of planted) {
      const before = await readOne(clean, 'made-up.html')
      const after = await readOne(defective, 'made-up.html')
      expect(seriousOf(before)).toEqual([])
      expect(before.findings.filter(({ code }) => codes.some((own) => own === code))).toEqual([])
      expect(
        after.findings.map(({ code }) => code).filter((code) => codes.some((own) => own === code)),
      ).not.toEqual([])
    }
  }, 60_000)
})

it('every quantity that the tables of 2021 repeat has a sentence', () => {
  expect(Object.keys(sentences).sort()).toEqual(Object.keys(meanings['2021']).sort())
})

it('made-up reports in which nothing is wrong give no error and no warning', async () => {
  await fc.assert(
    fc.asyncProperty(plainReport, async (report) => {
      expect(seriousOf(await readOne(renderHtml(report, plainHtml), 'made-up.html'))).toEqual([])
    }),
    runs(200),
  )
}, 120_000)
