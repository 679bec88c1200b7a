/** Small pictures, drawn by hand. */
import type { Area, Gray, Ink } from '../../../extractors/scan/image/picture.js'

/** Ink from rows of characters: `#` is ink. */
export function ink(...rows: readonly string[]): Ink {
  const width = Math.max(...rows.map((row) => row.length))
  const data = Uint8Array.from(rows.flatMap((row) => marksOf(row, width)))
  return { width, height: rows.length, data }
}

const marksOf = (row: string, width: number) =>
  Array.from(row.padEnd(width), (mark) => (mark === '#' ? 1 : 0))

/** A sheet of one shade. */
export function sheet(width: number, height: number, shade = 255): Gray {
  return { width, height, data: new Uint8Array(width * height).fill(shade) }
}

/** Fills an area with a shade. */
export function fill(gray: Gray | Ink, area: Area, shade: number): void {
  for (let y = area.top; y < area.bottom; y++)
    gray.data.fill(shade, y * gray.width + area.left, y * gray.width + area.right)
}

/** An area of a left, top, width and height. */
export function at(left: number, top: number, width: number, height: number): Area {
  return { left, top, right: left + width, bottom: top + height }
}

/** Empty ink to draw on. */
export function blankInk(width: number, height: number): Ink {
  return { width, height, data: new Uint8Array(width * height) }
}
