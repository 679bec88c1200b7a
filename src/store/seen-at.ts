import type { Outcome, Source } from '../report/schema.js'

/** An outcome as it is told of at a path where its document was sighted. */
export function seenAt(outcome: Outcome, path: string): Outcome {
  const moved = (source: Source): Source => ({ ...source, name: nameOf(path), path })
  return {
    ...outcome,
    source: moved(outcome.source),
    reports: outcome.reports.map((report) => ({ ...report, source: moved(report.source) })),
  }
}

/** The last part of a path, or of the path of a member within its archive. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
