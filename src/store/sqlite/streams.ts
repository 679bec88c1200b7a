import { unpacked } from '../packed.js'
import { seenAt } from '../seen-at.js'
import type { Held, HeldFinding, Quarantined, Refused, Selection } from '../store.js'
import { guarded, openSnapshot } from './open.js'

/** The one path at which a document is told of: the first where it is present, else where it was. */
const TOLD = `
  sightings.path = (
    SELECT each.path FROM sightings each WHERE each.document = sightings.document
    ORDER BY each.gone, each.path LIMIT 1)`

const OF_VERSION = `
  JOIN documents USING (document)
  JOIN outcomes ON outcomes.document = sightings.document AND outcomes.version = @version`

const OUTCOMES = `
  SELECT path, sha256, packed, refusal_code, refusal_detail FROM sightings
  LEFT JOIN documents USING (document)
  LEFT JOIN outcomes ON outcomes.document = sightings.document AND outcomes.version = @version
  LEFT JOIN readings USING (outcome)
  WHERE (sightings.document IS NULL AND gone = 0) OR (packed IS NOT NULL AND ${TOLD})
  ORDER BY path`

interface OutcomeRow {
  readonly path: string
  readonly sha256: string
  readonly packed: Uint8Array | null
  readonly refusal_code: string | null
  readonly refusal_detail: string | null
}

/** Everything to export, read row by row from the ledger as it stands now. */
export function* outcomes(ledger: string, version: string): Generator<Held | Refused> {
  for (const row of rows<OutcomeRow>(ledger, OUTCOMES, { version })) {
    const { path, sha256, packed, refusal_code: code, refusal_detail: detail } = row
    if (packed !== null) yield { path, sha256, outcome: seenAt(unpacked(packed), path) }
    else yield { path, refusal: { code: code ?? 'E_OPEN', detail: detail ?? '' } }
  }
}

const FINDINGS = `
  SELECT path, sha256, report, findings.code, severity, fingerprint
  FROM sightings ${OF_VERSION} JOIN findings USING (outcome)
  WHERE ${TOLD} AND (@codes = '[]' OR findings.code IN (SELECT value FROM json_each(@codes)))
  ORDER BY path, ordinal`

/** Findings by code, in the order of the outcomes. */
export function findings(
  ledger: string,
  version: string,
  codes: readonly string[],
): Generator<HeldFinding> {
  return rows<HeldFinding>(ledger, FINDINGS, { version, codes: JSON.stringify(codes) })
}

/** Whether the document of an outcome fits a selection. */
const SELECTED = `(@selection = '[]' OR EXISTS (
  SELECT 1 FROM json_each(@selection) wanted WHERE wanted.value = outcomes.code
  OR length(wanted.value) >= 8 AND substr(sha256, 1, length(wanted.value)) = lower(wanted.value)
  OR EXISTS (
    SELECT 1 FROM sightings each WHERE each.document = outcomes.document
    AND (each.path = wanted.value OR substr(each.path, 1, length(wanted.value) + 1)
      IN (wanted.value || '/', wanted.value || '!')))))`

const QUARANTINED = `
  SELECT path, sha256, outcomes.version, outcomes.code, attempts FROM sightings ${OF_VERSION}
  WHERE state = 'quarantined' AND ${TOLD} AND ${SELECTED}
  ORDER BY path`

/** What is quarantined, in the order of the outcomes. */
export function quarantined(
  ledger: string,
  version: string,
  selection: Selection,
): Generator<Quarantined> {
  return rows<Quarantined>(ledger, QUARANTINED, { version, selection: JSON.stringify(selection) })
}

/** Makes quarantined documents failed ones without an attempt. */
export const RETRY = `
  UPDATE outcomes SET state = 'failed', attempts = 0
  WHERE outcome IN (
    SELECT outcome FROM outcomes JOIN documents USING (document)
    WHERE version = @version AND state = 'quarantined' AND ${SELECTED})`

/** The rows of a query on a connection of its own, which sees the ledger as it is now. */
function* rows<Row>(
  ledger: string,
  sql: string,
  values: Readonly<Record<string, string>>,
): Generator<Row> {
  const snapshot = openSnapshot(ledger)
  try {
    const found = snapshot.prepare<Row>(sql).iterate(values)
    for (;;) {
      const next = guarded(ledger, () => found.next())
      if (next.done === true) return
      yield next.value
    }
  } finally {
    snapshot.close()
  }
}
