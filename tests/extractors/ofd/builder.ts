import { strToU8, zipSync } from 'fflate'
import { ExtractError } from '../../../extractors/extract-error.js'
import { defaultLimits, type Limits } from '../../../extractors/extractor.js'
import { ofdExtractor } from '../../../extractors/ofd/index.js'
import type { Document } from '../../../src/document/document.js'

const root = (name: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<ofd:${name} xmlns:ofd="http://www.ofdspec.org/2016">${inside}</ofd:${name}>`

/** What a test document is made of: the objects of each page, and more where a test needs it. */
export interface Built {
  readonly pages: readonly string[]
  /** Inside `CommonData`, behind the size of the pages: 100 by 100 millimetres. */
  readonly common?: string
  /** Before the content of every page. */
  readonly before?: string
  /** Parts by name, beside those above or in place of them. */
  readonly others?: Readonly<Record<string, string>>
  /** Pictures by name. */
  readonly files?: Readonly<Record<string, Uint8Array>>
}

/** The parts of a document in its folder. */
function documentParts({ pages, common = '', before = '' }: Built, folder: string) {
  const list = pages.map((_, at) => `<ofd:Page ID="${at}" BaseLoc="P${at}.xml"/>`)
  const size = '<ofd:PageArea><ofd:PhysicalBox>0 0 100 100</ofd:PhysicalBox></ofd:PageArea>'
  const inside = `<ofd:CommonData>${size}${common}</ofd:CommonData><ofd:Pages>${list.join('')}</ofd:Pages>`
  return Object.fromEntries([
    [`${folder}/Document.xml`, root('Document', inside)],
    ...pages.map((objects, at) => [`${folder}/P${at}.xml`, page(objects, before)]),
  ]) as Record<string, string> // pairs of a name and a text, made above
}

/** A page or a template. */
export function page(objects: string, before = ''): string {
  const content = `<ofd:Content><ofd:Layer ID="1">${objects}</ofd:Layer></ofd:Content>`
  return root('Page', before + content)
}

/** Resources: what stands inside `Res`. */
export const resources = (inside: string): string => root('Res', inside)

/** An OFD of one document or several. */
export function ofd(...documents: readonly Built[]): Uint8Array {
  const bodies = documents.map(
    (_, at) => `<ofd:DocBody><ofd:DocRoot>D${at}/Document.xml</ofd:DocRoot></ofd:DocBody>`,
  )
  const parts = Object.assign(
    { 'OFD.xml': root('OFD', bodies.join('')) },
    ...documents.map((each, at) => documentParts(each, `D${at}`)),
    ...documents.map(({ others = {} }) => others),
  ) as Record<string, string> // names and texts alone are assigned
  const files = documents.flatMap(({ files: own = {} }) => Object.entries(own))
  const texts = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries([...texts, ...files]))
}

/** A text object of 4 millimetres at a point; `codes` are its TextCodes. */
export function text(x: number, y: number, codes: string, attributes = ''): string {
  return `<ofd:TextObject ID="2" Font="3" Size="4" Boundary="${x} ${y} 50 6" ${attributes}>${codes}</ofd:TextObject>`
}

/** One run of text from the corner of its object. */
export function code(content: string, attributes = 'DeltaX="4"'): string {
  return `<ofd:TextCode X="0" Y="4" ${attributes}>${content}</ofd:TextCode>`
}

export function path(boundary: string, data: string, attributes = ''): string {
  return `<ofd:PathObject ID="4" Boundary="${boundary}" ${attributes}><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`
}

export function read(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Document> {
  const options = { limits: { ...defaultLimits, ...limits }, signal: undefined, fast: true }
  return ofdExtractor.extract(bytes, 'made-up.ofd', options)
}

/** The texts of the paragraphs. */
export async function paragraphs(bytes: Uint8Array): Promise<string[]> {
  const { blocks } = await read(bytes)
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
}

/** The code that reading fails with, and its detail. */
export async function failure(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string> {
  try {
    await read(bytes, limits)
    return 'none'
  } catch (error) {
    if (error instanceof ExtractError) return `${error.code} ${error.detail}`
    throw error
  }
}
