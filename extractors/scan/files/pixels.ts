import { ExtractError } from '../../extract-error.js'
import type { Limits } from '../../extractor.js'

/** Pixels of a side below which there is no page to be read. */
const LEAST = 50
/** Pixels of a side beyond which the canvas library crashes. */
const LONGEST = 32_767

/** @throws ExtractError `E_LIMIT` where a picture is too large, `E_NO_TEXT` where it is no page. */
export function withinPixels(width: number, height: number, { pixels }: Limits): void {
  if (Math.max(width, height) > LONGEST || width * height > pixels)
    throw new ExtractError('E_LIMIT', `${width * height} pixels`)
  if (Math.min(width, height) < LEAST) throw new ExtractError('E_NO_TEXT', `${width} × ${height}`)
}
