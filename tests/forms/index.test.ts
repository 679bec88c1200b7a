import { describe, expect, it } from '@jest/globals'
import {
  childrenOf,
  figureKeys,
  figureLabel,
  formById,
  formForYear,
  forms,
  parseKey,
  tableById,
  unitOf,
} from '../../src/forms/index.js'

describe('the form of a year', () => {
  it.each([
    [2007, undefined],
    [2008, '2008'],
    [2013, '2008'],
    [2014, '2014'],
    [2018, '2014'],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2030, '2021'],
  ])('of %i is %s', (year, id) => {
    expect(formForYear(year)?.id).toBe(id)
  })

  it('is one only: the eras do not overlap', () => {
    for (let year = 2008; year <= 2026; year += 1) {
      const own = forms.filter(({ years: { from, to } }) => from <= year && year <= (to ?? year))
      expect(own).toHaveLength(1)
    }
  })
})

describe('the figures of a form', () => {
  it('are those of the rows and columns that are no headings', () => {
    const keys = forms.slice(0, 1).flatMap(figureKeys)
    expect(keys).toContain('requests.handled_total.natural_person')
    expect(keys).not.toContain('requests.handled.natural_person')
    expect(keys).not.toContain('requests.new.legal_entity')
  })

  it.each([
    ['2021', 200],
    ['2019', 198],
    ['2014', 59],
  ])('of %s are %i, as its notice prints them', (id, count) => {
    const form = formById(id)
    expect(form === undefined ? [] : figureKeys(form)).toHaveLength(count)
  })
})

describe('the names of a figure', () => {
  const form = formById('2021')
  const requests = form && tableById(form, 'requests')

  it('come back from its key', () => {
    expect(parseKey('requests.new.total')).toEqual({
      table: 'requests',
      row: 'new',
      column: 'total',
    })
  })

  it('are told to people by the labels of the form', () => {
    expect(requests && figureLabel(requests, 'handled_total', 'natural_person')).toBe(
      'requests「（七）总计」×「自然人」',
    )
  })

  it('of 其他处理 has three parts in 2021', () => {
    expect(requests && childrenOf(requests, 'other').map(({ id }) => id)).toEqual([
      'other_no_correction',
      'other_unpaid',
      'other_misc',
    ])
  })
})

describe('the unit of a figure', () => {
  const unit = (formId: string, tableId: string, rowId: string, columnId: string) => {
    const form = formById(formId)
    const table = form && tableById(form, tableId)
    const row = table?.rows.find(({ id }) => id === rowId)
    const column = table?.columns.find(({ id }) => id === columnId)
    return table && row && column ? unitOf(table, row, column) : undefined
  }

  it("is the table's where nothing else is said", () => {
    expect(unit('2021', 'fees', 'admin_fees', 'amount')).toBe('万元')
  })

  it("is the column's where the form gives it one", () => {
    expect(unit('2019', 'licensing', 'licences', 'decisions')).toBe('件')
    expect(unit('2019', 'licensing', 'licences', 'items_prior')).toBe('项')
  })

  it('is null where the form fixes none', () => {
    expect(unit('2019', 'procurement', 'procurement', 'amount')).toBeNull()
  })
})
