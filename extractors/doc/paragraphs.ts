import { Counters } from '../docx/numbering/counters.js'
import type { WordParagraph } from '../word/paragraph.js'
import { structures, type WordFile } from './header.js'
import { readDocLists } from './lists.js'
import { ends, marks } from './marks.js'
import { paragraphPages } from './pages.js'
import { pieceAt, positionIn, type Piece } from './pieces.js'
import { propertiesOf, type ParagraphProperties } from './properties.js'
import { readStyles, type ParagraphStyle } from './styles.js'
import { textReader } from './text.js'

/** HTML has no deeper heading. */
const MAX_LEVEL = 6

/** A paragraph with the character that its mark is. */
export interface DocParagraph extends WordParagraph {
  readonly at: number
}

/** Gives the paragraphs from one character to another (not included); lists count on from call to call. */
export type ReadStretch = (from: number, to: number) => Generator<DocParagraph>

/** Reads paragraphs of a file, the numbers of their lists before them. */
export function stretchReader(file: WordFile, pieces: readonly Piece[]): ReadStretch {
  const text = textReader(file, pieces)
  const properties = propertiesReader(file, pieces)
  const number = numberReader(file)
  return function* (from, to) {
    for (const { line, mark, at } of marked(text(from, to), from)) {
      const { own, chain } = properties(at)
      const ends = endOf(mark, own)
      yield {
        text: ends === 'row' ? '' : number(own) + line,
        level: Math.min(chain.find(({ heading }) => heading > 0)?.heading ?? 0, MAX_LEVEL),
        depth: own.depth,
        ends,
        row: own.row,
        at,
      }
    }
  }
}

/** Counts the paragraphs of lists; gives what is printed before each. */
function numberReader(file: WordFile): (properties: ParagraphProperties) => string {
  const lists = readDocLists(file)
  const counters = new Counters()
  return ({ list: use, listLevel = 0 }) => {
    const list = use === undefined ? undefined : lists.get(use)
    return list === undefined ? '' : counters.next(String(use), list, listLevel)
  }
}

function endOf(mark: string, own: ParagraphProperties): WordParagraph['ends'] {
  if (own.depth > 0 && own.endsRow) return 'row'
  return own.endsInnerCell || (own.depth > 0 && mark === marks.cell) ? 'cell' : 'paragraph'
}

interface Marked {
  readonly line: string
  readonly mark: string
  /** The character of the mark. */
  readonly at: number
}

const PARAGRAPH = new RegExp(`([^${ends}]*)([${ends}]|$)`, 'gu')

/** Paragraphs with the mark that ends each; what stands behind the last mark has none. */
function* marked(story: string, from: number): Generator<Marked> {
  for (const found of story.matchAll(PARAGRAPH)) {
    const [whole, text = '', mark = ''] = found
    if (whole === '') return
    yield { line: lineOf(text), mark, at: from + found.index + text.length }
  }
}

const BREAK = new RegExp(`[${marks.line}${marks.column}]`, 'gu')
const UNPRINTED = new RegExp(`[\0${marks.softHyphen}]`, 'gu')

/** Breaks of lines and columns, hyphens that do not break, hyphens that show only at a line's end. */
function lineOf(text: string): string {
  return text.replace(BREAK, '\n').replaceAll(marks.hyphen, '-').replace(UNPRINTED, '')
}

interface Found {
  readonly own: ParagraphProperties
  readonly chain: readonly ParagraphStyle[]
}

/** What the style says comes first, then what the paragraph says, last what was saved in haste. */
function propertiesReader(file: WordFile, pieces: readonly Piece[]): (character: number) => Found {
  const styles = readStyles(file)
  const pages = paragraphPages(file.main, file.structure(structures.paragraphPages))
  return (character) => {
    const piece = pieceAt(pieces, character)
    const changes = piece && pages.at(positionIn(piece, character)).changes
    const chain = styles.chain(changes != null && changes.length >= 2 ? changes.u16(0) : 0)
    const inherited = chain.map((style) => style.changes).reverse()
    const direct =
      changes != null && changes.length > 2 ? [changes.part(2, changes.length - 2)] : []
    const hasty = piece === undefined ? [] : [piece.changes]
    return { own: propertiesOf([...inherited, ...direct, ...hasty], file.data), chain }
  }
}
