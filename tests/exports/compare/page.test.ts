import { createHash } from 'node:crypto'
import { describe, expect, it, jest } from '@jest/globals'
import { load } from 'cheerio'
import type { Report } from '../../../src/report/schema.js'
import { compared, errorOn, told } from '../../panel/compare/made.js'
import { fiveIssuers, HOSTILE, pageOf, pageOn, TOTAL, twoYears } from './made.js'

jest.setTimeout(60_000)

const squeezed = (text: string) => text.replace(/\s+/gu, '')

describe('the page of two years', () => {
  it('is the same for the same comparison', async () => {
    expect(await pageOf(twoYears())).toBe(await pageOf(twoYears()))
  })

  it('asks for nothing outside of itself and lets nothing else run', async () => {
    const page = load(await pageOf(twoYears()))
    const addresses = page('[src], [href], [action], [data], [srcset]')
      .toArray()
      .flatMap((each) => [each.attribs.src, each.attribs.href, each.attribs.action])
      .filter((each) => each !== undefined)
    expect(addresses.length).toBeGreaterThan(5)
    expect(addresses.filter((each) => !/^(?:#|data:image\/png)/u.test(each))).toEqual([])
    expect(page('link, iframe, object, embed, form, base, [style]').length).toBe(0)
    expect(page('style').text()).not.toMatch(/url\(|@import/u)
  })

  it('names in its policy the hashes of the style and script that stand in it', async () => {
    const page = load(await pageOf(twoYears()))
    const policy = page('meta[http-equiv=Content-Security-Policy]').attr('content') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    for (const name of ['style', 'script']) {
      const hash = createHash('sha256').update(page(name).text()).digest('base64')
      expect(policy).toContain(`${name}-src 'sha256-${hash}'`)
    }
  })

  it('shows every number and what it is, status by status', async () => {
    const [earlier, later] = twoYears()
    const figures = later.figures.map((figure): Report['figures'][number] => {
      const key = `${figure.table}.${figure.row}.${figure.column}`
      const { table, row, column, unit } = figure
      const where = { table, row, column, unit, text: '?', places: [] }
      if (key === 'requests.new.total') return { ...where, status: 'decoded', value: 95 }
      if (key === 'requests.carried_in.total')
        return { ...where, status: 'corrected', value: 7, printedValue: null }
      if (key === 'requests.granted.total') return { ...where, status: 'unreadable' }
      if (key === 'requests.partial.total') return { ...where, status: 'blank' }
      return figure
    })
    const page = load(await pageOf([earlier, { ...later, figures }]))
    const row = (label: string) =>
      page('#issuer-1-figures tbody tr')
        .filter((_, each) => page(each).find('th .zh').first().text() === label)
        .first()
        .find('td')
        .toArray()
        .map((cell) => squeezed(page(cell).find('.en').remove().end().text()))
    expect(row('本年新收申请').slice(0, 4)).toEqual(['21', '95拆', '+74', '×4.52'])
    expect(row('上年结转').slice(0, 2)).toEqual(['0', '7更'])
    expect(row('予以公开').slice(0, 2)).toEqual(['13', '读不出'])
    expect(row('部分公开')[1]).toBe('空白')
    expect(row('国家秘密').slice(0, 2)).toEqual(['未印', '未印'])
  })

  it('marks what was removed and added in a sentence, and what was copied', async () => {
    const page = load(await pageOf(twoYears()))
    const sentences = page('.sentences > li')
    expect(sentences.filter('.changed').find('del').text()).toMatch(/2023.*1136/su)
    expect(sentences.filter('.changed').find('ins').text()).toMatch(/2024.*2428/su)
    expect(sentences.filter('.copied').text()).toContain('门户网站')
    expect(sentences.filter('.added').find('ins').text()).toBe('今年新建了服务大厅。')
  })

  it('shows the row of a finding as printed, the cell in doubt and its operands marked', async () => {
    const page = load(await pageOf(twoYears()))
    const finding = page('.finding.error')
    expect(finding.find('.message').text()).toContain('合计不符')
    expect(finding.find('td.stake').text().trim()).toBe('0')
    expect(finding.find('td.operand').text().trim()).toBe('11')
    const target = page('.front a[href^="#finding"]').attr('href') ?? ''
    expect(page(target).is('.finding.error')).toBe(true)
  })

  it('writes the checks between years out', async () => {
    const documents = (made: number, repealed: number, force: number) => ({
      'documents.normative.made': made,
      'documents.normative.repealed': repealed,
      'documents.normative.in_force': force,
    })
    const reports = [
      told(2023, {}, { printed: documents(1, 1, 5) }),
      told(2024, {}, { printed: documents(3, 0, 8) }),
    ]
    const page = load(await pageOf(reports))
    const row = page('#issuer-1-between tr').filter((_, each) =>
      page(each).text().includes('5 + 3 − 0 = 8'),
    )
    expect(row.find('.answer-pass .zh').text()).toBe('通过')
  })

  it('gives every word of its own in Chinese and in English', async () => {
    const page = load(await pageOf(twoYears()))
    expect(page('.zh').length).toBeGreaterThan(100)
    const alone = page('span.zh').filter((_, each) => !page(each).next().is('span.en'))
    expect(alone.length).toBe(0)
  })
})

describe('the page for those who do not see it', () => {
  it.each([
    ['two years', twoYears()],
    ['five issuers', fiveIssuers()],
  ])('has headings in order, captions, scopes and single ids: %s', async (_, reports) => {
    const page = load(await pageOf(reports))
    const levels = page('h1, h2, h3, h4, h5')
      .toArray()
      .map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([])
    expect(page('table').filter((__, each) => page(each).find('caption').length !== 1).length).toBe(
      0,
    )
    expect(page('th').filter((__, each) => each.attribs.scope === undefined).length).toBe(0)
    const ids = page('[id]')
      .toArray()
      .map(({ attribs }) => attribs.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(page('header, nav, main, footer').length).toBe(4)
    expect(
      page('svg[role=img]').filter((__, each) => page(each).children('title').length !== 1).length,
    ).toBe(0)
    const targets = page('a[href^="#"]').toArray()
    expect(targets.filter(({ attribs }) => page(attribs.href ?? '').length !== 1)).toEqual([])
  })
})

describe('the page of hostile reports', () => {
  it('shows as text whatever an issuer, a narrative, a cell, a file or a verdict says', async () => {
    const [earlier, later] = twoYears(`县${HOSTILE}`)
    const verdict = { verdict: 'accepted', who: HOSTILE, when: HOSTILE, why: HOSTILE } as const
    const finding = errorOn([TOTAL], {
      fingerprint: HOSTILE,
      message: { zh: HOSTILE, en: HOSTILE },
      verdict,
    })
    const hostile: Report = {
      ...later,
      source: { ...later.source, name: HOSTILE, path: HOSTILE, format: HOSTILE },
      published: HOSTILE,
      sections: later.sections.map((section) => ({
        ...section,
        title: HOSTILE,
        text: `${HOSTILE}。${section.text}`,
      })),
      figures: later.figures.map((figure) =>
        'text' in figure ? { ...figure, text: HOSTILE, unit: HOSTILE } : figure,
      ),
      findings: [finding],
    }
    const comparison = compared(earlier, hostile)
    const failure = {
      ...{ issuerId: null, issuer: HOSTILE, year: null, finding },
      sources: [{ sha256: '', path: HOSTILE }],
    }
    const text = await pageOn({ ...comparison, findings: [failure] })
    expect(text.match(/<script/gu)).toHaveLength(1)
    const page = load(text)
    const names = page('*')
      .toArray()
      .flatMap((each) => ('attribs' in each ? Object.keys(each.attribs) : []))
    expect(names.filter((name) => name.startsWith('on'))).toEqual([])
    expect(page('script, img').length).toBe(1)
    expect(page('h1').text()).toContain(HOSTILE)
    expect(page('.sentences').text()).toContain(HOSTILE)
    expect(page('.verdict').text()).toContain(HOSTILE)
  })
})

describe('the page of several issuers', () => {
  it('has a ranking and a heat map whose heads can be sorted by', async () => {
    const page = load(await pageOf(fiveIssuers()))
    const ranking = page('#ranking-table')
    expect(ranking.find('tbody tr').length).toBe(5)
    const heads = ranking.find('thead th')
    expect(heads.filter((_, each) => page(each).find('button').length === 1).length).toBe(
      heads.length,
    )
    const errors = ranking.find('tbody tr').toArray()
    expect(errors.map((each) => page(each).find('td').eq(1).attr('data-sort'))).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
    ])
    const heat = page('table.heat').first().find('tbody tr').toArray()
    expect(heat.map((each) => squeezed(page(each).find('td').first().text()))).toEqual([
      '?1',
      '1/6',
      '2/6',
      '3/6',
      '4/6',
    ])
  })

  it('names reports by their issuer, and leaves out what takes two years', async () => {
    const page = load(await pageOf(fiveIssuers()))
    expect(page('.front .where').first().text()).toContain('第2县人民政府 2023')
    expect(page('[id$=-between], [id$=-narrative]').length).toBe(0)
  })
})
