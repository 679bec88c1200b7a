/** What a ledger holds → the files of an output. */
import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'
import { exists } from '../../exports/exists.js'
import type { Layout, Writer } from '../../exports/exporter.js'
import type { FormatName } from '../../exports/formats.js'
import { beginOutput } from '../../exports/index.js'
import type { Outcome } from '../../report/schema.js'
import type { Held, Refused, Store } from '../../store/store.js'
import { joinAnnexes } from '../annexes/index.js'
import { listed } from '../manifest/listed.js'
import type { Reading } from '../read.js'
import { decided, type Decisions } from './decided.js'
import { refusedOutcome } from './refused.js'

/** What is exported, and where to. */
export interface Exporting {
  readonly store: Store
  readonly version: string
  readonly folder: string
  readonly formats: readonly FormatName[]
  readonly partition: Layout['partition']
  readonly decisions: Decisions
  readonly signal: AbortSignal
}

/** What was exported last: of which state, and its files; kept as a note of the ledger. */
const noteSchema = z.object({ state: z.string(), names: z.array(z.string()).readonly() })
type Note = z.infer<typeof noteSchema>
const NO_NOTE: Note = { state: '', names: [] }
/** A ledger may have outputs in several folders. */
const noteFor = (folder: string): string => `export ${resolve(folder)}`

/**
 * Writes everything a ledger holds, in its order. Where nothing changed since it was written last
 * and the files are there, nothing is done. Files of an earlier export that are not of this one go.
 *
 * @returns The names of the files, relative to the folder; null where the run was aborted, and
 * the files of the last export stay as they were.
 * @throws OutputError
 */
export async function exportLedger(exporting: Exporting): Promise<readonly string[] | null> {
  const { store, folder } = exporting
  const before = await lastExport(store, folder)
  const state = await stateOf(exporting)
  if (before.state === state && (await allThere(folder, before.names))) return before.names
  const names = await write(exporting)
  if (names === null) return null
  for (const name of before.names) if (!names.includes(name)) await remove(folder, name)
  await store.setNote(noteFor(folder), JSON.stringify({ state, names } satisfies Note))
  return names
}

/** Null where the run was aborted. */
async function write(exporting: Exporting): Promise<readonly string[] | null> {
  const { folder, formats, partition } = exporting
  const writer = await beginOutput(folder, formats, { partition, replace: true })
  try {
    if (await writeAll(writer, exporting)) return await writer.end()
    await writer.discard()
    return null
  } catch (error) {
    await writer.discard()
    throw error
  }
}

/** Whether all was written: not, where the run was aborted. */
async function writeAll(
  writer: Writer,
  { store, version, decisions, signal }: Exporting,
): Promise<boolean> {
  const { verdicts } = decisions
  for await (const reading of joinAnnexes(readingsOf(store, version, decisions), { verdicts })) {
    if (signal.aborted) return false
    if ('outcome' in reading) await writer.write(reading.outcome)
  }
  return !signal.aborted
}

async function* readingsOf(
  store: Store,
  version: string,
  decisions: Decisions,
): AsyncGenerator<Reading, void> {
  for await (const held of store.outcomes(version)) {
    const outcome = decided(await listed(outcomeOf(held), decisions), decisions)
    yield { path: held.path, outcome }
  }
}

/** What is exported of an entry of the ledger, without people's decisions. */
export function outcomeOf(held: Held | Refused): Outcome {
  if ('outcome' in held) return held.outcome
  const { path, refusal } = held
  return refusedOutcome({ path, name: basename(path) }, refusal)
}

async function lastExport(store: Store, folder: string): Promise<Note> {
  const note = await store.note(noteFor(folder))
  return note === null ? NO_NOTE : noteSchema.parse(JSON.parse(note))
}

/** Everything on which the bytes of an export depend. */
async function stateOf({
  store,
  version,
  formats,
  partition,
  decisions,
}: Exporting): Promise<string> {
  const { corrections, verdicts, manifest } = decisions
  const state = {
    revision: await store.revision(),
    ...{ version, formats, partition },
    corrections: corrections === undefined ? null : [...corrections],
    verdicts: verdicts === undefined ? null : [...verdicts],
    manifest: manifest?.sha256 ?? null,
  }
  return createHash('sha256').update(JSON.stringify(state)).digest('hex')
}

async function allThere(folder: string, names: readonly string[]): Promise<boolean> {
  for (const name of names) {
    if (!(await exists(join(folder, name)))) return false
  }
  return true
}

/** A file of ours; the folder of reports was pruned when it was written, or holds what others put there. */
async function remove(folder: string, name: string): Promise<void> {
  if (!name.endsWith('/')) await rm(join(folder, name), { force: true })
}
