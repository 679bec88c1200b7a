import { joinAnnexes, type Annexed, type Aside } from './annexes/index.js'
import type { Manifest } from './manifest/index.js'
import { listed } from './manifest/listed.js'
import type { Reading } from './read.js'
import type { Verdicts } from './verdicts.js'

/** What is joined to readings. */
export interface Joined {
  readonly manifest?: Manifest | undefined
  readonly verdicts?: Verdicts | undefined
}

/**
 * Readings as they are told, whatever the command: with what the manifest says of each file, and the
 * tables that stand in a file of their own in the report they belong to.
 */
export function whole<T extends Reading | Aside>(
  readings: AsyncIterable<T>,
  { manifest, verdicts }: Joined,
): AsyncGenerator<T | Reading | Annexed, void> {
  return joinAnnexes(listedOf(readings, { manifest, verdicts }), { verdicts })
}

async function* listedOf<T extends Reading | Aside>(
  readings: AsyncIterable<T>,
  joined: { readonly manifest: Manifest | undefined; readonly verdicts: Verdicts | undefined },
): AsyncGenerator<T | Reading, void> {
  for await (const reading of readings)
    yield 'outcome' in reading
      ? { path: reading.path, outcome: await listed(reading.outcome, joined) }
      : reading
}
