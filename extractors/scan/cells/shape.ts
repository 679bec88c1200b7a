import { componentsOf } from '../image/components.js'
import { partOf } from '../image/crop.js'
import { clipArea, type Area, type Gray, type Ink } from '../image/picture.js'
import { widened } from '../ocr/prepare.js'
import type { StraightPage } from '../straighten.js'
import type { InkLine } from './glyphs.js'

/** Whether print may be a text by the shapes of its digits; `unknown` where they cannot be told apart. */
export type Fit = 'fits' | 'differs' | 'unknown'

/** Areas of paper that each digit encloses: printing and scanning may open one, and hardly close one. */
const HOLES: Readonly<Record<string, readonly number[]>> = {
  '0': [1],
  '1': [0],
  '2': [0],
  '3': [0],
  '4': [0, 1],
  '5': [0],
  '6': [0, 1],
  '7': [0],
  '8': [1, 2],
  '9': [0, 1],
}

/** Width to height of a 1, with its foot; of all other digits at least. */
const WIDEST_ONE = 0.72
const NARROWEST = 0.3
/** And at most. */
const WIDEST = 0.95
/** Height of points and commas as a share of the line's. */
const LOW = 0.5
/** Height of the least hole as a share of the digit's. */
const LEAST_HOLE = 0.12
/** The thinnest part of a ring may be as light as this. */
const THINNEST = 225

/** Holds the shapes of a line's digits against a text that was read in it. */
export function fitOf(text: string, line: InkLine, page: Pick<StraightPage, 'ink' | 'print'>): Fit {
  const height = line.bottom - line.top
  const digits = line.glyphs.filter(({ top, bottom }) => bottom - top > LOW * height)
  const read = Array.from(text.replace(/[^\d]/gu, ''))
  if (read.length === 0) return 'unknown'
  if (digits.some(isTouching)) return read.length > digits.length ? 'unknown' : 'differs'
  if (read.length !== digits.length) return 'differs'
  const fits = digits.every((glyph, at) => isShapeOf(read[at] ?? '', glyph, page))
  return fits ? 'fits' : 'differs'
}

/** Whether ink is so wide that several digits must touch in it. */
function isTouching({ left, top, right, bottom }: Area): boolean {
  return right - left > WIDEST * (bottom - top)
}

function isShapeOf(
  digit: string,
  glyph: Area,
  { ink, print }: Pick<StraightPage, 'ink' | 'print'>,
): boolean {
  const share = (glyph.right - glyph.left) / (glyph.bottom - glyph.top)
  const hasWidth = digit === '1' ? share <= WIDEST_ONE : share >= NARROWEST
  if (!hasWidth) return false
  if (HOLES[digit]?.includes(holesOf(glyph, ink)) === true) return true
  return digit === '0' && isRing(partOf(print, clipArea(widened(glyph, 1), print)))
}

/** Whether there is a hole in a digit's picture, in which thin strokes are light. */
function isRing({ width, height, data }: Gray): boolean {
  const inked = data.map((shade) => (shade < THINNEST ? 1 : 0))
  const whole = { left: 0, top: 0, right: width, bottom: height }
  return holesOf(whole, { width, height, data: inked }) === 1
}

/** How many areas of paper the ink of an area encloses. */
export function holesOf(area: Area, ink: Ink): number {
  const paper = paperOf(area, ink)
  const least = LEAST_HOLE * (area.bottom - area.top)
  return componentsOf(paper).filter(({ left, top, right, bottom }) => {
    const inside = left > 0 && top > 0 && right < paper.width && bottom < paper.height
    return inside && bottom - top >= least
  }).length
}

/** The paper of an area and a pixel about it. */
function paperOf({ left, top, right, bottom }: Area, ink: Ink): Ink {
  const [width, height] = [right - left + 2, bottom - top + 2]
  const data = new Uint8Array(width * height).fill(1)
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++)
      if (ink.data[y * ink.width + x] === 1) data[(y - top + 1) * width + (x - left + 1)] = 0
  return { width, height, data }
}
