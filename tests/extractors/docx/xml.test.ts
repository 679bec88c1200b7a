import { describe, expect, it } from '@jest/globals'
import { outermost, textOf } from '../../../extractors/docx/xml/element.js'
import { readXml } from '../../../extractors/docx/xml/read.js'

function read(source: string) {
  return readXml(source, 1_000_000)
}

const W = 'xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

describe('XML', () => {
  it('is read with comments, instructions, sections and both kinds of quotes', () => {
    const root = read(
      `<?xml version="1.0"?><!-- <q:t> --><q:p ${W} plain='a>b"' q:val="&lt;&#20013;">` +
        '<?x <y> ?><q:t>1<![CDATA[<2>&amp;]]>3</q:t ><q:t/></q:p>\n',
    )
    expect(root.name).toBe('w:p')
    expect(root.attributes).toMatchObject({ plain: 'a>b"', 'w:val': '<中' })
    expect(outermost(root, 'w:t').map(textOf)).toEqual(['1<2>&amp;3', ''])
  })

  it('knows a namespace inside the element that declares it only', () => {
    const root = read(`<x><q:t ${W}/><q:t/><t xmlns="urn:unknown"/></x>`)
    expect(root.children).toMatchObject([{ name: 'w:t' }, { name: 'other:t' }, { name: 'other:t' }])
  })

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '</a>',
    '<a/><b/>',
    '<a',
    '<a b>',
    '<a b=1/>',
    '<a b="1/>',
    '<a b="1" b="2"/>',
    '<a/ >',
    '<!-- <a/>',
    '<a><![CDATA[</a>',
    '<a>& b</a>',
    '<a>&#xZZ;</a>',
    '< a/>',
  ])('that is not well-formed is refused: %s', (source) => {
    expect(() => read(source)).toThrow('E_CORRUPT')
  })

  it('is refused beyond the bounds on depth, elements, attributes and text', () => {
    const attributes = Array.from({ length: 300 }, (_, index) => `a${index}=""`).join(' ')
    expect(() => read('<a>'.repeat(10_000))).toThrow('E_LIMIT: XML: depth')
    expect(() => read(`<a>${'<b/>'.repeat(300_000)}</a>`)).toThrow('E_LIMIT: XML: elements')
    expect(() => read(`<a ${attributes}/>`)).toThrow('E_LIMIT: XML: attributes')
    expect(() => readXml('<a>four</a>', 3)).toThrow('E_LIMIT: characters')
  })
})
