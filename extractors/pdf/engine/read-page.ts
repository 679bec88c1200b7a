import { setImmediate } from 'node:timers/promises'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { PrintedPage } from '../page.js'
import { annotationsOf } from './annotations/of-page.js'
import { withAnnotations } from './annotations/printed.js'
import { startDrawing, type FontNamed, type IsShown } from './drawing.js'
import { fontOf, type Font } from './font.js'
import { matrixOf } from './matrix.js'
import type { Interpreter, OperatorCodes, OperatorList } from './operators/interpreter.js'
import { printedGlyphs } from './printed.js'
import { joinRulings } from './rulings.js'
import { IDENTITY } from './state.js'
import { underPictures } from './under-pictures.js'
import { coveredGlyphs } from './visible/covers.js'
import { sealGlyphs } from './visible/seals.js'

/** A page's content, and the first glyph that only its font file may have told rightly, if any. */
export interface ReadPage {
  readonly content: PrintedPage
  readonly doubtfulText: string | null
}

/** A page and its operators, before they are carried out. */
export interface RequestedPage {
  readonly number: number
  readonly page: PDFPageProxy
  readonly operators: OperatorList
  /** Those that are printed, as pdfjs describes them. */
  readonly annotations: readonly unknown[]
}

/** The pages in order. The next one is under way while one is read: pdfjs waits much for inflated streams. */
export async function* requestPages(document: PDFDocumentProxy): AsyncGenerator<RequestedPage> {
  let next = requestPage(document, 1)
  for (let number = 1; number <= document.numPages; number++) {
    const current = await next
    if (number < document.numPages) {
      next = requestPage(document, number + 1)
      // Its error is met when its turn comes, or nobody asks any more.
      next.catch(() => undefined)
    }
    yield current
  }
}

async function requestPage(document: PDFDocumentProxy, number: number): Promise<RequestedPage> {
  const page = await document.getPage(number)
  const [operators, annotations] = await Promise.all([
    page.getOperatorList(),
    page.getAnnotations({ intent: 'print' }),
  ])
  return { number, page, operators, annotations }
}

/** Carries out a page's operators and lets go of the page. */
export async function readPage(
  { number, page, operators, annotations }: RequestedPage,
  document: PDFDocumentProxy,
  codes: OperatorCodes,
  interpret: Interpreter,
): Promise<ReadPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const isShown = await layersOf(document, operators, codes)
  // Fonts are announced before the operators that set them, and settle within the same turn.
  await setImmediate()
  const fonts = new Map<string, Font | null>()
  const drawing = startDrawing(matrixOf(transform) ?? IDENTITY, fontsOf(page, fonts), isShown)
  interpret(drawing, operators)
  const known = await annotationsOf(page, drawing, annotations)
  page.cleanup()
  const { images, seen, hidden } = underPictures(drawing, width, height)
  const covered = coveredGlyphs(seen, drawing, width, height)
  const seals = sealGlyphs(drawing)
  const glyphs = seen.filter((glyph) => !covered.has(glyph) && !seals.has(glyph))
  const rulings = joinRulings(drawing.pieces, width, height)
  const print = withAnnotations({ glyphs, rulings }, known, drawing.annotations)
  const content = {
    number,
    width,
    height,
    glyphs: printedGlyphs(print.glyphs, width, height),
    rulings,
    annotated: print.annotated,
    images,
    hidden: printedGlyphs([...hidden, ...covered], width, height),
    fontsWithoutFile: withoutFile(fonts),
  }
  return { content, doubtfulText: drawing.doubtfulText }
}

function withoutFile(fonts: ReadonlyMap<string, Font | null>): Set<string> {
  return new Set(
    [...fonts.values()].flatMap((font) => (font?.missingFile === true ? [font.name] : [])),
  )
}

/** Keeps in `fonts` what was asked for. */
function fontsOf({ commonObjs }: PDFPageProxy, fonts: Map<string, Font | null>): FontNamed {
  return (name) => {
    const known = fonts.get(name)
    if (known !== undefined) return known
    const font = fontOf(name, commonObjs.get(name))
    fonts.set(name, font)
    return font
  }
}

/** The document's layers are asked for only where a page has optional content. */
async function layersOf(
  document: PDFDocumentProxy,
  { fnArray, argsArray }: OperatorList,
  codes: OperatorCodes,
): Promise<IsShown> {
  const marks = codes.beginMarkedContentProps
  const isOptional = (values: unknown) => Array.isArray(values) && values[0] === 'OC'
  if (!fnArray.some((code, i) => code === marks && isOptional(argsArray[i]))) return () => true
  const layers = await document.getOptionalContentConfig()
  return (layer) => Boolean(layers.isVisible(layer))
}
