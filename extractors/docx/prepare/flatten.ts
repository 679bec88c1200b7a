import { find, hasText, isElement, rewrite, type Element, type Node } from '../xml/element.js'

/** Elements around what is printed: content controls, changes, fields, links, ruby. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'w:bdo',
  'w:customXml',
  'w:dir',
  'w:fldSimple',
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:ruby',
  'w:rubyBase',
  'w:sdt',
  'w:sdtContent',
  'w:smartTag',
])

/**
 * The body as printed when all changes are accepted: of alternatives one, of wrappers the content, of
 * deletions nothing. Then paragraphs hold runs, tables rows, and rows cells.
 */
export function flatten(body: Element): Element {
  return rewrite(body, (found) => {
    if (isOut(found)) return []
    if (found.name === 'mc:AlternateContent') return printedAlternative(found)
    return WRAPPERS.has(found.name) ? found.children : found
  })
}

/** Whether it is deleted, moved elsewhere, or the small reading above ruby characters. */
function isOut(found: Element): boolean {
  switch (found.name) {
    case 'w:del':
    case 'w:moveFrom':
    case 'w:rt':
      return true
    case 'w:tr':
      return find(found, 'w:trPr', 'w:del') !== undefined
    case 'w:tc':
      return find(found, 'w:tcPr', 'w:cellDel') !== undefined
    default:
      return false
  }
}

/** Writers give the same content as a drawing and, for old readers, as VML: the first that has text. */
function printedAlternative(found: Element): readonly Node[] {
  const branches = found.children.filter((node) => isElement(node))
  return branches.find((branch) => hasText(branch))?.children ?? []
}
