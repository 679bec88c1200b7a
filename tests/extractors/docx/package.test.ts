import { describe, expect, it } from '@jest/globals'
import { docxExtractor } from '../../../extractors/docx/index.js'
import { isEncryptedOffice } from '../../../extractors/docx/encrypted.js'
import { docx, failureOf, linesOf, p, part, read, relations, zip } from './builder.js'

const bytes = docx({ body: p('总体情况') })

function main(document: string | Uint8Array): Uint8Array {
  return docx({ body: '', others: { 'word/document.xml': document } })
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return new Uint8Array(bigEndian ? little.swap16() : little)
}

describe('a DOCX', () => {
  it('is known by its content', () => {
    expect(docxExtractor.matches(bytes)).toBe(true)
    expect(docxExtractor.matches(bytes.subarray(0, bytes.length - 300))).toBe(true)
    expect(docxExtractor.matches(zip({ 'xl/workbook.xml': '<x/>' }))).toBe(false)
    expect(docxExtractor.matches(new TextEncoder().encode('PK word/'))).toBe(false)
    expect(docxExtractor.matches(new Uint8Array())).toBe(false)
  })

  it('has its body where the relations say', async () => {
    const type = 'application/vnd.ms-word.document.macroEnabled.main+xml'
    const moved = zip({
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/Body/Main.xml" ContentType="${type}"/></Types>`,
      '_rels/.rels': relations({ officeDocument: '/body/main.xml' }),
      'body/main.xml': part('document', `<w:body>${p('在别处')}</w:body>`),
    })
    expect(docxExtractor.matches(moved)).toBe(true)
    expect(await linesOf(moved)).toEqual(['在别处'])
  })

  it('is read by itself alone where it has nothing but a body', async () => {
    const bare = zip({ 'word/document.xml': part('document', `<w:body>${p('孤')}</w:body>`) })
    expect(await linesOf(bare)).toEqual(['孤'])
  })

  it('gives the title among its properties', async () => {
    const core =
      '<c:coreProperties xmlns:c="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title> 年度报告 </dc:title></c:coreProperties>'
    const related = relations({
      officeDocument: 'word/document.xml',
      'core-properties': 'core.xml',
    })
    const titled = { '_rels/.rels': related, 'core.xml': core }
    expect((await read(docx({ body: p('x'), others: titled }))).title).toBe('年度报告')
    expect((await read(docx({ body: p('x'), others: { ...titled, 'core.xml': '<' } }))).title).toBe(
      null,
    )
    expect(await read(bytes)).toMatchObject({
      source: { name: 'report.docx', format: 'docx', pages: null },
      title: null,
    })
  })
})

describe('the encoding of a part', () => {
  const declared = (encoding: string) =>
    part('document', `<w:body>${p('总体情况')}</w:body>`).replace('UTF-8', encoding)

  it.each([
    ['UTF-16, little-endian', utf16(declared('UTF-16'), false)],
    ['UTF-16, big-endian', utf16(declared('UTF-16'), true)],
    ['UTF-16 without a mark', utf16(declared('UTF-16'), false).subarray(2)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${declared('UTF-8')}`)],
    ['UTF-8 that says it is UTF-16', new TextEncoder().encode(declared('UTF-16'))],
  ])('may be %s', async (_, document) => {
    const { blocks, notes } = await read(main(document))
    expect(blocks).toMatchObject([{ text: '总体情况' }])
    expect(notes).toEqual([])
  })

  it('may be GB18030, declared', async () => {
    const [before = '', after = ''] = declared('GB18030').split('总体情况')
    const gb = [0xd7, 0xdc, 0xcc, 0xe5, 0xc7, 0xe9, 0xbf, 0xf6]
    const document = Uint8Array.from([...Buffer.from(before), ...gb, ...Buffer.from(after)])
    expect(await linesOf(main(document))).toEqual(['总体情况'])
  })

  it('is noted where it is damaged', async () => {
    const [before = '', after = ''] = declared('UTF-8').split('总')
    const document = Uint8Array.from([...Buffer.from(before), 0xff, ...Buffer.from(after)])
    expect((await read(main(document))).notes).toEqual([
      { code: 'encoding-damaged', detail: 'UTF-8' },
    ])
  })

  it('may use any prefix and the strict namespaces', async () => {
    const document = part('document', `<w:body>${p('严格')}</w:body>`)
      .replaceAll('w:', 'n0:')
      .replaceAll('xmlns:w=', 'xmlns:n0=')
      .replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
    expect(await linesOf(main(document))).toEqual(['严格'])
  })
})

describe('a file that cannot be read', () => {
  const body = (content: string) => main(part('document', `<w:body>${content}</w:body>`))

  it.each([
    ['a ZIP of another kind', zip({ 'a.txt': 'x' }), 'E_TYPE: ZIP'],
    ['a ZIP cut short', bytes.subarray(0, bytes.length - 300), 'E_CORRUPT: ZIP directory'],
    ['no text', body('<w:p/>'), 'E_NO_TEXT'],
    ['no body', main(part('document', '')), 'E_CORRUPT: word/document.xml: no body'],
    ['another root', main(part('styles', '<w:body/>')), 'E_CORRUPT: word/document.xml: no body'],
    ['an element left open', body('<w:p>'), 'E_CORRUPT: word/document.xml: XML: not well-formed'],
    [
      'a DOCTYPE',
      main('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'),
      'E_CORRUPT: word/document.xml: XML: DOCTYPE',
    ],
    [
      'an entity of its own',
      body('<w:p>&constructor;</w:p>'),
      'E_CORRUPT: word/document.xml: XML: unknown entity',
    ],
    ['deep nesting', body('<w:r>'.repeat(300)), 'E_LIMIT: word/document.xml: XML: depth'],
  ])('is one with %s', async (_, file, failure) => {
    expect(await failureOf(read(file))).toBe(failure)
  })

  it('is one with a damaged part', async () => {
    const damaged = zip({ 'word/document.xml': part('document', `<w:body>${p('正文')}</w:body>`) })
    damaged[60] = (damaged[60] ?? 0) ^ 0xff
    expect(await failureOf(read(damaged))).toBe('E_CORRUPT: word/document.xml')
  })

  it('is one that unpacks to more than is allowed', async () => {
    expect(await failureOf(read(bytes, { unpackedBytes: 1000 }))).toMatch(/^E_LIMIT: .* unpacked$/u)
    expect(await failureOf(read(bytes, { characters: 3 }))).toBe(
      'E_LIMIT: word/document.xml: characters',
    )
  })

  it('is an Office file with a password, which is no ZIP', () => {
    const ole = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(isEncryptedOffice(ole)).toBe(true)
    expect(isEncryptedOffice(ole.subarray(0, 8))).toBe(false)
    expect(docxExtractor.matches(ole)).toBe(false)
  })
})
