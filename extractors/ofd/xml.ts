/** The XML of an OFD: elements are known by their local names, for prefixes and namespaces vary. */
import { isElement, textOf, type Element } from '../docx/xml/element.js'

/** The name without the prefix that the reader of XML sets. */
export function nameOf({ name }: Element): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The child elements, of that name if one is given. */
export function childrenOf(parent: Element | undefined, name?: string): Element[] {
  const elements = parent?.children.filter((node) => isElement(node)) ?? []
  return name === undefined ? elements : elements.filter((child) => nameOf(child) === name)
}

/** The first element at the end of a path of child names. */
export function find(from: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((parent, name) => childrenOf(parent, name)[0], from)
}

/** The text at the end of a path, trimmed; empty where there is none. */
export function textAt(from: Element | undefined, ...path: readonly string[]): string {
  const found = find(from, ...path)
  return found === undefined ? '' : textOf(found).trim()
}

/** The numbers of a list parted by white space; what is no number is left out. */
export function numbersIn(text = ''): number[] {
  const words = text.trim().split(/\s+/u)
  return words
    .filter((word) => word !== '')
    .map(Number)
    .filter(Number.isFinite)
}

/** An attribute as a number, `fallback` where it is none. */
export function numberAt({ attributes }: Element, name: string, fallback: number): number {
  return numbersIn(attributes[name])[0] ?? fallback
}
