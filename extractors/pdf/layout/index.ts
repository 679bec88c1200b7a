import type { Block, Box, Paragraph, Table } from '../../../src/document/document.js'
import { ExtractError } from '../../extract-error.js'
import type { Limits } from '../../extractor.js'
import type { PageContent } from '../page.js'
import { readAligned, type Aligned } from './aligned.js'
import { measureBody, type Body, type PageLines } from './body.js'
import { visiblePages, withoutFurniture } from './furniture.js'
import { middleY } from '../../boxes.js'
import { isAcross } from './geometry.js'
import { withoutLabels } from './labels.js'
import { withoutLineNumbers } from './line-numbers.js'
import { linesOf } from './lines.js'
import { paragraphsOf, type TextLine } from './paragraphs.js'
import { readRuled, type Ruled } from './ruled.js'
import { mergeRulings } from './rulings.js'
import { shown, shownBox, viewsOf, type View } from './views.js'

/**
 * Lays out the glyphs and rulings of all pages as paragraphs and tables in reading order; a table
 * that goes on over a page's end is one table on each page.
 * @throws ExtractError `E_LIMIT`.
 */
export function layoutPages(pages: readonly PageContent[], limits: Limits): Block[] {
  const printed = withoutLabels(visiblePages(pages)).map(withoutLineNumbers)
  const views = printed.flatMap((page) => viewsOf(page, limits))
  const ruled = views.map((view) => readRuled(view, mergeRulings(view.rulings), limits))
  const lines = withoutFurniture(views.map((view, at) => linesBeside(view, ruled[at])))
  const body = measureBody(lines)
  const aligned = readAligned(
    lines.map((page, at) => ({ ...page, rulings: ruled[at]?.rulings ?? [] })),
    body,
  )
  const items = views.map((view, at) => itemsOf(view, ruled[at], aligned[at]))
  return withinLimit(blocksOf(inOrder(items), body), limits)
}

function linesBeside({ number, width, height }: PageContent, ruled: Ruled | undefined): PageLines {
  return { number, width, height, lines: linesOf(ruled?.glyphs.filter(isAcross) ?? []) }
}

/** A table or a line, and the view it stands in. */
interface Item {
  readonly view: View
  readonly content: TextLine | Table
}

/** The tables and remaining lines of a view from top to bottom. */
function itemsOf(view: View, ruled?: Ruled, aligned?: Aligned): Item[] {
  const { number: page, width } = view
  const tables = [...(ruled?.tables ?? []), ...(aligned?.tables ?? [])]
  const text = (aligned?.lines ?? []).map((line) => ({ line, page, width }))
  return [...tables, ...text]
    .sort((a, b) => heightOf(a) - heightOf(b))
    .map((content) => ({ view, content }))
}

function heightOf(content: TextLine | Table): number {
  return 'line' in content ? middleY(content.line.box) : (content.place.box?.[1] ?? 0)
}

/** The items of all views in reading order: a table that stands sideways comes where it begins on its page. */
function inOrder(views: readonly (readonly Item[])[]): Item[] {
  const keyed = views.flatMap((items) => {
    const topOf = ({ view, content }: Item): number => shownBox(boxOf(content), view)[1]
    const whole = items.reduce((top, item) => Math.min(top, topOf(item)), Infinity)
    return items.map((item) => {
      const isTurned = item.view.direction !== 0
      return { item, page: item.view.number, top: isTurned ? whole : heightOf(item.content) }
    })
  })
  return keyed.sort((a, b) => a.page - b.page || a.top - b.top).map(({ item }) => item)
}

function boxOf(content: TextLine | Table): Box {
  return 'line' in content ? content.line.box : (content.place.box ?? [0, 0, 0, 0])
}

function blocksOf(items: readonly Item[], body: Body): Block[] {
  const blocks: Block[] = []
  let lines: Item[] = []
  const flush = (): void => {
    blocks.push(...paragraphsIn(lines, body))
    lines = []
  }
  for (const item of items) {
    const { view, content } = item
    if (!('line' in content) || view.direction !== lines[0]?.view.direction) flush()
    if ('line' in content) lines.push(item)
    else blocks.push(shown(content, view))
  }
  flush()
  return blocks
}

/** The paragraphs of lines that run one way. */
function paragraphsIn(items: readonly Item[], body: Body): Paragraph[] {
  const views = new Map(items.map(({ view }) => [view.number, view]))
  const lines = items.flatMap(({ content }) => ('line' in content ? [content] : []))
  return paragraphsOf(lines, body).map((each) => shown(each, views.get(each.place.page ?? 0)))
}

function withinLimit(blocks: Block[], limits: Limits): Block[] {
  const cells = blocks.reduce((sum, b) => sum + (b.type === 'table' ? b.cells.length : 0), 0)
  if (cells > limits.cells) throw new ExtractError('E_LIMIT', `${cells} cells`)
  return blocks
}
