import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { findInputs } from '../../src/run/files.js'
import { inTemporaryFolder } from '../exports/temporary.js'

/** The files found by arguments relative to a folder that holds `files`. */
async function found(
  files: readonly string[],
  args: readonly string[],
  more: readonly string[] = [],
) {
  return inTemporaryFolder(async (folder) => {
    for (const file of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await writeFile(join(folder, file), '')
    }
    const inputs = await findInputs(
      args.map((arg) => join(folder, arg)),
      more,
    )
    return {
      files: inputs.files.map((file) => file.slice(folder.length + 1)),
      problems: inputs.problems.map(({ problem }) => problem),
    }
  })
}

describe('findInputs', () => {
  it('takes from a folder the kinds it knows, in the order of code points', async () => {
    const files = ['b/c.PDF', 'b.htm', 'a.docx', 'b/𠮷.md', 'b/龥.txt', 'x.json', 'noext']
    expect(await found(files, ['.'])).toEqual({
      files: ['a.docx', 'b.htm', 'b/c.PDF', 'b/龥.txt', 'b/𠮷.md'],
      problems: [],
    })
  })

  it('takes from a folder what else it is told to', async () => {
    expect((await found(['a.pdf', 'b.JSON', 'c.csv'], ['.'], ['.json'])).files).toEqual([
      'a.pdf',
      'b.JSON',
    ])
  })

  it('leaves out hidden files, README files and node_modules', async () => {
    const files = ['.a.pdf', '.git/b.pdf', 'node_modules/c.pdf', 'README.md', 'readme.txt', 'd.pdf']
    expect((await found(files, ['.'])).files).toEqual(['d.pdf'])
  })

  it('takes a file that is named, whatever its name', async () => {
    expect((await found(['.hidden.pdf', 'data.bin'], ['data.bin', '.hidden.pdf'])).files).toEqual([
      'data.bin',
      '.hidden.pdf',
    ])
  })

  it('takes the files of a pattern', async () => {
    const files = ['2022/乙.pdf', '2023/甲.pdf', '2023/甲.docx', 'node_modules/x.pdf']
    expect((await found(files, ['**/*.pdf'])).files).toEqual(['2022/乙.pdf', '2023/甲.pdf'])
    expect((await found(files, ['2023/*.{pdf,docx}'])).files).toEqual([
      '2023/甲.docx',
      '2023/甲.pdf',
    ])
  })

  it('takes a file whose name only looks like a pattern', async () => {
    expect((await found(['a[1].pdf', 'a1.pdf'], ['a[1].pdf'])).files).toEqual(['a[1].pdf'])
  })

  it('takes a file once, at its first mention, however it is spelt', async () => {
    expect((await found(['b.pdf', 'a.pdf'], ['b.pdf', '.', './/b.pdf'])).files).toEqual([
      'b.pdf',
      'a.pdf',
    ])
  })

  it('says why an argument gives no file', async () => {
    const { files, problems } = await found(
      ['empty/x.json', 'a.pdf'],
      ['none.pdf', '*.doc', 'empty', 'a.pdf'],
    )
    expect(problems).toEqual(['missing', 'unmatched', 'empty'])
    expect(files).toEqual(['a.pdf'])
    expect((await findInputs(['/dev/null'])).problems).toEqual([
      { path: '/dev/null', problem: 'special' },
    ])
  })

  it('follows links to folders, but not in circles', () =>
    inTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'real/deep'), { recursive: true })
      await writeFile(join(folder, 'real/a.pdf'), '')
      await symlink(join(folder, 'real'), join(folder, 'real/deep/up'))
      await symlink(join(folder, 'real'), join(folder, 'link'))
      const { files } = await findInputs([folder])
      expect(files.map((file) => file.slice(folder.length + 1))).toEqual([
        'link/a.pdf',
        'real/a.pdf',
      ])
    }))

  it('keeps a broken link of a known kind, so that its failure is told', () =>
    inTemporaryFolder(async (folder) => {
      await symlink(join(folder, 'nowhere'), join(folder, 'a.pdf'))
      expect((await findInputs([folder])).files).toHaveLength(1)
    }))
})
