import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { defaultLimits, type ExtractOptions } from '../../../../extractors/extractor.js'
import { readPages } from '../../../../extractors/pdf/engine/index.js'
import type { PageContent } from '../../../../extractors/pdf/page.js'

type Draw = (document: PDFKit.PDFDocument) => void

const require = createRequire(import.meta.url)

/** A small TrueType font: pdfkit embeds it with Identity codes, a ToUnicode map and FontFile2. */
export const trueTypeFont = join(
  dirname(require.resolve('pdfjs-dist/package.json')),
  'standard_fonts/LiberationSans-Regular.ttf',
)

/** A Chinese font with CFF outlines, embedded with FontFile3. */
export function chineseFont(): string {
  return join(dirname(require.resolve('@embedpdf/fonts-sc')), '../fonts/NotoSansHans-Regular.otf')
}

export const options: ExtractOptions = { limits: defaultLimits, signal: undefined, fast: true }

/** A PDF of one page of 400 by 600 points, or of more where the drawing adds some. */
export async function render(
  draw: Draw,
  settings: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: [400, 600], margin: 0, ...settings })
  const bytes = buffer(document)
  draw(document)
  document.end()
  return new Uint8Array(await bytes)
}

/** The first page of what is drawn, as the engine reads it. */
export async function readDrawn(
  draw: Draw,
  settings?: PDFKit.PDFDocumentOptions,
): Promise<PageContent> {
  const { pages } = await readPages(await render(draw, settings), options)
  const [page] = pages
  if (page === undefined) throw new Error('the PDF has no page')
  return page
}

/** The glyphs of a page in the order of drawing, as one text. */
export function textOf(page: PageContent): string {
  return page.glyphs.map((glyph) => glyph.text).join('')
}
