import { ExtractError } from '../extract-error.js'
import { extensions } from '../extensions.js'
import type { Extractor } from '../extractor.js'
import { htmlExtractor } from '../html/index.js'
import { contentOf, partsOf, readPart, type MimePart } from './part.js'

/** A page with its pictures in one file, as Word and browsers save it; Word's is often named `.doc`. */
export const mhtExtractor: Extractor = {
  format: 'mht',
  extensions: extensions.mht,
  matches: (bytes) => looksLikeMessage(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')),
  async extract(bytes, name, options) {
    const page = pageIn(readPart(Buffer.from(bytes).toString('latin1').trimStart()))
    if (page === undefined) throw new ExtractError('E_NO_TEXT', 'MIME')
    const document = await htmlExtractor.extract(contentOf(page), name, options)
    return { ...document, source: { ...document.source, format: 'mht' } }
  },
}

/** Bytes in which the headers are looked for. */
const HEAD = 4096

/** Whether it begins with a header of a message, and holds several parts or a page. */
function looksLikeMessage(head: string): boolean {
  const start = head.replace(/^\u00EF\u00BB\u00BF/u, '').trimStart()
  const [headers = ''] = start.split(/\r?\n\r?\n/u)
  return (
    /^(?:MIME-Version|From|Subject|Date|Content-[\w-]+|X-[\w-]+|Snapshot-Content-Location):/iu.test(
      headers,
    ) && /^Content-Type:\s*(?:multipart\/|text\/html)/imu.test(headers)
  )
}

/** Parts inside parts deeper than this are not looked into. */
const DEEPEST = 5

/** The first page of a message: the others are its frames, its heads and feet. */
function pageIn(part: MimePart, depth = 0): MimePart | undefined {
  if (/^text\/html\b/iu.test(part.headers.get('content-type') ?? '')) return part
  if (depth >= DEEPEST) return undefined
  for (const inner of partsOf(part)) {
    const page = pageIn(inner, depth + 1)
    if (page !== undefined) return page
  }
  return undefined
}
