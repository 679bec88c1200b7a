import { entry } from './entry.js'

const seeLabel = {
  zh: '请在原文核对该行',
  en: 'see the row in the original',
}

/** A row whose printed label is not as the form has it. */
export interface PrintedLabel {
  readonly table: string
  readonly row: string
  readonly printed: string
  readonly label: string
}

/** Labels of rows that are not worded as the form has them. */
export const labels = {
  'label-differs': entry<PrintedLabel>({
    severity: 'info',
    blame: 'source',
    message: ({ table, row, printed, label }) => ({
      zh: `${table}.${row} 的行名印为「${printed}」，规定写法是「${label}」`,
      en: `row ${table}.${row} is labelled "${printed}", officially "${label}"`,
    }),
    hint: null,
  }),
  'label-doubtful': entry<PrintedLabel>({
    severity: 'warning',
    blame: 'unknown',
    message: ({ table, row, printed, label }) => ({
      zh: `${table}.${row} 的行名印为「${printed}」，与规定写法「${label}」相差较大，可能是另一行`,
      en: `row ${table}.${row} is labelled "${printed}", so far from the official "${label}" that it may be another row`,
    }),
    hint: seeLabel,
  }),
}
