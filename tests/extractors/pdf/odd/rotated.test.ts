import { describe, expect, it } from '@jest/globals'
import { printOdd, type Frame, type Turn } from './build.js'
import { expectReadBack, madeUp } from './reading.js'

const TIME_LIMIT = 60_000

const readsIn = (name: string, seed: number, frame: (page: number) => Partial<Frame>): void => {
  it(
    name,
    async () => {
      const made = madeUp(seed)
      const printed = await printOdd(made, { frame })
      expect(new Set([...printed.places.values()].map(({ page }) => page)).size).toBeGreaterThan(1)
      await expectReadBack(printed, made)
    },
    TIME_LIMIT,
  )
}

/** Another turn on every page. */
const turnOf = (page: number): Turn => ([90, 180, 270, 0] as const)[(page - 1) % 4] ?? 0

describe('pages with /Rotate are read as they are shown', () => {
  readsIn('where every page is turned otherwise', 301, (page) => ({ rotate: turnOf(page) }))

  readsIn('where their boxes do not begin at 0 and are cropped', 302, (page) => ({
    rotate: turnOf(page),
    origin: [-200, 130],
    crop: 36,
  }))

  readsIn('where they inherit it with their boxes', 303, () => ({
    rotate: 180,
    origin: [70, -90],
    crop: 20,
    inherited: true,
  }))

  readsIn('where they inherit it and are landscape', 304, () => ({
    rotate: 270,
    origin: [-31.5, 12.25],
    inherited: true,
    landscape: true,
  }))
})
