import { describe, expect, it } from '@jest/globals'

import { defaultLimits, type Limits } from '../../extractors/extractor.js'
import { extract } from '../../extractors/index.js'
import type { Document } from '../../src/document/document.js'

function read(
  content: string | Uint8Array,
  name: string,
  limits?: Partial<Limits>,
): Promise<Document> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const all = { ...defaultLimits, ...limits }
  return extract(bytes, name, { limits: all, signal: undefined, fast: true })
}

/** An OLE container with nothing in it but the name of one stream. */
function ole(stream: string): Uint8Array {
  const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  return Buffer.concat([signature, Buffer.alloc(504), Buffer.from(stream, 'utf16le')])
}

describe('the format of a file', () => {
  it.each([
    ['<html><p>一、总体情况</p></html>', 'a.html', 'html'],
    ['一、总体情况', 'a.txt', 'text'],
    ['一、总体情况', 'a.md', 'markdown'],
    ['# 一、总体情况', 'a.md', 'markdown'],
    ['# 一、总体情况', 'a.txt', 'text'],
    ['# 一、总体情况', 'a', 'markdown'],
    ['一、总体情况', 'dir.html/a', 'text'],
  ])('of %j named %s is %s, without a note', async (content, name, format) => {
    const { source, notes } = await read(content, name)
    expect(source).toEqual({ name, format, pages: null })
    expect(notes).toEqual([])
  })

  it.each([
    ['<html><p>一</p></html>', 'a.doc', 'html named .doc'],
    ['<html><p>一</p></html>', 'a.PDF', 'html named .pdf'],
    ['一、总体情况', 'a.docx', 'text named .docx'],
  ])('comes from the content: %j named %s gives a note', async (content, name, detail) => {
    expect((await read(content, name)).notes).toEqual([{ code: 'extension-differs', detail }])
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['', 'E_EMPTY'],
    [' \r\n\t\uFEFF', 'E_EMPTY'],
    [Buffer.from(' \n', 'utf16le'), 'E_EMPTY'],
    [ole('EncryptedPackage'), 'E_ENCRYPTED'],
    [ole('WordDocument'), 'E_CORRUPT: OLE sectors of 2^0 and 2^0 bytes'],
    [ole('Workbook'), 'E_TYPE: xls'],
    [ole('Other'), 'E_CORRUPT: OLE sectors of 2^0 and 2^0 bytes'],
    ['{\\rtf1\\ansi}', 'E_NO_TEXT'],
    ['MIME-Version: 1.0\r\n\r\n<html>', 'E_TYPE: mht'],
    ['<?xml version="1.0"?><a>text</a>', 'E_TYPE: xml'],
    ['<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>', 'E_TYPE: word-xml'],
    [ole('Book'), 'E_TYPE: xls'],
    [Buffer.from('PK\u0003\u0004 xl/workbook.bin'), 'E_TYPE: xlsb'],
    [Buffer.from('PK\u0003\u0004 xl/workbook.xml'), 'E_CORRUPT: ZIP directory'],
    [Buffer.from('PK\u0003\u0004 OFD.xml'), 'E_CORRUPT: ZIP directory'],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'E_TYPE: png'],
    [Buffer.from([1, 2, 3, 4, 5, 6, 0, 0x80]), 'E_TYPE'],
  ])('%j is refused: %s', async (content, message) => {
    await expect(read(content, 'a.txt')).rejects.toMatchObject({ name: 'ExtractError', message })
  })

  it('is one of more bytes or cells than the limits allow', async () => {
    await expect(read('abcd', 'a.txt', { bytes: 3 })).rejects.toThrow('E_LIMIT: 4 bytes')
    const table = '<table><tr><td>a<td>b<tr><td>c<td>d</table>'
    await expect(read(table + table, 'a.html', { cells: 7 })).rejects.toThrow('E_LIMIT: 8 cells')
    expect((await read(table + table, 'a.html', { cells: 8 })).blocks).toHaveLength(2)
  })

  it('is one whose reading was called off', async () => {
    const options = { limits: defaultLimits, signal: AbortSignal.abort(), fast: true }
    await expect(extract(Buffer.from('abc'), 'a.txt', options)).rejects.toThrow('abort')
  })
})
