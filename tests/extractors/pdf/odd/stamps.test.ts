import { describe, it } from '@jest/globals'
import { printOdd, writePlainly, type Oddity, type Paper } from './build.js'
import { expectReadBack, madeUp } from './reading.js'
import { drawSeal, type Seal } from './seal.js'

const TIME_LIMIT = 60_000

/** A PNG of one transparent red dot. */
const RED_DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

const readsUnder = (name: string, seed: number, oddity: Oddity): void => {
  it(
    name,
    async () => {
      const made = madeUp(seed)
      const odd = await printOdd(made, oddity)
      await expectReadBack(odd, made)
    },
    TIME_LIMIT,
  )
}

const write = (paper: Paper, text: string, left: number, baseline: number, size = 9): void => {
  writePlainly(paper, { text, left, baseline, size })
}

const seal: Omit<Seal, 'x' | 'y'> = {
  radius: 60,
  colour: 'red',
  name: '槐序县人民政府办公室',
  kind: '信息公开专用章',
  number: '4401060012345',
}

/** The middles of the cells of some figures on a page: what is drawn there lies on digits. */
function cellsOn(paper: Paper): { x: number; y: number }[] {
  const here = [...paper.places.values()].filter(({ page }) => page === paper.page())
  return here.map(({ box: [left, top, right, bottom] }) => ({
    x: (left + right) / 2,
    y: (top + bottom) / 2,
  }))
}

describe('figures under seals are read without what stands on the seals', () => {
  readsUnder('red ones, their text on circles', 371, {
    over: (paper) => {
      const cells = cellsOn(paper)
      for (const at of [cells[12], cells[70]])
        if (at !== undefined) drawSeal(paper, { ...seal, ...at })
    },
  })

  readsUnder('black ones in a copy, smaller ones', 372, {
    over: (paper) => {
      const at = cellsOn(paper)[30]
      const small = { ...seal, radius: 45, colour: 'black', name: '槐序县民政局', kind: '' }
      if (at !== undefined) drawSeal(paper, { ...small, ...at })
    },
  })

  readsUnder('as pictures', 373, {
    over: (paper) => {
      const at = cellsOn(paper)[20]
      const picture = Buffer.from(RED_DOT, 'base64')
      paper.document.save().opacity(0.3)
      if (at !== undefined) paper.document.image(picture, at.x - 60, at.y - 60, { width: 120 })
      paper.document.restore()
    },
  })
})

/** A label over the cell of a figure, at the same place on every page. */
const labelled = (text: (page: number) => string): Oddity => ({
  over: (paper) => {
    write(paper, text(paper.page()), 400, 330)
    write(paper, text(paper.page()), 250, 500)
  },
})

describe('figures under labels of pages are read without their numbers', () => {
  readsUnder(
    '第3页 共5页',
    374,
    labelled((page) => `第 ${page} 页 共 5 页`),
  )
  readsUnder(
    'page 3 of 5',
    375,
    labelled((page) => `page ${page} of 5`),
  )
  readsUnder(
    'a number stamped on every page',
    376,
    labelled((page) => `NB${120 + page}`),
  )
  readsUnder(
    'zeros before the number',
    377,
    labelled((page) => String(97 + page).padStart(6, '0')),
  )
  readsUnder('the number of the file beside the last line', 378, {
    over: (paper) => {
      write(paper, `HX-${String(800 + paper.page()).padStart(5, '0')}`, 70, 790)
    },
  })
})

describe('figures under watermarks are read without them', () => {
  readsUnder('across the table, with a year and a number', 379, {
    over: (paper) => {
      paper.document
        .save()
        .fillOpacity(0.3)
        .rotate(-40, { origin: [300, 400] })
      for (const y of [100, 300, 500]) write(paper, '内部资料 2019年 12345', 60, y, 30)
      paper.document.restore()
    },
  })

  readsUnder('level, on one page alone', 380, {
    over: (paper) => {
      if (paper.page() === 2) write(paper, '内部资料 2019 仅供参考', 90, 400, 34)
    },
  })

  readsUnder('level, in the print of the text, on every page', 381, {
    under: (paper) => {
      write(paper, '槐序公开 2019', 90, 250, 24)
    },
  })
})

describe('numbers of lines in the margin', () => {
  readsUnder('are no text, and none of the table beside them', 382, {
    over: (paper) => {
      for (let line = 1; line <= 40; line++) write(paper, String(line), 52, 60 + line * 18, 9)
    },
  })

  readsUnder('go on from page to page, every fifth, on the right', 383, {
    over: (paper) => {
      const first = (paper.page() - 1) * 40
      for (let line = 5; line <= 40; line += 5)
        write(paper, String(first + line), 550, 60 + line * 18, 9)
    },
  })
})
