/** Bars by year, made of parts, the numbers written into them. */
import type { TopLevelSpec } from 'vega-lite'
import type { Datum } from './data.js'

export interface Stack {
  readonly years: readonly string[]
  readonly data: readonly Datum[]
  /** Ids of the parts in the order of the stack, from the ground up. */
  readonly parts: readonly string[]
  /** Numbers of the colours of the parts, from 1. */
  readonly colours: readonly number[]
  /** A tick across the bar: a total to hold the stack against. */
  readonly ticks: readonly { readonly year: string; readonly value: number }[]
  /** Words over the bars. */
  readonly tops: readonly { readonly year: string; readonly value: number; readonly text: string }[]
  readonly breaks: readonly { readonly year: string }[]
}

const HEIGHT = 220
/** Pixels of the chart's width, and of a year's. */
const WIDTH = 480
const NARROWEST = 40
const WIDEST = 130
/** Pixels of a part's height that its number needs. */
const ROOM = 13

/** The chart of a stack. */
export function stackSpec(stack: Stack): TopLevelSpec {
  const { years, parts, colours, ticks, tops, breaks } = stack
  // A part of no height would still draw its edge.
  const data = stack.data.filter(({ value }) => value !== 0)
  const top = highest(stack)
  const step = Math.max(NARROWEST, Math.min(WIDEST, Math.round(WIDTH / years.length)))
  const x = {
    field: 'year',
    type: 'ordinal',
    sort: [...years],
    axis: { title: null, labelAngle: 0, ticks: false },
  } as const
  const y = {
    field: 'value',
    type: 'quantitative' as const,
    scale: { domain: [0, top], nice: true },
    axis: { title: null, tickCount: 5, domain: false, ticks: false, tickMinStep: 1 },
  }
  const scale = (name: string) => ({
    domain: [...parts],
    range: colours.map((colour) => `var(--${name}${colour})`),
  })
  const order = { field: 'order' } as const
  return {
    width: { step },
    height: HEIGHT,
    layer: [
      {
        data: { values: [...data] },
        mark: { type: 'bar', stroke: 'var(--paper)', strokeWidth: 1, width: { band: 0.62 } },
        encoding: {
          x: { ...x, scale: { domain: [...years] } },
          y: { ...y, stack: 'zero' as const },
          color: { field: 'series', type: 'nominal', scale: scale('c'), legend: null },
          order,
        },
      },
      {
        data: {
          values: data.map((datum) => ({
            ...datum,
            shown: (datum.value / top) * HEIGHT >= ROOM ? String(datum.value) : '',
          })),
        },
        mark: { type: 'text', baseline: 'middle' },
        encoding: {
          x,
          y: { ...y, stack: 'zero' as const, bandPosition: 0.5 },
          text: { field: 'shown' },
          color: { field: 'series', type: 'nominal', scale: scale('t'), legend: null },
          order,
        },
      },
      {
        data: { values: [...ticks] },
        mark: {
          type: 'tick',
          color: 'currentColor',
          thickness: 2,
          width: Math.round(step * 0.78),
          height: 2,
        },
        encoding: { x, y },
      },
      {
        data: { values: [...tops] },
        mark: { type: 'text', dy: -7 },
        encoding: { x, y, text: { field: 'text' } },
      },
      {
        data: { values: [...breaks] },
        mark: { type: 'rule', color: 'currentColor', strokeDash: [2, 3], opacity: 0.6 },
        encoding: { x: { ...x, bandPosition: 0 } },
      },
    ],
    resolve: { scale: { color: 'independent' } },
  }
}

/** The highest stack or tick; at least 1, so that there is a scale. */
function highest({ years, data, ticks }: Stack): number {
  const sums = years.map((year) =>
    data
      .filter((datum) => datum.year === year)
      .reduce((sum, { value }) => sum + Math.max(0, value), 0),
  )
  return Math.max(1, ...sums, ...ticks.map(({ value }) => value))
}
