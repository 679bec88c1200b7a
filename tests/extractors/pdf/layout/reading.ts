import { defaultLimits } from '../../../../extractors/extractor.js'
import { layoutPages } from '../../../../extractors/pdf/layout/index.js'
import type { PageContent } from '../../../../extractors/pdf/page.js'
import type { Table } from '../../../../src/document/document.js'

export function tablesOf(pages: readonly PageContent[]): Table[] {
  return layoutPages(pages, defaultLimits).filter((block) => block.type === 'table')
}

export function onlyTable(pages: readonly PageContent[]): Table {
  const [table, ...others] = tablesOf(pages)
  if (table === undefined || others.length > 0) throw new Error('not one table')
  return table
}

export function paragraphsOf(pages: readonly PageContent[]): string[] {
  const blocks = layoutPages(pages, defaultLimits)
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
}

/** The texts of each row's own cells. */
export function textsOf(table: Table): string[][] {
  return Array.from({ length: table.rowCount }, (_, row) =>
    table.cells.filter((cell) => cell.row === row).map((cell) => cell.text),
  )
}
