import { squeeze } from '../../../src/document/text.js'
import type { Glyph, PageContent } from '../page.js'
import { middleX, middleY, unionOf } from '../../boxes.js'
import { isAcross } from './geometry.js'
import { thresholds } from './thresholds.js'

const limits = thresholds.label

/** Glyphs that were drawn one behind the other on one baseline. */
export interface Run {
  readonly glyphs: readonly Glyph[]
  readonly text: string
}

/** What numbers a page. */
interface Label extends Run {
  readonly page: number
  /** Its words and its place, and how far its number is ahead of the page's: alike on all pages. */
  readonly key: string
}

/** 第3页 共5页, page 3 of 5: with words, so that it is no figure. */
const PAGE_LABEL = /^(?:第(\d{1,4})页(?:[,/，]?共(\d{1,4})页)?|page(\d{1,4})(?:of(\d{1,4}))?)$/iu
/** A number stamped on every page of a file (Bates): letters before it, or zeros, make it no figure. */
const STAMPED = /^(?:[A-Z][A-Z\-_.]{0,9}(\d{3,10})|(0\d{3,9}))$/u

/** Drops labels that number the pages, wherever they stand: over the cells of a table too. */
export function withoutLabels(pages: readonly PageContent[]): PageContent[] {
  const labels = pages.flatMap((page) => runsOf(page.glyphs).flatMap((run) => labelOf(run, page)))
  const counts = new Map<string, Set<number>>()
  for (const { key, page } of labels) counts.set(key, (counts.get(key) ?? new Set()).add(page))
  const enough = Math.max(2, thresholds.furniture.pages * pages.length)
  const isOfAll = ({ key }: Label): boolean => (counts.get(key)?.size ?? 0) >= enough
  const isSure = ({ text, page }: Label): boolean => isPageOf(text, page, pages.length)
  const dropped = new Set(
    labels.filter((label) => isOfAll(label) || isSure(label)).flatMap(({ glyphs }) => glyphs),
  )
  if (dropped.size === 0) return [...pages]
  return pages.map((page) => ({
    ...page,
    glyphs: page.glyphs.filter((glyph) => !dropped.has(glyph)),
  }))
}

/** The runs of a page in the order of drawing. */
export function runsOf(glyphs: readonly Glyph[]): Run[] {
  const runs: Glyph[][] = []
  let before: Glyph | undefined
  for (const glyph of glyphs) {
    if (!isAcross(glyph)) continue
    if (before !== undefined && goesOn(before, glyph)) runs.at(-1)?.push(glyph)
    else runs.push([glyph])
    before = glyph
  }
  return runs.map((run) => ({ glyphs: run, text: textOf(run) }))
}

function goesOn(before: Glyph, next: Glyph): boolean {
  const gap = (next.box[0] - before.box[2]) / next.size
  const onLine = Math.abs(middleY(next.box) - middleY(before.box)) < limits.line * next.size
  return onLine && gap < limits.gap && gap > -limits.gap
}

function textOf(glyphs: readonly Glyph[]): string {
  return squeeze(glyphs.map(({ text }) => text).join('')).normalize('NFKC')
}

function labelOf(run: Run, { number: page }: PageContent): Label[] {
  const [, ...groups] = PAGE_LABEL.exec(run.text) ?? STAMPED.exec(run.text) ?? []
  const number = groups.find(Boolean)
  if (number === undefined) return []
  const box = unionOf(run.glyphs.map((glyph) => glyph.box))
  const place = [middleX(box), middleY(box)].map((at) => Math.round(at / limits.drift))
  const words = run.text.replace(/\d+/gu, '#')
  return [{ ...run, page, key: [words, Number(number) - page, ...place].join(' ') }]
}

/** Whether a label tells the page it stands on, and how many there are. */
function isPageOf(text: string, page: number, pages: number): boolean {
  const numbers = PAGE_LABEL.exec(text)?.slice(1).filter(Boolean).map(Number) ?? []
  return numbers[0] === page && numbers[1] === pages
}
