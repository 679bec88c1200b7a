import { once } from 'node:events'
import process from 'node:process'
import { Worker } from 'node:worker_threads'

/** Milliseconds between two looks; in them, memory may grow by some hundred megabytes. */
const INTERVAL = 50

/**
 * What the thread runs. It stands beside the reading, which may never come to an end: an endless
 * loop, one giant allocation. (Text, for a thread loads no TypeScript where we run as written.)
 */
const WATCHDOG = `
const { parentPort, workerData } = require('node:worker_threads')
const { most, parent, interval } = workerData
setInterval(() => {
  if (process.memoryUsage.rss() > most || process.ppid !== parent)
    process.kill(process.pid, 'SIGKILL')
}, interval)
parentPort.postMessage('watching')
`

/** Ends this process when it holds more bytes of memory than `most`, or when its parent is gone. */
export async function watchOwnMemory(most: number): Promise<void> {
  const watchdog = new Worker(WATCHDOG, {
    eval: true,
    workerData: { most, parent: process.ppid, interval: INTERVAL },
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
  })
  await once(watchdog, 'message')
  watchdog.unref()
}
