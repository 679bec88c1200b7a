import { describe, expect, it } from '@jest/globals'
import { gridOfTable } from '../../../extractors/word/grid.js'
import type { CellDefinition } from '../../../extractors/word/paragraph.js'

type Cell = Partial<CellDefinition> & { readonly to: number; readonly text?: string }

/** A table of rows of cells, each from the end of the one before it. */
function grid(...rows: readonly (readonly Cell[])[]): string[][] | null {
  const placed = gridOfTable({
    type: 'table',
    rows: rows.map((cells) => ({
      cells: cells.map(({ text = '' }) => [{ type: 'text', text, level: 0 }]),
      definition: {
        cells: cells.map(({ to, left, horizontal = null, vertical = null }, index) => ({
          left: left ?? cells[index - 1]?.to ?? 0,
          right: to,
          horizontal,
          vertical,
        })),
      },
    })),
  })
  const show = (text: string, from: number, to: number, rowSpan: number): string =>
    `${from}-${to}${rowSpan > 1 ? `*${rowSpan}` : ''}:${text}`
  return (
    placed?.map((row) =>
      row.map(({ from, to, rowSpan, content: [block] }) =>
        show(block?.type === 'text' ? block.text : '', from, to, rowSpan),
      ),
    ) ?? null
  )
}

describe('the grid of a table of Word', () => {
  it('has a column between any two edges', () => {
    expect(
      grid(
        [
          { to: 1000, text: 'a' },
          { to: 3000, text: 'b' },
        ],
        [
          { to: 2000, text: 'c' },
          { to: 3000, text: 'd' },
        ],
      ),
    ).toEqual([
      ['0-1:a', '1-3:b'],
      ['0-2:c', '2-3:d'],
    ])
  })

  it('takes edges a few points apart for one, as far as the narrowest cell allows', () => {
    const row = [{ to: 1000 }, { to: 2000 }, { to: 3000 }]
    const off = (by: number) => row.map(({ to }) => ({ to: to + by, left: to - 1000 + by }))
    expect(grid(row, off(300))?.[1]).toEqual(['0-1:', '1-2:', '2-3:'])
    expect(grid(row, off(500))?.[1]).toEqual(['0-1:', '1-3:', '3-5:', '5-7:'])
  })

  it('joins cells that go on the one beside or above them, whatever stands in them', () => {
    expect(
      grid(
        [
          { to: 1000, text: 'a', vertical: 'start' },
          { to: 2000, text: 'b', horizontal: 'start' },
          { to: 3000, text: 'lost', horizontal: 'continue' },
        ],
        [
          { to: 1000, text: 'lost', vertical: 'continue' },
          { to: 2000, text: 'c' },
          { to: 3000, text: 'd' },
        ],
      ),
    ).toEqual([
      ['0-1*2:a', '1-3:b'],
      ['1-2:c', '2-3:d'],
    ])
  })

  it('keeps a cell that goes on none above it', () => {
    expect(
      grid([{ to: 1000 }], [{ to: 500, text: 'a', vertical: 'continue' }, { to: 1000 }]),
    ).toEqual([['0-2:'], ['0-1:a', '1-2:']])
  })

  it('has empty cells where a row begins further right, beside a cell from above too', () => {
    expect(
      grid(
        [{ to: 1000, vertical: 'start' }, { to: 2000 }, { to: 3000 }],
        [
          { to: 1000, vertical: 'continue' },
          { left: 2000, to: 3000, text: 'a' },
        ],
        [{ left: 1000, to: 2000, text: 'b' }],
      ),
    ).toEqual([
      ['0-1*2:', '1-2:', '2-3:'],
      ['1-2:', '2-3:a'],
      ['0-1:', '1-2:b'],
    ])
  })

  it('is unknown where a row defines other cells than it has', () => {
    const row = { cells: [[], []], definition: { cells: [] } }
    expect(gridOfTable({ type: 'table', rows: [row] })).toBeNull()
  })
})
