import type { LedgerMessages } from './ledger.js'

export const ledger: LedgerMessages = {
  help: {
    sync: '使输出与档案保持一致：读取新增和变动的文件，然后导出',
    syncSources: '文件夹（含子文件夹）、.zip 和 .tar.gz 压缩包或文件；每次请用同样的写法',
    syncOutput: '输出文件夹，台账也在其中（默认：output）',
    syncFormat: 'csv、json、ndjson，可用逗号列出多种（默认：csv,json）',
    partition: 'year：按年份分文件，如 figures-2023.csv、reports/2023/（默认：none）',
    force: '读过的文件也重新读取',
    noExport: '只读入台账，不导出',
    watch: '持续运行，跟踪变动，直至中断',
    syncNotes: `
示例：
  nianbao sync archive/ -o figures               首次读取全部，之后只读新增
  nianbao sync archive/ 2024.zip -o figures --partition year
  nianbao sync archive/ -o figures --watch
  nianbao quarantine list figures                不再重试的文件

标准输出只有一行 JSON，内容是各项计数。标准错误在终端上显示文字，在其他场合每行一条 JSON。
已不存在的文件仍保留在输出中。运行被强行终止时只损失几个文件的工作，下次运行接着做。

退出码：
  0    完成
  1    完成，但本次运行有文件失败，或满足 --fail-on
  2    用法错误：选项有误、路径不存在、台账由更新的版本建立
  3    另一运行正在使用该输出
  130  被中断；已读取的内容已保存，由下次运行导出`,
    quarantine: '列出不再重试的文件，或允许重试',
    quarantineList: '列出不再重试的文件',
    quarantineRetry: '允许下次运行重试',
    quarantineFolder: '含台账的输出文件夹',
    quarantineWhat: '路径、文件夹、E_TIMEOUT 之类的代码或哈希值（8 位即可）；不写表示全部',
    quarantineFormat: 'table、csv、json（默认：table）',
    quarantineNotes: `
示例：
  nianbao quarantine list figures
  nianbao quarantine list figures E_ENCRYPTED --format csv
  nianbao quarantine retry figures E_TIMEOUT archive/2019

原因在于内容的文件立即隔离；超时或内存不足的文件第二次失败后隔离。
内容有变动的文件一律重新读取。`,
    diffRuns: '列出提取程序两个版本之间的差异',
    diffFolder: '含台账的输出文件夹',
    diffFrom: '较早的版本（默认：--to 之前的版本）',
    diffTo: '较晚的版本（默认：最新版本）',
    diffFormat: 'table、csv、json（默认：table）',
    diffNotes: `
示例：
  nianbao diff-runs figures                      最近的两个版本
  nianbao diff-runs figures --from 0.1.0 --to 0.2.0 --format csv > changes.csv`,
  },
  folderNeeded: '台账需要文件夹，不能用 -',
  problems: {
    newer: (place, detail) =>
      `台账 ${place} 由更新版本的 nianbao 建立（结构版本 ${detail}），请升级`,
    foreign: (place) => `${place} 不是 nianbao 的台账`,
    unwritable: (place, detail) => `无法写入 ${place}：${detail}`,
    busy: (place) => `台账 ${place} 正被另一进程占用`,
    unreadable: (place, detail) => `无法使用台账 ${place}：${detail}`,
    unreachable: (place, detail) => `无法连接数据库 ${place}：${detail}`,
  },
  noLedger: (folder) => `${folder} 中没有台账`,
  locked: (folder) => `另一运行正在使用输出 ${folder}，本次不做任何事`,
  unlisted: (folder, reason) => `文件夹 ${folder} 无法列出：${reason}`,
  summary: (counts, seconds) =>
    `找到 ${counts.seen} 个文件，未变 ${counts.unchanged}，读取 ${counts.read}，` +
    `失败 ${counts.failed + counts.refused + counts.bugs}，已不存在 ${counts.gone}，用时 ${seconds} 秒`,
  exported: (folder, names) => `输出 ${folder}（${names}）`,
  interrupted: '已中断：已读取的内容已保存，下次运行接着做',
  watching: (sources) => `正在跟踪 ${sources}`,
  cannotWatch: (reason) => `无法跟踪变动：${reason}；可改用定时任务`,
  quarantineCount: (count) => `被隔离的文件 ${count} 个`,
  retried: (count) => `下次运行将重试 ${count} 个文件`,
  oneVersion: (version) => `台账中只有一个版本：${version}`,
  noVersion: (version, known) => `台账中没有版本 ${version}，只有：${known}`,
  diffKinds: { figure: '数据', finding: '问题', report: '年报', file: '文件' },
  diffSummary: (documents, changed, changes) =>
    `两个版本都读取的文件 ${documents} 个，有差异 ${changed} 个，差异 ${changes} 处`,
}
