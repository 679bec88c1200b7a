import { describe, expect, it } from '@jest/globals'
import { formById } from '../../../src/forms/index.js'
import { groupsBefore, headerBefore } from '../../../src/recognise/flattened/header.js'
import { labelKey } from '../../../src/recognise/label.js'
import { vocabularyOf } from '../../../src/recognise/vocabulary.js'

function context(formId: string, tableId: string) {
  const form = formById(formId)
  const vocabulary = form && vocabularyOf(form)
  const table = vocabulary?.tables.find((each) => each.table.id === tableId)
  if (form === undefined || vocabulary === undefined || table === undefined)
    throw new Error('no such table')
  return { form, vocabulary, table }
}

function columns(text: string, formId = '2021', tableId = 'requests') {
  const { form, vocabulary, table } = context(formId, tableId)
  const key = labelKey(text)
  return headerBefore(key, 0, key.length, table, { form, vocabulary })?.columns?.map(({ id }) => id)
}

const SIX = [
  'natural_person',
  'business',
  'research',
  'public_interest',
  'legal_service',
  'other_org',
]

describe('the header of a table that ran together', () => {
  it('names the columns of a group after those beside it, in two lines', () => {
    expect(
      columns(
        '申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他三、本年度办理结果',
      ),
    ).toEqual([...SIX, 'total'])
  })

  it('may print the total first', () => {
    expect(
      columns('申请人情况总计自然人法人或其他组织商业企业科研机构社会公益组织法律服务机构其他一、'),
    ).toEqual(['total', ...SIX])
  })

  it('does not tell the columns where one is lost or unknown', () => {
    const lost = '申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构一'
    expect(columns(lost)).toBeUndefined()
    const strange = '自然人法人或其他组织小计总计商业企业科研机构社会公益组织法律服务机构其他'
    expect(columns(strange)).toBeUndefined()
  })

  it('has any year in a column of the year', () => {
    expect(columns('指标名称计量单位2016年度历年累计', '2008', 'sheet_2008')).toEqual([
      'year',
      'cumulative',
    ])
  })

  it('ends at the title of its section', () => {
    const { form, vocabulary, table } = context('2021', 'requests')
    const title = labelKey('收到和处理政府信息公开申请情况')
    const key = `三${title}${labelKey('申请人情况自然人总计')}`
    const header = headerBefore(key, 0, key.length, table, { form, vocabulary })
    expect(header?.start).toBe(1 + title.length)
  })
})

describe('the header of the disputes', () => {
  const leaves = '结果维持结果纠正其他结果尚未审结总计'
  const heads = '行政复议行政诉讼'
  const cells = (text: string) => {
    const { vocabulary, table } = context('2021', 'disputes')
    const key = labelKey(text)
    const found = groupsBefore(key, 0, key.length, table, vocabulary)?.cells
    return found?.map(({ row, column }) => `${row.id}.${column.id}`)
  }

  it('gives every group its leaves in the order of print', () => {
    const found = cells(`${heads}${leaves}未经复议直接起诉复议后起诉${leaves}${leaves}`)
    expect(found).toHaveLength(15)
    expect(found?.[0]).toBe('review.upheld')
    expect(found?.[9]).toBe('suit_direct.total')
    expect(found?.[14]).toBe('suit_after_review.total')
  })

  it('does not tell the cells where a leaf is lost', () => {
    const lost = leaves.replace('尚未审结', '')
    expect(cells(`${heads}${lost}未经复议直接起诉复议后起诉${leaves}${leaves}`)).toBeUndefined()
  })

  it('is none where a single word of it stands', () => {
    const { vocabulary, table } = context('2021', 'disputes')
    expect(groupsBefore('七总计', 0, 3, table, vocabulary)).toBeNull()
  })
})
