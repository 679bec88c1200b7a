import { strToU8, zipSync } from 'fflate'
import {
  contentTypes,
  packageRelations,
  sheetPart,
  stringsPart,
  stylesPart,
  workbookPart,
  workbookRelations,
  type SheetPart,
} from '../../../samples/generator/render/xlsx-parts.js'
import { ExtractError } from '../../../extractors/extract-error.js'
import { defaultLimits, type Limits } from '../../../extractors/extractor.js'
import { xlsxExtractor } from '../../../extractors/xlsx/index.js'
import type { Document, Table } from '../../../src/document/document.js'

/** A sheet named by its order (表1, 表2) unless it has a name; `inside` is what `worksheet` holds. */
export interface Built extends Partial<SheetPart> {
  readonly inside: string
}

/** The package of a workbook; `others` are parts by name, beside those it has or in place of them. */
export function xlsx(
  sheets: readonly Built[],
  formats: readonly string[] = [],
  others: Readonly<Record<string, string>> = {},
): Uint8Array {
  const named = sheets.map((sheet, at) => ({ name: `表${at + 1}`, hidden: false, ...sheet }))
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(named),
    '_rels/.rels': packageRelations,
    'xl/workbook.xml': workbookPart(named),
    'xl/_rels/workbook.xml.rels': workbookRelations(named),
    'xl/styles.xml': stylesPart(formats),
    'xl/sharedStrings.xml': stringsPart([]),
  }
  named.forEach(({ inside }, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetPart(inside)
  })
  const all = Object.entries({ ...parts, ...others })
  return zipSync(Object.fromEntries(all.map(([name, text]) => [name, strToU8(text)])))
}

/** A cell of text, or of a number in a style; of a formula without a result where it begins with `=`. */
export function cell(at: string, content: string | number, style = 0): string {
  const s = style === 0 ? '' : ` s="${style}"`
  if (typeof content === 'number') return `<c r="${at}"${s}><v>${content}</v></c>`
  if (content.startsWith('=')) return `<c r="${at}"${s}><f>${content.slice(1)}</f></c>`
  return `<c r="${at}" t="inlineStr"><is><t>${content}</t></is></c>`
}

/** The data of a sheet: the cells of each row, by its number. */
export function data(
  rows: Readonly<Record<number, string>>,
  hidden: readonly number[] = [],
): string {
  const each = Object.entries(rows).map(
    ([row, cells]) =>
      `<row r="${row}"${hidden.includes(Number(row)) ? ' hidden="1"' : ''}>${cells}</row>`,
  )
  return `<sheetData>${each.join('')}</sheetData>`
}

export const merged = (...areas: readonly string[]): string =>
  `<mergeCells>${areas.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`

export function read(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Document> {
  const options = { limits: { ...defaultLimits, ...limits }, signal: undefined, fast: true }
  return xlsxExtractor.extract(bytes, 'made-up.xlsx', options)
}

/** The texts of a table row by row, its spans behind them where it has any: `标题 1x3`. */
export function rowsOf({ cells, rowCount }: Table): string[][] {
  return Array.from({ length: rowCount }, (_, row) =>
    cells
      .filter((each) => each.row === row)
      .map(({ text, rowSpan, columnSpan }) =>
        rowSpan * columnSpan > 1 ? `${text} ${rowSpan}x${columnSpan}` : text,
      ),
  )
}

export function tablesOf({ blocks }: Document): Table[] {
  return blocks.filter((block) => block.type === 'table')
}

/** The code that reading fails with, and its detail. */
export async function failure(reading: Promise<unknown>): Promise<string> {
  try {
    await reading
    return 'none'
  } catch (error) {
    if (error instanceof ExtractError) return `${error.code} ${error.detail}`
    throw error
  }
}
