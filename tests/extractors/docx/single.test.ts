import { describe, expect, it } from '@jest/globals'
import { failureOf, gridOf, readFile, tableOf, textsOf } from '../read.js'

const w = 'xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"'
const hint = 'xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"'
const aml = 'xmlns:aml="http://schemas.microsoft.com/aml/2001/core"'
const start = '<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?>'

const word2003 = (body: string): Uint8Array =>
  Buffer.from(
    `${start}<w:wordDocument ${w} ${hint} ${aml}><w:body><wx:sect>${body}</wx:sect></w:body></w:wordDocument>`,
  )

const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`

describe('a Word document in one XML file', () => {
  it('of Word 2003 has its numbers and its changes accepted', async () => {
    const list = '<w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/><wx:t wx:val="一、"/></w:listPr>'
    const change = (kind: string, text: string): string =>
      `<aml:annotation w:type="Word.${kind}"><aml:content><w:r><w:t>${text}</w:t></w:r></aml:content></aml:annotation>`
    const changed = `<w:p>${change('Deletion', '17')}${change('Insertion', '95')}</w:p>`
    expect(await textsOf(word2003(p('总体情况', list) + changed), 'a.doc')).toEqual([
      '一、 总体情况',
      '95',
    ])
  })

  it('of Word 2003 has merged cells', async () => {
    const table = `<w:tbl><w:tr>${cell('甲', '<w:vmerge w:val="restart"/>')}${cell('1')}</w:tr><w:tr>${cell('', '<w:vmerge/>')}${cell('2')}</w:tr></w:tbl>`
    expect(gridOf(await tableOf(word2003(table), 'a.xml'))).toEqual([['0*2:甲', '1:1'], ['1:2']])
  })

  it('of today is its package as XML', async () => {
    const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const bytes = Buffer.from(
      `${start}<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document ${main}><w:body>${p('甲')}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`,
    )
    expect(await textsOf(bytes, 'a.xml')).toEqual(['甲'])
    expect((await readFile(bytes, 'a.xml')).source.format).toBe('word-xml')
  })

  it('without a body is damaged', async () => {
    const bytes = Buffer.from(`${start}<w:wordDocument ${w} ></w:wordDocument>`)
    expect(await failureOf(bytes, 'a.xml')).toBe('E_CORRUPT: no body')
  })
})
