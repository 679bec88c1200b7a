import type { Series } from './series.js'

/** Requests that were answered: disclosed, disclosed in part, not disclosed. */
export const outcomes = [
  {
    id: 'requests_granted',
    label: { zh: '予以公开', en: 'disclosed' },
    unit: '件',
    sources: {
      2008: [['sheet_2008.granted.year']],
      2014: [['requests.already_public.total', 'requests.granted.total']],
      2019: [['requests.granted.total']],
      2021: [['requests.granted.total']],
    },
    comparability: { 2014: 'broader', 2019: 'near', 2021: 'exact' },
    reason: {
      zh: '自 2019 年起，第三十六条第（一）项已主动公开和第（二）项可以公开都计入予以公开（据此推断：没有其他行）；因此 2014 年表的两行应相加，只看“同意公开答复数”则偏窄',
      en: 'since 2019 art. 36(1) already public and (2) can be disclosed both count as 予以公开 (inferred: no other row exists); so sum the two rows of 2014; 同意公开答复数 alone is narrower',
    },
  },
  {
    id: 'requests_partial',
    label: { zh: '部分公开', en: 'disclosed in part' },
    unit: '件',
    sources: {
      2008: [['sheet_2008.partial.year']],
      2014: [['requests.partial.total']],
      2019: [['requests.partial.total']],
      2021: [['requests.partial.total']],
    },
    comparability: { 2014: 'near', 2019: 'near', 2021: 'exact' },
    reason: {
      zh: '自 2019 年起注明“区分处理的，只计这一情形，不计其他情形”',
      en: 'since 2019: 区分处理的，只计这一情形，不计其他情形',
    },
  },
  {
    id: 'requests_denied',
    label: { zh: '不予公开合计', en: 'not disclosed, total' },
    unit: '件',
    sources: {
      2008: [['sheet_2008.denied.year']],
      2014: [['requests.denied.total']],
      2019: [
        [
          'requests.denied_state_secret.total',
          'requests.denied_law_forbids.total',
          'requests.denied_security.total',
          'requests.denied_third_party.total',
          'requests.denied_internal.total',
          'requests.denied_process.total',
          'requests.denied_case_file.total',
          'requests.denied_query.total',
        ],
      ],
      2021: [
        [
          'requests.denied_state_secret.total',
          'requests.denied_law_forbids.total',
          'requests.denied_security.total',
          'requests.denied_third_party.total',
          'requests.denied_internal.total',
          'requests.denied_process.total',
          'requests.denied_case_file.total',
          'requests.denied_query.total',
        ],
      ],
    },
    comparability: { 2014: 'not_comparable', 2019: 'not_comparable', 2021: 'exact' },
    reason: {
      zh: '2014 年表的该行包括“不是《条例》所指政府信息”；2019 年把内部事务、过程性信息、执法案卷、行政查询列为明示理由；2008 年旧式报表把信息不存在、非本机关掌握计入否决公开',
      en: '2014 value row includes 不是《条例》所指政府信息; 2019 adds internal, process, case file, administrative query as express grounds; 2008 sheets of the older type put not-exist and other-agency inside 否决公开',
    },
  },
  {
    id: 'denied_state_secret',
    label: { zh: '国家秘密', en: 'not disclosed: state secret' },
    unit: '件',
    sources: {
      2008: [['sheet_2008.denied_state_secret.year']],
      2014: [['requests.denied_state_secret.total']],
      2019: [['requests.denied_state_secret.total']],
      2021: [['requests.denied_state_secret.total']],
    },
    comparability: { 2014: 'near', 2019: 'exact', 2021: 'exact' },
    reason: null,
  },
  {
    id: 'denied_law_forbids',
    label: {
      zh: '其他法律行政法规禁止',
      en: 'not disclosed: forbidden by law or administrative regulation',
    },
    unit: '件',
    sources: {
      2008: [['sheet_2008.denied_other_law.year']],
      2014: [['requests.denied_other_law.total']],
      2019: [['requests.denied_law_forbids.total']],
      2021: [['requests.denied_law_forbids.total']],
    },
    comparability: { 2014: 'near', 2019: 'narrower', 2021: 'exact' },
    reason: {
      zh: '2014 年表“法律法规规定的其他情形”是兜底理由；2019 年依据第十四条，只包括法律、行政法规禁止公开的',
      en: '2014 法律法规规定的其他情形 is the residual ground; 2019 art. 14 covers laws and administrative regulations that forbid disclosure only',
    },
  },
  {
    id: 'denied_security',
    label: { zh: '三安全一稳定', en: 'not disclosed: security and stability' },
    unit: '件',
    sources: {
      2008: [['sheet_2008.denied_security.year']],
      2014: [['requests.denied_security.total']],
      2019: [['requests.denied_security.total']],
      2021: [['requests.denied_security.total']],
    },
    comparability: { 2014: 'near', 2019: 'exact', 2021: 'exact' },
    reason: {
      zh: '同样的四种利益：国家安全、公共安全、经济安全、社会稳定',
      en: 'same four interests: 国家安全、公共安全、经济安全、社会稳定',
    },
  },
  {
    id: 'denied_third_party',
    label: { zh: '第三方合法权益', en: 'not disclosed: lawful interests of third parties' },
    unit: '件',
    sources: {
      2008: [['sheet_2008.denied_trade_secret.year', 'sheet_2008.denied_privacy.year']],
      2014: [['requests.denied_trade_secret.total', 'requests.denied_privacy.total']],
      2019: [['requests.denied_third_party.total']],
      2021: [['requests.denied_third_party.total']],
    },
    comparability: { 2014: 'near', 2019: 'broader', 2021: 'exact' },
    reason: {
      zh: '2019 年依据第十五条：商业秘密、个人隐私等（“等”留有余地）；商业秘密和个人隐私之分到 2018 年为止',
      en: '2019 art. 15: 商业秘密、个人隐私等 (等 leaves it open); the split into trade secret and privacy ends in 2018',
    },
  },
  {
    id: 'denied_internal',
    label: { zh: '三类内部事务', en: 'not disclosed: internal affairs' },
    unit: '件',
    sources: {
      2019: [['requests.denied_internal.total']],
      2021: [['requests.denied_internal.total']],
    },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: {
      zh: '2014 年表中包含在“不是《条例》所指政府信息”和“其他情形”内',
      en: '2014: hidden in 不是《条例》所指政府信息 and 其他情形',
    },
  },
  {
    id: 'denied_process',
    label: { zh: '四类过程性信息', en: 'not disclosed: information on work in progress' },
    unit: '件',
    sources: {
      2008: [['sheet_2008.denied_process.year']],
      2019: [['requests.denied_process.total']],
      2021: [['requests.denied_process.total']],
    },
    comparability: { 2014: 'not_comparable', 2019: 'absent', 2021: 'exact' },
    reason: {
      zh: '上海 2008 年报表的“过程中信息且影响安全稳定”较窄',
      en: 'Shanghai 2008 sheet: 过程中信息且影响安全稳定 is narrower',
    },
  },
  {
    id: 'denied_case_file',
    label: { zh: '行政执法案卷', en: 'not disclosed: enforcement case files' },
    unit: '件',
    sources: {
      2019: [['requests.denied_case_file.total']],
      2021: [['requests.denied_case_file.total']],
    },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: null,
  },
  {
    id: 'denied_query',
    label: { zh: '行政查询事项', en: 'not disclosed: administrative query' },
    unit: '件',
    sources: { 2019: [['requests.denied_query.total']], 2021: [['requests.denied_query.total']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'exact' },
    reason: {
      zh: '2014 年表中属于“告知通过其他途径办理数”的一部分',
      en: '2014: part of 告知通过其他途径办理数',
    },
  },
  {
    id: 'not_gov_info',
    label: { zh: '非政府信息', en: 'no government information' },
    unit: '件',
    sources: {
      2008: [['sheet_2008.not_gov_info.year']],
      2014: [['requests.denied_not_gov_info.total']],
    },
    comparability: { 2014: 'near', 2019: 'absent', 2021: 'absent' },
    reason: {
      zh: '2019 年起没有这一行；各地分别计入其他处理、不予处理或予以公开',
      en: 'no row since 2019; spread over 其他处理, 不予处理 and 予以公开 by local practice',
    },
  },
] as const satisfies readonly Series[]
