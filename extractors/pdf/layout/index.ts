import type { Block, Paragraph, Table } from '../../../src/document/document.js'
import { ExtractError } from '../../extract-error.js'
import type { Limits } from '../../extractor.js'
import type { PageContent } from '../page.js'
import { readAligned, type Aligned } from './aligned.js'
import { measureBody, type Body, type PageLines } from './body.js'
import { visibleGlyphs, withoutFurniture } from './furniture.js'
import { middleY } from './geometry.js'
import { linesOf } from './lines.js'
import { paragraphsOf, type TextLine } from './paragraphs.js'
import { readRuled, type Ruled } from './ruled.js'
import { mergeRulings } from './rulings.js'

/**
 * Lays out the glyphs and rulings of all pages as paragraphs and tables in reading order; a table
 * that goes on over a page's end is one table on each page.
 * @throws ExtractError `E_LIMIT`.
 */
export function layoutPages(pages: readonly PageContent[], limits: Limits): Block[] {
  const glyphs = visibleGlyphs(pages)
  const ruled = pages.map((page, at) =>
    readRuled({ ...page, glyphs: glyphs[at] ?? [] }, mergeRulings(page.rulings), limits),
  )
  const lines = withoutFurniture(pages.map((page, at) => linesBeside(page, ruled[at])))
  const body = measureBody(lines)
  const aligned = readAligned(
    lines.map((page, at) => ({ ...page, rulings: ruled[at]?.rulings ?? [] })),
    body,
  )
  const items = lines.flatMap((page, at) => itemsOf(page, ruled[at], aligned[at]))
  return withinLimit(blocksOf(items, body), limits)
}

function linesBeside({ number, width, height }: PageContent, ruled: Ruled | undefined): PageLines {
  const upright = ruled?.glyphs.filter((glyph) => !glyph.turned) ?? []
  return { number, width, height, lines: linesOf(upright) }
}

type Item = TextLine | Table

/** The tables and remaining lines of a page from top to bottom. */
function itemsOf(page: PageLines, ruled?: Ruled, aligned?: Aligned): Item[] {
  const tables = [...(ruled?.tables ?? []), ...(aligned?.tables ?? [])]
  const text = (aligned?.lines ?? []).map((line) => ({
    line,
    page: page.number,
    width: page.width,
  }))
  return [...tables, ...text].sort((a, b) => heightOf(a) - heightOf(b))
}

function heightOf(item: Item): number {
  return 'line' in item ? middleY(item.line.box) : (item.place.box?.[1] ?? 0)
}

function blocksOf(items: readonly Item[], body: Body): Block[] {
  const blocks: Block[] = []
  let lines: TextLine[] = []
  const flush = (): Paragraph[] => {
    const paragraphs = paragraphsOf(lines, body)
    lines = []
    return paragraphs
  }
  for (const item of items) {
    if ('line' in item) lines.push(item)
    else blocks.push(...flush(), item)
  }
  return [...blocks, ...flush()]
}

function withinLimit(blocks: Block[], limits: Limits): Block[] {
  const cells = blocks.reduce((sum, b) => sum + (b.type === 'table' ? b.cells.length : 0), 0)
  if (cells > limits.cells) throw new ExtractError('E_LIMIT', `${cells} cells`)
  return blocks
}
