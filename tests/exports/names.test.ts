import { describe, expect, it } from '@jest/globals'
import { uniqueNames } from '../../src/exports/names.js'
import { issuerNamed } from '../report/figures.js'
import { madeReport } from './made.js'

function nameOf(issuer: string | null, year: number | null = 2023): string {
  return uniqueNames()(madeReport({ issuer: issuer === null ? null : issuerNamed(issuer), year }))
}

describe('uniqueNames', () => {
  it('names a report by year, issuer and the head of the hash', () => {
    expect(nameOf('某县人民政府')).toBe('2023-某县人民政府-01234567.json')
  })

  it('says unknown for what the print does not tell', () => {
    expect(nameOf(null, null)).toBe('unknown-unknown-01234567.json')
  })

  it('keeps separators, control characters and spaces out', () => {
    expect(nameOf('../某 县/..\\a:b\u0000\u202Ec\n')).toBe('2023-..某县..abc-01234567.json')
    expect(nameOf('/')).toBe('2023-unknown-01234567.json')
  })

  it('fits into a file name however long the issuer is', () => {
    expect(Buffer.byteLength(nameOf('𠮷'.repeat(500)))).toBeLessThanOrEqual(255)
  })

  it('gives a second report of the same name a number', () => {
    const name = uniqueNames()
    expect([name(madeReport()), name(madeReport()), name(madeReport())]).toEqual([
      '2023-某县人民政府-01234567.json',
      '2023-某县人民政府-01234567-2.json',
      '2023-某县人民政府-01234567-3.json',
    ])
  })
})
