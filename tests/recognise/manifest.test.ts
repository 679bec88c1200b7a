import { describe, expect, it } from '@jest/globals'
import { withManifest, type ManifestEntry } from '../../src/recognise/manifest.js'
import { outcomeSchema, type Outcome, type Report } from '../../src/report/schema.js'
import { makeFinding } from '../../src/report/finding.js'
import { madeOutcome } from '../exports/made.js'
import { reportOn, type Made } from '../panel/made.js'

const said = (changes: Partial<ManifestEntry>): ManifestEntry => ({
  url: null,
  issuer: null,
  year: null,
  retrieved: null,
  ...changes,
})

const outcomeOf = (...reports: Report[]): Outcome => madeOutcome(reports)

const made = (changes: Omit<Made, 'form'> = {}) => reportOn({ form: '2021', ...changes })

const nameless = () =>
  made({
    issuer: null,
    year: null,
    changes: { findings: [makeFinding('year-unknown', {}), makeFinding('issuer-unknown', {})] },
  })

const codes = (outcome: Outcome) =>
  outcome.reports.map(({ findings }) => findings.map(({ code }) => code))

describe('withManifest', () => {
  it('tells where the file is from, in the outcome and its reports', () => {
    const entry = said({ url: 'https://x.gov.cn/1.pdf', retrieved: '2024-03-01' })
    const after = withManifest(outcomeOf(made()), entry)
    const where = { url: 'https://x.gov.cn/1.pdf', retrieved: '2024-03-01' }
    expect(after.source).toMatchObject(where)
    expect(after.reports[0]?.source).toMatchObject(where)
    expect(outcomeSchema.parse(after)).toEqual(after)
  })

  it('fills an issuer and a year that the print lacks, marked as filled, and changes no figure', () => {
    const before = outcomeOf(nameless())
    const after = withManifest(before, said({ issuer: '淮安市洪泽区教育局', year: 2023 }))
    expect(after.reports[0]).toMatchObject({
      year: 2023,
      issuer: { name: '淮安市洪泽区教育局', place: { code: '320813' }, organ: '教育局' },
      filled: ['year', 'issuer'],
      figures: before.reports[0]?.figures,
      checks: before.reports[0]?.checks,
      form: '2021',
    })
    expect(codes(after)).toEqual([['manifest-filled', 'manifest-filled']])
  })

  it('takes the print where the manifest contradicts it, and says so', () => {
    const before = outcomeOf(made({ issuer: '阳羡市教育局', year: 2023 }))
    const after = withManifest(before, said({ issuer: '淮安市洪泽区民政局', year: 2022 }))
    expect(after.reports[0]).toMatchObject({ year: 2023, issuer: { name: '阳羡市教育局' } })
    expect(after.reports[0]?.findings).toMatchObject([
      { code: 'manifest-differs', severity: 'warning', blame: 'unknown' },
      { code: 'manifest-differs', severity: 'warning', blame: 'unknown' },
    ])
    expect(after.reports[0]?.filled).toBeUndefined()
  })

  it.each(['阳羡教育局', '江苏省阳羡市教育局', '阳羡市教育局'])(
    'takes %s for the same issuer',
    (issuer) => {
      const before = outcomeOf(made({ issuer: '阳羡市教育局' }))
      expect(codes(withManifest(before, said({ issuer })))).toEqual([[]])
    },
  )

  it('lists a file of two reports by the year of either', () => {
    const both = outcomeOf(made({ year: 2022 }), made({ year: 2023 }))
    expect(codes(withManifest(both, said({ year: 2022 })))).toEqual([[], []])
    expect(codes(withManifest(both, said({ year: 2021 })))).toEqual([
      ['manifest-differs'],
      ['manifest-differs'],
    ])
    const one = outcomeOf(made({ year: 2022 }), made({ year: null }))
    expect(withManifest(one, said({ year: 2022 })).reports[1]?.year).toBeNull()
  })

  it('undoes what an earlier manifest said', () => {
    const before = outcomeOf(nameless())
    const once = withManifest(before, said({ issuer: '某某园', year: 2020, url: 'a' }))
    const again = withManifest(once, said({ issuer: '洪泽区教育局', year: 2023 }))
    expect(again).toEqual(withManifest(before, said({ issuer: '洪泽区教育局', year: 2023 })))
    expect(withManifest(once, null)).toEqual(withManifest(before, null))
    expect(codes(withManifest(once, null))).toEqual([['year-unknown', 'issuer-unknown']])
  })
})
