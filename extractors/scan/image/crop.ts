import type { Area, Gray } from './picture.js'

const WHITE = 255
/** Share of the pixels that are darker than what becomes black. */
const DARKEST = 0.03
/** Shades by which ink and paper differ at least, so that bare paper does not become ink. */
const CONTRAST = 60

/** A part of a picture as a picture of its own, its darkest shades made black. */
export function cropped(gray: Gray, area: Area): Gray {
  return stretched(partOf(gray, area))
}

/** A part of a picture as it is. */
export function partOf(gray: Gray, { left, top, right, bottom }: Area): Gray {
  const [width, height] = [right - left, bottom - top]
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const from = (top + y) * gray.width + left
    data.set(gray.data.subarray(from, from + width), y * width)
  }
  return { width, height, data }
}

function stretched({ width, height, data }: Gray): Gray {
  const sorted = data.slice().sort()
  const darkest = Math.min(sorted[Math.floor(sorted.length * DARKEST)] ?? 0, WHITE - CONTRAST)
  const factor = WHITE / (WHITE - darkest)
  return { width, height, data: data.map((shade) => Math.max(0, (shade - darkest) * factor)) }
}

/** The picture, `factor` times as large. */
export function scaled(gray: Gray, factor: number): Gray {
  const [width, height] = [gray.width * factor, gray.height * factor].map(Math.round)
  return resized(gray, Math.max(1, width ?? 1), Math.max(1, height ?? 1))
}

/** The picture in another size, in pixels. */
export function resized(gray: Gray, width: number, height: number): Gray {
  if (width === gray.width && height === gray.height) return gray
  const [across, down] = [width / gray.width, height / gray.height]
  if (across <= 0.5 && down <= 0.5) return resized(halved(gray), width, height)
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      data[y * width + x] = shadeAt(gray, (x + 0.5) / across - 0.5, (y + 0.5) / down - 0.5)
  return { width, height, data }
}

function halved({ width, height, data }: Gray): Gray {
  const [columns, rows] = [Math.ceil(width / 2), Math.ceil(height / 2)]
  const at = (x: number, y: number): number =>
    data[Math.min(y, height - 1) * width + Math.min(x, width - 1)] ?? WHITE
  const half = new Uint8Array(columns * rows)
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const upper = at(2 * x, 2 * y) + at(2 * x + 1, 2 * y)
      const lower = at(2 * x, 2 * y + 1) + at(2 * x + 1, 2 * y + 1)
      half[y * columns + x] = (upper + lower) / 4
    }
  return { width: columns, height: rows, data: half }
}

/** The shade between four pixels. */
function shadeAt({ width, height, data }: Gray, x: number, y: number): number {
  const column = Math.min(Math.max(x, 0), width - 1)
  const row = Math.min(Math.max(y, 0), height - 1)
  const [left, top] = [Math.floor(column), Math.floor(row)]
  const [right, bottom] = [Math.min(left + 1, width - 1), Math.min(top + 1, height - 1)]
  const [beyond, below] = [column - left, row - top]
  const at = (atX: number, atY: number): number => data[atY * width + atX] ?? WHITE
  const upper = at(left, top) * (1 - beyond) + at(right, top) * beyond
  const lower = at(left, bottom) * (1 - beyond) + at(right, bottom) * beyond
  return Math.round(upper * (1 - below) + lower * below)
}

/** The picture on a larger sheet of white paper. */
export function withMargin({ width, height, data }: Gray, margin: number): Gray {
  const [columns, rows] = [width + 2 * margin, height + 2 * margin]
  const sheet = new Uint8Array(columns * rows).fill(WHITE)
  for (let y = 0; y < height; y++)
    sheet.set(data.subarray(y * width, (y + 1) * width), (y + margin) * columns + margin)
  return { width: columns, height: rows, data: sheet }
}

/** Pictures side by side on one sheet, `gap` pixels of paper between them, their middles level. */
export function besideOneAnother(pictures: readonly Gray[], gap: number): Gray {
  const height = Math.max(1, ...pictures.map((picture) => picture.height))
  const width = pictures.reduce((sum, picture) => sum + picture.width + gap, 0)
  const data = new Uint8Array(width * height).fill(WHITE)
  let left = 0
  for (const picture of pictures) {
    const top = (height - picture.height) >> 1
    for (let y = 0; y < picture.height; y++) {
      const row = picture.data.subarray(y * picture.width, (y + 1) * picture.width)
      data.set(row, (top + y) * width + left)
    }
    left += picture.width + gap
  }
  return { width, height, data }
}

/** The picture in the plainest format there is, Netpbm's binary gray map. */
export function pgmOf({ width, height, data }: Gray): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const bytes = new Uint8Array(head.length + data.length)
  bytes.set(head)
  bytes.set(data, head.length)
  return bytes
}
