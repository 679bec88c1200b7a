import { entry } from './entry.js'

/** A run of figures: its name, its name for people, and what is printed. */
export interface PrintedRun {
  readonly key: string
  readonly label: string
  readonly text: string
}

const findTable = {
  zh: '请在原文或保留表格的版本中核对',
  en: 'see the original, or a version that keeps the table',
}

/** Numbers that ran together in print, and how they were cut. */
export const decoding = {
  'run-open': entry<PrintedRun & { readings: string; why: { zh: string; en: string } }>({
    severity: 'warning',
    blame: 'reading',
    message: ({ key, label, text, readings, why }) => ({
      zh: `${label}连印为「${text}」，不能确定各格数字（${why.zh}）${readings === '' ? '' : `；可读作：${readings}`}`,
      en: `${key} is printed run together as "${text}" and cannot be cut for sure (${why.en})${readings === '' ? '' : `; it can be read as ${readings}`}`,
    }),
    hint: findTable,
  }),
  'run-by-text': entry<PrintedRun & { reading: string; stated: string }>({
    severity: 'info',
    blame: 'reading',
    message: ({ key, label, text, reading, stated }) => ({
      zh: `${label}连印为「${text}」，依正文所述数字（${stated}）读作 ${reading}`,
      en: `${key} is printed run together as "${text}"; the numbers stated in the text (${stated}) leave the one reading ${reading}`,
    }),
    hint: null,
  }),
  'run-by-bounds': entry<PrintedRun & { reading: string }>({
    severity: 'info',
    blame: 'reading',
    message: ({ key, label, text, reading }) => ({
      zh: `${label}连印为「${text}」，因部分不得多于全部，读作 ${reading}`,
      en: `${key} is printed run together as "${text}"; as no part may exceed its whole, it is read as ${reading}`,
    }),
    hint: null,
  }),
  'run-sums-broken': entry<{ table: string; sums: string; fallback: { zh: string; en: string } }>({
    severity: 'error',
    blame: 'unknown',
    message: ({ table, sums, fallback }) => ({
      zh: `${table} 连印的数字不能同时满足各项勾稽关系，不成立的是 ${sums}；${fallback.zh}`,
      en: `the run-together numbers of ${table} cannot satisfy all sums of the form; ${sums} does not hold; ${fallback.en}`,
    }),
    hint: {
      zh: '请在原文核对这些数字；原文有误时数据照印不改',
      en: 'see these numbers in the original; an error of the source is kept as printed',
    },
  }),
}
