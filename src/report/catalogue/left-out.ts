import { entry } from './entry.js'

/** What a file holds and a reader of its print does not see, or the other way round: notes of extractors. */
export const leftOut = {
  'hidden-left-out': entry<{ detail: string }>({
    severity: 'info',
    blame: 'source',
    message: ({ detail }) => ({
      zh: `隐藏的内容未读取：${detail}`,
      en: `hidden content was left out: ${detail}`,
    }),
    hint: {
      zh: '如其中有数据，请取消隐藏后另存',
      en: 'if it holds figures, show it and save the file again',
    },
  }),
  'glyphs-without-text': entry<{ detail: string }>({
    severity: 'warning',
    blame: 'source',
    message: ({ detail }) => ({
      zh: `有的字形没有对应的文字，其内容不可读：${detail}`,
      en: `some glyphs have no text and cannot be read: ${detail}`,
    }),
    hint: { zh: '请与原文核对，或寻找其他格式', en: 'see the original, or find another format' },
  }),
}
