import type { WordParagraph } from '../word/paragraph.js'
import { definitionOf, EMPTY_ROW, type OpenRow } from './row.js'

/** HTML has no deeper heading, and the outline no deeper level. */
const MAX_LEVEL = 6
const OUTLINE_LEVELS = 9

/** The body, or a text box in it: paragraphs, and the properties of the one that is being read. */
export class Story {
  readonly #paragraphs: WordParagraph[] = []
  #text = ''
  #inTable = false
  #depth = 0
  #level = 0
  /** Paragraphs of text boxes, which stand behind the paragraph. */
  #boxed: readonly WordParagraph[] = []
  /** The row that is being defined; a definition counts for the rows behind it too. */
  row: OpenRow = EMPTY_ROW

  write(text: string): void {
    this.#text += text
  }

  /** Properties hold from paragraph to paragraph until they are reset. */
  resetParagraph(): void {
    this.#inTable = false
    this.#depth = 0
    this.#level = 0
  }

  setInTable(on: boolean): void {
    this.#inTable = on
  }

  setDepth(depth: number): void {
    this.#depth = depth
  }

  /** @param outline From 0; 9 and more is the text of the body. */
  setOutline(outline: number): void {
    const isHeading = outline >= 0 && outline < OUTLINE_LEVELS
    this.#level = isHeading ? Math.min(outline + 1, MAX_LEVEL) : 0
  }

  endParagraph(): void {
    this.#end('paragraph', Math.max(this.#depth, Number(this.#inTable)))
  }

  endCell(isInner: boolean): void {
    this.#end('cell', this.#tableDepth(isInner))
  }

  endRow(isInner: boolean): void {
    if (this.#text !== '') this.endCell(isInner)
    this.#end('row', this.#tableDepth(isInner))
  }

  addBox(paragraphs: readonly WordParagraph[]): void {
    this.#boxed = [...this.#boxed, ...paragraphs]
  }

  /** All paragraphs, the one that the source does not end among them. */
  end(): WordParagraph[] {
    if (this.#text !== '' || this.#boxed.length > 0) this.endParagraph()
    return this.#paragraphs
  }

  #tableDepth(isInner: boolean): number {
    return isInner ? Math.max(this.#depth, 2) : 1
  }

  /** Boxes stand behind their paragraph, but in the cell that it ends. */
  #end(ends: WordParagraph['ends'], depth: number): void {
    const row = ends === 'row' ? definitionOf(this.row) : null
    const paragraph = { text: this.#text, level: this.#level, depth, ends, row }
    const boxed = this.#boxed.map((inside) => ({ ...inside, depth: inside.depth + depth }))
    const all = ends === 'paragraph' ? [paragraph, ...boxed] : [...boxed, paragraph]
    for (const each of all) this.#paragraphs.push(each)
    this.#text = ''
    this.#boxed = []
  }
}
