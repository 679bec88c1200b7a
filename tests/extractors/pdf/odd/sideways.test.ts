import { describe, expect, it } from '@jest/globals'
import { flowOf } from '../../../../samples/generator/layout/flow.js'
import type { PrintedTable } from '../../../../samples/generator/layout/grid.js'
import { sizeTable } from '../../../../samples/generator/render/pdf/measure.js'
import type { Press } from '../../../../samples/generator/render/pdf/pdf.js'
import { plainPdf } from '../../../../samples/generator/render/pdf/style.js'
import { drawTable } from '../../../../samples/generator/render/pdf/table.js'
import { finishOdd, oddPress, printOdd, type Frame, type Paper } from './build.js'
import { expectReadBack, madeUp } from './reading.js'

const TIME_LIMIT = 60_000

const readsIn = (name: string, seed: number, frame: Partial<Frame>): void => {
  it(
    name,
    async () => {
      const made = madeUp(seed)
      await expectReadBack(await printOdd(made, { frame: () => frame }), made)
    },
    TIME_LIMIT,
  )
}

describe('pages printed sideways are read the way they run', () => {
  readsIn('down a portrait page', 331, { landscape: true, sideways: 90 })
  readsIn('up a portrait page that is turned', 332, { landscape: true, sideways: 270, rotate: 90 })
  readsIn('upside down', 333, { sideways: 180, rotate: 180 })
})

/** The table of requests is wide. */
const isWide = (table: PrintedTable): boolean => table.holds.includes('requests')

/** Prints the wide table on pages of its own that are stored as `frame` says. */
async function printWideOn(frame: Partial<Frame>, seed: number) {
  const made = madeUp(seed)
  const wide = new Set<number>()
  const { paper, press } = oddPress({ frame: (page) => (wide.has(page) ? frame : {}) })
  for (const printed of flowOf(made)) {
    const opens = printed.type === 'table' && isWide(printed.table)
    const before = paper.page()
    if (opens) for (let page = 1; page < 4; page++) wide.add(before + page)
    if (opens) press.turnPage()
    press.print(printed)
    if (!opens) continue
    for (const page of [...wide]) if (page > paper.page()) wide.delete(page)
    press.turnPage()
  }
  expect(wide.size).toBeGreaterThan(0)
  return { made, odd: await finishOdd(paper, press) }
}

describe('a wide table among portrait pages is read', () => {
  it(
    'on landscape pages',
    async () => {
      const { made, odd } = await printWideOn({ landscape: true }, 334)
      await expectReadBack(odd, made)
    },
    TIME_LIMIT,
  )

  it(
    'on portrait pages that are shown turned',
    async () => {
      const { made, odd } = await printWideOn({ landscape: true, rotate: 270 }, 335)
      await expectReadBack(odd, made)
    },
    TIME_LIMIT,
  )

  it(
    'up portrait pages',
    async () => {
      const { made, odd } = await printWideOn({ landscape: true, sideways: 270 }, 336)
      await expectReadBack(odd, made)
    },
    TIME_LIMIT,
  )
})

/** Width of the small table, which is drawn up the page. */
const WIDTH = 420

/** Draws a table that runs up the page below what is printed, its foot to the right. */
function drawUp(paper: Paper, press: Press, table: PrintedTable): void {
  const sized = sizeTable(paper, table, plainPdf, 0, WIDTH)
  const [left, foot] = [80, press.cursor.y + WIDTH + 10]
  const own = { y: 0, top: 0, bottom: Infinity, places: new Map(press.cursor.places) }
  own.places.clear()
  paper.document.save().transform(0, -1, 1, 0, left, foot)
  drawTable(paper, sized, plainPdf, own, press.turnPage)
  paper.document.restore()
  for (const [key, { page, box }] of own.places) {
    const [x0, y0, x1, y1] = box
    press.cursor.places.set(key, { page, box: [left + y0, foot - x1, left + y1, foot - x0] })
  }
  press.cursor.y = foot
}

describe('a table that stands sideways between upright paragraphs', () => {
  it(
    'is read with what stands over and under it',
    async () => {
      const made = madeUp(337)
      const { paper, press } = oddPress()
      for (const printed of flowOf(made)) {
        const isSmall = printed.type === 'table' && printed.table.holds.includes('documents')
        if (isSmall) press.turnPage()
        if (isSmall) drawUp(paper, press, printed.table)
        else press.print(printed)
      }
      await expectReadBack(await finishOdd(paper, press), made)
    },
    TIME_LIMIT,
  )
})
