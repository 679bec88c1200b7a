import fc from 'fast-check'
import { describe, expect, it, jest } from '@jest/globals'
import { Covering, type CoverageSetting } from '../../../src/panel/coverage/index.js'
import type { Outcome } from '../../../src/report/schema.js'
import { issuerNamed } from '../../report/figures.js'
import { madeFailure, madeOutcome } from '../../exports/made.js'
import { reportOn } from '../made.js'

/** On a machine that may have much else to do. */
jest.setTimeout(60_000)

const setting: CoverageSetting = { sample: 10, seed: 1, expected: null }

const printed = { 'requests.new.total': 7, 'requests.new.person': 5 }

const outcomeOf = (issuer: string | null, year: number | null): Outcome =>
  madeOutcome([reportOn({ form: '2021', issuer, year, printed, path: `${issuer ?? ''}${year ?? ''}.pdf` })])

function covered(outcomes: readonly Outcome[], changes: Partial<CoverageSetting> = {}) {
  const covering = new Covering({ ...setting, ...changes })
  for (const outcome of outcomes) covering.add(outcome)
  return covering.result()
}

const expected = (name: string, from: number | null = null, to: number | null = null) => ({
  issuerId: name,
  name,
  from,
  to,
})

describe('Coverage', () => {
  it('tells the years of each issuer, and those between that are missing', () => {
    const { issuers, years } = covered(
      [2019, 2024, 2021].map((year) => outcomeOf('某某园', year)),
    )
    expect(years).toEqual([2019, 2024])
    expect(issuers).toEqual([
      {
        issuerId: '某某园',
        issuer: '某某园',
        listed: null,
        years: [2019, 2021, 2024].map((year) => ({ year, reports: 1 })),
        gaps: [2020, 2022, 2023],
      },
    ])
  })

  it('holds the issuers against a list, with the years that it asks for', () => {
    const list = [expected('甲园', 2020, 2023), expected('乙园', 2022, 2023), expected('丙园')]
    const outcomes = [outcomeOf('甲园', 2021), outcomeOf('丁园', 2021)]
    const { issuers } = covered(outcomes, { expected: list })
    expect(
      issuers.map(({ issuer, listed, gaps }) => [issuer, listed, gaps]),
    ).toEqual(
      expect.arrayContaining([
        ['甲园', true, [2020, 2022, 2023]],
        ['乙园', true, [2022, 2023]],
        ['丙园', true, []],
        ['丁园', false, []],
      ]),
    )
  })

  it('counts figures by status, reports by form and format, failures by code', () => {
    const told = covered([outcomeOf('甲园', 2021), madeFailure(), madeFailure()])
    expect(told).toMatchObject({
      files: 3,
      failed: 2,
      reports: 1,
      forms: { '2021': 1 },
      formats: { pdf: 1 },
      failures: { E_EMPTY: 2 },
      population: 2,
    })
    expect(told.statuses.read).toBe(2)
  })

  it('counts a report that is met again once, and one without a year apart', () => {
    const told = covered([outcomeOf('甲园', 2021), outcomeOf('甲园', 2021), outcomeOf('甲园', null)])
    expect(told).toMatchObject({ files: 3, reports: 2, unplaced: 1, population: 4 })
    expect(told.issuers[0]?.years).toEqual([{ year: 2021, reports: 1 }])
  })

  it('names an issuer as its latest report does', () => {
    const named = (name: string, year: number) =>
      madeOutcome([
        reportOn({
          form: '2021',
          year,
          path: `${name}${year}`,
          changes: { issuer: { ...issuerNamed(name), place: place('320813'), organ: null } },
        }),
      ])
    const { issuers } = covered([named('新名', 2024), named('旧名', 2020)])
    expect(issuers.map(({ issuer }) => issuer)).toEqual(['新名'])
  })
})

const place = (code: string) => ({ code, name: '洪泽区', level: 'county' as const, revision: 2023 })

describe('A sample', () => {
  const archive = Array.from({ length: 40 }, (_, index) => outcomeOf(`${index}园`, 2023))

  it('is the same whatever the order of the files is, and however often one is met', () => {
    const first = covered(archive)
    const shuffled = fc.shuffledSubarray(archive, { minLength: archive.length })
    fc.assert(
      fc.property(shuffled, fc.subarray(archive), (files, again) => {
        expect(covered([...files, ...again]).sample).toEqual(first.sample)
      }),
      { numRuns: 20 },
    )
    expect(first.sample).toHaveLength(10)
  })

  it('begins with what a smaller one draws', () => {
    const [small, large] = [covered(archive, { sample: 7 }), covered(archive, { sample: 30 })]
    expect(large.sample.slice(0, 7)).toEqual(small.sample)
  })

  it('is another for another seed, and all there is where that is less', () => {
    expect(covered(archive, { seed: 2 }).sample).not.toEqual(covered(archive).sample)
    expect(covered(archive, { sample: 1_000 }).sample).toHaveLength(80)
    expect(covered(archive, { sample: 0 })).toMatchObject({ sample: [], bound: null })
  })

  it('draws every figure as often as any other', () => {
    const drawn = new Map<string, number>()
    for (let seed = 0; seed < 256; seed += 1)
      for (const { file, key } of covered(archive, { seed }).sample)
        drawn.set(file + key, (drawn.get(file + key) ?? 0) + 1)
    // 256 draws of 10 from 80: 32 each, with a standard deviation of 5.3.
    expect(drawn.size).toBe(80)
    const counts = [...drawn.values()]
    expect(Math.min(...counts)).toBeGreaterThan(10)
    expect(Math.max(...counts)).toBeLessThan(56)
    const spread = counts.reduce((sum, count) => sum + (count - 32) ** 2, 0) / 80
    expect(Math.sqrt(spread)).toBeLessThan(8)
  })

  it('says what is to be looked at, and where', () => {
    const [figure] = covered([outcomeOf('甲园', 2023)], { sample: 1 }).sample
    expect(figure).toMatchObject({ issuer: '甲园', year: 2023, form: '2021', file: '甲园2023.pdf' })
    expect(figure?.label).toMatch(/^.*申请.* \/ .*新收.* \/ (?:总计|自然人)$/u)
  })
})
