import type { Element } from '../docx/xml/element.js'
import { ExtractError } from '../extract-error.js'
import type { Limits } from '../extractor.js'
import type { Matrix } from '../pdf/engine/matrix.js'
import { filledPieces, strokedPieces, type Piece } from '../pdf/engine/pieces.js'
import type { Glyph } from '../pdf/page.js'
import { inkOf, isShown, objectMatrix } from './graphics.js'
import { pathData } from './path.js'
import { glyphsOf } from './text.js'
import { childrenOf, find, nameOf, numberAt, textAt } from './xml.js'

/** Objects of a file that are drawn, those of templates and of composite objects at every use. */
const MOST_OBJECTS = 1_000_000
/** Composite objects and blocks within each other. */
const DEEPEST = 16
/** Width of a line in millimetres where nothing says so (GB/T 33190, table 20). */
const LINE_WIDTH = 0.353

/** A composite object's content by its number in the resources. */
export type Units = ReadonlyMap<string, Element>

/** A picture by its number in the resources; `matrix` leads from its unit square to the page. */
export interface PlacedImage {
  readonly resource: string
  readonly matrix: Matrix
}

/** What is drawn on a page. */
export class Drawing {
  readonly glyphs: Glyph[] = []
  readonly pieces: Piece[] = []
  readonly images: PlacedImage[] = []

  constructor(
    private readonly units: Units,
    private readonly meter: Meter,
  ) {}

  /** Draws the objects of a layer or a block. */
  draw(parent: Element | undefined, matrix: Matrix, depth = 0): void {
    if (depth > DEEPEST) throw new ExtractError('E_LIMIT', 'objects: depth')
    for (const object of childrenOf(parent)) {
      this.meter.objects(1)
      if (isShown(object)) this.object(object, matrix, depth)
    }
  }

  private object(object: Element, matrix: Matrix, depth: number): void {
    switch (nameOf(object)) {
      case 'TextObject':
        this.text(object, objectMatrix(object, matrix))
        break
      case 'PathObject':
        this.path(object, objectMatrix(object, matrix))
        break
      case 'CompositeObject': {
        const unit = this.units.get(object.attributes.ResourceID ?? '')
        this.draw(unit, objectMatrix(object, matrix), depth + 1)
        break
      }
      case 'ImageObject': {
        const resource = object.attributes.ResourceID ?? ''
        this.images.push({ resource, matrix: objectMatrix(object, matrix) })
        break
      }
      case 'PageBlock':
        this.draw(object, matrix, depth + 1)
        break
      default:
      // Shadings and what later versions add hold neither glyphs nor rulings.
    }
  }

  private text(object: Element, matrix: Matrix): void {
    const glyphs = glyphsOf(object, matrix)
    this.meter.characters(glyphs.length)
    for (const glyph of glyphs) this.glyphs.push(glyph)
  }

  private path(object: Element, matrix: Matrix): void {
    const data = pathData(textAt(object, 'AbbreviatedData'))
    const [a, b, c, d] = matrix
    const width = numberAt(object, 'LineWidth', LINE_WIDTH) * Math.sqrt(Math.abs(a * d - b * c))
    const isStroked = inkOf(object, 'Stroke', true) === 'seen'
    const isFilled = inkOf(object, 'Fill', false) === 'seen'
    if (isStroked) for (const piece of strokedPieces(data, matrix, width)) this.pieces.push(piece)
    if (isFilled) for (const piece of filledPieces(data, matrix)) this.pieces.push(piece)
  }
}

/** Counts over a whole file what is drawn, and what is looked up for it. */
export class Meter {
  private drawn = 0
  private glyphs = 0

  constructor(private readonly limits: Limits) {}

  /** @throws ExtractError `E_LIMIT` */
  objects(count: number): void {
    this.drawn += count
    if (this.drawn > MOST_OBJECTS) throw new ExtractError('E_LIMIT', 'objects')
  }

  /** @throws ExtractError `E_LIMIT` */
  characters(count: number): void {
    this.glyphs += count
    if (this.glyphs > this.limits.characters)
      throw new ExtractError('E_LIMIT', `more than ${this.limits.characters} characters`)
  }
}

/** The composite objects of a part of resources. */
export function unitsIn(resources: Element): [id: string, content: Element][] {
  const units = childrenOf(find(resources, 'CompositeGraphicUnits'), 'CompositeGraphicUnit')
  return units.flatMap((unit) => {
    const content = find(unit, 'Content')
    return content === undefined ? [] : [[unit.attributes.ID ?? '', content] as const]
  })
}
