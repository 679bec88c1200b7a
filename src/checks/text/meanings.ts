/**
 * What a quantity of the text may mean in the tables of each form, as data. A sentence agrees with
 * the tables where one of its meanings does.
 */
import type { Form } from '../../forms/form.js'
import type { Bilingual } from '../../report/catalogue.js'

/** Figures that are added up, and figures that are taken off. The key of a group is all its rows. */
export interface Meaning {
  readonly name: Bilingual
  readonly plus: readonly string[]
  readonly minus?: readonly string[]
  /** A meaning that only some sheets have cells for: it is none where they are not printed. */
  readonly ifPrinted?: true
}

/** The meanings of each quantity, the likeliest first. Quantities that no cell repeats have none. */
export type Meanings = Readonly<Record<string, readonly Meaning[]>>

const meaning = (
  zh: string,
  en: string,
  plus: readonly string[],
  minus: readonly string[] = [],
): Meaning => ({ name: { zh, en }, plus, minus })

const request = (...rows: string[]): string[] => rows.map((row) => `requests.${row}.total`)
const dispute = (column: string, ...rows: string[]): string[] =>
  rows.map((row) => `disputes.${row}.${column}`)
const suits = ['suit_direct', 'suit_after_review']

const fresh = meaning('本年新收', 'new requests', request('new'))
const atHand = meaning(
  '本年新收加上年结转',
  'new and carried-in requests',
  request('new', 'carried_in'),
)

const results = [
  ['upheld', '结果维持', 'upheld'],
  ['corrected', '结果纠正', 'corrected'],
  ['other', '其他结果', 'other result'],
  ['pending', '尚未审结', 'pending'],
  ['total', '总计', 'total'],
] as const

const disputes: Meanings = Object.fromEntries(
  results.flatMap(([column, zh, en]) => [
    [
      `review_${column}`,
      [meaning(`行政复议${zh}`, `reviews, ${en}`, dispute(column, 'review'))],
    ] as const,
    [
      `suit_${column}`,
      [
        meaning(
          `两类行政诉讼${zh}之和`,
          `both kinds of lawsuits, ${en}`,
          dispute(column, ...suits),
        ),
      ],
    ] as const,
  ]),
)

/** The tables on requests and disputes, the same in 2019 and 2021. */
const common: Meanings = {
  ...disputes,
  disputes_total: [
    meaning(
      '行政复议、行政诉讼总计之和',
      'reviews and lawsuits',
      dispute('total', 'review', ...suits),
    ),
  ],
  requests_new: [fresh],
  requests_received: [fresh, atHand],
  requests_carried_in: [meaning('上年结转', 'carried in', request('carried_in'))],
  requests_carried_out: [meaning('结转下年度', 'carried out', request('carried_out'))],
  requests_handled: [
    meaning('办理结果总计', 'all outcomes', request('handled_total')),
    meaning(
      '办理结果总计减其他处理',
      'all outcomes but those handled otherwise',
      request('handled_total'),
      request('other'),
    ),
    meaning(
      '办理结果总计减上年结转',
      'all outcomes less those carried in',
      request('handled_total'),
      request('carried_in'),
    ),
    meaning(
      '办理结果总计加结转下年度',
      'all outcomes and those carried out',
      request('handled_total', 'carried_out'),
    ),
  ],
  requests_granted: [
    meaning('予以公开', 'granted', request('granted')),
    meaning('予以公开加部分公开', 'granted, in full or in part', request('granted', 'partial')),
  ],
  requests_partial: [meaning('部分公开', 'granted in part', request('partial'))],
  requests_granted_or_partial: [
    meaning('予以公开加部分公开', 'granted, in full or in part', request('granted', 'partial')),
  ],
  requests_denied: [meaning('不予公开各项之和', 'denied, all grounds', request('denied'))],
  requests_unable: [meaning('无法提供各项之和', 'unable to provide', request('unable'))],
  requests_refused: [meaning('不予处理各项之和', 'not processed', request('refused'))],
  requests_other: [meaning('其他处理', 'handled otherwise', request('other'))],
}

const documents2021: Meanings = Object.fromEntries(
  (
    [
      ['rules', '规章', 'rules'],
      ['normative', '行政规范性文件', 'normative documents'],
    ] as const
  ).flatMap(([row, zh, en]) =>
    (
      [
        ['made', '本年制发', 'made'],
        ['repealed', '本年废止', 'repealed'],
        ['in_force', '现行有效', 'in force'],
      ] as const
    ).map(
      ([column, columnZh, columnEn]) =>
        [
          `${row}_${column}`,
          [meaning(`${zh}${columnZh}`, `${en} ${columnEn}`, [`documents.${row}.${column}`])],
        ] as const,
    ),
  ),
)

