import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readCorrections } from '../../src/run/corrections.js'
import { decisionsIn } from '../../src/run/decisions.js'
import { readVerdicts } from '../../src/run/verdicts.js'
import { inTemporaryFolder } from '../exports/temporary.js'

const decision = { who: '李文', when: '2026-03-01', why: '扫描不清' }
const correction = {
  ...{ sha256: 'a'.repeat(64), key: 'requests.new.total', printed: '27', value: 21 },
  ...decision,
}
const verdict = { fingerprint: 'aaaaaaaaaaaa|x', verdict: 'accepted', ...decision }
const lines = (...records: object[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('')

/** Writes files into a folder and gives `use` their paths. */
function withFiles<T>(
  contents: readonly (string | Uint8Array)[],
  use: (paths: string[]) => Promise<T>,
): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const paths = contents.map((_, index) => join(folder, `${index}.jsonl`))
    for (const [index, content] of contents.entries()) await writeFile(paths[index] ?? '', content)
    return use(paths)
  })
}

describe('a file of corrections', () => {
  it('gives the corrections by the file that they are of, in their order', async () => {
    const other = { ...correction, sha256: 'b'.repeat(64) }
    const second = { ...correction, value: null }
    const expected = new Map([
      [correction.sha256, [correction, second]],
      [other.sha256, [other]],
    ])
    const text = lines(correction, other, second)
    expect(await withFiles([text], readCorrections)).toEqual(expected)
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n\r\n')}`
    expect(await withFiles([windows], readCorrections)).toEqual(expected)
    const parts = [lines(correction), lines(other, second)]
    expect(await withFiles(parts, readCorrections)).toEqual(expected)
  })

  it('may be empty', async () => {
    expect(await withFiles([''], readCorrections)).toEqual(new Map())
  })

  it.each([
    ['a line that is no JSON', `${lines(correction)}\n{"sha256`, 'json', 3, '{"sha256'],
    ['a line that is a list', '[]\n', 'json', 1, '[]'],
    ['a name that has no meaning', lines({ ...correction, valeu: 1 }), 'unknown', 1, 'valeu'],
    [
      'a value that is text',
      lines(correction, { ...correction, value: '21' }),
      'wrong',
      2,
      'value',
    ],
    ['a name that is lacking', lines({ ...correction, who: undefined }), 'wrong', 1, 'who'],
    ['text that is not UTF-8', Uint8Array.of(0xc3, 0xfb), 'encoding', 0, ''],
    ['too much of it', new Uint8Array(64_000_001), 'large', 0, ''],
  ])('is refused for %s', async (_, content, problem, line, value) => {
    expect(await withFiles([content], readCorrections)).toMatchObject({ problem, line, value })
  })

  it('is refused where it is not there', async () => {
    expect(await readCorrections(['gone.jsonl'])).toMatchObject({
      ...{ path: 'gone.jsonl', problem: 'unreadable', line: 0, value: 'ENOENT' },
    })
  })
})

describe('a file of verdicts', () => {
  const dismissed = { ...verdict, verdict: 'dismissed' }

  it.each([
    ['the latest', [{ ...dismissed, when: '2026-03-02' }, verdict], 'dismissed'],
    ['the last of one moment', [verdict, dismissed], 'dismissed'],
    ['the last of one moment, the other way round', [dismissed, verdict], 'accepted'],
  ])('gives of several on one finding %s', async (_, records, expected) => {
    const read = await withFiles([lines(...records)], readVerdicts)
    expect(read).toEqual(
      new Map([[verdict.fingerprint, expect.objectContaining({ verdict: expected })]]),
    )
  })

  it('is refused with the line', async () => {
    const text = lines(verdict, { ...verdict, verdict: 'maybe' })
    expect(await withFiles([text], readVerdicts)).toMatchObject({
      ...{ problem: 'wrong', line: 2, value: 'verdict' },
    })
  })
})

describe('the files of decisions', () => {
  it('are those in the folders, each once', () =>
    inTemporaryFolder(async (folder) => {
      const at = (name: string) => join(folder, name)
      await mkdir(at('a'))
      await mkdir(at('b/verdicts.jsonl'), { recursive: true })
      await writeFile(at('a/verdicts.jsonl'), '')
      await writeFile(at('report.pdf'), '')
      const folders = ['a', './a/', 'b', 'gone', 'report.pdf'].map((name) => `${folder}/${name}`)
      expect(await decisionsIn(folders, 'verdicts')).toEqual([at('a/verdicts.jsonl')])
      expect(await decisionsIn(folders, 'corrections')).toEqual([])
    }))
})
