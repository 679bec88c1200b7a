/** What needs no reader: the outcome of a file that gave no report, and what people made of one. */
import type { ExtractErrorCode } from '../../extractors/extract-error.js'
import { makeFinding } from '../report/finding.js'
import { REPORT_SCHEMA, type Finding, type Outcome, type Source } from '../report/schema.js'
import { judgedOutcome, type Verdicts } from '../report/verdicts.js'
import { stamp } from './fingerprint.js'

/** The outcome with what people made of its findings; as it is where nothing is known of it. */
export function judgedBy(
  outcome: Outcome,
  { verdicts }: { readonly verdicts?: Verdicts | undefined },
): Outcome {
  return verdicts === undefined ? outcome : judgedOutcome(outcome, verdicts)
}

/** Why a file gave no report: what an extractor says of it, or that it was never opened. */
export interface Failing {
  readonly code: ExtractErrorCode | 'E_OPEN' | 'E_NESTED'
  readonly detail: string
}

/** The outcome of a file that gave no report: why, and what else was found in it. */
export function failed(
  source: Source,
  { code, detail }: Failing,
  more: readonly Finding[] = [],
): Outcome {
  const findings = [makeFinding(code, { detail }), ...more]
  return stamp({ schema: REPORT_SCHEMA, source, reports: [], findings })
}
