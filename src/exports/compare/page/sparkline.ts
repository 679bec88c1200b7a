/** A series as a line no higher than its row. */
import { html, type Html } from './html.js'

const WIDTH = 64
const HEIGHT = 18
const MARGIN = 2.5

/**
 * The values in their order, a gap where there is none. Zero is the floor unless values are below
 * it. The numbers stand beside it: it is no information of its own.
 */
export function sparkline(values: readonly (number | null)[]): Html {
  const known = values.filter((value) => value !== null)
  if (known.length < 2) return html``
  const place = placing(Math.min(0, ...known), Math.max(0, ...known), values.length)
  const points = values.map((value, index) => (value === null ? null : place(index, value)))
  const last = points.findLast((point) => point !== null)
  return html`<svg
    class="spark"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    width="${WIDTH}"
    height="${HEIGHT}"
    aria-hidden="true"
  >
    ${runs(points).map((run) => runShape(run))}
    ${last && html`<circle class="last" cx="${last[0]}" cy="${last[1]}" r="2.2" />`}
  </svg>`
}

type Point = readonly [x: number, y: number]

function placing(low: number, high: number, count: number) {
  const across = (WIDTH - 2 * MARGIN) / Math.max(1, count - 1)
  const up = (HEIGHT - 2 * MARGIN) / (high - low || 1)
  return (index: number, value: number): Point => [
    rounded(MARGIN + index * across),
    rounded(HEIGHT - MARGIN - (value - low) * up),
  ]
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

/** Points that follow one another without a gap. */
function runs(points: readonly (Point | null)[]): Point[][] {
  const found: Point[][] = [[]]
  for (const point of points) {
    if (point === null) found.push([])
    else found.at(-1)?.push(point)
  }
  return found.filter((run) => run.length > 0)
}

function runShape(run: readonly Point[]): Html {
  const [first] = run
  if (run.length === 1 && first !== undefined)
    return html`<circle cx="${first[0]}" cy="${first[1]}" r="1.5" />`
  return html`<polyline points="${run.map((point) => point.join(',')).join(' ')}" />`
}
