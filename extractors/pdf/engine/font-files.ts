/**
 * Leaving out font files that no text depends on. A font whose codes are glyph numbers (Identity)
 * and that carries ToUnicode and widths tells everything about its text without its outlines, and
 * repairing those outlines is what pdfjs spends most of its time on. What is not surely such a font
 * is left alone.
 */

const FONT_FILE = '/FontFile2'
/** As long as the real key, so that no offset moves. */
const LEFT_OUT = '/FontFile-'

/** A dictionary that is an object of its own: where it starts in the file, and its text. */
interface Dictionary {
  readonly start: number
  readonly text: string
}

/** Dictionaries by reference (`12 0`); null where the file defines the reference more than once. */
type Dictionaries = ReadonlyMap<string, Dictionary | null>

/**
 * A copy of the file, whose bytes are given as text too, in which pdfjs does not find those font
 * files; null where there is none to leave out.
 */
export function withoutFontFiles(bytes: Uint8Array, file: string): Uint8Array | null {
  if (!file.includes(FONT_FILE)) return null
  const keys = keysToLeaveOut(dictionariesOf(file))
  if (keys.length === 0) return null
  const copy = new Uint8Array(bytes)
  for (const key of keys) copy.set(Buffer.from(LEFT_OUT, 'latin1'), key)
  return copy
}

function dictionariesOf(file: string): Dictionaries {
  const found = new Map<string, Dictionary | null>()
  for (let at = file.indexOf(' obj'); at >= 0; at = file.indexOf(' obj', at + 1)) {
    const [, reference] = /(\d+ \d+)$/u.exec(file.slice(Math.max(at - 16, 0), at)) ?? []
    const end = file.indexOf('endobj', at)
    if (end < 0) break
    const start = at + ' obj'.length
    const [text = ''] = file.slice(start, end).split('stream', 1)
    if (reference !== undefined) found.set(reference, found.has(reference) ? null : { start, text })
  }
  return found
}

/** Offsets of the keys that name a font file which no text depends on. */
function keysToLeaveOut(objects: Dictionaries): number[] {
  const dictionaries = [...objects].flatMap(([reference, object]) =>
    object === null ? [] : [{ reference, ...object }],
  )
  const told = toldDescendants(dictionaries)
  const users = dictionaries.filter(({ text }) => DESCRIPTOR.test(text))
  const needed = new Set(
    users
      .filter((user) => !told.has(user.reference) || !IS_TRUETYPE.test(user.text))
      .map(descriptorOf),
  )
  const wanted = new Set(users.map(descriptorOf).filter((reference) => !needed.has(reference)))
  return [...wanted].flatMap((reference) => keyIn(objects.get(reference) ?? null) ?? [])
}

const DESCRIPTOR = /\/FontDescriptor\s+(\d+\s+\d+)\s+R\b/u
const IS_TRUETYPE = /\/Subtype\s*\/CIDFontType2\b/u

function descriptorOf({ text }: Dictionary): string {
  return (DESCRIPTOR.exec(text)?.[1] ?? '').replace(/\s+/u, ' ')
}

/** Descendant fonts all of whose parents tell their text: Identity codes and a ToUnicode map. */
function toldDescendants(dictionaries: readonly Dictionary[]): Set<string> {
  const told = new Set<string>()
  const untold = new Set<string>()
  for (const { text } of dictionaries) {
    const [, descendant] = /\/DescendantFonts\s*\[\s*(\d+\s+\d+)\s+R\s*\]/u.exec(text) ?? []
    if (descendant === undefined) continue
    const isTold =
      /\/Encoding\s*\/Identity-[HV]\b/u.test(text) && /\/ToUnicode\s+\d+\s+\d+\s+R\b/u.test(text)
    ;(isTold ? told : untold).add(descendant.replace(/\s+/u, ' '))
  }
  return new Set([...told].filter((reference) => !untold.has(reference)))
}

/**
 * Where the descriptor names its font file. Only of a subset (`ABCDEF+Name`): for the plain name of a
 * standard font pdfjs would load a substitute, which takes longer.
 */
function keyIn(descriptor: Dictionary | null): number | null {
  if (descriptor === null) return null
  const { start, text } = descriptor
  const at = text.indexOf(FONT_FILE)
  const isSubset = /\/FontName\s*\/[A-Z]{6}\+/u.test(text)
  const isOnly = text.split('/FontFile').length === 2
  return at >= 0 && isSubset && isOnly ? start + at : null
}
