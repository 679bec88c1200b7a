import { strToU8, zipSync } from 'fflate'
import type { Block, Document, Table } from '../../../src/document/document.js'
import { docxExtractor } from '../../../extractors/docx/index.js'
import { ExtractError } from '../../../extractors/extract-error.js'
import { defaultLimits, type Limits } from '../../../extractors/extractor.js'

const NAMESPACES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  v: 'urn:schemas-microsoft-com:vml',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const declarations = Object.entries(NAMESPACES)
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

/** What a test document is made of: XML inside the root elements of its parts. */
export interface Parts {
  /** Inside `w:body`. */
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  /** Parts by name, beside those above or in place of them. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>
}

/** A whole part of the main document's kind. */
export function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${declarations}>${content}</w:${root}>`
}

/** The package of a document, with the relations and content types that Word would write. */
export function docx({ body, styles = '', numbering = '', others = {} }: Parts): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/></Types>`,
    '_rels/.rels': relations({ officeDocument: 'word/document.xml' }),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations({ styles: 'styles.xml', numbering: 'numbering.xml' }),
    'word/styles.xml': part('styles', styles),
    'word/numbering.xml': part('numbering', numbering),
    ...others,
  }
  return zip(parts)
}

export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  // Object.fromEntries cannot keep the type of the pairs made above.
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>)
}

/** A part of relations, by the last segment of their type. */
export function relations(targets: Readonly<Record<string, string>>): string {
  const content = Object.entries(targets).map(
    ([type, target]) =>
      `<Relationship Id="${type}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content.join('')}</Relationships>`
}

/** A paragraph of one run, with properties of its own if any. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`
}

/** A run of text. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A cell with the content given, paragraphs say. */
export function tc(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
}

/** A row of cells of one paragraph each. */
export function tr(texts: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${texts.map((text) => tc(p(text))).join('')}</w:tr>`
}

/** A table of rows; the grid has as many columns as given. */
export function tbl(columns: number, ...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`
}

/** Reads a document with the default limits, but for those given. */
export function read(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Document> {
  const options = { limits: { ...defaultLimits, ...limits }, signal: undefined, fast: true }
  return docxExtractor.extract(bytes, 'report.docx', options)
}

/** The texts of all headings and paragraphs, in order. */
export async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const { blocks } = await read(bytes)
  return blocks.flatMap((block) => (block.type === 'table' ? [] : [block.text]))
}

/** The first table, as rows of `column:text` or `column+span:text`. */
export async function gridOf(bytes: Uint8Array): Promise<string[][]> {
  const table = (await read(bytes)).blocks.find(isTable)
  if (table === undefined) throw new Error('no table')
  return Array.from({ length: table.rowCount }, (_, row) =>
    table.cells
      .filter((cell) => cell.row === row)
      .map(({ column, columnSpan, text }) =>
        columnSpan === 1 ? `${column}:${text}` : `${column}+${columnSpan}:${text}`,
      ),
  )
}

/** The code and detail of the ExtractError that reading ends with. */
export async function failureOf(reading: Promise<Document>): Promise<string> {
  try {
    await reading
  } catch (error) {
    if (error instanceof ExtractError) return error.message
    throw error
  }
  throw new Error('was read')
}

function isTable(block: Block): block is Table {
  return block.type === 'table'
}
