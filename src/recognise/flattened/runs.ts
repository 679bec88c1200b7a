import type { FlatText } from './text.js'

/** Digits, marks for nothing and white space that stand together behind words. */
export interface PrintedRun {
  /** Where it stands in the text, white space around it left out. */
  readonly start: number
  readonly end: number
  /** How many characters of the key stand before it, and before what follows it. */
  readonly keyEnd: number
  readonly keyNext: number
  readonly text: string
  /** Its parts between white space; marks for nothing are parts of their own, those alike one part. */
  readonly pieces: readonly string[]
}

/** More runs than this are no report. */
const MOST_RUNS = 5000

const MARK = '‐-―−—─－/／-'
/** A mark 无 has no other word behind it: 无法提供 is none. */
const NONE = '无(?=\\s*(?:无|[^\\p{Script=Han}\\s]|$))'
const RUN = new RegExp(`(?:[\\d０-９${MARK}]|${NONE})(?:[\\d０-９\\s.,，．${MARK}]|${NONE})*`, 'gu')
/** The numeral of the label behind a run: 0000000|2.其他. */
const NUMERAL_BEHIND = /^\s*[.．、](?=\s*[\p{Script=Han}“"《])/u
/** Digits and all that may be part of numbers: two decimals ran together have two points. */
const NUMBER = '[-−－]*[\\d０-９.,，．]+'
/** A number, or one mark repeated: whether `——` is one cell or two is open. */
const PIECE = new RegExp(`${NUMBER}|无|([${MARK}])\\1*`, 'gu')

/** The runs of a text in order; none of a text with too many. */
export function printedRuns(flat: FlatText): readonly PrintedRun[] {
  const runs: PrintedRun[] = []
  let key = 0
  const keyAt = (position: number): number => {
    while ((flat.at[key] ?? Infinity) < position) key++
    return key
  }
  for (const match of flat.text.matchAll(RUN)) {
    const run = runOf(flat.text, match.index, match[0])
    if (run === null) continue
    runs.push({ ...run, keyEnd: keyAt(run.start), keyNext: keyAt(run.end) })
    if (runs.length > MOST_RUNS) return []
  }
  return runs
}

type Printed = Omit<PrintedRun, 'keyEnd' | 'keyNext'>

function runOf(text: string, start: number, printed: string): Printed | null {
  if (isNumeral(text, start, printed)) return null
  const own = printed.replace(/(?<![\s.,，．])[\s.,，．]+$/u, '')
  const behind = text.slice(start + own.length)
  const run = NUMERAL_BEHIND.test(behind) ? own.replace(/(?<!\s)\s*[\d０-９]$/u, '') : own
  const pieces = [...run.matchAll(PIECE)].map(([piece]) =>
    piece.normalize('NFKC').replaceAll('−', '-'),
  )
  if (pieces.length === 0) return null
  return { start, end: start + run.length, text: run, pieces }
}

/** （2） before a label. */
function isNumeral(text: string, start: number, printed: string): boolean {
  const end = start + printed.length
  return (
    /[（(]\s*$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\s*[）)]/u.test(text.slice(end, end + 2))
  )
}
