import { close, open } from '../drawing.js'
import { boxUnder, isStraight, matrixOf, multiply, type Matrix } from '../matrix.js'
import { initialState, type State } from '../state.js'
import { narrow } from '../visible/clip.js'
import type { Actions } from './action.js'
import { restore, save } from './graphics.js'

/** Operators that open and close parts of a page: forms, groups, annotations, marked content. */
export const contentActions: Actions = {
  paintFormXObjectBegin: (drawing, [matrix, box]) => {
    save(drawing)
    drawing.bare = false
    const inner = matrixOf(matrix)
    if (inner !== null) drawing.state.matrix = multiply(drawing.state.matrix, inner)
    clipTo(drawing.state, drawing.state.matrix, box)
  },
  paintFormXObjectEnd: restore,
  beginGroup: (drawing, [group]) => {
    save(drawing)
    open(drawing, drawing.groups, isMask(group))
    clipToGroup(drawing.state, group)
  },
  endGroup: (drawing) => {
    close(drawing, drawing.groups)
    restore(drawing)
  },
  beginAnnotation: (drawing, [id, box, onPage, inner]) => {
    save(drawing)
    drawing.annotation = { id: String(id), glyphs: [] }
    drawing.annotations.push(drawing.annotation)
    const placed = [matrixOf(onPage), matrixOf(inner)].reduce(
      (outer, next) => (next === null ? outer : multiply(outer ?? next, next)),
      drawing.base,
    )
    drawing.state = initialState(placed ?? drawing.base)
    clipTo(drawing.state, drawing.base, box)
  },
  endAnnotation: (drawing) => {
    drawing.annotation = null
    restore(drawing)
  },
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

/** Left, bottom, right, top in the space of the matrix; where there is no box, nothing is clipped. */
function clipTo(state: State, matrix: Matrix, box: unknown): void {
  if (!(Array.isArray(box) || box instanceof Float32Array) || box.length < 4) return
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(box, Number)
  narrow(state, boxUnder(matrix, [left, bottom, right, top]), isStraight(matrix))
}

/** The box of a group stands in the space of its form, whose matrix is not yet set. */
function clipToGroup(state: State, group: unknown): void {
  if (typeof group !== 'object' || group === null || !('bbox' in group)) return
  const inner = 'matrix' in group ? matrixOf(group.matrix) : null
  clipTo(state, inner === null ? state.matrix : multiply(state.matrix, inner), group.bbox)
}

/** A soft mask is drawn for its shape, not to be seen. */
function isMask(group: unknown): boolean {
  return typeof group === 'object' && group !== null && 'smask' in group && Boolean(group.smask)
}
