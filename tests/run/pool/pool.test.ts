import { execFileSync, spawn } from 'node:child_process'
import { copyFile, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, jest } from '@jest/globals'
import type { Aliases } from '../../../src/recognise/issuer/aliases.js'
import { fileInput, type Input } from '../../../src/run/input.js'
import type { Reading } from '../../../src/run/read.js'
import { inTemporaryFolder } from '../../exports/temporary.js'
import { endlessHtml, madeHtml } from '../made-html.js'
import { built, readAll, told, withPool } from './built.js'
import { localPool } from './local-pool.js'

/** Each test starts processes, on a machine that may have much else to do. */
jest.setTimeout(120_000)

const sample = 'samples/lanting-2023/report.pdf'
const MEGABYTE = 2 ** 20
const HASH: unknown = expect.stringMatching(/^[0-9a-f]{64}$/u)

/** Runs `use` with inputs of these texts. */
function withInputs<T>(
  texts: readonly (string | Uint8Array)[],
  use: (inputs: Input[]) => Promise<T>,
): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const inputs = texts.map((_, index) => fileInput(join(folder, `${index}.html`)))
    for (const [index, { file }] of inputs.entries()) await writeFile(file, texts[index] ?? '')
    return use(inputs)
  })
}

/** The ids of the reading processes that a process has started. */
function childrenOf(parent: number): number[] {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
  return listed
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s.*pool\/child\./u.exec(line))
    .filter((found) => Number(found?.[2]) === parent)
    .map((found) => Number(found?.[1]))
}

function isRunning(id: number): boolean {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,stat='], { encoding: 'utf8' })
  return new RegExp(`^\\s*${id}\\s+[^Z]`, 'mu').test(listed)
}

/** The built code, whose children start without a compiler. */
async function aheadOf(): Promise<typeof import('../../../src/run/pool/ahead.js')> {
  return (await import(
    pathToFileURL(join(dirname(built), 'ahead.js')).href
  )) as typeof import('../../../src/run/pool/ahead.js')
}

