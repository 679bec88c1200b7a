import { decodeWestern } from '../word/western.js'
import { structures, type WordFile } from './header.js'
import { characterPages, type Pages } from './pages.js'
import { pieceIndexAt, positionIn, type Piece } from './pieces.js'
import { ends, marks } from './marks.js'
import { changesIn, codes, turnsOn } from './sprms.js'

/** Takes the place of a character that is not printed, so that the others keep theirs. */
const NOTHING = '\0'

/** Gives the text from one character to another (not included). */
export type ReadText = (from: number, to: number) => string

/**
 * Reads text with nothing in the place of what is not printed: deleted and hidden text, the codes of
 * fields, anchors of pictures. The ends of paragraphs (`\r`), cells (`\x07`) and sections (`\f`) stay.
 */
export function textReader(file: WordFile, pieces: readonly Piece[]): ReadText {
  const pages = characterPages(file.main, file.structure(structures.characterPages))
  return (from, to) => {
    const parts: string[] = []
    for (let at = pieceIndexAt(pieces, from); at < pieces.length; at += 1) {
      const piece = pieces[at]
      if (piece === undefined || piece.from >= to) break
      parts.push(textOfPiece(file, cut(piece, from, to), pages))
    }
    return withoutFieldCodes(parts.join(''))
  }
}

function cut(piece: Piece, from: number, to: number): Piece {
  const start = Math.max(piece.from, from)
  const end = Math.max(Math.min(piece.to, to), start)
  return { ...piece, from: start, to: end, position: positionIn(piece, start) }
}

/** What hidden text keeps: the ends of cells, so that tables stay whole, and of sections. */
const NOT_KEPT = new RegExp(`[^${marks.cell}${marks.section}]`, 'gu')

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

function textOfPiece({ main }: WordFile, piece: Piece, pages: Pages): string {
  const { position, width, from, to } = piece
  const { bytes } = main.part(position, (to - from) * width)
  const text = width === 1 ? decodeWestern(bytes) : utf16.decode(bytes)
  const hiddenThroughout = isUnprinted(piece.changes)
  const parts: string[] = []
  for (let at = 0; at < text.length;) {
    const run = pages.at(position + at * width)
    const next = Math.max(at + 1, Math.ceil((run.end - position) / width))
    const part = text.slice(at, next)
    const unprinted = hiddenThroughout || (run.changes !== null && isUnprinted(run.changes))
    parts.push(unprinted ? part.replace(NOT_KEPT, NOTHING) : part)
    at = next
  }
  return parts.join('')
}

/** Deleted, hidden, or a character of a font of symbols, whose text says nothing. */
function isUnprinted(changes: Piece['changes']): boolean {
  let unprinted = false
  for (const change of changesIn(changes)) {
    if (change.code === codes.symbol) return true
    if (change.code === codes.deleted || change.code === codes.hidden)
      unprinted = turnsOn(change) || unprinted
  }
  return unprinted
}

const { fieldBegin, fieldSeparator, fieldEnd } = marks
const ALONE = `${fieldBegin}${fieldSeparator}${fieldEnd}${ends}`
const PART = new RegExp(`[${ALONE}]|[^${ALONE}]+`, 'gu')

/**
 * A field is a begin, its code, a separator, its result, an end, one inside the other too; only
 * results are printed. No code goes on over the end of its paragraph.
 */
function withoutFieldCodes(text: string): string {
  let inCode: boolean[] = []
  return text.replace(PART, (part) => {
    if (part === fieldBegin) inCode.push(true)
    else if (part === fieldSeparator) inCode = [...inCode.slice(0, -1), false]
    else if (part === fieldEnd) inCode.pop()
    else if (ends.includes(part)) inCode = inCode.map(() => false)
    else return inCode.includes(true) ? NOTHING.repeat(part.length) : part
    return ends.includes(part) ? part : NOTHING
  })
}
