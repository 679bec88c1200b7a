import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { divisionsData } from '../../../src/recognise/issuer/divisions-data.js'
import { identifyIssuer } from '../../../src/recognise/issuer/index.js'

/** Read from the text of the data here, not by the code under test. */
const spans = Object.entries(divisionsData).flatMap(([province, text]) =>
  Array.from(
    text.matchAll(/(\d{4})([^\d ]+)(?:(\d\d)-(\d\d))?(?: |$)/gu),
    ([, digits = '', name = '', from = '02', to = '23']) => ({
      ...{ code: province + digits, name },
      ...{ from: 2000 + Number(from), to: 2000 + Number(to) },
    }),
  ),
)
const counties = spans.filter(({ code }) => !code.endsWith('00'))

const byCode = new Map<string, typeof spans>()
for (const span of spans) byCode.set(span.code, [...(byCode.get(span.code) ?? []), span])

function parentIn(year: number, code: string): string {
  const found = (digits: number) =>
    byCode
      .get(code.slice(0, digits).padEnd(6, '0'))
      ?.find(({ from, to }) => from <= year && to >= year)
  return (found(4) ?? found(2))?.name ?? ''
}

describe('every county of the data', () => {
  it('is told by its name behind that of its parent, in the years of its code', () => {
    expect(counties.length).toBeGreaterThan(3000)
    const wrong = counties.flatMap(({ code, name, from, to }) =>
      [...new Set([from, to])].flatMap((year) => {
        const printed = `${parentIn(year, code)}${name}教育局`
        const { issuer, findings } = identifyIssuer(printed, year)
        const right = issuer.place?.code === code && issuer.organ === '教育局'
        return right && findings.length === 0 ? [] : [`${printed} ${year} ${code}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('is never taken for another: alone it gives its own code, or none', () => {
    const years = fc.integer({ min: 2000, max: 2026 })
    fc.assert(
      fc.property(fc.constantFrom(...counties), years, ({ name }, year) => {
        const { place } = identifyIssuer(`${name}人民政府`, year).issuer
        const named = byCode.get(place?.code ?? '')?.map((span) => span.name)
        expect(place === null || named?.includes(name)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the data', () => {
  it('has one name for a code in every year, from one province down', () => {
    for (const names of byCode.values()) {
      const years = names.flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, index) => from + index),
      )
      expect(new Set(years).size).toBe(years.length)
    }
    expect(Object.keys(divisionsData)).toHaveLength(31)
  })

  it('is small', () => {
    expect(Buffer.byteLength(Object.values(divisionsData).join(''))).toBeLessThan(100_000)
  })
})
