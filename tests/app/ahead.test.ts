import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, jest } from '@jest/globals'
import type * as Ahead from '../../src/app/ahead.js'
import type { Surroundings } from '../../src/app/surroundings.js'
import { inTemporaryFolder } from '../exports/temporary.js'
import { madeSurroundings } from './screen.js'

/** Processes start, on a machine that may have much else to do. */
jest.setTimeout(60_000)

const { withChildAhead, withChildAheadInto } = (await import(
  pathToFileURL(join(process.cwd(), 'dist/src/app/ahead.js')).href
)) as typeof Ahead

const { around } = madeSurroundings()

/** Whether a process is started ahead for these paths, in a folder with these files. */
function isAhead(
  files: readonly string[],
  paths: readonly string[],
  { jobs = 1, output, force = false }: { jobs?: number; output?: string; force?: boolean } = {},
): Promise<boolean> {
  return inTemporaryFolder(async (folder) => {
    for (const file of files) {
      await mkdir(join(folder, file, '..'), { recursive: true })
      await writeFile(join(folder, file), '')
    }
    const bounds = { jobs, timeout: 60_000, maxMemory: 768 * 2 ** 20 }
    const request = { paths: paths.map((path) => join(folder, path)), bounds }
    let came = false
    const use = ({ ahead }: Surroundings) => {
      came = ahead !== undefined
      return Promise.resolve(0 as const)
    }
    await (output === undefined
      ? withChildAhead(request, around, use)
      : withChildAheadInto({ ...request, output: join(folder, output), force }, around, use))
    return came
  })
}

describe('a process is started ahead', () => {
  it('where a report is named, or a folder that has one', async () => {
    expect(await isAhead(['a.pdf'], ['a.pdf'])).toBe(true)
    expect(await isAhead(['2023/a/b.docx'], ['.'])).toBe(true)
  })

  it('not where nothing may have to be read', async () => {
    expect(await isAhead(['a.json', 'readme.txt', '.b.pdf'], ['.'])).toBe(false)
    expect(await isAhead(['a.pdf'], ['a.pdf', 'gone.pdf'])).toBe(false)
    expect(await isAhead(['a.pdf'], ['a.pdf'], { jobs: 0 })).toBe(false)
    expect(await isAhead(['out/ledger.sqlite', 'out/figures.xlsx'], ['out'])).toBe(false)
  })

  it('not where a ledger may know all, unless it is read again', async () => {
    const files = ['in/a.pdf', 'out/ledger.sqlite']
    expect(await isAhead(files, ['in'], { output: 'new' })).toBe(true)
    expect(await isAhead(files, ['in'], { output: 'out' })).toBe(false)
    expect(await isAhead(files, ['in'], { output: 'out', force: true })).toBe(true)
  })
})
