import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formById } from '../../src/forms/index.js'
import { makeReport } from '../../samples/generator/make.js'
import type { MadeUpReport } from '../../samples/generator/model/report.js'
import { plainDocx, renderDocx } from '../../samples/generator/render/docx.js'
import { plainHtml, renderHtml } from '../../samples/generator/render/html.js'
import { renderPdf } from '../../samples/generator/render/pdf/pdf.js'
import { plainPdf } from '../../samples/generator/render/pdf/style.js'
import { plainText, renderText } from '../../samples/generator/render/text.js'

/** PDFs are slow to make: so many are made, and then told apart by a comment at their end. */
const PDFS = 12

/** The formats of ten files in a row. */
const KINDS = ['pdf', 'html', 'pdf', 'docx', 'pdf', 'html', 'pdf', 'txt', 'pdf', 'html'] as const
type Kind = (typeof KINDS)[number]

const FILES_IN_FOLDER = 500

/** Writes an archive of so many made-up reports, no two of the same bytes. */
export async function makeArchive(folder: string, count: number): Promise<void> {
  const pdfs: Uint8Array[] = []
  for (let index = 0; index < PDFS; index++)
    pdfs.push((await renderPdf(madeUp(index), plainPdf)).bytes)
  for (let index = 0; index < count; index++) {
    const kind = KINDS[index % KINDS.length] ?? 'html'
    const part = join(folder, String(Math.floor(index / FILES_IN_FOLDER)))
    await mkdir(part, { recursive: true })
    await writeFile(join(part, `${index}.${kind}`), rendered(kind, index, pdfs))
  }
}

function rendered(kind: Kind, index: number, pdfs: readonly Uint8Array[]): Uint8Array | string {
  switch (kind) {
    case 'pdf':
      return Buffer.concat([pdfs[index % PDFS] ?? Buffer.alloc(0), Buffer.from(`\n% ${index}\n`)])
    case 'html':
      return renderHtml(madeUp(index), plainHtml)
    case 'docx':
      return renderDocx(madeUp(index), plainDocx)
    case 'txt':
      return renderText(madeUp(index), plainText)
  }
}

function madeUp(index: number): MadeUpReport {
  const form = formById('2021')
  if (form === undefined) throw new Error('there is no form of 2021')
  return makeReport(form, index, `第${index}号虚构县人民政府`, 2021 + (index % 4))
}
