import { describe, expect, it } from '@jest/globals'
import type { Document } from '../../src/document/document.js'
import { reportsIn, type Marks } from '../../src/recognise/several.js'
import { document, table } from './build.js'

const TITLE = '2023年政府信息公开工作年度报告'
const sheet = table([['总计', '1']])

/** How many reports are found where parts bear these marks in turn. */
function parts(source: Document, marks: readonly (Partial<Marks> | undefined)[]): Document[] {
  const plain: Marks = {
    issuer: '甲县人民政府',
    year: 2023,
    form: '2021',
    tables: new Set(['requests']),
    figures: '',
  }
  let asked = 0
  return reportsIn(source, () => {
    const own = marks[asked++]
    return own && { ...plain, ...own }
  })
}

const textsOf = ({ blocks }: Document): string[] =>
  blocks.map((block) => (block.type === 'table' ? '表' : block.text))

describe('reports in one document', () => {
  const two = document(
    ['甲县民政局', TITLE, sheet, '甲县民政局', '2024年1月18日', '甲县水务局', TITLE, sheet],
    '2023.pdf',
  )

  it('are parted at a title behind which the same tables are printed again, its issuer over it', () => {
    const [first, second, ...more] = parts(two, [{ figures: '1' }, { figures: '2' }])
    expect(first && textsOf(first)).toEqual([
      '甲县民政局',
      TITLE,
      '表',
      '甲县民政局',
      '2024年1月18日',
    ])
    expect(second && textsOf(second)).toEqual(['甲县水务局', TITLE, '表'])
    expect(more).toEqual([])
  })

  it('do not take the name of the file for their own', () => {
    const names = parts(two, [{ figures: '1' }, { figures: '2' }]).map(({ source }) => source.name)
    expect(names).toEqual(['', ''])
  })

  it('are one where other tables follow a repeated title', () => {
    expect(parts(two, [{}, { tables: new Set(['documents']), figures: '2' }])).toEqual([two])
  })

  it('are one where the same report is printed twice', () => {
    expect(parts(two, [{ figures: '1' }, { figures: '1' }])).toEqual([two])
  })

  it('are two of one issuer and year where the figures differ', () => {
    expect(parts(two, [{ figures: '1' }, { figures: '2' }])).toHaveLength(2)
  })

  it('are two where years and forms differ', () => {
    const other = { form: '2019', year: 2020, tables: new Set(['others']) }
    expect(parts(two, [other, {}])).toHaveLength(2)
  })

  it('are one where a part is no report', () => {
    expect(parts(two, [{}, undefined])).toEqual([two])
  })

  it('are one where a table of the site stands before the title, and two behind that', () => {
    const none = { tables: new Set<string>(), form: '2008', year: null }
    expect(parts(two, [none, { figures: '2' }])).toEqual([two])
    const three = document([sheet, '甲县水务局', TITLE, sheet, '乙县水务局', TITLE, sheet])
    const [first, second, ...more] = parts(three, [none, { figures: '1' }, { figures: '2' }])
    expect(first && textsOf(first)).toEqual(['表', '甲县水务局', TITLE, '表'])
    expect(second && textsOf(second)).toEqual(['乙县水务局', TITLE, '表'])
    expect(more).toEqual([])
  })

  it('are not read to be told apart where only a table of the site stands before the title', () => {
    const asked: number[] = []
    reportsIn(document([sheet, '甲县水务局', TITLE, sheet]), ({ blocks }) => {
      asked.push(blocks.length)
      return undefined
    })
    expect(asked).toEqual([1])
  })

  it('are not looked for where a cover or a table of contents repeats the title', () => {
    const covered = document(['甲县民政局', TITLE, '目录', '一、总体情况', TITLE, sheet])
    expect(parts(covered, [])).toEqual([covered])
  })

  it('begin at the first line of a title that is broken over lines', () => {
    const broken = document([
      sheet,
      '无。',
      '甲县',
      '水务局',
      '2022年度',
      '政府信息公开',
      '年度报告',
      sheet,
    ])
    const [, second] = parts(broken, [{ figures: '1' }, { figures: '2' }])
    expect(second && textsOf(second)[0]).toBe('甲县')
  })
})
