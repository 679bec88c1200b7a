/**
 * Where the bytes of reports stand. What an archive holds is listed by `inputsOf`
 * (archives/index.ts); whatever cannot be opened is an input too, so that it keeps its place in the
 * order, and `bytesOf` says why.
 */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { isSystemError } from '../exports/exporter.js'
import type { Source } from '../report/schema.js'
import { memberBytes } from './archives/cursor.js'
import type { Failing } from './outcomes.js'

/** Where the bytes of one report stand: a file, or a member of an archive. Plain data. */
export interface Input {
  /** As results name it, `/` on every system: `a/b.pdf`; a member: `a/b.zip!/c/d.pdf`. */
  readonly path: string
  /** Base name of the file or member. */
  readonly name: string
  /** The file that holds the bytes (the archive, for a member). */
  readonly file: string
  /** The member's index in the archive's directory (ZIP) or stream (tar); null for a file itself. */
  readonly member: number | null
  /** Why it cannot be opened, where that was seen when it was listed: a broken archive, one inside another. */
  readonly refused?: Failing
}

/** A file of its own. */
export function fileInput(path: string): Input {
  return { path, name: basename(path), file: path, member: null }
}

/** The bytes, at most `limit` of them (`E_LIMIT` else); a value where it cannot be opened. */
export async function bytesOf(input: Input, limit: number): Promise<Uint8Array | Failing> {
  const { file, member, refused } = input
  if (refused !== undefined) return refused
  try {
    return await (member === null ? fileBytes(file, limit) : memberBytes(file, member, limit))
  } catch (error) {
    if (!isSystemError(error)) throw error
    return { code: 'E_OPEN', detail: error.code ?? '' }
  }
}

/** What is known of an input that is not read. */
export function blankSource({ path, name }: Pick<Input, 'path' | 'name'>): Source {
  return { name, path, url: null, retrieved: null, sha256: '', bytes: 0, format: null, pages: null }
}

async function fileBytes(file: string, limit: number): Promise<Uint8Array | Failing> {
  const state = await stat(file)
  // A pipe or a device may have no end.
  if (!state.isFile()) return { code: 'E_OPEN', detail: 'no regular file' }
  const { size } = state
  return size > limit ? { code: 'E_LIMIT', detail: `${size} bytes` } : readFile(file)
}
