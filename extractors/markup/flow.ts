import { isElement, nameOf, textOf, type Element, type Node } from './dom.js'
import type { Draft, TextDraft } from './draft.js'
import { blockNames, preformattedNames } from './elements.js'
import { printedLine, withoutSourceBreaks } from './line.js'
import { isAbsent, isInvisible, isStyledAsBlock } from './visible.js'

/** What the elements around a node say about its text. */
interface Surroundings {
  readonly owner: Element
  readonly level: number
  readonly linked: boolean
  readonly preformatted: boolean
}

/** Gives the blocks of a table that stands in the flow. */
export type ReadTable = (table: Element) => Draft[]

/** The lines and tables inside an element, in order; a line ends at a block's edge and at `<br>`. */
export function flowOf(element: Element, readTable: ReadTable): Draft[] {
  const flow = new Flow(readTable)
  const level = levelOf(element)
  const around = { owner: element, level, linked: false, preformatted: false }
  flow.children(element, around)
  flow.endLine(around)
  return flow.drafts
}

class Flow {
  readonly drafts: Draft[] = []
  private line = ''
  private linked = ''

  constructor(private readonly readTable: ReadTable) {}

  children(element: Element, around: Surroundings): void {
    if (isInvisible(element)) return
    for (const child of element.childNodes) this.node(child, around)
  }

  private node(node: Node, around: Surroundings): void {
    if (isElement(node)) this.element(node, around)
    else this.text(textOf(node) ?? '', around)
  }

  private element(element: Element, around: Surroundings): void {
    if (isAbsent(element)) return
    const name = nameOf(element)
    if (name === 'br' || name === 'hr') this.endLine(around)
    else if (name === 'table') this.table(element, around)
    else if (blockNames.has(name) || isStyledAsBlock(element)) this.block(element, around)
    else
      this.children(element, name === 'a' && isLink(element) ? { ...around, linked: true } : around)
  }

  private block(element: Element, around: Surroundings): void {
    const preformatted = around.preformatted || preformattedNames.has(nameOf(element))
    const level = levelOf(element) || around.level
    const inside = { ...around, owner: element, level, preformatted }
    this.endLine(around)
    this.children(element, inside)
    this.endLine(inside)
  }

  private table(element: Element, around: Surroundings): void {
    this.endLine(around)
    for (const draft of this.readTable(element)) this.drafts.push(draft)
  }

  private text(text: string, around: Surroundings): void {
    const [first = '', ...rest] = around.preformatted
      ? text.split('\n')
      : [withoutSourceBreaks(text)]
    this.write(first, around)
    for (const line of rest) {
      this.endLine(around)
      this.write(line, around)
    }
  }

  private write(text: string, around: Surroundings): void {
    this.line += text
    if (around.linked) this.linked += text
  }

  endLine(around: Surroundings): void {
    const draft = this.lineDraft(around)
    if (draft.text !== '') this.drafts.push(draft)
    this.line = ''
    this.linked = ''
  }

  private lineDraft({ level, owner }: Surroundings): TextDraft {
    const linked = this.linked === '' ? 0 : printedLine(this.linked).length
    return { type: 'text', level, text: printedLine(this.line), linked, element: owner }
  }
}

/** A name to jump to (`<a name>`) is no link. */
function isLink(element: Element): boolean {
  return element.attribs.href !== undefined || element.attribs.onclick !== undefined
}

/** 1 to 6 for `h1` to `h6`, else 0. */
function levelOf(element: Element): number {
  return Number(/^h([1-6])$/.exec(nameOf(element))?.[1] ?? 0)
}
