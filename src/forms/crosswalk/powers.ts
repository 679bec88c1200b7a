import type { Series } from './series.js'

/** Licences, penalties, fees and procurement. */
export const powers = [
  {
    id: 'licence_decisions',
    label: { zh: '行政许可处理决定', en: 'decisions on licences' },
    unit: '件',
    sources: { 2019: [['licensing.licences.decisions']], 2021: [['licensing.licences.decisions']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'near' },
    reason: {
      zh: '2021 年明确为“本年”；2019 年的数常误含其他对外管理服务事项',
      en: '本年 is explicit in 2021; 2019 counts often hold 其他对外管理服务事项 by mistake',
    },
  },
  {
    id: 'other_service_decisions',
    label: { zh: '其他对外管理服务事项处理决定', en: 'decisions on other services' },
    unit: '件',
    sources: { 2019: [['licensing.other_services.decisions']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: { zh: '只有 2019—2020 年', en: '2019-2020 only' },
  },
  {
    id: 'licence_items',
    label: { zh: '行政许可项目（年末）', en: 'kinds of licence at the end of the year' },
    unit: '项',
    sources: { 2019: [['licensing.licences.items_prior', 'licensing.licences.items_change']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: {
      zh: '只有 2019—2020 年；增减数带正负号',
      en: '2019-2020 only; items_change is signed',
    },
  },
  {
    id: 'penalty_decisions',
    label: { zh: '行政处罚处理决定', en: 'decisions on penalties' },
    unit: '件',
    sources: {
      2019: [['enforcement.penalties.decisions']],
      2021: [['enforcement.penalties.decisions']],
    },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'near' },
    reason: null,
  },
  {
    id: 'coercion_decisions',
    label: { zh: '行政强制处理决定', en: 'decisions on coercion' },
    unit: '件',
    sources: {
      2019: [['enforcement.coercion.decisions']],
      2021: [['enforcement.coercion.decisions']],
    },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'near' },
    reason: null,
  },
  {
    id: 'fee_items',
    label: {
      zh: '行政事业性收费项目（年末）',
      en: 'kinds of administrative fee at the end of the year',
    },
    unit: '项',
    sources: { 2019: [['fees.admin_fees.items_prior', 'fees.admin_fees.items_change']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'not_comparable' },
    reason: {
      zh: '2019 年为收费项目的数量，2021 年为金额',
      en: '2019: number of fee items; 2021: money',
    },
  },
  {
    id: 'fee_amount',
    label: { zh: '行政事业性收费金额', en: 'administrative fees collected' },
    unit: '万元',
    sources: { 2021: [['fees.admin_fees.amount']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: {
      zh: '2021 年新增；不可与收费项目数量相接',
      en: 'new in 2021; do not join with fee_items',
    },
  },
  {
    id: 'procurement_amount',
    label: { zh: '政府集中采购总金额', en: 'centralised procurement, amount' },
    unit: '元',
    sources: { 2019: [['procurement.procurement.amount']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: { zh: '只有 2019—2020 年；没有固定单位', en: '2019-2020 only; no fixed unit' },
  },
  {
    id: 'procurement_projects',
    label: { zh: '政府集中采购项目', en: 'centralised procurement, projects' },
    unit: '项',
    sources: { 2019: [['procurement.procurement.projects']] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: { zh: '只有 2019—2020 年', en: '2019-2020 only' },
  },
  {
    id: 'request_fees',
    label: { zh: '依申请公开收费', en: 'fees collected for requests' },
    unit: '万元',
    sources: {
      2008: [['sheet_2008.fees_on_request.year']],
      2014: [['request_fees.collected.total']],
    },
    comparability: { 2014: 'near', 2019: 'absent', 2021: 'absent' },
    reason: {
      zh: '成本费用（检索、复制、邮寄）；2008 年报表以元为单位；2017 年停止征收（据记忆）',
      en: 'cost fees (检索、复制、邮寄); 2008 sheet in 元; levy stopped in 2017 (from memory)',
    },
  },
  {
    id: 'processing_fees',
    label: { zh: '信息处理费实际收取', en: 'information-processing fees collected' },
    unit: '元',
    sources: { 2021: [[{ fact: 'processing_fee_collected' }]] },
    comparability: { 2014: 'absent', 2019: 'absent', 2021: 'absent' },
    reason: {
      zh: '第六部分的文字；是另一种费用（超出免费额度），自 2021 年 1 月 1 日起收取',
      en: 'section 六 prose; another kind of fee (over the allowance), since 2021-01-01',
    },
  },
] as const satisfies readonly Series[]
