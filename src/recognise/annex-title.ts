import type { Block } from '../document/document.js'
import { squeeze } from '../document/text.js'
import { isAnnexTitle } from './annex.js'
import { plainDigits } from './dates.js'
import { isIssuerLine, parseTitle, type Title } from './title.js'

/** Rows of a table that may stand over the sheet: its title, its year, who filled it in. */
const MOST_ROWS = 3
/** Lines after the title that tell of the whole sheet. */
const MOST_LINES = 5

/** （2015年度）, 2015年: the year in a line of its own. */
const YEAR_LINE = /^[（(]?((?:19|20)\d{2})年度?[)）]?$/u
const ISSUER_LINE =
  /(?:填[报表]|报送|编报|上报)(?:单位|机关|部门)(?:名称)?(?:[（(](?:盖章|公章|签章)[)）])?[:：]([\p{Script=Han}（）()]+)/u

/**
 * What the title of a sheet says of a file that holds the sheet alone, as a report's title would; null
 * where no such title is printed.
 */
export function annexTitle(blocks: readonly Block[]): Title | null {
  const lines = blocks.flatMap(linesOf).map(plainDigits)
  const at = lines.findIndex(isAnnexTitle)
  if (at === -1) return null
  const line = (lines[at] ?? '').replace(NUMERAL, '')
  const title = parseTitle(line.replace(SHEET, '政府信息公开工作年度报告'))
  const after = lines.slice(at + 1, at + 1 + MOST_LINES)
  const year = after.flatMap((line) => YEAR_LINE.exec(line)?.[1] ?? [])[0]
  const issuer = after.flatMap((line) => ISSUER_LINE.exec(line)?.[1] ?? []).find(isIssuerLine)
  return {
    issuer: title?.issuer ?? issuer ?? null,
    year: title?.year ?? (year === undefined ? null : Number(year)),
  }
}

/** What a sheet's title says where a report's says 年度报告. */
const SHEET = /(?:政府|政务)?信息公开[^（(]{0,60}表/u
/** A sheet may be numbered as the last section. */
const NUMERAL = /^[一二三四五六七八九十]+、/u

function linesOf(block: Block): string[] {
  if (block.type !== 'table') return [squeeze(block.text)]
  const { cells } = block
  return cells
    .filter(({ row, text }) => row < MOST_ROWS && text !== '')
    .map(({ text }) => squeeze(text))
}
