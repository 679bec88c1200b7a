import { close, open } from '../drawing.js'
import { matrixOf, multiply } from '../matrix.js'
import { initialState } from '../state.js'
import type { Actions } from './action.js'
import { restore, save } from './graphics.js'

/** Operators that open and close parts of a page: forms, groups, annotations, marked content. */
export const contentActions: Actions = {
  paintFormXObjectBegin: (drawing, [matrix]) => {
    save(drawing)
    const inner = matrixOf(matrix)
    if (inner !== null) drawing.state.matrix = multiply(drawing.state.matrix, inner)
  },
  paintFormXObjectEnd: restore,
  beginGroup: (drawing, [group]) => {
    save(drawing)
    open(drawing, drawing.groups, isMask(group))
  },
  endGroup: (drawing) => {
    close(drawing, drawing.groups)
    restore(drawing)
  },
  beginAnnotation: (drawing, [, , onPage, inner]) => {
    save(drawing)
    const placed = [matrixOf(onPage), matrixOf(inner)].reduce(
      (outer, next) => (next === null ? outer : multiply(outer ?? next, next)),
      drawing.base,
    )
    drawing.state = initialState(placed ?? drawing.base)
  },
  endAnnotation: restore,
  beginMarkedContent: (drawing) => {
    open(drawing, drawing.marked, false)
  },
  beginMarkedContentProps: (drawing, [tag, properties]) => {
    open(drawing, drawing.marked, tag === 'OC' && !drawing.isShown(properties))
  },
  endMarkedContent: (drawing) => {
    close(drawing, drawing.marked)
  },
}

/** A soft mask is drawn for its shape, not to be seen. */
function isMask(group: unknown): boolean {
  return typeof group === 'object' && group !== null && 'smask' in group && Boolean(group.smask)
}
