import { gridOfTable, type GridCell } from './grid.js'
import type { WordBlock, WordTable, WordText } from './tree.js'

/** The blocks as HTML, with spans for merged cells. */
export function htmlOfBlocks(blocks: readonly WordBlock[]): string {
  return blocks
    .map((block) => (block.type === 'table' ? htmlOfTable(block) : htmlOfText(block)))
    .join('\n')
}

function htmlOfText({ text, level }: WordText): string {
  const name = level === 0 ? 'p' : `h${level}`
  return `<${name}>${escaped(text)}</${name}>`
}

function htmlOfTable(table: WordTable): string {
  const grid = gridOfTable(table) ?? sideBySide(table)
  return `<table>${grid.map((row) => htmlOfRow(row)).join('\n')}</table>`
}

/** Without a grid, cells are counted from the left. */
function sideBySide({ rows }: WordTable): GridCell[][] {
  return rows.map(({ cells }) =>
    cells.map((content, index) => ({ from: index, to: index + 1, rowSpan: 1, content })),
  )
}

function htmlOfRow(cells: readonly GridCell[]): string {
  return `<tr>${cells.map(htmlOfCell).join('')}</tr>`
}

function htmlOfCell({ from, to, rowSpan, content }: GridCell): string {
  return `<td colspan="${to - from}" rowspan="${rowSpan}">${htmlOfBlocks(content)}</td>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\n': '<br>',
}

function escaped(text: string): string {
  return text.replace(/[&<>\n]/gu, (character) => entities[character] ?? character)
}
