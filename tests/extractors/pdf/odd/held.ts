import { expect } from '@jest/globals'
import { expectedOf } from '../../../../samples/generator/expected.js'
import type { Report } from '../../../../src/report/schema.js'
import { keyOf, readingOf, readOne } from '../../../samples/reading.js'
import type { Print } from './print.js'

/** Reads a file end to end and holds its figures, places and sections against what was printed. */
export async function expectHeld(bytes: Uint8Array, printed: Print): Promise<Report> {
  const report = await readOne(bytes, 'odd.pdf')
  expect(readingOf(report)).toEqual(expectedOf(printed.report))
  for (const figure of report.figures) {
    const place = printed.places.get(keyOf(figure))
    if (figure.status !== 'read' || place === undefined) continue
    const [found] = figure.places
    expect(found?.page).toBe(place.page)
    const [left, top, right, bottom] = found?.box ?? [0, 0, 0, 0]
    expect((left + right) / 2).toBeGreaterThan(place.box[0])
    expect((left + right) / 2).toBeLessThan(place.box[2])
    expect((top + bottom) / 2).toBeGreaterThan(place.box[1])
    expect((top + bottom) / 2).toBeLessThan(place.box[3])
  }
  return report
}

/** The details of the findings of a code. */
export function findingsOf({ findings }: Report, code: string): string[] {
  return findings.filter((finding) => finding.code === code).map(({ message }) => message.en)
}
