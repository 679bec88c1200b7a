import cliProgress from 'cli-progress'
import type { Screen } from './surroundings.js'
import { withoutCommands } from './width.js'

/** Milliseconds between two lines of a log on how far it is. */
export const PROGRESS = 10_000

/** What is shown while files are read. */
export interface Progress {
  /** Another file is done. */
  step(path: string): void
  /** Prints a line, above the bar where there is one. */
  line(text: string): void
  stop(): void
}

/** Lines only: for files, pipes and `--quiet`. */
export function plainProgress(screen: Screen): Progress {
  return {
    step: () => undefined,
    line: (text) => void screen.write(`${text}\n`),
    stop: () => undefined,
  }
}

/** A bar with the name of the file that was read last. */
export function barProgress(screen: Screen, total: number): Progress {
  const bars = new cliProgress.MultiBar({
    stream: screen,
    format: '{bar} {value}/{total} {path}',
    barsize: 24,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    gracefulExit: false,
  })
  const bar = bars.create(total, 0, { path: '' })
  return {
    step: (path) => {
      bar.increment(1, { path: withoutCommands(path) })
    },
    line: (text) => {
      bars.log(`${text}\n`)
    },
    stop: () => {
      bars.stop()
    },
  }
}
