import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { lookAt, type Look } from './look.js'

const COMMAND = 'dist/src/app/main.js'

/** Milliseconds between two looks. */
const INTERVAL = 500

/** A run of the built command: how long it took, and what was seen of it meanwhile. */
export interface Run {
  readonly seconds: number
  readonly looks: readonly Look[]
}

/** Runs the built command to its end. */
export async function run(args: readonly string[]): Promise<Run> {
  const start = performance.now()
  const child = spawn(process.execPath, [COMMAND, ...args], { stdio: 'ignore' })
  const looks: Look[] = []
  const timer = setInterval(() => looks.push(lookAt(child.pid ?? 0)), INTERVAL)
  // As Node tells it.
  const [code] = (await once(child, 'exit')) as [number | null]
  clearInterval(timer)
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}`)
  return { seconds: (performance.now() - start) / 1000, looks }
}
