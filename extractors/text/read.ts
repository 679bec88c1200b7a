import type { Block, Document, Format, Note } from '../../src/document/document.js'
import { decodeText } from '../encoding.js'
import { ExtractError } from '../extract-error.js'
import type { Limits } from '../extractor.js'
import type { MarkupBlocks } from '../markup/index.js'
import { blocksOfStretches } from './blocks.js'
import { linesOf, type Line } from './lines.js'
import { frontMatterTitle, partsOfMarkdown, type MarkdownPart } from './markdown.js'
import { marginOf } from './paragraphs.js'

/**
 * Plain text: a line a paragraph, tables of fields.
 * @throws ExtractError `E_NO_TEXT`, `E_LIMIT`.
 */
export function readText(bytes: Uint8Array, name: string, limits: Limits): Document {
  const { lines, notes } = decodedLines(bytes, limits)
  const blocks = blocksOfStretches(lines, { margin: marginOf(lines), tablesBefore: 0 })
  return documentOf({ name, format: 'text', title: null, blocks, notes })
}

/**
 * Markdown: plain text with headings and pieces of HTML.
 * @throws ExtractError `E_NO_TEXT`, `E_LIMIT`.
 */
export async function readMarkdown(
  bytes: Uint8Array,
  name: string,
  limits: Limits,
): Promise<Document> {
  const { lines, notes } = decodedLines(bytes, limits)
  const parts = partsOfMarkdown(lines)
  const margin = marginOf(parts.flatMap((part) => (part.type === 'lines' ? part.lines : [])))
  const read: MarkupBlocks[] = []
  let tablesBefore = 0
  for (const part of parts) {
    const found = await blocksOfPart(part, { margin, tablesBefore }, limits)
    tablesBefore += found.blocks.filter((block) => block.type === 'table').length
    read.push(found)
  }
  const blocks = read.flatMap((found) => found.blocks)
  const all = [...notes, ...read.flatMap((found) => found.notes)]
  return documentOf({
    name,
    format: 'markdown',
    title: frontMatterTitle(lines),
    blocks,
    notes: all,
  })
}

async function blocksOfPart(
  part: MarkdownPart,
  context: { margin: number | null; tablesBefore: number },
  limits: Limits,
): Promise<MarkupBlocks> {
  if (part.type === 'lines') return { blocks: blocksOfStretches(part.lines, context), notes: [] }
  if (part.type === 'heading') return { blocks: [headingOf(part.line, part.level)], notes: [] }
  // Loaded where it is needed: the parser of markup takes long to load.
  const { blocksOfHtml } = await import('../markup/index.js')
  const html = part.lines.map((line) => line.raw).join('\n')
  return blocksOfHtml(html, limits, context.tablesBefore)
}

function headingOf({ text, number }: Line, level: number): Block {
  return { type: 'heading', level, text, place: { path: `line ${number}` } }
}

function decodedLines(bytes: Uint8Array, limits: Limits): { lines: Line[]; notes: Note[] } {
  const { text, encoding, damaged } = decodeText(bytes)
  if (text.length > limits.characters) {
    throw new ExtractError('E_LIMIT', `${text.length} characters`)
  }
  const notes: Note[] = damaged ? [{ code: 'encoding-damaged', detail: encoding }] : []
  return { lines: linesOf(text), notes }
}

function documentOf({
  name,
  format,
  ...rest
}: Pick<Document, 'title' | 'blocks' | 'notes'> & { name: string; format: Format }): Document {
  if (rest.blocks.length === 0) throw new ExtractError('E_NO_TEXT')
  return { source: { name, format, pages: null }, ...rest }
}
