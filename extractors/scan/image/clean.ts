import { clipArea, type Area, type Gray } from './picture.js'

const WHITE = 255
/** Pixels about a piece of ink that its blurred edge takes. */
const EDGE = 2

/** A sheet with nothing on it but what stands about some pieces of ink: seals, shadows and dust are gone. */
export function withOnly(gray: Gray, pieces: readonly Area[]): Gray {
  const { width, height } = gray
  const data = new Uint8Array(width * height).fill(WHITE)
  for (const { left, top, right, bottom } of pieces) {
    const area = clipArea(
      { left: left - EDGE, top: top - EDGE, right: right + EDGE, bottom: bottom + EDGE },
      gray,
    )
    for (let y = area.top; y < area.bottom; y++) {
      const [from, to] = [y * width + area.left, y * width + area.right]
      data.set(gray.data.subarray(from, to), from)
    }
  }
  return { width, height, data }
}
