import { CASES, type Quantity } from './quantity.js'
import type { WordName } from './words.js'

const outcome = (
  id: string,
  zh: string,
  en: string,
  named: WordName,
  more: readonly string[] = [],
): Quantity => ({
  id,
  label: { zh, en },
  unit: '件',
  units: CASES,
  topic: 'requests',
  whole: false,
  named,
  group: 'outcomes',
  said: [
    `{${named}}#`,
    `{has}#(?:申请)?(?:为|作出?)?{${named}}$`,
    `|#(?:申请)?{${named}}$`,
    ...more,
  ],
})

/** Things that are applied for, answered or handled and are no disclosure requests. */
const OTHER_MATTERS = [
  ...['复议', '诉讼', '许可', '举报', '投诉', '信访', '咨询', '留言', '提案', '建议', '热线'],
  ...['不予受理', '未受理', '多收到', '备案', '问政', '仲裁', '救助', '补正'],
]

/** What becomes of requests; the flow from year to year first, since its wording is the most special. */
export const requests: readonly Quantity[] = [
  {
    id: 'requests_carried_in',
    label: { zh: '上年结转政府信息公开申请', en: 'requests carried over from the year before' },
    unit: '件',
    units: CASES,
    topic: 'requests',
    whole: true,
    adjoining: -1,
    said: [
      '{previous}(?:未办结|跨年度?)?{carried}(?:至|到|入|来)?(?:本年度?|今年|\\d{4}年度?)?(?:继续)?(?:办理|答复)?的?(?:{request}|申请)?#',
      '{brought}{previous}的?(?:{request}|申请)?#',
    ],
    not: ['复议', '诉讼'],
    none: ['{not}{previous}{carried}(?:的)?(?:{request})?$'],
  },
  {
    id: 'requests_carried_out',
    label: { zh: '结转下年度继续办理', en: 'requests carried over to the next year' },
    unit: '件',
    units: CASES,
    topic: 'requests',
    whole: true,
    adjoining: 1,
    said: [
      '{carried}(?:至|到|入)?{next}(?:继续)?(?:办理|答复|处理|办结)?(?:答复)?的?(?:{request}|申请)?#',
      '#的?(?:{request}|申请)?~?{carried}(?:至|到|入)?{next}(?:继续)?(?:办理|答复|处理|办结)?$',
    ],
    not: ['复议', '诉讼'],
    none: ['{not}{carried}(?:至|到|入)?{next}(?:继续)?(?:办理|答复|处理)?(?:的)?(?:{request})?$'],
  },
  outcome('requests_granted', '予以公开', 'requests granted', 'granted'),
  outcome('requests_partial', '部分公开', 'requests granted in part', 'partial'),
  outcome('requests_denied', '不予公开', 'requests denied', 'denied'),
  outcome('requests_unable', '无法提供', 'requests for what cannot be provided', 'unable'),
  outcome('requests_refused', '不予处理', 'requests not processed', 'refused'),
  outcome('requests_other', '其他处理', 'requests handled otherwise', 'otherHandling'),
  {
    id: 'requests_new',
    kin: 'intake',
    label: { zh: '本年新收政府信息公开申请', en: 'new requests in the year' },
    unit: '件',
    units: [...CASES, '条'],
    topic: 'requests',
    whole: true,
    said: ['{new}~?{request}#', '{new}(?:的)?申请#', '{new}#(?:{request}|申请)$', '|{new}#'],
    not: OTHER_MATTERS,
  },
  {
    id: 'requests_received',
    kin: 'intake',
    label: {
      zh: '收到政府信息公开申请（可能含上年结转）',
      en: 'requests received (those carried over may be among them)',
    },
    unit: '件',
    units: [...CASES, '条'],
    topic: 'requests',
    whole: true,
    said: [
      '{received}~?{request}#',
      '{received}(?:各类|有效|的)?申请#',
      '{received}#~?{request}(?:$|并)',
      '{received}#(?:各类|有效)?申请(?:$|并)',
      '{request}~?{received}#',
      '{request}(?:总数|总量|数量|量)#',
      '共有{request}#',
      '|{received}#',
    ],
    not: OTHER_MATTERS,
    none: ['{not}(?:收到|接到|受理|接收)(?:过)?~?{request}$', '{not}(?:任何)?{request}$'],
  },
  {
    id: 'requests_handled',
    label: { zh: '答复、办结政府信息公开申请', en: 'requests answered or completed' },
    unit: '件',
    units: [...CASES, '条'],
    topic: 'requests',
    whole: true,
    said: [
      '{answered}~?{request}#',
      '完成{request}{answered}#',
      '{answered}(?:各类|有效|的)?申请#',
      '{answered}#~?{request}(?:$|并)',
      '{answered}#(?:各类|有效)?申请(?:$|并)',
      '{request}~?{answered}#',
      '|{answered}#',
    ],
    not: OTHER_MATTERS,
  },
]
