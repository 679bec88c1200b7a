import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { expectedFigures } from '../../samples/generator/expected.js'
import { renderDocx } from '../../samples/generator/render/docx.js'
import { renderHtml } from '../../samples/generator/render/html.js'
import { renderText } from '../../samples/generator/render/text.js'
import { figuresOf, readOne } from '../samples/reading.js'
import { anyReport, asFound, runs, shortReport } from './arbitrary.js'
import { givesItsFigures, printed, unreadShare, wrongFigures } from './reading-back.js'
import {
  docxStyle,
  htmlStyle,
  mergedTextStyle,
  openPdfStyle,
  ruledPdfStyle,
  textName,
  textStyle,
} from './styles.js'

const TIME_LIMIT = 120_000

describe('a form filled at random and read back gives the same figures and no error', () => {
  it(
    'from a web page',
    () =>
      fc.assert(
        givesItsFigures(anyReport, htmlStyle, () => 'made-up.html', renderHtml),
        runs(40),
      ),
    TIME_LIMIT,
  )

  it(
    'from a Word document',
    () =>
      fc.assert(
        givesItsFigures(anyReport, docxStyle, () => 'made-up.docx', renderDocx),
        runs(20),
      ),
    TIME_LIMIT,
  )

  it(
    'from plain text and Markdown',
    () => fc.assert(givesItsFigures(anyReport, textStyle, textName, renderText), runs(40)),
    TIME_LIMIT,
  )

  it(
    'or says that it cannot, from text in which merged cells are one field',
    () =>
      fc.assert(
        fc.asyncProperty(anyReport, mergedTextStyle, async (report, style) => {
          const read = await readOne(renderText(report, style), textName(style))
          expect(wrongFigures(figuresOf(read), expectedFigures(report))).toEqual([])
        }),
        runs(30),
      ),
    TIME_LIMIT,
  )

  it(
    'from a PDF with ruled tables',
    () =>
      fc.assert(
        givesItsFigures(anyReport, ruledPdfStyle, () => 'made-up.pdf', printed),
        { ...runs(15), ...asFound },
      ),
    TIME_LIMIT,
  )

  it(
    'all but a few, and never a wrong one, from a PDF whose tables have only horizontal rules, or none',
    () =>
      fc.assert(
        fc.asyncProperty(shortReport, openPdfStyle, async (report, style) => {
          const read = await readOne(await printed(report, style), 'made-up.pdf')
          const expected = expectedFigures(report)
          expect(wrongFigures(figuresOf(read), expected)).toEqual([])
          expect(unreadShare(figuresOf(read), expected)).toBeLessThan(0.03)
        }),
        { ...runs(15), ...asFound },
      ),
    TIME_LIMIT,
  )
})
