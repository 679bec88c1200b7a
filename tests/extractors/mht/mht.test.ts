import { describe, expect, it } from '@jest/globals'
import { encodeGb18030 } from '../../../samples/generator/render/gb18030.js'
import { failureOf, readFile, textsOf } from '../read.js'

const quoted = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
    .replace(/(?:=..){20}/gu, '$&=\r\n')

const page = (text: string): Uint8Array =>
  encodeGb18030(`<html><meta charset=gb2312><p>${text}</p></html>`)

const part = (type: string, encoding: string, body: string): string =>
  `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`

const message = (...parts: string[]): Uint8Array =>
  Buffer.from(
    'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="=_1"\r\n\r\nfor old readers\r\n' +
      parts.map((each) => `--=_1\r\n${each}`).join('') +
      '--=_1--\r\n',
    'latin1',
  )

const html = 'text/html; charset="gb2312"'

describe('a page in one file', () => {
  it('is read as Word writes it, in the encoding of the page', async () => {
    const bytes = message(
      part(html, 'quoted-printable', quoted(page('一、总体情况'))),
      part(html, 'quoted-printable', quoted(page('页眉'))),
    )
    expect(await textsOf(bytes, 'a.doc')).toEqual(['一、总体情况'])
    const { source, notes } = await readFile(bytes, 'a.doc')
    expect(source.format).toBe('mht')
    expect(notes).toEqual([{ code: 'extension-differs', detail: 'mht named .doc' }])
  })

  it('is read in base64 and inside of other parts', async () => {
    const inner = part(html, 'base64', Buffer.from(page('二、')).toString('base64'))
    const alternative = `Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\n${part('text/plain', '7bit', 'x')}--in\r\n${inner}--in--\r\n`
    expect(
      await textsOf(message(part('image/png', 'base64', 'AAAA'), alternative), 'a.mht'),
    ).toEqual(['二、'])
  })

  it('keeps the space before the end of a quoted line', async () => {
    const body = '<html><p>A <b =\r\nclass=3D"x">B</b> =\r\nC</p></html>'
    expect(await textsOf(message(part('text/html', 'quoted-printable', body)), 'a.mht')).toEqual([
      'A B C',
    ])
  })

  it('without a page is refused', async () => {
    expect(await failureOf(message(part('image/png', 'base64', 'AAAA')), 'a.mht')).toBe(
      'E_NO_TEXT: MIME',
    )
    expect(await failureOf(Buffer.from('MIME-Version: 1.0\r\n\r\ntext'), 'a.doc')).toBe(
      'E_TYPE: mht',
    )
  })
})
