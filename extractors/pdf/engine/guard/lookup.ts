import { Stream, type Objects, type PdfObject } from './objects.js'
import { isArray, isDictionary, Name, type Dictionary } from './syntax.js'

/** Dictionaries in which the names of content are looked up. */
export type Resources = readonly Dictionary[]

/** Finds what dictionaries name; where a file defines a thing twice, both. */
export class Lookup {
  private readonly drawing = new Map<Dictionary, boolean>()

  constructor(private readonly objects: Objects) {}

  /** The dictionaries among what stands under a key. */
  dictionaries(from: PdfObject | undefined, key: string): Dictionary[] {
    return this.values(from, key).filter(isDictionary)
  }

  /** What stands under a key of a dictionary, or of a stream's. */
  values(from: PdfObject | undefined, key: string): PdfObject[] {
    const dictionary = from instanceof Stream ? from.dictionary : from
    return isDictionary(dictionary) ? this.objects.resolve(dictionary.get(key)) : []
  }

  /** The entries of an array under a key, or the one object that stands in its place. */
  items(from: Dictionary, key: string): PdfObject[] {
    return this.values(from, key)
      .flatMap((object): readonly PdfObject[] => (isArray(object) ? object : [object]))
      .flatMap((item) => this.objects.resolve(item))
  }

  /** All that a dictionary under a key names. */
  entries(from: PdfObject, key: string): PdfObject[] {
    return this.dictionaries(from, key)
      .flatMap((dictionary) => [...dictionary.values()])
      .flatMap((value) => this.objects.resolve(value))
  }

  /** What a name means in a category of resources. */
  named(resources: Resources, category: string, name: string): PdfObject[] {
    return resources
      .flatMap((dictionary) => this.dictionaries(dictionary, category))
      .flatMap((entries) => this.values(entries, name))
  }

  /** The resources of a page, or else of the nearest node of the page tree above it that has some. */
  inherited(page: Dictionary): Resources {
    const nodes = new Set([page])
    for (const node of nodes) {
      const own = this.dictionaries(node, 'Resources')
      if (own.length > 0) return own
      for (const above of this.dictionaries(node, 'Parent')) nodes.add(above)
    }
    return []
  }

  /** The normal appearance of an annotation: a form, or one for each of its states. */
  appearances(annotation: PdfObject): Stream[] {
    const normal = this.dictionaries(annotation, 'AP').flatMap((all) => [
      ...this.values(all, 'N'),
      ...this.entries(all, 'N'),
    ])
    return normal.filter((object) => object instanceof Stream)
  }

  /** The form of a soft mask in a state of graphics. */
  masks(state: PdfObject): Stream[] {
    return this.dictionaries(state, 'SMask')
      .flatMap((mask) => this.values(mask, 'G'))
      .filter((object) => object instanceof Stream)
  }

  isForm(object: PdfObject): object is Stream {
    if (!(object instanceof Stream)) return false
    return this.values(object, 'Subtype').some(
      (type) => type instanceof Name && type.text === 'Form',
    )
  }

  /** Whether content with these resources may draw other content, which glyphs may in turn. */
  mayDraw(resources: Resources): boolean {
    return resources.some((dictionary) => {
      const known = this.drawing.get(dictionary)
      if (known !== undefined) return known
      this.drawing.set(dictionary, false)
      const draws = this.drawsByName(dictionary)
      this.drawing.set(dictionary, draws)
      return draws
    })
  }

  private drawsByName(resources: Dictionary): boolean {
    return (
      this.entries(resources, 'XObject').some((object) => this.isForm(object)) ||
      this.entries(resources, 'Pattern').some((object) => object instanceof Stream) ||
      this.entries(resources, 'ExtGState').some((state) => this.masks(state).length > 0) ||
      this.entries(resources, 'Font').some((font) =>
        this.mayDraw(this.dictionaries(font, 'Resources')),
      )
    )
  }
}
