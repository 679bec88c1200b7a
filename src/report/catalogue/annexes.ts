import { entry } from './entry.js'

/** Tables that are published beside their report: links to them, and files joined to it. */
export const annexes = {
  'attachment-linked': entry<{ detail: string; link?: { readonly url: string } }>({
    severity: 'info',
    blame: 'source',
    message: ({ detail, link }) => ({
      zh: `页面没有统计表，但链接了附件：${detail}${link === undefined ? '' : `（${link.url}）`}`,
      en: `the page prints no tables and links an attachment: ${detail}${link === undefined ? '' : ` (${link.url})`}`,
    }),
    hint: {
      zh: '附件不会自动下载；请下载后一并读取',
      en: 'attachments are never fetched; download it and read it as well',
    },
  }),
  'annex-joined': entry<{ name: string }>({
    severity: 'info',
    blame: 'source',
    message: ({ name }) => ({
      zh: `统计表取自单独的附件 ${name}`,
      en: `the tables stand in a file of their own, ${name}`,
    }),
    hint: null,
  }),
  'annex-ambiguous': entry<{ names: string }>({
    severity: 'warning',
    blame: 'unknown',
    message: ({ names }) => ({
      zh: `不能确定哪个文件与本文件是同一份报告，未合并：${names}`,
      en: `it is open which of these files belongs to this one, so none was joined: ${names}`,
    }),
    hint: {
      zh: '请将同一份报告的正文和附件单独放入一个文件夹后再读取',
      en: 'put the text and the annex of one report into a folder of their own and read it',
    },
  }),
}
