import { readFile } from 'node:fs/promises'
import { Writable } from 'node:stream'
import { describe, expect, it, jest } from '@jest/globals'
import { widthOf } from '../../src/app/width.js'
import { filesBelow } from '../exports/temporary.js'
import { madeHtml } from '../run/made-html.js'
import { archive, bad, checkedIn, dismissed, KEY, nianbao, withFiles } from './archive.js'

/** Each test reads several files, on a machine that may have much else to do. */
jest.setTimeout(60_000)

/** A terminal of a width that keeps what is written. */
function terminal(columns: number) {
  let text = ''
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString()
      done()
    },
  })
  return { stream: Object.assign(stream, { isTTY: true, columns }), text: () => text }
}

describe('the table of nianbao check on a terminal', () => {
  it.each(['zh', 'en'])('is coloured and broken at its width: %s', (language) =>
    withFiles(archive, async (at) => {
      const { stream, text } = terminal(72)
      await nianbao(['check', at('in/b.html'), '--lang', language, '-v'], { output: stream })
      expect(text()).toContain('\u001B[31m')
      const lines = text()
        .replace(/\p{Cc}(?<!\n)\[\d+m/gu, '')
        .split('\n')
        .slice(1)
      const long = lines.filter(
        (each) => widthOf(each) > 72 && /\s\S+\s|[。，；]/u.test(each.trim()),
      )
      expect(long).toEqual([])
      expect(lines.some((each) => each.startsWith(' '.repeat(11)))).toBe(true)
    }),
  )

  it('shows what was dismissed faintly', () =>
    withFiles({ ...archive, 'in/verdicts.jsonl': dismissed }, async (at) => {
      const { stream, text } = terminal(300)
      await nianbao(['check', at('in/b.html'), '--verdicts', at('in/verdicts.jsonl')], {
        output: stream,
      })
      const shown = text()
        .split('\n')
        .find((each) => each.includes('total-differs'))
      expect(shown).toMatch(/^ {2}\p{Cc}\[2merror/u)
    }))

  it('has no colours where NO_COLOR is set, and none in a pipe', () =>
    withFiles(archive, async (at) => {
      const { stream, text } = terminal(72)
      const environment = { NO_COLOR: '1' }
      await nianbao(['check', at('in/b.html')], { output: stream, environment })
      expect(text()).not.toContain('\u001B')
      expect((await nianbao(['check', at('in')])).output).not.toContain('\u001B')
    }))

  it('lets no print command the terminal', () => {
    const issuer = '丁县\u001B[2J人民政府'
    return withFiles({ 'in/\u001B]0;x\u0007.html': madeHtml({ issuer }) }, async (at) => {
      expect((await nianbao(['check', at('in')])).output).not.toMatch(/\p{Cc}(?<!\n)/u)
    })
  })
})

describe('the formats of nianbao check', () => {
  it('are CSV as extract writes it', () =>
    withFiles({ ...archive, ...bad }, async (at) => {
      const { code, output } = await nianbao(['check', at('in'), '--format', 'csv', '-q'])
      expect(code).toBe(1)
      await nianbao(['extract', at('in'), '-o', at('out'), '-f', 'csv', '-q'])
      expect(output).toBe(await readFile(at('out/findings.csv'), 'utf8'))
    }))

  it('are JSON with the evidence of every figure that is named or added up', () =>
    withFiles({ ...archive, ...bad }, async (at) => {
      const { output } = await nianbao(['check', at('in'), '--format', 'json', '-q'])
      const items = checkedIn(output)
      expect(items.map(({ issuer, report }) => [issuer, report])).toEqual([
        ['甲县人民政府', 1],
        ['丙县人民政府', 1],
        [null, null],
      ])
      expect(new Set(items.map(({ schema }) => schema))).toEqual(new Set(['nianbao/check/1']))
      const finding = items[1]?.findings.find(({ code }) => code === 'total-differs')
      expect(finding?.evidence).toEqual([
        { key: KEY, status: 'read', value: 30, text: '30', places: [expect.anything()] },
        ...['1', '0', '0', '2'].map((text) => expect.objectContaining({ text }) as unknown),
      ])
      expect(items[2]).toMatchObject({
        checks: null,
        findings: [{ code: 'E_EMPTY', evidence: [] }],
      })
    }))

  it('go into a folder, the same bytes as on the stream, and the input is left alone', () =>
    withFiles(archive, async (at) => {
      const { output, screen } = await nianbao(['check', at('in'), '-o', at('out')])
      expect(output).toBe('')
      expect(screen).toContain('out/ (findings.csv, findings.json)')
      expect(await filesBelow(at('.'))).toEqual([
        ...['in/a.html', 'in/b.html', 'out/findings.csv', 'out/findings.json'],
      ])
      for (const format of ['csv', 'json']) {
        const streamed = await nianbao(['check', at('in'), '-f', format, '-o', '-', '-q'])
        expect(streamed.output).toBe(await readFile(at(`out/findings.${format}`), 'utf8'))
      }
    }))

  it('are an empty list where no file is a report yet', () =>
    withFiles(archive, async (at) => {
      const interrupt = new AbortController()
      interrupt.abort()
      const { code, output, screen } = await nianbao(['check', at('in'), '-f', 'json'], {
        interrupt: interrupt.signal,
      })
      expect({ code, output }).toEqual({ code: 130, output: '[]\n' })
      expect(screen).toContain('interrupted: the output holds 0 of 2 files')
    }))
})
