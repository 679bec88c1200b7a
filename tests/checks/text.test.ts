import { describe, expect, it } from '@jest/globals'
import { checkReport } from '../../src/checks/index.js'
import { meanings } from '../../src/checks/text/meanings.js'
import { figureKeys, forms, tableById } from '../../src/forms/index.js'
import { quantityLabel } from '../../src/forms/quantities.js'
import { formOf } from '../report/figures.js'
import { factOf, madeBody, type Making } from './made.js'

const checked = (making: Making) => checkReport(madeBody(making), formOf(making.form ?? '2021'))
const codes = (making: Making) => checked(making).findings.map(({ code }) => code)
const kind = (making: Making, id: string) => checked(making).checks.kinds?.[id]

/** 95 requests, two of them carried in, all of them granted or carried out. */
const printed = {
  'requests.new.total': 93,
  'requests.new.natural_person': 93,
  'requests.carried_in.total': 2,
  'requests.carried_in.natural_person': 2,
  'requests.granted.total': 60,
  'requests.granted.natural_person': 60,
  'requests.partial.total': 30,
  'requests.partial.natural_person': 30,
  'requests.handled_total.total': 90,
  'requests.handled_total.natural_person': 90,
  'requests.carried_out.total': 5,
  'requests.carried_out.natural_person': 5,
}

describe('the meanings of what a text states', () => {
  it('name figures of their form, and quantities that are known', () => {
    for (const form of forms) {
      const keys = new Set(figureKeys(form))
      for (const [quantity, own] of Object.entries(meanings[form.id])) {
        expect(quantityLabel(quantity)).toBeDefined()
        for (const key of own.flatMap(({ plus, minus = [] }) => [...plus, ...minus])) {
          const [table = '', row = ''] = key.split('.')
          const isGroup = tableById(form, table)?.rows.some(
            ({ id, kind: of }) => id === row && of === 'group',
          )
          expect([key, keys.has(key) || isGroup]).toEqual([key, true])
        }
      }
    }
  })

  it('never mix the processing fee with administrative fees, or with any cell', () => {
    for (const form of forms) {
      expect(meanings[form.id].processing_fee_collected).toBeUndefined()
      expect(JSON.stringify(meanings[form.id])).not.toMatch(/"(?:fees|request_fees)\./u)
    }
    const none = { quantity: 'processing_fee_collected', value: 0, unit: '元', text: '未收取' }
    const fees = { 'fees.admin_fees.amount': 1200 }
    expect(codes({ printed: fees, facts: [none] })).toEqual([])
  })
})

describe('what a text states of requests', () => {
  it.each([
    ['requests_received', 93],
    ['requests_received', 95],
    ['requests_handled', 90],
    ['requests_handled', 95],
    ['requests_handled', 88],
    ['requests_granted', 60],
    ['requests_granted', 90],
    ['requests_carried_out', 5],
  ])('agrees with the tables in any of its meanings: %s %i', (quantity, value) => {
    const making = { printed, facts: [{ quantity, value }] }
    expect(codes(making)).toEqual([])
    expect(kind(making, 'text-agrees-with-tables')).toEqual({ pass: 1, fail: 0, cannotTell: 0 })
  })

  it('is a warning that quotes the sentence, all meanings, the scope and every place', () => {
    const fact = { value: 17, scope: 'own', sentence: '我办全年受理政府信息公开申请17件' } as const
    const [finding, ...others] = checked({ printed, facts: [fact] }).findings
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      code: 'text-differs',
      severity: 'warning',
      blame: 'unknown',
      figures: ['requests.new.total'],
      operands: ['requests.carried_in.total'],
      printed: 17,
      expected: 93,
      places: [
        { path: 'paragraph 3' },
        { path: 'requests.new.total' },
        { path: 'requests.carried_in.total' },
      ],
    })
    expect(finding?.message.zh).toBe(
      '正文「我办全年受理政府信息公开申请17件」（收到政府信息公开申请（可能含上年结转） 17），表格中本年新收为 93，本年新收加上年结转为 95；该句说的是本机关，表格可能另有统计范围',
    )
    expect(finding?.message.en).toContain("speaks of the issuer's own office")
  })

  it('cannot be told where one meaning is open and no other agrees', () => {
    const open = { ...printed, 'requests.carried_in.total': undefined }
    const making = { printed: open, facts: [{ value: 17 }] }
    expect(codes(making)).not.toContain('text-differs')
    expect(kind(making, 'text-agrees-with-tables')).toMatchObject({ cannotTell: 1, fail: 0 })
  })

  it('cannot be told of other bodies where another sentence agrees', () => {
    const facts = [
      { value: 93, scope: 'region' },
      { value: 17, scope: 'own' },
    ] as const
    const making = { printed, facts }
    expect(codes(making)).toEqual([])
    expect(kind(making, 'text-agrees-with-tables')).toEqual({ pass: 1, fail: 0, cannotTell: 1 })
  })

  it('is no question where no cell repeats it', () => {
    const making = { facts: [{ quantity: 'items_disclosed', value: 400, unit: '条' }] }
    expect(kind(making, 'text-agrees-with-tables')).toEqual({ pass: 0, fail: 0, cannotTell: 0 })
  })

  it('counts 其他处理 as its one row, where that is printed for its parts', () => {
    const parts = figureKeys(formOf('2021')).filter((key) =>
      /^requests\.other_(?:no_correction|unpaid|misc)/u.test(key),
    )
    const single = {
      ...Object.fromEntries(parts.map((key) => [key, undefined])),
      'requests.other.total': 4,
    }
    const other = (value: number) => ({
      printed: single,
      facts: [{ quantity: 'requests_other', value }],
    })
    expect(codes(other(4))).not.toContain('text-differs')
    expect(codes(other(3))).toContain('text-differs')
  })

  it('on an older sheet is compared with the sheet', () => {
    const sheet = { form: '2014', printed: { 'requests.new.total': 40 }, fill: 0 }
    expect(codes({ ...sheet, facts: [{ value: 40 }] })).not.toContain('text-differs')
    expect(codes({ ...sheet, facts: [{ value: 41 }] })).toContain('text-differs')
  })
})

