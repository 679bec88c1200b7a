import type { Document, Note } from '../../../src/document/document.js'
import { ExtractError } from '../../extract-error.js'
import type { ExtractOptions } from '../../extractor.js'
import { readLists } from '../numbering/definitions.js'
import { prepareBody } from '../prepare/index.js'
import { readBody } from '../read.js'
import { readStyles } from '../styles.js'
import { decodeXml } from '../xml/decode.js'
import { outermost } from '../xml/element.js'
import { readXml } from '../xml/read.js'
import { asOfToday } from './word-2003.js'

/**
 * The document in a single XML file, wherever in it body, styles and lists stand.
 * @throws ExtractError `E_CORRUPT`, `E_NO_TEXT`, `E_LIMIT`.
 */
export async function readWordXml(
  bytes: Uint8Array,
  name: string,
  options: ExtractOptions,
): Promise<Document> {
  const { text, damaged } = decodeXml(bytes)
  const root = readXml(text, options.limits.characters)
  const [body] = outermost(root, 'w:body')
  if (body === undefined) throw new ExtractError('E_CORRUPT', 'no body')
  const styles = readStyles(outermost(root, 'w:styles')[0])
  const lists = readLists(outermost(root, 'w:numbering')[0], styles)
  const prepared = prepareBody(asOfToday(body), styles, lists)
  const { blocks, notes } = await readBody(prepared.body, options)
  const damage: Note[] =
    damaged === undefined ? [] : [{ code: 'encoding-damaged', detail: damaged }]
  return {
    source: { name, format: 'word-xml', pages: null },
    title: null,
    blocks,
    notes: [...damage, ...prepared.notes, ...notes],
  }
}
