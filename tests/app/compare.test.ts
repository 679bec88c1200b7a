import { mkdir, readFile, rename } from 'node:fs/promises'
import { describe, expect, it, jest } from '@jest/globals'
import { comparisonSchema } from '../../src/report/comparison.js'
import { parseCsv } from '../exports/parse-csv.js'
import { filesBelow } from '../exports/temporary.js'
import { madeHtml } from '../run/made-html.js'
import { bad, decision, line, nianbao, withFiles } from './archive.js'

/** Each test reads several files and draws charts, on a machine that may have much else to do. */
jest.setTimeout(60_000)

const files = [
  'compare-figures.csv',
  'compare-findings.csv',
  'compare-narrative.csv',
  'compare.html',
  'compare.json',
]

const years = {
  'in/2022.html': madeHtml({ year: 2022 }),
  'in/2023.html': madeHtml({ year: 2023, total: 30 }),
}

const comparisonIn = async (path: string) =>
  comparisonSchema.parse(JSON.parse(await readFile(path, 'utf8')))

describe('nianbao compare', () => {
  it('puts two years side by side, and says what it came to', () =>
    withFiles(years, async (at) => {
      const { code, output, screen } = await nianbao(['compare', at('in'), '-o', at('out')])
      expect({ code, output }).toEqual({ code: 0, output: '' })
      expect(screen).toMatch(/^2 files read, 0 failed/mu)
      expect(screen).toContain('compare.html, compare.json, compare-figures.csv')
      expect(await filesBelow(at('out'))).toEqual(files)
      const { front, issuers } = await comparisonIn(at('out/compare.json'))
      expect(front.counts).toMatchObject({ reports: 2, issuers: 1 })
      expect(issuers[0]?.reports.map(({ year }) => year)).toEqual([2022, 2023])
      expect(await readFile(at('out/compare.html'), 'utf8')).toContain('data-lang="en"')
    }))

  it('gives the same from what extract wrote, in whatever order, and beside its own output', () =>
    withFiles(years, async (at) => {
      await nianbao(['extract', at('in'), '-o', at('out')])
      const paths = [at('in/2023.html'), at('in/2022.html')]
      await nianbao(['compare', ...paths, '-o', at('raw')])
      for (let round = 0; round < 2; round++) {
        await nianbao(['compare', at('out'), '-o', at('out')])
        for (const name of files)
          expect(
            (await readFile(at(`out/${name}`))).equals(await readFile(at(`raw/${name}`))),
          ).toBe(true)
      }
    }))

  it('names a file that failed on the screen, on the page and in the table', () =>
    withFiles({ ...years, ...bad }, async (at) => {
      const { code, screen } = await nianbao(['compare', at('in'), '-o', at('out')])
      expect(code).toBe(1)
      expect(screen).toMatch(/^E_EMPTY \S*c-empty\.pdf: /mu)
      const rows = parseCsv(await readFile(at('out/compare-findings.csv'), 'utf8'))
      expect(rows.filter((row) => row.code === 'E_EMPTY')).toHaveLength(1)
      expect(await readFile(at('out/compare.html'), 'utf8')).toContain('c-empty.pdf')
    }))

  it('counts for --fail-on what is found within the reports and between them', () =>
    withFiles(years, async (at) => {
      const args = ['compare', at('in'), '-o', at('out'), '-q']
      expect((await nianbao([...args, '--fail-on', 'error'])).code).toBe(1)
      const { issuers } = await comparisonIn(at('out/compare.json'))
      const found = issuers.flatMap(({ groups }) => groups.flatMap((group) => group.findings))
      const verdicts = found.map(({ finding: { fingerprint } }) =>
        line({ fingerprint, verdict: 'dismissed', ...decision }),
      )
      await withFiles({ 'v.jsonl': verdicts.join('') }, async (there) => {
        const judged = [...args, '--fail-on', 'warning', '--verdicts', there('v.jsonl')]
        expect((await nianbao(judged)).code).toBe(0)
      })
      expect(await readFile(at('out/compare.html'), 'utf8')).toContain(decision.why)
      expect((await comparisonIn(at('out/compare.json'))).front.counts.errors).toBe(0)
    }))

  it('holds a region against the sum of its parts, where it is asked to', () =>
    withFiles(
      {
        'in/whole.html': madeHtml({ issuer: '甲县人民政府' }),
        'in/a.html': madeHtml({ issuer: '甲县教育局' }),
        'in/b.html': madeHtml({ issuer: '甲县民政局' }),
      },
      async (at) => {
        const args = ['compare', at('in'), '-o', at('out')]
        await nianbao([...args, '--region', '甲县人民政府'])
        const { regions } = await comparisonIn(at('out/compare.json'))
        expect(regions.map(({ issuer, parts }) => [issuer, parts.length])).toEqual([
          ['甲县人民政府', 2],
        ])
        const sum = regions[0]?.answers.find(({ series }) => series === 'review_total')
        expect(sum).toMatchObject({ answer: 'fail', expected: 6, printed: 3 })
        expect(await readFile(at('out/compare.html'), 'utf8')).toContain('id="regions"')
      },
    ))

  it('tells an interruption, and compares what was read by then', () =>
    withFiles(years, async (at) => {
      const interrupt = new AbortController()
      interrupt.abort()
      const args = ['compare', at('in'), '-o', at('out')]
      expect((await nianbao(args, { interrupt: interrupt.signal })).code).toBe(130)
      expect(await filesBelow(at('.'))).toEqual(['in/2022.html', 'in/2023.html'])
    }))
})

describe('misuse of nianbao compare', () => {
  const misuse = async (...args: string[]) => {
    const { code, output, screen } = await nianbao(['--lang', 'zh', 'compare', ...args])
    expect({ code, output }).toEqual({ code: 2, output: '' })
    return screen
  }

  it('tells one report only, one report twice, and none, and writes nothing', () =>
    withFiles({ ...years, 'copy/2022.html': years['in/2022.html'], ...bad }, async (at) => {
      const out = ['-o', at('out')]
      const one = at('in/2022.html')
      expect(await misuse(one, ...out)).toContain('对比需要 2 至 200 份年报，现有 1 份')
      expect(await misuse(one, at('copy/2022.html'), ...out)).toContain('现有 1 份')
      expect(await misuse(at('in/c-empty.pdf'), ...out)).toContain('现有 0 份')
      expect((await filesBelow(at('.'))).filter((name) => name.startsWith('out'))).toEqual([])
    }))

  it.each([
    ['a mistyped option', ['.', '--regions', 'x'], /没有选项 --regions\n是不是 --region？/u],
    ['no path', [], /缺少参数：path/u],
    ['a comparison on stdout', ['.', '-o', '-'], /需要输出文件夹/u],
    ['a missing path', ['gone.pdf'], /路径不存在：gone\.pdf/u],
  ])('tells %s', async (_, args, message) => {
    expect(await misuse(...args)).toMatch(message)
  })

  it('tells a region that has no report', () =>
    withFiles(years, async (at) => {
      expect(await misuse(at('in'), '-o', at('out'), '--region', '某市人民政府')).toContain(
        '没有这个机关的年报：某市人民政府',
      )
    }))

  it('leaves what was there where a file cannot be written', () =>
    withFiles(years, async (at) => {
      await mkdir(at('out/compare.json'), { recursive: true })
      await mkdir(at('out/compare.json/full'))
      const { code } = await nianbao(['compare', at('in'), '-o', at('out')])
      expect(code).toBe(1)
      await rename(at('out/compare.json'), at('out/moved'))
      expect((await nianbao(['compare', at('in'), '-o', at('out')])).code).toBe(0)
    }))
})
