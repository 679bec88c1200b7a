import { describe, expect, it } from '@jest/globals'
import { REQUEST_HEADER, seven, table, type Written } from './build.js'
import { read, whole } from './read.js'

describe('rows of the requests table', () => {
  it('gives every row its values and every other cell of the form as missing', () => {
    const { of } = read(
      table([...REQUEST_HEADER, whole('一、本年新收政府信息公开申请数量', seven(21))]),
    )
    expect(of('requests.new.natural_person')).toBe(21)
    expect(of('requests.new.legal_service')).toBe(0)
    expect(of('requests.new.total')).toBe(21)
    expect(of('requests.carried_in.total')).toBe('missing')
    expect(of('licensing.licences.decisions')).toBe('missing')
  })

  it('takes the label of the row, not that of its group', () => {
    const { of } = read(
      table([
        ...REQUEST_HEADER,
        [
          { text: '三、本年度办理结果', down: 2 },
          { text: '（一）予以公开', across: 2 },
          ...seven(4),
        ],
        ['（三）不予公开', '1.属于国家秘密', ...seven(5)],
      ]),
    )
    expect(of('requests.granted.total')).toBe(4)
    expect(of('requests.denied_state_secret.total')).toBe(5)
    expect(of('requests.handled.total')).toBeUndefined()
    expect(of('requests.denied.total')).toBeUndefined()
  })

  it('reads labels with lost, wrong and added characters', () => {
    const { of } = read(
      table([
        ...REQUEST_HEADER,
        whole('一、上年结转政府信息公开申请数量', seven(1)),
        whole('2.其他法律行政止公开', seven(2)),
        whole('1. 申请人无正当理由逾期不不不补正、行政机关不再处理其政府信息公开申请', seven(3)),
        whole('(七) 总 计', seven(6)),
      ]),
    )
    expect(of('requests.carried_in.total')).toBe(1)
    expect(of('requests.denied_law_forbids.total')).toBe(2)
    expect(of('requests.other_no_correction.total')).toBe(3)
    expect(of('requests.handled_total.total')).toBe(6)
  })

  it('keeps a single row 其他处理 under its own name and its parts missing', () => {
    const { of } = read(
      table([
        ...REQUEST_HEADER,
        ['', '', '5.要求行政机关确认或重新出具已获取信息', ...seven(1)],
        ['', { text: '（六）其他', across: 2 }, ...seven(7)],
        ['', { text: '（七）总计', across: 2 }, ...seven(8)],
      ]),
    )
    expect(of('requests.other.total')).toBe(7)
    expect(of('requests.other_misc.total')).toBe('missing')
    expect(of('requests.handled_total.total')).toBe(8)
  })

  it('tells 3.其他 from （六）其他处理 by what stands before it', () => {
    const { of } = read(
      table([
        ...REQUEST_HEADER,
        [
          '',
          '（六）其他处理',
          '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
          ...seven(1),
        ],
        ['', '', '3.其他', ...seven(2)],
        ['', { text: '（七）总计', across: 2 }, ...seven(3)],
      ]),
    )
    expect(of('requests.other_misc.total')).toBe(2)
    expect(of('requests.other.total')).toBeUndefined()
  })

  it('keeps blank, mark and zero apart', () => {
    const { of } = read(
      table([
        ...REQUEST_HEADER,
        whole('四、结转下年度继续办理', ['', '—', '0', '/', '无', '详见附件', '3']),
      ]),
    )
    const row = [
      'natural_person',
      'business',
      'research',
      'public_interest',
      'legal_service',
      'other_org',
    ]
    expect(row.map((column) => of(`requests.carried_out.${column}`))).toEqual([
      'blank',
      'blank',
      0,
      'blank',
      'blank',
      'unreadable',
    ])
  })

  it('keeps numbers of rows and columns that the form does not know as extras', () => {
    const header: Written[][] = [[{ text: '', across: 3 }, '自然人', '商业企业', '小计', '总计']]
    const { of, extras, findings } = read(
      table([
        ...header,
        whole('（一）予以公开', ['1', '2', '2', '3']),
        whole('小计', ['1', '2', '2', '3']),
      ]),
    )
    expect(of('requests.granted.total')).toBe(3)
    expect(extras.map(({ rowText, columnText, value }) => [rowText, columnText, value])).toEqual([
      ['（一）予以公开', '小计', 2],
      ['小计', '自然人', 1],
      ['小计', '商业企业', 2],
      ['小计', '小计', 2],
      ['小计', '总计', 3],
    ])
    expect(findings.map(({ code }) => code)).toEqual(['row-unknown'])
  })

  it('reads 总计 as the first column', () => {
    const header: Written[][] = [
      [{ text: '', across: 3 }, '总计', '自然人', '商业企业', '科研机构'],
    ]
    const { of } = read(table([...header, whole('（一）予以公开', ['6', '1', '2', '3'])]))
    expect(of('requests.granted.total')).toBe(6)
    expect(of('requests.granted.natural_person')).toBe(1)
  })

  it('gives no number to two columns when one cell covers them', () => {
    const { of } = read(
      table([
        ...REQUEST_HEADER,
        whole('（一）予以公开', []).concat([{ text: '9', across: 2 }, '0', '0', '0', '0', '9']),
      ]),
    )
    expect(of('requests.granted.natural_person')).toBe('unreadable')
    expect(of('requests.granted.total')).toBe(9)
  })

  it('does not choose between two numbers printed for one cell', () => {
    const header: Written[][] = [[{ text: '', across: 3 }, '自然人', '总计', '合计']]
    const { of, findings } = read(table([...header, whole('（一）予以公开', ['1', '1', '2'])]))
    expect(of('requests.granted.total')).toBe('unreadable')
    expect(findings.map(({ code }) => code)).toEqual(['figure-twice'])
  })

  it('says that numbers stand there, but not whose, where the header is lost', () => {
    const labels = [
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '（一）予以公开',
    ]
    const { of, findings } = read(
      table(
        labels.map((label) => [label, '32', '2', '34']),
        'fields',
      ),
    )
    expect(of('requests.new.natural_person')).toBe('unreadable')
    expect(of('requests.partial.natural_person')).toBe('missing')
    expect(findings.map(({ code }) => code)).toContain('columns-open')
    expect(read(table([['（一）予以公开', '32']])).of('requests.granted.total')).toBe('missing')
  })
})
