import type { Gray, Ink } from './picture.js'

/** How dark a pixel must be to be ink. */
export interface Threshold {
  /** Pixels on each side of a pixel whose mean tells how light the paper is about it. */
  readonly radius: number
  /** Share of that mean by which ink is darker. */
  readonly darker: number
  /** Shades by which it is darker at least, of 255. */
  readonly least: number
}

/** Parts ink from paper, whose lightness may change over the page. */
export function inkOf(gray: Gray, { radius, darker, least }: Threshold): Ink {
  const { width, height } = gray
  const data = new Uint8Array(width * height)
  eachRow(gray, radius, (y, means) => {
    for (let x = 0; x < width; x++) {
      const mean = means[x] ?? 0
      const shade = gray.data[y * width + x] ?? 0
      if (mean - shade > Math.max(mean * darker, least)) data[y * width + x] = 1
    }
  })
  return { width, height, data }
}

/** Lifts the paper to white everywhere, so that shaded cells look like others. */
export function flattened(gray: Gray, radius: number): Gray {
  const { width, height } = gray
  const data = new Uint8Array(width * height)
  eachRow(gray, radius, (y, means) => {
    for (let x = 0; x < width; x++) {
      const paper = Math.max(means[x] ?? 255, 1)
      data[y * width + x] = Math.min(255, ((gray.data[y * width + x] ?? 0) * 255) / paper)
    }
  })
  return { width, height, data }
}

/** Goes through the rows, with the mean shade about each pixel; the means are overwritten row by row. */
function eachRow(gray: Gray, radius: number, use: (y: number, means: Float32Array) => void): void {
  const means = new Float32Array(gray.width)
  const band = bandOf(gray, radius)
  for (let y = 0; y < gray.height; y++) {
    band.move(y)
    rowMeans(band.sums, band.rows, radius, means)
    use(y, means)
  }
}

/** Sums of the columns over the rows about one row. */
interface Band {
  readonly sums: Float64Array
  rows: number
  /** Lays the band about row `y`; rows come in order. */
  move(y: number): void
}

function bandOf({ width, height, data }: Gray, radius: number): Band {
  const sums = new Float64Array(width)
  const change = (row: number, sign: number): void => {
    for (let x = 0; x < width; x++) sums[x] = (sums[x] ?? 0) + sign * (data[row * width + x] ?? 0)
  }
  let [first, next] = [0, 0]
  return {
    sums,
    rows: 0,
    move(y) {
      while (next < Math.min(height, y + radius + 1)) change(next++, 1)
      while (first < y - radius) change(first++, -1)
      this.rows = next - first
    },
  }
}

/** The mean over a band of rows about each pixel of one row. */
function rowMeans(sums: Float64Array, rows: number, radius: number, means: Float32Array): void {
  const width = sums.length
  let [sum, first, next] = [0, 0, 0]
  for (let x = 0; x < width; x++) {
    while (next < Math.min(width, x + radius + 1)) sum += sums[next++] ?? 0
    while (first < x - radius) sum -= sums[first++] ?? 0
    means[x] = sum / ((next - first) * rows)
  }
}
