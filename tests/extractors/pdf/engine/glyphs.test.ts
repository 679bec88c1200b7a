import { describe, expect, it } from '@jest/globals'
import { withoutFontFiles } from '../../../../extractors/pdf/engine/font-files.js'
import { latin1 } from '../../../../extractors/pdf/engine/latin1.js'
import { readPages } from '../../../../extractors/pdf/engine/index.js'
import { loadPdfjs, readingOptions } from '../../../../extractors/pdf/engine/pdfjs.js'
import type { Glyph } from '../../../../extractors/pdf/page.js'
import { chineseFont, options, readDrawn, render, textOf, trueTypeFont } from './render.js'

/** Draws text with its baseline at the given height above the foot of the page. */
function write(document: PDFKit.PDFDocument, text: string, x: number, y: number): void {
  document.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
}

/** Sets an entry of the page's dictionary, of which pdfkit's types know only the resources. */
function setOfPage(document: PDFKit.PDFDocument, key: string, value: unknown): void {
  Object.assign(document.page.dictionary.data, { [key]: value })
}

function first(glyphs: readonly Glyph[]): Glyph {
  const [glyph] = glyphs
  if (glyph === undefined) throw new Error('the page has no glyph')
  return glyph
}

function centre({ box: [left, top, right, bottom] }: Glyph): [number, number] {
  return [(left + right) / 2, (top + bottom) / 2]
}

describe('glyphs of a page', () => {
  it('stand at their place in points from the top left, on the em box about the baseline', async () => {
    const page = await readDrawn((d) => {
      write(d.font(trueTypeFont).fontSize(20), 'AB', 100, 300)
    })
    const [a, b] = page.glyphs
    expect(textOf(page)).toBe('AB')
    expect(a?.box.map((n) => Number(n.toFixed(1)))).toEqual([100, 282.4, 113.3, 302.4])
    expect(a?.size).toBeCloseTo(20)
    expect(a?.direction).toBe(0)
    expect(b?.box[0]).toBeCloseTo(a?.box[2] ?? 0)
  })

  it('are turned with the page', async () => {
    const page = await readDrawn((d) => {
      setOfPage(d, 'Rotate', 90)
      write(d.font(trueTypeFont).fontSize(20), 'A', 100, 300)
    })
    expect([page.width, page.height]).toEqual([600, 400])
    const [x, y] = centre(first(page.glyphs))
    expect(x).toBeCloseTo(600 - 292.4, 1)
    expect(y).toBeCloseTo(106.7, 1)
    expect(first(page.glyphs).direction).toBe(90)
  })

  it('are counted from the corner of the crop box, and left out beyond it', async () => {
    const page = await readDrawn((d) => {
      setOfPage(d, 'CropBox', [50, 100, 350, 500])
      write(d.font(trueTypeFont).fontSize(20), 'A', 100, 300)
      write(d, 'B', 10, 300)
      write(d, 'C', 100, 90)
    })
    expect([page.width, page.height]).toEqual([300, 400])
    expect(textOf(page)).toBe('A')
    expect(first(page.glyphs).box[0]).toBeCloseTo(50, 1)
    expect(first(page.glyphs).box[1]).toBeCloseTo(182.4, 1)
  })

  it('are turned where the text runs up the page, and left out where it runs aslant', async () => {
    const page = await readDrawn((d) => {
      d.font(trueTypeFont).fontSize(20)
      d.save().rotate(-90, { origin: [100, 300] })
      write(d, 'UP', 100, 300)
      d.restore().rotate(-45, { origin: [200, 300] })
      write(d, 'MARK', 200, 300)
    })
    expect(textOf(page)).toBe('UP')
    const [u, p] = page.glyphs
    expect([u?.direction, u?.size]).toEqual([270, expect.closeTo(20)])
    expect(p?.box[3]).toBeCloseTo(u?.box[1] ?? 0)
  })

  it('count once where they are drawn again for a bold face, and twice where they are repeated', async () => {
    const page = await readDrawn((d) => {
      d.font(trueTypeFont).fontSize(20)
      write(d, '110 ll', 100, 300)
      write(d, '110 ll', 100.6, 300)
      write(d, '110', 100, 330)
    })
    expect(textOf(page)).toBe('110ll110')
  })

  it('count each for itself where a larger one of the same character lies under it', async () => {
    const page = await readDrawn((d) => {
      d.font(trueTypeFont).fontSize(24)
      write(d, '0', 100, 300)
      write(d.fontSize(10.5), '10', 98, 303)
    })
    expect(textOf(page)).toBe('010')
  })

  it('leave out spaces and invisible text', async () => {
    const page = await readDrawn((d) => {
      d.font(trueTypeFont).fontSize(20)
      write(d, 'a b', 100, 300)
      d.addContent('3 Tr')
      write(d, 'hidden', 100, 400)
    })
    expect(textOf(page)).toBe('ab')
  })

  it('are as many as the text layer has, in Chinese too', async () => {
    const bytes = await render((d) => {
      write(d.font(chineseFont()).fontSize(12), '本年新收政府信息公开申请数量（件）12', 50, 100)
      write(d.font(trueTypeFont), 'Figures: 1,234.50 (new)', 50, 140)
    })
    const { pages } = await readPages(bytes, options)
    expect(pages[0] && textOf(pages[0])).toBe(
      '本年新收政府信息公开申请数量（件）12Figures:1,234.50(new)',
    )
    expect(pages[0]?.glyphs.length).toBeGreaterThanOrEqual(await charactersOfTextLayer(bytes))
  })
})

async function charactersOfTextLayer(bytes: Uint8Array): Promise<number> {
  const { getDocument } = await loadPdfjs()
  const task = getDocument({ ...readingOptions, data: new Uint8Array(bytes) })
  const page = await (await task.promise).getPage(1)
  const { items } = await page.getTextContent()
  await task.destroy()
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join('')
    .replace(/\s/gu, '').length
}

describe('the fast path', () => {
  const draw = (d: PDFKit.PDFDocument) => {
    write(d.font(trueTypeFont).fontSize(14), 'Total 217 1 0, fi — “x”', 40, 100)
    write(d.font(chineseFont()), '总计 21710000218', 40, 140)
  }

  it('leaves out the font file of an Identity font and no other', async () => {
    const bytes = await render(draw)
    const light = Buffer.from(withoutFontFiles(bytes, latin1(bytes)) ?? []).toString('latin1')
    expect(light.length).toBe(bytes.length)
    expect(light).not.toContain('/FontFile2')
    expect(light).toContain('/FontFile3')
  })

  it('gives the same pages as the slow one', async () => {
    const bytes = await render(draw)
    const before = bytes.slice()
    const fast = await readPages(bytes, options)
    expect(fast.pages[0]?.glyphs.length).toBeGreaterThan(20)
    expect(fast).toEqual(await readPages(bytes, { ...options, fast: false }))
    expect(fast.fastPathRefused).toBeNull()
    expect(bytes).toEqual(before)
  })

  it('is refused where a glyph reads as a private character', async () => {
    const bytes = await render(
      (d) => {
        write(d.font(trueTypeFont), 'A', 40, 100)
      },
      { compress: false },
    )
    const told = Buffer.from(bytes).toString('latin1')
    const untold = Buffer.from(told.replace(/<0041>/gu, '<E041>'), 'latin1')
    const { pages, fastPathRefused } = await readPages(untold, options)
    expect(fastPathRefused).toContain('U+E041')
    expect(pages[0] && textOf(pages[0])).toBe('\uE041')
  })
})
