import { read, type WorkBook } from '@e965/xlsx'
import type { Block, Document, Note } from '../../src/document/document.js'
import { ExtractError } from '../extract-error.js'
import type { ExtractOptions, Limits } from '../extractor.js'
import { openArchive } from '../zip/archive.js'
import { blocksOfSheet } from './blocks.js'
import { safePackage } from './package.js'
import { viewOf, type Sheet, type SheetView } from './sheet.js'

/**
 * The document in a workbook: what its sheets display, one after the other.
 * @throws ExtractError `E_CORRUPT`, `E_ENCRYPTED`, `E_NO_TEXT`, `E_LIMIT`.
 */
export function readXlsx(bytes: Uint8Array, name: string, { limits }: ExtractOptions): Document {
  const workbook = open(safePackage(openArchive(bytes, limits.unpackedBytes), limits))
  const sheets = workbook.SheetNames.map((sheet, at) => readSheet(workbook, sheet, at, limits))
  const blocks = sheets.flatMap((sheet) => sheet.blocks)
  if (blocks.length === 0) throw new ExtractError('E_NO_TEXT')
  return {
    source: { name, format: 'xlsx', pages: null },
    title: titleOf(workbook),
    blocks,
    notes: sheets.flatMap((sheet) => sheet.notes),
  }
}

function titleOf({ Props }: WorkBook): string | null {
  const title = Props?.Title?.trim() ?? ''
  return title === '' ? null : title
}

/** The library throws errors of any kind on parts that contradict each other. */
function open(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, { type: 'array', dense: true, cellStyles: true, sheetStubs: true })
  } catch {
    throw new ExtractError('E_CORRUPT', 'workbook')
  }
}

interface ReadSheet {
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
}

function readSheet(
  { Sheets, Workbook }: WorkBook,
  name: string,
  at: number,
  limits: Limits,
): ReadSheet {
  const sheet = Sheets[name]
  if (!hasCells(sheet)) return { blocks: [], notes: [] }
  const view = viewOf(sheet, limits)
  if ((Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0)
    return { blocks: [], notes: view.cells.length > 0 ? [leftOut(name, 'the sheet')] : [] }
  return { blocks: blocksOfSheet(name, view, limits), notes: hiddenNotes(name, view) }
}

/** Sheets of charts and of macros have none. */
function hasCells(sheet: object | undefined): sheet is Sheet {
  return sheet !== undefined && '!data' in sheet
}

function hiddenNotes(name: string, { hidden: { rows, columns } }: SheetView): Note[] {
  return [
    rows > 0 ? [leftOut(name, `rows: ${rows}`)] : [],
    columns > 0 ? [leftOut(name, `columns: ${columns}`)] : [],
  ].flat()
}

function leftOut(sheet: string, what: string): Note {
  const path = `sheet ${sheet}`
  return { code: 'hidden-left-out', detail: `${path}, ${what}`, place: { path } }
}
