import type { Scope } from '../schema.js'
import { type Bilingual, entry } from './entry.js'

const scopes: Record<Scope, Bilingual> = {
  own: { zh: '本机关', en: "the issuer's own office" },
  level: { zh: '本级', en: 'its own level' },
  region: { zh: '全辖区', en: 'the whole region' },
}

/** A sentence that states a number, and what the tables give for each thing it may mean. */
export interface Stated {
  readonly sentence: string
  readonly value: number
  /** The numbers of the tables, one for each meaning. */
  readonly values: string
  readonly scope: Scope | null
  readonly label: { readonly stated: Bilingual; readonly meanings: Bilingual }
}

function scopeOf(scope: Scope | null): Bilingual {
  return scope === null
    ? { zh: '该句可能另有统计范围', en: 'the sentence may speak of another scope' }
    : {
        zh: `该句说的是${scopes[scope].zh}，表格可能另有统计范围`,
        en: `the sentence speaks of ${scopes[scope].en}, the table may have another scope`,
      }
}

const seeBoth = {
  zh: '请核对正文与表格，并确认两者的统计范围是否相同',
  en: 'compare the sentence with the table, and see whether both count the same bodies',
}

/** The narrative against the tables, and against itself. */
export const text = {
  'text-differs': entry<Stated>({
    severity: 'warning',
    blame: 'unknown',
    message: ({ sentence, label: { stated, meanings }, scope }) => ({
      zh: `正文「${sentence}」（${stated.zh}），表格中${meanings.zh}；${scopeOf(scope).zh}`,
      en: `the text says "${sentence}" (${stated.en}), the tables give ${meanings.en}; ${scopeOf(scope).en}`,
    }),
    hint: seeBoth,
  }),
  'share-differs': entry<{
    sentence: string
    share: string
    part: number
    whole: number
    expected: string
  }>({
    severity: 'warning',
    blame: 'source',
    message: ({ sentence, share, part, whole, expected }) => ({
      zh: `正文「${sentence}」中的比例印为 ${share}，${part} 占 ${whole} 应为 ${expected}`,
      en: `the share in "${sentence}" is printed as ${share}, ${part} of ${whole} would be ${expected}`,
    }),
    hint: {
      zh: '请核对该句的比例以哪个数为分母',
      en: 'see which number the sentence takes the share of',
    },
  }),
  'all-closed-differs': entry<{ sentence: string; carried: number }>({
    severity: 'warning',
    blame: 'unknown',
    message: ({ sentence, carried }) => ({
      zh: `正文「${sentence}」称申请已全部办结，表格结转下年度继续办理 ${carried} 件`,
      en: `the text says "${sentence}", that all requests are closed, the table carries ${carried} over to the next year`,
    }),
    hint: seeBoth,
  }),
  'fee-differs': entry<{ none: string; some: string }>({
    severity: 'warning',
    blame: 'source',
    message: ({ none, some }) => ({
      zh: `正文一处称未收取信息处理费「${none}」，另一处称收取「${some}」`,
      en: `the text says in one place that no information processing fee was collected ("${none}"), in another that one was ("${some}")`,
    }),
    hint: {
      zh: '信息处理费与行政事业性收费是两回事，后者不在此比较',
      en: 'the information processing fee is not the administrative fees of the table, which are not compared',
    },
  }),
  'text-year-differs': entry<{ sentence: string; printed: number; year: number }>({
    severity: 'warning',
    blame: 'source',
    message: ({ sentence, printed, year }) => ({
      zh: `报告年度是 ${year}，正文「${sentence}」说的是 ${printed} 年`,
      en: `the report is on ${year}, the text says ${printed}: "${sentence}"`,
    }),
    hint: {
      zh: '请核对是年份写错，还是沿用了其他年度的文字',
      en: 'see whether the year is a slip, or the text was taken over from another year',
    },
  }),
}
