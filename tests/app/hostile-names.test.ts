import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { findInputs } from '../../src/run/files.js'
import { bytesOf, fileInput, type Input } from '../../src/run/input.js'
import { scan } from '../../src/run/ledger/scan.js'
import { paintOn } from '../../src/app/paint.js'
import { inTemporaryFolder } from '../exports/temporary.js'
import { madeSurroundings } from './screen.js'

jest.setTimeout(30_000)

/** A folder with a report among a pipe, a device, a link to itself and one to the folder above. */
function strange(folder: string): string {
  const place = join(folder, 'in')
  mkdirSync(place)
  execFileSync('mkfifo', [join(place, 'a.pdf')])
  symlinkSync('/dev/zero', join(place, 'b.docx'))
  symlinkSync('c.html', join(place, 'c.html'))
  symlinkSync('..', join(place, 'd'))
  writeFileSync(join(place, 'e.html'), 'x')
  return place
}

async function scanned(source: string): Promise<readonly Input[]> {
  const found: Input[] = []
  for await (const { input } of scan(source, () => undefined)) found.push(input)
  return found
}

describe('a folder with pipes, devices and links in circles', () => {
  it('gives its files, and never what may have no end', () =>
    inTemporaryFolder(async (folder) => {
      const place = strange(folder)
      const { files } = await findInputs([place])
      expect(files.map((file) => file.slice(place.length))).toEqual(['/c.html', '/e.html'])
      expect((await scanned(place)).map(({ name }) => name)).toEqual(['e.html'])
    }))

  it('gives none that is opened where the path became one later', () =>
    inTemporaryFolder(async (folder) => {
      const pipe = join(strange(folder), 'a.pdf')
      expect(await bytesOf(fileInput(pipe), 100)).toEqual({
        code: 'E_OPEN',
        detail: 'no regular file',
      })
    }))
})

describe('what is painted', () => {
  it('commands no terminal, whatever a file is named', () => {
    const { around } = madeSurroundings()
    const text = 'E_TYPE a\u001B[2J\nE_OPEN b\u202Efdp'
    expect(paintOn(around.screen, {})('red', text)).toBe('E_TYPE a\uFFFD[2J\uFFFDE_OPEN b\uFFFDfdp')
  })
})
