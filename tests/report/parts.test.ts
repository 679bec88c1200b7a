import { expect, it } from '@jest/globals'
import { inParts } from '../../src/report/parts.js'
import { bodyOf, formOf } from './figures.js'

it('several reports of a file are numbered, one is not', () => {
  const body = bodyOf(formOf('2021'), [])
  expect(inParts([body])).toEqual([body])
  expect(inParts([body, body]).map(({ part }) => part)).toEqual([
    { number: 1, of: 2 },
    { number: 2, of: 2 },
  ])
})
