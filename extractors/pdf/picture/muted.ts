import type { Canvas, SKRSContext2D } from '@napi-rs/canvas'
import type { CanvasLibrary } from './canvas.js'

/** A canvas and its context, as pdfjs keeps them together. */
interface Surface {
  canvas: Canvas | null
  context: SKRSContext2D | null
}

/** What makes canvases for pdfjs, which makes one of it for each document. */
export type SurfaceFactory = new () => {
  create(width: number, height: number): Surface
  reset(surface: Surface, width: number, height: number): void
  destroy(surface: Surface): void
}

/** Takes from a context what draws text and lines: only pictures leave a mark on it. */
export function muted(context: SKRSContext2D): SKRSContext2D {
  const nothing = () => undefined
  return Object.assign(context, {
    fill: nothing,
    stroke: nothing,
    fillText: nothing,
    strokeText: nothing,
  })
}

/** The maker of muted canvases, on which pdfjs draws groups. */
export function mutedSurfaces({ createCanvas }: CanvasLibrary): SurfaceFactory {
  return class {
    create(width: number, height: number): Surface {
      const canvas = createCanvas(width, height)
      return { canvas, context: muted(canvas.getContext('2d')) }
    }

    reset({ canvas }: Surface, width: number, height: number): void {
      if (canvas !== null) Object.assign(canvas, { width, height })
    }

    destroy(surface: Surface): void {
      surface.canvas = surface.context = null
    }
  }
}
