import { describe, expect, it, jest } from '@jest/globals'
import { load } from 'cheerio'
import { wantedPictures, type Pictures } from '../../../src/exports/compare/index.js'
import type { Finding, Report } from '../../../src/report/schema.js'
import { compared, errorOn } from '../../panel/compare/made.js'
import { pageOn, TOTAL, twoYears, UPHELD } from './made.js'

jest.setTimeout(60_000)

/** The two years, their cells on a page: the total on 4, what is added up beside it. */
function placed(findings: readonly Finding[], format = 'pdf') {
  const [earlier, later] = twoYears()
  const figures = earlier.figures.map((figure): Report['figures'][number] => {
    if (!('places' in figure)) return figure
    const key = `${figure.table}.${figure.row}.${figure.column}`
    if (key === TOTAL) return { ...figure, places: [{ page: 4, box: [50, 10, 60, 20] }] }
    if (key === UPHELD) return { ...figure, places: [{ page: 4, box: [10, 10, 20, 20] }] }
    return figure
  })
  const source = { ...earlier.source, format }
  return compared({ ...earlier, source, figures, findings: [...findings] }, later)
}

const error = (changes: Partial<Finding> = {}) =>
  errorOn([TOTAL], { operands: [UPHELD], fingerprint: 'e', ...changes })

describe('the pictures that findings ask for', () => {
  it('frame the likeliest culprit and what it is held against, page by page', () => {
    expect(wantedPictures(placed([error()]))).toEqual([
      {
        id: 'e|虚构县人民政府/2023|4',
        report: '虚构县人民政府/2023',
        page: 4,
        cells: [[50, 10, 60, 20]],
        others: [[10, 10, 20, 20]],
      },
    ])
  })

  it('come for errors first, and not for notes, nor for what a person dismissed', () => {
    const decision = { who: '李', when: '2026-01-01', why: '核对' }
    const dismissed = { verdict: 'dismissed', ...decision } as const
    const wanted = wantedPictures(
      placed([
        error({ severity: 'warning', fingerprint: 'w' }),
        error({ severity: 'info', fingerprint: 'i' }),
        error({ verdict: dismissed, fingerprint: 'd' }),
        error(),
      ]),
    )
    expect(wanted.map(({ id }) => id.charAt(0))).toEqual(['e', 'w'])
  })

  it('frame the operands where the culprit stands on no page', () => {
    const wanted = wantedPictures(placed([error({ figures: ['requests.new.total'] })]))
    expect(wanted).toMatchObject([{ cells: [[10, 10, 20, 20]], others: [] }])
  })

  it('are asked of PDF only', () => {
    expect(wantedPictures(placed([error()], 'docx'))).toEqual([])
  })
})

describe('a picture on the page', () => {
  const comparison = placed([error()])
  const [wanted] = wantedPictures(comparison)
  const pageWith = async (picture: Pictures extends ReadonlyMap<string, infer P> ? P : never) =>
    load(await pageOn(comparison, new Map([[wanted?.id ?? '', picture]])))

  it('stands in the page itself, with what it shows in words', async () => {
    const page = await pageWith({ width: 115, height: 23, png: Uint8Array.of(1, 2, 3) })
    expect(page('.cut img').attr('src')).toBe('data:image/png;base64,AQID')
    expect(page('.cut img').attr('width')).toBe('100')
    expect(page('.cut figcaption .zh').text()).toMatch(/2023 年报第 4 页.*虚线框/u)
  })

  it.each([
    ['canvas', /@napi-rs\/canvas/u],
    ['file', /原文件不在原处/u],
    ['refused', /无法绘制/u],
    ['enough', /已达上限/u],
  ] as const)('that is not there leaves a sentence and the row: %s', async (reason, sentence) => {
    const page = await pageWith(reason)
    expect(page('.cut').length).toBe(0)
    expect(page('.no-picture').length).toBe(1)
    expect(page('.no-picture').text()).toMatch(sentence)
    expect(page('td.stake').length).toBe(1)
  })
})
