import { describe, expect, it } from '@jest/globals'
import { defaultLimits, type ExtractOptions } from '../../../../extractors/extractor.js'
import { readPages } from '../../../../extractors/pdf/engine/index.js'
import { options, render, textOf, trueTypeFont } from './render.js'

const draw = (d: PDFKit.PDFDocument) => {
  d.text('one', 50, 50)
  d.addPage().text('two', 50, 50)
}

function limited(limits: Partial<ExtractOptions['limits']>): ExtractOptions {
  return { ...options, limits: { ...defaultLimits, ...limits } }
}

describe('a PDF that cannot be read', () => {
  it('is corrupt where it is no PDF or empty of objects', async () => {
    const text = new TextEncoder().encode('%PDF-1.7\nno objects\nstartxref\n0\n%%EOF')
    await expect(readPages(text, options)).rejects.toMatchObject({ code: 'E_CORRUPT' })
    await expect(readPages(new Uint8Array(), options)).rejects.toMatchObject({ code: 'E_CORRUPT' })
  })

  it('is corrupt where it was cut off, although its first pages could be repaired', async () => {
    const bytes = await render(draw)
    for (const part of [0.5, 0.9, 0.97]) {
      const cut = bytes.slice(0, bytes.length * part)
      await expect(readPages(cut, options)).rejects.toMatchObject({
        code: 'E_CORRUPT',
        detail: 'cut off',
      })
    }
  })

  it('is corrupt where a later revision was cut off', async () => {
    const whole = Buffer.from(await render(draw)).toString('latin1')
    const cut = Buffer.from(`${whole}\n9 0 obj\n<< /Type /Page >>\nendobj\n`, 'latin1')
    await expect(readPages(cut, options)).rejects.toMatchObject({ code: 'E_CORRUPT' })
  })

  it('is encrypted where a password is needed to open it', async () => {
    const bytes = await render(draw, { userPassword: 'user', pdfVersion: '1.7' })
    await expect(readPages(bytes, options)).rejects.toMatchObject({ code: 'E_ENCRYPTED' })
  })

  it('has no pages where the tree of pages is empty', async () => {
    const objects =
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj'
    const bytes = new TextEncoder().encode(
      `%PDF-1.4\n${objects}\ntrailer<</Root 1 0 R/Size 3>>\nstartxref\n0\n%%EOF`,
    )
    await expect(readPages(bytes, options)).rejects.toMatchObject({ code: 'E_NO_PAGES' })
  })

  it('exceeds a limit on pages or characters', async () => {
    const bytes = await render(draw)
    await expect(readPages(bytes, limited({ pages: 1 }))).rejects.toMatchObject({
      code: 'E_LIMIT',
      detail: '2 pages',
    })
    await expect(readPages(bytes, limited({ characters: 5 }))).rejects.toMatchObject({
      code: 'E_LIMIT',
    })
    await expect(readPages(bytes, limited({ characters: 6 }))).resolves.toBeDefined()
  })

  it('is not read once the signal is aborted, for the reason given', async () => {
    const reason = new Error('stopped')
    const signal = AbortSignal.abort(reason)
    await expect(readPages(await render(draw), { ...options, signal })).rejects.toBe(reason)
  })
})

describe('a PDF in a Buffer, which may share its memory with others', () => {
  it.each([true, false])('is read and left as it was (fast: %s)', async (fast) => {
    const plain = await render((d) => d.font(trueTypeFont).text('one', 50, 50))
    const pool = Buffer.concat([Buffer.from('before'), plain, Buffer.from('after')])
    const bytes = pool.subarray(6, 6 + plain.length)
    const { pages } = await readPages(bytes, { ...options, fast })
    expect(pages.map(textOf)).toEqual(['one'])
    expect(pool.toString('latin1')).toBe(`before${Buffer.from(plain).toString('latin1')}after`)
  })
})

describe('a PDF that only restricts its use', () => {
  it('opens without a password', async () => {
    const bytes = await render(draw, { ownerPassword: 'owner', pdfVersion: '1.7' })
    const { pages } = await readPages(bytes, options)
    expect(pages.map(textOf)).toEqual(['one', 'two'])
  })
})

describe('the title of a PDF', () => {
  it('is that of its metadata, or none', async () => {
    const titled = await render(draw, { info: { Title: ' 年度报告 ' } })
    expect((await readPages(titled, options)).title).toBe('年度报告')
    expect((await readPages(await render(draw), options)).title).toBeNull()
  })
})
