/** Words around a wording that say whose number it is, and whether it is the year's whole. */

/** Whose numbers a sentence gives. The last word before a number counts. */
export const scopes = {
  region: [
    '全(?:市|区|县|省|州|旗|盟|镇|乡|街道|自治区|自治州|自治县|新区|国)',
    '各级(?:各部门|行政机关|政府|单位)',
    '(?:本|我)(?:市|区|县|省|州)各级',
  ],
  level: ['(?:省|市|区|县|州|机关|政府)?本级', '(?:省|市|区|县|州)级(?:行政)?机关'],
  own: [
    '[本我](?:局|委|办|厅|院|署|中心|单位|机关|部门|所|会|馆|站|处|队|镇|乡|街道|公司|校|行)(?!不|公开|职责|制作)',
    '(?:办公室|办公厅|政府办)(?=共|全年|本年|\\d{4}年|未|没有|无|代表|为|累计|收|受理|接|主动|答复|办理|办结|制发|发布)',
  ],
} as const

/** Words that make a number a share of the whole, before it in its sentence. */
export const partsBegin: readonly string[] = ['其中', '包括', '包含', '（含', '，含', '另含']

/** Subjects in a clause that are less than the whole, unless the clause names the whole (全市). */
export const partSubjects: readonly string[] = [
  ...[
    '乡镇',
    '镇街',
    '(?<![我本全])街道',
    '(?:省|州|市|区|县)直',
    '(?<![我本])部门(?!网)',
    '各单位',
    '下属',
    '所属',
    '科室',
  ],
  ...['社区', '较多', '较大', '前三', '分别', '各$'],
]

/** Sides of applicants: a wording that names one side only counts a share. */
export const applicants: readonly (readonly string[])[] = [
  ['自然人', '公民', '个人'],
  ['法人', '企业', '其他组织', '科研机构', '公益组织', '法律服务'],
]

/** Channels: a clause that names one only counts a share. */
export const channels: readonly string[] = [
  ...[
    '网络',
    '网上',
    '网站',
    '线上',
    '在线',
    '互联网',
    '信函',
    '信件',
    '来信',
    '邮寄',
    '当面',
    '现场',
  ],
  ...[
    '传真',
    '邮件',
    '邮箱',
    '平台',
    '窗口',
    '书面',
    '口头',
    '电话',
    '来访',
    '公众号',
    '微信',
    '微博',
  ],
  ...[
    '新媒体',
    '公报',
    '公开栏',
    '公示栏',
    '报纸',
    '电视',
    '广播',
    '客户端',
    '抖音',
    '电子屏',
    '宣传栏',
  ],
]
/** Where many channels are meant, or the one that holds all that is disclosed. */
export const allChannels: readonly string[] = [
  '等',
  '各类',
  '多种',
  '各种',
  '、',
  '和',
  '及',
  '或',
  '任何形式',
  '网站',
]

/** Words of a clause whose number is no number of the year: another year, a plan, a comparison, a rate. */
export const notOfYear: readonly string[] = [
  ...[
    '同比',
    '环比',
    '较上',
    '比上',
    '比去',
    '较去',
    '同期',
    '往年',
    '历年',
    '近年',
    '年来',
    '前年',
  ],
  ...['日均', '月均', '年均', '平均', '每', '力争', '争取', '预计', '计划', '目标', '拟', '将'],
  ...['季度', '半年', '月份', '目前', '超期', '逾期', '延期', '当场'],
]
/** Another year, unless it is the year that something was carried over from. */
export const lastYear: readonly string[] = ['上年', '上一年', '去年']
/** 累计 is of the year where one of these stands before it. */
export const thisYear: readonly string[] = ['全年', '本年', '今年', '年内', '当年']

/** What begins the share of reviews and lawsuits that is over disclosure: the number before is of all. */
export const shareOfDisclosure = '^[，（]?其中(?:有|含|涉及|因|属于|属)?[^，。]{0,6}信息公开'
/** Words that make a negation say less than that there was none. */
export const notNone: readonly string[] = [
  ...['不', '超', '逾', '败诉', '纠', '撤', '违', '错', '投诉', '举报', '拒', '除'],
]
/** What makes a clause speak of cases in general, unless it names the disclosure of information. */
export const judging: readonly string[] = [
  ...['审理', '审结', '受理', '办理', '办结', '承办', '收到', '接收', '新收'],
]
/** Where a sentence speaks of information that was made, 不予公开 is no answer to a request. */
export const sortingInformation: readonly string[] = ['制作', '生成', '形成', '公文', '主动公开']
/** What a sentence on reviews and lawsuits has to name, outside the section on them. */
export const aboutDisclosure: readonly string[] = ['信息公开', '政府信息', '依申请']
