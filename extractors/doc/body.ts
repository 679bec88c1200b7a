import type { WordParagraph } from '../word/paragraph.js'
import type { WordFile } from './header.js'
import { stretchReader, type DocParagraph, type ReadStretch } from './paragraphs.js'
import type { Piece } from './pieces.js'
import { readTextBoxes, type TextBox } from './text-boxes.js'

/** The paragraphs of the body, text boxes where they are anchored. */
export function* paragraphsOfBody(
  file: WordFile,
  pieces: readonly Piece[],
): Generator<WordParagraph> {
  const read = stretchReader(file, pieces)
  const boxes = readTextBoxes(file)
  let next = 0
  for (const paragraph of read(0, file.lengths.body)) {
    const first = next
    while ((boxes[next]?.anchor ?? Infinity) <= paragraph.at) next += 1
    yield* withBoxes(paragraph, boxes.slice(first, next), read)
  }
  for (const { from, to } of boxes.slice(next)) yield* read(from, to)
}

/** Boxes stand behind their paragraph, but in the cell that it ends. */
function withBoxes(
  paragraph: DocParagraph,
  boxes: readonly TextBox[],
  read: ReadStretch,
): WordParagraph[] {
  const boxed = boxes
    .flatMap(({ from, to }) => [...read(from, to)])
    .map((inside) => ({ ...inside, depth: inside.depth + paragraph.depth }))
  return paragraph.ends === 'paragraph' ? [paragraph, ...boxed] : [...boxed, paragraph]
}
