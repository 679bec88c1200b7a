import { describe, expect, it } from '@jest/globals'
import type { Block, Document, Table } from '../../../src/document/document.js'
import { recognise } from '../../../src/recognise/index.js'
import { mendLabels } from '../../../src/recognise/picture/index.js'
import {
  DISPUTE_HEADER,
  document,
  onPage,
  REQUEST_HEADER,
  seven,
  table,
  type Written,
} from '../build.js'
import { whole } from '../read.js'

/** The same table as it is read off a picture. */
function offPicture(built: Table): Table {
  const reading = { confidence: 0.97, candidates: [] }
  return { ...built, cells: built.cells.map((cell) => ({ ...cell, reading })) }
}

function picture(...rows: readonly (readonly (readonly Written[])[])[]): Document {
  const blocks: Block[] = rows.map((own, page) => offPicture(onPage(table(own), page + 1)))
  const notes = [{ code: 'read-off-pictures', detail: '' }] as const
  return { ...document(blocks), notes }
}

/** The value of a figure, or its status where it has none. */
function read(source: Document): (key: string) => number | string | undefined {
  const [body] = recognise(source)
  const figures = new Map(
    body?.figures.map((figure) => [
      `${figure.table}.${figure.row}.${figure.column}`,
      'value' in figure ? figure.value : figure.status,
    ]),
  )
  return (key) => figures.get(key)
}

const ROWS = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '（一）予以公开',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '3.危及“三安全一稳定”',
] as const
const IDS = ['new', 'carried_in', 'granted', 'partial', 'denied_state_secret'] as const

/** The rows with some labels read otherwise; the figures of the row at n are n + 1. */
const requests = (labels: Readonly<Record<number, string>>): Written[][] => [
  ...REQUEST_HEADER,
  ...ROWS.map((label, at) => whole(labels[at] ?? label, seven(at + 1))),
]

describe('a label that was read off a picture', () => {
  it('is told by its words where they are nearer to one row than to any other', () => {
    const of = read(
      picture(requests({ 0: '一、木年新收政存信息公廾申青数量', 4: 'l、属千国冢秘密' })),
    )
    expect(IDS.map((id) => of(`requests.${id}.total`))).toEqual([1, 2, 3, 4, 5])
  })

  it('may break at the end of a page: neither half is a row of its own', () => {
    const blanks = Array.from({ length: 7 }, () => '')
    const upper = [...requests({}), whole('1.本机关不', seven(8))]
    const lower = [whole('掌握相关政府信息', blanks), whole('2.没有现成信息需要另行制作', seven(9))]
    const of = read(picture(upper, lower))
    expect(of('requests.unable_not_held.total')).toBe(8)
    expect(of('requests.unable_must_create.total')).toBe(9)
    const badly = [whole('掌握栢关政存信息', blanks), ...lower.slice(1)]
    expect(read(picture(upper, badly))('requests.unable_not_held.total')).toBe(8)
  })

  it('is told by its place between two others where its words are lost, with a finding', () => {
    const source = picture(requests({ 2: '丶丨', 3: '' }))
    expect(IDS.map((id) => read(source)(`requests.${id}.total`))).toEqual([1, 2, 3, 4, 5])
    expect(mendLabels(source, 2023).findings).toMatchObject([
      {
        code: 'label-doubtful',
        blame: 'reading',
        message: { en: expect.stringContaining('丶丨') },
      },
      { code: 'label-doubtful' },
    ])
  })

  it('is not told by its place where another number of rows is printed than the form has', () => {
    const more = requests({ 2: '丶丨', 3: '' })
    const of = read(picture([...more.slice(0, 6), whole('口口', seven(99)), ...more.slice(6)]))
    expect(of('requests.new.total')).toBe(1)
    expect(of('requests.granted.total')).toBe('missing')
    expect(of('requests.denied_state_secret.total')).toBe(5)
  })

  it('is not told by its place where it is more like another row', () => {
    const of = read(picture(requests({ 2: '1.信访举报投诉类中请' })))
    expect(of('requests.granted.total')).toBe('missing')
    expect(of('requests.refused_petition.total')).toBe('missing')
  })

  it('is not told by its place where too few labels are read', () => {
    const lost = Object.fromEntries([1, 2, 3, 4].map((at) => [at, '口']))
    const of = read(picture(requests(lost)))
    expect(of('requests.new.total')).toBe(1)
    expect(of('requests.carried_in.total')).toBe('missing')
  })

  it('of a group never gives the row beside it its name', () => {
    const [, , , ...rows] = requests({})
    const grouped = [
      ...REQUEST_HEADER,
      ...rows.slice(0, 4),
      [{ text: '（三）不予公开' }, { text: '口丨丶', across: 2 }, ...seven(99)],
    ]
    expect(read(picture(grouped))('requests.denied.total')).toBeUndefined()
  })

  it('is left as it is in a table that was printed as text', () => {
    const source = document([onPage(table(requests({ 2: '丶丨' })), 1)])
    expect(mendLabels(source, 2023)).toEqual({ document: source, findings: [] })
  })
})

