import type { SheetCell } from './sheet.js'

type Row = readonly SheetCell[]

/** Characters from which on a lone text is no label and no heading. */
const LONG = 80

/** A short name and what it names: 填报单位：…, 日期：…. */
const LABELLED = /^(?!其中)[\p{Script=Han}（）()]{2,12}\s*[:：]/u
const REMARK = /^[（(]?(?:注|说明|备注|附注|填表说明)[\s\d]*[:：)）]/u

/** Whether a row is a paragraph of the narrative. */
export function isProse([cell, ...more]: Row): boolean {
  return (
    cell !== undefined && more.length === 0 && (cell.text.includes('。') || cell.text.length > LONG)
  )
}

/** Whether all texts of a row are labels with their values. */
export function isLabels(row: Row): boolean {
  return row.every(({ text }) => LABELLED.test(text))
}

/**
 * Whether a row under a table is none of it: a remark, a line over all its columns, or labels with
 * their values. A lone label in the first column is a row whose figures are blank.
 * @param width columns of the table
 */
export function isRemark(row: Row, width: number): boolean {
  const [cell] = row
  if (row.length > 1) return isLabels(row)
  return cell !== undefined && (cell.columnSpan >= width || REMARK.test(cell.text))
}
