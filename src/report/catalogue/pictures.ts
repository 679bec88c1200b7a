import { entry } from './entry.js'

/** What the pictures of a PDF leave unread, and text that its pictures contradict. */
export const pictures = {
  'picture-unread': entry<{ detail: string }>({
    severity: 'warning',
    blame: 'reading',
    message: ({ detail }) => ({
      zh: `页面上有图片，可能是表格，未识别：${detail}`,
      en: `a picture on the page may hold a table and was not read: ${detail}`,
    }),
    hint: {
      zh: '请安装并启用文字识别（--ocr auto），或核对该图片',
      en: 'install OCR and let it work (--ocr auto), or look at that picture',
    },
  }),
  'text-layer-untrusted': entry<{ detail: string }>({
    severity: 'warning',
    blame: 'source',
    message: ({ detail }) => ({
      zh: `字体没有可靠的字符对照表，其文字不可信，未采用：${detail}`,
      en: `fonts do not tell which characters they print, so that their text was not taken: ${detail}`,
    }),
    hint: {
      zh: '已尽可能改由页面图像识别；请与原文件核对',
      en: 'the picture of the page was read instead where that can be done; compare it with the file',
    },
  }),
  'hidden-text-differs': entry<{ detail: string }>({
    severity: 'warning',
    blame: 'source',
    message: ({ detail }) => ({
      zh: `扫描件的隐藏文字层与图像不符，以图像为准：${detail}`,
      en: `the hidden text of a scan differs from its picture, which counts: ${detail}`,
    }),
    hint: {
      zh: '复制该文件的文字会得到错误的数字',
      en: 'text that is copied out of this file holds wrong figures',
    },
  }),
}
