import type { Outcome } from '../../report/schema.js'
import type { Sighting, Store } from '../../store/store.js'

/** Outcomes that wait at most: what a kill costs, in files that are then read again. */
const MOST_OUTCOMES = 16
/** Paths that wait at most. */
const MOST_PATHS = 512

/** Gathers what a run adds to a ledger and keeps it in batches, each whole or not at all. */
export class Batches {
  private sightings: Sighting[] = []
  private unchanged: string[] = []
  private outcomes: { version: string; outcome: Outcome }[] = []

  /** @param kept Is told the contents of a batch that was kept. */
  constructor(
    private readonly store: Store,
    private readonly run: number,
    private readonly version: string,
    private readonly kept: (sha256s: readonly string[]) => void,
  ) {}

  /** A path that is as the ledger knows it. */
  async touch(path: string): Promise<void> {
    this.unchanged.push(path)
    await this.keepWhenFull()
  }

  /** A path that is new or changed, and what was read there. */
  async add(sighting: Sighting, outcome: Outcome | null = null): Promise<void> {
    this.sightings.push(sighting)
    if (outcome !== null) this.outcomes.push({ version: this.version, outcome })
    await this.keepWhenFull()
  }

  /** Keeps what waits. */
  async flush(): Promise<void> {
    const { run, sightings, unchanged, outcomes } = this
    if (sightings.length + unchanged.length === 0) return
    this.sightings = []
    this.unchanged = []
    this.outcomes = []
    await this.store.record({ run, sightings, unchanged, outcomes })
    this.kept(outcomes.map(({ outcome }) => outcome.source.sha256))
  }

  private async keepWhenFull(): Promise<void> {
    const paths = this.sightings.length + this.unchanged.length
    if (this.outcomes.length >= MOST_OUTCOMES || paths >= MOST_PATHS) await this.flush()
  }
}
