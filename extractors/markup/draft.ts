import type { Element } from './dom.js'

/** A line of text that will be a heading or a paragraph. */
export interface TextDraft {
  readonly type: 'text'
  /** 1 to 6 for a heading, 0 for a paragraph. */
  readonly level: number
  readonly text: string
  /** Characters of it that stand in links. */
  readonly linked: number
  /** The block element it stands in. */
  readonly element: Element
}

/** A cell before it has a place in the document. */
export interface CellDraft {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  /** Characters of it that stand in links. */
  readonly linked: number
  /** The spans that the source asks for, where they could not be kept: `rowspan 90000`. */
  readonly clipped: string | null
}

/** A table before it has a place in the document. */
export interface TableDraft {
  readonly type: 'table'
  readonly rowCount: number
  readonly columnCount: number
  readonly cells: readonly CellDraft[]
  readonly element: Element
}

/** A block with the element it comes from, before blocks are chosen and numbered. */
export type Draft = TextDraft | TableDraft