describe('a header that was read off a picture', () => {
  const lost = (header: readonly (readonly Written[])[], words: readonly string[]): Written[][] =>
    header.map((row) =>
      row.map((cell) => {
        const text = typeof cell === 'string' ? cell : cell.text
        if (!words.includes(text)) return cell
        return typeof cell === 'string' ? '口丨' : { ...cell, text: '口丨' }
      }),
    )

  it('is told by the number and the order of its columns', () => {
    const header = lost(REQUEST_HEADER, ['自然人', '其他', '总计', '科研\n机构'])
    const of = read(picture([...header, ...requests({}).slice(3)]))
    const columns = ['natural_person', 'research', 'other_org', 'total']
    expect(columns.map((id) => of(`requests.carried_in.${id}`))).toEqual([2, 0, 0, 2])
  })

  it('is told in a table of groups, its groups too', () => {
    const words = ['结果维持', '总计', '行政复议', '复议后起诉']
    const values = Array.from({ length: 15 }, (_, at) => String(at))
    const of = read(picture([...lost(DISPUTE_HEADER, words), values]))
    expect(of('disputes.review.upheld')).toBe(0)
    expect(of('disputes.suit_direct.total')).toBe(9)
    expect(of('disputes.suit_after_review.pending')).toBe(13)
  })

  it('is told where the end of a page parts it from its figures', () => {
    const values = Array.from({ length: 15 }, (_, at) => String(at))
    const source = picture(lost(DISPUTE_HEADER, ['其他结果']), [values])
    expect(read(source)('disputes.review.other')).toBe(2)
  })

  it('leaves rows in doubt whose values do not stand under it', () => {
    const sixteen = Array.from({ length: 16 }, (_, at) => String(at))
    const whole = read(picture(DISPUTE_HEADER, [sixteen.slice(1)]))
    expect(whole('disputes.review.upheld')).toBe(1)
    const torn = read(picture(DISPUTE_HEADER, [sixteen]))
    expect(torn('disputes.review.upheld')).toBe('unreadable')
    expect(torn('disputes.suit_direct.total')).toBe('unreadable')
  })

  it('may have its words on two lines, each a row of the table: no half is a word read badly', () => {
    const blanks = ['', '', '']
    const printed: Written[][] = [
      [...blanks, '总', '自然', '商业', '科研', '社会公', '法律服', '其'],
      [...blanks, '计', '人', '企业', '机构', '益组织', '务机构', '他'],
      ...ROWS.map((label) => whole(label, ['9', '2', '3', '1', '1', '1', '1'])),
    ]
    const lines = offPicture(onPage(table(printed, 'lines'), 1))
    const of = read({ ...document([lines]), notes: [{ code: 'read-off-pictures', detail: '' }] })
    const columns = ['total', 'natural_person', 'business', 'research', 'legal_service']
    expect(columns.map((id) => of(`requests.new.${id}`))).toEqual([9, 2, 3, 1, 1])
  })

  it('is not told where it has lost a column', () => {
    const header = lost(REQUEST_HEADER, ['自然人', '其他', '总计'])
    const short = [...header.slice(0, 2), (header[2] ?? []).slice(0, 3)]
    const of = read(picture([...short, ...ROWS.map((label) => whole(label, ['1', '2', '3']))]))
    expect(of('requests.new.natural_person')).not.toBe(1)
  })
})

describe('a sheet that was read off a picture', () => {
  const rows: Written[][] = [
    ['（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条', '11'],
    ['1.政府公报公开政府信息数', '条', '12'],
    ['2.政府网站公开政府信息数', '丶', '13'],
    ['3.政务微博公开政府信息数', '条', '14'],
    ['4.政务微信公开政府信息数', '条', '15'],
    ['5.其他方式公开政府信息数', '条', '16'],
    ['1.参加或举办新闻发布会总次数', '次', '17'],
    ['2.政府网站在线访谈次数', '次', '18'],
    ['3.政策解读稿件发布数', '篇', '19'],
    ['4.微博微信回应事件数', '次', '20'],
  ]

  it('is told by what its columns of units and of figures hold', () => {
    const [body] = recognise(picture([['统计指口', 'l', '丨丶口'], ...rows]))
    const website = body?.figures.find(({ row }) => row === 'via_website')
    expect(body?.form).toBe('2014')
    expect(website).toMatchObject({ value: 13, unit: '条' })
  })
})
