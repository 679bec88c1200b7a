import type { PageLines } from './body.js'
import type { RowBlock } from './blocks.js'

/** The rows of a table, or of one page of it. */
export interface Part extends RowBlock {
  readonly page: PageLines
}

/**
 * Parts in reading order, grouped to those that go on with the same columns: no line of text parts
 * them, not even at a page's end.
 */
export function chainsOf(parts: readonly Part[]): Part[][] {
  const chains: Part[][] = []
  let before: Part | undefined
  for (const part of parts) {
    if (before === undefined || !goesOn(before, part)) chains.push([])
    chains.at(-1)?.push(part)
    before = part
  }
  return chains
}

function goesOn(a: Part, b: Part): boolean {
  const last = a.rows.at(-1)?.line
  const first = b.rows[0]?.line
  if (last === undefined || first === undefined || b.opens) return false
  if (a.page === b.page) return a.page.lines.indexOf(first) === a.page.lines.indexOf(last) + 1
  if (a.page.number + 1 !== b.page.number) return false
  if (Math.round(a.page.width) !== Math.round(b.page.width)) return false
  return last === a.page.lines.at(-1) && first === b.page.lines[0]
}
