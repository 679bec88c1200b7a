import { entry } from './entry.js'

/** A correction that is told about: of which figure. */
export interface CorrectedFigure {
  readonly key: string
  readonly label: string
}

const seeFile = {
  zh: '请对照原文改正更正文件中的该行，或删去该行',
  en: 'see the original, and mend or remove the line in the file of corrections',
}

/** Corrections by a person that could not be taken as they are. */
export const corrections = {
  'correction-stale': entry<CorrectedFigure & { expected: string; text: string }>({
    severity: 'warning',
    blame: 'unknown',
    message: ({ key, label, expected, text }) => ({
      zh: `${label} 的更正针对所印「${expected}」，现读作「${text}」，未采用`,
      en: `the correction of ${key} is of the print "${expected}", which is now read as "${text}"; it was not applied`,
    }),
    hint: seeFile,
  }),
  'correction-unknown': entry<{ key: string; form: string }>({
    severity: 'warning',
    blame: 'unknown',
    message: ({ key, form }) => ({
      zh: `这份 ${form} 年格式的年报没有数据 ${key}，其更正未采用`,
      en: `the correction of ${key} was not applied: this report on the form of ${form} has no such figure`,
    }),
    hint: seeFile,
  }),
  'correction-ambiguous': entry<CorrectedFigure & { text: string }>({
    severity: 'warning',
    blame: 'unknown',
    message: ({ key, label, text }) => ({
      zh: `文件中有几份年报，${label} 的更正所针对的「${text}」不能确定是哪一份的，未采用`,
      en: `the file holds several reports, and the correction of ${key} (printed "${text}") may be of more than one; it was not applied`,
    }),
    hint: {
      zh: '请在该行加上 "report": 1（文件中的第几份）',
      en: 'add "report": 1 to the line, which report of the file it is of',
    },
  }),
  'correction-contradicts': entry<CorrectedFigure & { values: string; taken: string | null }>({
    severity: 'warning',
    blame: 'unknown',
    message: ({ key, label, values, taken }) => ({
      zh: `${label} 有几个不同的更正（${values}），${taken === null ? '时间相同，均未采用' : `采用最后的 ${taken}`}`,
      en: `${key} has corrections that contradict each other (${values}); ${taken === null ? 'they are of the same time and none was applied' : `the latest, ${taken}, was applied`}`,
    }),
    hint: {
      zh: '请在更正文件中只保留正确的一行',
      en: 'keep the line that is right in the file of corrections',
    },
  }),
}
