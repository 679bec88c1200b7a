import type { RowDefinition, WordParagraph } from './paragraph.js'

/** A paragraph or a table, in the order of the document. */
export type WordBlock = WordText | WordTable

export interface WordText {
  readonly type: 'text'
  readonly text: string
  readonly level: number
}

export interface WordTable {
  readonly type: 'table'
  readonly rows: readonly WordRow[]
}

export interface WordRow {
  /** What stands in each of its cells. */
  readonly cells: readonly (readonly WordBlock[])[]
  readonly definition: RowDefinition | null
}

/** Tables set deeper into one another are read as standing in the deepest of these. */
const DEEPEST = 8

/** Puts paragraphs together to tables, those set into cells too. */
export function treeOf(paragraphs: Iterable<WordParagraph>): WordBlock[] {
  const builder = new Builder()
  for (const paragraph of paragraphs) builder.add(paragraph)
  return builder.end()
}

interface OpenTable {
  readonly rows: WordRow[]
  cells: WordBlock[][]
  content: WordBlock[]
}

class Builder {
  readonly #blocks: WordBlock[] = []
  readonly #open: OpenTable[] = []

  add({ text, level, depth, ends, row }: WordParagraph): void {
    this.#goTo(Math.min(depth, DEEPEST))
    const table = this.#open.at(-1)
    if (table === undefined || ends !== 'row') {
      this.#content().push({ type: 'text', text, level })
    }
    if (table === undefined || ends === 'paragraph') return
    if (ends === 'cell' || table.content.length > 0) closeCell(table)
    if (ends === 'row') closeRow(table, row)
  }

  end(): WordBlock[] {
    this.#goTo(0)
    return this.#blocks
  }

  #content(): WordBlock[] {
    return this.#open.at(-1)?.content ?? this.#blocks
  }

  #goTo(depth: number): void {
    while (this.#open.length > depth) this.#closeTable()
    while (this.#open.length < depth) this.#open.push({ rows: [], cells: [], content: [] })
  }

  /** A row that the source does not end is kept as far as it goes. */
  #closeTable(): void {
    const table = this.#open.pop()
    if (table === undefined) return
    if (table.content.length > 0) closeCell(table)
    if (table.cells.length > 0) closeRow(table, null)
    this.#content().push({ type: 'table', rows: table.rows })
  }
}

function closeCell(table: OpenTable): void {
  table.cells.push(table.content)
  table.content = []
}

function closeRow(table: OpenTable, definition: RowDefinition | null): void {
  table.rows.push({ cells: table.cells, definition })
  table.cells = []
}
