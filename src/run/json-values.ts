import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Failing } from './outcomes.js'

/** A JSON value of a file, or why there is none. */
export type JsonValue = { readonly value: unknown } | { readonly failing: Failing }

/**
 * The values of a file of JSON: one, the items of an array, or one a line, whatever its name. A
 * file of lines is never held as a whole.
 *
 * @param limit Bytes of a line, and of a file that is one value.
 */
export async function* jsonValues(path: string, limit: number): AsyncGenerator<JsonValue, void> {
  let [number, seen] = [0, 0]
  for await (const line of linesOf(path, limit)) {
    number += 1
    if (line?.trim() === '') continue
    seen += 1
    if (line === null) {
      yield failing('E_LIMIT', `line ${number}`)
      continue
    }
    const found = parsed(line)
    if (found !== null) yield* itemsOf(found)
    else if (seen > 1) yield failing('E_CORRUPT', `line ${number}`)
    else {
      yield* wholeFile(path, limit)
      return
    }
  }
  if (seen === 0) yield failing('E_EMPTY', '')
}

async function* wholeFile(path: string, limit: number): AsyncGenerator<JsonValue, void> {
  const { size } = await stat(path)
  const found = size > limit ? null : parsed(await readFile(path, 'utf8'))
  if (found !== null) yield* itemsOf(found)
  else if (size > limit) yield failing('E_LIMIT', `${size} bytes`)
  else yield failing('E_CORRUPT', 'JSON')
}

/** An array is a list of values. */
function* itemsOf({ value }: { readonly value: unknown }): Generator<JsonValue, void> {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  for (const item of items) yield { value: item }
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown }
  } catch {
    return null
  }
}

function failing(code: Failing['code'], detail: string): JsonValue {
  return { failing: { code, detail } }
}

const LINE_FEED = 10

/** The lines of a file; null, and nothing more, where one is over the limit. */
async function* linesOf(path: string, limit: number): AsyncGenerator<string | null, void> {
  let parts: Buffer[] = []
  let size = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end)]).toString()
      ;[parts, size, start] = [[], 0, end + 1]
    }
    parts.push(chunk.subarray(start))
    size += chunk.length - start
    if (size <= limit) continue
    yield null
    return
  }
  if (size > 0) yield Buffer.concat(parts).toString()
}
