/** XML as the reader of a DOCX sees it: elements under fixed prefixes, text, and nothing else. */

export type Node = Element | string

export interface Element {
  /** With the prefix of `namespaces.ts`, whatever prefix the file uses: `w:p`. */
  readonly name: string
  /** By name with prefix; those without a namespace have none: `w:val`, `Target`. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}

/** An element of one's own. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Node[] = [],
): Element {
  return { name, attributes, children }
}

/** Whether the node is an element, of that name if one is given. */
export function isElement(node: Node, name?: string): node is Element {
  return typeof node !== 'string' && (name === undefined || node.name === name)
}

/** The child elements of that name. */
export function childrenOf(parent: Element, name: string): Element[] {
  return parent.children.filter((node): node is Element => isElement(node, name))
}

/** The first element at the end of a path of child names: `find(p, 'w:pPr', 'w:numPr')`. */
export function find(from: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (parent, name) => parent?.children.find((node): node is Element => isElement(node, name)),
    from,
  )
}

/** The attribute `w:val` of the element at the end of a path. */
export function valueAt(from: Element | undefined, ...path: readonly string[]): string | undefined {
  return find(from, ...path)?.attributes['w:val']
}

/** `w:val` as a whole number; undefined where it is absent or none. */
export function integerAt(
  from: Element | undefined,
  ...path: readonly string[]
): number | undefined {
  const text = valueAt(from, ...path)
  return text !== undefined && /^[+-]?\d{1,10}$/u.test(text.trim()) ? Number(text) : undefined
}

/**
 * A switch such as `w:vanish`: on by its presence, off by `w:val` false, 0 or off
 * (ECMA-376 part 1, 22.9.2.7); undefined where it is absent.
 */
export function switchAt(
  from: Element | undefined,
  ...path: readonly string[]
): boolean | undefined {
  const found = find(from, ...path)
  return found && !['false', '0', 'off'].includes(found.attributes['w:val'] ?? 'true')
}

/** All elements of that name below, in document order; not those inside one that is found. */
export function outermost(from: Element, name: string): Element[] {
  return from.children.flatMap((node) => {
    if (typeof node === 'string') return []
    return node.name === name ? [node] : outermost(node, name)
  })
}

/** The text that stands in the element itself. */
export function textOf(found: Element): string {
  return found.children.filter((node) => typeof node === 'string').join('')
}

/** Whether any text, of words or of a formula, stands below. */
export function hasText(from: Element): boolean {
  return from.children.some((node) => typeof node !== 'string' && (isText(node) || hasText(node)))
}

/** Whether the element holds text that is printed. */
export function isText(found: Element): boolean {
  return found.name === 'w:t' || found.name === 'm:t'
}

/**
 * Every element below the root, children before their parent and in document order, becomes what
 * `rule` makes of it: itself, another, several, or nothing. Properties (`w:pPr`, `w:tcPr`) are left as
 * they are: they hold nothing that is printed. What does not change is shared, not copied.
 */
export function rewrite(root: Element, rule: (found: Element) => Node | readonly Node[]): Element {
  const children = root.children.flatMap((node) =>
    typeof node === 'string' || node.name.endsWith('Pr') ? node : rule(rewrite(node, rule)),
  )
  return isSame(children, root.children) ? root : { ...root, children }
}

function isSame(one: readonly Node[], other: readonly Node[]): boolean {
  return one.length === other.length && one.every((node, index) => node === other[index])
}
