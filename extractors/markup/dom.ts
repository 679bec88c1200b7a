import { load, type Cheerio, type CheerioAPI } from 'cheerio'

import type { Limits } from '../extractor.js'
import { refuseDeepTree, refuseHostileSource } from './guard.js'

type Content<C> = C extends Cheerio<infer Node> ? Node : never
/** The document's node in a parsed page. */
export type Root = Content<ReturnType<CheerioAPI['root']>>
/** Any node below the root: element, text, comment. */
export type Node = Root['childNodes'][number]
/** An element with its attributes. */
export type Element = Extract<Node, { attribs: unknown }>

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return 'attribs' in node
}

/** The characters of a text node, null for any other node. */
export function textOf(node: Node): string | null {
  return node.nodeType === 3 ? node.data : null
}

/** The name in lower case, without the prefix that word processors set (`o:p` stays as it is). */
export function nameOf(element: Element): string {
  return element.name.toLowerCase()
}

/** Parent elements from the nearest to the outermost. */
export function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = []
  for (let node = element.parent; node !== null && 'attribs' in node; node = node.parent) {
    ancestors.push(node)
  }
  return ancestors
}

/** A parsed page. `body` is there whatever the markup is: the parser adds it. */
export interface Page {
  readonly $: CheerioAPI
  readonly body: Element
}

/**
 * Parses markup as browsers do.
 * @throws ExtractError `E_LIMIT` for too many characters or markup nested beyond all reason.
 */
export function parsePage(html: string, limits: Limits): Page {
  refuseHostileSource(html, limits)
  const $ = load(html)
  refuseDeepTree($.root()[0]?.childNodes ?? [])
  const body = $('body, frameset')[0]
  if (body === undefined) throw new Error('the parser gave a page without body')
  return { $, body }
}
