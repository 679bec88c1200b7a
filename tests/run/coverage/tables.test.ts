import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readChecked } from '../../../src/run/coverage/checked.js'
import { readExpected } from '../../../src/run/coverage/expected.js'
import { inTemporaryFolder } from '../../exports/temporary.js'

/** Reads a file of these bytes. */
function read<T>(content: string | Uint8Array, by: (path: string) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'table.csv')
    await writeFile(path, content)
    return by(path)
  })
}

const expected = (content: string | Uint8Array) =>
  read(content, (path) => readExpected(path, new Map()))

const checked = (content: string | Uint8Array) => read(content, readChecked)

describe('A list of issuers', () => {
  it('gives them by the ids that reports have', async () => {
    const text = '\uFEFFto,issuer,from\n2024,淮安市洪泽区 教育局,2020\n,某某园,\n'
    expect(await expected(text)).toEqual([
      { issuerId: '320813-教育局', name: '淮安市洪泽区教育局', from: 2020, to: 2024 },
      { issuerId: '某某园', name: '某某园', from: null, to: null },
    ])
  })

  it.each([
    ['name\nx\n', 'header', 1, 'issuer'],
    ['issuer,from\n甲,2020\n,2020\n', 'issuer', 3, ''],
    ['issuer,from\n甲,20\n', 'year', 2, '20'],
    ['issuer\n"甲\n', 'quote', 2, ''],
  ])('that is wrong is refused, with the line: %j', async (text, problem, line, value) => {
    expect(await expected(text)).toMatchObject({ problem, line, value })
  })

  it('that is not there is a value', async () => {
    expect(await readExpected('/nowhere/at/all.csv', new Map())).toMatchObject({
      problem: 'unreadable',
      value: 'ENOENT',
    })
  })
})

describe('A checked sample', () => {
  it('counts the marks as people write them, and the rows without one', async () => {
    const marks = ['1', 'y', 'YES', '是', '对', '√', '0', 'n', '否', '错', '×', ' ', '']
    const rows = marks.map((mark, index) => `${index},${mark},x`)
    expect(await checked(['value,correct,key', ...rows].join('\r\n'))).toEqual({
      right: 6,
      wrong: 5,
      open: 2,
    })
  })

  it('may have been saved in GB18030', async () => {
    const bytes = Buffer.concat([Buffer.from('correct\n'), Buffer.from([0xb7, 0xf1])])
    expect(await checked(bytes)).toEqual({ right: 0, wrong: 1, open: 0 })
  })

  it('with another mark is refused, with the line', async () => {
    expect(await checked('correct\n1\nmaybe\n')).toMatchObject({
      problem: 'mark',
      line: 3,
      value: 'maybe',
    })
  })
})
