import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formById } from '../../../src/forms/index.js'
import { quantities, quantityLabel, together, words } from '../../../src/forms/quantities.js'
import { factsOf } from '../../../src/recognise/facts/index.js'
import { findHeadings } from '../../../src/recognise/headings.js'
import { recognise } from '../../../src/recognise/index.js'
import type { Block } from '../../../src/document/document.js'
import { document, paragraph, table } from '../build.js'

const at = (text: string, page: number): Block => ({ ...paragraph(text), place: { page } })

function read(blocks: readonly Block[], year: number | null = 2023) {
  const sections = formById('2021')?.sections ?? []
  const headings = findHeadings(blocks, sections, new Map())
  return factsOf({ blocks, headings, end: blocks.length, year })
}

describe('a fact', () => {
  it('has its number and sentence as printed, its section and its place', () => {
    const blocks = [
      at('一、总体情况', 1),
      at('工作有序。2023 年全区受理政府信息公开申请 2 1 件，均已答复。其他工作有序。', 2),
      at('六、其他需要报告的事项', 5),
      at('2023年，本单位未收取信息处理费。', 6),
    ]
    expect(read(blocks)).toEqual([
      {
        quantity: 'requests_received',
        value: 21,
        unit: '件',
        text: '2 1',
        sentence: '2023 年全区受理政府信息公开申请 2 1 件，均已答复。',
        scope: 'region',
        section: 'overview',
        place: { page: 2 },
      },
      {
        quantity: 'processing_fee_collected',
        value: 0,
        unit: '元',
        text: '未收取信息处理费',
        sentence: '2023年，本单位未收取信息处理费。',
        scope: 'own',
        section: 'other',
        place: { page: 6 },
      },
    ])
  })

  it('may stand before the first section, and behind a title in one paragraph', () => {
    const blocks = [
      at('2023年共收到政府信息公开申请4件。', 1),
      at('一、总体情况', 1),
      at('六、其他需要报告的事项：2023年收取信息处理费0元。', 3),
    ]
    expect(read(blocks).map(({ section, sentence }) => [section, sentence])).toEqual([
      [null, '2023年共收到政府信息公开申请4件。'],
      ['other', '2023年收取信息处理费0元。'],
    ])
  })

  it('has the sentence of its own part where run-together text has no full stop', () => {
    const text =
      '（一）主动公开方面主动公开政府信息9条（二）依申请公开方面收到政府信息公开申请8件，依照条例第三十六条第（一）项答复'
    expect(read([at(text, 1)]).map(({ sentence }) => sentence)).toEqual([
      '（一）主动公开方面主动公开政府信息9条',
      '（二）依申请公开方面收到政府信息公开申请8件，依照条例第三十六条第（一）项答复',
    ])
  })

  it('is never read in a table, nor behind the end of the narrative', () => {
    const inTable = table([['2023年收到政府信息公开申请4件。']])
    const behind = at('2023年收到政府信息公开申请5件。', 9)
    expect(read([inTable])).toEqual([])
    expect(factsOf({ blocks: [behind], headings: [], end: 0, year: 2023 })).toEqual([])
  })

  it('is kept twice where the text says it twice, in the order of the print', () => {
    const blocks = [
      at('收到政府信息公开申请4件。办结政府信息公开申请4件。', 1),
      at('收到政府信息公开申请4件。', 2),
    ]
    expect(read(blocks).map(({ quantity, place }) => [quantity, place.page])).toEqual([
      ['requests_received', 1],
      ['requests_handled', 1],
      ['requests_received', 2],
    ])
  })

  it('comes with the report', () => {
    const [report] = recognise(
      document([
        '某县人民政府2023年政府信息公开工作年度报告',
        '一、总体情况',
        '2023年全县收到政府信息公开申请12件。',
        '五、存在的主要问题及改进情况',
        '问题。',
        '六、其他需要报告的事项',
        '无。',
      ]),
    )
    expect(report?.facts).toMatchObject([{ quantity: 'requests_received', value: 12 }])
  })
})

