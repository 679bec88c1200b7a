import { writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { isManifestProblem, openManifest, type Manifest } from '../../../src/run/manifest/index.js'
import { madeOutcome, madeSource } from '../../exports/made.js'
import { inTemporaryFolder } from '../../exports/temporary.js'

/** On a machine that may have much else to do. */
jest.setTimeout(60_000)

/** Opens a manifest of these bytes, for as long as `use` runs. */
async function withManifestOf<T>(
  content: string | Uint8Array,
  use: (manifest: Manifest, folder: string) => Promise<T>,
): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'manifest.csv')
    await writeFile(path, content)
    const manifest = await openManifest(path)
    if (isManifestProblem(manifest)) throw new Error(JSON.stringify(manifest))
    return use(manifest, folder)
  })
}

async function urlOf(manifest: Manifest, path: string): Promise<string | null> {
  const source = madeSource({ path, name: 'x' })
  return (await manifest.applied({ ...madeOutcome([]), source })).source.url
}

async function problemOf(content: string | Uint8Array) {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'manifest.csv')
    await writeFile(path, content)
    const read = await openManifest(path)
    if (!isManifestProblem(read)) throw new Error('it was opened')
    return [read.problem, read.line, read.value]
  })
}

describe('A manifest', () => {
  it('has columns in any order, others beside them, with or without a mark of UTF-8', async () => {
    const text = 'note, URL ,path\r\n"a\r\nb",u1,a.pdf\r\n\r\nc,u2,"b,c.pdf"\r\n'
    for (const content of [text, `\uFEFF${text}`]) {
      await withManifestOf(content, async (manifest, folder) => {
        expect(await urlOf(manifest, join(folder, 'a.pdf'))).toBe('u1')
        expect(await urlOf(manifest, join(folder, 'b,c.pdf'))).toBe('u2')
        expect(await urlOf(manifest, join(folder, 'c.pdf'))).toBeNull()
        expect(manifest.counts).toEqual({ paths: 2, unmatched: 0, unlisted: 1 })
      })
    }
  })

  it('is read as GB18030 where it is not UTF-8', async () => {
    const head = Buffer.from('path,url\n')
    const name = Buffer.from([0xc4, 0xea, 0xb1, 0xa8, ...Buffer.from('.pdf,u\n')])
    await withManifestOf(Buffer.concat([head, name]), async (manifest, folder) => {
      expect(await urlOf(manifest, join(folder, '年报.pdf'))).toBe('u')
    })
  })

  it('names a file from its own folder, as results do, in full, or as Windows does', async () => {
    const rows = ['path,url', 'a.pdf,1', 'elsewhere/b.pdf,2', '/c/d.pdf,3', '.\\e\\f.pdf,4']
    await withManifestOf(rows.join('\n'), async (manifest, folder) => {
      expect(await urlOf(manifest, relative(process.cwd(), join(folder, 'a.pdf')))).toBe('1')
      expect(await urlOf(manifest, 'elsewhere/b.pdf')).toBe('2')
      expect(await urlOf(manifest, '/c/d.pdf')).toBe('3')
      expect(await urlOf(manifest, join(folder, 'e/f.pdf'))).toBe('4')
    })
  })

  it('has a member of an archive, else the archive that it is in', async () => {
    const rows = 'path,url\na.zip,archive\na.zip!/x/1.pdf,member\n'
    await withManifestOf(rows, async (manifest, folder) => {
      expect(await urlOf(manifest, join(folder, 'a.zip!/x/1.pdf'))).toBe('member')
      expect(await urlOf(manifest, join(folder, 'a.zip!/x/2.pdf'))).toBe('archive')
    })
  })

  it('counts the last of several lines of a path', () =>
    withManifestOf('path,url\na.pdf,1\nb.pdf,2\n./a.pdf,3\n', async (manifest, folder) => {
      expect(await urlOf(manifest, join(folder, 'a.pdf'))).toBe('3')
      expect(manifest.counts).toEqual({ paths: 2, unmatched: 1, unlisted: 0 })
    }))

  it('finds every line of a thousand, the long ones too', async () => {
    const long = 'x'.repeat(9_000)
    const rows = Array.from(
      { length: 1_100 },
      (_, index) => `${index}.pdf,${index},${long.slice(0, index * 8)}`,
    )
    await withManifestOf(['path,url,note', ...rows].join('\n'), async (manifest, folder) => {
      const found = await Promise.all(
        rows.map((_, index) => urlOf(manifest, join(folder, `${index}.pdf`))),
      )
      expect(found).toEqual(rows.map((_, index) => `${index}`))
    })
  })

  it('has dates as spreadsheets and programs write them', async () => {
    const dates = [
      '2024/3/1',
      '2024-03-01 9:05',
      '2024-03-01T09:05:06.7Z',
      '2024-02-29T23:59:59+08:00',
      '',
    ]
    const rows = dates.map((date, index) => `${index}.pdf,${date}`)
    await withManifestOf(['path,retrieved', ...rows].join('\n'), async (manifest, folder) => {
      const read = async (_: string, index: number) => {
        const source = madeSource({ path: join(folder, `${index}.pdf`) })
        return (await manifest.applied({ ...madeOutcome([]), source })).source.retrieved
      }
      expect(await Promise.all(dates.map(read))).toEqual([
        '2024-03-01',
        '2024-03-01T09:05:00',
        '2024-03-01T09:05:06Z',
        '2024-02-29T23:59:59+08:00',
        null,
      ])
    })
  })

  it.each<[string, string | Uint8Array, unknown[]]>([
    ['no column path', 'file,url\na,b\n', ['header', 1, 'file,url']],
    ['nothing in it', '', ['header', 1, '']],
    ['a line without a path', 'path,url\na,\n\n,u\n', ['path', 4, '']],
    ['a bad year', 'year,path\n2023,a\n"20\n23",b\n', ['year', 3, '20\n23']],
    ['a year of two digits', 'path,year\na,23\n', ['year', 2, '23']],
    ['a bad date', 'path,retrieved\na,2024-02-30\n', ['retrieved', 2, '2024-02-30']],
    ['a quote amiss', 'path\na\n"b"c\n', ['quote', 3, '']],
    ['a line without end', `path\n"${'x\n'.repeat(40_000)}`, ['long', 2, '']],
    [
      'bytes of neither encoding',
      Uint8Array.from([...Buffer.from('path\n'), 0xff, 0xff]),
      ['encoding', 2, ''],
    ],
    [
      'other bytes than its mark says',
      Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from('path\n'), 0xc4, 0xea]),
      ['encoding', 2, 'UTF-8'],
    ],
  ])('with %s is refused, with the line', async (_, content, problem) => {
    expect(await problemOf(content)).toEqual(problem)
  })

  it('that is not there is a value', async () => {
    expect(await openManifest('/nowhere/at/all.csv')).toMatchObject({
      problem: 'unreadable',
      value: 'ENOENT',
    })
  })
})
