import { entry } from './entry.js'

/** A figure that rolls on from one year to the next, and the sum written out. */
export interface Rolled {
  readonly key: string
  readonly label: string
  readonly earlier: number
  readonly later: number
  readonly sum: string
}

/** A series in two years, its numbers written out. */
export interface Moved {
  readonly series: string
  readonly label: string
  readonly labelEn: string
  readonly earlier: number
  readonly later: number
  readonly change: string
}

/** A section, or a sentence in it, of two years. */
export interface Repeated {
  readonly section: string
  readonly label: string
  readonly earlier: number
  readonly later: number
}

const see = {
  zh: '请对照两年的原文；数据照印不改',
  en: 'see the originals of both years; figures are kept as printed',
}

/** What two reports of one issuer contradict each other in, or took over from the year before. */
export const between = {
  'carry-over-differs': entry<Rolled>({
    severity: 'error',
    blame: 'source',
    message: ({ key, label, earlier, later, sum }) => ({
      zh: `${label}：${earlier} 年结转下年度的件数与 ${later} 年的上年结转不一致（${sum}）`,
      en: `${key}: what ${earlier} carries out is not what ${later} carries in (${sum})`,
    }),
    hint: see,
  }),
  'in-force-differs': entry<Rolled>({
    severity: 'warning',
    blame: 'source',
    message: ({ key, label, earlier, later, sum }) => ({
      zh: `${label}：${earlier} 年现行有效件数加 ${later} 年制发、减废止，与 ${later} 年所印不符（${sum}）`,
      en: `${key}: in force in ${earlier}, plus made, less repealed in ${later} is not what ${later} prints (${sum})`,
    }),
    hint: {
      zh: '期满自动失效、统计口径调整也会造成差额，请对照两年的原文',
      en: 'documents that lapse by themselves, or another way of counting, make such a difference; see both years',
    },
  }),
  'prior-items-differ': entry<Rolled>({
    severity: 'error',
    blame: 'source',
    message: ({ key, label, earlier, later, sum }) => ({
      zh: `${label}：${earlier} 年的项目数量加本年增/减，与 ${later} 年的上一年项目数量不符（${sum}）`,
      en: `${key}: items and change of ${earlier} do not make the prior year's items that ${later} prints (${sum})`,
    }),
    hint: see,
  }),
  'figure-restated': entry<Rolled>({
    severity: 'warning',
    blame: 'source',
    message: ({ label, key, earlier, later, sum }) => ({
      zh: `${later} 年报正文所述与 ${earlier} 年报表格不符：${label}（${sum}）`,
      en: `the text of the report on ${later} does not agree with the tables of ${earlier}: ${key} (${sum})`,
    }),
    hint: {
      zh: '正文可能采用另一口径，也可能更正了上年数据，请对照两年的原文',
      en: 'the text may count otherwise, or correct the year before; see the originals of both years',
    },
  }),
  'change-misstated': entry<Rolled>({
    severity: 'warning',
    blame: 'source',
    message: ({ label, key, earlier, later, sum }) => ({
      zh: `${later} 年报正文所述的同比变化与 ${earlier}、${later} 两年表格不符：${label}（${sum}）`,
      en: `the change that the text of ${later} states is not that of the tables of ${earlier} and ${later}: ${key} (${sum})`,
    }),
    hint: {
      zh: '正文可能采用另一口径，请对照两年的原文',
      en: 'the text may count otherwise; see the originals of both years',
    },
  }),
  'series-jumps': entry<Moved>({
    severity: 'info',
    blame: 'unknown',
    message: ({ label, labelEn, earlier, later, change }) => ({
      zh: `${label}：${earlier} 年至 ${later} 年变化过大（${change}）`,
      en: `${labelEn}: from ${earlier} to ${later} it changes beyond what is usual (${change})`,
    }),
    hint: {
      zh: '请核对两年的原文和单位；确有其事的，正文通常有说明',
      en: 'see both originals and the units; where it is true the text usually explains it',
    },
  }),
  'series-stops': entry<Moved>({
    severity: 'warning',
    blame: 'unknown',
    message: ({ label, labelEn, later, change }) => ({
      zh: `${label}：此前连续有数，${later} 年未印（${change}）`,
      en: `${labelEn}: there is a number each year before, none is printed in ${later} (${change})`,
    }),
    hint: {
      zh: '请在原文核对该行或该列是否漏印',
      en: 'see in the original whether its row or column was left out',
    },
  }),
  'section-copied': entry<Repeated & { percent: number }>({
    severity: 'warning',
    blame: 'source',
    message: ({ section, label, earlier, later, percent }) => ({
      zh: `「${label}」有 ${percent}% 的文字与上年相同（${earlier} 年、${later} 年）`,
      en: `${percent}% of the text of section ${section} in ${later} stood in the report on ${earlier}`,
    }),
    hint: {
      zh: '套话已除外；请看各句的对照',
      en: 'boilerplate is left out; see the sentences side by side',
    },
  }),
  'tables-copied': entry<{ earlier: number; later: number; equal: number; percent: number }>({
    severity: 'warning',
    blame: 'source',
    message: ({ earlier, later, equal, percent }) => ({
      zh: `表格中 ${equal} 个数（${percent}%）与上年相同（${earlier} 年、${later} 年）`,
      en: `${equal} numbers of the tables (${percent}%) in ${later} are those of ${earlier}`,
    }),
    hint: {
      zh: '两年均为零的格已除外；请核对是否沿用了上年表格',
      en: "cells that are zero in both years are left out; see whether last year's tables were sent in again",
    },
  }),
  'kept-year': entry<Repeated & { text: string; sentence: string }>({
    severity: 'warning',
    blame: 'source',
    message: ({ section, label, earlier, later, text, sentence }) => ({
      zh: `${later} 年报「${label}」沿用 ${earlier} 年报的句子，年份仍为 ${text}：${sentence}`,
      en: `section ${section} of ${later} keeps a sentence of ${earlier} with its year ${text}: ${sentence}`,
    }),
    hint: {
      zh: '该句若确指上年，可以忽略',
      en: 'dismiss it where the sentence does speak of the year before',
    },
  }),
  'kept-number': entry<Repeated & { text: string; sentence: string; table: string }>({
    severity: 'warning',
    blame: 'source',
    message: ({ section, label, earlier, later, text, sentence, table }) => ({
      zh: `${later} 年报「${label}」沿用 ${earlier} 年报的句子和数字 ${text}，而表格已变（${table}）：${sentence}`,
      en: `section ${section} of ${later} keeps a sentence of ${earlier} with its number ${text}, while the table has changed (${table}): ${sentence}`,
    }),
    hint: see,
  }),
  'region-differs': entry<{
    series: string
    label: string
    labelEn: string
    year: number
    sum: string
  }>({
    severity: 'warning',
    blame: 'unknown',
    message: ({ label, labelEn, year, sum }) => ({
      zh: `${label}：${year} 年全区数与各单位之和不符（${sum}）`,
      en: `${labelEn}: the region's number of ${year} is not the sum of its parts (${sum})`,
    }),
    hint: {
      zh: '汇总范围可能不同，缺少的单位已列出',
      en: 'the scopes may differ; the parts that are absent are listed',
    },
  }),
  'comparison-refused': entry<{ found: number; least: number; most: number }>({
    severity: 'error',
    blame: 'unknown',
    message: ({ found, least, most }) => ({
      zh: `对比需要 ${least} 至 ${most} 份年报，现有 ${found} 份`,
      en: `a comparison takes ${least} to ${most} reports, there are ${found}`,
    }),
    hint: {
      zh: '更多的年报请用 panel 汇总成序列',
      en: 'join more reports into series with panel',
    },
  }),
}
