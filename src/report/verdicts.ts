/** What people made of findings, by the fingerprint of the finding. */
import { z } from 'zod'
import { momentSchema, saidSchema } from './decision.js'
import type { Finding, Outcome } from './schema.js'

/** A line of a file of verdicts. */
export const verdictSchema = z.strictObject({
  /** That of a file which could not be opened has no hash: it would be that of any such file. */
  fingerprint: z.string().regex(/^[^|]/u).max(1000),
  verdict: z.enum(['accepted', 'dismissed']),
  who: saidSchema,
  when: momentSchema,
  why: saidSchema,
})

export type Verdict = z.infer<typeof verdictSchema>

/** Verdicts by fingerprint. */
export type Verdicts = ReadonlyMap<string, Verdict>

/** Whether a finding counts: it does unless a person dismissed it. */
export function stands({ verdict }: Finding): boolean {
  return verdict?.verdict !== 'dismissed'
}

/** A finding with the verdict on it; one from an earlier run is replaced, or goes. */
export function judged(finding: Finding, verdicts: Verdicts): Finding {
  const bare = { ...finding }
  delete bare.verdict
  const found = verdicts.get(finding.fingerprint)
  if (found === undefined) return bare
  const { verdict, who, when, why } = found
  return { ...bare, verdict: { verdict, who, when, why } }
}

/** An outcome whose findings have their verdicts. */
export function judgedOutcome(outcome: Outcome, verdicts: Verdicts): Outcome {
  const all = (findings: readonly Finding[]) => findings.map((each) => judged(each, verdicts))
  return {
    ...outcome,
    reports: outcome.reports.map((report) => ({ ...report, findings: all(report.findings) })),
    findings: all(outcome.findings),
  }
}

/** The verdicts that findings carry already. */
export function verdictsIn(findings: readonly Finding[]): Verdicts {
  return new Map(
    findings.flatMap(({ fingerprint, verdict }) =>
      verdict === undefined ? [] : [[fingerprint, { fingerprint, ...verdict }] as const],
    ),
  )
}
