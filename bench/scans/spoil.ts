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
  const rows = Math.round(height * profile.rows)
  const lightAt = lightIn(page, profile)
  const data = new Uint8ClampedArray(width * rows * 4)
  for (let row = 0; row < rows; row++) {
    const y = row / profile.rows
    for (let x = 0; x < width; x++) {
      const ink = inked(lightAt(x, y), x / width, y / height, profile)
      const stamp = profile.seal && isSealed(x / width, y / height)
      const noise = profile.noise === 0 ? 0 : profile.noise * normal(random)
      const at = (row * width + x) * 4
      data[at] = faxed((stamp ? ink * SEAL.red : ink) + noise, profile)
      data[at + 1] = faxed((stamp ? ink * SEAL.others : ink) + noise, profile)
      data[at + 2] = faxed((stamp ? ink * SEAL.others : ink) + noise, profile)
      data[at + 3] = WHITE
    }
  }
  return { width, height: rows, data }
}

/** The lightness of a turned, bent and slanted page at a point, as a share of white. */
function lightIn(page: Picture, profile: Profile): (x: number, y: number) => number {
  const { width, height } = page
  const { angle, bend, keystone } = profile
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  return (x, y) => {
    // Farther points of a page seen aslant are nearer to its middle line.
    const near = 1 + keystone * (0.5 - y / height)
    const [dx, dy] = [(x - width / 2) * near, (y - height / 2) * near]
    const across = dx * cos + dy * sin
    const down = dy * cos - dx * sin
    const sag = bend * (1 - (2 * across) ** 2 / width ** 2)
    return shade(page, across + width / 2, down + height / 2 - sag)
  }
}

/** Lightness between four pixels, as a share of white. */
function shade({ width, height, data }: Picture, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return 1
  const at = (top * width + left) * 4 + 1
  const [beyond, below] = [x - left, y - top]
  const upper = (data[at] ?? WHITE) * (1 - beyond) + (data[at + 4] ?? WHITE) * beyond
  const next = at + width * 4
  const lower = (data[next] ?? WHITE) * (1 - beyond) + (data[next + 4] ?? WHITE) * beyond
  return (upper * (1 - below) + lower * below) / WHITE
}

/** The shade of print and paper in the light that falls on them. */
function inked(light: number, across: number, down: number, profile: Profile): number {
  const [left, right] = profile.paper
  const ground = left + (right - left) * across
  const lit = 1 - profile.shadow * across * down
  return (profile.print + (ground - profile.print) * light) * lit
}

/** A ring near the middle of the page. */
function isSealed(x: number, y: number): boolean {
  const distance = Math.hypot(x - 0.6, y - 0.75)
  return distance < 0.12 && (distance > 0.105 || distance < 0.02)
}

/** What a seal leaves of the light of each colour. */
const SEAL = { red: 0.92, others: 0.35 }

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
