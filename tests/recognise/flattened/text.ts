/** A made-up report of 2022 as web archives keep it: cells run together, titles glued. */
export interface Archived {
  readonly overview?: string
  readonly documents?: string
  readonly requests?: string
  readonly disputes?: string
}

const LEAVES = '结果维持结果纠正其他结果尚未审结总计'

const ZERO = '0000000'
const DETAILS = [
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '（三）不予公开1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '3.危及“三安全一稳定”',
  '4.保护第三方合法权益',
  '5.属于三类内部事务信息',
  '6.属于四类过程性信息',
  '7.属于行政执法案卷',
  '8.属于行政查询事项',
  '（四）无法提供1.本机关不掌握相关政府信息',
  '2.没有现成信息需要另行制作',
  '3.补正后申请内容仍不明确',
  '（五）不予处理1.信访举报投诉类申请',
  '2.重复申请',
  '3.要求提供公开出版物',
  '4.无正当理由大量反复申请',
  '5.要求行政机关确认或重新出具已获取信息',
  '（六）其他处理1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '3.其他',
]

/** The rows of the requests table, all zero but those given by the beginning of their label. */
export function requestRows(
  rows: Readonly<Record<string, string>>,
  details: readonly string[] = DETAILS,
): string {
  const labels = [
    '一、本年新收政府信息公开申请数量',
    '二、上年结转政府信息公开申请数量',
    '三、本年度办理结果（一）予以公开',
    ...details,
    '（七）总计',
    '四、结转下年度继续办理',
  ]
  return labels
    .map((label) => {
      const given = Object.entries(rows).find(([part]) => label.includes(part))
      return `${label}${given?.[1] ?? ZERO}`
    })
    .join('')
}

export const REQUESTS_HEADER =
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他'

/** The lines of the report's text. */
export function archived({
  overview = '全年平稳。',
  documents,
  requests,
  disputes,
}: Archived): string[] {
  return [
    '标题: 云溪市2022年度政府信息公开工作年度报告',
    [
      '云溪市2022年政府信息公开工作年度报告 本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。',
      `一、总体情况${overview}`,
      '二、主动公开政府信息情况第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件',
      documents ?? '102',
      '第二十条第（五）项信息内容本年处理决定数量行政许可10690第二十条第（六）项信息内容本年处理决定数量行政处罚2113行政强制0第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费9116.36',
      '三、收到和处理政府信息公开申请情况',
      requests ?? `${REQUESTS_HEADER}${requestRows({})}`,
      '四、政府信息公开行政复议、行政诉讼情况行政复议行政诉讼',
      `${LEAVES}未经复议直接起诉复议后起诉${LEAVES}${LEAVES}${disputes ?? '0'.repeat(15)}`,
      '五、存在的主要问题及改进情况能力仍需提升。六、其他需要报告的事项无。',
    ].join(''),
  ]
}
