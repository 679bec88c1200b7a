import type { Block } from '../document/document.js'
import { collapse, squeeze } from '../document/text.js'
import { findDate, isoDate } from './dates.js'

/** What is printed around a report about it: on a site's page above it, or at its head. */
export interface Metadata {
  readonly published: string | null
  readonly documentNumber: string | null
  readonly issuer: string | null
}

const PUBLISHED =
  /(?:发布|公开|公布|发文)(?:日期|时间)\s*[:：]?\s*([\d年月日\-/.]{8,11})|(?:^|\s)(?:时间|日期)\s*[:：]\s*([\d年月日\-/.]{8,11})/u
const NUMBER = '[\\p{Script=Han}]{1,16}[〔\\[［（(]\\d{4}[〕\\]］）)]\\s*\\d{1,5}\\s*号'
const LABELLED_NUMBER = new RegExp(`(?:文\\s*号|发文字号|文件编号)\\s*[:：]?\\s*(${NUMBER})`, 'u')
const LONE_NUMBER = new RegExp(`^${NUMBER}$`, 'u')
/** Numbers of the State Council's own notices, which reports quote. */
const OF_THE_NOTICES = /^国(?:办|发|令)/u
const ISSUER =
  /(?:发布机构|公开机构|发布单位|发文机关|发布机关|信息来源|来源)\s*[:：]\s*(\p{Script=Han}{3,30}(?:（\p{Script=Han}+）)?)/u

/** Reads the metadata from the blocks before the first section. */
export function findMetadata(front: readonly Block[]): Metadata {
  const lines = front.flatMap(linesOf)
  const published = first(lines, (line) => {
    const match = PUBLISHED.exec(line)
    const date = findDate(match?.[1] ?? match?.[2] ?? '')
    return date && isoDate(date)
  })
  const documentNumber = first(lines, (line) => {
    const number = LONE_NUMBER.exec(squeeze(line))?.[0] ?? LABELLED_NUMBER.exec(line)?.[1] ?? null
    return number === null || OF_THE_NOTICES.test(number) ? null : number
  })
  const issuer = first(lines, (line) => ISSUER.exec(line)?.[1] ?? null)
  return { published, documentNumber: documentNumber && squeeze(documentNumber), issuer }
}

/** A table of metadata is read by rows, each cell as the label of the next. */
function linesOf(block: Block): string[] {
  if (block.type !== 'table') return [collapse(block.text)]
  return Array.from({ length: block.rowCount }, (_, row) =>
    block.cells.filter((cell) => cell.row === row).map(({ text }) => collapse(text)),
  ).flatMap((cells) =>
    cells
      .slice(1)
      .map((value, index) => `${(cells[index] ?? '').replace(/[:：]$/u, '')}：${value}`),
  )
}

function first<T>(lines: readonly string[], find: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = find(line)
    if (found !== null) return found
  }
  return null
}
