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
      label: '行政规范性文件',
      wordings: ['规范性文件'],
      kind: 'value',
      evidence: 'quoted',
    },
  ],
  columns: [
    {
      id: 'made',
      label: '本年制发件数',
      wordings: ['本年制发数', '本年制定件数', '本年制发数量', '制发件数'],
      kind: 'value',
      evidence: 'quoted',
    },
    {
      id: 'repealed',
      label: '本年废止件数',
      wordings: ['本年废止数', '本年废止数量', '废止件数'],
      kind: 'value',
      evidence: 'quoted',
    },
    {
      id: 'in_force',
      label: '现行有效件数',
      wordings: ['现行有效数', '现行有效数量', '有效件数'],
      kind: 'value',
      evidence: 'quoted',
    },
  ],
  identities: [
    {
      id: 'made_in_force',
      relation: 'at-most',
      basis: 'derived',
      severity: 'warning',
      over: 'columns',
      left: ['made'],
      right: ['in_force'],
    },
  ],
})

const decisions = [
  {
    id: 'decisions',
    label: '本年处理决定数量',
    wordings: ['处理决定数量', '本年处理决定数', '本年度处理决定数量'],
    kind: 'value',
    evidence: 'quoted',
  },
] as const

const licensing = defineTable({
  id: 'licensing',
  section: 'proactive',
  title: '第二十条第（五）项',
  titleWordings: [],
  unit: '件',
  layout: 'rows',
  rows: [{ id: 'licences', label: '行政许可', kind: 'value', evidence: 'quoted' }],
  columns: decisions,
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
  columns: decisions,
  identities: [],
})

const fees = defineTable({
  id: 'fees',
  section: 'proactive',
  title: '第二十条第（八）项',
  titleWordings: [],
  unit: '万元',
  layout: 'rows',
  rows: [{ id: 'admin_fees', label: '行政事业性收费', kind: 'value', evidence: 'quoted' }],
  columns: [
    {
      id: 'amount',
      label: '本年收费金额（单位：万元）',
      wordings: ['本年收费金额', '本年收费金额（万元）', '收费金额', '本年收费总金额'],
      kind: 'value',
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
      kind: 'group',
      parent: 'handled',
      standsInForChildren: true,
      evidence: 'quoted',
    },
    {
      id: 'other_no_correction',
      label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      wordings: [
        '申请人无正当理由逾期不不不补正、行政机关不再处理其政府信息公开申请',
        '申请人无正当理由逾期不补正',
        '逾期不补正',
      ],
      kind: 'value',
      parent: 'other',
      evidence: 'quoted',
    },
    {
      id: 'other_unpaid',
      label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      wordings: [
        '申请人预期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        '申请人逾期未按收费通知要求缴纳费用',
        '申请人预期未按收费通知要求缴纳费用',
      ],
      kind: 'value',
      parent: 'other',
      evidence: 'quoted',
    },
    { id: 'other_misc', label: '3.其他', kind: 'value', parent: 'other', evidence: 'quoted' },
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
      right: [...outcomesBeforeOther, 'other_no_correction', 'other_unpaid', 'other_misc'],
    },
    applicantsIdentity,
  ],
})

/** The form of 国办公开办函〔2021〕30号, prescribed since the reports on 2021. */
export const form2021: Form = {
  id: '2021',
  years: { from: 2021, to: null },
  notice: '国办公开办函〔2021〕30号',
  prescribes: { tables: true, sections: true },
  annex: [],
  sections,
  tables: [documents, licensing, enforcement, fees, requests, disputes],
}
