import { describe, expect, it } from '@jest/globals'
import type { Block } from '../../src/document/document.js'
import { recognise } from '../../src/recognise/index.js'
import { document, paragraph, table, type Written } from './build.js'

const TITLE = '云溪市教育局2016年政府信息公开工作年度报告'
const PERIOD = '本报告统计期限自2016年1月1日起至2016年12月31日止。'

function read(...blocks: (Block | string)[]) {
  const whole = [TITLE, PERIOD, ...blocks].map((block) =>
    typeof block === 'string' ? paragraph(block) : block,
  )
  const [report] = recognise(document(whole))
  const figures = report?.figures.map((figure) => {
    const key = `${figure.table}.${figure.row}.${figure.column}`
    return [key, figure] as const
  })
  const of = (key: string) => {
    const figure = new Map(figures).get(key)
    return figure && ('value' in figure ? figure.value : figure.status)
  }
  const unit = (key: string) => new Map(figures).get(key)?.unit
  return { report, of, unit }
}

const national = (rows: readonly (readonly Written[])[]) =>
  table([['统计指标', '单位', '统计数'], ...rows])

describe('the national sheet of 2014', () => {
  const { report, of, unit } = read(
    '一、概述',
    '全年工作平稳。',
    '二、主动公开政府信息的情况',
    '及时公开。',
    '附件',
    '政府信息公开情况统计表',
    '（2016年度）',
    national([
      ['一、主动公开情况', '', ''],
      ['（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条', '1,203'],
      ['其中：主动公开规范性文件数', '条', '7'],
      ['三、依申请公开情况', '', ''],
      ['（一）收到申请数', '件', '12'],
      ['1.当面申请数', '件', '2'],
      ['四、行政复议数量', '件', ''],
      ['（一）维持具体行政行为数', '件', ''],
      ['五、行政诉讼数量', '件', '3'],
      ['（一）维持具体行政行为或者驳回原告诉讼请求数', '件', '1'],
      ['八、机构建设和保障经费情况', '', ''],
      [
        '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
        '元',
        '80000',
      ],
      ['九、政府信息公开会议和培训情况', '', ''],
      ['（二）举办各类培训班数', '期', '4'],
    ]),
  )

  it('is told by its rows, and holds several tables under one header', () => {
    expect(report?.form).toBe('2014')
    expect(of('active.items.total')).toBe(1203)
    expect(of('requests.new_in_person.total')).toBe(2)
    expect(of('suit.cases.total')).toBe(3)
    expect(of('suit.upheld.total')).toBe(1)
  })

  it('keeps a part whose zeros are blank, though its title is all that the row prints', () => {
    expect(of('review.cases.total')).toBe('blank')
    expect(of('review.upheld.total')).toBe('blank')
    expect(of('review.corrected.total')).toBe('missing')
  })

  it('has the unit that its column of units prints', () => {
    expect(unit('active.items.total')).toBe('条')
    expect(unit('resources.budget.total')).toBe('元')
    expect(unit('training.courses.total')).toBe('期')
  })

  it('ends the sections before the annex', () => {
    expect(report?.sections.map(({ id, text }) => [id, text])).toEqual([
      ['overview', '全年工作平稳。'],
      ['proactive', '及时公开。'],
    ])
  })

  it('finds no fault with sections that no notice prescribed', () => {
    const absent = read(national([['（一）收到申请数', '件', '12']])).report?.findings ?? []
    expect(absent.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('a sheet of the years before', () => {
  const { report, of } = read(
    table([
      ['指标名称', '计量单位', '2016年度', '历年累计'],
      ['主动公开文件数', '条', '3460', '85376'],
      ['其中：1、政府网站公开数', '条', '3459', '85375'],
      ['2、政府公报公开数', '条', '1', '1'],
      ['受理依申请公开信息总数', '条', '2', '9'],
      ['机关内部刊物数', '种', '5', '8'],
      ['行政复议数', '件', '0', '1'],
    ]),
  )

  it('is read by its own form whatever the year, and says so', () => {
    expect([report?.form, report?.year]).toEqual(['2008', 2016])
    expect(report?.findings.map(({ code }) => code)).toContain('form-differs')
  })

  it('gives the year and the years up to it', () => {
    expect(of('sheet_2008.items.year')).toBe(3460)
    expect(of('sheet_2008.items.cumulative')).toBe(85376)
    expect(of('sheet_2008.items_via_website.year')).toBe(3459)
    expect(of('sheet_2008.review_total.cumulative')).toBe(1)
    expect(of('sheet_2008.items.period')).toBe('missing')
  })

  it('keeps a row that no form knows as extras', () => {
    expect(report?.extras.map(({ rowText, value }) => [rowText, value])).toEqual([
      ['机关内部刊物数', 5],
      ['机关内部刊物数', 8],
    ])
  })

  it('misses no row: no sheet prints them all', () => {
    expect(report?.findings.map(({ code }) => code)).not.toContain('row-missing')
  })
})

describe('a sheet whose header is lost', () => {
  const rows = [
    ['（一）收到申请数', '12'],
    ['1.当面申请数', '2'],
    ['2.传真申请数', '10'],
  ]

  it('is read where one number stands in each row: its table has one column', () => {
    const { of } = read(table(rows, 'lines'))
    expect(of('requests.new.total')).toBe(12)
    expect(of('requests.new_fax.total')).toBe(10)
  })

  it('stays open where two numbers stand in a row', () => {
    const { of } = read(
      table(
        rows.map((row) => [...row, '7']),
        'lines',
      ),
    )
    expect(of('requests.new.total')).toBe('unreadable')
  })
})
