import { describe, expect, it } from '@jest/globals'
import { stated } from './stated.js'

describe('a number that is not the total of the year', () => {
  it.each([
    '2022年收到政府信息公开申请60件。',
    '去年收到政府信息公开申请60件。',
    '1-6月收到政府信息公开申请30件。',
    '2023年12月，我局收到政府信息公开申请1件。',
    '第三季度收到政府信息公开申请5件。',
    '收到政府信息公开申请的同比增加12件。',
    '收到政府信息公开申请50余件。',
    '收到政府信息公开申请50件以上。',
    '收到政府信息公开申请近50件。',
    '收到政府信息公开申请3至5件。',
    '收到政府信息公开申请3-5件。',
    '收到政府信息公开申请一百二件。',
    '收到政府信息公开申请2.5件。',
    '收到自然人政府信息公开申请12件，收到法人和其他组织政府信息公开申请3件。',
    '通过网上平台收到政府信息公开申请12件。',
    '收到自然人政府信息公开申请12件。',
    '发展改革系统收到政府信息公开申请30件，占40%。',
    '累计收到政府信息公开申请2000件。',
    '2023年度结转的政府信息公开申请5件。',
    '申请量较大的单位为：区住建局收到政府信息公开申请30件、区资规局收到政府信息公开申请20件。',
    '区住建局、区资规局分别收到政府信息公开申请30件、20件。',
    '2023年共收到人大代表建议20件、政协提案30件，均已办结。',
    '2023年,共办理政府12345热线47件,已全部办结。',
    '收到群众咨询、政府信息公开申请75件。',
    '全部按时答复政府信息公开申请，办结率100%。',
  ])('is no fact: %s', (text) => {
    expect(stated(text)).toEqual([])
  })

  it.each([
    ['2022年收到政府信息公开申请60件，2023年收到政府信息公开申请75件。', [75]],
    ['收到政府信息公开申请75件，同比增长12件；2022年收到63件。', [75]],
    ['收到政府信息公开申请15件，当面申请3件，网上申请12件，涉及自然人72件。', [15]],
    ['共收到政府信息公开申请10件。其中，县自然资源局收到政府信息公开申请6件。', [10]],
    ['登记政府信息公开申请23件，其中受理20件。', [23]],
    ['收到政府信息公开申请3件，受理信访件20件，答复18件。', [3]],
  ])('stands beside the fact: %s', (text, values) => {
    expect(stated(text)).toEqual(values.map((value) => `requests_received ${String(value)} 件`))
  })

  it('is a fact of its own scope where it is the whole of that', () => {
    const text =
      '全市共收到政府信息公开申请500件，其中市本级收到政府信息公开申请100件，各县区收到申请400件。'
    expect(stated(text)).toEqual([
      'requests_received 500 件 @region',
      'requests_received 100 件 @level',
    ])
  })
})

describe('the scope', () => {
  it('is that of the sentence before where a sentence goes on counting', () => {
    expect(stated('全区收到政府信息公开申请8件。答复政府信息公开申请8件。')).toEqual([
      'requests_received 8 件 @region',
      'requests_handled 8 件 @region',
    ])
    expect(stated('全区高度重视。答复政府信息公开申请8件。')).toEqual(['requests_handled 8 件'])
  })

  it('is not that of an office which is only named', () => {
    expect(stated('按照省政府办公厅要求，公布现行有效规范性文件393件。')).toEqual([
      'normative_in_force 393 件',
    ])
  })
})
