import { readFileSync } from 'node:fs'
import { describe, expect, it, jest } from '@jest/globals'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readReport } from '../../../src/run/process.js'
import { damaged, numbersFrom } from './damage.js'

jest.setTimeout(60_000)

const samples = [
  'songjian-2024/report.docx',
  'yunmo-2024/report.ofd',
  'cangpu-2015/report.xlsx',
  'tingyu-2022/report.doc',
  'huaixu-2011/report.html',
  'xiyuan-2017/report.txt',
]

const read = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../../../samples/${path}`, import.meta.url)))

/** A report, or the code of the failure; rejects on a bug. */
async function told(bytes: Uint8Array, name: string): Promise<string> {
  const { reports, findings } = await readReport(bytes, name, { ocr: 'off' })
  return reports.length > 0 ? 'read' : (findings[0]?.code ?? '')
}

const TOLD = /^(?:read|E_(?:EMPTY|TYPE|ENCRYPTED|CORRUPT|NO_TEXT|NO_PAGES|NOT_REPORT|LIMIT))$/u

describe('a damaged file', () => {
  it.each(samples)('%s is read or has a code, however it is damaged', async (path) => {
    const [bytes, below] = [read(path), numbersFrom(7)]
    for (let times = 0; times < 6; times += 1)
      expect(await told(damaged(bytes, below), path)).toMatch(TOLD)
  })

  it.each(samples.slice(0, 3))('%s is so with a damaged part in a sound ZIP', async (path) => {
    const [parts, below] = [unzipSync(read(path)), numbersFrom(11)]
    const names = Object.keys(parts).filter((name) => name.endsWith('.xml'))
    for (let times = 0; times < 6; times += 1) {
      const name = names[below(names.length)] ?? ''
      const text = strFromU8(parts[name] ?? new Uint8Array(), true)
      const numbers = [...text.matchAll(/\d+/gu)]
      const { index = 0, 0: old = '' } = numbers[below(numbers.length)] ?? {}
      const number = ['-1', '4294967295', '1e308', '99999999999'][below(4)] ?? ''
      const part = strToU8(text.slice(0, index) + number + text.slice(index + old.length), true)
      expect(await told(zipSync({ ...parts, [name]: part }, { level: 1 }), path)).toMatch(TOLD)
    }
  })
})
