import { describe, expect, it } from '@jest/globals'
import { sparkline } from '../../../src/exports/compare/page/sparkline.js'

const points = (values: readonly (number | null)[]) =>
  Array.from(String(sparkline(values)).matchAll(/points="([^"]*)"/gu), ([, list = '']) => list)

describe('a sparkline', () => {
  it('rises with its values, from zero at the foot', () => {
    expect(points([0, 5, 10])).toEqual(['2.5,15.5 32,9 61.5,2.5'])
  })

  it('breaks where a value is lacking, and does not fall to zero there', () => {
    expect(points([1, 2, null, 3, 4])).toHaveLength(2)
  })

  it('puts the foot below values that are below zero', () => {
    expect(points([-2, 2])).toEqual(['2.5,15.5 61.5,2.5'])
  })

  it('is nothing for fewer than two values', () => {
    expect(String(sparkline([null, 3, null]))).toBe('')
  })
})