describe('a percentage of the text', () => {
  const shares = (text: string) => {
    const { fail = 0, pass = 0, cannotTell = 0 } = kind({ text }, 'shares-agree') ?? {}
    return { fail, pass, cannotTell }
  }

  it.each([
    '新收申请27件，其中自然人申请14件，占51.85%；法人申请13件，占48.15%。',
    '受理申请859件。予以公开241件，占28.1%（占总数的比例），不予公开35件，占总数的4.1%。',
    '自然人申请14件（占51.85%），法人申请13件（占48.15%）。',
    '共办结1,200件，其中按时办结400件，占比为33.3%。',
    '新收申请27件，其中自然人申请14件，占52%。',
    '主动公开信息３０条，其中政策解读１０条，占33％。',
  ])('that fits passes: %s', (text) => {
    const { fail, pass } = shares(text)
    expect([fail, pass > 0]).toEqual([0, true])
  })

  it.each([
    '新收申请27件，其中自然人申请14件，占58.15%。',
    '办结申请40件，其中予以公开10件（占52%）。',
    '新收申请27件，其中自然人申请14件，占51.80%。',
  ])('that fits no number before it fails: %s', (text) => {
    expect(shares(text)).toMatchObject({ fail: 1 })
  })

  it.each(['予以公开14件，占51.85%。', '新收申请27件，其中自然人申请14件，占全区的约3%。'])(
    'whose whole is not given is left open: %s',
    (text) => {
      expect(shares(text).fail).toBe(0)
    },
  )

  it('of growth is no share', () => {
    expect(shares('新收申请27件，同比增长35%。')).toEqual({ fail: 0, pass: 0, cannotTell: 0 })
  })
})

describe('「均已办结」 beside a carry-over', () => {
  it.each([
    '2023年收到的政府信息公开申请均已办结。',
    '全部政府信息公开申请已全部按期办结。',
    '政府信息公开申请办结率达到100%。',
  ])('is a warning: %s', (text) => {
    expect(codes({ printed, text })).toEqual(['all-closed-differs'])
  })

  it.each([
    '除5件结转下年度外，申请均已办结。',
    '政府信息公开申请按时办结率100%。',
    '人大建议和政协提案均已办结。',
    '上年申请均已办结。',
    '申请均按时答复。',
  ])('is not what is said: %s', (text) => {
    expect(codes({ printed, text })).toEqual([])
  })
})

describe('a year that opens a sentence', () => {
  it.each([
    '2022年，我局认真落实各项公开任务。',
    '（一）主动公开情况。2022年共制发文件5件。',
    '（二）依申请公开。\n2022年新收申请27件，上年结转0件。',
  ])('and is not that of the report is a warning: %s', (text) => {
    expect(codes({ text })).toEqual(['text-year-differs'])
  })

  it.each([
    '2023年，我局认真落实各项公开任务。',
    '2022年收到申请15件，2023年收到申请17件。',
    '2024年1月，本报告经审核后发布。',
    '2019年以来，公开平台持续优化。',
    '2022年同比增长。',
    '根据《2022年政务公开工作要点》，各项任务有序推进。',
    '2024年将继续推进平台建设。',
  ])('and has a reason to is none: %s', (text) => {
    expect(codes({ text })).toEqual([])
  })
})

describe('「未收取信息处理费」', () => {
  const fee = (value: number, scope: 'own' | 'region' | null) =>
    factOf({ quantity: 'processing_fee_collected', value, scope, unit: '元' })

  it('contradicts a fee of the same bodies, and of no others', () => {
    expect(codes({ facts: [fee(0, 'own'), fee(500, null)] })).toEqual(['fee-differs'])
    expect(codes({ facts: [fee(0, 'own'), fee(500, 'region')] })).toEqual([])
    expect(codes({ facts: [fee(500, 'own'), fee(300, 'own')] })).toEqual([])
  })
})
