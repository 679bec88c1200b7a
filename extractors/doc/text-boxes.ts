import { structures, type WordFile } from './header.js'

/** A text box: the characters that it is anchored at and that it holds, `to` not included. */
export interface TextBox {
  readonly anchor: number
  readonly from: number
  readonly to: number
}

/** Bytes of what is said of a drawing and of a text box ([MS-DOC] 2.9.253, Spa; 2.9.102, FTXBXS). */
const DRAWING_SIZE = 26
const BOX_SIZE = 22
/** Where in them the number of the shape stands. */
const SHAPE_OF_DRAWING = 0
const SHAPE_OF_BOX = 14

/**
 * The text boxes of the body in the order of their anchors, each once. A box in a group of drawings
 * is anchored by the group, which is not looked into: it stands at the end of the body.
 */
export function readTextBoxes(file: WordFile): TextBox[] {
  const { body, footnotes, headers, comments, endnotes, textBoxes } = file.lengths
  const start = body + footnotes + headers + comments + endnotes
  const boxes = new Map<number, Entry>()
  let reached = 0
  for (const box of entries(file, structures.textBoxes, BOX_SIZE, SHAPE_OF_BOX)) {
    if (box.from < reached || box.from >= box.to || box.to > textBoxes) continue
    boxes.set(box.shape, box)
    reached = box.to
  }
  const anchored = entries(file, structures.drawings, DRAWING_SIZE, SHAPE_OF_DRAWING)
  const placed = anchored.flatMap(({ from: anchor, shape }) => {
    const box = boxes.get(shape)
    boxes.delete(shape)
    return box === undefined ? [] : [{ ...box, anchor }]
  })
  const others = Array.from(boxes.values(), (box) => ({ ...box, anchor: body }))
  return [...placed, ...others].map(({ anchor, from, to }) => {
    return { anchor, from: start + from, to: start + to }
  })
}

interface Entry {
  readonly from: number
  readonly to: number
  readonly shape: number
}

/** Characters that part a story, then what is said of each part. */
function entries(
  file: WordFile,
  index: typeof structures.textBoxes | typeof structures.drawings,
  size: number,
  shapeAt: number,
): Entry[] {
  const table = file.structure(index)
  const count = Math.max(Math.floor((table.length - 4) / (4 + size)), 0)
  return Array.from({ length: count }, (_, entry) => ({
    from: table.u32(4 * entry),
    to: table.u32(4 * entry + 4),
    shape: table.u32(4 * (count + 1) + size * entry + shapeAt),
  }))
}
