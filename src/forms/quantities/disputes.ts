import { CASES, type Quantity } from './quantity.js'
import type { WordName } from './words.js'

const result = (
  topic: 'review' | 'suit',
  id: string,
  zh: string,
  en: string,
  named: WordName,
): Quantity => ({
  id: `${topic}_${id}`,
  label: {
    zh: `${topic === 'review' ? '行政复议' : '行政诉讼'}：${zh}`,
    en: `${topic === 'review' ? 'administrative review' : 'litigation'}: ${en}`,
  },
  unit: '件',
  units: CASES,
  topic,
  whole: false,
  named,
  group: 'results',
  said: [`{${named}}#`, `|#{${named}}$`],
})

const results = (topic: 'review' | 'suit'): Quantity[] => [
  result(topic, 'upheld', '结果维持', 'upheld', 'upheld'),
  result(topic, 'corrected', '结果纠正', 'corrected', 'corrected'),
  result(topic, 'other', '其他结果', 'other result', 'otherResult'),
  result(topic, 'pending', '尚未审结', 'pending', 'pending'),
]

/** Kinds of cases that are a share of all. */
const SOME_CASES = [
  '新收',
  '新增',
  '一审',
  '二审',
  '再审',
  '上年',
  '审结',
  '办结',
  '复议后',
  '直接',
]

const dispute = (
  id: 'review_total' | 'suit_total',
  zh: string,
  en: string,
  not: readonly string[],
): Quantity => {
  const named = id === 'review_total' ? 'review' : 'suit'
  return {
    id,
    label: { zh, en },
    unit: '件',
    units: CASES,
    whole: true,
    named,
    group: 'disputes',
    said: [`{${named}}#`, `{has}#~{${named}}$`, `|#~{${named}}$`],
    not: [...SOME_CASES, ...not],
    none: [
      `{not}{arisen}~?{${named}}(?:$|(?=[或和及与]|以及))`,
      `(?:无|没有|未有)(?:任何|有关|一起|一例|因|涉及|关于)?(?:政府)?(?:信息公开)?(?:工作|申请|相关|类|引起|引发|的|被|提起|而|发生|{review}|[、或和及与]|以及){0,6}{${named}}(?:$|(?=[或和及与]|以及))`,
    ],
  }
}

export const disputes: readonly Quantity[] = [
  ...results('review'),
  ...results('suit'),
  dispute('review_total', '行政复议', 'administrative reviews', []),
  dispute('suit_total', '行政诉讼', 'lawsuits', []),
]
