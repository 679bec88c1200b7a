import { describe, expect, it } from '@jest/globals'
import { catalogue, type FindingCode } from '../../src/report/catalogue.js'
import { hintFor, isFindingCode, makeFinding } from '../../src/report/finding.js'
import { findingSchema } from '../../src/report/schema.js'
import { examples } from './examples.js'

const codes = Object.keys(catalogue).filter(isFindingCode)

function exampleOf(code: FindingCode) {
  return makeFinding(code, examples[code])
}

describe.each(codes)('the finding %s', (code) => {
  const finding = exampleOf(code)

  it('is one by the schema', () => {
    expect(findingSchema.parse(finding)).toEqual(finding)
  })

  it('says something in Chinese and something in English', () => {
    expect(finding.message.zh).toMatch(/\p{Script=Han}/u)
    expect(finding.message.en).toMatch(/[a-z]{3}/u)
    expect(JSON.stringify(finding.message)).not.toMatch(/undefined|null|\[object/u)
  })

  it('has a hint in both languages or none', () => {
    const hint = hintFor(code)
    if (hint !== null) expect([hint.zh, hint.en].filter((text) => text === '')).toEqual([])
    else expect(finding.severity).toBe('info')
  })
})

describe('a finding', () => {
  const params = {
    key: 'requests.handled_total.natural_person',
    label: 'requests「（七）总计」×「自然人」',
    printed: 21,
    expected: 22,
    suspect: null,
  }

  it('follows the one form of messages', () => {
    expect(makeFinding('total-differs', params).message).toEqual({
      zh: 'requests「（七）总计」×「自然人」印为 21，各项之和为 22',
      en: 'requests.handled_total.natural_person is printed as 21, its parts add up to 22',
    })
  })

  it('names the figure that is likeliest wrong where it is another than the total', () => {
    const suspect = { key: 'requests.granted.business', label: 'requests「予以公开」×「商业企业」' }
    const { message } = makeFinding('total-differs', { ...params, suspect })
    expect(message.en).toContain('; likeliest wrong is requests.granted.business')
    expect(message.zh).toContain('；最可能有误的是 requests「予以公开」×「商业企业」')
  })

  it('has a fingerprint that does not depend on labels', () => {
    const other = makeFinding('total-differs', { ...params, label: 'otherwise' })
    expect(other.fingerprint).toBe(makeFinding('total-differs', params).fingerprint)
    expect(other.fingerprint).toBe('total-differs|requests.handled_total.natural_person|21|22')
  })

  it('has another fingerprint for another figure or other numbers', () => {
    const prints = [
      makeFinding('total-differs', params),
      makeFinding('total-differs', { ...params, printed: 20 }),
      makeFinding('total-differs', { ...params, key: 'requests.new.total' }),
    ].map(({ fingerprint }) => fingerprint)
    expect(new Set(prints).size).toBe(3)
  })

  it('takes severity and blame from the catalogue unless told otherwise', () => {
    expect(makeFinding('issuer-unknown', {})).toMatchObject({
      severity: 'warning',
      blame: 'unknown',
      figures: [],
    })
    const facts = { severity: 'info', blame: 'reading' } as const
    expect(makeFinding('issuer-unknown', {}, facts)).toMatchObject(facts)
  })

  it('quotes no more than a line of the print, and no half character', () => {
    const text = `${'长'.repeat(79)}𠀀${'长'.repeat(5000)}`
    const finding = makeFinding('row-unknown', { table: 'requests', text })
    expect(finding.message.zh.length).toBeLessThan(150)
    expect(finding.fingerprint).toBe(`row-unknown|requests|${'长'.repeat(79)}…`)
  })

  it('adds the detail of a failure where there is one', () => {
    expect(makeFinding('E_LIMIT', { detail: '1200 pages' }).message.en).toBe(
      'the file exceeds a limit (1200 pages)',
    )
    expect(makeFinding('E_LIMIT', { detail: '' }).message.en).toBe('the file exceeds a limit')
  })
})

describe('the codes of findings', () => {
  it('are known from other words', () => {
    expect(isFindingCode('total-differs')).toBe(true)
    expect(isFindingCode('toString')).toBe(false)
  })

  it('do not compile with the parameters of another code', () => {
    // @ts-expect-error -- a missing row must be told which
    const incomplete = () => makeFinding('row-missing', { table: 'requests' })
    expect(incomplete).toBeInstanceOf(Function)
  })
})
