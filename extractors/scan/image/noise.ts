import type { Gray } from './picture.js'

/** Every so many pixels one is looked at. */
const EVERY = 7
/** The median difference of two neighbours to the deviation of normal noise. */
const MEDIAN_DIFFERENCE = 0.954

/** The standard deviation of a picture's noise, in shades: that of most of the paper. */
export function noiseOf({ data }: Gray): number {
  const counts = new Uint32Array(256)
  let total = 0
  for (let at = 1; at < data.length; at += EVERY) {
    const difference = Math.abs((data[at] ?? 0) - (data[at - 1] ?? 0))
    counts[difference] = (counts[difference] ?? 0) + 1
    total++
  }
  return median(counts, total) / MEDIAN_DIFFERENCE
}

/** The middle value, the values of one count spread evenly over its step. */
function median(counts: Uint32Array, total: number): number {
  let below = 0
  for (let value = 0; value < counts.length; value++) {
    const count = counts[value] ?? 0
    if (below + count >= total / 2) return Math.max(0, value - 0.5 + (total / 2 - below) / count)
    below += count
  }
  return 0
}

/** Shades that are neither black nor white, and how few of the pixels of a fax have one. */
const BETWEEN = { darkest: 40, lightest: 215, share: 0.002 }

/** Whether a picture has black and white alone, as a fax has. */
export function isBilevel({ data }: Gray): boolean {
  let between = 0
  for (const shade of data) if (shade > BETWEEN.darkest && shade < BETWEEN.lightest) between++
  return between <= BETWEEN.share * data.length
}

/** The picture with each pixel blended with those beside, above and below it, in weights of 1, 2, 1. */
export function smoothed(gray: Gray): Gray {
  const { width, height, data } = gray
  const rows = new Uint16Array(data.length)
  for (let at = 0; at < data.length; at++) {
    const x = at % width
    const left = x > 0 ? (data[at - 1] ?? 0) : (data[at] ?? 0)
    const right = x < width - 1 ? (data[at + 1] ?? 0) : (data[at] ?? 0)
    rows[at] = left + 2 * (data[at] ?? 0) + right
  }
  const blended = new Uint8Array(data.length)
  for (let at = 0; at < data.length; at++) {
    const own = rows[at] ?? 0
    const above = rows[at - width] ?? own
    const below = rows[at + width] ?? own
    blended[at] = (above + 2 * own + below + 8) >> 4
  }
  return { width, height, data: blended }
}
