import type { Gray } from './picture.js'

/** Quarter turns, clockwise. */
export type Quarters = 0 | 1 | 2 | 3

/** The picture turned by quarters. */
export function quarterTurned(gray: Gray, quarters: Quarters): Gray {
  if (quarters === 0) return gray
  const { width, height, data } = gray
  const [columns, rows] = quarters === 2 ? [width, height] : [height, width]
  const turned = new Uint8Array(data.length)
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const [fromX, fromY] = quarterBack(quarters, x, y, columns - 1, rows - 1)
      turned[y * columns + x] = data[fromY * width + fromX] ?? 0
    }
  return { width: columns, height: rows, data: turned }
}

/**
 * Where a point of a picture stood before quarter turns; `right` and `bottom` are its furthest
 * column and row after them.
 */
export function quarterBack(
  quarters: Quarters,
  x: number,
  y: number,
  right: number,
  bottom: number,
): [number, number] {
  if (quarters === 1) return [y, right - x]
  if (quarters === 2) return [right - x, bottom - y]
  return quarters === 3 ? [bottom - y, x] : [x, y]
}
