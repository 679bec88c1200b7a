import type { ManifestMessages } from './manifest.js'

export const manifest: ManifestMessages = {
  help: '采集清单：CSV，列为 path,url,issuer,year,retrieved（路径、网址、机关、年度、采集日期）',
  problems: {
    unreadable: (place, reason) => `清单无法读取：${place}：${reason}`,
    encoding: (place) => `${place}：既不是 UTF-8 也不是 GB18030 编码`,
    long: (place) => `${place}：这一行没有结尾，可能缺引号`,
    quote: (place) => `${place}：引号有误`,
    header: (place, value) => `${place}：表头没有 path 列：“${value}”`,
    path: (place) => `${place}：缺少路径（path）`,
    year: (place, value) => `${place}：“${value}”不是年度`,
    retrieved: (place, value) =>
      `${place}：“${value}”不是日期，应如 2024-03-01 或 2024-03-01 10:00`,
  },
  label: '清单',
  counts: ({ paths, unmatched, unlisted }) =>
    `${paths} 个路径，其中 ${unmatched} 个没有文件；未列入清单的文件 ${unlisted} 个`,
}
