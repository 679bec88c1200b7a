import { readdir } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import { describe, expect, it, jest } from '@jest/globals'
import { expectedOfSample, samples } from '../../samples/generator/samples.js'
import { openSample } from './sample-files.js'

const STREAM = /\/Filter \/FlateDecode[^]*?stream\n([^]*?)\nendstream/gu

/**
 * A PDF without what depends on the compressor: its streams inflated, and no lengths and offsets.
 * Compressors differ between machines in their bytes, never in their content.
 */
function uncompressed(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1')
  const inflated = text.replace(STREAM, (_, data: string) =>
    inflateSync(Buffer.from(data, 'latin1')).toString('latin1'),
  )
  return inflated.replace(/\/Length \d+/gu, '').replace(/\nxref\n[^]*$/u, '')
}

const content = (file: string, bytes: Uint8Array): string =>
  file.endsWith('.pdf') ? uncompressed(bytes) : Buffer.from(bytes).toString('latin1')

jest.setTimeout(30_000)

describe('the generator of samples', () => {
  it.each(samples.map((sample) => [sample.name, sample] as const))(
    'makes %s again as it is committed',
    async (name, sample) => {
      const { bytes, expected } = await openSample(name, sample.file)
      const again = await sample.render(sample.report)
      expect(expectedOfSample(sample)).toEqual(expected)
      expect(content(sample.file, again) === content(sample.file, bytes)).toBe(true)
    },
  )

  it('has made every folder of samples/', async () => {
    const entries = await readdir(new URL('../../samples/', import.meta.url), {
      withFileTypes: true,
    })
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    expect(folders.filter((name) => name !== 'generator').sort()).toEqual(
      samples.map(({ name }) => name).sort(),
    )
  })
})
