import mammoth from 'mammoth'
import type { Document, Note } from '../../src/document/document.js'
import { ExtractError } from '../extract-error.js'
import type { ExtractOptions, Limits } from '../extractor.js'
import { blocksOfHtml, type MarkupBlocks } from '../markup/index.js'
import { openArchive, type Archive } from '../zip/archive.js'
import { readLists } from './numbering/definitions.js'
import { mainPartOf, readPart, relatedPart, type Part } from './package.js'
import { prepareBody } from './prepare/index.js'
import { readStyles } from './styles.js'
import { writePackage } from './write.js'
import { find, outermost, textOf, type Element } from './xml/element.js'

/**
 * The document in a Word package.
 * @throws ExtractError `E_TYPE`, `E_CORRUPT`, `E_ENCRYPTED`, `E_NO_TEXT`, `E_LIMIT`.
 */
export async function readDocx(
  bytes: Uint8Array,
  name: string,
  { limits, signal }: ExtractOptions,
): Promise<Document> {
  const archive = openArchive(bytes, limits.unpackedBytes)
  const main = mainPartOf(archive, limits)
  if (main === undefined) throw new ExtractError('E_TYPE', 'ZIP')
  const { body, notes } = prepareMain(archive, main, limits)
  signal?.throwIfAborted()
  const read = await readBody(body, { limits, signal })
  return {
    source: { name, format: 'docx', pages: null },
    title: titleOf(archive, limits),
    blocks: read.blocks,
    notes: [...notes, ...read.notes],
  }
}

/**
 * The blocks of a prepared body.
 * @throws ExtractError `E_NO_TEXT`, `E_LIMIT`.
 */
export async function readBody(
  body: Element,
  { limits, signal }: Pick<ExtractOptions, 'limits' | 'signal'>,
): Promise<MarkupBlocks> {
  const html = await htmlOf(body)
  signal?.throwIfAborted()
  const read = blocksOfHtml(html, limits)
  if (read.blocks.length === 0) throw new ExtractError('E_NO_TEXT')
  return read
}

function prepareMain(
  archive: Archive,
  main: string,
  limits: Limits,
): { body: Element; notes: Note[] } {
  const part = readPart(archive, main, limits)
  const body = find(part?.root, 'w:body')
  if (part?.root.name !== 'w:document' || body === undefined) {
    throw new ExtractError('E_CORRUPT', `${main}: no body`)
  }
  const styles = readStyles(related(archive, main, 'styles', limits)?.root)
  const lists = readLists(related(archive, main, 'numbering', limits)?.root, styles)
  const prepared = prepareBody(body, styles, lists)
  return { body: prepared.body, notes: [...damageOf(part), ...prepared.notes] }
}

function related(archive: Archive, main: string, type: string, limits: Limits): Part | undefined {
  const name = relatedPart(archive, main, type, limits)
  return name === undefined ? undefined : readPart(archive, name, limits)
}

function damageOf({ damaged }: Part): Note[] {
  return damaged === undefined ? [] : [{ code: 'encoding-damaged', detail: damaged }]
}

/** Its messages tell of styles and pictures that we took out ourselves. */
async function htmlOf(body: Element): Promise<string> {
  const buffer = Buffer.from(writePackage(body))
  const { value } = await mammoth.convertToHtml({ buffer }, { includeEmbeddedStyleMap: false })
  return value
}

/** The title among the file's properties; damaged properties do not make a report unreadable. */
function titleOf(archive: Archive, limits: Limits): string | null {
  try {
    const name = relatedPart(archive, '', 'core-properties', limits)
    const part = name === undefined ? undefined : readPart(archive, name, limits)
    const [found] = part === undefined ? [] : outermost(part.root, 'dc:title')
    const title = found === undefined ? '' : textOf(found).trim()
    return title === '' ? null : title
  } catch (error) {
    if (error instanceof ExtractError) return null
    throw error
  }
}
