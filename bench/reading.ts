import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { loadPdfjs, readingOptions } from '../extractors/pdf/engine/pdfjs.js'
import { readReport } from '../src/index.js'
import { benchArchive } from './archive/index.js'
import { benchLedger } from './ledger.js'
import { medians, type Contender } from './medians.js'
import { benchScans } from './scans/index.js'
import { printTable } from './print-table.js'
import { wholeProcess } from './whole-process.js'

/** Reads on which nothing is measured, and rounds of which the median is taken. */
const ROUNDS = { warmUp: 3, measured: 9 }

/**
 * What reading costs: `npm run bench [FILE...]`. Without files, those in `samples/` and in the folder
 * that `NIANBAO_CORPUS` names. `--scans` measures how scans are read instead. What is measured is told in `docs/bench.md`.
 */
async function main(): Promise<void> {
  if (process.argv[2] === '--scans') {
    await benchScans(process.argv.slice(3))
    return
  }
  const files = filesToRead(process.argv.slice(2))
  const pdfs = files.filter((file) => file.endsWith('.pdf'))
  const others = files.filter((file) => !file.endsWith('.pdf'))
  printTable('PDF: plain pdfjs, and a report end to end', await rows(pdfs, benchPdf))
  printTable('Other formats: a report end to end', await rows(others, benchOther))
  const [first] = files
  if (first !== undefined) printTable('The whole process', [wholeProcess(first)])
  console.log(`Peak memory of this process: ${megabytes(process.resourceUsage().maxRSS)} MB`)
}

function filesToRead(given: readonly string[]): string[] {
  if (given.length > 0) return [...given]
  const folders = ['samples', process.env.NIANBAO_CORPUS ?? ''].filter((folder) => folder !== '')
  const kinds = '**/*.{pdf,docx,html,htm,txt,md}'
  const found = folders.flatMap((folder) =>
    globSync(kinds, { cwd: folder }).map((name) => join(folder, name)),
  )
  return found.sort()
}

type Row = Readonly<Record<string, string>>

async function rows(
  files: readonly string[],
  bench: (file: string, bytes: Uint8Array) => Promise<Row>,
): Promise<Row[]> {
  const found: Row[] = []
  for (const file of files) found.push(await bench(file, new Uint8Array(await readFile(file))))
  return found
}

async function benchPdf(file: string, bytes: Uint8Array): Promise<Row> {
  const [plain = NaN, fast = NaN, slow = NaN] = await medians(
    [() => plainPdfjs(bytes), report(file, bytes, true), report(file, bytes, false)],
    ROUNDS,
  )
  return {
    file: file.slice(-36),
    'pdfjs ms': plain.toFixed(1),
    'fast ms': fast.toFixed(1),
    'fast/pdfjs': (fast / plain).toFixed(2),
    'slow ms': slow.toFixed(1),
    'slow/pdfjs': (slow / plain).toFixed(2),
    'reports/s': (1000 / fast).toFixed(1),
  }
}

async function benchOther(file: string, bytes: Uint8Array): Promise<Row> {
  const [time = NaN] = await medians([report(file, bytes, true)], ROUNDS)
  return { file: file.slice(-36), ms: time.toFixed(1), 'reports/s': (1000 / time).toFixed(1) }
}

function report(file: string, bytes: Uint8Array, fast: boolean): Contender {
  return () => readReport(bytes, file, { fast })
}

/** The operator lists of every page, with no option that slows or speeds pdfjs, and in its own worker. */
async function plainPdfjs(bytes: Uint8Array): Promise<void> {
  const { getDocument } = await loadPdfjs()
  const { cMapUrl, cMapPacked, standardFontDataUrl, verbosity } = readingOptions
  const data = new Uint8Array(bytes)
  const task = getDocument({ data, cMapUrl, cMapPacked, standardFontDataUrl, verbosity })
  const document = await task.promise
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    await page.getOperatorList()
  }
  await task.destroy()
}

function megabytes(kilobytes: number): string {
  return (kilobytes / 1024).toFixed(0)
}

const [option, count, more] = process.argv.slice(2)
if (option === '--archive') await benchArchive(Number(count ?? 2000))
else if (option === '--ledger') await benchLedger(Number(count ?? 100_000), more === '--whole')
else await main()
