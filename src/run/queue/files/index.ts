/** Where a worker finds the files that another machine saw. */
import type { Input } from '../../input.js'
import type { Failing } from '../../outcomes.js'
import type { Work } from '../job.js'
import { baseOf, type Base, type BaseProblem, type Environment } from './base.js'
import { localFiles } from './local.js'
import { remoteFiles } from './remote.js'

export { isBaseProblem, type BaseProblem } from './base.js'

/** An input that stands ready on this machine until it is released. */
export interface Ready {
  readonly input: Input
  release(): Promise<void>
}

/** The files of jobs. */
export interface Files {
  /** The input of a job; a value where it cannot be had. Rejects only when it is aborted. */
  open(work: Work, signal: AbortSignal): Promise<Ready | Failing>
  /** Removes what was fetched. */
  close(): Promise<void>
}

/**
 * The files below a prefix of paths (`''`: as the jobs name them), or below an address
 * (`https://…`, `s3://bucket/…`).
 */
export function filesAt(where: string, environment: Environment): Files | BaseProblem {
  const base = baseOf(where, environment)
  if ('problem' in base) return base
  return filesOf(base)
}

/** The files of this machine, as they are named. */
export const seenFiles: Files = localFiles('')

function filesOf(base: Base): Files {
  return base.kind === 'path' ? localFiles(base.prefix) : remoteFiles(base)
}
