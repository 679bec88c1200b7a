import type { Form, SectionName } from '../../../src/forms/form.js'
import type { Cells, Narrative } from './report.js'
import type { Random } from './random.js'

const overviewParts: readonly (readonly [title: string, ...texts: string[]])[] = [
  [
    '主动公开情况',
    '围绕群众关心的供水、公交和学位等事项，及时更新栏目内容，全年整理发布信息四百余条。',
    '坚持先审后发，门户网站与政务服务大厅的公开内容保持一致，便于群众查阅。',
  ],
  [
    '依申请公开情况',
    '申请件由专人登记、分办和催办，疑难件先与申请人沟通，再会同法制人员拟定答复。',
    '优化了网上申请页面，申请人可以随时查询办理进度。',
  ],
  ['政府信息管理情况', '对历年文件重新编目，失效文件标注清楚，公开属性随文件一并确定。'],
  ['平台建设情况', '改版后的网站首页突出检索功能，手机端与电脑端同步更新。'],
  ['监督保障情况', '举办业务培训三期，参训人员一百二十人，年底组织了一次社会评议。'],
]
const problems = [
  '公开工作仍有不足：一是部分单位更新不够及时；二是政策解读的形式较为单一；三是答复文书的说理需要加强。',
  '下一步将健全定期检查办法，增加图文和短片解读，并把典型答复整理成册，供各单位参照。',
] as const
const numerals = ['一', '二', '三', '四', '五'] as const

/** The sentence on requests, where the tables tell them. */
function received(cells: Cells, year: number): string {
  const [fresh, carried] = ['requests.new.total', 'requests.carried_in.total'].map((key) =>
    cells.get(key),
  )
  return typeof fresh === 'number' && typeof carried === 'number'
    ? `${year}年新收政府信息公开申请${fresh}件，上年结转${carried}件。`
    : ''
}

/** What the sections say whose tables stand in an annex. */
const besideAnnex: readonly (readonly [SectionName, readonly string[]])[] = [
  ['proactive', ['主动公开的内容以办事指南和部门文件居多，门户网站是主要渠道。']],
  ['requests', ['受理窗口设在办事大厅一楼，申请的办理情况见附表。']],
  ['fees', ['依申请提供政府信息不收取费用。']],
  ['disputes', ['行政复议、行政诉讼的情况见附表。']],
]

/** The narrative of a made-up report. What it says of requests agrees with the tables. */
export function narrative(form: Form, cells: Cells, year: number, random: Random): Narrative {
  const requests = received(cells, year)
  const overview = overviewParts.map(([title, ...texts], index) => {
    const text = texts[random.integer(0, texts.length - 1)] ?? ''
    return `（${numerals[index] ?? ''}）${title}。${title.startsWith('依申请') ? requests : ''}${text}`
  })
  return new Map<SectionName, readonly string[]>([
    ['overview', [`${year}年，我们把公开作为常态，各项工作平稳推进。`, ...overview]],
    ...(form.annex.length > 0 ? besideAnnex : []),
    ['problems', problems],
    ['other', [`${year}年未收取政府信息公开信息处理费，无其他需要报告的事项。`]],
  ])
}
