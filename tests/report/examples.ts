import type { FindingCode, FindingParams } from '../../src/report/catalogue.js'

const cell = {
  key: 'requests.handled_total.natural_person',
  label: 'requests「（七）总计」×「自然人」',
}
const part = {
  key: 'requests.granted.natural_person',
  label: 'requests「（一）予以公开」×「自然人」',
}
const row = { table: 'requests', row: 'denied_query', label: '8.属于行政查询事项' }
const requests = { table: 'requests', label: '收到和处理政府信息公开申请情况' }

/** Parameters of every code, for the documentation and the tests of the catalogue. */
export const examples: { readonly [C in FindingCode]: FindingParams<C> } = {
  E_OPEN: { detail: 'EACCES' },
  E_EMPTY: { detail: '' },
  E_TYPE: { detail: 'xlsx' },
  E_ENCRYPTED: { detail: '' },
  E_CORRUPT: { detail: 'no end of file' },
  E_NO_TEXT: { detail: '6 pages' },
  E_NO_PAGES: { detail: '' },
  E_NOT_REPORT: { detail: '' },
  E_LIMIT: { detail: '1200 pages' },
  E_TIMEOUT: { detail: '60 s' },
  E_MEMORY: { detail: '512 MB' },
  'extension-differs': { detail: 'docx' },
  'encoding-damaged': { detail: '3 characters' },
  'span-clipped': { detail: 'span 100000' },
  'page-without-text': { detail: 'page 3' },
  'fast-path-refused': { detail: 'glyph count differs' },
  'no-table': {},
  'annex-missing': {},
  'table-missing': requests,
  'row-missing': row,
  'column-missing': { table: 'requests', column: 'other_org', label: '其他' },
  'section-missing': { section: 'problems', label: '存在的主要问题及改进情况' },
  'section-untitled': { section: 'requests', label: '收到和处理政府信息公开申请情况' },
  'other-in-one-row': { table: 'requests', row: 'other', label: '（六）其他处理' },
  'columns-open': { table: 'disputes', label: '政府信息公开行政复议、行政诉讼情况' },
  'unreadable-cell': { ...cell, text: '2l' },
  'figure-twice': { ...cell, first: '21', second: '22' },
  'run-open': {
    key: 'documents.normative',
    label: 'documents「行政规范性文件」',
    text: '6233440',
    readings: '62 33 440; 62 334 40',
    why: { zh: '不止一种切分成立', en: 'more than one cut is possible' },
  },
  'run-by-text': {
    key: 'documents.normative',
    label: 'documents「行政规范性文件」',
    text: '8855698',
    reading: '88 55 698',
    stated: '88, 698',
  },
  'run-by-bounds': {
    key: 'sheet_2008.items_via_website',
    label: 'sheet_2008「政府网站公开数」',
    text: '346085376',
    reading: '3460 85376',
  },
  'run-sums-broken': {
    table: 'requests',
    sums: 'requests.outcomes@total',
    fallback: {
      zh: '只按其余勾稽关系读出所有切分一致的数字',
      en: 'only numbers that all cuts by the other sums share were decoded',
    },
  },
  'row-unknown': { table: 'requests', text: '小计' },
  'year-unknown': {},
  'issuer-unknown': {},
  'year-differs': { first: 2023, firstSource: 'title', second: 2022, secondSource: 'file-name' },
  'issuer-differs': {
    first: '阳羡市教育局',
    firstSource: 'title',
    second: '阳羡市人民政府',
    secondSource: 'signature',
  },
  'period-differs': {
    printed: '2022-01-01 – 2022-12-31',
    expected: '2023-01-01 – 2023-12-31',
  },
  'form-differs': { form: '2019', year: 2021, expected: '2021' },
  'not-printed': { thing: 'documentNumber' },
  'place-unknown': { issuer: '阳羡市教育局' },
  'place-uncoded': { issuer: '平潭综合实验区' },
  'place-ambiguous': {
    place: '朝阳区',
    candidates: '北京市朝阳区 110105、长春市朝阳区 220104',
  },
  'place-other-year': { place: '洪泽县', code: '320829', year: 2016, revision: 2015 },
  'total-differs': { ...cell, printed: 21, expected: 22, suspect: part },
  'flow-differs': {
    where: { key: 'requests, natural_person', label: 'requests「自然人」' },
    left: { key: 'new + carried_in', label: '「本年新收」加「上年结转」' },
    leftValue: 22,
    right: { key: 'handled_total + carried_out', label: '「总计」加「结转下年度继续办理」' },
    rightValue: 21,
    suspect: cell,
  },
  'part-exceeds': {
    part: {
      key: 'documents.normative.made',
      label: 'documents「行政规范性文件」×「本年制发件数」',
    },
    partValue: 6,
    whole: {
      key: 'documents.normative.in_force',
      label: 'documents「行政规范性文件」×「现行有效件数」',
    },
    wholeValue: 5,
  },
  'not-in-panel': { lacking: 'year' },
  'duplicate-year': { issuer: '阳羡市教育局', year: 2023, count: 2, label: 'a.pdf; b.docx' },
  'same-report': { issuer: '阳羡市教育局', year: 2023, count: 2, label: 'a.pdf; copy/a.pdf' },
}
