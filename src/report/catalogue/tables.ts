import { entry } from './entry.js'
import type { Named } from './sums.js'

const seeCell = {
  zh: '请在原文核对该单元格；原文有误时数据照印不改',
  en: 'see the cell in the original; an error of the source is kept as printed',
}

/** Values that cannot be, and totals that do not fit, in one table. */
export const tables = {
  'negative-count': entry<Named & { text: string }>({
    severity: 'warning',
    blame: 'source',
    message: ({ key, label, text }) => ({
      zh: `${label}印为「${text}」，数量不应为负`,
      en: `${key} is printed as "${text}", a count below zero`,
    }),
    hint: seeCell,
  }),
  'fraction-in-count': entry<Named & { text: string }>({
    severity: 'warning',
    blame: 'unknown',
    message: ({ key, label, text }) => ({
      zh: `${label}印为「${text}」，数量应为整数`,
      en: `${key} is printed as "${text}", a count that is not whole`,
    }),
    hint: seeCell,
  }),
  'total-blank': entry<Named & { parts: number; count: number }>({
    severity: 'warning',
    blame: 'source',
    message: ({ key, label, parts, count }) => ({
      zh: `${label}空白，各项之和为 ${parts}${count > 1 ? `；该表同类合计共 ${count} 处空白` : ''}`,
      en: `${key} is blank, its parts add up to ${parts}${count > 1 ? `; so are ${count} totals of this kind in the table` : ''}`,
    }),
    hint: {
      zh: '合计照印为空白，不代为计算；请在原文核对',
      en: 'a blank total stays blank and is never computed; see the original',
    },
  }),
  'subtotal-differs': entry<{
    table: string
    row: string
    column: string
    printed: number
    expected: number
  }>({
    severity: 'warning',
    blame: 'source',
    message: ({ table, row, column, printed, expected }) => ({
      zh: `${table}「${row}」×「${column}」的小计印为 ${printed}，各项之和为 ${expected}`,
      en: `the subtotal "${row}" × "${column}" of ${table} is printed as ${printed}, its parts add up to ${expected}`,
    }),
    hint: seeCell,
  }),
}
