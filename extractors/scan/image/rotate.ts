import type { Gray } from './picture.js'
import { quarterBack, type Quarters } from './quarters.js'

/** Where there is no pixel at all. */
const WHITE = 255

/** How a picture was turned: by quarters, then about its middle; its size is that after the quarters. */
export interface Turn {
  readonly quarters: Quarters
  /** Radians; the picture's lines fall to the right by this where it is above 0. */
  readonly angle: number
  readonly width: number
  readonly height: number
}

/** Where a point of the straightened picture stands in the picture as given, in its pixels. */
export function turnedBack(turn: Turn, x: number, y: number): [number, number] {
  const [fromX, fromY] = untilted(turn, x, y)
  return quarterBack(turn.quarters, fromX, fromY, turn.width, turn.height)
}

function untilted(
  { angle, width, height }: Omit<Turn, 'quarters'>,
  x: number,
  y: number,
): [number, number] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [dx, dy] = [x - width / 2, y - height / 2]
  return [width / 2 + cos * dx - sin * dy, height / 2 + sin * dx + cos * dy]
}

/** Straightens a picture whose lines fall by `angle`; shades between pixels are blended. */
export function straightened(gray: Gray, angle: number): Gray {
  if (angle === 0) return gray
  const { width, height } = gray
  const data = new Uint8Array(width * height)
  const turn = { angle, width, height }
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  for (let y = 0; y < height; y++) {
    let [fromX, fromY] = untilted(turn, 0, y)
    for (let x = 0; x < width; x++) {
      data[y * width + x] = blended(gray, fromX, fromY)
      fromX += cos
      fromY += sin
    }
  }
  return { width, height, data }
}

/** The shade between four pixels; beyond the edge the paper goes on. */
function blended({ width, height, data }: Gray, x: number, y: number): number {
  const [column, row] = [within(x, width), within(y, height)]
  const [left, top] = [Math.floor(column), Math.floor(row)]
  const [right, below] = [column - left, row - top]
  const at = top * width + left
  const upper = (data[at] ?? WHITE) * (1 - right) + (data[at + 1] ?? WHITE) * right
  const lower = (data[at + width] ?? WHITE) * (1 - right) + (data[at + width + 1] ?? WHITE) * right
  return Math.round(upper * (1 - below) + lower * below)
}

/** A place that has a pixel after it. */
function within(at: number, size: number): number {
  return Math.min(Math.max(at, 0), Math.max(0, size - 1.001))
}
