import { setImmediate } from 'node:timers/promises'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { PageContent } from '../page.js'
import { startDrawing, type FontNamed, type IsShown } from './drawing.js'
import { fontOf, type Font } from './font.js'
import { matrixOf } from './matrix.js'
import type { Interpreter, OperatorCodes, OperatorList } from './operators/interpreter.js'
import { printedGlyphs } from './printed.js'
import { joinRulings } from './rulings.js'
import { IDENTITY } from './state.js'

/** A page's content, and the first glyph that only its font file may have told rightly, if any. */
export interface ReadPage {
  readonly content: PageContent
  readonly doubtfulText: string | null
}

/** A page and its operators, before they are carried out. */
export interface RequestedPage {
  readonly number: number
  readonly page: PDFPageProxy
  readonly operators: OperatorList
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
  return { number, page, operators: await page.getOperatorList() }
}

/** Carries out a page's operators and lets go of the page. */
export async function readPage(
  { number, page, operators }: RequestedPage,
  document: PDFDocumentProxy,
  codes: OperatorCodes,
  interpret: Interpreter,
): Promise<ReadPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const isShown = await layersOf(document, operators, codes)
  // Fonts are announced before the operators that set them, and settle within the same turn.
  await setImmediate()
  const drawing = startDrawing(matrixOf(transform) ?? IDENTITY, fontsOf(page), isShown)
  interpret(drawing, operators)
  page.cleanup()
  const glyphs = printedGlyphs(drawing.glyphs, width, height)
  const rulings = joinRulings(drawing.pieces, width, height)
  return { content: { number, width, height, glyphs, rulings }, doubtfulText: drawing.doubtfulText }
}

function fontsOf({ commonObjs }: PDFPageProxy): FontNamed {
  const fonts = new Map<string, Font | null>()
  return (name) => {
    const known = fonts.get(name)
    if (known !== undefined) return known
    const font = fontOf(commonObjs.get(name))
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
