/** Files of a few kilobytes, or megabytes, that grow beyond all bounds when they are read. */
import { deflateRawSync, deflateSync, constants } from 'node:zlib'
import { zipSync } from 'fflate'
import {
  contentTypes,
  documentPart,
  packageRelations,
} from '../../../samples/generator/render/docx-parts.js'
import { file, formsInForms, stream } from '../../extractors/pdf/engine/guard/files.js'

const MEGABYTE = 2 ** 20

/** A PDF of about 2 kB whose content is 1 GB of spaces, deflated twice. */
export function inflatingPdf(): Uint8Array {
  const content = deflateSync(deflatedZeros(1024))
  return file('<<>>', { 4: stream('/Filter[/FlateDecode/FlateDecode]', content) })
}

/** So many megabytes of zeros, deflated without ever being there: each is a block of its own. */
function deflatedZeros(megabytes: number): Uint8Array {
  const block = deflateRawSync(new Uint8Array(MEGABYTE), { finishFlush: constants.Z_FULL_FLUSH })
  const sum = Buffer.alloc(4)
  // Adler-32 of zeros: the second half counts them.
  sum.writeUInt32BE(((megabytes * MEGABYTE) % 65_521) * 65_536 + 1)
  const blocks = Array.from({ length: megabytes }, () => block)
  return Buffer.concat([Buffer.of(0x78, 0x9c), ...blocks, Buffer.of(3, 0), sum])
}

/** A PDF whose page draws a form that draws another twice, and so on, thirty deep. */
export function drawingPdf(): Uint8Array {
  const forms = formsInForms(31, 2)
  return file('<</XObject<</Next 10 0 R>>>>', { 4: stream('', '/Next Do'), ...forms })
}

/** A Word document of some hundred kilobytes with so many megabytes of text. */
export function wordyDocx(megabytes: number): Uint8Array {
  const paragraph = `<w:p><w:r><w:t>${'公开'.repeat(500)}</w:t></w:r></w:p>`
  return docx(paragraph.repeat((megabytes * MEGABYTE) / Buffer.byteLength(paragraph)))
}

/** A Word document with a cell that is said to take a thousand million columns. */
export function spannedDocx(): Uint8Array {
  const cell = '<w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr><w:p/></w:tc>'
  return docx(`<w:tbl><w:tr>${cell}</w:tr></w:tbl><w:p/>`)
}

function docx(body: string): Uint8Array {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text))
  const parts = {
    '[Content_Types].xml': bytes(contentTypes),
    '_rels/.rels': bytes(packageRelations),
    'word/document.xml': bytes(documentPart(body)),
  }
  return zipSync(parts, { level: 1 })
}

/** A web page with a table of a million rows. */
export function longHtml(): Uint8Array {
  return html('<tr><td>1</td><td>2</td></tr>'.repeat(1_000_000))
}

/** A web page with a cell that is said to take a thousand million rows and columns. */
export function spannedHtml(): Uint8Array {
  return html('<tr><td colspan="1000000000" rowspan="1000000000">1</td></tr><tr></tr>')
}

function html(rows: string): Uint8Array {
  const head =
    '<!doctype html><meta charset="utf-8"><h1>虚构县人民政府2023年政府信息公开工作年度报告</h1>'
  return Buffer.from(`${head}<table>${rows}</table>`)
}
