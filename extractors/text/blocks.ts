import type { Block } from '../../src/document/document.js'
import { readAligned } from './aligned.js'
import { tableOfFields, type Fields } from './fields.js'
import type { Line } from './lines.js'
import { paragraphsOf } from './paragraphs.js'
import { readPipes, readTabs, type ReadRun, type Run } from './separated.js'

const readers: readonly ReadRun[] = [readPipes, readTabs, readAligned]

/** A stretch of a text: a table of fields, or lines that are none. */
type Stretch =
  | { readonly type: 'fields'; readonly rows: readonly Fields[] }
  | { readonly type: 'lines'; readonly lines: readonly Line[] }

/** The tables of fields in a text and what stands between them. */
function stretchesOf(lines: readonly Line[]): Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  let at = 0
  const closeLines = () => {
    if (at > from) stretches.push({ type: 'lines', lines: lines.slice(from, at) })
  }
  while (at < lines.length) {
    const run = runAt(lines, at)
    if (run === null) at += 1
    else if (run.rows === null) at = run.next
    else {
      closeLines()
      stretches.push({ type: 'fields', rows: run.rows })
      at = from = run.next
    }
  }
  closeLines()
  return stretches
}

function runAt(lines: readonly Line[], at: number): Run | null {
  if (lines[at]?.raw === '') return null
  for (const read of readers) {
    const run = read(lines, at)
    if (run !== null) return run
  }
  return null
}

/**
 * The blocks of a run of lines. `margin` is the width at which the text is wrapped, `tablesBefore`
 * the tables of the source that were counted already.
 */
export function blocksOfStretches(
  lines: readonly Line[],
  { margin, tablesBefore }: { margin: number | null; tablesBefore: number },
): Block[] {
  let tables = tablesBefore
  return stretchesOf(lines).flatMap((stretch): Block[] => {
    if (stretch.type === 'lines') return paragraphsOf(stretch.lines, margin)
    tables += 1
    return [tableOfFields(stretch.rows, tables)]
  })
}
