import type { Topic } from './quantity.js'

/** Words of a kind; each may be a regular expression. */
export const words = {
  received: ['收到', '登记', '受理', '接收', '接到', '接受', '收悉'],
  new: ['新收到?', '新增', '新受理', '新接收'],
  answered: ['办理答复', '答复', '回复', '办结', '办理完成', '办理完毕', '办理'],
  request: [
    '(?:政府)?信息公开的?申请(?:事项|案件|件)?',
    '政府信息依申请公开(?:申请)?(?:事项|案件|件)?',
    '依申请(?:政府)?信息公开(?:申请)?(?:事项|案件|件)?',
    '依申请公开(?:政府)?(?:信息)?(?:申请)?(?:事项|案件|件)?',
    '申请公开(?:的)?(?:政府)?信息',
    '公开政府信息的?申请',
    '公开申请(?:事项|案件|件)?',
  ],
  has: ['有', '共有', '产生', '发生', '引发', '涉及'],
  previous: ['上年度?', '上一年度?', '去年度?', '\\d{4}年度?'],
  next: ['下年度?', '下一年度?', '次年度?', '明年', '来年', '\\d{4}年度?'],
  carried: ['结转', '转结', '接转', '转接', '顺延', '延续', '转入', '转至', '转'],
  brought: ['结转', '转结', '接转', '承接'],
  granted: ['(?<!不)予以公开', '(?<!不)同意公开', '准予公开'],
  partial: ['(?:予以|同意)?部分公开'],
  denied: ['不予公开', '不同意公开'],
  unable: ['无法提供'],
  refused: ['不予处理'],
  otherHandling: ['其他处理', '其它处理'],
  review: ['(?:行政)?复议'],
  suit: ['(?:行政)?诉讼'],
  upheld: ['(?:结果)?维持'],
  corrected: ['结果纠正', '被?纠正', '被?纠错'],
  otherResult: ['其他结果', '其它结果'],
  pending: ['尚未审结', '未审结', '尚未办结', '正在审理', '尚在审理'],
  made: ['制定出台', '制定印发', '制定发布', '制发', '制定', '出台', '印发', '新制作'],
  repealed: ['废止'],
  inForce: ['现行有效'],
  normative: ['(?:行政)?规范性文件'],
  rules: ['(?:政府)?规章'],
  disclosed: ['主动公开', '主动发布'],
  information: ['(?:政府|政务|公开)?信息'],
  fee: ['信息处理费用?'],
  charge: ['收费', '收取费用', '收取任何费用'],
  collected: ['收取', '收缴'],
  arisen: [
    '发生',
    '收到',
    '接到',
    '受理',
    '出现',
    '产生',
    '引发',
    '涉及',
    '被提起',
    '被申请',
    '因',
  ],
  not: ['未曾', '未', '没有', '没', '无', '均无'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type WordName = keyof typeof words

/** Nouns that say what a sentence speaks of; the last one before a number counts. */
export const topics: readonly (readonly [Topic | null, readonly string[]])[] = [
  [null, ['复议后(?:提?起诉|提起行政诉讼)', '(?:未经复议)?直接起诉', '一审', '二审', '再审']],
  ['review', ['复议申请', '复议']],
  ['suit', ['诉讼']],
  ['fee', ['信息处理费']],
  ['normative', ['规范性文件']],
  ['rules', ['规章']],
  ['proactive', ['主动公开', '主动发布']],
  ['requests', ['依申请', '信息公开的?申请', '公开的?申请', '申请公开', '政府信息的?申请']],
  [null, ['许可', '举报', '投诉', '信访', '咨询', '留言', '提案', '建议', '热线', '问政', '来信']],
]

/** What may stand between a wording and its number. */
export const fillers: readonly string[] = [
  ...['[，：]?(?:共计|合计|总计|共有|一共|总共)', '，共', '：', '案件', '申请', '件数', '数量'],
  ...[
    '总数',
    '总量',
    '答复',
    '办理',
    '的',
    '了',
    '数',
    '量',
    '共',
    '计',
    '为',
    '有',
    '达到',
    '达',
    '是',
  ],
  ...['均', '各', '都', '皆'],
]

/** A number with one of these before or behind it is not exact, and no fact. */
export const approximate = {
  before: ['大约', '约', '将近', '近', '超过', '超', '逾', '至少', '不少于', '不足', '近乎'],
  between: ['余', '多', '来', '几'],
  behind: ['以上', '以内', '左右', '上下', '多', '余'],
} as const

/** What may stand between `|` and the wording, besides a year and a scope. */
export const adverbs: readonly string[] = [
  ...['全年度?', '本年度?', '今年', '年内', '当年', '\\d{4}年(?:度)?', '年度', '[，]'],
  ...[
    '共计?',
    '总共',
    '一共',
    '总计',
    '合计',
    '均',
    '已',
    '全部',
    '实际',
    '依法',
    '依规',
    '及时',
    '按时',
  ],
  ...['按期', '规范', '按规定', '应', '累计', '其中', '行政机关', '各级', '单位'],
]

/** What may stand at the end of what is said. */
export const closings: readonly string[] = [
  ...[
    '案件',
    '事件',
    '申请',
    '情况',
    '情形',
    '事项',
    '的',
    '行为',
    '案',
    '等',
    '数量',
    '引发',
    '提起',
    '发生',
    '出现',
  ],
]
