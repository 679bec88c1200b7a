import { describe, expect, it } from '@jest/globals'
import { onPage, REQUEST_HEADER, seven, table, type Written } from './build.js'
import { read, whole } from './read.js'

const decisions = (heading: string, ...more: string[]) =>
  read(
    table([
      ['信息内容', heading, ...more],
      ['行政许可', '8', ...more.map(() => '9')],
    ]),
  )

describe('the words of a column', () => {
  it('are not those of another year or of a sum over years', () => {
    expect(decisions('上年处理决定数量').of('licensing.licences.decisions')).toBe('missing')
    const both = decisions('本年处理决定数量', '累计处理决定数量')
    expect(both.of('licensing.licences.decisions')).toBe(8)
    expect(both.extras.map(({ value }) => value)).toEqual([9])
  })

  it('are not the end of longer words', () => {
    const { of } = read(
      table([
        ['', '自然人', '民营企业', '总计'],
        ['（一）予以公开', '5', '4', '9'],
      ]),
    )
    expect(of('requests.granted.business')).toBe('missing')
    expect(of('requests.granted.total')).toBe(9)
  })

  it('may have the unit behind them, which is the unit of the figures', () => {
    const amount = (heading: string, label = '行政事业性收费') => {
      const { of, figures } = read(
        table([
          ['信息内容', heading],
          [label, '251000'],
        ]),
      )
      return [of('fees.admin_fees.amount'), figures.find(({ table: id }) => id === 'fees')?.unit]
    }
    expect(amount('本年收费金额（单位：万元）')).toEqual([251000, '万元'])
    expect(amount('本年收费金额（单位：元）')).toEqual([251000, '元'])
    expect(amount('本年收费金额（单位：人民币元）')).toEqual([251000, '元'])
    expect(amount('本年收费金额 单位：元')).toEqual([251000, '元'])
    expect(amount('本年收费金额', '行政事业性收费（单位：元）')).toEqual([251000, '元'])
  })
})

describe('a number', () => {
  it('under no column of a ruled table is kept aside, and no cell of its row is called blank', () => {
    const header: Written[][] = [['', '自然人', '商业企业', '备注', '总计']]
    const { of, extras } = read(table([...header, ['（一）予以公开', '1', '2', '2023', '']]))
    expect(of('requests.granted.total')).toBe('blank')
    expect(extras.map(({ value }) => value)).toEqual([2023])
  })

  it('over two rows is given to neither', () => {
    const { of } = read(
      table([
        ['', '自然人', '总计'],
        ['1.属于国家秘密', { text: '9', down: 2 }, '4'],
        ['2.其他法律行政法规禁止公开', '5'],
      ]),
    )
    expect(of('requests.denied_state_secret.natural_person')).toBe('unreadable')
    expect(of('requests.denied_law_forbids.total')).toBe(5)
  })

  it('behind the label in its cell does not leave the figure blank', () => {
    const { of } = read(
      table([
        ['信息内容', '本年处理决定数量'],
        ['行政处罚 7', ''],
      ]),
    )
    expect(of('enforcement.penalties.decisions')).toBe('unreadable')
  })
})

describe('a row', () => {
  it('of a group sum called 合计 does not take the place of the total', () => {
    const { of } = read(
      table([
        ...REQUEST_HEADER,
        whole('1.属于国家秘密', seven(2)),
        whole('合计', seven(2)),
        whole('1.本机关不掌握相关政府信息', seven(3)),
        whole('（七）总计', seven(5)),
        whole('四、结转下年度继续办理', seven(0)),
      ]),
    )
    expect(of('requests.handled_total.total')).toBe(5)
  })

  it('of a table of another kind does not take the place of the form’s', () => {
    const { of } = read(
      table([
        ['事项', '数量'],
        ['行政许可', '55'],
        ['行政处罚', '66'],
      ]),
      table([
        ['信息内容', '本年处理决定数量'],
        ['行政许可', '8'],
      ]),
    )
    expect(of('licensing.licences.decisions')).toBe(8)
  })

  it('stands under the fullest header its unruled table has had', () => {
    const part = (header: Written[], row: Written[], page: number) =>
      onPage(table([header, row], 'lines'), page)
    const { of } = read(
      part(['', '自然人', '商业企业', '其他', '总计'], ['（一）予以公开', '1', '0', '0', '1'], 1),
      part(['', '自然人', '商业企业', '总计其他', ''], ['（二）部分公开', '2', '0', '3', '5'], 2),
    )
    expect(of('requests.partial.other_org')).toBe(3)
    expect(of('requests.partial.total')).toBe(5)
  })
})
