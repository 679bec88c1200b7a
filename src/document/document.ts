/**
 * What was printed, without meaning: blocks of text and tables in the order of reading.
 * Plain JSON, so that a document crosses a process and becomes a golden file as it is.
 */

/** Left, top, right, bottom in points of the page as displayed (rotated, cropped), origin top left. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/**
 * Where something stands: `page` (from 1) and `box` for paged sources, a structural `path` such as
 * `table 2, row 5, column 3` (all from 1) for the others.
 */
export interface Place {
  readonly page?: number
  readonly box?: Box
  readonly path?: string
}

/** How the text of a cell was read off a picture: the text is the likeliest reading. */
export interface PictureReading {
  /** 0 to 1: how sure the reader is of the whole text, and of a blank that nothing is printed. */
  readonly confidence: number
  /** Other texts that the picture allows, likeliest first: another rendering's, other digits. */
  readonly candidates: readonly string[]
}

/**
 * One printed cell. `row` and `column` count from 0 in the table's grid, spans are at least 1.
 * `text` keeps the line breaks of the print as `\n`.
 */
export interface Cell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  readonly place: Place
  /**
   * The cell's ruled or aligned area on the page, in paged sources; `place.box` is the box of its
   * text. Columns of two pages are matched by it.
   */
  readonly area?: Box
  /** Only cells that were read off a picture have it. */
  readonly reading?: PictureReading
}

/**
 * How the rows of a table came about:
 * `ruled`: rows are rows of cells, by rulings or by markup;
 * `lines`: no ruling separates the rows: every printed line is a row of its own, so that one cell
 * whose text wraps stands in several rows, and columns come from the alignment of the text;
 * `fields`: lines of text with tabs or pipes: cells may have moved along the line.
 */
export type TableLayout = 'ruled' | 'lines' | 'fields'

/** A table on one page (paged sources give one table a page) or one table of the markup. */
export interface Table {
  readonly type: 'table'
  readonly layout: TableLayout
  readonly rowCount: number
  readonly columnCount: number
  readonly cells: readonly Cell[]
  readonly place: Place
}

/** A heading that the source itself marks as one (`h1`, a heading style). Level from 1. */
export interface Heading {
  readonly type: 'heading'
  readonly level: number
  readonly text: string
  readonly place: Place
}

/** A paragraph of running text, its wrapped lines joined, also over a page's end. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly text: string
  readonly place: Place
}

export type Block = Heading | Paragraph | Table

/** What an extractor noticed about the file and the reader of the result should know. */
export interface Note {
  readonly code: NoteCode
  /** What was found, in the words of the source: `pdf`, `span 100000`, … */
  readonly detail: string
  /** Where a link leads, as printed. */
  readonly url?: string
  readonly place?: Place
}

export type NoteCode =
  | 'extension-differs'
  | 'encoding-damaged'
  | 'span-clipped'
  | 'page-without-text'
  | 'read-off-pictures'
  | 'picture-unread'
  | 'text-layer-untrusted'
  | 'hidden-text-differs'
  | 'fast-path-refused'
  | 'hidden-left-out'
  | 'glyphs-without-text'
  | 'annotations-read'
  | 'annotation-left-out'
  | 'attachment-embedded'
  | 'file-repaired'
  | 'attachment-linked'

export type Format =
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'rtf'
  | 'mht'
  | 'word-xml'
  | 'html'
  | 'text'
  | 'markdown'
  | 'xlsx'
  | 'ofd'
  | 'image'

export interface Document {
  readonly source: {
    readonly name: string
    readonly format: Format
    /** Number of pages; null where the format has none. */
    readonly pages: number | null
  }
  /** The title that the file's own metadata or `<title>` gives, if any: weaker than what is printed. */
  readonly title: string | null
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
}
