import type { Ink } from './picture.js'

/** Radians that a page may lie askew. */
const MOST = (4 * Math.PI) / 180
/** Steps of the search, in radians, each refining the one before. */
const STEPS = [0.25, 0.05, 0.01].map((degrees) => (degrees * Math.PI) / 180)
/** Radians below which a page is straight. */
const LEAST = 1e-5
/** Points looked at: more tell no more. */
const POINTS = 60_000

/** The upper edges of what is printed: lines of text and rulings stand out in them. */
interface Edges {
  readonly xs: Float32Array
  readonly ys: Float32Array
  readonly height: number
}

/**
 * The angle by which lines fall to the right, in radians: that under which the edges of the print
 * gather in the fewest rows.
 */
export function skewOf(ink: Ink): number {
  const edges = edgesOf(ink)
  let [best, reach] = [0, MOST]
  for (const step of STEPS) {
    best = bestAngle(edges, best, reach, step)
    reach = step
  }
  return Math.abs(best) < LEAST ? 0 : best
}

/** The angle of the best score; where several have it, the middle one of them. */
function bestAngle(edges: Edges, middle: number, reach: number, step: number): number {
  const steps = Math.round(reach / step)
  const angles = Array.from({ length: 2 * steps + 1 }, (_, at) => middle + (at - steps) * step)
  const scores = angles.map((angle) => gathering(edges, angle))
  const highest = Math.max(...scores)
  const best = angles.filter((_, at) => scores[at] === highest)
  return best[best.length >> 1] ?? middle
}

/** The sum of the squares of the counts in each row, seen under an angle. */
function gathering({ xs, ys, height }: Edges, angle: number): number {
  const counts = new Uint32Array(height * 2)
  const slope = Math.tan(angle)
  for (let at = 0; at < xs.length; at++) {
    const row = Math.round((ys[at] ?? 0) - slope * (xs[at] ?? 0)) + (height >> 1)
    if (row >= 0 && row < counts.length) counts[row] = (counts[row] ?? 0) + 1
  }
  return counts.reduce((sum, count) => sum + count * count, 0)
}

function edgesOf({ width, height, data }: Ink): Edges {
  const [xs, ys]: [number[], number[]] = [[], []]
  for (let y = 1; y < height; y++)
    for (let x = 0; x < width; x++)
      if (data[y * width + x] === 1 && data[(y - 1) * width + x] === 0) {
        xs.push(x - width / 2)
        ys.push(y)
      }
  const every = Math.max(1, Math.ceil(xs.length / POINTS))
  const some = (values: number[]) => Float32Array.from(values.filter((_, at) => at % every === 0))
  return { xs: some(xs), ys: some(ys), height }
}
