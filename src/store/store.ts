/**
 * The ledger: what was seen, what became of it, and what may be tried again. Every store (SQLite on
 * one machine, PostgreSQL for many) keeps this contract, so that the same content gives the same
 * export, byte for byte, whichever of them holds it.
 *
 * A document is known by its sha256 and counts once, however many paths it was sighted at. An
 * outcome is the raw reading of a document by one version of the extractor: corrections, verdicts
 * and manifests are applied when it is exported. Outcomes of other versions stay.
 */
import type { Finding, Outcome } from '../report/schema.js'

/**
 * What became of a document under one version: `done`: it gave reports; `failed`: it gave none and
 * may be tried again; `quarantined`: it gave none and is not tried again until a person asks.
 */
export type State = 'done' | 'failed' | 'quarantined'

/** Why the bytes of a sighting could not be had: a failure's code (`E_OPEN`) and what was met. */
export interface Refusal {
  readonly code: string
  readonly detail: string
}

/** Where a document was seen. */
export interface Sighting {
  /** As results name it; a member of an archive: `a/b.zip!/c/d.pdf`. */
  readonly path: string
  /** When the file that holds it (the archive, for a member) was changed, in whole milliseconds. */
  readonly mtime: number
  /** Bytes of the file that holds it. */
  readonly size: number
  /** Null where its bytes could not be had; `refusal` then says why. */
  readonly sha256: string | null
  readonly refusal: Refusal | null
}

/** A sighting as the ledger knows it, and what became of its document under the version asked for. */
export interface Sighted extends Sighting {
  /** Null where this version has no outcome of it. */
  readonly state: State | null
  /** Whether it was no longer there when its source was last scanned. */
  readonly gone: boolean
}

/** What one run adds, in one transaction: all of it or nothing. */
export interface Batch {
  readonly run: number
  /** What was seen, new or changed; a path that was known is overwritten and is not gone. */
  readonly sightings: readonly Sighting[]
  /** Paths that the ledger knows, as not gone, and that did not change: they are marked as seen. */
  readonly unchanged: readonly string[]
  /**
   * Readings by one version. State and attempts follow from `stateAfter`; an earlier outcome of the
   * same document and version is replaced. Outcomes without a sha256 are refused (a bug of ours).
   */
  readonly outcomes: readonly { readonly version: string; readonly outcome: Outcome }[]
}

/** How a run begins. */
export interface RunStart {
  /** `extract`, `sync`, `worker`, … */
  readonly command: string
  /** The version it reads by. */
  readonly version: string
  /** Milliseconds since 1970. */
  readonly started: number
}

/** What a run counted, by names of its own: `seen`, `read`, `failed`, … */
export type RunCounts = Readonly<Record<string, number>>

/** A run, as far as it came. */
export interface Run extends RunStart {
  readonly run: number
  /** Milliseconds since 1970; null where it never ended: it runs, or it was killed. */
  readonly ended: number | null
  readonly counts: RunCounts
}

/** A document with its outcome, as it is exported. */
export interface Held {
  readonly path: string
  readonly sha256: string
  /** Its `source.path` and `source.name` are those of `path`, in its reports too. */
  readonly outcome: Outcome
}

/** A sighting whose bytes could never be had; it has no outcome. */
export interface Refused {
  readonly path: string
  readonly refusal: Refusal
}

/** A finding of the raw reading, with where it is. */
export interface HeldFinding {
  readonly path: string
  readonly sha256: string
  /** Which report of the file, from 1; null for what concerns the file as a whole. */
  readonly report: number | null
  readonly code: string
  readonly severity: Finding['severity']
  readonly fingerprint: string
}

/** A document that is not tried again until a person asks. */
export interface Quarantined {
  readonly path: string
  readonly sha256: string
  readonly version: string
  readonly code: string
  readonly attempts: number
}

/**
 * Which documents are meant: those that fit any of these texts, each a code (`E_TIMEOUT`), a sha256
 * or the head of one (8 digits at least), a path, or a folder or an archive above it; all where it
 * is empty.
 */
export type Selection = readonly string[]

/** Outcomes of one version. */
export interface VersionCounts {
  readonly version: string
  readonly states: Readonly<Record<State, number>>
  /** The first run that read by it; versions are listed by it, the latest first. */
  readonly firstRun: number
}

/** What the ledger holds for one version. */
export interface Counts {
  /** Documents that were seen, present or gone. */
  readonly documents: number
  /** Sightings that are not gone. */
  readonly present: number
  readonly gone: number
  /** Sightings, not gone, whose bytes could not be had. */
  readonly refused: number
  readonly states: Readonly<Record<State, number>>
  /** Documents with a sighting and without an outcome of this version. */
  readonly waiting: number
  /** Failed and quarantined documents, and what was refused, by their code, in the codes' order. */
  readonly codes: Readonly<Record<string, number>>
}

