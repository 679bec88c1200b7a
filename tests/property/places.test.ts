import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { renderPdf } from '../../samples/generator/render/pdf/pdf.js'
import type { PrintedPlace } from '../../samples/generator/render/pdf/table.js'
import type { Report } from '../../src/report/schema.js'
import { keyOf, readOne } from '../samples/reading.js'
import { anyReport, asFound, runs } from './arbitrary.js'
import { ruledPdfStyle } from './styles.js'

/** Glyphs have side bearings and cells have borders: half a point and a little. */
const TOLERANCE = 1.5

type Read = Extract<Report['figures'][number], { status: 'read' }>

/** Whether a place that was read lies in the cell as it was drawn. */
function within(place: Read['places'][number], printed: PrintedPlace | undefined): boolean {
  if (place.box === undefined || printed === undefined || place.page !== printed.page) return false
  const [left, top, right, bottom] = place.box
  const [l, t, r, b] = printed.box
  return (
    left >= l - TOLERANCE &&
    top >= t - TOLERANCE &&
    right <= r + TOLERANCE &&
    bottom <= b + TOLERANCE &&
    right > left &&
    bottom > top
  )
}

describe('the places of figures read from a PDF', () => {
  it('lie in the cells where the figures were drawn, on turned and cropped pages too', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, ruledPdfStyle, async (report, style) => {
        const { bytes, places } = await renderPdf(report, style)
        const { figures } = await readOne(bytes, 'made-up.pdf')
        const elsewhere = figures.filter(
          (figure) =>
            figure.status === 'read' &&
            places.has(keyOf(figure)) &&
            !figure.places.every((place) => within(place, places.get(keyOf(figure)))),
        )
        expect(elsewhere.map(keyOf)).toEqual([])
      }),
      { ...runs(10), ...asFound },
    )
  }, 120_000)
})
