import type { Ink } from './picture.js'

/** The picture mirrored at its diagonal: columns become rows. */
export function transposed({ width, height, data }: Ink): Ink {
  const turned = new Uint8Array(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) turned[x * height + y] = data[y * width + x] ?? 0
  return { width: height, height: width, data: turned }
}
