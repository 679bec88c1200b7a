import { describe, expect, it } from '@jest/globals'
import { checkReport } from '../../src/checks/index.js'
import { figureKeys } from '../../src/forms/index.js'
import type { Extra, Figure } from '../../src/report/schema.js'
import { formOf, type Printed } from '../report/figures.js'
import { madeBody, type Making } from './made.js'

const checked = (making: Making) => checkReport(madeBody(making), formOf(making.form ?? '2021'))
const serious = (making: Making) => checked(making).findings.map(({ code }) => code)

describe('a count', () => {
  const units = (unit: string | null) => (body: ReturnType<typeof madeBody>) => ({
    figures: body.figures.map((figure): Figure => ({ ...figure, unit })),
  })
  const half = { 'licensing.licences.decisions': 2.5 }

  it('is whole, money may have decimals, and of an unknown unit nothing is said', () => {
    expect(serious({ printed: half })).toEqual(['fraction-in-count'])
    expect(serious({ printed: half, change: units('万元') })).toEqual([])
    expect(serious({ printed: half, change: units(null) })).toEqual([])
  })

  it('is not below zero, but in a column of changes', () => {
    const change = { 'licensing.licences.items_change': -5 }
    expect(serious({ form: '2019', printed: change })).toEqual([])
    const [finding] = checked({
      form: '2019',
      printed: { 'licensing.licences.decisions': -5 },
    }).findings
    expect(finding).toMatchObject({
      code: 'negative-count',
      severity: 'warning',
      figures: ['licensing.licences.decisions'],
      printed: -5,
      places: [{ path: 'licensing.licences.decisions' }],
    })
  })
})

describe('blank totals', () => {
  const blank = (rows: readonly string[], part: number): Printed =>
    Object.fromEntries(
      rows.flatMap((row) => [
        [`requests.${row}.total`, null],
        [`requests.${row}.business`, part],
      ]),
    )

  it('of one sum are one finding that names them all', () => {
    const rows = ['granted', 'partial', 'denied_query']
    const found = checked({ printed: blank(rows, 3) }).findings.filter(
      ({ code }) => code === 'total-blank',
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      severity: 'warning',
      expected: 3,
      figures: rows.map((row) => `requests.${row}.total`),
    })
    expect(found[0]?.message.en).toContain('so are 3 totals')
  })

  it('over parts that are all zero or blank are none', () => {
    expect(serious({ printed: blank(['granted'], 0) })).toEqual([])
    expect(serious({ fill: null })).toEqual([])
  })
})

describe('a printed subtotal', () => {
  const rows = formOf('2021').tables.find(({ id }) => id === 'requests')?.rows ?? []
  const lines = new Map(rows.map(({ id }, index) => [id, 10 * index + 10]))
  /** Every row of the requests table on a line of its own, ten rows apart. */
  const lined = (body: ReturnType<typeof madeBody>) => ({
    figures: body.figures.map((figure): Figure =>
      figure.table === 'requests' && figure.status !== 'missing'
        ? { ...figure, places: [{ path: `table 1, row ${lines.get(figure.row) ?? 0}, column 3` }] }
        : figure,
    ),
  })
  const printed: Printed = {
    'requests.unable_not_held.business': 3,
    'requests.unable_unclear.business': 2,
    'requests.refused_repeat.business': 4,
  }
  const extra = (of: Partial<Extra> & { readonly row: number }): Extra => ({
    table: 'requests',
    rowText: '小计',
    columnText: '申请人情况 法人或其他组织 商业 企业',
    value: 5,
    text: '5',
    ...of,
    places: [{ path: `table 1, row ${of.row}, column 4` }],
  })
  const after = (row: string) => (lines.get(row) ?? 0) + 5
  const asked = (...extras: Extra[]) =>
    checked({ printed, extras, change: lined }).checks.kinds?.['subtotals-add-up']

  const last = extra({ row: after('other_misc'), value: 0 })

  it('belongs to the group that it closes, where the last of the table opens none', () => {
    const closing = (value: number) => asked(extra({ row: after('unable_unclear'), value }), last)
    expect(closing(5)).toEqual({ pass: 2, fail: 0, cannotTell: 0 })
    expect(closing(6)).toEqual({ pass: 1, fail: 1, cannotTell: 0 })
  })

  it('between two groups, alone in its table, is left open', () => {
    expect(asked(extra({ row: after('unable_unclear') }))).toMatchObject({ cannotTell: 1, fail: 0 })
  })

  it('belongs to the group that it opens, where the first of the table closes none', () => {
    const opening = [
      extra({ row: after('partial'), value: 0 }),
      extra({ row: after('denied_query') }),
      extra({ row: after('unable_unclear'), value: 4 }),
    ]
    expect(asked(...opening)).toEqual({ pass: 3, fail: 0, cannotTell: 0 })
  })

  it('in the middle of a group is left open', () => {
    expect(asked(extra({ row: after('unable_not_held') }))).toMatchObject({
      cannotTell: 1,
      fail: 0,
    })
  })

  it('along a row adds up the organisations', () => {
    const along = (value: number) =>
      extra({
        row: lines.get('refused_repeat') ?? 0,
        rowText: '2.重复申请',
        columnText: '法人或其他组织 小计',
        value,
      })
    expect(asked(along(4))).toEqual({ pass: 1, fail: 0, cannotTell: 0 })
    expect(asked(along(5))).toMatchObject({ fail: 1 })
    expect(asked({ ...along(4), places: [{ path: 'table 1, row 3, column 4' }] })).toMatchObject({
      cannotTell: 1,
    })
  })
})

it('the checks of every form can be asked of a blank report and of one without any figure', () => {
  for (const form of ['2008', '2014', '2019', '2021']) {
    const missing = figureKeys(formOf(form)).map((key) => [key, undefined] as const)
    for (const making of [{ fill: null }, { printed: Object.fromEntries(missing) }])
      expect(serious({ form, ...making })).not.toContain('text-differs')
  }
})
