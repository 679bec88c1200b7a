import { defineTable } from './form.js'

/** The disputes table, the same in 2019 and 2021: one line of figures under three groups. */
export const disputes = defineTable({
  id: 'disputes',
  section: 'disputes',
  title: '政府信息公开行政复议、行政诉讼情况',
  titleWordings: [
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '因政府信息公开被申请行政复议、提起行政诉讼情况',
  ],
  unit: '件',
  layout: 'groups',
  rows: [
    { id: 'review', label: '行政复议', kind: 'value', evidence: 'quoted' },
    {
      id: 'suit_direct',
      label: '未经复议直接起诉',
      under: ['行政诉讼'],
      kind: 'value',
      evidence: 'quoted',
    },
    {
      id: 'suit_after_review',
      label: '复议后起诉',
      wordings: ['经复议后起诉', '复议后提起诉讼'],
      under: ['行政诉讼'],
      kind: 'value',
      evidence: 'quoted',
    },
  ],
  columns: [
    { id: 'upheld', label: '结果维持', kind: 'value', evidence: 'quoted' },
    { id: 'corrected', label: '结果纠正', kind: 'value', evidence: 'quoted' },
    { id: 'other', label: '其他结果', kind: 'value', evidence: 'quoted' },
    { id: 'pending', label: '尚未审结', wordings: ['未审结'], kind: 'value', evidence: 'quoted' },
    { id: 'total', label: '总计', wordings: ['合计'], kind: 'total', evidence: 'quoted' },
  ],
  identities: [
    {
      id: 'dispute_total',
      relation: 'equals',
      basis: 'implied',
      severity: 'error',
      over: 'columns',
      left: ['total'],
      right: ['upheld', 'corrected', 'other', 'pending'],
    },
  ],
})
