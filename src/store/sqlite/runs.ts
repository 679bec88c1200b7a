import type Database from 'better-sqlite3'
import type { Run, RunCounts, RunStart } from '../store.js'

type RunRow = Omit<Run, 'counts'> & { readonly counts: string }

/** The runs, the notes and the revision of a ledger. */
export function bookkeeping(database: Database) {
  const begin = database.prepare('INSERT INTO runs (command, version, started) VALUES (?, ?, ?)')
  const end = database.prepare('UPDATE runs SET ended = ?, counts = ? WHERE run = ?')
  const latest = database.prepare<RunRow>('SELECT * FROM runs ORDER BY run DESC LIMIT ?')
  const revision = database.prepare<{ revision: number }>('SELECT revision FROM revision')
  const note = database.prepare<{ text: string }>('SELECT text FROM notes WHERE name = ?')
  const setNote = database.prepare('INSERT OR REPLACE INTO notes (name, text) VALUES (?, ?)')
  return {
    beginRun: ({ command, version, started }: RunStart): number =>
      Number(begin.run([command, version, started]).lastInsertRowid),
    endRun: (run: number, ended: number, counts: RunCounts): void =>
      void end.run([ended, JSON.stringify(counts), run]),
    runs: (limit: number): Run[] => latest.all([limit]).map(runOf),
    revision: (): number => revision.get()?.revision ?? 0,
    note: (name: string): string | null => note.get([name])?.text ?? null,
    setNote: (name: string, text: string): void => void setNote.run([name, text]),
  }
}

function runOf({ counts, ...row }: RunRow): Run {
  // What endRun wrote.
  return { ...row, counts: JSON.parse(counts) as RunCounts }
}
