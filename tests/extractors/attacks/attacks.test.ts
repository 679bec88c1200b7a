import { describe, expect, it, jest } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { writeCompound } from '../../../samples/generator/render/doc/compound.js'
import { openArchive } from '../../../extractors/zip/archive.js'
import { refuseHostile } from '../../../extractors/pdf/engine/guard/index.js'
import { latin1 } from '../../../extractors/pdf/engine/latin1.js'
import { defaultLimits } from '../../../extractors/extractor.js'
import { ofd, resources } from '../ofd/builder.js'
import { file, stream } from '../pdf/engine/guard/files.js'
import { failureOf, readFile, textsOf } from '../read.js'
import { cell, data, xlsx } from '../xlsx/builder.js'

jest.setTimeout(60_000)

describe('an OLE file', () => {
  const decoy = writeCompound(
    new Map([
      ['WordDocument', [1, 2, 3]],
      ['EncryptedPackage', [1, 2, 3]],
    ]),
  )

  it('with a password is told as such although it has a stream of Word as well', async () => {
    expect(await failureOf(decoy, 'a.docx')).toMatch(/^E_ENCRYPTED/u)
  })

  it('that was cut off before its directory is damaged, not of another type', async () => {
    const cut = writeCompound(new Map([['WordDocument', [1]]])).subarray(0, 600)
    expect(await failureOf(cut, 'a.doc')).toMatch(/^E_CORRUPT/u)
  })
})

describe('a ZIP', () => {
  it('that was cut off before any name that tells is damaged, not of another type', async () => {
    const whole = zipSync({ 'a.xml': strToU8('<a/>') })
    expect(await failureOf(whole, 'a.docx')).toBe('E_TYPE: zip')
    expect(await failureOf(whole.subarray(0, 40), 'a.docx')).toMatch(/^E_CORRUPT/u)
    expect(() => openArchive(whole, 0)).not.toThrow()
  })

  it('whose relations name no path has no such part', async () => {
    const target = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${target}/officeDocument" Target="//[a"/></Relationships>`
    const bytes = zipSync({ '_rels/.rels': strToU8(relations) })
    expect(await failureOf(bytes, 'a.docx')).toBe('E_TYPE: zip')
  })
})

describe('a workbook', () => {
  it('of more cells than a call takes arguments is read', async () => {
    const row = (at: number) =>
      Array.from({ length: 400 }, (_, column) => {
        const [first, second] = [Math.floor(column / 26), column % 26]
        const letter = (code: number) => String.fromCharCode(65 + code)
        return cell((first === 0 ? '' : letter(first - 1)) + letter(second) + String(at), 1)
      }).join('')
    const rows = Object.fromEntries(Array.from({ length: 330 }, (_, at) => [at + 1, row(at + 1)]))
    const { blocks } = await readFile(xlsx([{ inside: data(rows) }]), 'a.xlsx')
    expect(blocks).toMatchObject([{ rowCount: 330, columnCount: 400 }])
  })

  it('with one long text in every cell exceeds a limit', async () => {
    const rows = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [at + 1, `<c r="A${at + 1}" t="s"><v>0</v></c>`]),
    )
    const strings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${'公开'.repeat(1000)}</t></si></sst>`
    const bytes = xlsx([{ inside: data(rows) }], [], { 'xl/sharedStrings.xml': strings })
    expect(await failureOf(bytes, 'a.xlsx', { characters: 100_000 })).toBe('E_LIMIT: characters')
  })
})

describe('an OFD', () => {
  it('keeps the text of a run with many line breaks inside', async () => {
    const run = `<ofd:TextCode X="0" Y="5">\n a${'\n'.repeat(20_000)}b \n</ofd:TextCode>`
    const text = `<ofd:TextObject Boundary="0 0 90 9" Size="3">${run}</ofd:TextObject>`
    expect((await textsOf(ofd({ pages: [text] }), 'a.ofd')).join('')).toMatch(/^a/u)
  })

  it('whose pages name resources again and again exceeds a limit', async () => {
    const unit = '<ofd:CompositeGraphicUnit ID="1"><ofd:Content/></ofd:CompositeGraphicUnit>'
    const others = {
      'D0/R.xml': resources(
        `<ofd:CompositeGraphicUnits>${unit.repeat(1000)}</ofd:CompositeGraphicUnits>`,
      ),
    }
    const before = '<ofd:PageRes>R.xml</ofd:PageRes>'.repeat(600)
    const bytes = ofd({ pages: ['', '', ''], before, others })
    expect(await failureOf(bytes, 'a.ofd')).toBe('E_LIMIT: objects')
  })
})

describe('an MHT', () => {
  it('is not looked through for a page behind a thousand parts', async () => {
    const head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="a"\r\n\r\n'
    const bytes = Buffer.from(`${head}${'\n--a'.repeat(1001)}\nContent-Type: text/html\n\n<p>1</p>`)
    expect(await failureOf(bytes, 'a.mht')).toBe('E_NO_TEXT: MIME')
  })
})

describe('a picture', () => {
  /** A directory of one entry: the width, so many values of four bytes. */
  const tiff = (values: number, next: number): Buffer => {
    const bytes = Buffer.alloc(64)
    bytes.write('II*\0', 'latin1')
    bytes.writeUInt32LE(8, 4)
    bytes.writeUInt16LE(1, 8)
    bytes.writeUInt16LE(256, 10)
    bytes.writeUInt16LE(4, 12)
    bytes.writeUInt32LE(values, 14)
    bytes.writeUInt32LE(next, 22)
    return bytes
  }

  it('whose directories lead back to the first is damaged', async () => {
    expect(await failureOf(tiff(1, 8), 'a.tif')).toBe('E_CORRUPT: TIFF directories in a circle')
  })

  it('with an entry of more values than bytes is damaged', async () => {
    expect(await failureOf(tiff(0xffffffff, 0), 'a.tif')).toBe('E_CORRUPT: TIFF directory')
  })

  it('of a side beyond all reason exceeds a limit before it is decoded', async () => {
    const head = 'ffd8ffe000104a46494600010100000100010000ffc0001108'
    const jpeg = Buffer.from(`${head}0384ffff03011100021101031101ffd9`, 'hex')
    expect(await failureOf(jpeg, 'a.jpg')).toBe('E_LIMIT: 58981500 pixels')
  })
})

describe('long runs', () => {
  const title = '虚构县人民政府2023年政府信息公开工作年度报告'

  it('of spaces at the end of a line are read in time that grows with them', async () => {
    const text = `${title}\n\n1${' '.repeat(300_000)}\n`
    expect(await textsOf(Buffer.from(text), 'a.txt')).toContain(title)
  })

  it('of signs of a site are read in time that grows with them', async () => {
    const page = `<h1>${title}</h1><p>字体${'【'.repeat(300_000)}。</p>`
    expect((await textsOf(Buffer.from(page), 'a.html'))[0]).toBe(title)
  })

  it('of digits in a name of a PDF are looked at in time that grows with them', () => {
    const guard = (bytes: Uint8Array) => () => {
      refuseHostile(latin1(bytes), defaultLimits)
    }
    const name = stream('', `/${'1'.repeat(200_000)}`)
    expect(guard(file('<<>>', { 4: name }))).not.toThrow()
    const contents = `/Contents ${'1'.repeat(200_000)}`
    expect(guard(file('<<>>', { 4: stream('', ' '), 5: `<<${contents}>>` }))).not.toThrow()
  })
})