const made2019 = (row: string): readonly Meaning[] => [
  meaning('本年新制作', 'newly made', [`documents.${row}.made`]),
  meaning('本年新公开', 'newly disclosed', [`documents.${row}.disclosed_new`]),
]

/** The sheet of 2014 has one column. */
const sheet = (zh: string, en: string, ...keys: string[]): readonly Meaning[] => [
  meaning(
    zh,
    en,
    keys.map((key) => `${key}.total`),
  ),
]

const form2014: Meanings = {
  items_disclosed: sheet('主动公开政府信息数', 'items disclosed', 'active.items'),
  normative_made: [
    ...sheet('制发规范性文件总数', 'normative documents made', 'active.normative_made'),
    ...sheet('主动公开规范性文件数', 'normative documents disclosed', 'active.normative_items'),
  ],
  requests_new: sheet('收到申请数', 'requests received', 'requests.new'),
  requests_received: sheet('收到申请数', 'requests received', 'requests.new'),
  requests_handled: [
    ...sheet('申请答复数', 'requests answered', 'requests.handled_total'),
    ...sheet('申请办结数', 'requests completed', 'requests.closed'),
  ],
  requests_granted: [
    ...sheet('同意公开答复数', 'granted', 'requests.granted'),
    ...sheet(
      '已主动公开加同意公开',
      'already public, and granted',
      'requests.already_public',
      'requests.granted',
    ),
    ...sheet(
      '同意公开加同意部分公开',
      'granted, in full or in part',
      'requests.granted',
      'requests.partial',
    ),
  ],
  requests_partial: sheet('同意部分公开答复数', 'granted in part', 'requests.partial'),
  requests_granted_or_partial: sheet(
    '同意公开加同意部分公开',
    'granted, in full or in part',
    'requests.granted',
    'requests.partial',
  ),
  requests_denied: sheet('不同意公开答复数', 'denied', 'requests.denied'),
  review_total: sheet('行政复议数量', 'reviews', 'review.cases'),
  review_upheld: sheet('行政复议维持', 'reviews, upheld', 'review.upheld'),
  review_corrected: sheet('行政复议被依法纠错', 'reviews, corrected', 'review.corrected'),
  review_other: sheet('行政复议其他情形', 'reviews, other', 'review.other'),
  suit_total: sheet('行政诉讼数量', 'lawsuits', 'suit.cases'),
  suit_upheld: sheet('行政诉讼维持或者驳回', 'lawsuits, upheld', 'suit.upheld'),
  suit_corrected: sheet('行政诉讼被依法纠错', 'lawsuits, corrected', 'suit.corrected'),
  suit_other: sheet('行政诉讼其他情形', 'lawsuits, other', 'suit.other'),
  disputes_total: sheet(
    '行政复议、行政诉讼数量之和',
    'reviews and lawsuits',
    'review.cases',
    'suit.cases',
  ),
}

/** The sheets of 2008 print the year, and some of them all years together. */
const early = (zh: string, en: string, ...rows: string[]): readonly Meaning[] =>
  (
    [
      ['year', '', ''],
      ['cumulative', '（累计）', ', all years'],
    ] as const
  ).map(([column, zhColumn, enColumn]) => ({
    ...meaning(
      zh + zhColumn,
      en + enColumn,
      rows.map((row) => `sheet_2008.${row}.${column}`),
    ),
    ...(column === 'cumulative' ? { ifPrinted: true } : {}),
  }))

const form2008: Meanings = {
  items_disclosed: early('主动公开信息数', 'items disclosed', 'items'),
  requests_new: early('申请总数', 'requests', 'new'),
  requests_received: early('申请总数', 'requests', 'new'),
  requests_handled: early('对申请的答复总数', 'requests answered', 'handled_total'),
  requests_granted: early('同意公开答复数', 'granted', 'granted'),
  requests_partial: early('同意部分公开答复数', 'granted in part', 'partial'),
  requests_granted_or_partial: early(
    '同意公开加同意部分公开',
    'granted, in full or in part',
    'granted',
    'partial',
  ),
  requests_denied: early('不予公开答复总数', 'denied', 'denied'),
  review_total: early('行政复议数', 'reviews', 'review_total'),
  suit_total: early('行政诉讼数', 'lawsuits', 'suit_total'),
  disputes_total: early(
    '行政复议、行政诉讼数之和',
    'reviews and lawsuits',
    'review_total',
    'suit_total',
  ),
}

/** By form: a processing fee (信息处理费) has no cell in any, and administrative fees are no such fee. */
export const meanings: Readonly<Record<Form['id'], Meanings>> = {
  '2008': form2008,
  '2014': form2014,
  '2019': { ...common, rules_made: made2019('rules'), normative_made: made2019('normative') },
  '2021': { ...common, ...documents2021 },
}
