import type { Gray } from './picture.js'

/**
 * Shades of gray of a picture of four bytes a pixel (red, green, blue, opacity), on white paper. A
 * pixel is as light as its lightest colour: black print stays black, and a red or blue stamp over
 * it fades into the paper.
 */
export function grayOf(rgba: Uint8ClampedArray | Uint8Array, width: number, height: number): Gray {
  const data = new Uint8Array(width * height)
  for (let at = 0, from = 0; at < data.length; at++, from += 4) {
    const lightest = Math.max(rgba[from] ?? 255, rgba[from + 1] ?? 255, rgba[from + 2] ?? 255)
    data[at] = 255 - ((255 - lightest) * (rgba[from + 3] ?? 255)) / 255
  }
  return { width, height, data }
}
