import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/report/schema.js'
import { cleanReport } from '../property/planted/build.js'
import { plainHtml, renderHtml } from '../../samples/generator/render/html.js'
import { readOne } from '../samples/reading.js'

/** What is said of the labels of a web page in which one label is printed otherwise. */
async function labelsOf(official: string, printed: string): Promise<readonly Finding[]> {
  const page = new TextDecoder().decode(renderHtml(cleanReport(3), plainHtml))
  expect(page).toContain(official)
  const changed = new TextEncoder().encode(page.replaceAll(official, printed))
  const { findings } = await readOne(changed, 'made-up.html')
  return findings.filter(({ code }) => code.startsWith('label-'))
}

const brief = (findings: readonly Finding[]) =>
  findings.map(({ severity, code, message }) => `${severity} ${code}: ${message.en}`)

describe('the label of a row', () => {
  it.each([
    ['1.属于国家秘密', '1.属于国家秘密'],
    ['1.属于国家秘密', '（1）属于 国家秘密'],
    ['1.属于国家秘密', '1、国家机密'],
    ['3.危及“三安全一稳定”', '3.危及三安全一稳定'],
    ['（七）总计', '（七）合计'],
  ])('%s printed as %s is the official one, or known', async (official, printed) => {
    expect(brief(await labelsOf(official, printed))).toEqual([])
  })

  it('with another word is information that gives both wordings and the place', async () => {
    const [finding, ...others] = await labelsOf('2.没有现成信息需要', '2.没有现成信息须要')
    expect(others).toEqual([])
    expect(brief(finding === undefined ? [] : [finding])).toEqual([
      'info label-differs: row requests.unable_must_create is labelled "2.没有现成信息须要另行制作", officially "2.没有现成信息需要另行制作"',
    ])
    expect(finding?.places?.[0]?.path).toMatch(/^table \d+, row \d+/u)
  })

  it('with a remark behind it is information', async () => {
    const found = await labelsOf('2.重复申请', '2.重复申请（同一申请人就同一事项提出的）')
    expect(found.map(({ code }) => code)).toEqual(['label-differs'])
  })

  it('far from every wording is a warning: it may be another row', async () => {
    const found = await labelsOf('2.没有现成信息需要另行制作', '2.没有信息需要制作')
    expect(found.map(({ severity, code }) => [severity, code])).toEqual([
      ['warning', 'label-doubtful'],
    ])
  })
})
