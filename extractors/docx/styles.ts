import { childrenOf, find, valueAt, type Element } from './xml/element.js'

/** The styles of a document. */
export interface Styles {
  /** The style and those it is based on, the nearest first; the default one for an absent id. */
  chain(id: string | undefined, type: 'paragraph' | 'character'): readonly Style[]
  /** The numbering that a list style stands for (`w:numStyleLink`), as a `w:numId`. */
  listNumbering(id: string): string | undefined
}

export interface Style {
  readonly id: string
  readonly name: string
  readonly paragraph: Element | undefined
  readonly run: Element | undefined
}

/** Word itself stops at eleven; a cycle must end somewhere. */
const MAX_CHAIN = 20

/** @param root `w:styles`; undefined where the package has no such part. */
export function readStyles(root: Element | undefined): Styles {
  const elements = root === undefined ? [] : childrenOf(root, 'w:style')
  const byId = new Map(elements.toReversed().map((style) => [keyOf(style), style]))
  const defaults = new Map(
    elements.filter(isDefault).map((style) => [style.attributes['w:type'] ?? '', style]),
  )
  return {
    chain(id, type) {
      const start = id === undefined ? defaults.get(type) : byId.get(`${type} ${id}`)
      return Array.from(ancestry(start, byId), styleOf)
    },
    listNumbering: (id) => valueAt(byId.get(`numbering ${id}`), 'w:pPr', 'w:numPr', 'w:numId'),
  }
}

function* ancestry(start: Element | undefined, byId: ReadonlyMap<string, Element>) {
  let style = start
  for (let step = 0; style !== undefined && step < MAX_CHAIN; step += 1) {
    yield style
    const parent = valueAt(style, 'w:basedOn')
    style = parent === undefined ? undefined : byId.get(`${typeOf(style)} ${parent}`)
  }
}

function styleOf(style: Element): Style {
  return {
    id: style.attributes['w:styleId'] ?? '',
    name: valueAt(style, 'w:name') ?? '',
    paragraph: find(style, 'w:pPr'),
    run: find(style, 'w:rPr'),
  }
}

function isDefault(style: Element): boolean {
  return ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '')
}

function typeOf(style: Element): string {
  return style.attributes['w:type'] ?? 'paragraph'
}

function keyOf(style: Element): string {
  return `${typeOf(style)} ${style.attributes['w:styleId'] ?? ''}`
}
