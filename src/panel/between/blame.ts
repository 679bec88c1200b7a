import type { FindingFacts } from '../../report/finding.js'
import type { Operand } from '../../report/comparison.js'
import type { Finding } from '../../report/schema.js'
import type { Placed, PlacedPair } from './placed.js'

/** Digits of a file's hash in a fingerprint. */
const FILE_DIGITS = 12

/**
 * A finding as one on two reports; its `places` are those of the later one. The fingerprint names
 * both files and the issuer: another version of either is another finding. Where several reports
 * on the year before would do, which of them is meant is not for us to say.
 */
export function onPair(finding: Finding, { earlier, later, ambiguous }: PlacedPair): Finding {
  const files = [earlier, later].map(fileOf).join('+')
  const fingerprint = `${files}|${later.row.issuerId}|${finding.fingerprint}`
  if (!ambiguous) return { ...finding, fingerprint }
  const severity = finding.severity === 'error' ? 'warning' : finding.severity
  return { ...finding, severity, blame: 'unknown', fingerprint }
}

/** As fingerprints of findings on one report begin: the file, and which of its reports. */
function fileOf({ report: { source, part } }: Placed): string {
  const file = source.sha256.slice(0, FILE_DIGITS)
  return part === undefined || part.number === 1 ? file : `${file}-${part.number}`
}

/**
 * Whom a check blames that does not hold: the source where every number was surely read, else the
 * reading, and then it is a warning at most.
 */
export function blameOf(operands: readonly Operand[]): FindingFacts {
  const sure = operands.every(({ status }) => status !== 'decoded')
  return sure ? {} : { blame: 'reading', severity: 'warning' }
}
