import { encodingOfCharacterSet, encodingOfCodePage } from './encodings.js'

/** Which fonts text is set in: one for characters of one byte, one for those of two. */
export interface FontChoice {
  readonly font: number
  readonly wideFont: number
  /** Whether the words behind are about characters of two bytes (`\dbch`). */
  readonly isWide: boolean
}

export const FIRST_FONT: FontChoice = { font: 0, wideFont: 0, isWide: false }

/** The choice after a control word; the same where the word is about something else. */
export function chooseFont(choice: FontChoice, name: string, value: number | null): FontChoice {
  switch (name) {
    case 'f':
      return { ...choice, font: value ?? 0 }
    case 'af':
      return choice.isWide ? { ...choice, wideFont: value ?? 0 } : choice
    case 'dbch':
      return { ...choice, isWide: true }
    case 'loch':
    case 'hich':
      return { ...choice, isWide: false }
    default:
      return choice
  }
}

/** The encodings of the file and of its fonts. */
export class Fonts {
  readonly #encodings = new Map<number, string>()
  #fileEncoding = encodingOfCodePage(1252)

  setCodePage(codePage: number): void {
    this.#fileEncoding = encodingOfCodePage(codePage)
  }

  setCharacterSet(font: number, characterSet: number): void {
    const encoding = encodingOfCharacterSet(characterSet)
    if (encoding !== undefined) this.#encodings.set(font, encoding)
  }

  /** The encoding of the bytes of text set in these fonts. */
  encodingOf({ font, wideFont, isWide }: FontChoice): string {
    const wide = isWide ? this.#encodings.get(wideFont) : undefined
    return wide ?? this.#encodings.get(font) ?? this.#fileEncoding
  }
}
