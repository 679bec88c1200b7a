import type { Block, Note, Place, Table } from '../../src/document/document.js'
import type { Draft, TableDraft } from './draft.js'

/** Blocks of one source, each with its place, and what was noticed on the way. */
export interface MarkupBlocks {
  readonly blocks: Block[]
  readonly notes: Note[]
}

/**
 * Gives every draft its place: tables, paragraphs and headings are counted from 1, each on its own.
 * `tablesBefore`: tables of the source that were counted already.
 */
export function numberDrafts(drafts: readonly Draft[], tablesBefore = 0): MarkupBlocks {
  const counts = { table: tablesBefore, paragraph: 0, heading: 0 }
  const next = (kind: keyof typeof counts): Place => ({ path: `${kind} ${(counts[kind] += 1)}` })
  const notes: Note[] = []
  const blocks = drafts.map((draft): Block => {
    if (draft.type === 'table') return tableAt(draft, next('table'), notes)
    const { level, text } = draft
    if (level === 0) return { type: 'paragraph', text, place: next('paragraph') }
    return { type: 'heading', level, text, place: next('heading') }
  })
  return { blocks, notes }
}

function tableAt(draft: TableDraft, place: Place, notes: Note[]): Table {
  const { rowCount, columnCount } = draft
  const cells = draft.cells.map(({ row, column, rowSpan, columnSpan, text, clipped }) => {
    const at = { path: `${place.path ?? ''}, row ${row + 1}, column ${column + 1}` }
    if (clipped !== null) notes.push({ code: 'span-clipped', detail: clipped, place: at })
    return { row, column, rowSpan, columnSpan, text, place: at }
  })
  return { type: 'table', layout: 'ruled', rowCount, columnCount, cells, place }
}
