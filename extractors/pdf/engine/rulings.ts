import type { Ruling } from '../page.js'
import type { Piece } from './pieces.js'

/** Points within which parallel pieces are one line: each of two cells draws the border between them. */
const SAME_LINE = 0.75
/** Points between two pieces of one line. */
const GAP = 1.5
/** Points between dashes, and the length up to which a piece may be one. */
const DASH_GAP = 4
const DASH_LENGTH = 12
/** Points: no row or column of a table is as small; strokes of outlined letters are. */
const MIN_LENGTH = 6

/** A piece seen along its own direction. */
interface Span {
  across: number
  start: number
  end: number
}

/** Joins the pieces of each line and clips them to the page; sorted from the top and from the left. */
export function joinRulings(pieces: readonly Piece[], width: number, height: number): Ruling[] {
  const flat = pieces.filter((p) => p.top === p.bottom)
  const upright = pieces.filter((p) => p.top !== p.bottom)
  const horizontal = joinSpans(
    flat.map((p) => ({ across: p.top, start: p.left, end: p.right })),
    height,
    width,
  )
  const vertical = joinSpans(
    upright.map((p) => ({ across: p.left, start: p.top, end: p.bottom })),
    width,
    height,
  )
  return [
    ...horizontal.map((s) => ({ left: s.start, top: s.across, right: s.end, bottom: s.across })),
    ...vertical.map((s) => ({ left: s.across, top: s.start, right: s.across, bottom: s.end })),
  ].sort((a, b) => a.top - b.top || a.left - b.left)
}

/** `breadth` bounds the position across, `extent` the ends. */
function joinSpans(spans: readonly Span[], breadth: number, extent: number): Span[] {
  const onPage = spans.flatMap((s) => clip(s, breadth, extent)).sort((a, b) => a.across - b.across)
  const joined: Span[] = []
  for (let from = 0, to; from < onPage.length; from = to) {
    to = from + 1
    const first = onPage[from]?.across ?? 0
    while (to < onPage.length && (onPage[to]?.across ?? Infinity) - first <= SAME_LINE) to++
    joined.push(...joinLine(onPage.slice(from, to)))
  }
  return joined.filter((s) => s.end - s.start >= MIN_LENGTH)
}

function clip(span: Span, breadth: number, extent: number): Span[] {
  const start = Math.max(span.start, 0)
  const end = Math.min(span.end, extent)
  const inside = span.across >= -SAME_LINE && span.across <= breadth + SAME_LINE && start < end
  return inside ? [{ across: span.across, start, end }] : []
}

/** A joined line lies where its longest piece does. */
function joinLine(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start)
  const joined: Span[] = []
  let longest = 0
  for (const span of spans) {
    const line = joined.at(-1)
    const length = span.end - span.start
    if (line === undefined || span.start - line.end > gapBefore(span)) {
      joined.push({ ...span })
      longest = length
      continue
    }
    line.end = Math.max(line.end, span.end)
    if (length <= longest) continue
    line.across = span.across
    longest = length
  }
  return joined
}

function gapBefore(span: Span): number {
  return span.end - span.start <= DASH_LENGTH ? DASH_GAP : GAP
}
