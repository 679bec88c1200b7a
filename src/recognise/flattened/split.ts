import type { Block, Document, Place } from '../../document/document.js'
import type { Form } from '../../forms/form.js'
import type { FlatTable } from './locate.js'
import type { FlatText } from './text.js'

/** A stretch of the text, its end not included. */
interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The document without the tables that ran together in its text, and with a block for each section
 * whose title stands amid a paragraph.
 */
export function splitText(
  document: Document,
  flat: FlatText,
  tables: readonly FlatTable[],
  form: Form,
): Document {
  const titles = titlePattern(form)
  const starts = new Map(flat.blocks.map(({ block, start }) => [block, start]))
  const blocks = document.blocks.flatMap((block, index): readonly Block[] => {
    const start = starts.get(index)
    if (start === undefined || block.type === 'table') return [block]
    const end = start + block.text.length
    return cut({ start, end }, tables, flat, titles).map((text) => paragraph(text, block.place))
  })
  return { ...document, blocks }
}

const paragraph = (text: string, place: Place): Block => ({ type: 'paragraph', text, place })

/** 二、主动公开政府信息情况; the sheet's title may name its issuer. */
function titlePattern({ sections, annex }: Form): RegExp {
  const titles = oneOf(sections.flatMap(({ title, wordings }) => [title, ...wordings]))
  const sheets = annex.length === 0 ? '' : `|\\p{Script=Han}{0,20}?${oneOf(annex)}`
  return new RegExp(`(?=[一二三四五六七八九十]{1,2}[、，,．.]\\s*(?:${titles}${sheets}))`, 'gu')
}

const oneOf = (words: readonly string[]): string =>
  `(?:${words.toSorted((a, b) => b.length - a.length).join('|')})`

function cut(
  block: Span,
  tables: readonly FlatTable[],
  { text }: FlatText,
  titles: RegExp,
): readonly string[] {
  return withoutTables(block, tables)
    .flatMap(({ start, end, beforeAnnex }) => {
      const part = text.slice(start, end)
      return (beforeAnnex ? part.replace(ANNEX_TITLE, '') : part).split(titles)
    })
    .map((part) => part.replace(OPEN_BRACKET, '').trim())
    .filter((part) => part !== '')
}

/** What opens the note in the corner of a table, which goes with the table. */
const OPEN_BRACKET = /(?<![\s（(【[])[\s（(【[]+$/u
/** The words of a sheet's title before those of the form: 七、某市 */
const ANNEX_TITLE = /[一二三四五六七八九十]{1,2}[、，,．.]\s*\p{Script=Han}{0,20}$/u

interface Rest extends Span {
  readonly beforeAnnex: boolean
}

function withoutTables(block: Span, tables: readonly FlatTable[]): readonly Rest[] {
  const inside = tables
    .filter(({ start, end }) => start < block.end && end > block.start)
    .toSorted((a, b) => a.start - b.start)
  const starts = [block.start, ...inside.map(({ end }) => end)]
  const ends = [...inside.map(({ start }) => start), block.end]
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? block.end
    const beforeAnnex = inside[index]?.table.table.section === null
    return start < end ? [{ start, end, beforeAnnex }] : []
  })
}
