import type { Profile } from './profiles.js'

/** A picture of four bytes a pixel. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

const WHITE = 255

/** Spoils the picture of a page as a profile says; the same page is spoiled the same way again. */
export function spoiled(page: Picture, profile: Profile, seed: number): Picture {
  const random = randomFrom(seed)
  const { width, height } = page
  const data = new Uint8ClampedArray(page.data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      const colours = inked(shade(page, ...source(x, y, page, profile)), x / width, profile)
      const sealed = profile.seal && isSealed(x / width, y / width) ? stamped(colours) : colours
      const noise = profile.noise * normal(random)
      for (let c = 0; c < 3; c++) data[at + c] = faxed((sealed[c] ?? WHITE) + noise, profile)
      data[at + 3] = WHITE
    }
  return { width, height, data }
}

/** Where the pixel of a turned and bent page comes from. */
function source(x: number, y: number, { width, height }: Picture, { angle, bend }: Profile) {
  const radians = (angle * Math.PI) / 180
  const [dx, dy] = [x - width / 2, y - height / 2]
  const across = dx * Math.cos(radians) + dy * Math.sin(radians)
  const down = dy * Math.cos(radians) - dx * Math.sin(radians)
  const sag = bend * (1 - (2 * across) ** 2 / width ** 2)
  return [across + width / 2, down + height / 2 - sag] as const
}

/** Lightness between four pixels, as a share of white. */
function shade({ width, height, data }: Picture, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return 1
  const at = (column: number, row: number) => data[(row * width + column) * 4 + 1] ?? WHITE
  const [beyond, below] = [x - left, y - top]
  const upper = at(left, top) * (1 - beyond) + at(left + 1, top) * beyond
  const lower = at(left, top + 1) * (1 - beyond) + at(left + 1, top + 1) * beyond
  return (upper * (1 - below) + lower * below) / WHITE
}

function inked(light: number, across: number, { paper, print }: Profile): number[] {
  const [left, right] = paper
  const ground = left + (right - left) * across
  const value = print + (ground - print) * light
  return [value, value, value]
}

/** A ring near the middle of the page. */
function isSealed(x: number, y: number): boolean {
  const distance = Math.hypot(x - 0.6, y - 0.75)
  return distance < 0.12 && (distance > 0.105 || distance < 0.02)
}

function stamped([red = WHITE, green = WHITE, blue = WHITE]: readonly number[]): number[] {
  return [red * 0.92, green * 0.35, blue * 0.35]
}

/** Shade from which a fax is white. */
const FAX_WHITE = 175

function faxed(value: number, { fax }: Profile): number {
  if (!fax) return value
  return value > FAX_WHITE ? WHITE : 0
}

/** Numbers from 0 up to 1 (a linear congruential generator, Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A normally distributed number of mean 0 and deviation 1, nearly: the sum of some even ones. */
function normal(random: () => number): number {
  return (random() + random() + random() + random() - 2) * Math.sqrt(3)
}
