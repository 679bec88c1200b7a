import { ExtractError } from '../../extract-error.js'
import { decodeReferences } from './entities.js'

export type Token =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'open'
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      readonly empty: boolean
    }
  | { readonly type: 'close'; readonly name: string }

/** Word's root element declares some forty namespaces; no element of OOXML has more attributes. */
const MAX_ATTRIBUTES = 200

const NAME = /[^\s<>/!?"'=]{1,200}/y
const SPACE = /\s{0,10000}/y

/** Markup that holds no text of its own: how it begins, how it ends, and whether its inside is text. */
const SECTIONS = [
  { start: '<!--', end: '-->', text: false },
  { start: '<![CDATA[', end: ']]>', text: true },
  { start: '<?', end: '?>', text: false },
] as const

/**
 * The tokens of an XML text, each looked at once: whatever the input, time grows with its length.
 * @throws ExtractError `E_CORRUPT` where it is not well-formed or has a DOCTYPE, which OOXML forbids.
 */
export function* tokensOf(source: string): Generator<Token> {
  let at = 0
  while (at < source.length) {
    const tag = source.indexOf('<', at)
    if (tag !== at) yield textToken(source.slice(at, tag < 0 ? undefined : tag))
    if (tag < 0) return
    const section = SECTIONS.find(({ start }) => source.startsWith(start, tag))
    if (section === undefined) {
      const [token, next] = tagAt(source, tag)
      yield token
      at = next
    } else {
      const end = endOf(source, section.end, tag + section.start.length)
      if (section.text) yield { type: 'text', text: source.slice(tag + section.start.length, end) }
      at = end + section.end.length
    }
  }
}

function textToken(raw: string): Token {
  return { type: 'text', text: decodeReferences(raw).replace(/\r\n?/gu, '\n') }
}

function tagAt(source: string, at: number): [Token, next: number] {
  if (source.startsWith('<!DOCTYPE', at)) throw new ExtractError('E_CORRUPT', 'XML: DOCTYPE')
  if (source[at + 1] !== '/') return openingTag(source, at)
  const name = matchAt(NAME, source, at + 2)
  const end = skip(source, at + 2 + name.length)
  if (name === '' || source[end] !== '>') throw malformed()
  return [{ type: 'close', name }, end + 1]
}

function openingTag(source: string, at: number): [Token, next: number] {
  const name = matchAt(NAME, source, at + 1)
  if (name === '') throw malformed()
  const attributes = new Map<string, string>()
  let next = skip(source, at + 1 + name.length)
  while (source[next] !== '>' && source[next] !== '/') {
    next = attributeAt(source, next, attributes)
    if (attributes.size > MAX_ATTRIBUTES) throw new ExtractError('E_LIMIT', 'XML: attributes')
  }
  const empty = source[next] === '/'
  if (empty && source[next + 1] !== '>') throw malformed()
  return [{ type: 'open', name, attributes, empty }, next + (empty ? 2 : 1)]
}

/** Reads one attribute into the map; returns where the next one begins. */
function attributeAt(source: string, at: number, attributes: Map<string, string>): number {
  const name = matchAt(NAME, source, at)
  const equals = skip(source, at + name.length)
  const quote = skip(source, equals + 1)
  const mark = source[quote]
  if (name === '' || source[equals] !== '=' || (mark !== '"' && mark !== "'")) throw malformed()
  const end = endOf(source, mark, quote + 1)
  if (attributes.has(name)) throw malformed()
  attributes.set(name, decodeReferences(source.slice(quote + 1, end)))
  return skip(source, end + 1)
}

function endOf(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from)
  if (end < 0) throw malformed()
  return end
}

function skip(source: string, at: number): number {
  return at + matchAt(SPACE, source, at).length
}

function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0] ?? ''
}

function malformed(): ExtractError {
  return new ExtractError('E_CORRUPT', 'XML: not well-formed')
}
