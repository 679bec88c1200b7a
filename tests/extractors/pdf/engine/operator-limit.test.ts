import { describe, expect, it } from '@jest/globals'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { operatorLimit } from '../../../../extractors/pdf/engine/operator-limit.js'
import { loadPdfjs } from '../../../../extractors/pdf/engine/pdfjs.js'
import { withDocument } from '../../../../extractors/pdf/engine/open.js'
import { file, formsInForms, stream } from './guard/files.js'

const chunk = (streamId: number, length: number) => ({ streamId, chunk: { length } })

/** Whether the limit is exceeded by now. */
const isExceeded = (exceeded: Promise<never>) =>
  Promise.race([exceeded.catch((error: unknown) => error), Promise.resolve('not yet')])

describe('the limit on operators', () => {
  it('holds for each page', async () => {
    const { watch, exceeded } = operatorLimit(10, 100)
    watch(chunk(1, 6))
    watch(chunk(2, 6))
    watch({ streamId: 1 })
    expect(await isExceeded(exceeded)).toBe('not yet')
    watch(chunk(1, 6))
    await expect(exceeded).rejects.toMatchObject({ code: 'E_LIMIT', detail: '18 operators' })
  })

  it('holds for all pages together', async () => {
    const { watch, exceeded } = operatorLimit(10, 15)
    watch(chunk(1, 8))
    watch(chunk(2, 8))
    await expect(exceeded).rejects.toMatchObject({ code: 'E_LIMIT' })
  })

  it('stops pdfjs where forms draw one another a billion times', async () => {
    const forms = formsInForms(31, 2)
    const bytes = file('<</XObject<</Next 10 0 R>>>>', { 4: stream('', '/Next Do'), ...forms })
    const operatorsOf = async (document: PDFDocumentProxy) => {
      const page = await document.getPage(1)
      return page.getOperatorList()
    }
    const reading = withDocument(await loadPdfjs(), bytes, operatorsOf, operatorLimit(5000, 5000))
    await expect(reading).rejects.toMatchObject({ code: 'E_LIMIT', detail: '6000 operators' })
  })
})
