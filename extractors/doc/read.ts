import type { Document } from '../../src/document/document.js'
import { ExtractError } from '../extract-error.js'
import type { ExtractOptions } from '../extractor.js'
import { blocksOfHtml } from '../markup/index.js'
import { openCompound } from '../ole/compound.js'
import { htmlOfBlocks } from '../word/html.js'
import { treeOf } from '../word/tree.js'
import { paragraphsOfBody } from './body.js'
import { openWordFile } from './header.js'
import { readPieces } from './pieces.js'

/**
 * The document in a Word file of 1997 and later.
 * @throws ExtractError `E_TYPE`, `E_ENCRYPTED`, `E_CORRUPT`, `E_NO_TEXT`, `E_LIMIT`.
 */
export function readDoc(
  bytes: Uint8Array,
  name: string,
  { limits, signal }: ExtractOptions,
): Document {
  const file = openWordFile(openCompound(bytes))
  const pieces = readPieces(file, limits)
  const tree = treeOf(paragraphsOfBody(file, pieces))
  signal?.throwIfAborted()
  const { blocks, notes } = blocksOfHtml(htmlOfBlocks(tree), limits)
  if (blocks.length === 0) throw new ExtractError('E_NO_TEXT')
  return { source: { name, format: 'doc', pages: null }, title: null, blocks, notes }
}
