import { padded, u16, u32 } from './bytes.js'
import type { DocParagraph } from './word-file.js'

/** Which page of properties is about which part of the file. */
export interface PageIndex {
  readonly starts: readonly number[]
  readonly end: number
  readonly pages: readonly number[]
}

const PAGE = 512

interface Run {
  readonly length: number
  /** What the page says of it, empty where there is nothing to say. */
  readonly properties: readonly number[]
}

/** Puts pages with the properties of all characters behind the text. */
export function characterPages(
  paragraphs: readonly DocParagraph[],
  start: number,
  main: number[],
): PageIndex {
  const runs = paragraphs.flatMap(({ runs, mark }) => [
    ...runs.map(({ text, changes = [] }) => runOf(text, changes)),
    runOf(mark, []),
  ])
  return putPages(
    runs.filter(({ length }) => length > 0),
    start,
    main,
    1,
  )
}

function runOf(text: string, changes: readonly number[]): Run {
  const properties = changes.length === 0 ? [] : [changes.length, ...changes]
  return { length: 2 * text.length, properties }
}

/** The same of all paragraphs. */
export function paragraphPages(
  paragraphs: readonly DocParagraph[],
  start: number,
  main: number[],
): PageIndex {
  const runs = paragraphs.map(({ runs, mark, style = 0, changes = [] }): Run => {
    const said = [...u16(style), ...changes]
    const even = said.length % 2 === 0
    return {
      length: 2 * runs.reduce((sum, { text }) => sum + text.length, mark.length),
      properties: even ? [0, said.length / 2, ...said] : [(said.length + 1) / 2, ...said],
    }
  })
  return putPages(runs, start, main, 13)
}

/** @param entry Bytes that a page has for each run beside its start and its properties. */
function putPages(runs: readonly Run[], start: number, main: number[], entry: number): PageIndex {
  const starts: number[] = []
  const pages: number[] = []
  let position = start
  for (let next = 0; next < runs.length;) {
    const count = fitting(runs.slice(next), entry)
    starts.push(position)
    pages.push(main.length / PAGE)
    const page = runs.slice(next, next + count)
    for (const byte of pageOf(page, position, entry)) main.push(byte)
    position += page.reduce((sum, { length }) => sum + length, 0)
    next += count
  }
  return { starts, end: position, pages }
}

const evenLength = ({ properties }: Run): number => properties.length + (properties.length % 2)

function fitting(runs: readonly Run[], entry: number): number {
  let count = 0
  let size = 4 + 1
  for (const run of runs) {
    size += 4 + entry + evenLength(run)
    if (size > PAGE - 1) break
    count += 1
  }
  return Math.max(count, 1)
}

/** Starts, then where the properties of each run are, the properties from the end on, the count. */
function pageOf(runs: readonly Run[], position: number, entry: number): number[] {
  const starts = [position]
  for (const { length } of runs) starts.push((starts.at(-1) ?? 0) + length)
  let free = PAGE - 2
  const stored: number[] = Array<number>(PAGE).fill(0)
  const entries = runs.flatMap((run) => {
    free -= evenLength(run)
    stored.splice(free, run.properties.length, ...run.properties)
    return padded([run.properties.length === 0 ? 0 : free / 2], entry)
  })
  const head = [...starts.flatMap(u32), ...entries]
  stored.splice(0, head.length, ...head)
  stored[PAGE - 1] = runs.length
  return stored
}
