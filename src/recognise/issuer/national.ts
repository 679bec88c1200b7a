import type { Division } from '../../report/schema.js'
import { revisionOf } from './divisions.js'

/** Bodies of the central government that publish such reports, those of former years included. */
const NATIONAL: ReadonlySet<string> = new Set([
  ...[
    '国务院办公厅',
    '外交部',
    '教育部',
    '科学技术部',
    '科技部',
    '工业和信息化部',
    '公安部',
    '民政部',
  ],
  ...['司法部', '财政部', '人力资源和社会保障部', '人力资源社会保障部', '自然资源部', '生态环境部'],
  ...['住房和城乡建设部', '住房城乡建设部', '交通运输部', '水利部', '农业农村部', '商务部'],
  ...['文化和旅游部', '退役军人事务部', '应急管理部', '审计署', '国家发展和改革委员会'],
  ...['国家发展改革委', '国家民族事务委员会', '国家民委', '国家卫生健康委员会', '国家卫生健康委'],
  ...['国务院国有资产监督管理委员会', '国务院国资委', '海关总署', '国家税务总局', '国家统计局'],
  ...['国家市场监督管理总局', '市场监管总局', '国家金融监督管理总局', '国家广播电视总局'],
  ...['国家体育总局', '国家知识产权局', '国家国际发展合作署', '国家医疗保障局', '国家信访局'],
  ...[
    '国家机关事务管理局',
    '国家数据局',
    '国家粮食和物资储备局',
    '国家能源局',
    '国家国防科技工业局',
  ],
  ...['国家烟草专卖局', '国家移民管理局', '国家林业和草原局', '国家铁路局', '中国民用航空局'],
  ...['国家邮政局', '国家文物局', '国家中医药管理局', '国家疾病预防控制局', '国家消防救援局'],
  ...['国家矿山安全监察局', '国家外汇管理局', '国家药品监督管理局', '中国人民银行', '中国气象局'],
  ...['中国证券监督管理委员会', '中国证监会', '中国银行保险监督管理委员会', '中国银保监会'],
  ...['中国银行业监督管理委员会', '中国银监会', '中国保险监督管理委员会', '中国保监会'],
  ...['国家互联网信息办公室', '国家宗教事务局', '国务院侨务办公室', '国务院港澳事务办公室'],
  ...[
    '监察部',
    '人事部',
    '劳动和社会保障部',
    '国土资源部',
    '环境保护部',
    '建设部',
    '铁道部',
    '交通部',
  ],
  ...['信息产业部', '农业部', '文化部', '卫生部', '国家人口和计划生育委员会'],
  ...['国家卫生和计划生育委员会', '国家卫生计生委', '国家新闻出版广电总局', '国家工商行政管理总局'],
  ...['国家质量监督检验检疫总局', '国家食品药品监督管理总局', '国家安全生产监督管理总局'],
  ...['国家林业局', '国家旅游局', '国家海洋局', '国家测绘地理信息局', '国家粮食局'],
])

const LONGEST = Math.max(...[...NATIONAL].map((name) => name.length))

/** Whether a name is that of a body of the central government, or of its general office. */
export function isNational(name: string): boolean {
  return NATIONAL.has(name) || NATIONAL.has(name.replace(/办公厅$/u, ''))
}

/** What follows the name of a central body: 北京市税务局 of 国家税务总局北京市税务局; null for others. */
export function behindNational(name: string): string | null {
  for (let end = Math.min(LONGEST, name.length - 1); end > 1; end--) {
    if (NATIONAL.has(name.slice(0, end))) return name.slice(end)
  }
  return null
}

/** The whole country, for which GB/T 2260 has no code: 000000 stands for it. */
export function wholeCountry(year: number | null): Division {
  return { code: '000000', name: '中华人民共和国', level: 'national', revision: revisionOf(year) }
}
