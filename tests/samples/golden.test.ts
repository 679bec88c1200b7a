import { describe, expect, it, jest } from '@jest/globals'
import { samples } from '../../samples/generator/samples.js'
import { readingOf, readOne } from './reading.js'
import { openSample } from './sample-files.js'

// The first PDF loads pdfjs, which takes seconds on a busy machine.
jest.setTimeout(30_000)

describe('reading the samples', () => {
  it.each(samples.map(({ name, file }) => [name, file] as const))(
    'gives for %s what its expected.json says',
    async (name, file) => {
      const { bytes, expected } = await openSample(name, file)
      expect(readingOf(await readOne(bytes, file))).toEqual(expected)
    },
  )

  it.each(samples.map(({ name, file }) => [name, file] as const))(
    'tells for every printed figure of %s where it stands',
    async (name, file) => {
      const { bytes, expected } = await openSample(name, file)
      const { figures } = await readOne(bytes, file)
      const places = figures.flatMap((figure) =>
        figure.status === 'missing' ? [] : [figure.places],
      )
      const paged = /\.(?:pdf|ofd)$/u.test(file)
      const printed = Object.values(expected.figures).filter((figure) => figure !== 'missing')
      expect(places).toHaveLength(printed.length)
      for (const [place] of places)
        expect(paged ? [place?.page, place?.box?.length] : place?.path).toEqual(
          paged ? [expect.any(Number), 4] : expect.stringMatching(/\d/u),
        )
    },
  )
})
