import type { Series } from './series.js'

/** Requests that could not be answered, were not dealt with, or were handled otherwise. */
export const refusals = [
  {
    id: 'unable_not_held',
    label: { zh: '本机关不掌握', en: 'cannot be provided: not held by this body' },
    unit: '件',
    sources: {
      2008: [['sheet_2008.unable_not_exist.year', 'sheet_2008.unable_other_agency.year']],
      2014: [['requests.unable_not_exist.total', 'requests.unable_other_agency.total']],
      2019: [['requests.unable_not_held.total']],
      2021: [['requests.unable_not_held.total']],
    },
    comparability: { 2014: 'near', 2019: 'near', 2021: 'exact' },
    reason: {
      zh: '自 2019 年起，第三十六条第（四）项不存在和第（五）项非本机关负责合为一行（据“不掌握相关政府信息”推断）；只应使用两者之和',
      en: 'art. 36(4) not exist and (5) other agency are one row since 2019 (inferred from 不掌握相关政府信息); keep the sum only',
    },
  },
  {
    id: 'unable_must_create',
    label: { zh: '需要另行制作', en: 'cannot be provided: would have to be made' },
    unit: '件',
    sources: {
      2019: [['requests.unable_must_create.total']],
      2021: [['requests.unable_must_create.total']],
    },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: { zh: '2014 年表中部分计入“申请信息不存在数”', en: '2014: partly 申请信息不存在数' },
  },
  {
    id: 'unable_unclear',
    label: { zh: '补正后仍不明确', en: 'cannot be provided: still unclear after correction' },
    unit: '件',
    sources: {
      2008: [['sheet_2008.unclear.year']],
      2014: [['requests.told_to_amend.total']],
      2019: [['requests.unable_unclear.total']],
      2021: [['requests.unable_unclear.total']],
    },
    comparability: { 2014: 'near', 2019: 'not_comparable', 2021: 'exact' },
    reason: {
      zh: '2014 年表“告知作出更改补充数”计的是中间通知；自 2019 年起只计补正后的最终结果',
      en: '2014 告知作出更改补充数 counts an interim notice; since 2019 only a final outcome after correction',
    },
  },
  {
    id: 'told_other_channel',
    label: { zh: '告知通过其他途径办理', en: 'referred to another channel' },
    unit: '件',
    sources: { 2014: [['requests.told_other_channel.total']] },
    comparability: { 2014: 'absent', 2019: 'not_comparable', 2021: 'absent' },
    reason: {
      zh: '自 2019 年起分散在信访举报投诉类、公开出版物、行政查询事项各行',
      en: 'since 2019 split over refused_petition, refused_publication, denied_query',
    },
  },
  {
    id: 'requests_unable',
    label: { zh: '无法提供合计', en: 'cannot be provided, total' },
    unit: '件',
    sources: {
      2019: [
        [
          'requests.unable_not_held.total',
          'requests.unable_must_create.total',
          'requests.unable_unclear.total',
        ],
      ],
      2021: [
        [
          'requests.unable_not_held.total',
          'requests.unable_must_create.total',
          'requests.unable_unclear.total',
        ],
      ],
    },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: null,
  },
  {
    id: 'requests_refused',
    label: { zh: '不予处理合计', en: 'not dealt with, total' },
    unit: '件',
    sources: {
      2019: [
        [
          'requests.refused_petition.total',
          'requests.refused_repeat.total',
          'requests.refused_publication.total',
          'requests.refused_excessive.total',
          'requests.refused_reissue.total',
        ],
      ],
      2021: [
        [
          'requests.refused_petition.total',
          'requests.refused_repeat.total',
          'requests.refused_publication.total',
          'requests.refused_excessive.total',
          'requests.refused_reissue.total',
        ],
      ],
    },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: null,
  },
  {
    id: 'refused_petition',
    label: { zh: '信访举报投诉类', en: 'not dealt with: petition or complaint' },
    unit: '件',
    sources: {
      2019: [['requests.refused_petition.total']],
      2021: [['requests.refused_petition.total']],
    },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: null,
  },
  {
    id: 'refused_repeat',
    label: { zh: '重复申请', en: 'not dealt with: repeated request' },
    unit: '件',
    sources: {
      2008: [['sheet_2008.repeat.year']],
      2019: [['requests.refused_repeat.total']],
      2021: [['requests.refused_repeat.total']],
    },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: {
      zh: '上海 2008 年报表第 26 行“重复申请数”与此相近',
      en: 'Shanghai 2008-sheet row 26 重复申请数 is near',
    },
  },
  {
    id: 'refused_publication',
    label: { zh: '公开出版物', en: 'not dealt with: asks for a publication' },
    unit: '件',
    sources: {
      2019: [['requests.refused_publication.total']],
      2021: [['requests.refused_publication.total']],
    },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: null,
  },
  {
    id: 'refused_excessive',
    label: { zh: '大量反复申请', en: 'not dealt with: excessive and frequent requests' },
    unit: '件',
    sources: {
      2019: [['requests.refused_excessive.total']],
      2021: [['requests.refused_excessive.total']],
    },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: null,
  },
  {
    id: 'refused_reissue',
    label: { zh: '确认或重新出具', en: 'not dealt with: asks to confirm or reissue' },
    unit: '件',
    sources: {
      2019: [['requests.refused_reissue.total']],
      2021: [['requests.refused_reissue.total']],
    },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: null,
  },
  {
    id: 'requests_other',
    label: { zh: '其他处理合计', en: 'handled otherwise, total' },
    unit: '件',
    sources: {
      2019: [['requests.other.total']],
      2021: [
        ['requests.other.total'],
        [
          'requests.other_no_correction.total',
          'requests.other_unpaid.total',
          'requests.other_misc.total',
        ],
      ],
    },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: {
      zh: '2019、2020 年为一行数值，2021 年起分为三行；合计可以延续',
      en: 'one value row in 2019-2020, three leaves from 2021; the sum continues',
    },
  },
  {
    id: 'other_no_correction',
    label: { zh: '逾期不补正', en: 'handled otherwise: not corrected in time' },
    unit: '件',
    sources: { 2021: [['requests.other_no_correction.total']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: { zh: '2021 年新增', en: 'new in 2021' },
  },
  {
    id: 'other_unpaid',
    label: { zh: '逾期未缴费', en: 'handled otherwise: fee not paid in time' },
    unit: '件',
    sources: { 2021: [['requests.other_unpaid.total']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: {
      zh: '2021 年新增；该费用自 2021 年 1 月 1 日起收取（国办函〔2020〕109号）',
      en: 'new in 2021; the fee exists since 2021-01-01 (国办函〔2020〕109号)',
    },
  },
  {
    id: 'other_misc',
    label: { zh: '其他', en: 'handled otherwise: other' },
    unit: '件',
    sources: { 2021: [['requests.other_misc.total']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: { zh: '2021 年新增', en: 'new in 2021' },
  },
] as const satisfies readonly Series[]
