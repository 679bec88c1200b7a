import type { ColumnLiteral, IdentityLiteral } from './form.js'

/** The columns of the requests table, the same in 2019 and 2021. */
export const requestColumns = [
  { id: 'natural_person', label: '自然人', kind: 'value', evidence: 'quoted' },
  {
    id: 'legal_entity',
    label: '法人或其他组织',
    wordings: ['法人和其他组织', '法人及其他组织'],
    kind: 'group',
    evidence: 'quoted',
  },
  {
    id: 'business',
    label: '商业企业',
    wordings: ['企业'],
    kind: 'value',
    parent: 'legal_entity',
    evidence: 'quoted',
  },
  {
    id: 'research',
    label: '科研机构',
    wordings: ['科研单位'],
    kind: 'value',
    parent: 'legal_entity',
    evidence: 'quoted',
  },
  {
    id: 'public_interest',
    label: '社会公益组织',
    wordings: ['公益组织', '社会组织'],
    kind: 'value',
    parent: 'legal_entity',
    evidence: 'quoted',
  },
  {
    id: 'legal_service',
    label: '法律服务机构',
    wordings: ['法律服务组织'],
    kind: 'value',
    parent: 'legal_entity',
    evidence: 'quoted',
  },
  { id: 'other_org', label: '其他', kind: 'value', parent: 'legal_entity', evidence: 'quoted' },
  { id: 'total', label: '总计', wordings: ['合计'], kind: 'total', evidence: 'quoted' },
] as const satisfies readonly ColumnLiteral[]

/** The outcomes that add up to （七）总计, （六）其他处理 aside. */
export const outcomesBeforeOther = [
  'granted',
  'partial',
  'denied_state_secret',
  'denied_law_forbids',
  'denied_security',
  'denied_third_party',
  'denied_internal',
  'denied_process',
  'denied_case_file',
  'denied_query',
  'unable_not_held',
  'unable_must_create',
  'unable_unclear',
  'refused_petition',
  'refused_repeat',
  'refused_publication',
  'refused_excessive',
  'refused_reissue',
] as const

/** 第一项加第二项之和，等于第三项加第四项之和: printed in the head of the table for every column. */
export const flowIdentity = {
  id: 'flow',
  relation: 'equals',
  basis: 'printed',
  severity: 'error',
  over: 'rows',
  left: ['new', 'carried_in'],
  right: ['handled_total', 'carried_out'],
} as const satisfies IdentityLiteral

/** 总计 of the applicants: holds in every row. */
export const applicantsIdentity = {
  id: 'applicants',
  relation: 'equals',
  basis: 'implied',
  severity: 'error',
  over: 'columns',
  left: ['total'],
  right: [
    'natural_person',
    'business',
    'research',
    'public_interest',
    'legal_service',
    'other_org',
  ],
} as const satisfies IdentityLiteral
