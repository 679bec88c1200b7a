/** An output in parts, one for each year reported on. */
import type { Outcome, Report } from '../report/schema.js'
import type { Writer } from './exporter.js'
import { yearName } from './names.js'

/** The name of a file, or of its part for a year. */
export function partName(name: string, year: string | null, extension: string): string {
  return year === null ? `${name}.${extension}` : `${name}-${year}.${extension}`
}

/**
 * Writes the reports of each year by a writer of its own, which is begun when the first of them
 * comes. What concerns a file as a whole stands with its first report, in `unknown` where it has none.
 *
 * @param matters Whether a part of an outcome would write anything; else it begins no writer.
 */
export function byYear(
  begin: (year: string) => Promise<Writer>,
  matters: (outcome: Outcome) => boolean = () => true,
): Writer {
  const writers = new Map<string, Writer>()
  const writerFor = async (year: string, part: Outcome) => {
    const begun = writers.get(year)
    if (begun !== undefined || !matters(part)) return begun
    const writer = await begin(year)
    writers.set(year, writer)
    return writer
  }
  const years = () => [...writers].sort(([left], [right]) => (left < right ? -1 : 1))
  return {
    async write(outcome) {
      for (const [year, part] of partsOf(outcome)) await (await writerFor(year, part))?.write(part)
    },
    async end() {
      const names: string[] = []
      for (const [, writer] of years()) names.push(...(await writer.end()))
      return names
    },
    async discard() {
      for (const [, writer] of years()) await writer.discard()
    },
  }
}

function partsOf(outcome: Outcome): ReadonlyMap<string, Outcome> {
  const { reports } = outcome
  if (reports.length === 0) return new Map([['unknown', outcome]])
  const numbered = reports.map((report, index) => ({ year: yearName(report), index, report }))
  const parts = new Map<string, Outcome>()
  for (const { year, index, report } of numbered) {
    const part = parts.get(year) ?? { ...outcome, reports: [], findings: [] }
    const findings = index === 0 ? outcome.findings : part.findings
    parts.set(year, {
      ...part,
      findings,
      reports: [...part.reports, keepNumber(report, index, reports)],
    })
  }
  return parts
}

/** A report of several says which it is, so that its number does not change among those of its year. */
function keepNumber(report: Report, index: number, { length }: readonly Report[]): Report {
  return length === 1 || report.part !== undefined
    ? report
    : { ...report, part: { number: index + 1, of: length } }
}
