/**
 * What the older formats of Word have in common: a document is a run of paragraphs, tables are
 * paragraphs that end a cell or a row, and a row says where the edges of its cells are.
 */

/** A paragraph with the table it stands in. */
export interface WordParagraph {
  /** As printed; `\n` is a line break within the paragraph. */
  readonly text: string
  /** 1 to 6 for a heading, 0 for other paragraphs. */
  readonly level: number
  /** How many tables it stands in, one inside the other. */
  readonly depth: number
  /** What ends with it. A paragraph that ends a row holds no text of its own. */
  readonly ends: 'paragraph' | 'cell' | 'row'
  /** Of a paragraph that ends a row: its cells, where the source defines them. */
  readonly row: RowDefinition | null
}

/** The cells of a row as the source defines them, from left to right. */
export interface RowDefinition {
  readonly cells: readonly CellDefinition[]
}

export interface CellDefinition {
  /** Edges in twips (twentieths of a point) from the margin. */
  readonly left: number
  readonly right: number
  /** Whether it begins a merge or goes on the cell beside or above it. */
  readonly horizontal: Merge | null
  readonly vertical: Merge | null
}

export type Merge = 'start' | 'continue'
