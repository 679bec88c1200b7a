/** The entry of a child process: it reads files, one at a time, and answers. */
import process from 'node:process'
import workerpool from 'workerpool'
import type { Input } from '../input.js'
import { readInput } from '../read.js'
import { sourceOf } from '../source.js'
import type { Answer, PoolReading, Result } from './messages.js'
import { watchOwnMemory } from './watch.js'

/** Files that a child reads before it is renewed: libraries leave things behind. */
const MOST_FILES = 500

/** The share of its memory that a child holds between two files at most; what is left is for the next. */
const FULL = 2 / 3

const most = Number(process.argv[2])
let reading: PoolReading = {}
let files = 0
let broken = false

/** What takes an error that was thrown outside of what is awaited: it belongs to the file in hand. */
let takeStray: (error: unknown) => void = () => undefined

/** An interruption goes to all processes of a terminal; the parent says what is to end. */
process.on('SIGINT', () => undefined)

/** Gives the id of this process, once all that it needs is loaded. */
function start(): number {
  return process.pid
}

/** Told once, before the first file. */
function begin(options: PoolReading): void {
  reading = options
}

/** Tells the parent that the time counts anew. */
function onPicture(): void {
  workerpool.workerEmit('picture')
}

function read(input: Input): Promise<Answer> {
  files += 1
  return answer(() => readInput(input, { ...reading, onPicture }))
}

/** What is known of a file without a look at what it means. */
function identify(input: Input): Promise<Answer> {
  return answer(() => sourceOf(input))
}

async function answer(work: () => Promise<unknown>): Promise<Answer> {
  const text = new TextEncoder().encode(JSON.stringify(await resultOf(work)))
  const full = process.memoryUsage.rss() > most * FULL
  return { text, spent: broken || full || files >= MOST_FILES }
}

async function resultOf<T>(work: () => Promise<T>): Promise<Result<T>> {
  const stray = new Promise<never>((_, reject) => {
    takeStray = reject
  })
  try {
    return { value: await Promise.race([work(), stray]) }
  } catch (error) {
    return { bug: error instanceof Error ? told(error) : { message: String(error), stack: '' } }
  }
}

function told({ message, stack = '' }: Error): { message: string; stack: string } {
  return { message, stack }
}

await watchOwnMemory(most)
process.on('uncaughtException', (error) => {
  broken = true
  takeStray(error)
})
workerpool.worker({ start, begin, read, identify })
