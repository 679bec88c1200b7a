import { entry } from './entry.js'

const seePage = { zh: '请在原文核对是否印有', en: 'see whether the original prints it' }

/** What the form has and the report does not print. */
export const completeness = {
  'no-table': entry({
    severity: 'error',
    blame: 'unknown',
    message: () => ({ zh: '没有找到任何统计表', en: 'no statistical table was found' }),
    hint: {
      zh: '表格可能是图片或附件；请在原文核对',
      en: 'the tables may be pictures or attachments; see the original',
    },
  }),
  'annex-missing': entry({
    severity: 'warning',
    blame: 'unknown',
    message: () => ({
      zh: '没有找到附表（政府信息公开情况统计表）',
      en: 'the annex with the statistical sheet was not found',
    }),
    hint: {
      zh: '2019 年以前统计表常为单独的附件；请寻找附件',
      en: 'before 2019 the sheet is often a file of its own; look for the attachment',
    },
  }),
  'table-missing': entry<{ table: string; label: string }>({
    severity: 'error',
    blame: 'unknown',
    message: ({ table, label }) => ({
      zh: `缺少表 ${table}「${label}」`,
      en: `table ${table} is not printed`,
    }),
    hint: seePage,
  }),
  'row-missing': entry<{ table: string; row: string; label: string }>({
    severity: 'warning',
    blame: 'unknown',
    message: ({ table, row, label }) => ({
      zh: `${table} 缺少行「${label}」`,
      en: `row ${table}.${row} is not printed`,
    }),
    hint: seePage,
  }),
  'column-missing': entry<{ table: string; column: string; label: string }>({
    severity: 'warning',
    blame: 'unknown',
    message: ({ table, column, label }) => ({
      zh: `${table} 缺少列「${label}」`,
      en: `column ${column} of ${table} is not printed`,
    }),
    hint: seePage,
  }),
  'section-missing': entry<{ section: string; label: string }>({
    severity: 'error',
    blame: 'unknown',
    message: ({ section, label }) => ({
      zh: `缺少章节「${label}」`,
      en: `section ${section} is not printed`,
    }),
    hint: seePage,
  }),
  'section-untitled': entry<{ section: string; label: string }>({
    severity: 'warning',
    blame: 'unknown',
    message: ({ section, label }) => ({
      zh: `章节「${label}」没有标题，但有其表格`,
      en: `section ${section} has no title, though its tables are printed`,
    }),
    hint: seePage,
  }),
  'other-in-one-row': entry<{ table: string; row: string; label: string }>({
    severity: 'info',
    blame: 'source',
    message: ({ table, row, label }) => ({
      zh: `${table}「${label}」只印一行，未分列各项`,
      en: `${table}.${row} is printed as one row, without its parts`,
    }),
    hint: null,
  }),
}
