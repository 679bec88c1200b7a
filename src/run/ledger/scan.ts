import { readdir, realpath, stat } from 'node:fs/promises'
import type { Stats } from 'node:fs'
import { join, sep } from 'node:path'
import { isSystemError } from '../../exports/exporter.js'
import { isArchiveName, membersOf } from '../archives/index.js'
import { isReportName, isShown } from '../names.js'
import { fileInput, type Input } from '../input.js'

/** An input, and the state of the file that holds it. */
export interface Found {
  readonly input: Input
  /** Whole milliseconds since 1970. */
  readonly mtime: number
  readonly size: number
}

/** Is told of a folder that cannot be listed, and the system's code of the error. */
export type Unlisted = (folder: string, code: string) => void

/** Entries of a folder that are looked at side by side. */
const ABREAST = 64

/**
 * What a source holds: a file itself or an archive's members; of a folder and its subfolders, as
 * `findInputs` takes them. Each is given as it is met, in one fixed order; no more is held than the
 * names in the folders that lead to it. A source that is not there holds nothing.
 */
export async function* scan(source: string, unlisted: Unlisted): AsyncGenerator<Found, void> {
  const state = await stateOf(source)
  if (state?.isDirectory() === true) yield* folder(source, new Set(), unlisted)
  else if (state?.isFile() === true) yield* inputs(spelt(source), state)
}

/** The inputs that files give, in their order; one that is not there is an input that cannot be opened. */
export async function* foundIn(files: Iterable<string>): AsyncGenerator<Found, void> {
  for (const file of files) {
    const state = await stateOf(file)
    if (state === null) yield { input: fileInput(file), mtime: 0, size: 0 }
    else yield* inputs(file, state)
  }
}

/** One spelling for one path: without `./` and doubled separators, with `/` on every system. */
export function spelt(path: string): string {
  const plain = join(path).replaceAll(sep, '/')
  return plain.length > 1 ? plain.replace(/\/$/u, '') : plain
}

/** @param above The folders we are in, against links in circles. */
async function* folder(
  path: string,
  above: ReadonlySet<string>,
  unlisted: Unlisted,
): AsyncGenerator<Found, void> {
  const listed = await list(path)
  if (typeof listed === 'string') unlisted(path, listed)
  else if (!above.has(listed.real)) {
    const within = new Set(above).add(listed.real)
    for await (const { entry, state } of states(path, listed.names)) {
      if (state.isDirectory()) yield* folder(entry, within, unlisted)
      else if (state.isFile() && (isReportName(entry) || isArchiveName(entry)))
        yield* inputs(spelt(entry), state)
    }
  }
}

/** The names that are looked at in a folder, sorted, and the folder's real path; or the error's code. */
async function list(path: string): Promise<{ real: string; names: readonly string[] } | string> {
  try {
    const [real, names] = [await realpath(path), await readdir(path)]
    return { real, names: names.filter(isShown).sort() }
  } catch (error) {
    if (isSystemError(error)) return error.code ?? ''
    throw error
  }
}

async function* states(path: string, names: readonly string[]) {
  for (let from = 0; from < names.length; from += ABREAST) {
    const entries = names.slice(from, from + ABREAST).map((name) => join(path, name))
    const found = await Promise.all(entries.map(stateOf))
    for (const [index, entry] of entries.entries()) {
      const state = found[index] ?? null
      if (state !== null) yield { entry, state }
    }
  }
}

/** Null where there is nothing, or a link to nothing. */
async function stateOf(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null)
}

async function* inputs(file: string, state: Stats): AsyncGenerator<Found, void> {
  const [mtime, size] = [Math.trunc(state.mtimeMs), state.size]
  for await (const input of membersOf(file)) yield { input, mtime, size }
}
