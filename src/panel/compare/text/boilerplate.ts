/** Sentences that every report has, as data: they are left out of what counts as copied. */
import type { Bilingual } from '../../../report/catalogue.js'

/** A kind of boilerplate. */
export interface Boilerplate {
  readonly id: string
  readonly label: Bilingual
  /** Patterns over a sentence without punctuation and white space, its numbers as `#`. */
  readonly wordings: readonly RegExp[]
}

/** In front of a title: 一, （一）, 1. and the like. */
const NUMERAL = '(?:[一二三四五六七八九十]{1,3}|#)?'
const PARTS = [
  '(?:积极|扎实|做好|加强|推进)?主动公开(?:政府信息)?(?:工作)?(?:的)?(?:情况|方面|工作)?',
  '(?:做好|规范)?(?:政府信息)?依申请公开(?:政府信息)?(?:工作)?(?:的)?(?:情况|方面|工作|办理情况)?',
  '(?:加强)?政府信息(?:资源)?(?:规范化)?管理(?:工作)?(?:的)?(?:情况|方面)?',
  '(?:加强)?(?:政府)?(?:信息|政务)?公开(?:信息)?平台(?:建设)?(?:工作)?(?:的)?(?:情况|方面)?',
  '平台建设(?:的)?(?:情况|方面)?',
  '(?:强化)?(?:政府信息公开|信息公开)?监督保障(?:及教育培训)?(?:工作)?(?:的)?(?:情况|方面)?',
  '(?:工作)?(?:中)?存在(?:的)?(?:主要)?(?:困难和)?问题(?:和不足|及不足|与不足)?(?:及(?:改进|整改)(?:情况|措施))?',
  '(?:下一步)?(?:改进|整改)(?:的)?(?:情况|措施|方向)(?:和下一步打算)?',
  '下一步(?:的)?(?:工作)?(?:打算|措施|计划|安排|思路)?',
  '其他(?:需要报告的)?(?:事项|情况)?',
]

/** In the order in which a sentence is looked up. */
export const boilerplate: readonly Boilerplate[] = [
  {
    id: 'preamble',
    label: { zh: '法定导语', en: 'statutory preamble' },
    wordings: [
      /政府信息公开条例.{0,80}(?:编制|编写|撰写|制作|公布|发布|形成).{0,30}(?:年度报告|年报|报告)/u,
      /^(?:现)?(?:将|向社会|发布|公布).{0,40}政府信息公开(?:工作)?年度报告(?:如下|公布如下|予以公布)?$/u,
      /^(?:本)?(?:年度)?报告(?:主要)?(?:由|包括|包含|分为|内容包括|共分|中所?列?数据|所列数据|中使用的数据)/u,
      /(?:统计|数据)(?:的)?(?:统计)?(?:期限|时限|截止时间|起止时间)/u,
    ],
  },
  {
    id: 'contact',
    label: { zh: '下载和联系方式', en: 'where to download and whom to ask' },
    wordings: [
      /电子版.{0,60}(?:下载|查阅|查询|查看|浏览|获取)/u,
      /^(?:如|若|公众).{0,40}(?:疑问|意见|建议|咨询).{0,12}(?:联系|反馈|咨询|拨打)/u,
      /^(?:联系)?(?:单位|地址|电话|邮编|邮政编码|传真|电子邮箱|邮箱|网址|联系人)/u,
    ],
  },
  {
    id: 'nothing-else',
    label: { zh: '无其他需要报告的事项', en: 'nothing else to report' },
    wordings: [
      /^.{0,24}(?:无|没有|暂无|并无)(?:其他|其它)?(?:需要|应当|应|须|需|要)?(?:说明|报告)?(?:和报告)?(?:的)?(?:其他|其它)?(?:重要|重大)?(?:事项|情况)$/u,
      /^(?:其他|其它)?(?:需要)?(?:报告|说明)的(?:其他|其它)?(?:事项|情况)(?:无|没有)$/u,
      /^(?:无|没有|暂无)$/u,
    ],
  },
  {
    id: 'fee',
    label: { zh: '信息处理费说明', en: 'statement on the processing fee' },
    wordings: [
      /信息处理费管理办法/u,
      /^.{0,30}(?:未|没有|未曾|无|不)(?:产生|收取|发生|收费).{0,16}(?:信息处理费|费用)(?:.{0,12})$/u,
      /^.{0,30}(?:收取|产生)?(?:政府信息公开)?信息处理费(?:#|零)?(?:万)?元?(?:的情况)?$/u,
    ],
  },
  {
    id: 'title',
    label: { zh: '标题和小标题', en: 'titles and sub-titles' },
    wordings: [new RegExp(`^${NUMERAL}(?:${PARTS.join('|')})$`, 'u')],
  },
  {
    id: 'table',
    label: { zh: '指向表格的话', en: 'words that point to a table' },
    wordings: [
      /^(?:具体)?(?:情况|数据)?(?:详)?(?:见|如)(?:下|附)(?:表|图)(?:所示)?$/u,
      /^特此报告$/u,
    ],
  },
]

/** Which kind of boilerplate a masked sentence is; null where it is none. */
export function boilerplateOf(masked: string): string | null {
  const kind = boilerplate.find(({ wordings }) => wordings.some((each) => each.test(masked)))
  return kind?.id ?? null
}
