import { describe, expect, it } from '@jest/globals'
import { stated } from './stated.js'

describe('requests that were received', () => {
  it.each([
    ['2023年全区受理政府信息公开申请21件，均在法定期限答复。', '21 件 @region'],
    ['2023年，区政府办代表区政府受理政府信息公开申请17件。', '17 件 @own'],
    ['2023年度我局共收到依申请信息公开26件，及时回复申请人', '26 件 @own'],
    ['全年接收通过邮寄、网络提交的各类政府信息公开申请共计81件', '81 件'],
    ['2023年,全区各职能部门、镇街共收到政府信息依申请公开1499件。', '1499 件 @region'],
    ['全年共收到5件政府信息公开申请。', '5 件'],
    ['全年接收政府信息公开申请27宗。', '27 宗'],
    ['共受理公民、法人和其他组织提出的政府信息公开申请15件', '15 件'],
    ['政府信息公开申请总数为25件，较上年减少3件。', '25 件'],
    ['依申请公开受理5件。', '5 件'],
    ['自2023年1月1日起至2023年12月31日止，共收到政府信息公开申请1件。', '1 件'],
    ['截至2023年12月底，共收到政府信息公开申请4件。', '4 件'],
    ['今年以来，共收到政府信息公开申请12件。', '12 件'],
    ['按照《2021年要点》要求，全年收到政府信息公开申请9件。', '9 件'],
    ['二○二三年，共收到政府信息公开申请一千零五件。', '1005 件'],
    ['（二）依申请公开方面2023年全区接收各类政府信息公开申请81件', '81 件 @region'],
    ['本单位收到政府信息公开申请0件。', '0 件 @own'],
  ])('%s', (text, fact) => {
    expect(stated(text)).toEqual([`requests_received ${fact}`])
  })

  it.each([
    '2023年，我局未收到政府信息公开申请。',
    '全年未接到信息公开申请。',
    '未受理以某市人民政府办公室为被申请人的政府信息公开申请。',
    '未收到有关政府信息公开的申请',
    '没有收到书面或其他形式要求公开政府信息的申请。',
    '全年未收到公民、法人和其他组织的政府信息公开申请。',
    '全年无政府信息公开申请。',
    '我局无依申请公开事项。',
  ])('are none in %s', (text) => {
    expect(stated(text)[0]?.replace(/ @.*/u, '')).toBe('requests_received 0 件')
    expect(stated(text)).toHaveLength(1)
  })

  it.each([
    '若未收到政府信息公开申请，应当零报告。',
    '各乡镇未收到政府信息公开申请。',
    '1-6月未收到政府信息公开申请。',
    '2022年未收到政府信息公开申请。',
    '未收到网上政府信息公开申请。',
    '未收到申请人补正材料的政府信息公开申请2件。',
    '没有出现超期答复政府信息公开申请的情况。',
    '除某局外，未收到不规范的政府信息公开申请。',
  ])('are not said to be none in %s', (text) => {
    expect(stated(text)).toEqual([])
  })
})

describe('the flow of requests', () => {
  it.each([
    [
      '2023年，全区共收到政府信息公开申请154件，共办结148件，结转至2024年6件。',
      ['requests_received 154 件', 'requests_handled 148 件', 'requests_carried_out 6 件'],
    ],
    [
      '本年度全区共收到政府信息公开申请70件，及时依法依规办结69件，1件结转下年度继续办理。',
      ['requests_received 70 件', 'requests_handled 69 件', 'requests_carried_out 1 件'],
    ],
    [
      '全市各级行政机关新收政府信息公开申请1034件，上年结转32件，办结1043件，结转2024年度办理23件。',
      [
        'requests_new 1034 件',
        'requests_carried_in 32 件',
        'requests_handled 1043 件',
        'requests_carried_out 23 件',
      ],
    ],
    [
      '全市答复政府信息公开申请805件（含上年度结转申请18件，另有72件申请按照《条例》顺延到下年度答复）。',
      ['requests_handled 805 件', 'requests_carried_in 18 件', 'requests_carried_out 72 件'],
    ],
    [
      '全区办结政府信息公开申请71件，其中本年度新收70件，上年结转1件。',
      ['requests_handled 71 件', 'requests_new 70 件', 'requests_carried_in 1 件'],
    ],
    [
      '全市各级机关共完成政府信息依申请公开答复1453件,包括上年结转信息公开申请30件。',
      ['requests_handled 1453 件', 'requests_carried_in 30 件'],
    ],
    [
      '全区无上年结转政府信息公开申请，无结转下年度继续办理的政府信息公开申请。',
      ['requests_carried_in 0 件', 'requests_carried_out 0 件'],
    ],
  ])('%s', (text, facts) => {
    expect(stated(text)).toEqual(facts.map((fact) => `${fact} @region`))
  })

  it('tells by the years which way a number was carried', () => {
    const text = '全年受理政府信息公开申请5件，2022年结转至2023年2件，2023年结转至2024年3件。'
    expect(stated(text).slice(1)).toEqual(['requests_carried_in 2 件', 'requests_carried_out 3 件'])
    expect(stated(text, { year: 2022 })).not.toContain('requests_carried_in 2 件')
    expect(stated(text, { year: null })).not.toContain('requests_carried_in 2 件')
  })

  it('keeps a topic over the sentences of a paragraph', () => {
    expect(stated('（二）依申请公开。共收到81件，办结80件，结转下年度1件。')).toEqual([
      'requests_received 81 件',
      'requests_handled 80 件',
      'requests_carried_out 1 件',
    ])
    expect(stated('（二）信访。共收到81件，办结80件。')).toEqual([])
  })
})

describe('what became of requests', () => {
  it('is read from a list, with the two that are counted together under a name of their own', () => {
    const text =
      '办结依申请公开81件，其中：予以公开及部分公开42件，占51.85%；不予公开5件，占6.17%；无法提供31件；不予处理1件；其他处理2件。'
    expect(stated(text)).toEqual([
      'requests_handled 81 件',
      'requests_granted_or_partial 42 件',
      'requests_denied 5 件',
      'requests_unable 31 件',
      'requests_refused 1 件',
      'requests_other 2 件',
    ])
  })

  it('is read in other wordings and without a unit', () => {
    const text =
      '所有办结的信息公开申请中同意公开答复 9 件，同意部分公开67,占4.61%，不同意公开2件，因本机关不掌握等原因无法提供的10件'
    expect(stated(text)).toEqual([
      'requests_granted 9 件',
      'requests_partial 67 件',
      'requests_denied 2 件',
      'requests_unable 10 件',
    ])
  })

  it('is read where the number comes first', () => {
    expect(stated('共收到5件政府信息公开申请，其中3件予以公开，2件不予公开。')).toEqual([
      'requests_received 5 件',
      'requests_granted 3 件',
      'requests_denied 2 件',
    ])
  })

  it.each([
    '依申请公开方面，不予公开和无法提供共8件。',
    '对5件不予公开的政府信息公开申请说明了理由。',
    '政府信息公开申请予以公开率50%。',
    '共制作政府信息30件，其中主动公开12件，依申请公开5件，不予公开13件。',
    '（三）不予公开情况。2023年不予公开政府信息2件。',
    '政府信息公开申请中，网上予以公开5件，信函予以公开3件。',
  ])('is not told by %s', (text) => {
    expect(stated(text)).toEqual([])
  })
})
