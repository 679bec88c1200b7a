import { endsIn } from './columns.js'
import { bestLikeness, splitNumeral } from './label.js'
import { overlap, type Extent, type Item, type PrintedRow } from './rows.js'
import { isHeaderWord, type Vocabulary } from './vocabulary.js'

/** One column of a printed header: what is printed over it, from top to bottom. */
export interface HeaderColumn extends Extent {
  readonly stack: readonly Item[]
  /** The keys of the stack joined: `申请人情况法人或其他组织商业企业`. */
  readonly path: string
}

/** The header that is in force for the rows below it, until the next one. */
export interface Header {
  readonly part: number
  readonly layout: PrintedRow['layout']
  readonly whole: Extent
  readonly columns: readonly HeaderColumn[]
}

/** A row of the body with the header in force over it. */
export interface BodyRow extends PrintedRow {
  readonly header: Header | null
}

/** A label of fewer characters does not show by its beginning which row it opens. */
const LEAST_PREFIX = 4

/** Separates headers (repeated ones too) from the rows they stand over. */
export function bodyRows(rows: readonly PrintedRow[], vocabulary: Vocabulary): BodyRow[] {
  const body: BodyRow[] = []
  let header: Header | null = null
  let run: PrintedRow[] = []
  let empty: PrintedRow[] = []
  const close = (): void => {
    if (isUnderHeading(run, header, vocabulary)) body.push(...run.map((row) => under(header, row)))
    else if (run.length > 0) header = headerOf(run, vocabulary)
    body.push(...empty.map((row) => under(header, row)))
    run = empty = []
  }
  for (const row of rows) {
    if (empty.length > 0 && row.part !== empty[0]?.part) close()
    if (run.length > 0 && ownTexts(row).length === 0) {
      empty.push(row)
    } else if (opensPart(row, run, vocabulary)) {
      close()
      run = [row]
    } else if (continuesHeader(row, run.length > 0, vocabulary)) {
      run = run.length > 0 ? [...run, row] : [...upperLines(body, row, vocabulary), row]
      empty = []
    } else {
      close()
      body.push(under(header, row))
    }
  }
  close()
  return body
}

/** Whether a row under a header that has its columns is the title of a part of the table below it. */
function opensPart(row: PrintedRow, run: readonly PrintedRow[], vocabulary: Vocabulary): boolean {
  const [title = '', ...others] = ownTexts(row)
  const isColumn = (key: string): boolean => isColumnWord(key, vocabulary)
  const isTitle = vocabulary.tables.some(({ titles }) => titles.includes(title))
  return isTitle && !others.some(isColumn) && run.flatMap(ownTexts).some(isColumn)
}

/**
 * Titles of tables that share the header above them (二、回应解读情况 in one sheet of several tables)
 * are rows of the body.
 */
function isUnderHeading(
  run: readonly PrintedRow[],
  header: Header | null,
  { tables }: Vocabulary,
): boolean {
  const titled = tables.filter(({ titles }) =>
    titles.some((title) => run.some((row) => ownTexts(row).includes(title))),
  )
  const titles = new Set(titled.flatMap((table) => table.titles))
  const keys = run.flatMap(ownTexts).filter((key) => !titles.has(key))
  const paths = header?.columns.map(({ path }) => path) ?? []
  return titled.some(({ columns }) => {
    const words = columns.flatMap((column) => column.keys)
    const isColumn = (text: string): boolean => words.some((word) => endsIn(text, word))
    return paths.some(isColumn) && !keys.some(isColumn)
  })
}

/** A header governs a later table too, but off the page only one with as many columns. */
function under(header: Header | null, row: PrintedRow): BodyRow {
  const governs = header?.part === row.part || row.paged || header?.whole.right === row.whole.right
  return { ...row, header: governs ? header : null }
}

/** Takes the lines back that are the upper halves of a header's words: 自然 | 商业 | 科研 over 人 | 企业 | 机构. */
function upperLines(body: BodyRow[], row: PrintedRow, vocabulary: Vocabulary): PrintedRow[] {
  let from = body.length
  while (from > 0 && isUpperLine(body[from - 1], row, vocabulary)) from--
  return body.splice(from)
}

