import { describe, it } from '@jest/globals'
import { printOdd, writePlainly } from './build.js'
import { expectReadBack, madeUp } from './reading.js'
import { writeInType3, type Type3 } from './type3.js'

const TIME_LIMIT = 60_000

describe('figures in a Type 3 font are read', () => {
  it.each([
    ['of a thousand units, drawn in lines', [0.001, 0.001], 'lines', true],
    ['of one unit', [1, 1], 'lines', true],
    ['of a hundred units, upside down', [0.01, -0.01], 'lines', true],
    ['of 2048 units, whose glyphs are pictures', [1 / 2048, 1 / 2048], 'picture', true],
    ['that is narrower than tall', [0.005, 0.02], 'picture', true],
    ['whose glyphs have the names of digits and no map to Unicode', [0.02, 0.02], 'lines', false],
  ] as const)(
    '%s',
    async (_, scale, draws, unicode) => {
      const type3: Type3 = { scale, draws, unicode }
      const made = madeUp(361)
      const odd = await printOdd(made, {
        write: (paper, written) => {
          if (!writeInType3(paper, type3, written)) writePlainly(paper, written)
        },
      })
      await expectReadBack(odd, made)
    },
    TIME_LIMIT,
  )
})
