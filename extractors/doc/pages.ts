import { Binary } from '../ole/binary.js'

/** A stretch of the file whose text has the same properties: bytes up to `end` (not included). */
export interface Run {
  readonly end: number
  /** The list of changes; of paragraphs, behind the number of the style. */
  readonly changes: Binary | null
}

/** Pages of properties: by place in the stream of the text, which properties the text there has. */
export interface Pages {
  at(position: number): Run
}

const PAGE_SIZE = 512
const PAGE_NUMBER = 0x3fffff

interface PageRun extends Run {
  readonly start: number
}

/** Reads the properties of one run from a page, which has so many of them. */
type ReadRun = (page: Binary, count: number, index: number) => Binary | null

/**
 * @param main The stream that holds the pages.
 * @param index Which page is about which part of the text ([MS-DOC] 2.8.5 and 2.8.6).
 */
function pagesOf(main: Binary, index: Binary, readRun: ReadRun): Pages {
  const count = Math.max(Math.floor((index.length - 4) / 8), 0)
  const pages = new Map<number, readonly PageRun[]>()
  const pageOf = (number: number): readonly PageRun[] => {
    const page = pages.get(number) ?? runsOf(main.part(number * PAGE_SIZE, PAGE_SIZE), readRun)
    pages.set(number, page)
    return page
  }
  return {
    at(position) {
      const found = entryAt(index, count, position)
      if (found === null) return { end: position + 1, changes: null }
      const number = index.u32(4 * (count + 1) + 4 * found) & PAGE_NUMBER
      const run = pageOf(number).find(({ start, end }) => start <= position && position < end)
      return run ?? { end: position + 1, changes: null }
    },
  }
}

/** The entry whose part of the file holds a position, null where none does. */
function entryAt(index: Binary, count: number, position: number): number | null {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (index.u32(4 * (middle + 1)) <= position) low = middle + 1
    else high = middle
  }
  return low < count && index.u32(4 * low) <= position ? low : null
}

function runsOf(page: Binary, readRun: ReadRun): PageRun[] {
  const count = page.u8(PAGE_SIZE - 1)
  return Array.from({ length: count }, (_, index) => ({
    start: page.u32(4 * index),
    end: page.u32(4 * index + 4),
    changes: readRun(page, count, index),
  }))
}

/** Properties of characters ([MS-DOC] 2.9.33). */
export function characterPages(main: Binary, index: Binary): Pages {
  return pagesOf(main, index, (page, count, run) => {
    const at = 2 * page.u8(4 * (count + 1) + run)
    return at === 0 ? null : page.part(at + 1, page.u8(at))
  })
}

const PARAGRAPH_ENTRY = 13

/** Properties of paragraphs ([MS-DOC] 2.9.174). */
export function paragraphPages(main: Binary, index: Binary): Pages {
  return pagesOf(main, index, (page, count, run) => {
    const at = 2 * page.u8(4 * (count + 1) + PARAGRAPH_ENTRY * run)
    if (at === 0) return null
    const words = page.u8(at)
    return words === 0 ? page.part(at + 2, 2 * page.u8(at + 1)) : page.part(at + 1, 2 * words - 1)
  })
}
