import { describe, expect, it } from '@jest/globals'

import { defaultLimits } from '../../../extractors/extractor.js'
import { blocksOfHtml } from '../../../extractors/markup/index.js'

/** The texts of headings and paragraphs, and `table` for a table. */
function outline(html: string): string[] {
  return blocksOfHtml(html, defaultLimits).blocks.map((block) => {
    if (block.type === 'table') return 'table'
    return block.type === 'heading' ? `h${block.level} ${block.text}` : block.text
  })
}

describe('lines of markup', () => {
  it('joins inline elements without a space, a digit in each span', () => {
    expect(outline('<p>共<span>2</span><span>1</span><b>7</b><sup>件</sup></p>')).toEqual([
      '共217件',
    ])
  })

  it('makes a paragraph of each block, of text right inside a container, and of each broken line', () => {
    const html = '<div>甲<p>乙</p>丙<ul><li>丁</li></ul></div><p>戊<br>己<br><br>庚</p>'
    expect(outline(html)).toEqual(['甲', '乙', '丙', '丁', '戊', '己', '庚'])
  })

  it('makes a heading of each line of a broken heading', () => {
    expect(outline('<h1>某县人民政府<br>2023年年度报告</h1><h3>一</h3>')).toEqual([
      'h1 某县人民政府',
      'h1 2023年年度报告',
      'h3 一',
    ])
  })

  it('keeps runs of spaces as one and none at the ends, without zero-width characters', () => {
    expect(outline('<p>\u3000\u3000共&nbsp;&nbsp;2\u200B1　件 </p>')).toEqual(['共 21 件'])
  })

  it('drops a line break of the source inside Chinese text, not the space between elements', () => {
    expect(outline('<p>政府信\n   息公开 2\n1</p><p><i>来源：甲</i>\n<i>时间：乙</i></p>')).toEqual(
      ['政府信息公开 2 1', '来源：甲 时间：乙'],
    )
  })

  it('keeps the lines of preformatted text', () => {
    expect(outline('<pre>一、总体情况\n无。</pre>')).toEqual(['一、总体情况', '无。'])
  })

  it('leaves out what is not printed', () => {
    const html = `<style>p{}</style><script>x</script><noscript>n</noscript><template>t</template>
      <!-- c --><p hidden>h</p><p style="DISPLAY : none">d</p><p style="visibility:hidden">v</p>
      <select><option>o</option></select><button>b</button><nav>n</nav><textarea>t</textarea><p>留</p>`
    expect(outline(html)).toEqual(['留'])
  })

  it('replaces the radicals that some programs print for common characters', () => {
    expect(outline('<p>⾏政⼈员</p>')).toEqual(['行政人员'])
  })

  it('counts paragraphs, headings and tables from 1, each on its own', () => {
    const { blocks } = blocksOfHtml(
      '<p>a</p><h2>b</h2><p>c</p><table><tr><td>1<td>2</table>',
      defaultLimits,
    )
    expect(blocks.map(({ place }) => place.path)).toEqual([
      'paragraph 1',
      'heading 1',
      'paragraph 2',
      'table 1',
    ])
  })

  it.each([
    ['elements nested without end', '<div>'.repeat(5000)],
    ['formatting opened anew in every paragraph', '<font>'.repeat(900) + '<p>x'.repeat(9000)],
    ['too many characters', 'x'.repeat(defaultLimits.characters + 1)],
  ])('refuses %s', (_, html) => {
    expect(() => blocksOfHtml(html, defaultLimits)).toThrow('E_LIMIT')
  })
})
