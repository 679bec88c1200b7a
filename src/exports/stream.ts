import type { Writable } from 'node:stream'
import { OutputError, type Writer } from './exporter.js'
import { linesOf } from './lines.js'

/** Writes a text to a stream such as the standard output, at the reader's pace. @throws OutputError */
export function writeText(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(new OutputError('-', error))
      else resolve()
    })
  })
}

/** Writes one JSON record a line to a stream. */
export function streamWriter(stream: Writable): Writer {
  return {
    write: (outcome) => writeText(stream, linesOf(outcome)),
    end: () => Promise.resolve([]),
    discard: () => Promise.resolve(),
  }
}
