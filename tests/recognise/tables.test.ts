import { describe, expect, it } from '@jest/globals'
import { onPage, table, type Written } from './build.js'
import { read } from './read.js'

describe('the tables of part two', () => {
  it('are read from one table with a title and a header over each', () => {
    const { of, figures } = read(
      table([
        [{ text: '第二十条第（一）项', across: 4 }],
        ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
        ['行政规范性文件', '22（其中修订16件）', '0', '5'],
        [{ text: '第二十条第（八）项', across: 4 }],
        ['信息内容', { text: '本年收费金额（单位：元）', across: 3 }],
        ['行政事业性收费', { text: '7,730.28万元', across: 3 }],
      ]),
    )
    expect(of('documents.normative.made')).toBe(22)
    expect(of('documents.normative.in_force')).toBe(5)
    expect(of('fees.admin_fees.amount')).toBe(7730.28)
    expect(figures.find(({ table: id }) => id === 'fees')?.unit).toBe('万元')
    expect(figures.find(({ column }) => column === 'made')?.unit).toBe('件')
  })
})

describe('a table whose rows no ruling separates', () => {
  it('joins the lines of a label around the line of its numbers', () => {
    const blank = Array<string>(7).fill('')
    const { of } = read(
      onPage(
        table(
          [
            ['', '', '', ...['', '自然', '商业', '科研', '公益', '法律', '其'].slice(0, 7)],
            ['', '', '', '总计', '人', '企业', '机构', '组织', '服务机构', '他'],
            ['', '', '1.申请人无正当理由逾期不补正、', ...blank],
            [
              '三、本年',
              '（六）其',
              '行政机关不再处理其政府信息公开',
              '9',
              '9',
              '0',
              '0',
              '0',
              '0',
              '0',
            ],
            ['度办理结', '他处理', '申请', ...blank],
            ['', '', '3.其他', '4', '4', '0', '0', '0', '0', '0'],
            ['', '（七）总计', '', '13', '13', '0', '0', '0', '0', '0'],
          ],
          'lines',
        ),
        1,
      ),
    )
    expect(of('requests.other_no_correction.total')).toBe(9)
    expect(of('requests.other_misc.natural_person')).toBe(4)
    expect(of('requests.handled_total.total')).toBe(13)
    expect(of('requests.handled_total.business')).toBe(0)
  })

  it('gives the pieces of a wrapped number to the label they stand around', () => {
    const { of } = read(
      onPage(
        table(
          [
            ['', '', '', '自然人', '总计'],
            ['', '（六）其他处理', '', '5', '506'],
            ['', '', '', '', '2'],
            ['', '（七）总计', '', '34', ''],
            ['', '', '', '', '709'],
          ],
          'lines',
        ),
        1,
        50,
        40,
        [0, 20, 44, 52, 60],
      ),
    )
    expect(of('requests.other.total')).toBe(506)
    expect(of('requests.handled_total.total')).toBe(2709)
    expect(of('requests.handled_total.natural_person')).toBe(34)
  })

  it('takes the lines above a known header line that hold the upper halves of its words', () => {
    const { of } = read(
      onPage(
        table(
          [
            ['', '', '', '', '自然', '商业'],
            ['', '', '', '总计', '人', '企业'],
            ['', '（一）予以公开', '', '3', '1', '2'],
          ],
          'lines',
        ),
        1,
      ),
    )
    expect(of('requests.granted.natural_person')).toBe(1)
    expect(of('requests.granted.business')).toBe(2)
  })

  it('takes a header cell that holds the words of two columns for none', () => {
    const { of, extras } = read(
      onPage(
        table(
          [
            ['', '', '', '自然人', '总计其他'],
            ['', '（一）予以公开', '', '1', '9'],
          ],
          'lines',
        ),
        1,
      ),
    )
    expect(of('requests.granted.natural_person')).toBe(1)
    expect(of('requests.granted.total')).toBe('missing')
    expect(of('requests.granted.other_org')).toBe('missing')
    expect(extras.map(({ value }) => value)).toEqual([9])
  })

  it('does not call a cell blank while a number of its row has found no column', () => {
    const header: Written[][] = [['', '总计', '自然人', '商业企业']]
    const moved: Written[] = ['（一）予以公开', '3', '1', '', '7']
    const { of, findings } = read(table([...header, moved], 'fields'))
    expect(of('requests.granted.business')).toBe('unreadable')
    expect(findings.map(({ code }) => code)).toContain('columns-open')
  })
})
