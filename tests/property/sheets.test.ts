import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { expectedFigures } from '../../samples/generator/expected.js'
import { renderDocx } from '../../samples/generator/render/docx.js'
import { renderHtml } from '../../samples/generator/render/html.js'
import { renderText } from '../../samples/generator/render/text.js'
import { figuresOf, readOne } from '../samples/reading.js'
import { anySheet, asFound, runs, shortSheet } from './arbitrary.js'
import { givesItsFigures, printed, unreadShare, wrongFigures } from './reading-back.js'
import {
  docxStyle,
  htmlStyle,
  mergedTextStyle,
  openSheetStyle,
  ruledPdfStyle,
  textName,
  textStyle,
} from './styles.js'

const TIME_LIMIT = 120_000

describe('a sheet filled at random and read back gives the same figures and no error', () => {
  it(
    'from a web page',
    () =>
      fc.assert(
        givesItsFigures(anySheet, htmlStyle, () => 'made-up.html', renderHtml),
        runs(40),
      ),
    TIME_LIMIT,
  )

  it(
    'from a Word document',
    () =>
      fc.assert(
        givesItsFigures(anySheet, docxStyle, () => 'made-up.docx', renderDocx),
        runs(20),
      ),
    TIME_LIMIT,
  )

  it(
    'from plain text and Markdown',
    () => fc.assert(givesItsFigures(anySheet, textStyle, textName, renderText), runs(40)),
    TIME_LIMIT,
  )

  it(
    'from text in which merged cells are one field',
    () => fc.assert(givesItsFigures(anySheet, mergedTextStyle, textName, renderText), runs(20)),
    TIME_LIMIT,
  )

  it(
    'from a PDF with ruled tables',
    () =>
      fc.assert(
        givesItsFigures(anySheet, ruledPdfStyle, () => 'made-up.pdf', printed),
        { ...runs(12), ...asFound },
      ),
    TIME_LIMIT,
  )

  it(
    'all but a few, and never a wrong one, from a PDF whose tables have only horizontal rules, or none',
    () =>
      fc.assert(
        fc.asyncProperty(shortSheet, openSheetStyle, async (report, style) => {
          const read = await readOne(await printed(report, style), 'made-up.pdf')
          const expected = expectedFigures(report)
          expect(wrongFigures(figuresOf(read), expected)).toEqual([])
          expect(unreadShare(figuresOf(read), expected)).toBeLessThan(0.03)
        }),
        { ...runs(12), ...asFound },
      ),
    TIME_LIMIT,
  )
})
