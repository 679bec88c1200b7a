import type { Series } from './series.js'

/** Rules and normative documents. */
export const documents = [
  {
    id: 'rules_made',
    label: { zh: '规章：本年制发', en: 'rules made in the year' },
    unit: '件',
    sources: { 2019: [['documents.rules.made']], 2021: [['documents.rules.made']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'near' },
    reason: {
      zh: '“新制作”（制作）与“制发”（制定并发布）不同；有的机关把修改也计入',
      en: '新制作 (created) against 制发 (made and issued); amendments are counted by some issuers',
    },
  },
  {
    id: 'normative_made',
    label: { zh: '规范性文件：本年制发', en: 'normative documents made in the year' },
    unit: '件',
    sources: {
      2008: [['sheet_2008.normative_items.year']],
      2014: [['active.normative_made.total']],
      2019: [['documents.normative.made']],
      2021: [['documents.normative.made']],
    },
    comparability: { 2014: 'near', 2019: 'near', 2021: 'near' },
    reason: {
      zh: '2021 年起收窄为“行政规范性文件”；此前有的机关把党政联合文件或内部文件也计入',
      en: 'term narrowed to 行政规范性文件 in 2021; before, party-government joint or internal documents were counted by some',
    },
  },
  {
    id: 'normative_disclosed_new',
    label: { zh: '规范性文件：本年新公开', en: 'normative documents newly disclosed in the year' },
    unit: '件',
    sources: {
      2014: [['active.normative_items.total']],
      2019: [['documents.normative.disclosed_new']],
    },
    comparability: { 2014: 'absent', 2019: 'near', 2021: 'absent' },
    reason: {
      zh: '2014 年表单位为条，2019 年为件；到 2020 年为止',
      en: '2014 unit 条 (items), 2019 unit 件; ends in 2020',
    },
  },
  {
    id: 'rules_disclosed_total',
    label: { zh: '规章：对外公开总数', en: 'rules disclosed, stock' },
    unit: '件',
    sources: { 2019: [['documents.rules.disclosed_total']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'not_comparable' },
    reason: {
      zh: '不能接到“现行有效件数”：前者是已公开的存量，后者是有效的存量',
      en: 'do not continue into 现行有效件数: published stock against stock in force',
    },
  },
  {
    id: 'normative_disclosed_total',
    label: { zh: '规范性文件：对外公开总数', en: 'normative documents disclosed, stock' },
    unit: '件',
    sources: { 2019: [['documents.normative.disclosed_total']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'not_comparable' },
    reason: {
      zh: '不能接到“现行有效件数”：前者是已公开的存量，后者是有效的存量',
      en: 'do not continue into 现行有效件数: published stock against stock in force',
    },
  },
  {
    id: 'rules_repealed',
    label: { zh: '规章：本年废止', en: 'rules repealed in the year' },
    unit: '件',
    sources: { 2021: [['documents.rules.repealed']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: { zh: '2021 年新增', en: 'new in 2021' },
  },
  {
    id: 'rules_in_force',
    label: { zh: '规章：现行有效', en: 'rules in force' },
    unit: '件',
    sources: { 2021: [['documents.rules.in_force']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: { zh: '2021 年新增', en: 'new in 2021' },
  },
  {
    id: 'normative_repealed',
    label: {
      zh: '行政规范性文件：本年废止',
      en: 'administrative normative documents repealed in the year',
    },
    unit: '件',
    sources: { 2021: [['documents.normative.repealed']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: { zh: '2021 年新增', en: 'new in 2021' },
  },
  {
    id: 'normative_in_force',
    label: { zh: '行政规范性文件：现行有效', en: 'administrative normative documents in force' },
    unit: '件',
    sources: { 2021: [['documents.normative.in_force']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: { zh: '2021 年新增', en: 'new in 2021' },
  },
] as const satisfies readonly Series[]
