import type { Glyph, PageContent } from '../page.js'
import { middleY, unionOf } from '../../boxes.js'
import { runsOf, type Run } from './labels.js'
import { thresholds } from './thresholds.js'

const limits = thresholds.lineNumbers

/** A number beside a line, its right end and its height in points. */
interface Numbered extends Run {
  readonly value: number
  readonly left: number
  readonly right: number
  readonly y: number
}

/** Drops the numbers of lines that stand in a margin of a page: 1, 2, 3, … or every fifth. */
export function withoutLineNumbers(page: PageContent): PageContent {
  const numbers = runsOf(page.glyphs).flatMap(numberedOf)
  if (numbers.length < limits.least) return page
  const dropped = new Set(
    (['left', 'right'] as const)
      .flatMap((end) => columnsOf(numbers, end))
      .flatMap((column) => {
        const glyphs = column.flatMap((each) => [...each.glyphs])
        return isInMargin(glyphs, page) ? glyphs : []
      }),
  )
  if (dropped.size === 0) return page
  return { ...page, glyphs: page.glyphs.filter((glyph) => !dropped.has(glyph)) }
}

function numberedOf(run: Run): Numbered[] {
  if (!/^[1-9]\d{0,3}$/u.test(run.text)) return []
  const box = unionOf(run.glyphs.map((glyph) => glyph.box))
  return [{ ...run, value: Number(run.text), left: box[0], right: box[2], y: middleY(box) }]
}

/** Numbers that stand one below the other, left or right ends in line, and grow by the same step. */
function columnsOf(numbers: readonly Numbered[], end: 'left' | 'right'): Numbered[][] {
  const sorted = [...numbers].sort((a, b) => a[end] - b[end] || a.y - b.y)
  const aligned: Numbered[][] = []
  let before: Numbered | undefined
  for (const each of sorted) {
    if (before === undefined || each[end] - before[end] > limits.drift) aligned.push([])
    aligned.at(-1)?.push(each)
    before = each
  }
  return aligned.map((column) => column.sort((a, b) => a.y - b.y)).filter(countsOn)
}

function countsOn(column: readonly Numbered[]): boolean {
  const step = (column[1]?.value ?? 0) - (column[0]?.value ?? 0)
  if (column.length < limits.least || (step !== 1 && step !== 5)) return false
  return column.every((each, at) => at === 0 || each.value - (column[at - 1]?.value ?? 0) === step)
}

/** Whether all else stands on one side of a column. */
function isInMargin(column: readonly Glyph[], { glyphs }: PageContent): boolean {
  const [left, , right] = unionOf(column.map(({ box }) => box))
  const own = new Set(column)
  const others = glyphs.filter((glyph) => !own.has(glyph))
  const most = others.length * limits.beside
  const count = (isBeside: (glyph: Glyph) => boolean) => others.filter(isBeside).length
  return count(({ box }) => box[0] >= right) >= most || count(({ box }) => box[2] <= left) >= most
}
