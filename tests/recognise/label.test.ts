import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  bestLikeness,
  labelKey,
  LEAST_LIKENESS,
  likeness,
  splitNumeral,
} from '../../src/recognise/label.js'

describe('the numeral of a label', () => {
  it.each([
    ['一、总体情况', '一、', '总体情况'],
    ['（二）部分公开', '（二）', '部分公开'],
    ['( 三 ) 不予公开', '(三)', '不予公开'],
    ['3.其他', '3.', '其他'],
    ['1、属于国家秘密', '1、', '属于国家秘密'],
    ['8 属于行政查询事项', '8', '属于行政查询事项'],
    ['l六、其他需要报告的事项', 'l六、', '其他需要报告的事项'],
    ['第二十条第（一）项', '', '第二十条第（一）项'],
    ['2023年收取信息处理费0元', '', '2023年收取信息处理费0元'],
    ['总计', '', '总计'],
  ])('of %j is %j', (text, numeral, rest) => {
    expect(splitNumeral(text)).toEqual({ numeral, rest })
  })

  it('does not count when labels are compared', () => {
    expect(labelKey('（七）总 计')).toBe(labelKey('总计'))
    expect(labelKey('3.危及“三安全一稳定”')).toBe(labelKey('危及三安全一稳定'))
    expect(labelKey('其 中：1、当面申请数')).toBe(labelKey('当面申请数'))
  })
})

describe('likeness', () => {
  it('bears a few lost or wrong characters and no more', () => {
    expect(likeness('其他法律行政止公开', '其他法律行政法规禁止公开')).toBeGreaterThan(
      LEAST_LIKENESS,
    )
    expect(likeness('属于国家机密', '属于国家秘密')).toBeGreaterThan(LEAST_LIKENESS)
    expect(likeness('行政处罚', '行政强制')).toBeLessThan(LEAST_LIKENESS)
    expect(likeness('予以公开', '不予公开')).toBeLessThan(LEAST_LIKENESS)
    expect(likeness('小计', '总计')).toBeLessThan(LEAST_LIKENESS)
    expect(likeness('', '')).toBe(0)
  })

  it('is 1 for the same key, symmetric, and between 0 and 1', () => {
    const key = fc.string({
      unit: fc.constantFrom(...Array.from('公开申请信息不予处理')),
      maxLength: 12,
    })
    fc.assert(
      fc.property(key, key, (a, b) => {
        expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 9)
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0)
        expect(likeness(a, b)).toBeLessThanOrEqual(1)
        if (a !== '') expect(likeness(a, a)).toBe(1)
      }),
    )
  })

  it('takes a label with a remark behind it for that label', () => {
    expect(bestLikeness('行政许可含备案', ['行政许可', '行政处罚'])).toBeGreaterThan(LEAST_LIKENESS)
  })
})
