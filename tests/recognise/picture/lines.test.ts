import { describe, expect, it } from '@jest/globals'
import type { Document } from '../../../src/document/document.js'
import { recognise } from '../../../src/recognise/index.js'
import { mendLines } from '../../../src/recognise/picture/index.js'
import { headingFor, titleFor } from '../../../src/recognise/picture/lines.js'
import { document } from '../build.js'

const picture = (...lines: readonly string[]): Document => ({
  ...document(lines),
  notes: [{ code: 'read-off-pictures', detail: '' }],
})

describe('the title of a report that was read off a picture', () => {
  it('is put right where its end is read badly', () => {
    expect(titleFor('云溪区教育局2023年政存信息公廾工作年度报告')).toBe(
      '云溪区教育局2023年政府信息公开工作年度报告',
    )
  })

  it('stays as it is where it is a title, or is not like one', () => {
    expect(titleFor('云溪区教育局2023年政府信息公开工作年度报告')).toBeNull()
    expect(titleFor('云溪区教育局')).toBeNull()
    expect(titleFor('政务公开领导小组办公室通知')).toBeNull()
  })
})

describe('the heading of a section that was read off a picture', () => {
  it.each([
    ['二、土动公廾政府信息情况', '二、主动公开政府信息情况'],
    ['l四,政府信息公开行政复议、行政诉公情况', '四、政府信息公开行政复议、行政诉讼情况'],
    ['亓、存在的主要问题及改进情兄', '存在的主要问题及改进情况'],
    ['六、其他需要报告的事顶', '六、其他需要报告的事项'],
  ])('%s is put right', (line, heading) => {
    expect(headingFor(line)).toBe(heading)
  })

  it.each([
    '二、主动公开政府信息情况',
    '=、主动公开政府信息情况',
    '（一）主动公开情况',
    '1.主动公开政府信悬情况',
    '政府信息公开的主动公开情况良好。',
    '信息公开',
    '',
  ])('%s stays as it is', (line) => {
    expect(headingFor(line)).toBeNull()
  })

  it('is told in a finding', () => {
    const { document: mended, findings } = mendLines(picture('二、土动公廾政府信息情况'))
    expect(mended.blocks).toMatchObject([{ text: '二、主动公开政府信息情况' }])
    expect(findings).toMatchObject([{ code: 'heading-doubtful', severity: 'info' }])
  })

  it('is left alone in what was printed as text', () => {
    const source = document(['二、土动公廾政府信息情况'])
    expect(mendLines(source)).toEqual({ document: source, findings: [] })
  })
})

describe('the year of a report that was read off a picture', () => {
  const sections = ['一、总体情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项']
  const report = (year: string, ...text: readonly string[]) =>
    recognise(
      picture(
        `云溪区教育局${year}年政府信息公开工作年度报告`,
        ...sections.flatMap((heading, at) => [heading, text[at] ?? '无。']),
      ),
    )[0]
  const codes = (body: ReturnType<typeof report>) => body?.findings.map(({ code }) => code)

  it('is confirmed by another mention, and doubtful without one', () => {
    const confirmed = report('2023', '2023年，各项工作平稳推进。')
    expect(confirmed?.year).toBe(2023)
    expect(codes(confirmed)).not.toContain('year-unconfirmed')
    expect(codes(report('2023'))).toContain('year-unconfirmed')
  })

  it('is that of the period where the text mentions it more often than that of the title', () => {
    const [body] = recognise(
      picture(
        '云溪区教育局2028年政府信息公开工作年度报告',
        '本报告数据统计期限自2023年1月1日起至2023年12月31日止。',
        ...sections.flatMap((heading) => [heading, '2023年，各项工作平稳推进。']),
      ),
    )
    expect(body?.year).toBe(2023)
    expect(codes(body)).toContain('year-differs')
  })
})
