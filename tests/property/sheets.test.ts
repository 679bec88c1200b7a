import { describe, it } from '@jest/globals'
import fc from 'fast-check'
import { renderText } from '../../samples/generator/render/text.js'
import { anySheet, runs, shortSheet, TIME_LIMIT } from './arbitrary.js'
import { givesItsFigures, testsReadingBack } from './reading-back.js'
import { mergedTextStyle, openSheetStyle, textName } from './styles.js'

describe('a sheet filled at random and read back gives the same figures and no error', () => {
  testsReadingBack({
    reports: anySheet,
    short: shortSheet,
    openStyle: openSheetStyle,
    onPaper: 12,
  })

  it(
    'from text in which merged cells are one field',
    () => fc.assert(givesItsFigures(anySheet, mergedTextStyle, textName, renderText), runs(20)),
    TIME_LIMIT,
  )
})
