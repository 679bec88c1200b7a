import { ExtractError } from '../../../extract-error.js'
import { Lookup, type Resources } from './lookup.js'
import { Stream, type Objects, type PdfObject } from './objects.js'
import { isDictionary, readName, type Dictionary } from './syntax.js'
import { unpack } from './unpack.js'

/** What drawing a form takes beside its content, in bytes of content that take as long. */
const DRAW_BYTES = 4096
/** Forms within one another; real ones nest three or four deep. */
const DEEPEST = 100

/**
 * Refuses a document that has more content than `most` bytes when every form, pattern, soft mask and
 * glyph procedure counts as often as it is drawn: forms that draw forms multiply, and what draws
 * itself has no end.
 * @throws ExtractError `E_LIMIT`.
 */
export function refuseNesting(objects: Objects, most: number): void {
  const draws = new Draws(new Lookup(objects), most)
  let sum = 0
  for (const object of objects.withKeys(/\/(?:Contents|Annots)\b|#/u)) {
    if (isDictionary(object)) sum += draws.ofPage(object)
    if (sum > most) throw new ExtractError('E_LIMIT', 'nested forms')
  }
}

/** Counts content in bytes. */
class Draws {
  /** By stream and, where names mean what they mean around it, by the resources there. */
  private readonly counted = new Map<Stream, Map<Dictionary | undefined, number>>()
  private readonly fonts = new Set<PdfObject>()
  private depth = 0

  constructor(
    private readonly lookup: Lookup,
    private readonly most: number,
  ) {}

  /** The content of a page and the appearances of its annotations; 0 for any other dictionary. */
  ofPage(page: Dictionary): number {
    const resources = this.lookup.inherited(page)
    const contents = this.lookup.items(page, 'Contents').filter((item) => item instanceof Stream)
    const annotations = this.lookup.items(page, 'Annots')
    return (
      sumOf(contents, (stream) => this.ofContent(stream, resources)) +
      sumOf(
        annotations.flatMap((annotation) => this.lookup.appearances(annotation)),
        (form) => this.ofStream(form, []),
      )
    )
  }

  /** A stream without resources of its own has those of what draws it; a pattern has both. */
  private ofStream(stream: Stream, around: Resources): number {
    const own = this.lookup.dictionaries(stream, 'Resources')
    const shares = own.length === 0 || stream.dictionary.has('PatternType')
    const known = this.counted.get(stream) ?? new Map<Dictionary | undefined, number>()
    this.counted.set(stream, known)
    const key = shares ? around[0] : undefined
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, Infinity)
    if (this.depth > DEEPEST) return Infinity
    this.depth += 1
    const cost = DRAW_BYTES + this.ofContent(stream, shares ? [...own, ...around] : own)
    this.depth -= 1
    known.set(key, cost)
    return cost
  }

  private ofContent(stream: Stream, resources: Resources): number {
    if (!this.lookup.mayDraw(resources)) return stream.packed.length
    const content = Buffer.from(unpack(stream, this.most) ?? '').toString('latin1')
    return (
      content.length +
      sumOf([...content.matchAll(USE)], ([, token = '', operator = '']) =>
        this.ofUse(readName(token), operator, resources),
      )
    )
  }

  private ofUse(name: string, operator: string, resources: Resources): number {
    const found = this.lookup.named(resources, CATEGORIES[operator] ?? '', name)
    if (operator === 'Tf') return sumOf(found, (font) => this.ofFont(font, resources))
    const drawn = operator === 'gs' ? found.flatMap((state) => this.lookup.masks(state)) : found
    const streams = drawn.filter((object) => object instanceof Stream)
    const content =
      operator === 'Do' ? streams.filter((object) => this.lookup.isForm(object)) : streams
    return sumOf(content, (object) => this.ofStream(object, resources))
  }

  /** The procedures of a Type 3 font are carried out once, when it is first set. */
  private ofFont(font: PdfObject, around: Resources): number {
    if (this.fonts.has(font)) return 0
    this.fonts.add(font)
    const own = this.lookup.dictionaries(font, 'Resources')
    const procedures = this.lookup.entries(font, 'CharProcs').filter((o) => o instanceof Stream)
    return sumOf(procedures, (glyph) => this.ofContent(glyph, own.length === 0 ? around : own))
  }
}

/** A name before the operator that draws what it names, or sets the font or state of that name. */
const USE =
  /(\/[^\s\0()<>[\]{}/%]*)(?![^\s\0()<>[\]{}/%])(?:[\s\0\d.+-]|%[^\r\n]{0,500}[\r\n])*\b(Do|gs|scn|SCN|Tf)\b/gu

/** In which category of resources an operator looks a name up. */
const CATEGORIES: Readonly<Record<string, string>> = {
  Do: 'XObject',
  gs: 'ExtGState',
  scn: 'Pattern',
  SCN: 'Pattern',
  Tf: 'Font',
}

function sumOf<T>(items: readonly T[], costOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + costOf(item), 0)
}
