import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readAliases } from '../../src/run/aliases.js'
import { inTemporaryFolder } from '../exports/temporary.js'

function read(content: string | Uint8Array) {
  return inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'names.csv'), content)
    return readAliases(join(folder, 'names.csv'))
  })
}

describe('a file of aliases', () => {
  it('gives the names with their codes and organs', async () => {
    const rows = ['name,code,organ', '兰圃实验区,350128,', '"兰圃 区教育局", 320302 ,教育局', '']
    const expected = new Map([
      ['兰圃实验区', { code: '350128', organ: null }],
      ['兰圃区教育局', { code: '320302', organ: '教育局' }],
    ])
    expect(await read(rows.join('\n'))).toEqual(expected)
    expect(await read(`\uFEFF${rows.join('\r\n')}\r\n`)).toEqual(expected)
  })

  it('may hold quotes, commas and empty lines, and a row twice', async () => {
    const text =
      'name,code,organ\n\n"甲""乙""",320302,"办公室,\n一室"\n"甲""乙""",320302,"办公室,一室"'
    expect(await read(text)).toEqual(
      new Map([['甲"乙"', { code: '320302', organ: '办公室,一室' }]]),
    )
  })

  it.each([
    ['another header', 'name,code\n', 'header', 1, 'name,code'],
    ['nothing', '', 'header', 1, ''],
    ['no name', 'name,code,organ\n,320302,\n', 'name', 2, ''],
    ['a long name', `name,code,organ\n${'长'.repeat(101)},320302,`, 'name', 2, '长'.repeat(101)],
    ['an unknown code', 'name,code,organ\n甲区,320302,\n乙区,999999,', 'code', 3, '999999'],
    ['no code', 'name,code,organ\n甲区,,', 'code', 2, ''],
    ['two meanings', 'name,code,organ\n甲区,320302,\n甲区,320106,', 'twice', 3, '甲区'],
    ['an open quote', 'name,code,organ\n甲区,"320302,', 'quote', 2, ''],
    [
      'a line behind a wrapped cell',
      'name,code,organ\n甲区,320302,"办\n公"\n乙,1,',
      'name',
      4,
      '乙',
    ],
  ])('is refused for %s', async (_, text, problem, line, value) => {
    expect(await read(text)).toMatchObject({ problem, line, value })
  })

  it('is refused where it is not UTF-8, too large, a folder or not there', async () => {
    expect(await read(Uint8Array.of(0xc3, 0xfb))).toMatchObject({ problem: 'encoding' })
    expect(await read(new Uint8Array(4_000_001))).toMatchObject({ problem: 'large' })
    await inTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'in'))
      const problem = { problem: 'unreadable' }
      expect(await readAliases(join(folder, 'in'))).toMatchObject({ ...problem, value: 'EISDIR' })
      expect(await readAliases(join(folder, 'no'))).toMatchObject({ ...problem, value: 'ENOENT' })
    })
  })
})
