/**
 * Making pictures small, so that pdfjs tells where they are painted and spends no time on what they
 * show. pdfjs either leaves a picture out of a page's operators or decodes it; a picture of a pixel
 * without a filter costs nothing. Dictionaries of pictures stand in the file as plain text, and
 * everything is replaced by as many characters, so that no offset moves.
 */

/** What a picture's size says after it was made small: whether what lies below shows through. */
export const SMALL = { width: 1, opaque: 1, masked: 2 } as const

/** Pixels of the longer side of a picture at least: a table in fewer cannot be read. */
const LEAST_SIDE = 200
/** Characters between the mark of a picture and either end of its dictionary, at most. */
const REACH = 4096

const MARK = '/Image'

/** A copy of the file, whose bytes are given as text too, with small pictures; the file itself where it has none. */
export function withSmallPictures(bytes: Uint8Array, file: string): Uint8Array {
  const changes = dictionariesIn(file).flatMap(changesOf)
  if (changes.length === 0) return bytes
  const copy = new Uint8Array(bytes)
  for (const { at, text } of changes) copy.set(Buffer.from(text, 'latin1'), at)
  return copy
}

/** The text of a picture's dictionary, and where it starts in the file. */
interface Dictionary {
  readonly start: number
  readonly text: string
}

interface Change {
  readonly at: number
  readonly text: string
}

function dictionariesIn(file: string): Dictionary[] {
  const found: Dictionary[] = []
  for (let at = file.indexOf(MARK); at >= 0; at = file.indexOf(MARK, at + 1)) {
    if (!/\/Subtype\s*$/u.test(file.slice(Math.max(at - 16, 0), at))) continue
    const before = file.slice(Math.max(at - REACH, 0), at)
    const start = at - before.length + before.lastIndexOf(' obj') + ' obj'.length
    const [text = ''] = file.slice(start, at + REACH).split('stream', 1)
    if (before.includes(' obj')) found.push({ start, text })
  }
  return found
}

const SIDE = {
  width: /\/Width\s+(\d+)(?!\d|\s+\d+\s+R)/u,
  height: /\/Height\s+(\d+)(?!\d|\s+\d+\s+R)/u,
}
const FILTER = /\/\w+Decode(?![\w])/gu
const MASKED = /\/(?:SMask|Mask)\b(?!\s*\/None)|\/ImageMask\s+true/u

/** Nothing of a picture that is too small, or whose size stands elsewhere: pdfjs leaves it out. */
function changesOf({ start, text }: Dictionary): Change[] {
  const [width, height] = [SIDE.width.exec(text), SIDE.height.exec(text)]
  if (width === null || height === null) return []
  if (Math.max(Number(width[1]), Number(height[1])) < LEAST_SIDE) return []
  const rows = MASKED.test(text) ? SMALL.masked : SMALL.opaque
  const unknown = Array.from(text.matchAll(FILTER)).map(({ index, 0: name }): Change => {
    return { at: start + index, text: `${name.slice(0, -1)}_` }
  })
  return [sideChange(start, width, SMALL.width), sideChange(start, height, rows), ...unknown]
}

function sideChange(
  start: number,
  { index, 0: entry, 1: digits = '' }: RegExpExecArray,
  side: number,
): Change {
  const at = start + index + entry.length - digits.length
  return { at, text: String(side).padEnd(digits.length) }
}