/** Looks until there is something, for a minute. */
async function until<T>(look: () => T | undefined): Promise<T> {
  for (let looks = 0; looks < 300; looks++) {
    const found = look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('it never came')
}

describe('a pool', () => {
  it('gives what reading in this process gives, in the order of the inputs', () =>
    withInputs([madeHtml(), '', madeHtml({ total: 30 })], async (made) => {
      const inputs = [fileInput(sample), ...made, fileInput('gone.pdf')]
      const alone = await readAll(localPool(), inputs)
      const readings = await withPool({ jobs: 2 }, (pool) => readAll(pool, inputs))
      expect(readings.map(({ path }) => path)).toEqual(inputs.map(({ path }) => path))
      expect(readings.map(told)).toEqual([1, 1, 'the file is empty', 1, expect.any(String)])
      expect(JSON.stringify(readings)).toBe(JSON.stringify(alone))
    }))

  it('tells its children the aliases and what people decided', () =>
    withInputs([madeHtml({ year: 2014 })], async ([input]) => {
      if (input === undefined) throw new Error('no input')
      const aliases = new Map([['虚构县人民政府', { code: '320829', organ: null }]])
      const reading = await withPool({ reading: { aliases } }, (pool) => pool.read(input))
      expect(reading).toMatchObject({
        outcome: { reports: [{ issuer: { place: { code: '320829' } } }] },
      })
    }))

  it('tells a bug of ours with its message and its place', () =>
    withInputs([madeHtml(), 'x'], async (inputs) => {
      // What no file of aliases gives.
      const aliases = [] as unknown as Aliases
      const [bug, other] = await withPool({ reading: { aliases } }, (pool) => readAll(pool, inputs))
      if (bug === undefined || !('bug' in bug)) throw new Error('no bug')
      expect(bug.bug).toBeInstanceOf(Error)
      expect((bug.bug as Error).message).toContain('not a function')
      expect((bug.bug as Error).stack).toContain('aliases')
      expect(other).toMatchObject({ outcome: { reports: [] } })
    }))
})

describe('a file without end', () => {
  it('costs itself when it takes too much memory', () =>
    withInputs([madeHtml(), '', madeHtml({ year: 2022 })], async (inputs) => {
      const [, large] = inputs as [Input, Input, Input]
      // A hole takes no room on the disk.
      await truncate(large.file, 600 * MEGABYTE)
      const reading = { limits: { bytes: 2 ** 40 } }
      const options = { maxMemory: 256 * MEGABYTE, reading }
      const readings = await withPool(options, (pool) => readAll(pool, inputs))
      expect(readings.map(told)).toEqual([1, 'reading took too much memory (256 MB)', 1])
      const source = { path: large.path, bytes: 600 * MEGABYTE, sha256: HASH }
      expect(readings[1]).toMatchObject({ outcome: { source } })
    }))

  it('costs itself when it takes too long', () =>
    withInputs([madeHtml(), endlessHtml(), madeHtml({ year: 2022 })], async (inputs) => {
      const readings = await withPool({ timeout: 5000 }, (pool) => readAll(pool, inputs))
      expect(readings.map(told)).toEqual([1, 'reading took too long (5 s)', 1])
    }))
})

describe('a child', () => {
  it('that is killed costs no file', () =>
    withInputs(
      Array.from({ length: 40 }, () => madeHtml()),
      (inputs) =>
        withPool({ jobs: 2 }, async (pool) => {
          const readings: Reading[] = []
          for await (const reading of pool.readAll(inputs)) {
            const [child] = readings.length % 20 === 5 ? childrenOf(process.pid) : []
            if (child !== undefined) process.kill(child, 'SIGKILL')
            readings.push(reading)
          }
          expect(readings.map(told)).toEqual(inputs.map(() => 1))
        }),
    ))

  it('is gone when its parent is killed in the middle of a file', () =>
    inTemporaryFolder(async (folder) => {
      const endless = join(folder, 'endless.html')
      await writeFile(endless, endlessHtml())
      const program = `
        const { openPool } = await import(${JSON.stringify(built)})
        const options = { jobs: 1, timeout: 600_000, maxMemory: 2 ** 40, reading: {} }
        await openPool(options).read(${JSON.stringify(fileInput(endless))})`
      const args = ['--input-type=module', '--eval', program]
      const parent = spawn(process.execPath, args, { stdio: 'ignore' })
      const child = await until(() => childrenOf(parent.pid ?? 0)[0])
      parent.kill('SIGKILL')
      await until(() => (isRunning(child) ? undefined : true))
    }))

  it('is gone when the pool is closed or aborted', () =>
    inTemporaryFolder(async (folder) => {
      const inputs = ['a.pdf', 'b.pdf'].map((name) => fileInput(join(folder, name)))
      for (const { file } of inputs) await copyFile(sample, file)
      const abort = new AbortController()
      await withPool({ jobs: 2, signal: abort.signal }, async (pool) => {
        const pending = inputs.map((input) => pool.read(input))
        abort.abort(new Error('interrupted'))
        for (const each of pending) await expect(each).rejects.toThrow('interrupted')
        expect(await readAll(pool, inputs)).toEqual([])
      })
      expect(childrenOf(process.pid)).toEqual([])
    }))
})

describe('a process that was started ahead', () => {
  const memory = 768 * MEGABYTE

  it('is the first that reads', () =>
    withInputs([madeHtml()], async ([input]) => {
      if (input === undefined) throw new Error('no input')
      const ahead = (await aheadOf()).startAhead(memory)
      const [child] = childrenOf(process.pid)
      const reading = await withPool({ ahead, maxMemory: memory }, async (pool) => {
        const came = await pool.read(input)
        expect(childrenOf(process.pid)).toEqual([child])
        return came
      })
      expect(told(reading)).toBe(1)
      expect(ahead.take()).toBeNull()
    }))

  it('is gone where nobody took it', async () => {
    const ahead = (await aheadOf()).startAhead(memory)
    expect(childrenOf(process.pid)).toHaveLength(1)
    await ahead.end()
    await until(() => (childrenOf(process.pid).length === 0 ? true : undefined))
  })
})
