/** What recognition looked at while it read: its findings are counted here, and not made again. */
import type { FindingCode } from '../report/catalogue.js'
import type { Answered, Subject } from './check.js'

/**
 * A check that recognition has made: it fails once for each finding of its codes; where there is
 * none it passes, unless `told` says that there was nothing to compare.
 */
export function readFindings(
  codes: readonly FindingCode[],
  told: (subject: Subject) => boolean,
): (subject: Subject) => readonly Answered[] {
  const wanted = new Set<string>(codes)
  return (subject) => {
    const found = subject.body.findings.filter(({ code }) => wanted.has(code))
    if (found.length > 0) return found.map(() => ({ answer: 'fail', findings: [] }))
    return [{ answer: told(subject) ? 'pass' : 'cannot-tell', findings: [] }]
  }
}
