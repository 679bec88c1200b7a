import { disputes } from './disputes.js'
import { defineTable, type Form } from './form.js'
import { requestRowsAfterOther, requestRowsBeforeOther, requestsTitle } from './request-rows.js'
import {
  applicantsIdentity,
  flowIdentity,
  outcomesBeforeOther,
  requestColumns,
} from './request-sums.js'
import { sections } from './sections.js'

const documents = defineTable({
  id: 'documents',
  section: 'proactive',
  title: '第二十条第（一）项',
  titleWordings: [],
  unit: '件',
  layout: 'rows',
  rows: [
    {
      id: 'rules',
      label: '规章',
      wordings: ['政府规章', '部门规章', '行政规章'],
      kind: 'value',
      evidence: 'quoted',
    },
    {
      id: 'normative',
      label: '规范性文件',
      wordings: ['行政规范性文件'],
      kind: 'value',
      evidence: 'quoted',
    },
  ],
  columns: [
    {
      id: 'made',
      label: '本年新制作数量',
      wordings: ['新制作数量', '本年新制作数', '本年制作数量'],
      kind: 'value',
      evidence: 'quoted',
    },
    {
      id: 'disclosed_new',
      label: '本年新公开数量',
      wordings: ['新公开数量', '本年新公开数', '本年公开数量'],
      kind: 'value',
      evidence: 'quoted',
    },
    {
      id: 'disclosed_total',
      label: '对外公开总数量',
      wordings: ['公开总数量', '对外公开总数', '对外公开数量'],
      kind: 'value',
      evidence: 'quoted',
    },
  ],
  identities: [
    {
      id: 'new_in_total',
      relation: 'at-most',
      basis: 'derived',
      severity: 'warning',
      over: 'columns',
      left: ['disclosed_new'],
      right: ['disclosed_total'],
    },
  ],
})

const itemColumns = [
  {
    id: 'items_prior',
    label: '上一年项目数量',
    wordings: ['上年项目数量', '上一年度项目数量'],
    kind: 'value',
    unit: '项',
    evidence: 'quoted',
  },
  {
    id: 'items_change',
    label: '本年增/减',
    wordings: ['本年增减数量', '本年增减项目数量'],
    kind: 'value',
    unit: '项',
    signed: true,
    evidence: 'quoted',
  },
] as const

const decisions = {
  id: 'decisions',
  label: '处理决定数量',
  wordings: ['本年处理决定数量', '处理决定数'],
  kind: 'value',
  unit: '件',
  evidence: 'quoted',
} as const

const licensing = defineTable({
  id: 'licensing',
  section: 'proactive',
  title: '第二十条第（五）项',
  titleWordings: [],
  unit: '件',
  layout: 'rows',
  rows: [
    { id: 'licences', label: '行政许可', kind: 'value', evidence: 'quoted' },
    {
      id: 'other_services',
      label: '其他对外管理服务事项',
      wordings: ['其他管理服务事项'],
      kind: 'value',
      evidence: 'quoted',
    },
  ],
  columns: [...itemColumns, decisions],
  identities: [],
})

const enforcement = defineTable({
  id: 'enforcement',
  section: 'proactive',
  title: '第二十条第（六）项',
  titleWordings: [],
  unit: '件',
  layout: 'rows',
  rows: [
    { id: 'penalties', label: '行政处罚', kind: 'value', evidence: 'quoted' },
    { id: 'coercion', label: '行政强制', kind: 'value', evidence: 'quoted' },
  ],
  columns: [...itemColumns, decisions],
  identities: [],
})

const fees = defineTable({
  id: 'fees',
  section: 'proactive',
  title: '第二十条第（八）项',
  titleWordings: [],
  unit: '项',
  layout: 'rows',
  rows: [{ id: 'admin_fees', label: '行政事业性收费', kind: 'value', evidence: 'quoted' }],
  columns: itemColumns,
  identities: [],
})

const procurement = defineTable({
  id: 'procurement',
  section: 'proactive',
  title: '第二十条第（九）项',
  titleWordings: [],
  unit: '项',
  layout: 'rows',
  rows: [{ id: 'procurement', label: '政府集中采购', kind: 'value', evidence: 'quoted' }],
  columns: [
    {
      id: 'projects',
      label: '采购项目数量',
      wordings: ['采购项目数'],
      kind: 'value',
      evidence: 'quoted',
    },
    {
      id: 'amount',
      label: '采购总金额',
      wordings: ['采购总金额（万元）', '采购总金额（元）', '采购金额'],
      kind: 'value',
      unit: null,
      evidence: 'quoted',
    },
  ],
  identities: [],
})

const requests = defineTable({
  id: 'requests',
  section: 'requests',
  ...requestsTitle,
  unit: '件',
  layout: 'rows',
  rows: [
    ...requestRowsBeforeOther,
    {
      id: 'other',
      label: '（六）其他处理',
      wordings: ['其他', '其他处理情况'],
      kind: 'value',
      parent: 'handled',
      evidence: 'quoted',
    },
    ...requestRowsAfterOther,
  ],
  columns: requestColumns,
  identities: [
    flowIdentity,
    {
      id: 'outcomes',
      relation: 'equals',
      basis: 'implied',
      severity: 'error',
      over: 'rows',
      left: ['handled_total'],
      right: [...outcomesBeforeOther, 'other'],
    },
    applicantsIdentity,
  ],
})

/** The trial form of 国办公开办函〔2019〕60号, for the reports on 2019 and 2020. */
export const form2019: Form = {
  id: '2019',
  years: { from: 2019, to: 2020 },
  notice: '国办公开办函〔2019〕60号',
  prescribes: { tables: true, sections: true },
  annex: [],
  sections,
  tables: [documents, licensing, enforcement, fees, procurement, requests, disputes],
}
