import { ExtractError } from '../extract-error.js'
import type { Limits } from '../extractor.js'
import type { WordParagraph } from '../word/paragraph.js'
import { paragraphWords, texts } from './controls.js'
import { destinations, type Destination } from './destinations.js'
import { decodeBytes } from './encodings.js'
import { chooseFont, FIRST_FONT, Fonts, type FontChoice } from './fonts.js'
import { defineRow, type OpenRow } from './row.js'
import { Story } from './story.js'
import { tokensOf, type Token } from './tokens.js'

/**
 * The paragraphs of an RTF file.
 * @param source The file, a character for each byte.
 * @throws ExtractError `E_LIMIT`
 */
export function paragraphsOfRtf(source: string, limits: Limits): WordParagraph[] {
  const reader = new Reader(limits)
  for (const token of tokensOf(source)) reader.read(token)
  return reader.end()
}

/** What a group inherits from the one around it, and gives back at its end. */
interface State {
  readonly destination: Destination
  readonly isHidden: boolean
  /** Deleted by a change that is kept track of. */
  readonly isDeleted: boolean
  readonly fonts: FontChoice
  /** Characters that stand behind `\u` for readers that do not know it. */
  readonly fallback: number
  /** Whether the group has begun with `\*` and nothing else yet. */
  readonly isOptional: boolean
  /** The row that was being defined before this group began to define one of its own. */
  readonly rowAround: OpenRow | null
}

const INITIAL: State = {
  destination: 'body',
  isHidden: false,
  isDeleted: false,
  fonts: FIRST_FONT,
  fallback: 1,
  isOptional: false,
  rowAround: null,
}

/** Real files stay below 50. */
const DEEPEST = 1000

class Reader {
  readonly #outer: State[] = []
  readonly #stories: Story[] = []
  readonly #fonts = new Fonts()
  #story = new Story()
  #state = INITIAL
  #bytes = ''
  /** Characters still to pass over behind `\u`. */
  #passOver = 0
  #characters = 0

  constructor(private readonly limits: Limits) {}

  read(token: Token): void {
    if (token.type === 'bytes') this.#addBytes(token.text)
    else if (token.type === 'control') this.#control(token.name, token.value)
    else {
      this.#flush()
      this.#passOver = 0
      if (token.type === 'open') this.#open()
      else this.#close()
    }
  }

  end(): WordParagraph[] {
    this.#flush()
    while (this.#outer.length > 0) this.#close()
    return this.#story.end()
  }

  #addBytes(bytes: string): void {
    const passed = Math.min(this.#passOver, bytes.length)
    this.#passOver -= passed
    this.#bytes += bytes.slice(passed)
    this.#state = { ...this.#state, isOptional: false }
  }

  /** Bytes are decoded together: a character takes several of them, written in either way. */
  #flush(): void {
    const bytes = this.#bytes
    this.#bytes = ''
    if (bytes !== '') this.#text(decodeBytes(bytes, this.#fonts.encodingOf(this.#state.fonts)))
  }

  #isPrinted(): boolean {
    const { destination, isHidden, isDeleted } = this.#state
    return (destination === 'body' || destination === 'box') && !isHidden && !isDeleted
  }

  #write(text: string): void {
    this.#characters += text.length
    if (this.#characters > this.limits.characters) {
      throw new ExtractError('E_LIMIT', `${this.#characters} characters`)
    }
    this.#story.write(text)
  }

  #open(): void {
    if (this.#outer.length >= DEEPEST)
      throw new ExtractError('E_LIMIT', `groups nested ${DEEPEST} deep`)
    this.#outer.push(this.#state)
    this.#state = { ...this.#state, isOptional: false, rowAround: null }
  }

  #close(): void {
    const outer = this.#outer.pop()
    if (outer === undefined) return
    const { destination, rowAround } = this.#state
    if (rowAround !== null) this.#story.row = rowAround
    if (destination === 'box' && outer.destination !== 'box') this.#endBox()
    this.#state = outer
  }

  #endBox(): void {
    const box = this.#story.end()
    this.#story = this.#stories.pop() ?? new Story()
    this.#story.addBox(box)
  }

  #control(name: string, value: number | null): void {
    if (this.#passOver > 0 && name !== 'u') {
      this.#passOver -= 1
      return
    }
    this.#flush()
    if (name === '*') this.#state = { ...this.#state, isOptional: true }
    else {
      const { isOptional } = this.#state
      this.#state = { ...this.#state, isOptional: false }
      this.#goTo(destinations.get(name) ?? (isOptional ? 'nothing' : undefined), name)
      this.#apply(name, value)
    }
  }

  /** A group inside one that holds nothing printed holds nothing either. */
  #goTo(destination: Destination | undefined, name: string): void {
    const { destination: around } = this.#state
    if (destination === undefined || around === 'nothing' || around === 'fonts') return
    if (name === 'nesttableprops') this.#state = { ...this.#state, rowAround: this.#story.row }
    if (destination === 'body') return
    this.#state = { ...this.#state, destination }
    if (destination !== 'box' || around === 'box') return
    this.#stories.push(this.#story)
    this.#story = new Story()
  }

  #apply(name: string, value: number | null): void {
    const { destination } = this.#state
    if (name === 'ansicpg') this.#fonts.setCodePage(value ?? 0)
    if (name === 'fcharset' && destination === 'fonts') {
      this.#fonts.setCharacterSet(this.#state.fonts.font, value ?? 0)
    }
    this.#character(name, value)
    if (destination === 'nothing' || destination === 'fonts') return
    if (name === 'u') this.#unicode(value ?? 0)
    else if (texts.has(name)) this.#text(texts.get(name) ?? '')
    else this.#paragraph(name, value)
  }

  #text(text: string): void {
    if (this.#isPrinted()) this.#write(text)
  }

  #unicode(value: number): void {
    this.#text(String.fromCharCode(value & 0xffff))
    this.#passOver = this.#state.fallback
  }

  /** Properties of characters, which end with their group. */
  #character(name: string, value: number | null): void {
    const isOn = value !== 0
    const state = this.#state
    if (name === 'v') this.#state = { ...state, isHidden: isOn }
    else if (name === 'deleted') this.#state = { ...state, isDeleted: isOn }
    else if (name === 'plain') this.#state = { ...state, isHidden: false, isDeleted: false }
    else if (name === 'uc') this.#state = { ...state, fallback: Math.max(value ?? 1, 0) }
    else {
      const fonts = chooseFont(state.fonts, name, value)
      if (fonts !== state.fonts) this.#state = { ...state, fonts }
    }
  }

  #paragraph(name: string, value: number | null): void {
    const story = this.#story
    const row = defineRow(story.row, name, value ?? 0)
    if (row !== undefined) story.row = row
    else paragraphWords.get(name)?.(story, value)
  }
}
