import { spawnSync } from 'node:child_process'
import { median } from './medians.js'

const RUNS = 5
const COMMAND = 'dist/src/app/main.js'

/** One report through the built command line, Node's start included. */
export function wholeProcess(file: string): Readonly<Record<string, string>> {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    const { status } = spawnSync(process.execPath, [COMMAND, 'extract', file, '-o', '-', '--quiet'])
    if (status !== 0) throw new Error(`${COMMAND} ended with ${String(status)} on ${file}`)
    return performance.now() - start
  })
  return { file: file.slice(-36), runs: String(RUNS), 'median ms': median(times).toFixed(0) }
}
