import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { extract, type Extract, type Header } from 'tar-stream'
import { isSystemError } from '../../../exports/exporter.js'
import type { Failing } from '../../outcomes.js'
import { archiveLimits } from '../limits.js'
import type { Member, Walk } from '../member.js'
import { memberName, shown } from '../names.js'
import { gunzipped, type Ending } from './gunzip.js'

/** Names come as one character a byte, so that their encoding is ours to tell. */
const options = { filenameEncoding: 'latin1', allowUnknownFormat: true, highWaterMark: 2 ** 16 }

/** The members of a tar file, packed by gzip or not, as they stream past. */
export async function* walkTar(path: string, packed: boolean): Walk {
  const ending: Ending = { failing: null }
  const source: Readable = packed ? Readable.from(gunzipped(path, ending)) : createReadStream(path)
  const tar = extract(options)
  const lost: Error[] = []
  source.on('error', (error) => {
    lost.push(error)
    tar.destroy()
  })
  let index = -1
  try {
    for await (const entry of source.pipe(tar)) {
      index += 1
      if (isFile(entry.header)) yield memberOf(entry, index)
      // What is not read flows away.
      entry.resume()
    }
  } catch (error) {
    if (isSystemError(error)) throw error
    ending.failing ??= { code: 'E_CORRUPT', detail: 'tar' }
  } finally {
    source.destroy()
    tar.destroy()
  }
  for (const error of lost) throw error
  if (ending.failing !== null) yield ending.failing
}

function isFile({ type, name }: Header): boolean {
  return (type === 'file' || type === 'contiguous-file') && !name.endsWith('/')
}

/** The library does not export the type of what it gives. */
type Entry = Extract extends AsyncIterable<infer Each> ? Each : never

function memberOf(entry: Entry, index: number): Member {
  const { size: bytes, name, pax } = entry.header
  return {
    index,
    name: hasPath(pax) ? shown(name) : memberName(Buffer.from(name, 'latin1')),
    bytes,
    read: (limit) => content(entry, Math.min(limit, archiveLimits.memberBytes)),
  }
}

/** A name in a header by POSIX.1-2001 is UTF-8 and was decoded. */
function hasPath(pax: unknown): boolean {
  return typeof pax === 'object' && pax !== null && 'path' in pax
}

async function content(entry: Entry, limit: number): Promise<Uint8Array | Failing> {
  const { size } = entry.header
  if (size > limit) return { code: 'E_LIMIT', detail: `${size} bytes unpacked` }
  const chunks: Buffer[] = []
  try {
    for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk)
    return Buffer.concat(chunks)
  } catch (error) {
    if (isSystemError(error)) throw error
    return { code: 'E_CORRUPT', detail: 'tar' }
  }
}
