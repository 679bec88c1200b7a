import type { CoverageMessages } from './coverage.js'

export const coverage: CoverageMessages = {
  help: {
    coverage: '说明年报库有什么、缺什么，并抽取数据供人工核对',
    paths: '输出文件夹（取其台账，没有则取 JSON）、年报 JSON，或年报原件',
    output: 'coverage.csv、coverage.json、sample.csv 的文件夹，- 为标准输出（默认 -）',
    format: 'table、csv、json（默认 table；有文件夹时 csv,json）',
    issuers: '应当发布年报的机关：CSV，列 issuer；知道年度时另加 from,to',
    sample: '抽取多少个数据，0 至 10000（默认 200）',
    seed: '换一个种子抽取另一批（默认 1）',
    checked: '已填写 correct 列的 sample.csv：给出错误率，不读年报',
    notes: `
示例：
  nianbao coverage output                        sync 写出的机关、年度和缺口
  nianbao coverage output -o 覆盖 --sample 300 --seed 7
  nianbao coverage output --issuers 区县.csv --format csv > coverage.csv
  nianbao coverage --checked 覆盖/sample.csv

sample.csv 中，每个读出的数据被抽到的机会相同。请逐个与原页核对，在 correct 列填 1 或 0（是或否）；
只核对前面一部分，就是较小的样本，同样公正。区间为 Clopper–Pearson 精确区间，95%。

退出码：
  0    完成
  1    完成，但有文件读取失败，或满足了 --fail-on
  2    用法有误：选项拼错、路径不存在、没有可读的文件、表格有误
  130  被中断；此前读完的已列出`,
  },
  problems: {
    unreadable: (place, reason) => `无法读取 ${place}：${reason}`,
    large: (place) => `文件过大（超过 64 MB）：${place}`,
    encoding: (place) => `既不是 UTF-8 也不是 GB18030 编码：${place}`,
    quote: (place) => `${place}：引号有误`,
    header: (place, value) => `${place}：表头没有 ${value} 列`,
    issuer: (place) => `${place}：缺少机关名称（issuer）`,
    year: (place, value) => `${place}：“${value}”不是年度`,
    mark: (place, value) => `${place}：correct 列应填 1 或 0、是或否，不是“${value}”`,
  },
  labels: {
    issuers: '机关',
    gaps: '缺口',
    absent: '没有年报',
    unlisted: '不在名单',
    figures: '数据',
    reports: '年报',
    failures: '失败',
    sample: '抽样',
  },
  issuers: (issuers, reports, years) => `${issuers} 个，年报 ${reports} 份，${years}`,
  unplaced: (count) => `${count} 份没有机关或年度`,
  noGaps: '无',
  gaps: (issuer, years) => `${issuer}：${years}`,
  more: (count) => `……另 ${count} 个`,
  status: {
    read: '读出',
    blank: '空白',
    unreadable: '读不出',
    missing: '缺失',
    decoded: '拆分',
    corrected: '更正',
  },
  form: (form) => `${form} 年格式`,
  share: (name, count, share) => `${name} ${count}（${share}）`,
  count: (name, count) => `${name} ${count}`,
  sample: (drawn, population, bound) =>
    `从 ${population} 个数据中抽取 ${drawn} 个；如全部正确，错误率不超过 ${bound}`,
  separator: '，',
  rate: (wrong, checked, rate, interval) =>
    `核对 ${checked} 个，错 ${wrong} 个，错误率 ${rate}；95% 区间（Clopper–Pearson）${interval}`,
  open: (count) => `${count} 行尚未填写`,
  nothingChecked: '没有填写任何一行',
}
