import { describe, expect, it } from '@jest/globals'
import { recognise } from '../../../src/recognise/index.js'
import { document, paragraph } from '../build.js'
import { archived, REQUESTS_HEADER, requestRows, type Archived } from './text.js'

function read(parts: Archived) {
  const [report] = recognise(document(archived(parts), 'report.txt'))
  if (report === undefined) throw new Error('no report')
  const figures = new Map(
    report.figures.map((figure) => [`${figure.table}.${figure.row}.${figure.column}`, figure]),
  )
  const of = (key: string) => {
    const figure = figures.get(key)
    return figure && ('value' in figure ? figure.value : figure.status)
  }
  const codes = report.findings.map(({ code }) => code)
  return { report, figures, of, codes }
}

const requests = (rows: Readonly<Record<string, string>>) =>
  `${REQUESTS_HEADER}${requestRows(rows)}`

const SOUND = requests({
  '一、本年新收': '21710000218',
  予以公开: '21710000218',
  总计: '21710000218',
})

describe('a report whose tables ran together', () => {
  it('is decoded by the sums of the form', () => {
    const { report, figures, of } = read({ requests: SOUND, disputes: '21317000001324019' })
    expect([report.form, report.year, report.issuer?.name]).toEqual(['2021', 2022, '云溪市'])
    expect(of('requests.new.natural_person')).toBe(217)
    expect(of('requests.new.business')).toBe(1)
    expect(of('requests.handled_total.total')).toBe(218)
    expect(of('disputes.review.total')).toBe(7)
    expect(of('disputes.suit_after_review.total')).toBe(19)
    expect(figures.get('requests.new.business')).toMatchObject({
      status: 'decoded',
      text: '21710000218',
    })
  })

  it('reads a number that stands alone, with the unit of its header', () => {
    const { figures } = read({})
    expect(figures.get('licensing.licences.decisions')).toMatchObject({
      status: 'read',
      value: 10690,
      text: '10690',
    })
    expect(figures.get('fees.admin_fees.amount')).toMatchObject({ value: 9116.36, unit: '万元' })
  })

  it('says where a run stands in its line', () => {
    const { figures } = read({ requests: SOUND })
    const figure = figures.get('requests.new.natural_person')
    const line = archived({ requests: SOUND })[1] ?? ''
    const [from = 0, to = 0] =
      figure?.status === 'decoded'
        ? (figure.places[0]?.path?.match(/\d+/gu)?.slice(-2).map(Number) ?? [])
        : []
    expect(line.slice(from - 1, to)).toBe('21710000218')
  })

  it('says which line a run stands in, whatever lines before it were parted', () => {
    const [metadata = '', text = ''] = archived({ requests: SOUND })
    const at = text.indexOf('三、收到和处理')
    const lines = [metadata, text.slice(0, at), text.slice(at)]
    const blocks = lines.map((line, index) => ({
      ...paragraph(line),
      place: { path: `line ${index + 1}` },
    }))
    const [report] = recognise(document(blocks, 'report.txt'))
    const figure = report?.figures.find(({ row, column }) => row === 'new' && column === 'total')
    const path = figure?.status === 'decoded' ? (figure.places[0]?.path ?? '') : ''
    expect(path).toMatch(/^line 3, /u)
    const [, from = 0, to = 0] = (path.match(/\d+/gu) ?? []).map(Number)
    expect(lines[2]?.slice(from - 1, to)).toBe('21710000218')
  })

  it('has its sections, without the tables', () => {
    const { report } = read({ requests: SOUND })
    expect(report.sections.map(({ id, text }) => [id, text])).toEqual([
      ['overview', '全年平稳。'],
      ['proactive', ''],
      ['requests', ''],
      ['disputes', ''],
      ['problems', '能力仍需提升。'],
      ['other', '无。'],
    ])
  })
})

describe('a run that the sums leave open', () => {
  it('is unreadable, and the finding gives its readings', () => {
    const { report, of } = read({ documents: '6233440', overview: '制发规范性文件62件。' })
    expect(of('documents.normative.made')).toBe('unreadable')
    const found = report.findings.find(({ code }) => code === 'run-open')
    expect(found?.message.en).toMatch(/6233440.*more than one cut/u)
    expect(found?.figures).toContain('documents.normative.in_force')
  })
})

describe('a run that leaves something out', () => {
  it('keeps its table open where the header lost a column', () => {
    const lost = REQUESTS_HEADER.replace('科研机构', '')
    const { of, codes } = read({ requests: `${lost}${requestRows({})}` })
    expect(of('requests.new.natural_person')).toBe('unreadable')
    expect(codes).toContain('columns-open')
  })

  it('keeps its table open where a row has fewer characters than cells', () => {
    const short = SOUND.replaceAll('0000000', '000000')
    expect(read({ requests: short }).of('requests.denied_query.total')).toBe('unreadable')
  })

  it('is blank where nothing stands behind a label, and missing where the label is not there', () => {
    const blank = SOUND.replace('2.重复申请0000000', '2.重复申请')
    expect(read({ requests: blank }).of('requests.refused_repeat.total')).toBe('blank')
    const lost = SOUND.replace('2.重复申请0000000', '')
    expect(read({ requests: lost }).of('requests.refused_repeat.total')).toBe('missing')
  })
})

describe('a label that lost characters', () => {
  it('is found between its neighbours', () => {
    const typo = SOUND.replace('属于国家秘密', '属于国家机密').replace('法规禁止公开', '止公开')
    const { of } = read({ requests: typo })
    expect(of('requests.denied_state_secret.total')).toBe(0)
    expect(of('requests.denied_law_forbids.total')).toBe(0)
  })
})

describe('sums that the source breaks', () => {
  const broken = requests({
    '一、本年新收': '200000121',
    予以公开: '260000127',
    总计: '200000121',
  })

  it('are named, and what the other sums leave sure is decoded', () => {
    const { report, of } = read({ requests: broken })
    expect(of('requests.new.natural_person')).toBe(20)
    expect(of('requests.granted.total')).toBe(27)
    const found = report.findings.find(({ code }) => code === 'run-sums-broken')
    expect(found?.message.en).toContain('requests.outcomes')
  })
})

describe('a narrative that repeats the labels of the tables', () => {
  it('is no table', () => {
    const overview =
      '本年新收政府信息公开申请数量99件，予以公开7件，规章3件，行政许可12件，行政处罚5件。'
    const { of } = read({ requests: SOUND, overview })
    expect(of('requests.new.natural_person')).toBe(217)
    expect(of('licensing.licences.decisions')).toBe(10690)
    expect(of('documents.rules.made')).toBe(0)
  })

  it('gives no figures by itself', () => {
    const text = [
      '云溪市2022年政府信息公开工作年度报告',
      '一、总体情况本年新收政府信息公开申请数量99件，予以公开7件。',
    ]
    const [report] = recognise(
      document(
        [...text, '二、主动公开政府信息情况无。', '五、存在的主要问题及改进情况无。'],
        'report.txt',
      ),
    )
    expect(report?.figures.every(({ status }) => status === 'missing')).toBe(true)
  })
})
