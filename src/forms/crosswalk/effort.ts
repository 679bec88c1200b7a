import type { Series } from './series.js'

/** What was disclosed proactively, and the means for it. */
export const effort = [
  {
    id: 'items_disclosed',
    label: { zh: '主动公开信息数', en: 'items disclosed proactively' },
    unit: '条',
    sources: { 2008: [['sheet_2008.items.year']], 2014: [['active.items.total']] },
    comparability: { 2014: 'near', 2019: 'absent', 2021: 'absent' },
    reason: {
      zh: '到 2018 年为止；2008 年报表可能是历年累计',
      en: 'ends in 2018; 2008 sheets may be cumulative (历年累计)',
    },
  },
  {
    id: 'items_via_gazette',
    label: { zh: '主动公开：政府公报', en: 'items disclosed in gazettes' },
    unit: '条',
    sources: { 2014: [['active.via_gazette.total']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: { zh: '只有 2014—2018 年', en: '2014-2018 only' },
  },
  {
    id: 'items_via_website',
    label: { zh: '主动公开：政府网站', en: 'items disclosed on government websites' },
    unit: '条',
    sources: { 2014: [['active.via_website.total']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: { zh: '只有 2014—2018 年', en: '2014-2018 only' },
  },
  {
    id: 'items_via_weibo',
    label: { zh: '主动公开：政务微博', en: 'items disclosed on Weibo' },
    unit: '条',
    sources: { 2014: [['active.via_weibo.total']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: { zh: '只有 2014—2018 年', en: '2014-2018 only' },
  },
  {
    id: 'items_via_wechat',
    label: { zh: '主动公开：政务微信', en: 'items disclosed on WeChat' },
    unit: '条',
    sources: { 2014: [['active.via_wechat.total']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: { zh: '只有 2014—2018 年', en: '2014-2018 only' },
  },
  {
    id: 'items_via_other',
    label: { zh: '主动公开：其他方式', en: 'items disclosed in other ways' },
    unit: '条',
    sources: { 2014: [['active.via_other.total']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: { zh: '只有 2014—2018 年', en: '2014-2018 only' },
  },
  {
    id: 'staff',
    label: { zh: '工作人员数', en: 'staff' },
    unit: '人',
    sources: { 2008: [['sheet_2008.staff.year']], 2014: [['resources.staff.total']] },
    comparability: { 2014: 'near', 2019: 'absent', 2021: 'absent' },
    reason: { zh: '到 2018 年为止', en: 'ends in 2018' },
  },
  {
    id: 'budget',
    label: { zh: '专项经费', en: 'budget for disclosure' },
    unit: '万元',
    sources: { 2008: [['sheet_2008.budget.year']], 2014: [['resources.budget.total']] },
    comparability: { 2014: 'near', 2019: 'absent', 2021: 'absent' },
    reason: { zh: '到 2018 年为止', en: 'ends in 2018' },
  },
] as const satisfies readonly Series[]
