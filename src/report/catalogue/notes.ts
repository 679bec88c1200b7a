import { entry } from './entry.js'

/** What an extractor noticed: the codes of a document's notes. */
export const notes = {
  'extension-differs': entry<{ detail: string }>({
    severity: 'warning',
    blame: 'source',
    message: ({ detail }) => ({
      zh: `扩展名与内容不符，内容是 ${detail}`,
      en: `the extension does not fit the content, which is ${detail}`,
    }),
    hint: { zh: '已按内容读取', en: 'it was read by its content' },
  }),
  'encoding-damaged': entry<{ detail: string }>({
    severity: 'warning',
    blame: 'source',
    message: ({ detail }) => ({
      zh: `有不能解码的字符：${detail}`,
      en: `some characters cannot be decoded: ${detail}`,
    }),
    hint: { zh: '请与原网页核对文字', en: 'compare the text with the original page' },
  }),
  'span-clipped': entry<{ detail: string }>({
    severity: 'info',
    blame: 'source',
    message: ({ detail }) => ({
      zh: `单元格跨度过大，已截断：${detail}`,
      en: `a cell spans too far and was cut: ${detail}`,
    }),
    hint: null,
  }),
  'page-without-text': entry<{ detail: string }>({
    severity: 'warning',
    blame: 'source',
    message: ({ detail }) => ({
      zh: `页面没有文字，可能是扫描页：${detail}`,
      en: `a page holds no text; it may be a scan: ${detail}`,
    }),
    hint: { zh: '请核对该页是否有数据', en: 'see whether that page holds figures' },
  }),
  'read-off-pictures': entry<{ detail: string }>({
    severity: 'info',
    blame: 'reading',
    message: ({ detail }) => ({
      zh: `文字由图像识别得来：${detail}`,
      en: `print was read off pictures of pages: ${detail}`,
    }),
    hint: {
      zh: '叙述文字可能有错字；数字的把握见各数据的 confidence',
      en: 'running text may have wrong characters; each figure tells its confidence',
    },
  }),
  'fast-path-refused': entry<{ detail: string }>({
    severity: 'info',
    blame: 'reading',
    message: ({ detail }) => ({
      zh: `未能快速读取，已用普通方式读取：${detail}`,
      en: `fast reading was refused, the file was read the plain way: ${detail}`,
    }),
    hint: null,
  }),
}
