/** Findings by themselves, as CSV or as JSON, in a folder or on a stream. */
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import type { Outcome } from '../report/schema.js'
import { beginAll } from './combined.js'
import { findings } from './csv/findings.js'
import { csvHead, csvText } from './csv/table.js'
import type { Writer } from './exporter.js'
import { findingsFormats, type FindingsFormat } from './formats.js'
import { checkedOf } from './checked.js'
import { StagedFile } from './staged-file.js'
import { writeText } from './stream.js'

/** Where text goes: a file that is put in its place at the end, or a stream. */
interface Sink {
  append(text: string): Promise<void>
  commit(): Promise<void>
  discard(): Promise<void>
}

/** Begins `findings.csv`, `findings.json` or both in a folder. @throws OutputError */
export function beginFindings(folder: string, formats: readonly FindingsFormat[]): Promise<Writer> {
  const chosen = findingsFormats.filter((format) => formats.includes(format))
  return beginAll(
    chosen.map((format) => async () => {
      const name = `findings.${format}`
      return writers[format](await StagedFile.open(join(folder, name)), name)
    }),
  )
}

/** Writes findings in one format to a stream. @throws OutputError */
export function streamFindings(stream: Writable, format: FindingsFormat): Promise<Writer> {
  return writers[format]({
    append: (text) => writeText(stream, text),
    commit: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  })
}

const writers: Readonly<Record<FindingsFormat, (sink: Sink, name?: string) => Promise<Writer>>> = {
  csv: csvWriter,
  json: jsonWriter,
}

/** The table `findings.csv` as `extract` writes it. */
async function csvWriter(sink: Sink, name?: string): Promise<Writer> {
  await sink.append(csvHead(findings))
  return {
    write: (outcome) => sink.append(csvText(findings.rows(outcome))),
    end: () => ended(sink, name),
    discard: () => sink.discard(),
  }
}

/** One array, with an item for each report and for each file that gave none. */
function jsonWriter(sink: Sink, name?: string): Promise<Writer> {
  let separator = '[\n'
  return Promise.resolve({
    async write(outcome: Outcome) {
      for (const item of checkedOf(outcome)) {
        await sink.append(`${separator}${JSON.stringify(item, null, 2)}`)
        separator = ',\n'
      }
    },
    async end() {
      await sink.append(separator === '[\n' ? '[]\n' : '\n]\n')
      return ended(sink, name)
    },
    discard: () => sink.discard(),
  })
}

async function ended(sink: Sink, name: string | undefined): Promise<readonly string[]> {
  await sink.commit()
  return name === undefined ? [] : [name]
}
