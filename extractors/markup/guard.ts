import { ExtractError } from '../extract-error.js'
import type { Limits } from '../extractor.js'
import type { Node } from './dom.js'
import { formattingNames, selfClosingNames, voidNames } from './elements.js'

/** Browsers stop at 512; real pages stay below 100. */
const DEEPEST = 1000
/** Tags of a page; real ones have some ten thousand. */
const MOST_TAGS = 300_000
/** Elements that unclosed formatting may make the parser add. */
const MOST_ADDED = 4_000_000

/**
 * Refuses, before it is parsed, markup whose parsing takes time or memory out of proportion to its
 * size: the parser searches all open elements at every tag, and opens unclosed formatting anew in
 * every block.
 */
export function refuseHostileSource(html: string, limits: Limits): void {
  if (html.length > limits.characters) {
    throw new ExtractError('E_LIMIT', `${html.length} characters`)
  }
  const { depth, formatting, tags } = measure(html)
  if (tags > MOST_TAGS) throw new ExtractError('E_LIMIT', `${tags} tags`)
  if (depth > DEEPEST) throw new ExtractError('E_LIMIT', `elements nested ${depth} deep`)
  if (formatting * tags > MOST_ADDED) {
    throw new ExtractError('E_LIMIT', `${formatting} unclosed elements of formatting`)
  }
}

/** How deep elements with an end tag nest, how many of them are formatting, and how many tags there are. */
function measure(html: string): { depth: number; formatting: number; tags: number } {
  const all = new OpenElements()
  const formats = new OpenElements()
  let tags = 0
  for (const [, slash, matched = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:]*)/gi)) {
    const name = matched.toLowerCase()
    tags += 1
    if (voidNames.has(name) || selfClosingNames.has(name)) continue
    all.meet(name, slash === '/')
    if (formattingNames.has(name)) formats.meet(name, slash === '/')
  }
  return { depth: all.most, formatting: formats.most, tags }
}

class OpenElements {
  private readonly open = new Map<string, number>()
  private count = 0
  most = 0

  meet(name: string, closing: boolean): void {
    const before = this.open.get(name) ?? 0
    if (closing && before === 0) return
    const step = closing ? -1 : 1
    this.open.set(name, before + step)
    this.count += step
    this.most = Math.max(this.most, this.count)
  }
}

/** Refuses a tree that a recursive walk could not follow. */
export function refuseDeepTree(nodes: readonly Node[]): void {
  let level = nodes
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw new ExtractError('E_LIMIT', `elements nested ${depth} deep`)
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []))
  }
}
