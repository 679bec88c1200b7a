import { describe, expect, it } from '@jest/globals'
import type { MadeUpReport } from '../../../../samples/generator/model/report.js'
import { printOdd, writePlainly, type Oddity } from './build.js'
import { expectReadBack, madeUp } from './reading.js'

const TIME_LIMIT = 60_000

type Write = NonNullable<Oddity['write']>

/** Draws whole lines several times, each a little beside the one before. */
const again =
  (times: number, right: number, down = 0): Write =>
  (paper, { left, baseline, ...written }) => {
    for (let i = 0; i < times; i++)
      writePlainly(paper, { ...written, left: left + i * right, baseline: baseline + i * down })
  }

/** Draws line by line character by character, each in its own way. */
const each =
  (write: Write): Write =>
  (paper, { text, left, ...written }) => {
    let x = left
    for (const character of text) {
      write(paper, { ...written, text: character, left: x })
      x += paper.measure(character, written.size)
    }
  }

/** Text filled (0), stroked (1) or both (2). */
const inMode =
  (mode: 0 | 1 | 2): Write =>
  (paper, written) => {
    paper.document.save().addContent(`${mode} Tr 0.3 w`)
    writePlainly(paper, written)
    paper.document.restore()
  }

const filledThenStroked: Write = (paper, written) => {
  inMode(0)(paper, written)
  inMode(1)(paper, written)
}

const ONES = ['1', '11', '111', '1111', '100', '110', '22', '1122', '7', '77'] as const

/** The same report with figures whose digits repeat; the form's sums do not hold in it. */
function withOnes(made: MadeUpReport): MadeUpReport {
  const keys = [...made.cells.keys()]
  return {
    ...made,
    cells: new Map(keys.map((key, at) => [key, Number(ONES[at % ONES.length])])),
  }
}

const readsIn = (name: string, seed: number, write: Write, size = 10.5): void => {
  it(
    name,
    async () => {
      const made = withOnes(madeUp(seed))
      const odd = await printOdd(made, { write, style: { fontSize: size, figureWidth: 4 } })
      await expectReadBack(odd, made, { sumsHold: false })
    },
    TIME_LIMIT,
  )
}

describe('text that is drawn again for a bold face is read once', () => {
  readsIn('at the same place', 341, again(2, 0))
  readsIn('a little to the right', 342, again(2, 0.2))
  readsIn('half a point to the right and down, in small print', 343, again(2, 0.5, 0.5), 7)
  readsIn('three times', 344, again(3, 0.4))
  readsIn('character by character', 345, each(again(2, 0.35)))
  readsIn('character by character, in pairs of lines', 346, again(2, 0.5, -0.2))
  readsIn('filled and stroked at once', 347, inMode(2))
  readsIn('filled and then stroked', 348, each(filledThenStroked))
})

describe('digits that repeat', () => {
  readsIn('are all read where each is drawn once', 349, each(writePlainly))

  it(
    'are all read in a narrow face, drawn twice',
    async () => {
      const made = withOnes(madeUp(350))
      const narrow: Write = (paper, written) => {
        const { document } = paper
        const isFigure = /^\d+$/u.test(written.text)
        if (!isFigure) {
          again(2, 0.3)(paper, written)
          return
        }
        document.save().addContent('50 Tz')
        again(2, 0.3)(paper, written)
        document.addContent('100 Tz').restore()
      }
      const read = await expectReadBack(await printOdd(made, { write: narrow }), made, {
        sumsHold: false,
      })
      expect(read.figures.filter(({ status }) => status === 'read').length).toBeGreaterThan(150)
    },
    TIME_LIMIT,
  )
})
