/** Labels of tables off pictures that begin on one page and end on the next. */
import type { Cell, Document, Place, Table } from '../../document/document.js'
import { isPrintedValue } from '../value.js'
import { goesOn, sameColumn } from './pages.js'
import { isWord, wordFor } from './words.js'

/**
 * The texts of the halves of labels that a page's end breaks: as they are where they make a word of
 * the forms, else the word in the upper half alone. Each half by itself may be like the whole word.
 */
export function brokenLabels({ blocks }: Document): ReadonlyMap<Place, string> {
  const halves = blocks.flatMap((block) => {
    const next = block.type === 'table' ? goesOn(block, blocks) : undefined
    return block.type === 'table' && next !== undefined ? halvesOf(block, next) : []
  })
  return new Map(halves.flatMap(([upper, lower]) => textsOf(upper, lower)))
}

/** The labels at the foot of a table and at the head of the next, in the same column. */
function halvesOf(table: Table, next: Table): (readonly [upper: Cell, lower: Cell])[] {
  const feet = table.cells.filter(
    (cell) => cell.row + cell.rowSpan === table.rowCount && isLabel(cell),
  )
  return feet.flatMap((upper) => {
    const lower = next.cells.find(
      (cell) => cell.row === 0 && isLabel(cell) && sameColumn(cell, upper),
    )
    return lower === undefined ? [] : [[upper, lower] as const]
  })
}

const isLabel = ({ text }: Cell): boolean => text.trim() !== '' && !isPrintedValue(text)

function textsOf(upper: Cell, lower: Cell): (readonly [Place, string])[] {
  if (isWord(upper.text) || isWord(lower.text)) return []
  const whole = upper.text + lower.text
  if (isWord(whole)) return [upper, lower].map(({ place, text }) => [place, text] as const)
  const word = wordFor(whole)
  return word === null ? [] : [[upper.place, word] as const, [lower.place, ''] as const]
}
