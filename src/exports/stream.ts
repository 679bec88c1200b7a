import type { Writable } from 'node:stream'
import { OutputError, type Writer } from './exporter.js'
import { linesOf } from './lines.js'

/** Writes one JSON record a line to a stream such as the standard output, at the reader's pace. */
export function streamWriter(stream: Writable): Writer {
  return {
    write: (outcome) =>
      new Promise((resolve, reject) => {
        stream.write(linesOf(outcome), (error) => {
          if (error) reject(new OutputError('-', error))
          else resolve()
        })
      }),
    end: () => Promise.resolve([]),
    discard: () => Promise.resolve(),
  }
}
