import { describe, expect, it } from '@jest/globals'
import { docx, linesOf, p, r, read, tbl, tr } from './builder.js'

/** A text box as Word 2010 draws it. */
function drawn(content: string): string {
  return `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
}

/** A text box as older writers do. */
function vml(content: string): string {
  return `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`
}

function anchored(box: string): string {
  return `<w:p>${r('锚')}<w:r>${box}</w:r></w:p>`
}

describe('text boxes', () => {
  it.each([
    ['drawn without a fallback', drawn(p('框一') + p('框二'))],
    ['drawn in VML', vml(p('框一') + p('框二'))],
    [
      'drawn in both ways',
      `<mc:AlternateContent><mc:Choice Requires="wps">${drawn(p('框一') + p('框二'))}</mc:Choice><mc:Fallback>${vml(p('框一') + p('框二'))}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      'of which only the fallback has text',
      `<mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Fallback>${vml(p('框一') + p('框二'))}</mc:Fallback></mc:AlternateContent>`,
    ],
  ])('%s are read once, behind their anchor', async (_, box) => {
    const body = p('前') + anchored(box) + p('后')
    expect(await linesOf(docx({ body }))).toEqual(['前', '锚', '框一', '框二', '后'])
  })

  it('keep their tables, and count in numbering once', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="nothing"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const item = (text: string) => p(text, '<w:numPr><w:numId w:val="1"/></w:numPr>')
    const body = anchored(drawn(item('甲') + tbl(2, tr(['a', '1']), tr(['b', '2'])))) + item('乙')
    const { blocks } = await read(docx({ body, numbering }))
    expect(
      blocks.map((block) => (block.type === 'table' ? block.cells.length : block.text)),
    ).toEqual(['锚', '1.甲', 4, '2.乙'])
  })
})

describe('what is not printed', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="hidden"><w:name w:val="hidden"/><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="heir"><w:name w:val="heir"/><w:basedOn w:val="hidden"/></w:style>' +
    '<w:style w:type="character" w:styleId="secret"><w:name w:val="secret"/><w:rPr><w:vanish/></w:rPr></w:style>'

  it('is hidden text, by itself, by its style, or by that of its paragraph', async () => {
    const body =
      `<w:p>${r('留')}${r('藏', '<w:vanish/>')}${r('隐', '<w:rStyle w:val="secret"/>')}${r('下', '<w:vanish w:val="0"/>')}</w:p>` +
      p('都藏', '<w:pStyle w:val="hidden"/>') +
      `<w:p><w:pPr><w:pStyle w:val="heir"/></w:pPr>${r('也藏')}${r('显', '<w:vanish w:val="false"/>')}</w:p>`
    expect(await linesOf(docx({ body, styles }))).toEqual(['留下', '显'])
  })

  it('is deleted and moved text, while inserted text is', async () => {
    const body =
      `<w:p>${r('收到')}<w:del w:id="1"><w:r><w:delText>99</w:delText></w:r></w:del><w:ins w:id="2">${r('12')}</w:ins>${r('件')}</w:p>` +
      `<w:p><w:moveFrom w:id="3">${r('搬走')}</w:moveFrom><w:moveTo w:id="4">${r('搬来')}</w:moveTo></w:p>`
    expect(await linesOf(docx({ body }))).toEqual(['收到12件', '搬来'])
  })

  it('is a property as it was before a change', async () => {
    const body = `<w:p>${r('在', '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')}</w:p>`
    expect(await linesOf(docx({ body }))).toEqual(['在'])
  })

  it('is a note, a comment, a picture, a field code', async () => {
    const body =
      `<w:p>${r('正文')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>` +
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData/></a:graphic></wp:inline></w:drawing></w:r>' +
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
    const others = { 'word/footnotes.xml': '<broken' }
    expect(await linesOf(docx({ body, others }))).toEqual(['正文3'])
  })
})

describe('text', () => {
  it('keeps what stands in links, simple fields, ruby and formulas', async () => {
    const body =
      `<w:p><w:hyperlink r:id="none">${r('链接')}</w:hyperlink><w:fldSimple w:instr="DATE">${r('日期')}</w:fldSimple>` +
      `<w:r><w:ruby><w:rt>${r('zi')}</w:rt><w:rubyBase>${r('字')}</w:rubyBase></w:ruby></w:r>` +
      '<m:oMath><m:r><m:t>3+4</m:t></m:r></m:oMath></w:p>'
    expect(await linesOf(docx({ body }))).toEqual(['链接日期字3+4'])
  })

  it('keeps symbols, hyphens and the signs of XML', async () => {
    const body =
      '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t>第3</w:t><w:noBreakHyphen/><w:t>5条 &lt;&#x7532;&amp;乙&gt;</w:t><w:sym w:font="宋体" w:char="2014"/></w:r></w:p>'
    expect(await linesOf(docx({ body }))).toEqual(['✓第3-5条 <甲&乙>—'])
  })

  it('has the radicals that some writers print replaced by the characters meant', async () => {
    expect(await linesOf(docx({ body: p('⼯作⼈员') }))).toEqual(['工作人员'])
  })

  it('has headings by the name of the style, in whatever language, or by what it is based on', async () => {
    const style = (id: string, name: string, more = '') =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
    const styles =
      style('1', 'heading 1') +
      style('22', '标题 2') +
      style('b', '公文标题', '<w:basedOn w:val="1"/>') +
      style('t', 'Normal (Web)')
    const body = ['1', '22', 'b', 't', 'Heading3']
      .map((id) => p(id, `<w:pStyle w:val="${id}"/>`))
      .join('')
    const { blocks } = await read(docx({ body, styles }))
    expect(blocks.map((block) => (block.type === 'heading' ? block.level : 0))).toEqual([
      1, 2, 1, 0, 3,
    ])
    expect(blocks[3]?.place).toEqual({ path: 'paragraph 1' })
  })
})
