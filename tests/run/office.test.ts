import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { converter, findOffice, type OfficeLimits } from '../../src/run/office.js'
import { readReport } from '../../src/run/process.js'
import { makeReport } from '../../samples/generator/make.js'
import { plainDoc, renderDoc } from '../../samples/generator/render/doc/doc.js'
import { plainDocx, renderDocx } from '../../samples/generator/render/docx.js'
import { formOf } from '../report/figures.js'

jest.setTimeout(180_000)

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'office-test-'))
})

afterAll(() => rm(folder, { recursive: true }))

/** A program that stands in for LibreOffice; the folder of its output is `$OUT`. */
async function program(script: string): Promise<string> {
  const path = join(folder, 'soffice')
  const out = 'while [ "$1" != --outdir ]; do shift; done; OUT="$2"; mkdir -p "$OUT"'
  await writeFile(path, `#!/bin/sh\n${out}\n${script}\n`)
  await chmod(path, 0o755)
  return path
}

const limits: OfficeLimits = { seconds: 60, bytes: 1000 }
const bytes = Uint8Array.of(1, 2, 3)

async function converted(script: string, bounds: Partial<OfficeLimits> = {}) {
  const convert = converter(await program(script), { ...limits, ...bounds })
  return convert(bytes, 'doc', undefined)
}

describe('conversion by LibreOffice', () => {
  it('gives what the program makes of the file, and leaves nothing behind', async () => {
    const script = `cp "$3" "$OUT/report.docx"; dirname "$OUT" > ${folder}/where`
    const result = await converted(script)
    expect('docx' in result && Array.from(result.docx)).toEqual([1, 2, 3])
    const where = (await readFile(join(folder, 'where'), 'utf8')).trim()
    await expect(readdir(where)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it.each([
    ['exit 81', 'exit 81'],
    ['exit 0', 'no output'],
    ['head -c 1001 /dev/zero > "$OUT/report.docx"', '1001 bytes'],
  ])('tells why there is none: %s', async (script, failed) => {
    expect(await converted(script)).toEqual({ failed })
  })

  it('ends the program and all that it started after its time', async () => {
    const script = `sleep 300 & echo $! > ${folder}/child; wait`
    expect(await converted(script, { seconds: 1 })).toEqual({ failed: 'timeout' })
    const child = Number(await readFile(join(folder, 'child'), 'utf8'))
    expect(await ends(child)).toBe(true)
  })

  it('is stopped by the signal of the run', async () => {
    const stop = new AbortController()
    const convert = converter(await program('sleep 300'), limits)
    const result = convert(bytes, 'doc', stop.signal)
    stop.abort(new Error('stopped'))
    await expect(result).rejects.toThrow('stopped')
  })

  it('is by the first program in the folders of PATH', async () => {
    const path = await program('exit 0')
    expect(await findOffice(`/nowhere:${folder}`)).toBe(path)
    expect(await findOffice('/nowhere')).toBeNull()
    expect(await findOffice(undefined)).toBeNull()
  })
})

/** Whether a process is gone within ten seconds: the system takes a moment to clear it away. */
async function ends(pid: number): Promise<boolean> {
  for (let step = 0; step < 100 && isAlive(pid); step += 1) await setTimeout(100)
  return !isAlive(pid)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('a DOC read both ways', () => {
  const report = makeReport(formOf('2021'), 5, '霜栖县人民政府', 2023)
  const doc = renderDoc(report, plainDoc)
  const fewer = { ...report, cells: new Map([...report.cells].slice(0, 40)) }

  const codesOf = async (own: Uint8Array, docx: Uint8Array) => {
    const convert = () => Promise.resolve({ docx })
    const { reports, source } = await readReport(own, 'a.doc', { office: convert })
    const read = reports[0]?.figures.filter(({ status }) => status === 'read').length
    const finding = reports[0]?.findings.find(({ code }) => code === 'office-compared')
    return {
      read,
      format: source.format,
      message: finding?.message.en,
      severity: finding?.severity,
    }
  }

  it('keeps our own reading where the other is no better', async () => {
    const same = await codesOf(doc, renderDocx(report, plainDocx))
    expect(same).toMatchObject({ format: 'doc', severity: 'info' })
    expect(same.message).toMatch(/direct reading was taken/u)
    expect(await codesOf(doc, renderDocx(fewer, plainDocx))).toMatchObject({ read: same.read })
  })

  it('takes the other where it reads more', async () => {
    const better = await codesOf(renderDoc(fewer, plainDoc), renderDocx(report, plainDocx))
    expect(better.message).toMatch(/converted reading was taken/u)
    expect(better).toMatchObject({ format: 'doc', read: (await codesOf(doc, bytes)).read })
  })

  it('says that the conversion failed', async () => {
    const convert = () => Promise.resolve({ failed: 'timeout' })
    const { reports } = await readReport(doc, 'a.doc', { office: convert })
    const [failed] = reports[0]?.findings.filter(({ code }) => code === 'office-failed') ?? []
    expect(failed).toMatchObject({
      severity: 'info',
      fingerprint: expect.stringMatching(/^[0-9a-f]{12}\|/u),
    })
  })

  it('is read without conversion where the format is another', async () => {
    const convert = () => Promise.reject(new Error('not to be called'))
    const docx = renderDocx(report, plainDocx)
    expect((await readReport(docx, 'a.docx', { office: convert })).reports).toHaveLength(1)
  })
})