function isUpperLine(
  above: PrintedRow | undefined,
  row: PrintedRow,
  vocabulary: Vocabulary,
): boolean {
  if (above?.layout !== 'lines' || above.part !== row.part) return false
  const pieces = ownItems(above)
  const keys = pieces.map(({ key }) => key)
  if (!arePieces(keys, vocabulary)) return false
  return keys.length > 1 || (keys.length === 1 && !pieces.some((piece) => isOver(piece, row)))
}

/** Whether a row holds words where an item stands: a lone piece over words of its own column is none. */
const isOver = (piece: Item, row: PrintedRow): boolean =>
  ownItems(row).some((item) => overlap(item, piece) > 0)

/** Whether every key is a piece of the words of a column: 维持, 机构; 单 of 单位. */
function arePieces(keys: readonly string[], { pieceWords }: Vocabulary): boolean {
  return keys.every((key) => pieceWords.some((word) => word.includes(key)))
}

function continuesHeader(row: PrintedRow, open: boolean, vocabulary: Vocabulary): boolean {
  if (row.hasValues) return false
  return isHeaderRow(row, vocabulary) || (open && !opensBody(row, vocabulary))
}

const ownItems = (row: PrintedRow): readonly Item[] =>
  row.items.filter((item) => item.startsHere && item.text.trim() !== '')

const ownTexts = (row: PrintedRow): string[] => ownItems(row).map(({ key }) => key)

function isHeaderRow(row: PrintedRow, vocabulary: Vocabulary): boolean {
  const keys = ownTexts(row)
  if (keys.some((key) => isHeaderWord(vocabulary, key))) return true
  const columns = keys.filter((key) => isColumnWord(key, vocabulary)).length
  const labels = keys.filter((key) => vocabulary.rowKeys.has(key)).length
  return columns > labels
}

/** Column words of two or three characters must be exact: 总计 and 小计 differ by one. */
function isColumnWord(key: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.columnKeys.has(key)) return true
  return key.length >= LEAST_PREFIX && bestLikeness(key, vocabulary.columnWords) > 0.74
}

/**
 * Whether a row without values opens the body: more of its words are labels of rows than pieces of
 * columns. 其他 and 总计 are both; with a numeral before them they are labels.
 */
function opensBody(row: PrintedRow, vocabulary: Vocabulary): boolean {
  const items = ownItems(row)
  const labels = items.filter((item) => isRowLabel(item, vocabulary))
  const pieces = items.filter(({ key }) => arePieces([key], vocabulary))
  return labels.length > 0 && labels.length >= pieces.length
}

function isRowLabel({ key, text }: Item, { rowWords, columnKeys }: Vocabulary): boolean {
  if (columnKeys.has(key) && splitNumeral(text).numeral === '') return false
  if (bestLikeness(key, rowWords) > 0) return true
  return key.length >= LEAST_PREFIX && rowWords.some((word) => word.startsWith(key))
}

function headerOf(run: readonly PrintedRow[], vocabulary: Vocabulary): Header | null {
  const last = run.at(-1)
  if (last === undefined) return null
  const items = run.flatMap(ownItems)
  const leaves = items.filter(
    (item, index) => !items.slice(index + 1).some((below) => isUnder(below, item)),
  )
  const columns = leaves.map((leaf) => columnOf(leaf, items)).sort((a, b) => a.left - b.left)
  return {
    part: last.part,
    layout: last.layout,
    whole: last.whole,
    columns: extended(columns, last, vocabulary),
  }
}

const HALF = 0.5
const isUnder = (below: Extent, above: Extent): boolean => overlap(below, above) > HALF

function columnOf(leaf: Item, items: readonly Item[]): HeaderColumn {
  const stack = items.slice(0, items.indexOf(leaf) + 1).filter((item) => isUnder(leaf, item))
  const path = stack.map(({ key }) => key).join('')
  return { left: leaf.left, right: leaf.right, stack, path }
}

/** In lines of fields a total at the end reaches to the line's end: its cells may have moved along it. */
function extended(
  columns: readonly HeaderColumn[],
  { layout, whole }: PrintedRow,
  { totalWords }: Vocabulary,
): HeaderColumn[] {
  const last = columns.at(-1)
  if (layout !== 'fields' || last === undefined) return [...columns]
  if (!totalWords.some((word) => last.path.endsWith(word))) return [...columns]
  return [...columns.slice(0, -1), { ...last, right: Math.max(last.right, whole.right) }]
}
