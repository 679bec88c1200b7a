import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { defaultLimits } from '../../../extractors/extractor.js'
import { blocksOfHtml } from '../../../extractors/markup/index.js'
import type { Block, Table } from '../../../src/document/document.js'

function blocks(html: string): Block[] {
  return blocksOfHtml(html, defaultLimits).blocks
}

function tables(html: string): Table[] {
  return blocks(html).filter((block) => block.type === 'table')
}

/** `row,column rows×columns text` of each cell of the first table. */
function cells(html: string): string[] {
  const [table] = tables(html)
  return (table?.cells ?? []).map(
    (cell) => `${cell.row},${cell.column} ${cell.rowSpan}×${cell.columnSpan} ${cell.text}`,
  )
}

describe('tables of markup', () => {
  it('places cells by their spans', () => {
    const html = `<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><th>e<td>f<td>g</table>`
    expect(cells(html)).toEqual([
      '0,0 2×1 a',
      '0,1 1×2 b',
      '1,1 1×1 c',
      '1,2 1×1 d',
      '2,0 1×1 e',
      '2,1 1×1 f',
      '2,2 1×1 g',
    ])
  })

  it('gives each cell the path of its place', () => {
    const [, second] = tables('<table><tr><td>a<td>b</table><table><tr><td>c<td>d</table>')
    expect(second?.cells[1]?.place).toEqual({ path: 'table 2, row 1, column 2' })
  })

  it('keeps a blank cell blank', () => {
    expect(cells('<table><tr><td>a<td>&nbsp;<td>0</table>')).toEqual([
      '0,0 1×1 a',
      '0,1 1×1 ',
      '0,2 1×1 0',
    ])
  })

  it('keeps the lines of a cell apart', () => {
    expect(cells('<table><tr><td><p>社会</p><p>公益<br>组织</p><td>x</table>')[0]).toBe(
      '0,0 1×1 社会\n公益\n组织',
    )
  })

  it('clips spans to the table, and says so', () => {
    const html = `<table><tr><td colspan=100000>t<tr><td rowspan=90000>a<td>b<tr><td>c</table>`
    const { notes } = blocksOfHtml(html, defaultLimits)
    expect(cells(html)).toEqual(['0,0 1×2 t', '1,0 2×1 a', '1,1 1×1 b', '2,1 1×1 c'])
    expect(notes.map(({ code, detail, place }) => [code, detail, place?.path])).toEqual([
      ['span-clipped', 'colspan 100000', 'table 1, row 1, column 1'],
      ['span-clipped', 'rowspan 90000', 'table 1, row 2, column 1'],
    ])
  })

  it('reads rowspan 0 as the rest of the group of rows', () => {
    const html = `<table><tbody><tr><td rowspan=0>a<td>b<tr><td>c</tbody><tbody><tr><td>d<td>e</tbody></table>`
    expect(cells(html)[0]).toBe('0,0 2×1 a')
    expect(blocksOfHtml(html, defaultLimits).notes).toEqual([])
  })

  it('never lets a wide cell run over one that reaches down from above', () => {
    const html = `<table><tr><td>a<td rowspan=2>b<td>c<tr><td colspan=2>d<td>e</table>`
    expect(cells(html)).toContain('1,0 1×1 d')
    expect(cells(html)).toContain('1,2 1×1 e')
  })

  it('shows the foot last, wherever it stands in the source', () => {
    const html = `<table><tfoot><tr><td>f<td>1</tfoot><thead><tr><td>h<td>2</thead><tr><td>b<td>3</table>`
    expect(cells(html).filter((cell) => cell.includes(',0 '))).toEqual([
      '0,0 1×1 h',
      '1,0 1×1 b',
      '2,0 1×1 f',
    ])
  })

  it('leaves out hidden rows and cells, and keeps the place of invisible ones', () => {
    const html = `<table><tr style="display:none"><td>x<td>y<tr><td>a<td hidden>b<td style="visibility:hidden">c<td>d</table>`
    expect(cells(html)).toEqual(['0,0 1×1 a', '0,1 1×1 ', '0,2 1×1 d'])
  })

  it('puts the caption before the table', () => {
    const [first, second] = blocks('<table><caption>表一</caption><tr><td>a<td>b</table>')
    expect(first).toMatchObject({ type: 'paragraph', text: '表一' })
    expect(second?.type).toBe('table')
  })

  it('refuses a table of too many cells', () => {
    const html = `<table>${'<tr><td>a<td colspan=90>b'.repeat(3000)}</table>`
    expect(() => blocks(html)).toThrow('E_LIMIT')
  })
})

