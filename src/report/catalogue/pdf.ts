import { entry } from './entry.js'

/** How a PDF prints what it holds beside the text of its pages: notes of its extractor. */
export const pdf = {
  'annotations-read': entry<{ detail: string }>({
    severity: 'info',
    blame: 'source',
    message: ({ detail }) => ({
      zh: `有内容印在表单域或批注里，已按页面显示读取：${detail}`,
      en: `some print stands in form fields or annotations and was read as displayed: ${detail}`,
    }),
    hint: null,
  }),
  'annotation-left-out': entry<{ detail: string }>({
    severity: 'warning',
    blame: 'source',
    message: ({ detail }) => ({
      zh: `压在正文或表格线上的表单域、批注或图章未读取：${detail}`,
      en: `form fields, annotations or stamps that lie over print were left out: ${detail}`,
    }),
    hint: { zh: '请与原文核对', en: 'see the original' },
  }),
  'attachment-embedded': entry<{ detail: string }>({
    severity: 'warning',
    blame: 'source',
    message: ({ detail }) => ({
      zh: `PDF 内嵌有附件，未读取：${detail}`,
      en: `the PDF carries attached files, which were not read: ${detail}`,
    }),
    hint: {
      zh: '如其中有数据，请另存附件后一并读取',
      en: 'if they hold figures, save them and read them as well',
    },
  }),
  'file-repaired': entry<{ detail: string }>({
    severity: 'info',
    blame: 'source',
    message: ({ detail }) => ({
      zh: `文件结构已损坏，修复后读取：${detail}`,
      en: `the structure of the file is broken and was repaired: ${detail}`,
    }),
    hint: { zh: '请核对页数和内容是否完整', en: 'see whether all pages are there' },
  }),
}