/**
 * The ledger. Promises reject only where the store itself fails (`StoreError`) or on a bug of ours.
 * Lists are taken a few hundred entries at a time: a store answers each call by one query or two.
 */
export interface Store {
  /** Gives the number of the new run. */
  beginRun(start: RunStart): Promise<number>
  endRun(run: number, ended: number, counts: RunCounts): Promise<void>
  /** The latest first, at most `limit`. */
  runs(limit: number): Promise<readonly Run[]>

  /** What is known of these paths; those never seen are left out. */
  sighted(paths: readonly string[], version: string): Promise<ReadonlyMap<string, Sighted>>
  /** What became of these documents; those without an outcome of this version are left out. */
  states(sha256s: readonly string[], version: string): Promise<ReadonlyMap<string, State>>
  /** Adds a batch in one transaction. The revision changes where more than `unchanged` is in it. */
  record(batch: Batch): Promise<void>
  /**
   * Marks as gone what stands at `under` or below it (`under/…`, `under!/…`; everything where it is
   * empty) and was not seen by this run. Gives how many that are.
   */
  markGone(run: number, under: string): Promise<number>

  /** The outcome of a document, as it was read; null where there is none. */
  outcome(sha256: string, version: string): Promise<Outcome | null>
  /**
   * Everything there is to export, in the order of the code points of the paths. A document stands
   * once: at the first path where it is present, else at the first where it was. What was replaced
   * at its only path is no longer sighted and left out; what is gone stays in. A sighting that is
   * not gone and was refused stands at its path. Nothing but a page of outcomes is held in memory, and
   * the ledger may be written to meanwhile.
   */
  outcomes(version: string): AsyncIterable<Held | Refused>
  /** Findings of sighted documents by code (all where `codes` is empty), in the order of `outcomes`. */
  findings(version: string, codes: readonly string[]): AsyncIterable<HeldFinding>

  /** What is quarantined under a version, in the order of `outcomes`. */
  quarantined(version: string, selection: Selection): AsyncIterable<Quarantined>
  /** Lets quarantined documents be tried again, as if for the first time; gives how many. */
  retry(version: string, selection: Selection): Promise<number>

  /** The versions that outcomes are of, the latest first. */
  versions(): Promise<readonly VersionCounts[]>
  counts(version: string): Promise<Counts>
  /** Outcomes that were recorded in the last so many seconds, by the clock of the store. */
  recordedWithin(seconds: number): Promise<number>
  /** Grows whenever something changes that an export could show. */
  revision(): Promise<number>
  /** A note kept by name, such as what was exported last; null where there is none. */
  note(name: string): Promise<string | null>
  setNote(name: string, text: string): Promise<void>

  close(): Promise<void>
}

/**
 * Why a ledger cannot be used: `newer`: a later nianbao made it; `foreign`: it is no ledger;
 * `unwritable`: it cannot be made or written where it is to be; `busy`: others hold it for too long;
 * `unreadable`: it cannot be read, or the disk fails; `unreachable`: its server does not answer, or
 * refuses us.
 */
export type StoreProblem =
  'newer' | 'foreign' | 'unwritable' | 'busy' | 'unreadable' | 'unreachable'

/** The ledger failed. `place` is its file, or its server without any credentials. */
export class StoreError extends Error {
  override readonly name = 'StoreError'

  constructor(
    readonly problem: StoreProblem,
    readonly place: string,
    /** What the system or the engine says, in its words. */
    readonly detail: string,
  ) {
    super(`${problem} ${place}: ${detail}`)
  }
}

/** Attempts after which what could pass is not tried again. */
const MOST_ATTEMPTS = 2

/** Failures that another attempt may not have: the machine was busy. All others are of the content. */
const passing: ReadonlySet<string> = new Set(['E_TIMEOUT', 'E_MEMORY'])

/** Why an outcome gave no report; null where it gave one. */
export function codeOf({ reports, findings }: Outcome): string | null {
  return reports.length > 0 ? null : (findings[0]?.code ?? 'E_NOT_REPORT')
}

/**
 * The state of a document after an attempt.
 *
 * @param code Why it gave no report, as `codeOf` says.
 * @param attempts Attempts of this version since it was first seen or last asked for, from 1.
 */
export function stateAfter(code: string | null, attempts: number): State {
  if (code === null) return 'done'
  return passing.has(code) && attempts < MOST_ATTEMPTS ? 'failed' : 'quarantined'
}

/** Whether a document is not read again under its version. */
export function isSettled(state: State | null | undefined): boolean {
  return state === 'done' || state === 'quarantined'
}
