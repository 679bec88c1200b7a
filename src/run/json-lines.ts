import { readFile, stat } from 'node:fs/promises'
import type { z } from 'zod'
import { isSystemError } from '../exports/exporter.js'

/**
 * Why a file of JSON lines cannot be used: `unreadable`: it cannot be opened; `large`: it is over
 * the limit; `encoding`: not UTF-8; `json`: a line is no JSON object; `unknown`: a line has a name
 * that has no meaning; `wrong`: what a name stands for is missing or cannot be.
 */
export interface LineProblem {
  readonly path: string
  readonly problem: 'unreadable' | 'large' | 'encoding' | 'json' | 'unknown' | 'wrong'
  /** From 1; 0 where it is the whole file. */
  readonly line: number
  /** The name, the beginning of the line, or the system's code of the error. */
  readonly value: string
}

/** Bytes of a file of people's decisions at most. */
const LARGEST = 64_000_000

/** Reads a file of JSON objects, one a line, each by the same schema; empty lines are passed over. */
export async function readLines<T>(
  path: string,
  schema: z.ZodType<T>,
): Promise<readonly T[] | LineProblem> {
  const whole = { path, line: 0 }
  try {
    if ((await stat(path)).size > LARGEST) return { ...whole, problem: 'large', value: '' }
    const text = decoded(await readFile(path))
    return text === null
      ? { ...whole, problem: 'encoding', value: '' }
      : parseLines(text, path, schema)
  } catch (error) {
    if (!isSystemError(error)) throw error
    return { ...whole, problem: 'unreadable', value: error.code ?? '' }
  }
}

/** Whether a file of lines could not be used. */
export function isLineProblem(read: object): read is LineProblem {
  return 'problem' in read
}

/** The text without a byte-order mark; null where it is not UTF-8. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function parseLines<T>(
  text: string,
  path: string,
  schema: z.ZodType<T>,
): readonly T[] | LineProblem {
  const records: T[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const found = parseLine(line, schema)
    if ('problem' in found) return { path, line: index + 1, ...found }
    records.push(found.record)
  }
  return records
}

type Parsed<T> = { readonly record: T } | Pick<LineProblem, 'problem' | 'value'>

function parseLine<T>(line: string, schema: z.ZodType<T>): Parsed<T> {
  const value = jsonOf(line)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: 'json', value: line.trim() }
  const read = schema.safeParse(value)
  if (read.success) return { record: read.data }
  const [issue] = read.error.issues
  return issue?.code === 'unrecognized_keys'
    ? { problem: 'unknown', value: issue.keys.join(', ') }
    : { problem: 'wrong', value: issue?.path.join('.') ?? '' }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
