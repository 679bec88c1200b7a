import { outermost, rewrite, type Element, type Node } from '../xml/element.js'

const BOX = 'w:txbxContent'

/** Moves what stands in text boxes, drawn or VML, behind the paragraph that they are anchored in. */
export function placeTextBoxes(body: Element): Element {
  return rewrite(body, (found) => (found.name === 'w:p' ? besideBoxes(found) : found))
}

function besideBoxes(paragraph: Element): readonly Node[] {
  const boxes = outermost(paragraph, BOX)
  if (boxes.length === 0) return [paragraph]
  const anchor = rewrite(paragraph, (found) => (found.name === BOX ? [] : found))
  return [anchor, ...boxes.flatMap((box) => box.children)]
}
