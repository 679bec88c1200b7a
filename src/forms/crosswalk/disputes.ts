import type { Series } from './series.js'

/** Administrative reviews and suits. */
export const disputes = [
  {
    id: 'review_total',
    label: { zh: '行政复议总计', en: 'administrative reviews, total' },
    unit: '件',
    sources: {
      2008: [['sheet_2008.review_total.year']],
      2014: [['review.cases.total']],
      2019: [['disputes.review.total']],
      2021: [['disputes.review.total']],
    },
    comparability: { 2014: 'near', 2019: 'broader', 2021: 'exact' },
    reason: {
      zh: '自 2019 年起包括尚未审结；跨年比较宜用已审结数',
      en: 'since 2019 includes 尚未审结; compare review_decided instead',
    },
  },
  {
    id: 'review_decided',
    label: { zh: '行政复议已审结', en: 'administrative reviews decided' },
    unit: '件',
    sources: {
      2014: [['review.cases.total']],
      2019: [['disputes.review.upheld', 'disputes.review.corrected', 'disputes.review.other']],
      2021: [['disputes.review.upheld', 'disputes.review.corrected', 'disputes.review.other']],
    },
    comparability: { 2014: 'absent', 2019: 'near', 2021: 'exact' },
    reason: {
      zh: '2014 年表没有说明未审结的是否计入“其他情形”',
      en: '2014 sheets do not say whether pending cases stand in 其他情形',
    },
  },
  {
    id: 'review_upheld',
    label: { zh: '行政复议：结果维持', en: 'administrative reviews: upheld' },
    unit: '件',
    sources: {
      2014: [['review.upheld.total']],
      2019: [['disputes.review.upheld']],
      2021: [['disputes.review.upheld']],
    },
    comparability: { 2014: 'absent', 2019: 'near', 2021: 'exact' },
    reason: { zh: '2014 年表称“维持具体行政行为数”', en: '2014 label: 维持具体行政行为数' },
  },
  {
    id: 'review_corrected',
    label: { zh: '行政复议：结果纠正', en: 'administrative reviews: corrected' },
    unit: '件',
    sources: {
      2014: [['review.corrected.total']],
      2019: [['disputes.review.corrected']],
      2021: [['disputes.review.corrected']],
    },
    comparability: { 2014: 'absent', 2019: 'near', 2021: 'exact' },
    reason: { zh: '2014 年表称“被依法纠错数”', en: '2014 label: 被依法纠错数' },
  },
  {
    id: 'review_other',
    label: { zh: '行政复议：其他结果', en: 'administrative reviews: other results' },
    unit: '件',
    sources: {
      2014: [['review.other.total']],
      2019: [['disputes.review.other']],
      2021: [['disputes.review.other']],
    },
    comparability: { 2014: 'absent', 2019: 'narrower', 2021: 'exact' },
    reason: {
      zh: '2014 年表“其他情形”可能含未审结的',
      en: '2014 其他情形 may have held pending cases',
    },
  },
  {
    id: 'review_pending',
    label: { zh: '行政复议：尚未审结', en: 'administrative reviews pending' },
    unit: '件',
    sources: { 2019: [['disputes.review.pending']], 2021: [['disputes.review.pending']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: null,
  },
  {
    id: 'suit_total',
    label: { zh: '行政诉讼总计', en: 'administrative suits, total' },
    unit: '件',
    sources: {
      2008: [['sheet_2008.suit_total.year']],
      2014: [['suit.cases.total']],
      2019: [['disputes.suit_direct.total', 'disputes.suit_after_review.total']],
      2021: [['disputes.suit_direct.total', 'disputes.suit_after_review.total']],
    },
    comparability: { 2014: 'near', 2019: 'broader', 2021: 'exact' },
    reason: {
      zh: '为未经复议直接起诉与复议后起诉之和；自 2019 年起包括尚未审结。一审、二审如何计数，各机关不一',
      en: 'sum of 未经复议直接起诉 and 复议后起诉; since 2019 includes 尚未审结. Instances (一审/二审) counted differently by issuer',
    },
  },
  {
    id: 'suit_upheld',
    label: { zh: '行政诉讼：结果维持', en: 'administrative suits: upheld' },
    unit: '件',
    sources: {
      2014: [['suit.upheld.total']],
      2019: [['disputes.suit_direct.upheld', 'disputes.suit_after_review.upheld']],
      2021: [['disputes.suit_direct.upheld', 'disputes.suit_after_review.upheld']],
    },
    comparability: { 2014: 'absent', 2019: 'near', 2021: 'exact' },
    reason: null,
  },
  {
    id: 'suit_corrected',
    label: { zh: '行政诉讼：结果纠正', en: 'administrative suits: corrected' },
    unit: '件',
    sources: {
      2014: [['suit.corrected.total']],
      2019: [['disputes.suit_direct.corrected', 'disputes.suit_after_review.corrected']],
      2021: [['disputes.suit_direct.corrected', 'disputes.suit_after_review.corrected']],
    },
    comparability: { 2014: 'absent', 2019: 'near', 2021: 'exact' },
    reason: null,
  },
  {
    id: 'suit_other',
    label: { zh: '行政诉讼：其他结果', en: 'administrative suits: other results' },
    unit: '件',
    sources: {
      2014: [['suit.other.total']],
      2019: [['disputes.suit_direct.other', 'disputes.suit_after_review.other']],
      2021: [['disputes.suit_direct.other', 'disputes.suit_after_review.other']],
    },
    comparability: { 2014: 'absent', 2019: 'narrower', 2021: 'exact' },
    reason: null,
  },
  {
    id: 'suit_pending',
    label: { zh: '行政诉讼：尚未审结', en: 'administrative suits pending' },
    unit: '件',
    sources: {
      2019: [['disputes.suit_direct.pending', 'disputes.suit_after_review.pending']],
      2021: [['disputes.suit_direct.pending', 'disputes.suit_after_review.pending']],
    },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: null,
  },
  {
    id: 'suit_direct_total',
    label: { zh: '未经复议直接起诉', en: 'administrative suits without review' },
    unit: '件',
    sources: { 2019: [['disputes.suit_direct.total']], 2021: [['disputes.suit_direct.total']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: null,
  },
  {
    id: 'suit_after_total',
    label: { zh: '复议后起诉', en: 'administrative suits after review' },
    unit: '件',
    sources: {
      2019: [['disputes.suit_after_review.total']],
      2021: [['disputes.suit_after_review.total']],
    },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: null,
  },
] as const satisfies readonly Series[]
