#!/usr/bin/env node
import process from 'node:process'
import { run } from './cli.js'
import { exit } from './exit.js'

/** The first interruption lets the run put its files in place; the next one ends it at once. */
const interrupt = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    interrupt.abort()
  })

/** A closed pipe shows in the writes; as an event it would end the process with a stack trace. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

try {
  process.exitCode = await run(process.argv.slice(2), {
    environment: process.env,
    output: process.stdout,
    screen: process.stderr,
    interrupt: interrupt.signal,
  })
} catch (bug) {
  console.error(bug)
  process.exitCode = exit.failed
}
