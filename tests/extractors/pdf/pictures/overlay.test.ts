import { describe, expect, it } from '@jest/globals'
import { defaultLimits } from '../../../../extractors/extractor.js'
import { compareHidden } from '../../../../extractors/pdf/hidden-text.js'
import { overlay } from '../../../../extractors/pdf/overlay.js'
import type { Glyph } from '../../../../extractors/pdf/page.js'
import { layoutScanned } from '../../../../extractors/scan/layout.js'
import type { ScannedPage } from '../../../../extractors/scan/read-page.js'
import { text } from '../layout/page-builder.js'
import { area, printed, scannedRow } from './page.js'

/** Text printed over the second cell. */
const over = (content: string): Glyph[] => text(content, area(1)[0] + 12, area(1)[1] + 11, 10)

function blocksOf(glyphs: readonly Glyph[], scanned: ScannedPage) {
  const overlaid = overlay(printed(glyphs), scanned)
  const pages = overlaid.map(({ page }) => page)
  return layoutScanned(
    pages,
    overlaid.map((each) => each.scanned),
    defaultLimits,
  )
}

function cellsOf(glyphs: readonly Glyph[], scanned: ScannedPage) {
  const tables = blocksOf(glyphs, scanned).filter((block) => block.type === 'table')
  return tables.flatMap(({ cells }) => cells.map((cell) => [cell.text, cell.reading]))
}

const sure = { confidence: 0.95, candidates: [] }

describe('a table off a picture beside text', () => {
  it('stands among the paragraphs in the order of the page', () => {
    const glyphs = [...text('上文如此。', 80, 100), ...text('下文如此。', 80, 600)]
    const blocks = blocksOf(glyphs, scannedRow('件数', '21'))
    expect(blocks).toMatchObject([
      { type: 'paragraph', text: '上文如此。' },
      {
        type: 'table',
        cells: [
          { text: '件数', reading: sure },
          { text: '21', reading: sure },
        ],
      },
      { type: 'paragraph', text: '下文如此。' },
    ])
  })

  it('takes text that is printed over an empty cell', () => {
    expect(cellsOf(over('36'), scannedRow('件数', ''))).toEqual([
      ['件数', sure],
      ['36', sure],
    ])
  })

  it('has a figure once where it is printed over its own picture', () => {
    expect(cellsOf(over('21'), scannedRow('件数', '21'))).toContainEqual(['21', sure])
  })

  it('is in doubt where another figure is printed over it', () => {
    const doubt = { confidence: 0, candidates: ['36'] }
    expect(cellsOf(over('36'), scannedRow('件数', '21'))).toContainEqual(['21', doubt])
  })

  it('keeps none of the lines of a photo', () => {
    const row = scannedRow('件数', '21')
    const photo = { left: 20, top: 700, right: 200, bottom: 700 }
    const [overlaid] = overlay(printed([]), { ...row, rulings: [...row.rulings, photo] })
    expect(overlaid?.page.rulings).toEqual(row.rulings)
  })
})

describe('hidden text of a scan', () => {
  it('is held against the figures that were surely read', () => {
    const page = printed([], { hidden: over('2 7') })
    const differing = [{ hidden: '27', pictured: '21' }]
    expect(compareHidden(page, scannedRow('件数', '21'))).toEqual({
      page: 1,
      compared: 1,
      differing,
    })
  })

  it('may write a figure in another way, and may leave one out', () => {
    const same = printed([], { hidden: over('１,177') })
    expect(compareHidden(same, scannedRow('件数', '1177'))).toMatchObject({
      compared: 1,
      differing: [],
    })
    expect(compareHidden(printed([]), scannedRow('件数', '21'))).toMatchObject({ compared: 0 })
  })
})
