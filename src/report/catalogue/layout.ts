import { entry } from './entry.js'

/** How the report follows the form. */
export const layout = {
  'section-empty': entry<{ section: string; title: string }>({
    severity: 'warning',
    blame: 'unknown',
    message: ({ section, title }) => ({
      zh: `章节「${title}」只有标题，没有正文和表格`,
      en: `section ${section} is a title without text and without a table`,
    }),
    hint: {
      zh: '请在原文核对；正文可能是图片或附件',
      en: 'see the original; the text may be a picture or an attachment',
    },
  }),
  'section-misnumbered': entry<{
    section: string
    title: string
    printed: string
    expected: string
  }>({
    severity: 'warning',
    blame: 'source',
    message: ({ section, title, printed, expected }) => ({
      zh: `章节「${title}」的序号印为「${printed}」，按顺序应为「${expected}」`,
      en: `section ${section} is numbered ${printed}, in order it would be ${expected}`,
    }),
    hint: {
      zh: '请核对是序号有误，还是中间有章节未印',
      en: 'see whether the number is a slip, or a section between is not printed',
    },
  }),
  'published-late': entry<{ published: string; due: string }>({
    severity: 'info',
    blame: 'source',
    message: ({ published, due }) => ({
      zh: `发布日期是 ${published}，规定应在 ${due} 前`,
      en: `it was published on ${published}, due by ${due}`,
    }),
    hint: null,
  }),
}
