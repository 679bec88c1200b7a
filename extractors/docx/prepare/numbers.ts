import { Counters } from '../numbering/counters.js'
import type { Lists } from '../numbering/definitions.js'
import type { Style, Styles } from '../styles.js'
import { element, find, integerAt, rewrite, valueAt, type Element } from '../xml/element.js'

/** Writes before each paragraph of a list the number that Word would print there. */
export function numberParagraphs(body: Element, lists: Lists, styles: Styles): Element {
  const counters = new Counters()
  return rewrite(body, (found) => {
    if (found.name !== 'w:p') return found
    const { id, level } = numberingOf(found, lists, styles)
    const list = lists.get(id)
    const number = list === undefined ? '' : counters.next(id, list, level)
    return number === '' ? found : begunWith(number, found)
  })
}

interface Numbering {
  /** `w:numId`; empty, or 0, for none. */
  readonly id: string
  /** From 0. */
  readonly level: number
}

/** What the paragraph says itself goes before what its style says, what that is based on comes last. */
function numberingOf(paragraph: Element, lists: Lists, styles: Styles): Numbering {
  const properties = find(paragraph, 'w:pPr')
  const chain = styles.chain(valueAt(properties, 'w:pStyle'), 'paragraph')
  const id =
    valueAt(properties, 'w:numPr', 'w:numId') ??
    first(chain, (style) => valueAt(style.paragraph, 'w:numPr', 'w:numId')) ??
    ''
  const level = integerAt(properties, 'w:numPr', 'w:ilvl') ?? levelByStyle(id, chain, lists)
  return { id, level }
}

/** A level names the style it belongs to; the style's own `w:ilvl` is only a copy of that. */
function levelByStyle(id: string, chain: readonly Style[], lists: Lists): number {
  const levels = [...(lists.get(id)?.levels ?? [])]
  const linked = first(chain, (style) => levels.find(([, level]) => level.style === style.id)?.[0])
  return linked ?? first(chain, (style) => integerAt(style.paragraph, 'w:numPr', 'w:ilvl')) ?? 0
}

function first<T>(chain: readonly Style[], of: (style: Style) => T | undefined): T | undefined {
  return chain.map(of).find((value) => value !== undefined)
}

function begunWith(number: string, paragraph: Element): Element {
  const run = element('w:r', {}, [element('w:t', {}, [number])])
  return { ...paragraph, children: [run, ...paragraph.children] }
}
