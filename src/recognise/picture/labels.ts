/** Labels of tables that were read off a picture, mended to the words that they must be. */
import type { Block, Cell, Document, Place, Table } from '../../document/document.js'
import type { Form } from '../../forms/form.js'
import { squeeze } from '../../document/text.js'
import { makeFinding } from '../../report/finding.js'
import type { Finding } from '../../report/schema.js'
import { chooseForm } from '../form-choice.js'
import { printedUnit } from '../header-unit.js'
import { printedRows } from '../rows.js'
import { isPrintedValue } from '../value.js'
import { brokenLabels } from './broken-labels.js'
import { leavesOf } from './leaves.js'
import type { Mended } from './mended.js'
import { goesOn } from './pages.js'
import { tellRows, type ToldRow } from './row-labels.js'
import { sheetHeader } from './sheet-header.js'
import { withTornInDoubt } from './torn.js'
import { isPiece, wordFor } from './words.js'

type Texts = ReadonlyMap<Place, string>

/**
 * Mends the labels of tables that were read off pictures: first by their words alone, then those of
 * columns and of rows by their number and order. Figures are never touched, nor what was printed as
 * text.
 */
export function mendLabels(source: Document, year: number | null): Mended {
  if (!source.blocks.some(isTableOffPicture)) return { document: source, findings: [] }
  const document = withTornInDoubt(source)
  const broken = brokenLabels(document)
  const worded = withTexts(document, new Map([...wordsOf(document), ...broken]))
  const form = chooseForm(printedRows(worded), year)
  if (form === undefined) return { document, findings: [] }
  const headed = withTexts(worded, headersOf(worded, form))
  const { told, groups } = tellRows(
    printedRows(headed).filter(({ paged }) => paged),
    form,
    broken,
  )
  const rows = new Map<Place, string>([
    ...groups.map(({ place }) => [place, ''] as const),
    ...told.map(({ label, line }) => [label.place, line.text] as const),
  ])
  return { document: withTexts(headed, rows), findings: told.flatMap(labelFinding) }
}

const isTableOffPicture = (block: Block): block is Table =>
  block.type === 'table' && block.cells.some(({ reading }) => reading !== undefined)

/** The cells of pictures that hold words. */
function wordCells({ blocks }: Document): Cell[] {
  return blocks
    .filter(isTableOffPicture)
    .flatMap(({ cells }) => cells)
    .filter(({ text }) => text.trim() !== '' && !isPrintedValue(text))
}

/** The cells of tables in which each printed line is a row: a word may stand in several. */
function linesOfCells({ blocks }: Document): ReadonlySet<Cell> {
  const tables = blocks.filter(isTableOffPicture).filter(({ layout }) => layout === 'lines')
  return new Set(tables.flatMap(({ cells }) => cells))
}

function wordsOf(document: Document): Texts {
  const lines = linesOfCells(document)
  return new Map(
    wordCells(document).flatMap((cell) => {
      // 自然 over 人: half a word that is read well is no whole one that is read badly.
      if (lines.has(cell) && isPiece(cell.text)) return []
      const word = wordFor(cell.text)
      return word === null ? [] : [[cell.place, withUnit(word, cell.text)] as const]
    }),
  )
}

function headersOf({ blocks }: Document, { tables }: Form): Texts {
  const told = blocks
    .filter(isTableOffPicture)
    .flatMap((table) => [
      ...tables.flatMap((form) => leavesOf(table, form, goesOn(table, blocks))),
      ...sheetHeader(table, tables),
    ])
  return new Map(told.map(([{ place, text: printed }, text]) => [place, withUnit(text, printed)]))
}

/** The unit that is printed counts, not that of the form. */
function withUnit(word: string, printed: string): string {
  const unit = printedUnit(printed)
  const plain = word.replace(/[（(]单位[:：][^）)]*[）)]$/u, '')
  return unit === null ? plain : `${plain}（单位：${unit}）`
}

function withTexts(document: Document, texts: Texts): Document {
  const mended = (cell: Cell): Cell => ({ ...cell, text: texts.get(cell.place) ?? cell.text })
  const blocks = document.blocks.map((block) =>
    isTableOffPicture(block) ? { ...block, cells: block.cells.map(mended) } : block,
  )
  return { ...document, blocks }
}

function labelFinding({ label, line: { table, row } }: ToldRow): Finding[] {
  if (row === null || row.kind === 'group') return []
  const printed = squeeze(label.text)
  const params = { table: table.table.id, row: row.id, printed, label: row.label }
  return [makeFinding('label-doubtful', params, { places: [label.place], blame: 'reading' })]
}
