import { describe, expect, it } from '@jest/globals'
import { pdfExtractor } from '../../../extractors/pdf/index.js'
import { options, render, trueTypeFont } from './engine/render.js'

const bytesOf = (content: string): Uint8Array => new TextEncoder().encode(content)

describe('the PDF extractor', () => {
  it('knows a PDF by its mark within the first 1024 bytes', () => {
    expect(pdfExtractor.matches(bytesOf('%PDF-1.7'))).toBe(true)
    expect(pdfExtractor.matches(bytesOf(`${' '.repeat(1000)}%PDF-1.7`))).toBe(true)
    expect(pdfExtractor.matches(bytesOf(`${' '.repeat(1024)}%PDF-1.7`))).toBe(false)
    expect(pdfExtractor.matches(bytesOf('<html>'))).toBe(false)
  })

  it('reads paragraphs and tables, and notes a page without text', async () => {
    const bytes = await render((document) => {
      document.font(trueTypeFont).fontSize(12).text('Report', 50, 40, { lineBreak: false })
      document.rect(50, 100, 100, 30).rect(150, 100, 100, 30).stroke()
      document.text('a', 60, 108, { lineBreak: false }).text('12', 160, 108, { lineBreak: false })
      document.addPage()
    })
    const { source, blocks, notes } = await pdfExtractor.extract(bytes, 'report.pdf', options)
    expect(source).toEqual({ name: 'report.pdf', format: 'pdf', pages: 2 })
    expect(blocks).toMatchObject([
      { type: 'paragraph', text: 'Report' },
      { type: 'table', layout: 'ruled', cells: [{ text: 'a' }, { text: '12' }] },
    ])
    expect(notes).toContainEqual({
      code: 'page-without-text',
      detail: 'page 2',
      place: { page: 2 },
    })
  })

  it('refuses a document without any text', async () => {
    const bytes = await render((document) => document.rect(50, 50, 100, 100).stroke())
    await expect(pdfExtractor.extract(bytes, 'scan.pdf', options)).rejects.toMatchObject({
      code: 'E_NO_TEXT',
    })
  })
})
