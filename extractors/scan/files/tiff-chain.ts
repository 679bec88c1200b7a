import { ExtractError } from '../../extract-error.js'

/** Bytes of a value by its type (TIFF 6.0, section 2); types that are not known take none. */
const SIZES: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]
const ENTRY = 12

/**
 * Refuses what the library would follow without end: directories that lead back to one before, and
 * entries of more values than the file has bytes.
 * @throws ExtractError `E_CORRUPT`, and `E_LIMIT` for more directories than `most`.
 */
export function refuseEndless(bytes: Uint8Array, most: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isLittle = bytes[0] === 0x49
  const seen = new Set<number>()
  let at = bytes.length < 8 ? 0 : view.getUint32(4, isLittle)
  while (at !== 0) {
    if (seen.has(at)) throw new ExtractError('E_CORRUPT', 'TIFF directories in a circle')
    seen.add(at)
    if (seen.size > most) throw new ExtractError('E_LIMIT', `more than ${most} pages`)
    at = nextAfter(view, at, isLittle)
  }
}

/** Where the next directory stands; 0 behind the last. */
function nextAfter(view: DataView, at: number, isLittle: boolean): number {
  if (at + 2 > view.byteLength) throw cutOff()
  const end = at + 2 + view.getUint16(at, isLittle) * ENTRY
  if (end + 4 > view.byteLength) throw cutOff()
  for (let entry = at + 2; entry < end; entry += ENTRY) {
    const size = SIZES[view.getUint16(entry + 2, isLittle)] ?? 0
    if (view.getUint32(entry + 4, isLittle) * size > view.byteLength) throw cutOff()
  }
  return view.getUint32(end, isLittle)
}

function cutOff(): ExtractError {
  return new ExtractError('E_CORRUPT', 'TIFF directory')
}
