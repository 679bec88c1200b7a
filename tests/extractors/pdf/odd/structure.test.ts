import { describe, expect, it, jest } from '@jest/globals'
import { readReport } from '../../../../src/index.js'
import { expectHeld, findingsOf } from './held.js'
import { make, press, print, type Odd } from './print.js'
import { fileOf, packedFile, stream, textString, toBytes, updated } from './raw.js'

jest.setTimeout(30_000)

const printed = await print()
const plain = make(printed)

describe('a file of an odd structure', () => {
  it('is read without its bookmarks and page labels, which repeat the titles', async () => {
    const titles = ['一、总体情况', '三、收到和处理政府信息公开申请情况']
    const odd: Odd = {
      catalog: (objects) => {
        const [outlines, ...items] = [objects.reserve(), objects.reserve(), objects.reserve()]
        items.forEach((item, at) => {
          const next = items[at + 1] === undefined ? '' : `/Next ${items[at + 1]} 0 R`
          const title = `/Title${textString(titles[at] ?? '')}`
          objects.objects.set(item, `<<${title}/Parent ${outlines} 0 R${next}>>`)
        })
        const ends = `/First ${items[0]} 0 R/Last ${items.at(-1)} 0 R/Count ${items.length}`
        objects.objects.set(outlines, `<<${ends}>>`)
        return `/Outlines ${outlines} 0 R/PageLabels<</Nums[0<</P${textString('一、总体情况')}/S/D>>]>>`
      },
    }
    await expectHeld(press(printed, odd), printed)
  })

  it('is read as its last update left it', async () => {
    const changed = new Map(
      [...plain.objects].flatMap(([number, object]) =>
        object.includes('stream\n') ? [[number, object] as const] : [],
      ),
    )
    const old = new Map(
      [...plain.objects].map(([number, object]) => [
        number,
        changed.has(number)
          ? stream(
              '',
              object.replace(/<3\d>/gu, '<37>').replace(/^[^]*?stream\n|\nendstream$/gu, ''),
            )
          : object,
      ]),
    )
    const first = fileOf(old, plain.root)
    const whole = updated(first, changed, plain.root)
    expect(whole.startsWith(first)).toBe(true)
    const report = await expectHeld(toBytes(whole), printed)
    expect(findingsOf(report, 'file-repaired')).toEqual([])
  })

  it('is read where its objects stand in streams', async () => {
    const report = await expectHeld(toBytes(packedFile(plain.objects, plain.root)), printed)
    expect(findingsOf(report, 'file-repaired')).toEqual([])
  })

  it('is read where its cross-reference is broken, and told', async () => {
    const file = fileOf(plain.objects, plain.root).replace(/startxref\n\d+/u, 'startxref\n17')
    const report = await expectHeld(toBytes(file), printed)
    expect(findingsOf(report, 'file-repaired')).toHaveLength(1)
  })
})

describe('files that a PDF carries', () => {
  const attached: Odd = {
    catalog: (objects) => {
      const file = objects.add(stream('/Type/EmbeddedFile', 'rows'))
      const name = textString('统计表.xlsx')
      const specification = `<</Type/Filespec/F(table.xlsx)/UF${name}/EF<</F ${file}>>>>`
      return `/Names<</EmbeddedFiles<</Names[${name} ${specification}]>>>>/Collection<</View/D>>`
    },
  }

  it('are named beside the report', async () => {
    const report = await expectHeld(press(printed, attached), printed)
    expect(findingsOf(report, 'attachment-embedded')).toEqual([
      expect.stringContaining('统计表.xlsx'),
    ])
  })

  it('are named where the pages are no report', async () => {
    const cover = { ...printed, pages: 1, lines: printed.lines.slice(2, 3), rulings: [''] }
    const { reports, findings } = await readReport(press(cover, attached), 'cover.pdf')
    expect(reports).toEqual([])
    expect(findings.map(({ code }) => code).sort()).toEqual(['E_NOT_REPORT', 'attachment-embedded'])
  })

  it('are named where the pages have no text', async () => {
    const cover = { ...printed, pages: 1, lines: [], rulings: [''] }
    const { findings } = await readReport(press(cover, attached), 'cover.pdf', { ocr: 'off' })
    expect(findings.map(({ code }) => code)).toEqual(['E_NO_TEXT'])
    expect(findings[0]?.message.en).toContain('统计表.xlsx')
  })
})
