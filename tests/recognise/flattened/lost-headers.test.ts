import { describe, expect, it } from '@jest/globals'
import { recognise } from '../../../src/recognise/index.js'
import { document } from '../build.js'
import { archived, requestRows } from './text.js'

const SHEET =
  '主动公开文件数条435457其中：1、政府网站公开数条435453受理依申请公开信息总数条00对申请的答复总数条00行政复议数件00'

function valuesOf(lines: string[]): ReadonlyMap<string, number | string> {
  const [report] = recognise(document(lines, 'report.txt'))
  return new Map(
    report?.figures.map((figure) => [
      `${figure.table}.${figure.row}.${figure.column}`,
      'value' in figure ? figure.value : figure.status,
    ]),
  )
}

const sheet = (header: string) =>
  valuesOf([`云溪市2012年政府信息公开工作年度报告 政府信息公开情况统计表${header}${SHEET}`])

describe('a table whose header is lost', () => {
  it('has the columns that the notice prescribes', () => {
    const rows = requestRows({
      '一、本年新收': '21710000218',
      总计: '21710000218',
      予以: '21710000218',
    })
    expect(valuesOf(archived({ requests: rows })).get('requests.new.business')).toBe(1)
  })

  it('has open figures on a sheet that no notice prescribes', () => {
    expect(sheet('').get('sheet_2008.items.year')).toBe('unreadable')
  })

  it('has open figures too where a year alone stands over it', () => {
    expect(sheet('（2012年度）').get('sheet_2008.items.year')).toBe('unreadable')
    expect(sheet('指标名称计量单位2012年度历年累计').get('sheet_2008.new.year')).toBe(0)
  })
})
