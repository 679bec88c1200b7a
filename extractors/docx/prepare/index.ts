import type { Note } from '../../../src/document/document.js'
import type { Lists } from '../numbering/definitions.js'
import type { Styles } from '../styles.js'
import type { Element } from '../xml/element.js'
import { flatten } from './flatten.js'
import { markHeadings } from './headings.js'
import { removeHidden } from './hidden.js'
import { numberParagraphs } from './numbers.js'
import { squareTables } from './tables.js'
import { placeTextBoxes } from './text-boxes.js'

/**
 * The body with everything put right that mammoth loses or prints although Word does not. The order
 * matters: what is not printed must not be counted, and text boxes are counted where they stand.
 * @param body `w:body`
 */
export function prepareBody(
  body: Element,
  styles: Styles,
  lists: Lists,
): { body: Element; notes: Note[] } {
  const printed = removeHidden(flatten(body), styles)
  const squared = squareTables(placeTextBoxes(printed))
  const numbered = numberParagraphs(squared.body, lists, styles)
  return { body: markHeadings(numbered, styles), notes: squared.notes }
}
