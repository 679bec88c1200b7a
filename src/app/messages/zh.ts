import type { Messages } from './index.js'
import { coverage } from './coverage-zh.js'
import { ledger } from './ledger-zh.js'
import { machines } from './machines-zh.js'
import { manifest } from './manifest-zh.js'
import { kinds } from './kinds.js'

const steps: Readonly<Record<string, string>> = {
  table: '表',
  row: '行',
  column: '列',
  paragraph: '段',
  heading: '标题',
  line: '行',
}

/** The words of a structural path (`table 2, row 5, column 3`) in Chinese. */
function chinesePath(path: string): string {
  return path
    .split(', ')
    .map((step) =>
      step.replace(/^([a-z]+) (\d+)$/u, (_, word: string, n) => `${steps[word] ?? word} ${n}`),
    )
    .join(' ')
}

export const zh: Messages = {
  titles: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Global Options:': '通用选项：',
    'Commands:': '命令：',
  },
  help: {
    program: '读取政府信息公开工作年度报告，得到经过核对、可以追溯到原页的数据。',
    check: '列出不符、可疑和未能读出之处',
    checkOutput: '写入 findings.csv 和 findings.json 的文件夹；- 表示标准输出（默认：-）',
    checkFormat: 'table、csv、json（默认：table；输出到文件夹时为 csv,json）',
    checkFailOn: '退出码为 1 的条件：error、warning、never（默认：error）',
    codes: '列出问题代码及示例，或只列一个；不读取任何文件',
    verbose: '另列参与加总的数据、处理建议，以及作结论用的指纹',
    panel: '把多份年报连成跨年序列',
    panelPaths: '年报原件，extract 写出的内容（JSON、每行一份的 JSON、输出文件夹），文件夹或通配符',
    panelOutput: '表格的输出文件夹（默认：output）',
    compare: '把年报并列对照：什么变了，什么不符，什么照抄了上年',
    compareOutput: '网页和表格的输出文件夹（默认：output）',
    region: '把该机关的数据与其余各机关之和核对',
    extract: '读取年报，写出数据、正文和问题',
    paths: '文件、文件夹（连同子文件夹，种类见下）或通配符，如 "2023/**/*.pdf"',
    output: '输出文件夹；- 表示写到标准输出，每行一份 JSON 年报（默认：output）',
    format: 'csv、json、ndjson，可用逗号并列（默认：csv,json；-o - 时为 ndjson）',
    failOn: '退出码为 1 的条件：file、error、warning、never（默认：file）',
    ocr: '由页面图像识别文字：off、auto（没有文字的页）、force（全部）；默认 auto',
    viaOffice: '.doc、.wps、.rtf 另经 LibreOffice 转换读取一次，取较好的结果',
    aliases: '机关名称对照表：UTF-8 的 CSV，表头为 name,code,organ',
    corrections: '数据更正，每行一条 JSON（默认：输出文件夹和所列文件夹中的 corrections.jsonl）',
    verdicts: '对问题的结论，每行一条 JSON（默认：输出文件夹和所列文件夹中的 verdicts.jsonl）',
    jobs: '同时读取的进程数（默认：处理器核数）；0 表示在本进程内读取，不设防护',
    timeout: '每个文件的时限，以秒计（默认：60）',
    maxMemory: '每个读取进程的内存上限，以 MB 计（默认：1536）',
    quiet: '不显示进度和小结，读取失败的文件仍会列出',
    language: '帮助和消息的语言：zh 或 en（默认：依系统区域设置）',
    help: '显示帮助',
    helpCommand: '显示某个命令的帮助',
    version: '显示版本',
    programNotes: `
示例：
  nianbao extract 年报/
  nianbao check 年报/
  nianbao compare 2023.pdf 2024.pdf
  nianbao panel 年报/
  nianbao panel --help`,
    extractNotes: `
示例：
  nianbao extract 年报.pdf                       表格和 JSON 写到 output/
  nianbao extract 年报库/ -o 数据                整个文件夹，连同子文件夹
  nianbao extract "年报库/**/*2023*.pdf" --format csv
  nianbao extract 年报.docx -o - | jq .figures
  nianbao extract 年报库/ --fail-on error        让定时任务发现错误的总计

退出码：
  0    完成
  1    完成，但有文件读取失败，或满足了 --fail-on
  2    用法有误：选项拼错、路径不存在、没有可读的文件
  130  被中断；此前读完的已写出

文件夹中读压缩包和这些种类：
${kinds}
图片要指明才读。隐藏文件、README 文件和 node_modules 不读。
路径不存在时，不读取任何文件即停止；开始读取后，任何一个文件都不会妨碍其他文件。`,
    checkNotes: `
示例：
  nianbao check 年报库/                          每份年报一张问题表
  nianbao check output --verbose                 用 extract 写出的内容，并列出指纹
  nianbao check output --format csv > findings.csv
  nianbao check 年报库/ -o 问题                  findings.csv 和 findings.json 写到文件夹
  nianbao check --codes total-differs            某个代码的含义

更正数据：在 corrections.jsonl 中写一行
  {"sha256": "…", "key": "requests.new.total", "printed": "2l", "value": 21,
   "who": "李", "when": "2026-03-01", "why": "扫描件"}
对问题作结论：在 verdicts.jsonl 中写一行；dismissed（排除）的问题不再计数，accepted 为认可
  {"fingerprint": "…", "verdict": "dismissed", "who": "李", "when": "2026-03-01", "why": "…"}

退出码：
  0    完成
  1    完成，但发现错误、有文件读取失败，或满足了 --fail-on
  2    用法有误：选项拼错、路径不存在、没有可读的文件
  130  被中断；此前读完的已列出`,
    compareNotes: `
示例：
  nianbao compare 2023.pdf 2024.pdf              同一机关的两年
  nianbao compare output -o 对照                 用 extract 写出的内容，不再重读
  nianbao compare 县/*.docx --region 某某县人民政府

compare.html 是一个不需要网络的网页，用浏览器打开，也可打印；compare.json、compare-figures.csv、
compare-narrative.csv、compare-findings.csv 是同样内容的数据。
页面图片取自 PDF 原件；原件须仍在读取时的位置。

退出码：
  0    完成
  1    完成，但有文件读取失败，或满足了 --fail-on
  2    用法有误：选项拼错、路径不存在、不足两份年报
  130  被中断；此前读完的已对照`,
    panelNotes: `
示例：
  nianbao panel 年报库/                          表格写到 output/
  nianbao panel output -o 序列                   用 extract 写出的内容，不再重读
  nianbao panel reports.ndjson 2024/*.pdf --aliases 名称.csv

表格：series.csv（每份年报的每个序列一行）、series-wide.csv（每份年报一行）、
series-codebook.csv（序列的含义和可比性）、panel-findings.csv（问题）。
同一机关同一年度有两份年报时，两份都列出并记为问题；同一份出现两次时只列一次。

退出码：
  0    完成
  1    完成，但有文件读取失败，或满足了 --fail-on
  2    用法有误：选项拼错、路径不存在、没有可读的文件
  130  被中断；此前读完的已写出`,
  },
  misuse: {
    error: '错误：',
    seeHelp: (help) => `请看：${help}`,
    didYouMean: (names) => `是不是 ${names}？`,
    unknownOption: (option) => `没有选项 ${option}`,
    unknownCommand: (command) => `没有命令 ${command}`,
    missingArgument: (argument) => `缺少参数：${argument}`,
    missingValue: (option) => `选项 ${option} 需要一个值`,
    invalidValue: (option, value, allowed) => `选项 ${option} 不能是“${value}”，只能是：${allowed}`,
    numbersAllowed: (least, most) => `${least} 至 ${most} 的整数`,
    tableOnStream: '-o - 每行写一份 JSON 年报；csv 需要输出文件夹',
    panelOnStream: '序列是几张表格，需要输出文件夹，不能用 -',
    comparisonOnStream: '对照是几个文件，需要输出文件夹，不能用 -',
    noRegion: (name) => `没有这个机关的年报：${name}`,
    oneOnStream: '标准输出只能用一种格式；多种格式需要输出文件夹（-o）',
    noOffice: '--via-office 需要 LibreOffice：PATH 所列的文件夹中没有 soffice',
    tableInFolder: 'table 只用于标准输出；输出文件夹可用 csv 和 json',
    codesAllowed: 'nianbao check --codes 列出的代码',
  },
  input: {
    missing: (path) => `路径不存在：${path}`,
    unmatched: (path) => `没有符合通配符的文件：${path}`,
    empty: (path) => `文件夹中没有可读种类的文件：${path}；种类见 nianbao extract --help`,
    special: (path) => `既不是文件也不是文件夹：${path}`,
    forbidden: (path) => `文件夹无法读取：${path}`,
  },
  aliases: {
    line: (path, line) => `${path} 第 ${line} 行`,
    unreadable: (place, reason) => `名称对照表无法读取：${place}：${reason}`,
    large: (place) => `名称对照表过大（超过 4 MB）：${place}`,
    encoding: (place) => `名称对照表不是 UTF-8 编码：${place}`,
    quote: (place) => `${place}：引号或换行有误`,
    header: (place, value) => `${place}：表头应为 name,code,organ，不是“${value}”`,
    name: (place, value) => `${place}：名称应为 2 至 100 个字，不是“${value}”`,
    code: (place, value) => `${place}：“${value}”不是行政区划代码（GB/T 2260）`,
    twice: (place, value) => `${place}：“${value}”已有另一含义`,
  },
  decisions: {
    unreadable: (place, reason) => `无法读取 ${place}：${reason}`,
    large: (place) => `文件过大（超过 64 MB）：${place}`,
    encoding: (place) => `不是 UTF-8 编码：${place}`,
    json: (place, value) => `${place}：不是 JSON 对象：${value}`,
    unknown: (place, value) => `${place}：不认识的名称“${value}”`,
    wrong: (place, value) => `${place}：“${value}”缺少或取值有误`,
  },
  nothingToRead: '没有可读的文件',
  failure: (code, path, message, hint) =>
    `${code} ${path}：${message}${hint === '' ? '' : `；${hint}`}`,
  bug: (path, error) =>
    `内部错误 ${path}：${error}；这是 nianbao 的缺陷，请报告（DEBUG=1 可显示出错位置）`,
  cannotWrite: (path, reason) => `无法写入 ${path}：${reason}`,
  reasons: {
    ENOENT: '文件不存在',
    EISDIR: '这是文件夹',
    ENOSPC: '磁盘空间不足',
    EACCES: '没有权限',
    EPERM: '没有权限',
    EROFS: '文件系统只读',
    EEXIST: '该处是文件，不是文件夹',
    ENOTDIR: '路径中有一处是文件，不是文件夹',
  },
  interrupted: (read, all) => `已中断：共 ${all} 个文件，输出中有 ${read} 个`,
  check: {
    severities: { error: '错误', warning: '警告', info: '提示' },
    quoted: (text) => `「${text}」`,
    nothing: '（空白）',
    figure: (key, quoted, place) => `${key}${quoted}${place}`,
    notPrinted: (key) => `${key} 未印`,
    page: (page) => `第 ${page} 页`,
    path: chinesePath,
    hint: (hint) => `建议：${hint}`,
    verdict: {
      accepted: (who, when, why) => `【${who} ${when} 认可：${why}】`,
      dismissed: (who, when, why) => `【${who} ${when} 排除：${why}】`,
    },
    withoutFinding: (fingerprint, who, when) =>
      `${who} ${when} 的结论已没有对应的问题：${fingerprint}`,
    more: (count) => `另 ${count} 个`,
    between: '；',
  },
  ledger,
  machines,
  manifest,
  coverage,
  summary: {
    files: (read, failed, seconds) => `读完 ${read} 个文件，失败 ${failed} 个，用时 ${seconds} 秒`,
    reports: '年报',
    noReports: '无',
    form: (form, count, years) => `${form} 年格式 ${count} 份（${years}）`,
    figures: '数据',
    statuses: {
      read: (count) => `读出 ${count}`,
      blank: (count) => `空白 ${count}`,
      unreadable: (count) => `读不出 ${count}`,
      missing: (count) => `缺失 ${count}`,
      decoded: (count) => `拆分 ${count}`,
      corrected: (count) => `更正 ${count}`,
    },
    checks: '核对',
    answers: ({ pass, fail, cannotTell }) => `通过 ${pass}，不符 ${fail}，无法判断 ${cannotTell}`,
    findings: '问题',
    severities: {
      error: (count) => `错误 ${count}`,
      warning: (count) => `警告 ${count}`,
      info: (count) => `提示 ${count}`,
    },
    moreErrors: (count) => `另有错误 ${count} 个`,
    corrections: '更正',
    corrected: (count) => `数据 ${count} 个`,
    refused: (count) => `未照样采用 ${count} 条`,
    verdicts: '结论',
    accepted: (count) => `认可 ${count}`,
    dismissed: (count) => `排除 ${count}`,
    withoutFinding: (count) => `已没有对应问题 ${count} 条`,
    elsewhere: (count) => `属于未读文件 ${count} 条`,
    panel: '序列',
    series: (issuers, reports, years) => `${issuers} 个机关，${reports} 份年报，${years}`,
    leftOut: '未读',
    strangers: (count) => `${count} 个 JSON 文件，不是年报`,
    output: '输出',
    separator: '，',
  },
}
