import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { expectedFigures } from '../../samples/generator/expected.js'
import { renderText } from '../../samples/generator/render/text.js'
import { figuresOf, readOne } from '../samples/reading.js'
import { anyReport, runs, shortReport, TIME_LIMIT } from './arbitrary.js'
import { testsReadingBack, wrongFigures } from './reading-back.js'
import { mergedTextStyle, openPdfStyle, textName } from './styles.js'

describe('a form filled at random and read back gives the same figures and no error', () => {
  testsReadingBack({
    reports: anyReport,
    short: shortReport,
    openStyle: openPdfStyle,
    onPaper: 15,
  })

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
})
