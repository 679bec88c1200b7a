import type { Limits } from '../../../extractor.js'
import { refuseNesting } from './draws.js'
import { objectStreamTexts, refuseExpansion } from './expansion.js'
import { Objects } from './objects.js'
import { readName } from './syntax.js'

/**
 * Refuses, before pdfjs carries out anything, a file that unpacks or draws far more than it holds:
 * pdfjs bounds neither, and its work on one page cannot be called off.
 * @param file the file, a character for each byte.
 * @throws ExtractError `E_LIMIT`.
 */
export function refuseHostile(file: string, { unpackedBytes }: Limits): void {
  refuseExpansion(file, unpackedBytes)
  const texts = [file, ...objectStreamTexts(file, unpackedBytes)]
  if (texts.some(mayNest)) refuseNesting(new Objects(file, unpackedBytes), unpackedBytes)
}

/** Whether anything in a file may draw anything else: forms, patterns, soft masks, or what hides its kind. */
function mayNest(text: string): boolean {
  return NESTING.test(text) || escapedNames(text).some((name) => NESTING.test(`/${name} `))
}

const NESTING =
  /\/(?:Form|PatternType|Luminosity|Alpha)(?![^\s\0()<>[\]{}/%])|\/Subtype(?:[\s\0]+\d|[\s\0]*%)/u

/** As long as the names looked for, all their characters escaped. */
const LONGEST_NAME = 40

/** Names with escaped characters (ISO 32000-1, 7.3.5), and whatever else looks like one. */
function escapedNames(text: string): string[] {
  const names = new Set<string>()
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    if (!isHexadecimal(text.charCodeAt(at + 1)) || !isHexadecimal(text.charCodeAt(at + 2))) continue
    const around = text.slice(Math.max(at - LONGEST_NAME, 0), at + LONGEST_NAME)
    const name = /\/([^\s\0()<>[\]{}/%]*#[^\s\0()<>[\]{}/%]*)/u.exec(around)?.[0]
    if (name !== undefined) names.add(readName(name))
  }
  return [...names]
}

/** Whether a character code is that of 0 to 9, A to F or a to f. */
function isHexadecimal(code: number): boolean {
  const letter = code | 0x20
  return (code >= 0x30 && code <= 0x39) || (letter >= 0x61 && letter <= 0x66)
}
