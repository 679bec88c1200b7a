import { defaultLimits } from '../../extractors/extractor.js'
import type { Outcome } from '../report/schema.js'
import { blankSource, bytesOf, type Input } from './input.js'
import { failed, judgedBy } from './outcomes.js'
import { readReport, type ReadOptions } from './process.js'
import { sourceOf } from './source.js'

/** What became of one input: an outcome, or a bug of ours. */
export type Reading =
  | { readonly path: string; readonly outcome: Outcome }
  | { readonly path: string; readonly bug: unknown }

/**
 * Reads one input in this process: an outcome whatever the input is; rejects only when it is
 * aborted, or on a bug of ours. A hostile input may take time and memory without end: a pool reads
 * in processes that can be given up.
 */
export async function readInput(
  input: Input,
  options: Omit<ReadOptions, 'path'>,
): Promise<Outcome> {
  const content = await bytesOf(input, options.limits?.bytes ?? defaultLimits.bytes)
  if (content instanceof Uint8Array)
    return readReport(content, input.name, { ...options, path: input.path })
  const source = content.code === 'E_LIMIT' ? await sourceOf(input) : blankSource(input)
  return judgedBy(failed(source, content), options)
}
