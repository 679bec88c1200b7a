import type { Block } from '../document/document.js'
import { comparable, squeeze } from '../document/text.js'
import { forms } from '../forms/index.js'

/** A title longer than this is a sentence about the sheet. */
const LONGEST_TITLE = 60
/** 附件, 附表1：, 附： */
const MARK = /^附(?:件|表|录)?(?:[\d一二三四五六七八九十]+)?[：:、.]?$/u
/** What may stand between the mark of an annex and its title. */
const MOST_BLANKS = 2

const titles = [...new Set(forms.flatMap(({ annex }) => annex))].map(comparable)

/** The number of the block that opens the sheet printed after the sections; undefined without one. */
export function findAnnex(blocks: readonly Block[]): number | undefined {
  const table = blocks.findLastIndex(({ type }) => type === 'table')
  const title = blocks.findLastIndex((block, index) => index < table && isTitle(block))
  if (title === -1) return undefined
  const marks = blocks.slice(Math.max(0, title - MOST_BLANKS), title)
  const mark = marks.findIndex((block) => block.type !== 'table' && MARK.test(squeeze(block.text)))
  return mark === -1 ? title : title - marks.length + mark
}

function isTitle(block: Block): boolean {
  return block.type !== 'table' && isAnnexTitle(block.text)
}

/** Whether a line is the title of a statistical sheet. */
export function isAnnexTitle(line: string): boolean {
  const text = squeeze(line)
  if (text.includes('。') || text.length > LONGEST_TITLE) return false
  const key = comparable(text.replace(/[（(].{0,12}年.{0,4}[）)]$/u, ''))
  return titles.some((title) => key.endsWith(title))
}