describe('tables that lay out a page', () => {
  const data = '<table><tr><td>规章<td>1<tr><td>文件<td>2</table>'

  it('makes paragraphs of a table of one cell or of one text a row', () => {
    const html = '<table><tr><td>甲<br>乙</table><table><tr><td><td>丙<tr><td>丁<td></table>'
    expect(blocks(html).map((block) => (block.type === 'table' ? 'table' : block.text))).toEqual([
      '甲',
      '乙',
      '丙',
      '丁',
    ])
  })

  it('takes nested layout tables apart, in order', () => {
    const html = `<table><tr><td>菜单<td><table><tr><td><p>一、总体情况</p>${data}<p>二、</p>${data}</table></table>`
    const found = blocks(html)
    expect(found.map((block) => (block.type === 'table' ? 'table' : block.text))).toEqual([
      '菜单',
      '一、总体情况',
      'table',
      '二、',
      'table',
    ])
    expect(found.map(({ place }) => place.path)).toContain('table 2')
  })

  it('keeps a table of metadata above the content of the same layout table', () => {
    const html = `<table><tr><td>索引号：<td>X1<td>文号：<td>无
      <tr><td colspan=4><p>一、总体情况</p>${data}${data}</table>`
    expect(tables(html).map((table) => table.cells[0]?.text)).toEqual(['索引号：', '规章', '规章'])
  })

  it('keeps a small table inside a table of data after it', () => {
    const rows = '<tr><td>一<td>1<td>2<tr><td>二<td>3<td>4'
    const html = `<table>${rows}<tr><td>三<td><table><tr><td>x<td>y</table><td>5</table>`
    expect(tables(html).map(({ rowCount }) => rowCount)).toEqual([3, 1])
  })
})

/** A random table without holes: rectangles that fill a grid, each with its text. */
const filled = fc
  .tuple(
    fc.integer({ min: 2, max: 6 }),
    fc.integer({ min: 2, max: 6 }),
    fc.infiniteStream(fc.nat(3)),
  )
  .map(([rowCount, columnCount, choices]) => {
    const taken = new Set<string>()
    const cells: {
      row: number
      column: number
      rowSpan: number
      columnSpan: number
      text: string
    }[] = []
    const next = () => Number(choices.next().value)
    for (let row = 0; row < rowCount; row += 1) {
      for (let column = 0; column < columnCount; column += 1) {
        if (taken.has(`${row},${column}`)) continue
        // The first row and the first column keep single cells, so that the grid has its full size.
        const rowSpan = column === 0 ? 1 : Math.min(1 + (next() % 3), rowCount - row)
        let columnSpan = 1
        const wanted = row === 0 || column === 0 ? 1 : 1 + next()
        while (columnSpan < wanted && column + columnSpan < columnCount) {
          if (taken.has(`${row},${column + columnSpan}`)) break
          columnSpan += 1
        }
        for (let r = row; r < row + rowSpan; r += 1) {
          for (let c = column; c < column + columnSpan; c += 1) taken.add(`${r},${c}`)
        }
        cells.push({ row, column, rowSpan, columnSpan, text: `${row}-${column}` })
      }
    }
    return { rowCount, columnCount, cells }
  })

describe('a table rendered to HTML', () => {
  it('is read back as the same grid', () => {
    fc.assert(
      fc.property(filled, ({ rowCount, columnCount, cells }) => {
        const rows = Array.from({ length: rowCount }, (_, at) =>
          cells.filter(({ row }) => row === at),
        )
        const html = rows.map((row) => {
          const tags = row.map(
            (cell) =>
              `<td rowspan="${cell.rowSpan}" colspan="${cell.columnSpan}"><p>${cell.text}</p></td>`,
          )
          return `<tr>${tags.join('')}</tr>`
        })
        const [table] = tables(`<table>${html.join('\n')}</table>`)
        const read = table?.cells.map(({ row, column, rowSpan, columnSpan, text }) => {
          return { row, column, rowSpan, columnSpan, text }
        })
        expect({ rowCount: table?.rowCount, columnCount: table?.columnCount, cells: read }).toEqual(
          {
            rowCount,
            columnCount,
            cells,
          },
        )
      }),
      { numRuns: 100 },
    )
  })
})
