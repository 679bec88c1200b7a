import type * as Canvas from '@napi-rs/canvas'

/** What drawing uses of the optional canvas. */
export type CanvasLibrary = Pick<typeof Canvas, 'createCanvas' | 'loadImage'>

/** The optional canvas; null where it is not installed, or not for this machine. */
export async function loadCanvas(): Promise<CanvasLibrary | null> {
  try {
    return await import('@napi-rs/canvas')
  } catch {
    return null
  }
}
