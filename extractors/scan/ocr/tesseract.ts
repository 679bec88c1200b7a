import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type * as Tesseract from 'tesseract.js'
import { ExtractError } from '../../extract-error.js'
import { pgmOf } from '../image/crop.js'
import type { Gray } from '../image/picture.js'
import type { Arrangement, PrintReader, ReadLine, ReadPicture } from './reader.js'

/** Tesseract's page segmentation modes: a single line; a uniform block. */
const MODES: Readonly<Record<Arrangement, string>> = { line: '7', block: '6' }

type Language = 'eng' | 'chi_sim'

/** What a figure is printed with; everything else is read by the language of words. */
const WHITELIST = { eng: '0123456789.,-', chi_sim: '' } as const

const require = createRequire(import.meta.url)

let reader: Promise<PrintReader | null> | undefined

/**
 * The reader of this process, made on first use and kept for all files; null where the optional
 * packages are not installed. It does not keep the process alive.
 */
export function loadReader(): Promise<PrintReader | null> {
  reader ??= start()
  return reader
}

async function start(): Promise<PrintReader | null> {
  const tesseract = await optionalTesseract()
  if (tesseract === null) return null
  const recognisers = new Map<Language, Promise<Recogniser>>()
  const recogniser = (language: Language): Promise<Recogniser> => {
    const known = recognisers.get(language) ?? startRecogniser(tesseract, language)
    recognisers.set(language, known)
    return known
  }
  return {
    digits: async (picture, arrangement) => (await recogniser('eng'))(picture, arrangement),
    words: async (picture, arrangement) => (await recogniser('chi_sim'))(picture, arrangement),
  }
}

interface Library {
  readonly createWorker: typeof Tesseract.createWorker
}

async function optionalTesseract(): Promise<Library | null> {
  try {
    dataFolder('eng')
    dataFolder('chi_sim')
    return (await import('tesseract.js')).default
  } catch {
    return null
  }
}

/** The folder of a language's data inside its package: no data are fetched at run time. */
function dataFolder(language: Language): string {
  return join(dirname(require.resolve(`@tesseract.js-data/${language}/package.json`)), '4.0.0')
}

type Recogniser = (picture: Gray, arrangement: Arrangement) => Promise<ReadPicture>

/** LSTM only. */
const ENGINE = 1

/** @throws ExtractError `E_NO_TEXT` where the reader does not start on this machine. */
async function startRecogniser(library: Library, language: Language): Promise<Recogniser> {
  const worker = await startWorker(library, language)
  const thread = threadOf(worker)
  let waiting = 0
  thread.unref()
  return async (picture, arrangement) => {
    if (waiting++ === 0) thread.ref()
    try {
      return await read(worker, picture, arrangement)
    } finally {
      if (--waiting === 0) thread.unref()
    }
  }
}

async function startWorker(library: Library, language: Language): Promise<Tesseract.Worker> {
  try {
    const worker = await library.createWorker(language, ENGINE, {
      langPath: dataFolder(language),
      cacheMethod: 'none',
      errorHandler: () => undefined,
    })
    await worker.setParameters({
      tessedit_char_whitelist: WHITELIST[language],
      preserve_interword_spaces: '1',
      debug_file: '/dev/null',
    })
    return worker
  } catch (error) {
    throw new ExtractError('E_NO_TEXT', `OCR does not start: ${String(error)}`)
  }
}

/** What the reader stumbles over is not read: nothing is known of it. */
const UNREAD: ReadPicture = { text: '', confidence: 0, lines: [] }

async function read(
  worker: Tesseract.Worker,
  picture: Gray,
  arrangement: Arrangement,
): Promise<ReadPicture> {
  // A parameter of Tesseract, which the type of the options does not name.
  const options: object = { tessedit_pageseg_mode: MODES[arrangement] }
  const image = Buffer.from(pgmOf(picture))
  try {
    const { data } = await worker.recognize(image, options, { text: true, blocks: true })
    return pictureOf(data)
  } catch {
    return UNREAD
  }
}

/** The thread behind a worker, which its type does not show: a job must keep the process alive, no more. */
function threadOf(worker: Tesseract.Worker): { ref(): void; unref(): void } {
  return (worker as unknown as { worker: { ref(): void; unref(): void } }).worker
}

function pictureOf({ text, confidence, blocks }: Tesseract.Page): ReadPicture {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((p) => p.lines))
  return { text: text.trim(), confidence: confidence / 100, lines: lines.map(lineOf) }
}

function lineOf({ bbox, words }: Tesseract.Line): ReadLine {
  const symbols = words.flatMap((word) => word.symbols)
  return {
    ...areaOf(bbox),
    symbols: symbols.map((symbol) => ({ text: symbol.text, ...areaOf(symbol.bbox) })),
  }
}

function areaOf({ x0, y0, x1, y1 }: Tesseract.Bbox) {
  return { left: x0, top: y0, right: x1, bottom: y1 }
}
