import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Work that waits for nothing and shares nothing: objects are made, and sorted. */
const LOOP = `
for (let round = 0; round < 40; round++) {
  const made = Array.from({ length: 2e5 }, (_, at) => ({ at, text: String(at) }))
  made.sort((one, other) => (one.text < other.text ? -1 : 1))
}`

/**
 * How many times as much two processes do as one on this machine, whatever they do: the bound of what
 * a second reading process can gain. Virtual machines seldom give 2.
 */
export async function gainOfTwo(): Promise<number> {
  const one = await seconds(1)
  return (2 * one) / (await seconds(2))
}

async function seconds(processes: number): Promise<number> {
  const start = performance.now()
  const running = Array.from({ length: processes }, () =>
    once(spawn(process.execPath, ['--eval', LOOP], { stdio: 'ignore' }), 'exit'),
  )
  await Promise.all(running)
  return (performance.now() - start) / 1000
}
