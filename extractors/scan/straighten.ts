import { componentsOf, type Component } from './image/components.js'
import { isBilevel, noiseOf, smoothed } from './image/noise.js'
import type { Gray, Ink } from './image/picture.js'
import { quarterTurned, type Quarters } from './image/quarters.js'
import { straightened, type Turn } from './image/rotate.js'
import { skewOf } from './image/skew.js'
import { flattened, inkOf } from './image/threshold.js'
import type { PagePicture } from './page-picture.js'
import { whitenStrokes, withoutStrokes } from './rulings/erase.js'
import { findStrokes, rulingsOf, type StraightRuling } from './rulings/index.js'

/** A page's picture made straight, its rulings taken out. */
export interface StraightPage {
  readonly number: number
  /** Pixels to a point. */
  readonly scale: number
  /** How the picture was turned. */
  readonly turn: Turn
  /** The print on white paper. */
  readonly print: Gray
  /** The print alone, without rulings. */
  readonly ink: Ink
  /** The print's pieces of ink that are no dust, in pixels. */
  readonly pieces: readonly Component[]
  /** In points. */
  readonly rulings: readonly StraightRuling[]
}

/** Points of paper looked at about a pixel. */
const SURROUNDINGS = 7
/** The print. */
const PRINT = { darker: 0.15, least: 20, noise: 4 }
/** Rulings may be thin and faint: being long they are told from dirt all the same. */
const FAINT = { darker: 0.08, least: 12, noise: 2.5 }
/** Deviation of noise, in shades, from which a picture is smoothed. */
const NOISY = 3.5
/** Points across the least piece of ink: the point of a decimal has more. */
const DUST = 0.8

/**
 * Straightens the picture of a page, turned by quarters before, finds its rulings, and takes them
 * out of it.
 */
export function straighten(
  { number, gray: given, scale }: PagePicture,
  quarters: Quarters,
): StraightPage {
  const gray = quarterTurned(given, quarters)
  const radius = Math.round(SURROUNDINGS * scale)
  const calm = noiseOf(gray) > NOISY || isBilevel(gray) ? smoothed(gray) : gray
  const angle = skewOf(inkBy(PRINT, calm, radius))
  const straight = straightened(calm, angle)
  const strokes = findStrokes(inkBy(FAINT, straight, radius), scale)
  const print = flattened(whitenStrokes(straight, strokes), radius)
  const ink = withoutStrokes(inkBy(PRINT, straight, radius), strokes)
  return {
    number,
    scale,
    turn: { angle, quarters, width: gray.width, height: gray.height },
    print,
    ink,
    pieces: withoutFaint(piecesOf(ink, scale), print),
    rulings: rulingsOf(strokes, scale),
  }
}

/** Ink is darker than paper by a share, by some shades, and by some deviations of the noise. */
function inkBy({ darker, least, noise }: typeof PRINT, gray: Gray, radius: number): Ink {
  return inkOf(gray, { radius, darker, least: Math.max(least, noise * noiseOf(gray)) })
}

/** Share of the darkness of most print that all print has: what is left of seals has less. */
const FAINTEST = 0.4

function withoutFaint(pieces: readonly Component[], print: Gray): Component[] {
  const depths = pieces.map((piece) => depthOf(piece, print))
  const usual = [...depths].sort((a, b) => a - b)[depths.length >> 1] ?? 0
  return pieces.filter((_, at) => (depths[at] ?? 0) >= FAINTEST * usual)
}

/** How much darker than paper the darkest spot of a piece is, in shades. */
function depthOf({ left, top, right, bottom }: Component, { width, data }: Gray): number {
  let darkest = 255
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) darkest = Math.min(darkest, data[y * width + x] ?? 255)
  return 255 - darkest
}

function piecesOf(ink: Ink, scale: number): Component[] {
  const least = DUST * scale
  return componentsOf(ink).filter(({ left, top, right, bottom, pixels }) => {
    return Math.max(right - left, bottom - top) >= least && pixels >= (least * least) / 2
  })
}
