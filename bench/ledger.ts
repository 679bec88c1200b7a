import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from '../src/report/schema.js'
import { exportLedger } from '../src/run/ledger/export.js'
import { openStore } from '../src/run/ledger/open.js'
import { noCounts, pass } from '../src/run/ledger/pass.js'
import type { Through } from '../src/run/ledger/read-through.js'
import { scan } from '../src/run/ledger/scan.js'
import { readReport } from '../src/index.js'
import { printTable } from './print-table.js'

const PER_FOLDER = 1000
const VERSION = 'bench'
const SAMPLE = 'samples/xingtan-2022/report.docx'

/**
 * What the ledger costs: `npm run bench -- --ledger 1000000`. So many small files are made, scanned,
 * "read" into a ledger (each gives a small made-up report at once), passed over again and exported.
 * Told in `docs/scale.md`.
 *
 * @param whole Whether each gives a whole report of the samples instead (`--whole`).
 */
export async function benchLedger(count: number, whole: boolean): Promise<void> {
  const made = await reportOf(whole)
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-bench-'))
  try {
    await makeFiles(join(folder, 'in'), count)
    await measureAll(folder, count, made)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What each file gives: a report with a table's figures, or all of a sample's. */
async function reportOf(whole: boolean): Promise<Outcome> {
  const outcome = await readReport(await readFile(SAMPLE), 'report.docx')
  if (whole) return outcome
  const small = outcome.reports.map((report) => ({
    ...report,
    ...{ figures: report.figures.slice(0, 5), sections: [], findings: [], facts: [] },
  }))
  return { ...outcome, reports: small }
}

async function makeFiles(folder: string, count: number): Promise<void> {
  for (let from = 0; from < count; from += PER_FOLDER) {
    const below = join(folder, String(from / PER_FOLDER))
    await mkdir(below, { recursive: true })
    const names = Array.from({ length: Math.min(PER_FOLDER, count - from) }, (_, at) => from + at)
    await Promise.all(names.map((name) => writeFile(join(below, `${name}.txt`), String(name))))
  }
}

type Row = Readonly<Record<string, string>>

async function measureAll(folder: string, count: number, made: Outcome): Promise<void> {
  const [source, output] = [join(folder, 'in'), join(folder, 'out')]
  const store = openStore(output)
  const signal = new AbortController().signal
  const through = async (): Promise<Through> => ({
    ...{ store, version: VERSION, force: false, signal },
    run: await store.beginRun({ command: 'bench', version: VERSION, started: 0 }),
    pool: {
      width: 24,
      read: async ({ file, path }) => ({ path, outcome: at(made, await hashOf(file), path) }),
    },
  })
  const once = async () => {
    const [counts, heard] = [
      noCounts(),
      { came: () => Promise.resolve(), unlisted: () => undefined },
    ]
    await pass([source], await through(), counts, heard)
  }
  const decisions = { corrections: undefined, verdicts: undefined }
  const exporting = { store, version: VERSION, folder: output, decisions, signal }
  const written = () =>
    exportLedger({ ...exporting, formats: ['csv', 'ndjson'], partition: 'year' })
  printTable(`A ledger of ${count} files`, [
    await measured('scan alone', count, () => drained(scan(source, () => undefined))),
    await measured('first pass: hash, keep', count, once),
    await measured('second pass: nothing to do', count, once),
    await measured('export (CSV, NDJSON)', count, written),
    await measured('export again: nothing to do', count, written),
  ])
  await store.close()
}

function at(made: Outcome, sha256: string, path: string): Outcome {
  const source = { ...made.source, sha256, path }
  return { ...made, source, reports: made.reports.map((report) => ({ ...report, source })) }
}

async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}

async function drained(items: AsyncIterable<unknown>): Promise<void> {
  const iterator = items[Symbol.asyncIterator]()
  while ((await iterator.next()).done !== true);
}

/** Runs a phase; its memory is looked at twice a second. */
async function measured(phase: string, count: number, work: () => Promise<unknown>): Promise<Row> {
  const looks = [process.memoryUsage.rss()]
  const timer = setInterval(() => looks.push(process.memoryUsage.rss()), 500)
  const [started, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  const seconds = (performance.now() - started) / 1000
  clearInterval(timer)
  return {
    phase,
    seconds: seconds.toFixed(1),
    'files/s': (count / seconds).toFixed(0),
    'CPU ms/file': ((user + system) / 1000 / count).toFixed(3),
    'MB at a half': megabytes(looks[Math.floor(looks.length / 2)] ?? 0),
    'MB at most': megabytes(Math.max(...looks)),
  }
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0)
}
