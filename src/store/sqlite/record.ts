import type Database from 'better-sqlite3'
import type { Outcome } from '../../report/schema.js'
import { findingsIn } from '../findings-in.js'
import { packed } from '../packed.js'
import { codeOf, stateAfter, type Batch, type Sighting } from '../store.js'

/** Adds batches to a ledger, each in one transaction. */
export function recorder(database: Database): (batch: Batch) => void {
  const see = sightingWriter(database)
  const add = outcomeWriter(database)
  const touch = database.prepare('UPDATE sightings SET run = ? WHERE path = ?')
  const bump = database.prepare('UPDATE revision SET revision = revision + 1')
  return database.transaction(({ run, sightings, unchanged, outcomes }: Batch) => {
    for (const sighting of sightings) see(run, sighting)
    for (const path of unchanged) touch.run([run, path])
    for (const { version, outcome } of outcomes) add(run, version, outcome)
    if (sightings.length + outcomes.length > 0) bump.run()
  })
}

/** Gives the number of a document, which is made where it is new. */
function documentNumbers(database: Database): (sha256: string) => number {
  const known = database.prepare<{ document: number }>(
    'SELECT document FROM documents WHERE sha256 = ?',
  )
  const add = database.prepare('INSERT INTO documents (sha256) VALUES (?)')
  return (sha256) => known.get([sha256])?.document ?? Number(add.run([sha256]).lastInsertRowid)
}

function sightingWriter(database: Database): (run: number, sighting: Sighting) => void {
  const numberOf = documentNumbers(database)
  const put = database.prepare(`
    INSERT OR REPLACE INTO sightings
      (path, mtime, size, document, refusal_code, refusal_detail, run, gone)
    VALUES (?, ?, ?, ?, ?, ?, ?, 0)`)
  return (run, { path, mtime, size, sha256, refusal }) => {
    const document = sha256 === null ? null : numberOf(sha256)
    put.run([path, mtime, size, document, refusal?.code ?? null, refusal?.detail ?? null, run])
  }
}

function outcomeWriter(
  database: Database,
): (run: number, version: string, outcome: Outcome) => void {
  const numberOf = documentNumbers(database)
  const earlier = database.prepare<{ outcome: number; attempts: number }>(
    'SELECT outcome, attempts FROM outcomes WHERE version = ? AND document = ?',
  )
  const remove = database.prepare('DELETE FROM outcomes WHERE outcome = ?')
  const put = database.prepare(`
    INSERT INTO outcomes (outcome, version, document, state, attempts, code, run)
    VALUES (?, ?, ?, ?, ?, ?, ?)`)
  const keep = database.prepare('INSERT INTO readings (outcome, packed) VALUES (?, ?)')
  const putFindings = findingsWriter(database)
  return (run, version, outcome) => {
    const { sha256 } = outcome.source
    if (sha256 === '') throw new Error('an outcome without a sha256 cannot be kept')
    const document = numberOf(sha256)
    const before = earlier.get([version, document])
    if (before !== undefined) remove.run([before.outcome])
    const attempts = (before?.attempts ?? 0) + 1
    const code = codeOf(outcome)
    const state = stateAfter(code, attempts)
    const values = [before?.outcome ?? null, version, document, state, attempts, code, run]
    const number = Number(put.run(values).lastInsertRowid)
    keep.run([number, packed(outcome)])
    putFindings(number, outcome)
  }
}

function findingsWriter(database: Database): (outcome: number, from: Outcome) => void {
  const put = database.prepare(`
    INSERT INTO findings (outcome, ordinal, report, code, severity, fingerprint)
    VALUES (?, ?, ?, ?, ?, ?)`)
  return (outcome, from) => {
    for (const [ordinal, { finding, report }] of findingsIn(from).entries())
      put.run([outcome, ordinal, report, finding.code, finding.severity, finding.fingerprint])
  }
}
