/**
 * Fonts that do not tell their text: without a map to Unicode their codes are taken for characters,
 * and even what looks like a digit may stand for another.
 */
import type { Glyph, PageContent, PrintedPage } from './page.js'

const limits = {
  /** Share of a font's glyphs that are no character of such a report: more, and all are in doubt. */
  share: 0.02,
  /** Characters in doubt that make a page be read off its picture: fewer are ornaments and rare names. */
  characters: 4,
  /** Rulings of a page with tables, and letters among which there would be a digit. */
  rulings: 12,
  letters: 8,
}

/**
 * What no report is printed with: no character at all, private use, and scripts of other countries.
 * Those of China's own (Tibetan, Uyghur, Mongolian, Yi, Korean, Zhuang) stand in titles.
 */
const STRANGE =
  /[^\p{Script=Common}\p{Script=Inherited}\p{Script=Han}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Tibetan}\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Yi}\p{Script=Hangul}]|\uFFFD/u

/** Codes of symbol fonts: bullets and ticks. */
const SYMBOL = /^[\uF020-\uF0FF]$/u

/** The stand-in for a character that nothing tells. */
const UNKNOWN = '\uFFFD'

/** Codes without a common meaning: nobody takes them for another character. */
const PRIVATE = /^\p{Co}+$/u

/** The names of the fonts whose text cannot be trusted, none of most files. */
export function untrustedFonts(pages: readonly PrintedPage[]): ReadonlySet<string> {
  const suspect = pages.filter(({ glyphs }) =>
    STRANGE.test(glyphs.map(({ text }) => text).join('')),
  )
  if (suspect.length === 0) return new Set()
  const uses = usesOf(pages)
  const untrusted = [...uses].filter(([, { all, strange }]) => strange >= limits.share * all)
  return new Set(untrusted.flatMap(([font, { strange }]) => (strange > 0 ? [font] : [])))
}

interface Use {
  all: number
  strange: number
}

function usesOf(pages: readonly PrintedPage[]): Map<string, Use> {
  const uses = new Map<string, Use>()
  for (const { text, font = '' } of pages.flatMap(({ glyphs }) => glyphs)) {
    const use = uses.get(font) ?? { all: 0, strange: 0 }
    uses.set(font, use)
    use.all++
    if (STRANGE.test(text) && !SYMBOL.test(text)) use.strange++
  }
  return uses
}

/** Whether a page has text that cannot be trusted, beside ornaments. */
export function isUntrusted(page: PageContent, fonts: ReadonlySet<string>): boolean {
  return hasUntrusted(page, fonts) || hasLettersForDigits(page)
}

function hasUntrusted({ glyphs }: PageContent, fonts: ReadonlySet<string>): boolean {
  if (fonts.size === 0) return false
  const texts = glyphs.filter((glyph) => isOf(fonts, glyph)).map(({ text }) => text)
  const unknown = texts.filter((text) => text === UNKNOWN).length
  return unknown + new Set(texts).size >= limits.characters
}

/** Whether a page of tables is full of letters and has no digit: a map to Unicode is wrong. */
function hasLettersForDigits({ glyphs, rulings }: PageContent): boolean {
  if (rulings.length < limits.rulings) return false
  const texts = glyphs.map(({ text }) => text)
  if (texts.some((text) => DIGIT.test(text))) return false
  return texts.filter((text) => LETTER.test(text)).length >= limits.letters
}

const DIGIT = /\p{N}/u
const LETTER = /^[A-Za-z]$/u

/** A page on which nothing that cannot be trusted looks like a character. */
export function withoutUntrusted<Page extends PageContent>(
  page: Page,
  fonts: ReadonlySet<string>,
): Page {
  if (fonts.size === 0) return page
  const glyphs = page.glyphs.map((glyph) =>
    isOf(fonts, glyph) && !PRIVATE.test(glyph.text) ? { ...glyph, text: UNKNOWN } : glyph,
  )
  return { ...page, glyphs }
}

/** Whether anything is told by the text of a page. */
export function hasText({ glyphs }: PageContent): boolean {
  return glyphs.some(({ text }) => text !== UNKNOWN)
}

function isOf(fonts: ReadonlySet<string>, { font }: Glyph): boolean {
  return font !== undefined && fonts.has(font)
}
