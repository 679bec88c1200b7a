/** Joins, while files are read, the text of a report and its tables in a file of their own. */
import { basename, dirname } from 'node:path'
import { makeFinding } from '../../report/finding.js'
import type { Verdicts } from '../../report/verdicts.js'
import { stamp } from '../fingerprint.js'
import { judgedBy } from '../outcomes.js'
import type { Reading } from '../read.js'
import { belong, halfOf, type Half } from './belongs.js'
import { join } from './join.js'

/** An input whose tables went into the report of another one. */
export interface Annexed {
  readonly path: string
  /** The path of that other input. */
  readonly annexOf: string
}

/** Readings that wait at most for the other half of the first of them. */
const LONGEST_WAIT = 64

/** What stands between readings and keeps its place there. */
export interface Aside {
  readonly path: string
  readonly aside: unknown
}

/** A reading that waits; `half` as long as its other half may still come. */
interface Waiting<T> {
  readonly reading: Reading | Annexed | T
  readonly half: Half | null
}

/**
 * The readings in their order, those of halves of one report joined where the text stands. Halves
 * are looked for among the files of one folder, not farther apart than `LONGEST_WAIT`; so that few
 * readings are held, whatever is read. Where several could belong to one, none is joined, and a
 * finding says so.
 */
export async function* joinAnnexes<T extends Reading | Aside>(
  readings: AsyncIterable<T>,
  { verdicts }: { readonly verdicts?: Verdicts | undefined } = {},
): AsyncGenerator<T | Reading | Annexed, void> {
  const queue = new Queue<T>(verdicts)
  for await (const reading of readings) {
    if (!queue.takes(reading)) yield* queue.settled(0)
    queue.add(reading)
    yield* queue.settled(LONGEST_WAIT)
  }
  yield* queue.settled(0)
}

class Queue<T extends Reading | Aside> {
  private readonly waiting: Waiting<T>[] = []

  constructor(private readonly verdicts: Verdicts | undefined) {}

  /** Whether a reading is of the folder whose readings wait. */
  takes({ path }: T): boolean {
    const [first] = this.waiting
    return first === undefined || dirname(first.reading.path) === dirname(path)
  }

  add(reading: T): void {
    const half = 'outcome' in reading ? halfOf(reading.outcome) : null
    this.waiting.push({ reading, half })
  }

  /** Takes out the first ones until one of them may wait, with no more than `most` behind it. */
  *settled(most: number): Generator<Reading | Annexed | T> {
    for (let [first] = this.waiting; first !== undefined; [first] = this.waiting) {
      if (first.half !== null && this.count() <= most) return
      if (first.half !== null) this.settle(first, first.half)
      const done = this.waiting.shift()
      if (done !== undefined) yield done.reading
    }
  }

  private count(): number {
    return this.waiting.filter(({ reading }) => !('aside' in reading)).length
  }

  /** Joins a half with the only one that belongs to it, or says that there are several. */
  private settle(first: Waiting<T>, half: Half): void {
    const mates = this.matesOf(half)
    const [mate] = mates
    if (mate === undefined) return
    const rivals = mates.flatMap((each) => this.matesOf(each.half))
    if (mates.length === 1 && rivals.length === 1) this.join(first, mate)
    else this.tell([...new Set([...rivals, ...mates])])
  }

  private matesOf(half: Half | null): Waiting<T>[] {
    return this.waiting.filter(
      (each) => half !== null && each.half !== null && belong(half, each.half),
    )
  }

  private join(one: Waiting<T>, other: Waiting<T>): void {
    const [text, annex] = one.half?.kind === 'text' ? [one, other] : [other, one]
    if (text.half === null || annex.half === null) return
    const { path } = text.reading
    const joined = join(text.half, annex.half)
    this.replace(text, { path, outcome: judgedBy(joined, { verdicts: this.verdicts }) })
    this.replace(annex, { path: annex.reading.path, annexOf: path })
  }

  /** Says of each half which others may belong to it. */
  private tell(group: readonly Waiting<T>[]): void {
    const mates = group.map(({ half }) => this.matesOf(half))
    group.forEach((each, at) => {
      const names = mates[at]?.map(({ reading }) => basename(reading.path)) ?? []
      if (each.half !== null) this.replace(each, this.doubted(each.reading, each.half, names))
    })
  }

  private doubted({ path }: Waiting<T>['reading'], half: Half, names: readonly string[]): Reading {
    const finding = makeFinding('annex-ambiguous', { names: names.join('; ') })
    const report = { ...half.report, findings: [...half.report.findings, finding] }
    const outcome = stamp({ ...half.outcome, reports: [report] })
    return { path, outcome: judgedBy(outcome, { verdicts: this.verdicts }) }
  }

  private replace(each: Waiting<T>, reading: Reading | Annexed): void {
    this.waiting[this.waiting.indexOf(each)] = { reading, half: null }
  }
}
