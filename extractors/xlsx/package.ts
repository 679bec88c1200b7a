import { strToU8, zipSync, type Zippable } from 'fflate'
import { relatedPart } from '../docx/package.js'
import { decodeXml } from '../docx/xml/decode.js'
import { tokensOf } from '../docx/xml/scanner.js'
import { ExtractError } from '../extract-error.js'
import type { Limits } from '../extractor.js'
import type { Archive } from '../zip/archive.js'
import { safeSheet } from './sheet-part.js'

const USUAL_MAIN_PART = 'xl/workbook.xml'

/** Parts that tell nothing of cells: pictures, charts, comments, pivots, links to other files. */
const OTHER_PARTS =
  /(?:^|\/)(?:drawings|charts|media|embeddings|pivot\w*|externalLinks|customXml|ctrlProps|printerSettings|comments\d*\.xml|worksheets\/_rels)(?:\/|$)/iu

/** Bytes of one part; the sheet of an archive's whole county has a tenth of it. */
const MOST_PART_BYTES = 32 * 2 ** 20
/** Tags of one part: sheets with a style on every one of 65 536 rows stay below. */
const MOST_TAGS = 2_000_000

/** Whether a package's main part is a workbook in XML. @throws ExtractError where it cannot be read. */
export function isWorkbook(archive: Archive, limits: Limits): boolean {
  const main = relatedPart(archive, '', 'officeDocument', limits) ?? USUAL_MAIN_PART
  return /^xl\/\w+\.xml$/iu.test(main) && archive.names.some((name) => sameName(name, main))
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/**
 * The package again with those parts alone that tell of cells, each one looked at before: unpacked
 * within its bound, XML without a DOCTYPE, and no more cells than are allowed.
 * @throws ExtractError `E_CORRUPT`, `E_ENCRYPTED`, `E_LIMIT`.
 */
export function safePackage(archive: Archive, limits: Limits): Uint8Array {
  const names = archive.names.filter((name) => /\.(?:xml|rels)$/iu.test(name))
  const parts: Zippable = {}
  let cells = 0
  for (const name of new Set(names.filter((each) => !OTHER_PARTS.test(each)))) {
    const bytes = archive.read(name)
    if (bytes === undefined) continue
    if (bytes.length > MOST_PART_BYTES) throw new ExtractError('E_LIMIT', `${name} unpacked`)
    const { text } = decodeXml(bytes)
    cells += cellsIn(text, name)
    if (cells > limits.cells) throw new ExtractError('E_LIMIT', `more than ${limits.cells} cells`)
    const safe = SHEET.test(text) ? strToU8(safeSheet(tokensOf(text))) : bytes
    parts[name] = [safe, { level: 0 }]
  }
  return zipSync(parts)
}

/** How many cells with content, and merged areas, a part has. */
function cellsIn(text: string, name: string): number {
  let [cells, tags] = [0, 0]
  for (const token of tokensOf(text)) {
    if (token.type !== 'open') continue
    tags += 1
    if (CONTENT.test(token.name)) cells += 1
    if (tags > MOST_TAGS) throw new ExtractError('E_LIMIT', `${name}: tags`)
  }
  return cells
}

/** How the part of a sheet begins, whatever its name is. */
const SHEET = /^\uFEFF?(?:<\?[^>]*\?>|<!--[^>]*-->|\s)*<(?:\w+:)?worksheet\b/u

/** A value, an inline string, a merged area. */
const CONTENT = /^(?:\w+:)?(?:v|is|mergeCell)$/u
