import { entry } from './entry.js'

const lacks = {
  year: { zh: '年度', en: 'year' },
  issuer: { zh: '发布机关', en: 'issuer' },
  both: { zh: '年度和发布机关', en: 'year and no issuer' },
}

/** Reports of one issuer and year; `label` lists where they were found. */
export interface Together {
  readonly issuer: string
  readonly year: number
  readonly count: number
  readonly label: string
}

/** Joining reports into series. */
export const panel = {
  'not-in-panel': entry<{ lacking: keyof typeof lacks }>({
    severity: 'warning',
    blame: 'unknown',
    message: ({ lacking }) => ({
      zh: `年报没有${lacks[lacking].zh}，不能列入序列`,
      en: `the report has no ${lacks[lacking].en} and stands in no series`,
    }),
    hint: {
      zh: '请在原文核对标题；年报 JSON 中补上后可重新汇总',
      en: 'see the title in the original; once it stands in the JSON of the report, join again',
    },
  }),
  'duplicate-year': entry<Together>({
    severity: 'warning',
    blame: 'source',
    message: ({ issuer, year, count, label }) => ({
      zh: `${issuer} 的 ${year} 年有 ${count} 份不同的年报：${label}`,
      en: `${issuer} has ${count} different reports on ${year}: ${label}`,
    }),
    hint: {
      zh: '各占一行，用 number 区分；可能是更正，也可能范围不同，请选用其一，不要相加',
      en: 'each has its own rows, told apart by number; a correction or another scope: use one, never add them up',
    },
  }),
  'same-report': entry<Together>({
    severity: 'info',
    blame: 'source',
    message: ({ issuer, year, count, label }) => ({
      zh: `${issuer} 的 ${year} 年年报出现 ${count} 次，内容相同：${label}`,
      en: `the report of ${issuer} on ${year} was found ${count} times, the same each time: ${label}`,
    }),
    hint: { zh: '只列一次', en: 'it stands in the series once' },
  }),
}
