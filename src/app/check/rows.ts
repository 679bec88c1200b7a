/** Rows of a table on the terminal: a severity, a code, and words that are broken where they are long. */
import type { Finding } from '../../report/schema.js'
import type { Messages } from '../messages/index.js'
import type { Paint } from '../paint.js'
import { HANGING, padTo, widthOf, wrap } from '../width.js'

/** How the table is set. */
export interface Layout {
  readonly messages: Messages
  readonly paint: Paint
  /** Columns of the terminal; infinite where the output is no terminal, and lines are not broken. */
  readonly width: number
}

export interface Row {
  readonly severity: Finding['severity']
  readonly code: string
  /** What it says, a part a line where lines are broken. */
  readonly parts: readonly string[]
  /** Whether it is only there for completeness. */
  readonly faint: boolean
}

/** The most serious first. */
export const severities: readonly Finding['severity'][] = ['error', 'warning', 'info']

const style = { error: 'red', warning: 'yellow', info: 'dim' } as const

/** Narrower words than this begin below the code, not behind it. */
const NARROWEST = 40

/** Rows as text, their columns below each other. */
export function rowsText(rows: readonly Row[], layout: Layout): string {
  const { messages, width } = layout
  const labels = Object.values(messages.check.severities)
  const first = Math.max(...labels.map(widthOf)) + 2
  const second = Math.max(0, ...rows.map(({ code }) => widthOf(code))) + 2
  const behind = 2 + first + second
  const indent = width - behind < NARROWEST ? 2 + first : behind
  return rows.map((row) => `${rowLines(row, { first, second, indent, behind }, layout)}\n`).join('')
}

interface Columns {
  readonly first: number
  readonly second: number
  /** Where the words of a broken line begin, and those of the first. */
  readonly indent: number
  readonly behind: number
}

function rowLines(row: Row, columns: Columns, { messages, paint, width }: Layout): string {
  const { first, second, indent, behind } = columns
  const label = padTo(messages.check.severities[row.severity], first)
  const code = padTo(row.code, second)
  const lines =
    width === Infinity
      ? [row.parts.join('  ')]
      : row.parts.flatMap((part) => wrap(part, Math.max(NARROWEST / 2, width - indent - HANGING)))
  const below = `\n${' '.repeat(indent)}`
  const words = (indent === behind ? '' : below) + lines.join(below)
  return row.faint
    ? `  ${paint('dim', label + code + words)}`
    : `  ${paint(style[row.severity], label)}${code}${words}`
}
