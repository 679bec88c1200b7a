import { readWords } from './cells/words.js'
import { cropped } from './image/crop.js'
import { clipArea, type Area } from './image/picture.js'
import { quarterTurned, type Quarters } from './image/quarters.js'
import type { PrintReader } from './ocr/reader.js'
import type { PagePicture } from './page-picture.js'
import { straighten, type StraightPage } from './straighten.js'

/** Points of the side of the square that is read to tell which way is up. */
const SIDE = 140
/** Points of the larger side of a Chinese character at least, and at most. */
const CHARACTER = { least: 5, most: 30 }
/** Windows are tried around one of so many characters. */
const TRIED = 40
/** So many Chinese characters, read so surely, stand upright. */
const UPRIGHT = { characters: 8, confidence: 0.7 }
/** What is read the other way must be so much more. */
const CLEARLY = 1.5

const CHINESE = /\p{Script=Han}/gu

/** The page straight and upright, however it lay on the scanner; as it is where nothing tells. */
export async function uprightPage(
  picture: PagePicture,
  reader: PrintReader,
): Promise<StraightPage> {
  const page = straighten(picture, 0)
  const window = densest(page)
  if (window === undefined) return page
  const asIs = await worthOf(page, window, 0, reader)
  if (asIs.upright) return page
  const turned = await Promise.all(
    ([2, 1, 3] as const).map((quarters) => worthOf(page, window, quarters, reader)),
  )
  const best = turned.reduce((a, b) => (b.worth > a.worth ? b : a))
  const isClear = best.upright && best.worth > CLEARLY * asIs.worth
  return isClear ? straighten(picture, best.quarters) : page
}

/** The square of a page with the most characters in it, in pixels. */
function densest({ pieces, scale }: StraightPage): Area | undefined {
  const characters = pieces.filter(({ left, top, right, bottom }) => {
    const size = Math.max(right - left, bottom - top)
    return size >= CHARACTER.least * scale && size <= CHARACTER.most * scale
  })
  const step = Math.max(1, Math.floor(characters.length / TRIED))
  const windows = characters.filter((_, at) => at % step === 0).map((each) => around(each, scale))
  const counts = windows.map((window) => characters.filter((each) => holds(window, each)).length)
  const most = Math.max(...counts)
  return most < UPRIGHT.characters ? undefined : windows[counts.indexOf(most)]
}

function around({ left, top }: Area, scale: number): Area {
  const half = (SIDE * scale) / 2
  return { left: left - half, top: top - half, right: left + half, bottom: top + half }
}

function holds(window: Area, { left, top, right, bottom }: Area): boolean {
  return (
    left >= window.left && right <= window.right && top >= window.top && bottom <= window.bottom
  )
}

/** How much Chinese is read in a window of a page that was turned by quarters, and how surely. */
async function worthOf(
  { print, scale }: StraightPage,
  window: Area,
  quarters: Quarters,
  reader: PrintReader,
) {
  const turned = quarterTurned(cropped(print, clipArea(window, print)), quarters)
  const whole = { left: 0, top: 0, right: turned.width, bottom: turned.height }
  const { lines, confidence } = await readWords(turned, whole, 'block', scale, reader)
  const text = lines.flatMap(({ symbols }) => symbols.map((symbol) => symbol.text)).join('')
  const count = text.match(CHINESE)?.length ?? 0
  const upright = count >= UPRIGHT.characters && confidence >= UPRIGHT.confidence
  return { quarters, worth: count * confidence, upright }
}