const digits = '零一二三四五六七八九'

/** A number below ten thousand in Chinese numerals, written out independently of the reader. */
function han(value: number): string {
  if (value < 10) return digits.charAt(value)
  const [unit, name] =
    value >= 1000
      ? ([1000, '千'] as const)
      : value >= 100
        ? ([100, '百'] as const)
        : ([10, '十'] as const)
  const rest = value % unit
  const head = `${digits.charAt(Math.floor(value / unit))}${name}`
  if (rest === 0) return head
  return head + (rest < unit / 10 ? '零' : '') + han(rest)
}

const inHan = (value: number): string => han(value).replace(/^一十/u, '十')
const fullWidth = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

const printed = fc.oneof(
  fc.nat(99_999_999).map((value) => ({ value, text: String(value) })),
  fc.nat(99_999_999).map((value) => ({ value, text: value.toLocaleString('en-US') })),
  fc.nat(9999).map((value) => ({ value, text: fullWidth(String(value)) })),
  fc.nat(9999).map((value) => ({ value, text: Array.from(String(value)).join(' ') })),
  fc.nat(9999).map((value) => ({ value, text: inHan(value) })),
  fc.integer({ min: 1, max: 9999 }).map((n) => ({ value: n * 1e4, text: `${inHan(n)}万` })),
  fc
    .integer({ min: 1, max: 99_999 })
    .map((n) => ({ value: n * 100, text: `${String(n / 100)}万` })),
)

describe('a number of the text', () => {
  it('reads back however it is written', () => {
    fc.assert(
      fc.property(printed, ({ value, text }) => {
        const facts = read([at(`全年主动公开政府信息${text}条。`, 1)])
        expect(facts.map((fact) => [fact.value, fact.unit])).toEqual([[value, '条']])
      }),
    )
  })

  it('is none where it is not exact', () => {
    const about = fc.constantFrom('约', '近', '超过', '逾')
    fc.assert(
      fc.property(printed, about, ({ text }, word) => {
        expect(read([at(`全年主动公开政府信息${word}${text}条。`, 1)])).toEqual([])
        expect(read([at(`全年主动公开政府信息${text}余条。`, 1)])).toEqual([])
      }),
    )
  })
})

describe('a hostile text', () => {
  it.each([
    ...[
      '一',
      '1',
      '1件',
      '收到',
      '未',
      '（',
      '）',
      '《',
      '公\n',
      '1 ',
      '全年共计均已',
      '一百二十三件',
    ],
    ...[
      '收到政府信息公开申请21件',
      '收到政府信息公开申请21件，',
      '未收到政府信息公开申请，',
      '（一）',
    ],
  ])('of %j a million times is read in no time', (piece) => {
    const text = piece.repeat(1_000_000 / piece.length)
    const begin = performance.now()
    factsOf({ blocks: [at(text, 1)], headings: [], end: 1, year: 2023 })
    expect(performance.now() - begin).toBeLessThan(1000)
  })

  it('gives a bounded number of facts', () => {
    const blocks = Array.from({ length: 2000 }, () => at('收到政府信息公开申请21件。', 1))
    expect(read(blocks)).toHaveLength(500)
  })
})

describe('the quantities', () => {
  it('have names of their own, and a label in both languages', () => {
    const ids = [...quantities, ...together].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) {
      expect(quantityLabel(id)?.zh).toMatch(/\p{Script=Han}/u)
      expect(quantityLabel(id)?.en).toMatch(/[a-z]/u)
    }
  })

  it('name only words that there are, so that no wording is empty', () => {
    const wordings = quantities.flatMap(({ said, none = [] }) => [...said, ...none])
    const names = wordings.flatMap((wording) => wording.match(/\{[a-zA-Z]+\}/gu) ?? [])
    expect(names.filter((name) => !(name.slice(1, -1) in words))).toEqual([])
  })
})
