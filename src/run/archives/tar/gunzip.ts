import { createReadStream } from 'node:fs'
import { constants, createGunzip, type Gunzip } from 'node:zlib'
import type { Failing } from '../../outcomes.js'
import { mostUnpacked } from '../limits.js'

/** Why a stream of bytes ended before it should; `failing` is set by then. */
export interface Ending {
  failing: Failing | null
}

/** Packed bytes taken at once: 16 MB come out of them at worst. */
const PIECE = 2 ** 14

/**
 * The bytes of a gzip file. Packed bytes are given in piece by piece and all that comes out of one
 * is taken before the next, so that what stands before a damaged place is the same on every run.
 */
export async function* gunzipped(path: string, ending: Ending): AsyncGenerator<Buffer, void> {
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH })
  const ready: Buffer[] = []
  let [packed, unpacked] = [0, 0]
  gunzip.on('data', (chunk: Buffer) => ready.push(chunk))
  try {
    for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
      const bytes = piece as Buffer
      ending.failing = await fed(gunzip, bytes)
      packed += bytes.length
      unpacked += ready.reduce((sum, chunk) => sum + chunk.length, 0)
      yield* ready.splice(0)
      if (unpacked > mostUnpacked(packed)) ending.failing = TOO_DENSE
      if (ending.failing !== null || gunzip.readableEnded) return
    }
    ending.failing = await fed(gunzip, null)
    yield* ready.splice(0)
  } finally {
    gunzip.destroy()
  }
}

const CORRUPT: Failing = { code: 'E_CORRUPT', detail: 'gzip' }
const TOO_DENSE: Failing = { code: 'E_LIMIT', detail: 'gzip ratio' }

/** Gives bytes in, or the end of them, and waits until all that they give has come out. */
function fed(gunzip: Gunzip, piece: Buffer | null): Promise<Failing | null> {
  return new Promise((resolve) => {
    const done = () => {
      gunzip.off('error', broken).off('end', done)
      resolve(null)
    }
    const broken = () => {
      gunzip.off('end', done)
      resolve(CORRUPT)
    }
    // A stream that has ended before the file does never calls back.
    gunzip.once('error', broken).once('end', done)
    if (piece === null) gunzip.end()
    else gunzip.write(piece, () => setImmediate(done))
  })
}
