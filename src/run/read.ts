import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { defaultLimits } from '../../extractors/extractor.js'
import { isSystemError } from '../exports/exporter.js'
import type { Outcome, Source } from '../report/schema.js'
import { failed, judgedBy, readReport, type ReadOptions } from './process.js'

/** What became of one input: an outcome, or a bug of ours. */
export type Reading =
  | { readonly path: string; readonly outcome: Outcome }
  | { readonly path: string; readonly bug: unknown }

/** Reads files one after the other, one in memory at a time; ends early when it is aborted. */
export async function* readFiles(
  paths: readonly string[],
  options: Omit<ReadOptions, 'path'>,
): AsyncGenerator<Reading, void> {
  const aborted = () => options.signal?.aborted ?? false
  for (const path of paths) {
    if (aborted()) return
    try {
      yield { path, outcome: await readPath(path, options) }
    } catch (bug) {
      if (aborted()) return
      yield { path, bug }
    }
  }
}

async function readPath(path: string, options: ReadOptions): Promise<Outcome> {
  const content = await contentOf(path, options.limits?.bytes ?? defaultLimits.bytes)
  return content instanceof Uint8Array
    ? readReport(content, basename(path), { ...options, path })
    : judgedBy(content, options)
}

/** The bytes of a file; where it is too large, vanished since it was listed, or is forbidden, its outcome. */
async function contentOf(path: string, limit: number): Promise<Uint8Array | Outcome> {
  try {
    const { size } = await stat(path)
    return size > limit ? await tooLarge(path, size) : await readFile(path)
  } catch (error) {
    if (!isSystemError(error)) throw error
    return failed(blankSource(path), { code: 'E_OPEN', detail: error.code ?? '' })
  }
}

async function tooLarge(path: string, size: number): Promise<Outcome> {
  return failed(await sourceAt(path), { code: 'E_LIMIT', detail: `${size} bytes` })
}

/** What is known of a file without reading it; it is hashed as a stream, never held. */
export async function sourceAt(path: string): Promise<Source> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  const { size } = await stat(path)
  return { ...blankSource(path), sha256: hash.digest('hex'), bytes: size }
}

function blankSource(path: string): Source {
  return { name: basename(path), path, url: null, sha256: '', bytes: 0, format: null, pages: null }
}
