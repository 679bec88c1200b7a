import type { ReportBody } from './body.js'

/** The reports of a file; several are told apart by their number. */
export function inParts(bodies: readonly ReportBody[]): readonly ReportBody[] {
  const of = bodies.length
  return of < 2
    ? bodies
    : bodies.map((body, index) => ({ ...body, part: { number: index + 1, of } }))
}
