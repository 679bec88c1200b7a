import type { ReadLine } from '../ocr/reader.js'

const CHINESE = /\p{Script=Han}/u
/** Steps of font sizes in points. */
const STEP = 0.5
/** Sizes that differ by less than this share are one. */
const ALIKE = 0.12
/** Height of a line's ink to its font size. */
const INK = 0.92

/** The font size of a line in points: the distance of its Chinese characters, else its height. */
export function fontSizeOf({ symbols, top, bottom }: ReadLine, scale: number): number {
  const pitches = symbols.slice(1).flatMap((symbol, at) => {
    const before = symbols[at]
    const both = before !== undefined && CHINESE.test(before.text) && CHINESE.test(symbol.text)
    return both ? [(symbol.left + symbol.right - before.left - before.right) / 2] : []
  })
  const pitch = [...pitches].sort((a, b) => a - b)[pitches.length >> 1]
  const size = pitches.length < 3 || pitch === undefined ? (bottom - top) / INK : pitch
  return Math.max(STEP, Math.round(size / scale / STEP) * STEP)
}

/** Sizes as they are most often, each weighing as many characters: those that nearly are a size are it. */
export function evened(sizes: readonly number[], weights: readonly number[]): number[] {
  const total = new Map<number, number>()
  sizes.forEach((size, at) => total.set(size, (total.get(size) ?? 0) + (weights[at] ?? 0)))
  const usual = [...total].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([size]) => size)
  return sizes.map((size) => usual.find((other) => isAlike(size, other)) ?? size)
}

function isAlike(size: number, other: number): boolean {
  return Math.abs(size - other) <= ALIKE * other
}
