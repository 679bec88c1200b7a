import { Writable } from 'node:stream'
import type { Surroundings } from '../../src/app/surroundings.js'

/** Surroundings whose streams keep what is written. */
export function madeSurroundings(environment: Surroundings['environment'] = {}): {
  readonly around: Surroundings
  readonly output: () => string
  readonly screen: () => string
} {
  const output = recorder()
  const screen = recorder()
  const { signal } = new AbortController()
  return {
    around: { environment, output: output.stream, screen: screen.stream, interrupt: signal },
    output: output.text,
    screen: screen.text,
  }
}

function recorder() {
  const chunks: string[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString())
      done()
    },
  })
  return { stream, text: () => chunks.join('') }
}
