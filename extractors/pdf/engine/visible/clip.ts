import type { Box } from '../../../../src/document/document.js'
import type { State } from '../state.js'

/** What is painted shows only within it: the box about the clipping path (ISO 32000-1, 8.5.4). */
export interface Clip {
  readonly box: Box
  /** Whether the path is that box, so that everything within it shows. */
  readonly exact: boolean
}

export const UNCLIPPED: Clip = { box: [-Infinity, -Infinity, Infinity, Infinity], exact: true }

/** Narrows the clip to what lies within a path too. */
export function narrow(state: State, box: Box, exact: boolean): void {
  const { clip } = state
  state.clip = { box: intersectionOf(clip.box, box), exact: clip.exact && exact }
}

/** Empty, its sides the wrong way round, where the boxes do not meet. */
export function intersectionOf(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]
}
