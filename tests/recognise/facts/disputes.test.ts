import { describe, expect, it } from '@jest/globals'
import { stated } from './stated.js'

describe('reviews and lawsuits', () => {
  it.each([
    [
      '全年办理因政府信息公开申请引发的行政复议36起，行政诉讼9起。',
      ['review_total 36 起', 'suit_total 9 起'],
    ],
    [
      '2023年，政府信息公开工作方面共有行政诉讼案件1件、行政复议案件2件，均已结案。',
      ['suit_total 1 件', 'review_total 2 件'],
    ],
    ['信息公开类行政复议7件，诉讼9件，均获维持。', ['review_total 7 件', 'suit_total 9 件']],
    [
      '市科委有 1 件涉及政府信息公开工作的行政复议，该行政复议件未被复议审查机关纠错。涉及的行政诉讼数为0 件。',
      ['review_total 1 件', 'suit_total 0 件'],
    ],
    [
      '因政府信息公开申请提起的行政复议案件2件，结果维持2件，纠正0件；行政诉讼案件1件，结果维持1件。',
      [
        'review_total 2 件',
        'review_upheld 2 件',
        'review_corrected 0 件',
        'suit_total 1 件',
        'suit_upheld 1 件',
      ],
    ],
    ['政府信息公开行政复议、行政诉讼均为0件。', ['review_total 0 件', 'suit_total 0 件']],
    ['政府信息公开行政复议、行政诉讼案件共9件。', ['disputes_total 9 件']],
    [
      '因政府信息公开引发行政复议3件、行政诉讼2件，维持4件，纠正1件。',
      ['review_total 3 件', 'suit_total 2 件'],
    ],
    [
      '因政府信息公开引发的行政诉讼共计10件，其中：未经复议直接起诉4件，结果维持4件；复议后起诉6件，结果维持5件。',
      ['suit_total 10 件'],
    ],
    ['政府信息公开行政诉讼2件，一审维持1件，二审维持1件。', ['suit_total 2 件']],
  ])('%s', (text, facts) => {
    expect(stated(text)).toEqual(facts)
  })

  it.each([
    '未发生因政府信息公开引起的以某市人民政府为复议被申请人或被告的行政复议或行政诉讼。',
    '未收到有关政府信息公开行政复议、提起行政诉讼的申请。',
    '无政府信息公开行政复议和行政诉讼。',
    '没有因政府信息公开引发的行政复议、行政诉讼案件。',
    '无因政府信息公开申请行政复议、提起行政诉讼的情况发生。',
    '未发生政府信息公开行政复议、行政诉讼案件。',
  ])('are none in %s', (text) => {
    expect(stated(text)).toEqual(['review_total 0 件', 'suit_total 0 件'])
  })

  it.each([
    '注：行政复议、行政诉讼数量含上年度结转数量 12 件。',
    '未发生政府信息公开行政诉讼败诉案件。',
    '没有发生行政复议被撤销、行政诉讼败诉的信息公开案件。',
    '未发生因政府信息公开工作不到位引发的行政复议、行政诉讼。',
    '全年做好行政复议信息公开，受理行政复议案件120件，审结110件，维持90件。',
    '全年共发生行政复议15件，其中涉及政府信息公开3件。',
    '2023年被提起行政复议2件（其中政府信息公开1件）。',
    '未经复议直接起诉的政府信息公开行政诉讼4件，复议后起诉6件。',
    '政府信息公开行政复议案件纠错率为5%。',
    '行政复议3件，维持2件。',
  ])('are not told by %s', (text) => {
    expect(stated(text)).toEqual([])
  })

  it('are of all kinds where only a share of them is over disclosure', () => {
    const text = '全年共发生行政复议15件，其中涉及政府信息公开3件。'
    expect(stated(text, { section: 'disputes' })).toEqual([])
  })

  it('need no word on disclosure in their own section', () => {
    expect(stated('行政复议3件，其中维持2件。', { section: 'disputes' })).toEqual([
      'review_total 3 件',
      'review_upheld 2 件',
    ])
  })
})
