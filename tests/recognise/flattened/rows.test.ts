import { describe, expect, it } from '@jest/globals'
import { formById } from '../../../src/forms/index.js'
import { flatRows } from '../../../src/recognise/flattened/rows.js'
import { printedRuns } from '../../../src/recognise/flattened/runs.js'
import { flatText } from '../../../src/recognise/flattened/text.js'
import { vocabularyOf } from '../../../src/recognise/vocabulary.js'
import { document } from '../build.js'

function rowsOf(text: string, id = '2021'): readonly string[] {
  const form = formById(id)
  if (form === undefined) throw new Error(`no form ${id}`)
  const flat = flatText(document([text]))
  return flatRows(flat, printedRuns(flat), vocabularyOf(form)).map(
    ({ table, row, run }) => `${table.table.id}.${row.id} ${run.text}`,
  )
}

describe('rows whose labels have lost a character', () => {
  it('are found between two others, though a label ends like a unit', () => {
    expect(
      rowsOf('7.属于行政执法案卷7 8.属于行政查事项8（四）无法提供1.本机关不掌握相关政府信息1'),
    ).toEqual([
      'requests.denied_case_file 7',
      'requests.denied_query 8',
      'requests.unable_not_held 1',
    ])
  })

  it('are found before the first of the others and behind the last', () => {
    expect(rowsOf('一、本年新收政府信公开申请数量1二、上年结转政府信息公开申请数量2')).toEqual([
      'requests.new 1',
      'requests.carried_in 2',
    ])
    expect(rowsOf('（七）总计7四、结转下年继续办理4')).toEqual([
      'requests.handled_total 7',
      'requests.carried_out 4',
    ])
  })

  it('are not the rows whose words theirs end in', () => {
    const text =
      '1.参加或举办新闻发布会总次数次1 2.政府网站在线访次数次9 其中：主负责同志参加政府网站在线访谈次数次2 3.政策解读稿件发布数篇3'
    expect(rowsOf(text, '2014')).toEqual([
      'responses.press_conferences 1',
      'responses.interviews 9',
      'responses.interviews_head 2',
      'responses.explainers 3',
    ])
  })

  it('take no run of a row whose words they hold', () => {
    expect(rowsOf('2.同意公开答复数件5 4.不同公开答复数件3', '2014')).toEqual([
      'requests.granted 5',
      'requests.denied 3',
    ])
  })

  it('go on in the tables of one sheet', () => {
    expect(rowsOf('2.兼职人员数人2（二）举办各类培班数次3', '2014')).toEqual([
      'resources.staff_part_time 2',
      'training.courses 3',
    ])
  })

  it('are no rows of another table', () => {
    expect(rowsOf('行政强制3二、上年结政府信息公开申请数量2')).toEqual(['enforcement.coercion 3'])
  })
})

describe('a label with a number in it', () => {
  const label = '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）条'

  it('has its run behind it', () => {
    expect(rowsOf(`${label}7 其中：主动公开规范性文件数条2`, '2014')).toEqual([
      'active.items 7',
      'active.normative_items 2',
    ])
  })

  it('has no run in it, where nothing stands behind it', () => {
    expect(rowsOf(`${label}其中：主动公开规范性文件数条2`, '2014')).toEqual([
      'active.normative_items 2',
    ])
  })
})

describe('a label that two rows share', () => {
  it('is of the row whose numeral stands before it', () => {
    expect(rowsOf('（七）总计0 3.其他5')).not.toContain('requests.other 5')
    expect(rowsOf('5.要求行政机关确认或重新出具已获取信息1（六）其他6')).toContain(
      'requests.other 6',
    )
    expect(rowsOf('5.要求行政机关确认或重新出具已获取信息1 3.其他6')).toContain(
      'requests.other_misc 6',
    )
  })
})
