import { stat } from 'node:fs/promises'
import { basename } from 'node:path/posix'
import { isSystemError } from '../../exports/exporter.js'
import { isReportName, isShown } from '../names.js'
import { fileInput, type Input } from '../input.js'
import type { Failing } from '../outcomes.js'
import { archiveKind, isNestedName, type ArchiveKind } from './kind.js'
import { archiveLimits, mostUnpacked } from './limits.js'
import { isFailing, type Member } from './member.js'
import { walk } from './walk.js'

export { isArchiveName } from './kind.js'
export { archiveLimits } from './limits.js'

/** The inputs that files give, in their order: a file itself, or the members of an archive. */
export async function* inputsOf(
  files: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Input, void> {
  for await (const file of files) yield* membersOf(file)
}

/**
 * What a file holds: itself, or, of an archive, every member whose extension is known, in the
 * archive's order. An archive inside the archive is not opened, and one that is broken or over a
 * limit ends early: both are inputs that `bytesOf` refuses.
 */
export async function* membersOf(file: string): AsyncGenerator<Input, void> {
  const kind = await kindOf(file)
  if (kind === null) yield fileInput(file)
  else yield* listed(file, kind)
}

/** What cannot be opened is left to `bytesOf`, which says so. */
async function kindOf(file: string): Promise<ArchiveKind | null> {
  try {
    return await archiveKind(file)
  } catch (error) {
    if (isSystemError(error)) return null
    throw error
  }
}

async function* listed(file: string, kind: ArchiveKind): AsyncGenerator<Input, void> {
  const archive = fileInput(file)
  const named = uniquely(file)
  const most = mostUnpacked((await stat(file)).size)
  let [reports, bytes] = [0, 0]
  for await (const item of walk(file, kind)) {
    const refused = isFailing(item) ? item : overLimit(item.index, (bytes += item.bytes), most)
    if (refused !== null) {
      yield { ...archive, refused }
      return
    }
    if (isFailing(item) || !isWanted(item.name)) continue
    reports += 1
    yield inputOf(item, named(item.name), file)
  }
  if (reports === 0) yield { ...archive, refused: { code: 'E_NOT_REPORT', detail: kind } }
}

function overLimit(index: number, bytes: number, most: number): Failing | null {
  const { members, totalBytes } = archiveLimits
  if (index >= members) return { code: 'E_LIMIT', detail: `${members} members` }
  if (bytes <= Math.min(totalBytes, most)) return null
  return { code: 'E_LIMIT', detail: `${bytes} bytes unpacked` }
}

/** Parts of a path that are no names of hidden folders. */
const UPWARDS = /^\.\.?$/u

function isWanted(name: string): boolean {
  const shown = name.split('/').every((part) => isShown(part) || UPWARDS.test(part))
  return shown && (isReportName(name) || isNestedName(name))
}

function inputOf({ index, name }: Member, path: string, file: string): Input {
  const input = { path, name: basename(name), file, member: index }
  return isNestedName(name) ? { ...input, refused: { code: 'E_NESTED', detail: '' } } : input
}

/** Gives every member a path of its own: of several with one name, the later ones have a number. */
function uniquely(file: string): (name: string) => string {
  const taken = new Set<string>()
  const numbers = new Map<string, number>()
  return (name) => {
    let [path, number] = [`${file}!/${name}`, numbers.get(name) ?? 2]
    for (; taken.has(path); number += 1) path = `${file}!/${name} (${number})`
    numbers.set(name, number)
    taken.add(path)
    return path
  }
}
