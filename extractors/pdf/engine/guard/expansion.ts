import { ExtractError } from '../../../extract-error.js'
import { bytesOf, inflate } from './unpack.js'

/** A stream's dictionary as text, and where its bytes stand in the file. */
interface PackedStream {
  readonly dictionary: string
  readonly start: number
  readonly end: number
}

/** What a byte may unpack to at most: deflate, LZW of 12 bits, runs of 128. */
const MOST_EXPANDED: readonly (readonly [filter: RegExp, times: number])[] = [
  [/\/Fl(?:ateDecode)?\b/gu, 1032],
  [/\/LZW(?:Decode)?\b/gu, 1365],
  [/\/(?:RunLengthDecode|RL)\b/gu, 64],
]

/** Filters of pictures: what they make of a few bytes has no bound, and no text is packed so. */
const PICTURE_FILTER = /\/(?:JBIG2|JPX|DCT|CCITTFax)Decode\b/u

/**
 * Refuses a file whose streams may unpack to more than `budget` bytes in all. A stream is unpacked
 * only as far as the sum of what they might be at most leaves a doubt. Pictures are never unpacked by
 * the reader and do not count, unless a page names them as its content.
 * @param file the file, a character for each byte.
 * @throws ExtractError `E_LIMIT`.
 */
export function refuseExpansion(file: string, budget: number): void {
  const streams = streamsOf(file).map((stream) => ({ stream, most: mostOf(stream) }))
  let sum = streams.reduce((total, { most }) => total + most, 0)
  streams.sort((a, b) => a.most - b.most)
  for (const { stream, most } of streams) {
    if (sum <= budget) return
    sum += sizeOf(file, stream, budget, most) - most
  }
  if (sum > budget) throw new ExtractError('E_LIMIT', 'content unpacked')
}

/** What the object streams of a file hold (ISO 32000-1, 7.5.7), of those that deflate packed. */
export function objectStreamTexts(file: string, budget: number): string[] {
  if (!file.includes('/ObjStm')) return []
  const streams = streamsOf(file).filter(({ dictionary }) => dictionary.includes('/ObjStm'))
  return streams.map((stream) =>
    Buffer.from(unpacked(file, stream, budget) ?? '').toString('latin1'),
  )
}

/** Streams that the reader may unpack. */
function streamsOf(file: string): PackedStream[] {
  const contents = contentsOf(file)
  const streams: PackedStream[] = []
  let before = 0
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', before)) {
    const end = file.indexOf('endstream', at)
    if (end < 0) break
    const between = file.slice(before, at)
    const object = between.lastIndexOf('obj')
    const number = /(\d+)\s+\d+\s+$/u.exec(between.slice(Math.max(object - 24, 0), object))?.[1]
    const dictionary = between.slice(object)
    const stream = { dictionary, start: at + 'stream'.length, end }
    if (contents.has(number ?? '') || !isPicture(dictionary)) streams.push(checked(stream))
    before = end + 'endstream'.length
  }
  return streams
}

/** Numbers of the objects that pages name as their content. */
function contentsOf(file: string): Set<string> {
  const lists = file.match(/\/Contents[\s\0]*(?:\[[^\]/]*\]|\d+)/gu) ?? []
  return new Set(
    lists.flatMap((list) => list.match(/(?<!\d)\d+(?=\s+\d+\s+R\b)|(?<!\d)\d+$/gu) ?? []),
  )
}

/** Pictures of pages say so, thumbnails only tell their size. */
function isPicture(dictionary: string): boolean {
  return /\/Subtype[\s\0]*\/Image\b|\/Width\b[^]*\/Height\b|\/Height\b[^]*\/Width\b/u.test(
    dictionary,
  )
}

function checked(stream: PackedStream): PackedStream {
  if (!PICTURE_FILTER.test(stream.dictionary)) return stream
  throw new ExtractError('E_LIMIT', 'content packed as a picture')
}

function mostOf({ dictionary, start, end }: PackedStream): number {
  return MOST_EXPANDED.reduce(
    (most, [filter, times]) => most * times ** (dictionary.match(filter)?.length ?? 0),
    end - start,
  )
}

/** The unpacked bytes where deflate alone packed them, else the most that they may be. */
function sizeOf(file: string, stream: PackedStream, budget: number, most: number): number {
  return isDeflated(stream) ? (unpacked(file, stream, budget)?.length ?? 0) : most
}

function isDeflated({ dictionary }: PackedStream): boolean {
  return !OTHER_PACKING.test(dictionary)
}

const DEFLATE = /\/Fl(?:ateDecode)?\b/gu
const OTHER_PACKING = /\/(?:LZW|RunLength|RL)/u

function unpacked(
  file: string,
  { dictionary, start, end }: PackedStream,
  budget: number,
): Uint8Array | null {
  let bytes: Uint8Array | null = bytesOf(file.slice(start, end).replace(/^\r?\n|^\r/u, ''))
  for (let left = dictionary.match(DEFLATE)?.length ?? 0; left > 0 && bytes !== null; left--) {
    bytes = inflate(bytes, budget)
  }
  return bytes
}
