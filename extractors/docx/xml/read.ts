import { ExtractError } from '../../extract-error.js'
import { element, type Element, type Node } from './element.js'
import { attributeName, elementName, scopeWithin, type Scope } from './namespaces.js'
import { tokensOf, type Token } from './scanner.js'

/** Word nests some ten levels per table; ours walk the tree by recursion. */
const MAX_DEPTH = 256

/** A report has some 10 000 elements, thirty of them in one file are more than anybody prints. */
const MAX_ELEMENTS = 300_000

interface Open {
  readonly raw: string
  readonly name: string
  readonly attributes: Record<string, string>
  readonly scope: Scope
  readonly children: Node[]
}

/**
 * The root element of an XML text.
 * @param characters bound on the characters of its text.
 * @throws ExtractError `E_CORRUPT` where it is not well-formed, `E_LIMIT` beyond a bound.
 */
export function readXml(source: string, characters: number): Element {
  const top: Open = { raw: '', name: '', attributes: {}, scope: new Map(), children: [] }
  const stack = [top]
  const count = { characters: 0, elements: 0 }
  for (const token of tokensOf(source)) {
    take(token, stack, count)
    if (count.characters > characters) throw new ExtractError('E_LIMIT', 'characters')
    if (count.elements > MAX_ELEMENTS) throw new ExtractError('E_LIMIT', 'XML: elements')
  }
  const roots = top.children.filter((node) => typeof node !== 'string')
  const [root] = roots
  if (stack.length > 1 || root === undefined || roots.length > 1) throw unbalanced()
  return root
}

function take(token: Token, stack: Open[], count: { characters: number; elements: number }): void {
  const parent = stack.at(-1)
  if (parent === undefined) throw unbalanced()
  if (token.type === 'text') {
    count.characters += token.text.length
    parent.children.push(token.text)
  } else if (token.type === 'close') {
    close(token.name, stack)
  } else {
    count.elements += 1
    stack.push(opened(token, parent.scope))
    if (token.empty) close(token.name, stack)
    if (stack.length > MAX_DEPTH) throw new ExtractError('E_LIMIT', 'XML: depth')
  }
}

function opened(token: Token & { type: 'open' }, outer: Scope): Open {
  const scope = scopeWithin(outer, token.attributes)
  const attributes: Record<string, string> = {}
  for (const [raw, value] of token.attributes) attributes[attributeName(raw, scope)] = value
  const name = elementName(token.name, scope)
  return { raw: token.name, name, attributes, scope, children: [] }
}

function close(raw: string, stack: Open[]): void {
  const closed = stack.pop()
  const parent = stack.at(-1)
  if (closed?.raw !== raw || parent === undefined) throw unbalanced()
  parent.children.push(element(closed.name, closed.attributes, closed.children))
}

function unbalanced(): ExtractError {
  return new ExtractError('E_CORRUPT', 'XML: not well-formed')
}
