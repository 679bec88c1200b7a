import type { Run, RunCounts, RunStart } from '../store.js'
import type { Connection } from './connection.js'

/** Gives the number of the new run. */
export async function beginRun(connection: Connection, start: RunStart): Promise<number> {
  const { rows } = await connection.query<{ run: number }>(
    `insert into nianbao.runs (command, version, started) values ($1, $2, $3)
     returning run::float8`,
    [start.command, start.version, start.started],
  )
  const [begun] = rows
  if (begun === undefined) throw new Error('a run was added and has no number')
  return begun.run
}

/** Says when a run ended and what it counted. */
export async function endRun(
  connection: Connection,
  run: number,
  ended: number,
  counts: RunCounts,
): Promise<void> {
  await connection.query('update nianbao.runs set ended = $2, counts = $3 where run = $1', [
    run,
    ended,
    JSON.stringify(counts),
  ])
}

/** The latest runs first. */
export async function runs(connection: Connection, limit: number): Promise<readonly Run[]> {
  const { rows } = await connection.query<Run>(
    `select run::float8, command, version, started::float8, ended::float8, counts
     from nianbao.runs order by nianbao.runs.run desc limit $1`,
    [limit],
  )
  return rows
}

/** Grows whenever something changes that an export could show. */
export async function revision(connection: Connection): Promise<number> {
  const { rows } = await connection.query<{ revision: number }>(
    'select sum(revision)::float8 revision from nianbao.revisions',
  )
  return rows[0]?.revision ?? 0
}

/** A note kept by name; null where there is none. */
export async function note(connection: Connection, name: string): Promise<string | null> {
  const { rows } = await connection.query<{ text: string }>(
    'select text from nianbao.notes where name = $1',
    [name],
  )
  return rows[0]?.text ?? null
}

export async function setNote(connection: Connection, name: string, text: string): Promise<void> {
  await connection.query(
    `insert into nianbao.notes values ($1, $2)
     on conflict (name) do update set text = excluded.text`,
    [name, text],
  )
}
