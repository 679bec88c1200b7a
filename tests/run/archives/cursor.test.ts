import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { bytesOf, type Input } from '../../../src/run/input.js'
import { inTemporaryFolder } from '../../exports/temporary.js'
import { madeZip } from './made-zip.js'

const member = (file: string, index: number): Input => ({
  path: `${file}!/${index}`,
  name: `${index}`,
  file,
  member: index,
})

async function told(input: Input): Promise<string> {
  const content = await bytesOf(input, 100)
  return content instanceof Uint8Array
    ? Buffer.from(content).toString()
    : `${content.code} ${content.detail}`
}

const zip = (...contents: readonly string[]) =>
  madeZip(contents.map((content, index) => ({ name: `${index}.html`, content })))

describe('bytesOf a member', () => {
  it('gives each member, in whatever order they are asked for, and at once', () =>
    inTemporaryFolder(async (folder) => {
      const [one, two] = [join(folder, '1.zip'), join(folder, '2.zip')]
      await writeFile(one, zip('a', 'b', 'c'))
      await writeFile(two, zip('d', 'e'))
      const order = [member(one, 2), member(one, 0), member(two, 1), member(one, 1), member(one, 1)]
      expect(await Promise.all(order.map(told))).toEqual(['c', 'a', 'e', 'b', 'b'])
    }))

  it('opens an archive anew that was replaced', () =>
    inTemporaryFolder(async (folder) => {
      const file = join(folder, 'a.zip')
      await writeFile(file, zip('a', 'b'))
      expect(await told(member(file, 0))).toBe('a')
      await writeFile(file, zip('ccc', 'ddd'))
      expect(await told(member(file, 1))).toBe('ddd')
    }))

  it('is a value where the archive or the member is gone, and the next one can be read', () =>
    inTemporaryFolder(async (folder) => {
      const file = join(folder, 'a.zip')
      await writeFile(file, zip('a', 'b'))
      expect(await told(member(file, 5))).toBe('E_OPEN member 5')
      expect(await told(member(file, 1))).toBe('b')
      await writeFile(file, 'no archive')
      expect(await told(member(file, 1))).toBe('E_OPEN member 1')
      await rm(file)
      expect(await told(member(file, 1))).toBe('E_OPEN ENOENT')
    }))
})
