import type { Box } from '../../../../src/document/document.js'
import type { Drawing } from '../drawing.js'
import { holdsMiddle } from '../../../boxes.js'

/** An area that was painted, and its colour (`#rrggbb`); null where it has several or shows what lies below. */
export interface Ground {
  readonly box: Box
  readonly colour: string | null
}

/** Areas kept of one page; of a page with more, no text is told to be lost in its ground. */
const MOST = 4096

/** Points: narrower areas are rulings. */
export const LEAST_SIDE = 3

/** Remembers an area that was painted. */
export function paintGround({ grounds }: Drawing, box: Box, colour: string | null): void {
  const [left, top, right, bottom] = box
  if (grounds.length >= MOST || Math.min(right - left, bottom - top) < LEAST_SIDE) return
  grounds.push({ box, colour })
}

/**
 * Whether text has the colour of what it stands on, as white text on the bare page: it shows on
 * whatever else is painted below it, a picture above all.
 */
export function isLost({ grounds, images, state }: Drawing, box: Box): boolean {
  const { fillColour } = state
  if (fillColour === null || grounds.length + images.length >= MOST) return false
  if (!isWhite(fillColour) && !grounds.some(({ colour }) => colour === fillColour)) return false
  if (images.some((image) => holdsMiddle(image.box, box))) return false
  const ground = grounds.findLast((each) => holdsMiddle(each.box, box))
  const colour = ground === undefined ? PAPER : ground.colour
  return colour === fillColour || (colour !== null && isWhite(colour) && isWhite(fillColour))
}

const PAPER = '#ffffff'

/** White, or so pale that nobody tells it from white. */
function isWhite(colour: string): boolean {
  return /^#f[^]f[^]f[^]$/u.test(colour)
}
