import { element, find, isElement, rewrite, type Element, type Node } from '../xml/element.js'

/** Elements of Word 2003 that have another name today. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['w:vmerge', 'w:vMerge'],
  ['w:hmerge', 'w:hMerge'],
])

/** Elements around what is printed, which are no longer written. */
const wrappers: ReadonlySet<string> = new Set(['wx:sect', 'wx:sub-section', 'aml:content'])

/** The body of a document of Word 2003 in the elements of today; one of today stays as it is. */
export function asOfToday(body: Element): Element {
  return rewrite(body, (found) => {
    if (wrappers.has(found.name)) return found.children
    if (found.name === 'aml:annotation') return annotated(found)
    if (found.name === 'w:tc') return withMerges(found)
    return found.name === 'w:p' ? numbered(found) : found
  })
}

/** The properties of a cell under the names of today. */
function withMerges(cell: Element): Element {
  const children = cell.children.map((node) =>
    isElement(node, 'w:tcPr') ? { ...node, children: node.children.map(withNewName) } : node,
  )
  return { ...cell, children }
}

function withNewName(node: Node): Node {
  return isElement(node) ? { ...node, name: renamed.get(node.name) ?? node.name } : node
}

/** A change that is kept track of: an insertion is printed; deletions and comments are not. */
function annotated(found: Element): readonly Node[] {
  const kind = found.attributes['w:type'] ?? ''
  return /\.(?:Deletion|Comment)$/u.test(kind) ? [] : found.children
}

/** Word wrote beside the list of a paragraph what is printed before it. */
function numbered(paragraph: Element): Element {
  const list = find(paragraph, 'w:pPr', 'w:listPr')
  const number = find(list, 'wx:t')?.attributes['wx:val'] ?? ''
  if (number === '') return paragraph
  const run = element('w:r', {}, [element('w:t', {}, [`${number} `])])
  const properties = paragraph.children.filter((node) => isElement(node, 'w:pPr'))
  const rest = paragraph.children.filter((node) => !isElement(node, 'w:pPr'))
  return { ...paragraph, children: [...properties, run, ...rest] }
}
