import type { Drawing } from '../drawing.js'
import { SMALL } from '../image-files.js'
import { boxUnder } from '../matrix.js'
import type { Actions } from './action.js'

/** Operators that paint pictures: each fills the unit square of user space (ISO 32000-1, 8.9.5). */
export const imageActions: Actions = {
  paintImageXObject: (drawing, [, width, height]) => {
    if (width === SMALL.width && height === SMALL.opaque) paint(drawing, true)
    else if (width === SMALL.width && height === SMALL.masked) paint(drawing, false)
  },
  paintImageMaskXObject: (drawing) => {
    paint(drawing, false)
  },
  paintSolidColorImageMask: (drawing) => {
    paint(drawing, false)
  },
}

function paint({ state, images, glyphs, hidden }: Drawing, opaque: boolean): void {
  if (hidden > 0 || state.fillAlpha === 0) return
  const covers = opaque && state.fillAlpha === 1 && !state.blends
  images.push({ box: boxUnder(state.matrix, [0, 0, 1, 1]), over: covers ? glyphs.length : 0 })
}
