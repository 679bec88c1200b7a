import { describe, expect, it } from '@jest/globals'
import { run } from '../../src/app/cli.js'
import { madeSurroundings } from './screen.js'

async function misuse(language: string, ...args: string[]) {
  const { around, output, screen } = madeSurroundings()
  const code = await run(['--lang', language, ...args], around)
  expect(output()).toBe('')
  return { code, screen: screen() }
}

describe('misuse', () => {
  it.each([
    [
      'a mistyped option',
      ['extract', '.', '--fromat', 'csv'],
      /没有选项 --fromat\n是不是 --format？/u,
    ],
    ['a mistyped command', ['extrct', '.'], /没有命令 extrct\n是不是 extract？/u],
    ['no path', ['extract'], /缺少参数：path/u],
    [
      'an option without its value',
      ['extract', '.', '-o'],
      /选项 -o, --output <folder> 需要一个值/u,
    ],
    ['an unknown format', ['extract', '.', '-f', 'csv,xml'], /不能是“csv,xml”.*csv, json, ndjson/u],
    ['an unknown condition', ['extract', '.', '--fail-on', 'x'], /file, error, warning, never/u],
    ['too many processes', ['extract', '.', '--jobs', '257'], /“257”，只能是：0 至 256 的整数/u],
    ['a time that is no number', ['check', '.', '--timeout', '1.5'], /1 至 86400 的整数/u],
    ['too little memory', ['panel', '.', '--max-memory', '255'], /256 至 1048576 的整数/u],
    ['tables on stdout', ['extract', '.', '-o', '-', '-f', 'csv'], /csv 需要输出文件夹/u],
    ['a missing path', ['extract', 'gone.pdf'], /路径不存在：gone\.pdf/u],
    ['a pattern without files', ['extract', 'gone/*.pdf'], /没有符合通配符的文件：gone/u],
  ])('tells %s in Chinese and exits with 2', async (_, args, message) => {
    const { code, screen } = await misuse('zh', ...args)
    expect(code).toBe(2)
    expect(screen).toMatch(message)
    expect(screen).not.toMatch(/^error|unknown|Did you mean|missing/u)
  })

  it('tells a mistyped option in English', async () => {
    const { code, screen } = await misuse('en', 'extract', '.', '--fromat', 'csv')
    expect(code).toBe(2)
    expect(screen).toBe(
      'error: unknown option --fromat\nDid you mean --format?\nSee: nianbao extract --help\n',
    )
  })

  it('tells that LibreOffice is not installed', async () => {
    const { around, screen } = madeSurroundings()
    const code = await run(['--lang', 'en', 'extract', 'package.json', '--via-office'], around)
    expect(code).toBe(2)
    expect(screen()).toBe(
      'error: --via-office needs LibreOffice: there is no soffice in the folders of PATH\n',
    )
  })

  it('shows the help where no command is given', async () => {
    const { code, screen } = await misuse('zh')
    expect(code).toBe(2)
    expect(screen).toMatch(/^用法：/u)
  })

  it('does not know a language that it does not speak', async () => {
    expect(await misuse('fr', 'extract', '.')).toMatchObject({ code: 2 })
  })
})

describe('help', () => {
  it.each([
    ['zh', '用法：', /[A-Za-z]{3,}:/u],
    ['en', 'Usage:', /[\u3001\u3002\uFF1A]/u],
  ])('in %s is in that language only', async (language, start, foreign) => {
    for (const args of [['--help'], ['extract', '--help'], ['help', 'extract']]) {
      const { around, output, screen } = madeSurroundings()
      expect(await run(['--lang', language, ...args], around)).toBe(0)
      expect(output().startsWith(start)).toBe(true)
      expect(output()).not.toMatch(foreign)
      expect(screen()).toBe('')
    }
  })

  it('gives the version', async () => {
    const { around, output } = madeSurroundings()
    expect(await run(['--version'], around)).toBe(0)
    expect(output()).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })
})
