/** What a made-up report on the disputes table says. */
export interface MadeHtml {
  readonly issuer?: string
  readonly year?: number
  /** Printed as the total of 行政复议, whose parts add up to 3. */
  readonly total?: number
}

const cells = (values: readonly (string | number)[]) =>
  values.map((value) => `<td>${value}</td>`).join('')

/** A page of so many headings that telling its sections takes minutes, and little memory. */
export function endlessHtml(): string {
  const title = '<h1>虚构县人民政府2023年政府信息公开工作年度报告</h1>'
  return title + '<h2>一、总体情况</h2>'.repeat(50_000)
}

/** A small report as a web page, with the table of disputes only. */
export function madeHtml({ issuer = '虚构县人民政府', year = 2023, total = 3 }: MadeHtml = {}) {
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  return `<!doctype html><html><head><meta charset="utf-8"><title>年报</title></head><body>
<h1>${issuer}${year}年政府信息公开工作年度报告</h1>
<h2>一、总体情况</h2><p>本年度工作平稳。</p>
<h2>四、政府信息公开行政复议、行政诉讼情况</h2>
<table>
<tr><td colspan="5" rowspan="2">行政复议</td><td colspan="10">行政诉讼</td></tr>
<tr><td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
<tr>${cells([...results, ...results, ...results])}</tr>
<tr>${cells([1, 0, 0, 2, total, 0, 0, 0, 0, 0, 4, 0, 0, 0, 4])}</tr>
</table>
<h2>五、存在的主要问题及改进情况</h2><p>继续改进。</p>
<h2>六、其他需要报告的事项</h2><p>无。</p>
</body></html>`
}
