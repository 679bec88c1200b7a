import { entry } from './entry.js'

const seeCell = { zh: '请在原文核对该单元格', en: 'see the cell in the original' }

/** What could not be read, or not placed. */
export const reading = {
  'columns-open': entry<{ table: string; label: string }>({
    severity: 'warning',
    blame: 'reading',
    message: ({ table, label }) => ({
      zh: `${table}「${label}」失去了列，数字不能归位`,
      en: `${table} lost a column, so its numbers cannot be placed`,
    }),
    hint: {
      zh: '这些数字不可用，请寻找保留表格的版本',
      en: 'do not use these figures; find a version that keeps the table',
    },
  }),
  'unreadable-cell': entry<{ key: string; label: string; text: string }>({
    severity: 'warning',
    blame: 'reading',
    message: ({ key, label, text }) => ({
      zh: `${label} 印为「${text}」，不是数字`,
      en: `${key} is printed as "${text}", which is no number`,
    }),
    hint: seeCell,
  }),
  'figure-twice': entry<{ key: string; label: string; first: string; second: string }>({
    severity: 'warning',
    blame: 'source',
    message: ({ key, label, first, second }) => ({
      zh: `${label} 印了两次：${first} 和 ${second}`,
      en: `${key} is printed twice, as ${first} and as ${second}`,
    }),
    hint: seeCell,
  }),
  'row-unknown': entry<{ table: string; text: string }>({
    severity: 'info',
    blame: 'source',
    message: ({ table, text }) => ({
      zh: `${table} 中的行「${text}」不在格式之内，其数字另存`,
      en: `row "${text}" of ${table} is none of the form; its numbers are kept as extras`,
    }),
    hint: null,
  }),
}
