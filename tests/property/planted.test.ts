import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { nameable, planted } from '../../samples/generator/model/change.js'
import { plainHtml, renderHtml } from '../../samples/generator/render/html.js'
import { renderText } from '../../samples/generator/render/text.js'
import { errorsOf, readOne } from '../samples/reading.js'
import { plainReport, runs } from './arbitrary.js'
import { textName, textStyle } from './styles.js'

/** A report, the figure that is made wrong in it, and by how much. */
const wrongReport = plainReport.chain((report) =>
  fc
    .record({
      key: fc.constantFrom(...nameable(report.form, report.cells)),
      delta: fc.integer({ min: 1, max: 99 }),
    })
    .map(({ key, delta }) => ({
      key,
      report: { ...report, cells: planted(report.cells, key, delta) },
    })),
)

describe('one wrong figure among sums that hold', () => {
  it('is named first by every error finding, on a web page', async () => {
    await fc.assert(
      fc.asyncProperty(wrongReport, async ({ key, report }) => {
        const read = await readOne(renderHtml(report, plainHtml), 'made-up.html')
        expect(errorsOf(read)).toEqual([key])
      }),
      runs(60),
    )
  }, 60_000)

  it('is named first by every error finding, in plain text', async () => {
    await fc.assert(
      fc.asyncProperty(wrongReport, textStyle, async ({ key, report }, style) => {
        const read = await readOne(renderText(report, style), textName(style))
        expect(errorsOf(read)).toEqual([key])
      }),
      runs(30),
    )
  }, 60_000)
})
