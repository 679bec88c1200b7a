import type { Writer } from './exporter.js'

/** Begins several writers as one; where one cannot begin, the others are discarded. */
export async function beginAll(begins: readonly (() => Promise<Writer>)[]): Promise<Writer> {
  const writers: Writer[] = []
  const discard = async () => {
    for (const writer of writers) await writer.discard()
  }
  try {
    for (const begin of begins) writers.push(await begin())
  } catch (error) {
    await discard()
    throw error
  }
  return combine(writers, discard)
}

function combine(writers: readonly Writer[], discard: () => Promise<void>): Writer {
  return {
    write: (outcome) => allOf(writers.map((writer) => writer.write(outcome))),
    async end() {
      const names: string[] = []
      for (const writer of writers) names.push(...(await writer.end()))
      return names
    },
    discard,
  }
}

/** Waits for all, so that none still writes when the first error is told. */
async function allOf(writes: readonly Promise<void>[]): Promise<void> {
  for (const written of await Promise.allSettled(writes))
    if (written.status === 'rejected') throw written.reason
}
