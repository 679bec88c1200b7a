import { describe, expect, it } from '@jest/globals'

import { decodeText, isText } from '../../extractors/encoding.js'

/** 一、总体情况 in GB18030. */
const heading = [0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xcc, 0xe5, 0xc7, 0xe9, 0xbf, 0xf6]
/** 㐀 (U+3400) has four bytes in GB18030, none in GBK. */
const fourBytes = [0x81, 0x39, 0xee, 0x39]

function bytes(...parts: (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  )
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const buffer = Buffer.from(text, 'utf16le')
  return bigEndian ? buffer.swap16() : buffer
}

describe('decodeText', () => {
  it.each(['gb2312', 'GBK', 'gb18030'])('reads a page that declares %s as GB18030', (charset) => {
    const page = bytes(`<meta charset=${charset}><p>`, heading, '</p>')
    expect(decodeText(page)).toMatchObject({ encoding: 'gb18030', damaged: false })
    expect(decodeText(page).text).toContain('一、总体情况')
  })

  it('reads GB18030 without any declaration, characters of four bytes among it', () => {
    expect(decodeText(bytes(heading, fourBytes, '\r\n')).text).toBe('一、总体情况㐀\r\n')
  })

  it('reads a charset in a Content-Type and in an XML declaration', () => {
    const big5 = [0xa4, 0xa4, 0xa4, 0xe5]
    const meta = '<meta http-equiv="Content-Type" content="text/html; charset=big5">'
    expect(decodeText(bytes(meta, big5)).text).toContain('中文')
    expect(decodeText(bytes('<?xml version="1.0" encoding="Big5"?>', big5)).text).toContain('中文')
  })

  it('does not believe a declaration of GB that UTF-8 disproves, nor the other way round', () => {
    expect(decodeText(bytes('<meta charset="gb2312"><p>一、总体情况</p>'))).toMatchObject({
      encoding: 'utf-8',
      damaged: false,
    })
    expect(decodeText(bytes('<meta charset="utf-8"><p>', heading, '</p>'))).toMatchObject({
      encoding: 'gb18030',
      damaged: false,
    })
  })

  it('ignores a declaration it does not know', () => {
    expect(decodeText(bytes('<meta charset="iso-8859-1">', heading)).text).toContain('总体情况')
  })

  it('reads byte-order marks and leaves them out', () => {
    const text = '一、总体情况'
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], text))).toMatchObject({ text, encoding: 'utf-8' })
    expect(decodeText(bytes([0xff, 0xfe], [...utf16(text, false)])).text).toBe(text)
    expect(decodeText(bytes([0xfe, 0xff], [...utf16(text, true)])).text).toBe(text)
  })

  it('tells UTF-16 without a mark by its zero bytes', () => {
    const text = '<html>一、总体情况 217 件</html>'
    expect(decodeText(utf16(text, false))).toMatchObject({ text, encoding: 'utf-16le' })
    expect(decodeText(utf16(text, true))).toMatchObject({ text, encoding: 'utf-16be' })
  })

  it('chooses the encoding that loses least, and says that the text is damaged', () => {
    const broken = decodeText(bytes('一、总体情况', [0xe4, 0xb8], '二、主动公开'))
    expect(broken).toMatchObject({ encoding: 'utf-8', damaged: true })
    expect(broken.text).toContain('二、主动公开')
    expect(decodeText(bytes(heading, [0xff], heading))).toMatchObject({
      encoding: 'gb18030',
      damaged: true,
    })
  })
})

describe('isText', () => {
  it('tells text from other bytes', () => {
    expect(isText('一、总体情况\t217\r\n')).toBe(true)
    expect(isText('\u0000\u0001\u0002PNG')).toBe(false)
    expect(isText('\uFFFD\uFFFDab')).toBe(false)
  })
})
