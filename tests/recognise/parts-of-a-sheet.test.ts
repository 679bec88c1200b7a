import { describe, expect, it } from '@jest/globals'
import type { Table } from '../../src/document/document.js'
import { formById } from '../../src/forms/index.js'
import { printedRows } from '../../src/recognise/rows.js'
import { readTables } from '../../src/recognise/tables.js'
import { document, table } from './build.js'

function valuesOf(...tables: Table[]): ReadonlyMap<string, number | string> {
  const form = formById('2014')
  if (form === undefined) throw new Error('no form 2014')
  const { figures } = readTables(printedRows(document(tables)), form)
  return new Map(
    figures.map((figure) => [
      `${figure.table}.${figure.row}`,
      'value' in figure ? figure.value : figure.status,
    ]),
  )
}

describe('the title of a part of a sheet', () => {
  it('is no word of the header above it, though it goes over all columns', () => {
    const values = valuesOf(
      table([
        ['统计指标', '单位', '统计数'],
        [{ text: '一、主动公开情况', across: 3 }],
        ['（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条', '12'],
        [{ text: '三、依申请公开情况', across: 3 }],
        ['（一）收到申请数', '件', '5'],
      ]),
    )
    expect([values.get('active.items'), values.get('requests.new')]).toEqual([12, 5])
  })

  it('is a row with a blank where the header comes again right above it', () => {
    const values = valuesOf(
      table([
        ['统计指标', '单位', '统计数'],
        ['（一）收到申请数', '件', '5'],
      ]),
      table([
        ['统计指标', '单位', '统计数'],
        ['六、举报投诉数量', '件', ''],
        ['七、依申请公开信息收取的费用', '万元', '3.5'],
      ]),
    )
    expect([values.get('complaints.cases'), values.get('request_fees.collected')]).toEqual([
      'blank',
      3.5,
    ])
  })
})
