import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { ReadOptions } from '../../src/run/process.js'
import { readFiles, type Reading } from '../../src/run/read.js'
import { inTemporaryFolder } from '../exports/temporary.js'
import { madeHtml } from './made-html.js'

async function readAll(paths: readonly string[], options: ReadOptions = {}): Promise<Reading[]> {
  const readings: Reading[] = []
  for await (const reading of readFiles(paths, options)) readings.push(reading)
  return readings
}

const codes = (readings: readonly Reading[]) =>
  readings.map((reading) =>
    'outcome' in reading ? reading.outcome.findings.map(({ code }) => code) : 'bug',
  )

describe('readFiles', () => {
  it('reads every file, in order, whatever becomes of the others', () =>
    inTemporaryFolder(async (folder) => {
      const [good, empty, gone] = ['年报.html', 'empty.pdf', 'gone.pdf'].map((name) =>
        join(folder, name),
      ) as [string, string, string]
      await writeFile(good, madeHtml())
      await writeFile(empty, '')
      const readings = await readAll([gone, empty, good])
      expect(codes(readings)).toEqual([['E_OPEN'], ['E_EMPTY'], []])
      expect(readings.map(({ path }) => path)).toEqual([gone, empty, good])
      expect(readings[2]).toMatchObject({ outcome: { source: { name: '年报.html', path: good } } })
    }))

  it('hashes a file over the limit without reading it', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'large.txt')
      await writeFile(path, 'abc')
      const [reading] = await readAll([path], { limits: { bytes: 2 } })
      const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
      expect(reading).toMatchObject({
        outcome: { source: { sha256, bytes: 3 }, findings: [{ code: 'E_LIMIT' }] },
      })
    }))

  it('ends where it is interrupted', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'a.html')
      await writeFile(path, madeHtml())
      const interrupt = new AbortController()
      const read: string[] = []
      for await (const reading of readFiles([path, path], { signal: interrupt.signal })) {
        read.push(reading.path)
        interrupt.abort()
      }
      expect(read).toHaveLength(1)
    }))
})
