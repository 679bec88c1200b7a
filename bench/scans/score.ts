import { figureKey } from '../../src/forms/cells.js'
import type { Figure, Outcome } from '../../src/index.js'

/** How the figures of a scan compare with those of the file that was scanned. */
export interface ScanScore {
  readonly cells: number
  readonly right: number
  /** Not read, and said so: unreadable or missing. */
  readonly open: number
  /** Wrong, and named first by an error finding. */
  readonly marked: number
  /** Wrong, and nothing says so: keys with what was read and what is printed. */
  readonly unmarked: readonly string[]
}

/** Scores every figure that the original prints, and those that the scan has beside them. */
export function scoreScan(original: Outcome, scan: Outcome): ScanScore {
  const printed = figuresOf(original)
  const read = figuresOf(scan)
  const accused = new Set(
    scan.reports.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === 'error').map(({ figures }) => figures[0]),
    ),
  )
  const verdicts = [...new Set([...printed.keys(), ...read.keys()])].map((key) => ({
    key,
    verdict: verdictOf(printed.get(key), read.get(key), accused.has(key)),
  }))
  const count = (wanted: Verdict) => verdicts.filter(({ verdict }) => verdict === wanted).length
  return {
    cells: verdicts.filter(({ key }) => isPrinted(printed.get(key))).length,
    right: count('right'),
    open: count('open'),
    marked: count('marked'),
    unmarked: verdicts
      .filter(({ verdict }) => verdict === 'unmarked')
      .map(({ key }) => `${key} ${told(read.get(key))} for ${told(printed.get(key))}`),
  }
}

type Verdict = 'right' | 'open' | 'marked' | 'unmarked' | 'nothing'

function verdictOf(printed: Figure | undefined, read: Figure | undefined, accused: boolean) {
  if (!isPrinted(printed)) return isPrinted(read) && !isOpen(read) ? wrong(accused) : 'nothing'
  if (isOpen(read)) return 'open'
  return told(printed) === told(read) ? 'right' : wrong(accused)
}

const wrong = (accused: boolean): Verdict => (accused ? 'marked' : 'unmarked')

const isPrinted = (figure: Figure | undefined): boolean =>
  figure !== undefined && figure.status !== 'missing'

const isOpen = (figure: Figure | undefined): boolean =>
  figure === undefined || figure.status === 'missing' || figure.status === 'unreadable'

function told(figure: Figure | undefined): string {
  if (figure === undefined) return 'nothing'
  return 'value' in figure ? String(figure.value) : figure.status
}

function figuresOf({ reports }: Outcome): Map<string, Figure> {
  return new Map(
    reports.flatMap(({ figures }, part) =>
      figures.map((figure): [string, Figure] => [
        [
          ...(part === 0 ? [] : [part + 1]),
          figureKey(figure.table, figure.row, figure.column),
        ].join(' '),
        figure,
      ]),
    ),
  )
}
