import { describe, expect, it } from '@jest/globals'
import { printedRuns } from '../../../src/recognise/flattened/runs.js'
import { flatText } from '../../../src/recognise/flattened/text.js'
import { document } from '../build.js'

const runs = (...lines: string[]) => printedRuns(flatText(document(lines)))
const texts = (line: string) => runs(line).map(({ text }) => text)
const pieces = (line: string) => runs(line).flatMap((run) => run.pieces)

describe('the runs of a text', () => {
  it('end before the numeral of the next label', () => {
    expect(texts('1.属于国家秘密00000002.其他法律行政法规禁止公开10000013、危及')).toEqual([
      '0000000',
      '1000001',
    ])
  })

  it('do not begin in a numeral in brackets', () => {
    expect(texts('（1）“国家秘密”数30（2）“商业秘密”数00')).toEqual(['30', '00'])
    expect(texts('数30（ 2 ）“商业秘密”数00')).toEqual(['30', '00'])
  })

  it('have a piece between white spaces, and one for marks that are alike', () => {
    expect(pieces('（七）总计20 0 00 0 121四')).toEqual(['20', '0', '00', '0', '121'])
    expect(pieces('（一）予以公开7—————7（二）')).toEqual(['7', '—————', '7'])
    expect(pieces('新收５——／无无５')).toEqual(['5', '——', '/', '无', '无', '5'])
    expect(texts('其他0000000（四）无 法提供1.本机关不掌握0')).toEqual(['0000000', '0'])
    expect(texts('2.重复申请无无4.无正当理由大量反复申请0')).toEqual(['无无', '0'])
    expect(texts('2.重复申请5 6 4 . 无 正当理由大量反复申请0')).toEqual(['5 6', '0'])
  })

  it('leave open whether a hyphen behind a mark is a sign', () => {
    expect(pieces('行政许可--91其他')).toEqual(['--91'])
    expect(pieces('行政许可5--其他')).toEqual(['5', '--'])
  })

  it('lose no point where two decimals ran together', () => {
    expect(pieces('实际支出38.384.5万元')).toEqual(['38.384.5'])
  })

  it('keep signs, decimals and thousands with their digits', () => {
    expect(pieces('行政处罚2648-18538行政强制')).toEqual(['2648', '-18538'])
    expect(pieces('行政事业性收费24252.311082三、')).toEqual(['24252.311082'])
    expect(pieces('采购1,357 5394元')).toEqual(['1,357', '5394'])
  })

  it('know how much of the key stands before and behind them', () => {
    const flat = flatText(document(['规章 000，', '行政许可2']))
    const [first, second] = printedRuns(flat)
    expect(flat.key.slice(0, first?.keyEnd)).toBe('规章')
    expect(flat.key.slice(first?.keyNext, second?.keyEnd)).toBe('行政许可')
  })

  it('are none of a text that no report could hold', () => {
    expect(runs('项1'.repeat(6000))).toEqual([])
  })
})
