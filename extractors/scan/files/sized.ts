import { resized } from '../image/crop.js'
import type { Gray } from '../image/picture.js'
import type { PagePicture } from '../page-picture.js'
import { scaleOf } from './resolution.js'

/** Pixels to a point at most: 300 to an inch; more cost time and tell no more. */
const FINEST = 300 / 72

/**
 * The picture of a page with pixels that are square and not too fine.
 *
 * @param told Pixels to an inch across and down, as the file says: a fax has fewer down.
 */
export function sized(number: number, gray: Gray, told: readonly [number, number]): PagePicture {
  const [across, down] = told
  const square = across > 0 && down > 0 ? across / down : 1
  const height = gray.height * square
  const scale = scaleOf(gray.width, height, across)
  const factor = Math.min(1, FINEST / scale)
  const [columns, rows] = [gray.width * factor, height * factor].map(Math.round)
  return { number, gray: resized(gray, columns ?? 1, rows ?? 1), scale: scale * factor }
}
