import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { ReadOptions } from '../../src/run/process.js'
import { fileInput } from '../../src/run/input.js'
import { readInput } from '../../src/run/read.js'
import { sourceOf } from '../../src/run/source.js'
import { inTemporaryFolder } from '../exports/temporary.js'
import { madeHtml } from './made-html.js'

const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

/** What reading a file with this text gives; without a text there is no file. */
function outcomeOf(name: string, text: string | null, options: ReadOptions = {}) {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, name)
    if (text !== null) await writeFile(path, text)
    return { path, ...(await readInput(fileInput(path), options)) }
  })
}

describe('readInput', () => {
  it('reads a file, and says where it was found', async () => {
    const { path, source, reports, findings } = await outcomeOf('年报.html', madeHtml())
    expect(source).toMatchObject({ name: '年报.html', path })
    expect(reports).toHaveLength(1)
    expect(findings).toEqual([])
  })

  it.each([
    ['an empty file', '', 'E_EMPTY'],
    ['a file that is gone', null, 'E_OPEN'],
  ])('gives an outcome of %s', async (_, text, code) => {
    const { path, source, findings } = await outcomeOf('a.pdf', text)
    expect(source).toMatchObject({ name: 'a.pdf', path })
    expect(findings.map((finding) => finding.code)).toEqual([code])
  })

  it('hashes a file over the limit without reading it', async () => {
    const { source, findings } = await outcomeOf('a.txt', 'abc', { limits: { bytes: 2 } })
    expect(source).toMatchObject({ sha256: ABC, bytes: 3 })
    expect(findings).toMatchObject([{ code: 'E_LIMIT' }])
  })
})

describe('sourceOf', () => {
  it('knows the hash and the size of a file, and nothing of one that is gone', () =>
    inTemporaryFolder(async (folder) => {
      const input = fileInput(join(folder, 'abc.txt'))
      expect(await sourceOf(input)).toMatchObject({ sha256: '', bytes: 0, path: input.path })
      await writeFile(input.file, 'abc')
      expect(await sourceOf(input)).toMatchObject({ sha256: ABC, bytes: 3, path: input.path })
    }))
})
