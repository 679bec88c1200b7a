import type { Messages } from './index.js'

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
    panel: '把多份年报连成跨年序列',
    panelPaths: '年报原件，extract 写出的内容（JSON、每行一份的 JSON、输出文件夹），文件夹或通配符',
    panelOutput: '表格的输出文件夹（默认：output）',
    extract: '读取年报，写出数据、正文和问题',
    paths:
      '文件、文件夹（连同子文件夹中的 .pdf .docx .html .htm .txt .md）或通配符，如 "2023/**/*.pdf"',
    output: '输出文件夹；- 表示写到标准输出，每行一份 JSON 年报（默认：output）',
    format: 'csv、json、ndjson，可用逗号并列（默认：csv,json；-o - 时为 ndjson）',
    failOn: '退出码为 1 的条件：file、error、warning、never（默认：file）',
    aliases: '机关名称对照表：UTF-8 的 CSV，表头为 name,code,organ',
    quiet: '不显示进度和小结，读取失败的文件仍会列出',
    language: '帮助和消息的语言：zh 或 en（默认：依系统区域设置）',
    help: '显示帮助',
    helpCommand: '显示某个命令的帮助',
    version: '显示版本',
    programNotes: `
示例：
  nianbao extract 年报/
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

文件夹中的隐藏文件、README 文件和 node_modules 不读。
路径不存在时，不读取任何文件即停止；开始读取后，任何一个文件都不会妨碍其他文件。`,
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
    tableOnStream: '-o - 每行写一份 JSON 年报；csv 需要输出文件夹',
    panelOnStream: '序列是几张表格，需要输出文件夹，不能用 -',
  },
  input: {
    missing: (path) => `路径不存在：${path}`,
    unmatched: (path) => `没有符合通配符的文件：${path}`,
    empty: (path) => `文件夹中没有 .pdf .docx .html .htm .txt .md 文件：${path}`,
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
    findings: '问题',
    severities: {
      error: (count) => `错误 ${count}`,
      warning: (count) => `警告 ${count}`,
      info: (count) => `提示 ${count}`,
    },
    moreErrors: (count) => `另有错误 ${count} 个`,
    panel: '序列',
    series: (issuers, reports, years) => `${issuers} 个机关，${reports} 份年报，${years}`,
    leftOut: '未读',
    strangers: (count) => `${count} 个 JSON 文件，不是年报`,
    output: '输出',
    separator: '，',
  },
}
