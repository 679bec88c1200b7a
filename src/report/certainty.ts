/** How sure a figure is that was read off a picture. */
import type { Figure } from './schema.js'

/**
 * From this confidence on a figure counts as surely read: where its sums fail, the source is to
 * blame. Below it, one figure in a few hundred or more is read wrong.
 */
export const SURE = 0.9

/** How sure the reader is of a figure; 1 where it was read off no picture. */
export function confidenceOf(figure: Figure): number {
  return 'confidence' in figure ? (figure.confidence ?? 1) : 1
}

/** Whether a figure was surely read. */
export function isSure(figure: Figure): boolean {
  return confidenceOf(figure) >= SURE
}
