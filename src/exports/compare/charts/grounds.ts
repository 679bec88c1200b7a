/** Why requests were refused: bars by ground, a panel for each year. */
import type { TopLevelSpec } from 'vega-lite'

export interface Ground {
  readonly year: string
  readonly label: string
  readonly value: number
}

/** Pixels of all panels together, and of one of them. */
const WIDTH = 400
const WIDEST = 170
const GAP = 12

/** The chart of the grounds, in one language; `labels` in the order of the chart. */
export function groundsSpec(
  grounds: readonly Ground[],
  labels: readonly string[],
  years: readonly string[],
): TopLevelSpec {
  const width = Math.min(WIDEST, Math.round(WIDTH / years.length) - GAP)
  const highest = Math.max(1, ...grounds.map(({ value }) => value))
  return {
    data: { values: [...grounds] },
    facet: { column: { field: 'year', type: 'ordinal', sort: [...years] } },
    spacing: GAP,
    spec: {
      width,
      height: { step: 18 },
      encoding: {
        y: {
          field: 'label',
          type: 'nominal',
          sort: [...labels],
          scale: { domain: [...labels] },
          axis: { title: null, ticks: false, domainColor: 'var(--rule)' },
        },
        x: {
          field: 'value',
          type: 'quantitative',
          scale: { domain: [0, highest * 1.5] },
          axis: null,
        },
      },
      layer: [
        { mark: { type: 'bar', color: 'var(--c3)', height: { band: 0.66 } } },
        { mark: { type: 'text', align: 'left', dx: 4 }, encoding: { text: { field: 'value' } } },
      ],
    },
  }
}
