import { ExtractError } from '../../extract-error.js'
import type { Limits } from '../../extractor.js'
import { grayOf } from '../image/gray.js'
import { quarterTurned, type Quarters } from '../image/quarters.js'
import type { PagePicture } from '../page-picture.js'
import type { EachPicture } from '../read-pages.js'
import { withinPixels } from './pixels.js'
import { sized } from './sized.js'
import { refuseEndless } from './tiff-chain.js'

const SIGNATURES = [
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
]

export function isTiff(bytes: Uint8Array): boolean {
  return SIGNATURES.some((signature) => signature.every((byte, at) => bytes[at] === byte))
}

/** What is used of a page as the library gives it: tags by their number, and pixels once decoded. */
type Tags = Readonly<Record<string, unknown>>

/** Previews are directories too. */
const MOST_DIRECTORIES = 1000

/** Hands over the pages of a TIFF, previews aside. */
export function tiffPages(bytes: Uint8Array, limits: Limits): EachPicture {
  return async (use) => {
    const { default: utif } = await import('utif2')
    refuseEndless(bytes, MOST_DIRECTORIES)
    // A copy of its own: the library reads the whole buffer.
    const { buffer } = bytes.slice()
    const directories = damaged(() => utif.decode(buffer)).filter(isPage)
    if (directories.length > limits.picturePages)
      throw new ExtractError('E_LIMIT', `${directories.length} pages`)
    for (const [at, directory] of directories.entries()) {
      withinPixels(tag(directory, WIDTH), tag(directory, HEIGHT), limits)
      const pixels = damaged(() => {
        utif.decodeImage(buffer, directory)
        return utif.toRGBA8(directory)
      })
      await use(pageOf(at + 1, pixels, directory))
    }
    return true
  }
}

/** The library throws whatever a damaged file makes it stumble over. */
function damaged<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new ExtractError('E_CORRUPT', String(error))
  }
}

/** Tags of TIFF 6.0, section 8. */
const [SUBFILE, WIDTH, HEIGHT, LYING, ACROSS, DOWN, UNIT] = [
  254, 256, 257, 274, 282, 283, 296,
] as const
const CENTIMETRES = 3
/** Quarter turns that set a page upright, by how it lies; a mirrored page is none that was scanned. */
const TURNS: Readonly<Record<number, Quarters>> = { 3: 2, 6: 1, 8: 3 }

function tag(tags: Tags, number: number): number {
  const values = tags[`t${number}`]
  const [first] = Array.isArray(values) ? (values as unknown[]) : []
  return typeof first === 'number' ? first : NaN
}

/** Bit 0 of the kind of subfile: a smaller copy of another picture. */
function isPage(tags: Tags): boolean {
  const isPreview = (tag(tags, SUBFILE) & 1) === 1
  return !isPreview && tag(tags, WIDTH) > 0 && tag(tags, HEIGHT) > 0
}

function pageOf(number: number, pixels: Uint8Array, tags: Tags): PagePicture {
  const gray = grayOf(pixels, tag(tags, WIDTH), tag(tags, HEIGHT))
  const unit = tag(tags, UNIT) === CENTIMETRES ? 2.54 : 1
  const told = [tag(tags, ACROSS) * unit, tag(tags, DOWN) * unit] as const
  const page = sized(number, gray, told)
  return { ...page, gray: quarterTurned(page.gray, TURNS[tag(tags, LYING)] ?? 0) }
}
