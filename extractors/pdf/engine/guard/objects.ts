import { isDictionary, Name, parseValue, Reference, type Dictionary, type Value } from './syntax.js'
import { unpack } from './unpack.js'

/** A stream: its dictionary, and its bytes as they stand in the file, a slice of it. */
export class Stream {
  constructor(
    readonly dictionary: Dictionary,
    /** A character for each byte. */
    readonly packed: string,
  ) {}
}

/** What stands under a number in a file. */
export type PdfObject = Value | Stream

const HEADER = /\b(\d{1,10})[\s\0]+\d{1,5}[\s\0]+obj\b/gu

/**
 * The indirect objects of a file, found by their marks and not by its tables, which may lie. Each is
 * read when it is asked for.
 */
export class Objects {
  private readonly readers = new Map<number, (() => PdfObject)[]>()
  private readonly packed: (() => PdfObject)[] = []
  private readonly starts: { readonly start: number; readonly read: () => PdfObject }[] = []

  /**
   * @param file the file, a character for each byte.
   * @param budget bytes that its object streams (ISO 32000-1, 7.5.7) may have unpacked.
   */
  constructor(
    private readonly file: string,
    budget: number,
  ) {
    for (const match of file.matchAll(HEADER)) {
      const start = match.index + match[0].length
      this.starts.push({ start, read: this.add(Number(match[1]), file, start) })
    }
    this.openObjectStreams(budget)
  }

  /** Those whose dictionary has one of the keys, as far as its text tells, and all that were packed together. */
  *withKeys(keys: RegExp): Generator<PdfObject> {
    for (const [at, { start, read }] of this.starts.entries()) {
      const end = this.starts[at + 1]?.start ?? this.file.length
      const [text = ''] = this.file.slice(start, end).split('stream', 1)
      if (keys.test(text)) yield read()
    }
    for (const read of this.packed) yield read()
  }

  /** What a value stands for: itself, or each object that has the number of a reference. */
  resolve(value: PdfObject | undefined): PdfObject[] {
    if (value === undefined || value === null) return []
    if (!(value instanceof Reference)) return [value]
    return (this.readers.get(value.number) ?? []).map((read) => read())
  }

  private add(number: number, text: string, start: number): () => PdfObject {
    let known: PdfObject | undefined
    const read = () => (known ??= objectAt(text, start))
    const same = this.readers.get(number)
    if (same === undefined) this.readers.set(number, [read])
    else same.push(read)
    return read
  }

  private openObjectStreams(budget: number): void {
    let left = budget
    for (const object of this.file.includes('ObjStm') ? [...this.withKeys(/\/ObjStm\b/u)] : []) {
      const text = object instanceof Stream ? objectStreamText(object, left) : null
      if (text === null || !(object instanceof Stream)) continue
      left -= text.length
      for (const [number, start] of packedObjects(object, text))
        this.packed.push(this.add(number, text, start))
    }
  }
}

function objectAt(text: string, start: number): PdfObject {
  const { value, end } = parseValue(text, start)
  if (!isDictionary(value)) return value
  const mark = /^(?:[\s\0]|%[^\r\n]*[\r\n])*stream(?:\r\n|\n|\r)?/u.exec(text.slice(end, end + 200))
  if (mark === null) return value
  const from = end + mark[0].length
  return new Stream(value, text.slice(from, endOfStream(text, from, value.get('Length'))))
}

/** By its length where that is told and true, else at the next `endstream`. */
function endOfStream(text: string, from: number, length: Value | undefined): number {
  const told = typeof length === 'number' ? from + length : from
  if (told > from && /^\s*endstream/u.test(text.slice(told, told + 16))) return told
  const end = text.indexOf('endstream', from)
  return end < 0 ? text.length : end
}

function objectStreamText(stream: Stream, budget: number): string | null {
  const type = stream.dictionary.get('Type')
  if (!(type instanceof Name) || type.text !== 'ObjStm') return null
  const bytes = unpack(stream, budget)
  return bytes && Buffer.from(bytes).toString('latin1')
}

/** Numbers of the objects of an object stream, and where each begins. */
function packedObjects({ dictionary }: Stream, text: string): [number: number, start: number][] {
  const first = dictionary.get('First')
  if (typeof first !== 'number') return []
  const numbers = (text.slice(0, first).match(/\d+/gu) ?? []).map(Number)
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, at) => [
    numbers[2 * at] ?? 0,
    first + (numbers[2 * at + 1] ?? 0),
  ])
}
