import { unpacked } from '../packed.js'
import { seenAt } from '../seen-at.js'
import type { Held, HeldFinding, Quarantined, Refused, Selection } from '../store.js'
import type { Database } from './connection.js'

/** Rows that are asked for at a time. */
const PAGE = 200

/** The path that a document is told of at: the first where it is present, else where it was. */
const told = `
  told as (select distinct on (sha256) sha256, path from nianbao.sightings
           where sha256 is not null order by sha256, gone, path)`

interface OutcomeRow {
  readonly path: string
  readonly sha256: string
  readonly packed: Uint8Array | null
  readonly code: string
  readonly detail: string
}

/** What to export, in the order of paths, as it is when this begins. */
export async function* outcomes(
  database: Database,
  version: string,
): AsyncGenerator<Held | Refused, void> {
  const rows = paged<OutcomeRow>(
    database,
    `with ${told}
     select path, sha256, packed, '' code, '' detail
     from told join nianbao.outcomes using (sha256) where version = $1
     union all
     select path, '', null, refusal_code, refusal_detail
     from nianbao.sightings where sha256 is null and not gone
     order by path`,
    [version],
  )
  for await (const { path, sha256, packed, code, detail } of rows)
    if (packed === null) yield { path, refusal: { code, detail } }
    else yield { path, sha256, outcome: seenAt(unpacked(packed), path) }
}

/** What was read since a run began, by whichever worker, in the order of paths. */
export async function* readSince(
  database: Database,
  run: number,
  version: string,
): AsyncGenerator<Held, void> {
  const rows = paged<{ path: string; sha256: string; packed: Uint8Array }>(
    database,
    `with ${told}
     select path, sha256, packed from told join nianbao.outcomes using (sha256)
     where version = $1 and recorded >= (select begun from nianbao.runs where run = $2)
     order by path`,
    [version, run],
  )
  for await (const { path, sha256, packed } of rows)
    yield { path, sha256, outcome: seenAt(unpacked(packed), path) }
}

/** Findings of documents that are sighted, by code; all where no code is given. */
export function findings(
  database: Database,
  version: string,
  codes: readonly string[],
): AsyncGenerator<HeldFinding, void> {
  return paged(
    database,
    `with ${told}
     select path, sha256, report, code, severity, fingerprint
     from told join nianbao.findings using (sha256)
     where version = $1 and (cardinality($2::text[]) = 0 or code = any($2))
     order by path, ordinal`,
    [version, codes],
  )
}

/** Whether the document of `outcome` fits the selection that is given as the second value. */
const selected = `
  (cardinality($2::text[]) = 0 or exists (
    select from unnest($2::text[]) wanted
    where wanted = outcome.code
      or (length(wanted) >= 8 and starts_with(outcome.sha256, lower(wanted)))
      or exists (select from nianbao.sightings sighting
                 where sighting.sha256 = outcome.sha256
                   and (path = wanted or starts_with(path, wanted || '/')
                        or starts_with(path, wanted || '!')))))`

/** What is quarantined, in the order of `outcomes`. */
export function quarantined(
  database: Database,
  version: string,
  selection: Selection,
): AsyncGenerator<Quarantined, void> {
  return paged(
    database,
    `with ${told}
     select told.path, sha256, version, code, attempts
     from told join nianbao.outcomes outcome using (sha256)
     where version = $1 and state = 'quarantined' and ${selected}
     order by told.path`,
    [version, selection],
  )
}

/** Makes quarantined documents failed ones without an attempt; gives how many. */
export async function retry(
  database: Database,
  version: string,
  selection: Selection,
): Promise<number> {
  const { rowCount } = await database.query(
    `update nianbao.outcomes outcome set state = 'failed', attempts = 0
     where version = $1 and state = 'quarantined' and ${selected}`,
    [version, selection],
  )
  return rowCount ?? 0
}

/**
 * Rows of a query a page at a time, all as they are when the first is asked for: they are fetched
 * within one transaction, which ends when the reader does, early or late.
 */
async function* paged<Row>(
  database: Database,
  query: string,
  values: readonly unknown[],
): AsyncGenerator<Row, void> {
  const snapshot = await database.alone()
  try {
    await snapshot.query('begin isolation level repeatable read read only')
    await snapshot.query(`declare pages no scroll cursor for ${query}`, values)
    for (;;) {
      const { rows } = await snapshot.query<Row>(`fetch ${PAGE} from pages`)
      yield* rows
      if (rows.length < PAGE) return
    }
  } finally {
    snapshot.end()
  }
}
