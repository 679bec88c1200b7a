import type { Gray, Ink } from '../image/picture.js'
import type { Stroke } from './strokes.js'
import type { Strokes } from './index.js'

/** Pixels beside a stroke that its blurred edge takes. */
const EDGE = 1.5

/** Takes rulings out of ink: what they leave is print. */
export function withoutStrokes(ink: Ink, strokes: Strokes): Ink {
  return { ...ink, data: painted(ink, strokes, 0) }
}

/** Paints rulings white. */
export function whitenStrokes(gray: Gray, strokes: Strokes): Gray {
  return { ...gray, data: painted(gray, strokes, 255) }
}

function painted(
  { width, height, data }: Gray,
  { horizontal, vertical }: Strokes,
  value: number,
): Uint8Array {
  const copy = data.slice()
  for (const stroke of horizontal)
    eachPixel(stroke, height, (x, y) => (copy[y * width + x] = value))
  for (const stroke of vertical) eachPixel(stroke, width, (y, x) => (copy[y * width + x] = value))
  return copy
}

function eachPixel(stroke: Stroke, rows: number, paint: (column: number, row: number) => void) {
  const reach = stroke.thickness / 2 + EDGE
  stroke.path.forEach((middle, at) => {
    const first = Math.max(0, Math.round(middle - reach))
    const last = Math.min(rows - 1, Math.round(middle + reach))
    for (let row = first; row <= last; row++) paint(stroke.start + at, row)
  })
}
