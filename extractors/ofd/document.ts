import type { Element } from '../docx/xml/element.js'
import { ExtractError } from '../extract-error.js'
import type { Limits } from '../extractor.js'
import { printedGlyphs } from '../pdf/engine/printed.js'
import { joinRulings } from '../pdf/engine/rulings.js'
import type { PageContent } from '../pdf/page.js'
import { Drawing, unitsIn, type Meter, type PlacedImage, type Units } from './drawing.js'
import { areaIn, pageMatrix, sizeOf, type Area } from './graphics.js'
import { mediaIn, type Media } from './media.js'
import type { Package, Part } from './package.js'
import type { PlacedPicture } from './pictures.js'
import { childrenOf, find, textAt } from './xml.js'

/** A4, where neither the document nor the page tells its size. */
const A4: Area = [0, 0, 210, 297]

/** A page, and the pictures on it where it has no text. */
export interface OfdPage extends PageContent {
  readonly pictures: readonly PlacedPicture[]
}

/** Reads the pages of one document; they are numbered behind those of the documents before. */
export class OfdDocument {
  private readonly common: Element | undefined
  private readonly templates: ReadonlyMap<string, string>
  private readonly resources: Units
  private readonly media: Media

  constructor(
    private readonly ofd: Package,
    private readonly part: Part,
    private readonly meter: Meter,
  ) {
    this.common = find(part.root, 'CommonData')
    const templates = childrenOf(this.common, 'TemplatePage')
    this.templates = new Map(
      templates.map(({ attributes }) => [attributes.ID ?? '', attributes.BaseLoc ?? '']),
    )
    const named = ['PublicRes', 'DocumentRes'].flatMap((name) => childrenOf(this.common, name))
    this.resources = this.unitsAt(part, named)
    this.media = this.mediaAt(part, named)
  }

  /** @throws ExtractError `E_LIMIT` beyond the pages that are allowed. */
  pages(before: number, limits: Limits): OfdPage[] {
    const pages = childrenOf(find(this.part.root, 'Pages'), 'Page')
    if (before + pages.length > limits.pages)
      throw new ExtractError('E_LIMIT', `${before + pages.length} pages`)
    return pages.map(({ attributes }, at) =>
      this.page(this.ofd.from(this.part, attributes.BaseLoc ?? ''), before + at + 1),
    )
  }

  private page(part: Part, number: number): OfdPage {
    const area = this.areaOf(part.root)
    const named = childrenOf(part.root, 'PageRes')
    const own = this.unitsAt(part, named)
    const units = own.size === 0 ? this.resources : new Map([...this.resources, ...own])
    const drawing = new Drawing(units, this.meter)
    const [behind, before] = this.templatesOf(part.root)
    for (const content of [...behind, part.root, ...before])
      for (const layer of childrenOf(find(content, 'Content'), 'Layer'))
        drawing.draw(layer, pageMatrix(area))
    const { width, height } = sizeOf(area)
    const glyphs = printedGlyphs(drawing.glyphs, width, height)
    const rulings = joinRulings(drawing.pieces, width, height)
    const media = new Map([...this.media, ...this.mediaAt(part, named)])
    const pictures = glyphs.length === 0 ? picturesOf(drawing.images, media) : []
    return { number, width, height, glyphs, rulings, pictures }
  }

  private areaOf(page: Element): Area {
    return (
      areaIn(textAt(page, 'Area', 'PhysicalBox')) ??
      areaIn(textAt(this.common, 'PageArea', 'PhysicalBox')) ??
      A4
    )
  }

  /** The templates of a page: those behind it, and those over it. */
  private templatesOf(page: Element): [behind: Element[], before: Element[]] {
    const [behind, before]: [Element[], Element[]] = [[], []]
    for (const { attributes } of childrenOf(page, 'Template')) {
      const location = this.templates.get(attributes.TemplateID ?? '')
      if (location === undefined) continue
      const { root } = this.ofd.from(this.part, location)
      ;(attributes.ZOrder === 'Foreground' ? before : behind).push(root)
    }
    return [behind, before]
  }

  private unitsAt(part: Part, named: readonly Element[]): Units {
    const units = this.partsAt(part, named).flatMap(({ root }) => unitsIn(root))
    this.meter.objects(units.length)
    return new Map(units)
  }

  private mediaAt(part: Part, named: readonly Element[]): Media {
    const media = this.partsAt(part, named).flatMap((each) => mediaIn(this.ofd, each))
    this.meter.objects(media.length)
    return new Map(media)
  }

  private partsAt(part: Part, named: readonly Element[]): Part[] {
    const locations = named.map((element) => textAt(element)).filter((text) => text !== '')
    this.meter.objects(locations.length)
    return locations.map((location) => this.ofd.from(part, location))
  }
}

function picturesOf(images: readonly PlacedImage[], media: Media): PlacedPicture[] {
  return images.flatMap(({ resource, matrix }) => {
    const bytes = media.get(resource)?.()
    return bytes === undefined ? [] : [{ bytes, matrix }]
  })
}
