import { entry } from './entry.js'

/** Where a report, or its file, says who it is of and for which year. */
export type Source = 'title' | 'period' | 'text' | 'signature' | 'metadata' | 'file-name'

const sources: Record<Source, { zh: string; en: string }> = {
  title: { zh: '标题', en: 'the title' },
  period: { zh: '统计期限', en: 'the statistics period' },
  text: { zh: '正文', en: 'the text' },
  signature: { zh: '落款', en: 'the signature' },
  metadata: { zh: '元数据', en: 'the metadata' },
  'file-name': { zh: '文件名', en: 'the file name' },
}

const things = {
  published: { zh: '发布日期', en: 'date of publication' },
  documentNumber: { zh: '文号', en: 'document number' },
  period: { zh: '统计期限', en: 'statistics period' },
}

/** Two places of one report that contradict each other. */
export interface Contradiction {
  readonly first: string | number
  readonly firstSource: Source
  readonly second: string | number
  readonly secondSource: Source
}

function contradiction(zh: string, en: string) {
  return ({ first, firstSource, second, secondSource }: Contradiction) => ({
    zh: `${sources[firstSource].zh}的${zh}是 ${first}，${sources[secondSource].zh}的是 ${second}`,
    en: `${sources[firstSource].en} gives the ${en} as ${first}, ${sources[secondSource].en} as ${second}`,
  })
}

/** Who the report is of, for which year, by which form. */
export const identity = {
  'year-unknown': entry({
    severity: 'warning',
    blame: 'unknown',
    message: () => ({ zh: '没有找到报告年度', en: 'the year of the report was not found' }),
    hint: { zh: '请在原文核对标题', en: 'see the title in the original' },
  }),
  'issuer-unknown': entry({
    severity: 'warning',
    blame: 'unknown',
    message: () => ({ zh: '没有找到发布机关', en: 'the issuer was not found' }),
    hint: { zh: '请在原文核对标题和落款', en: 'see the title and the signature in the original' },
  }),
  'year-differs': entry<Contradiction>({
    severity: 'warning',
    blame: 'source',
    message: contradiction('年度', 'year'),
    hint: { zh: '请核对是哪一年的报告', en: 'see which year the report is on' },
  }),
  'issuer-differs': entry<Contradiction>({
    severity: 'warning',
    blame: 'source',
    message: contradiction('机关', 'issuer'),
    hint: { zh: '请核对是哪个机关的报告', en: 'see whose report it is' },
  }),
  'period-differs': entry<{ printed: string; expected: string }>({
    severity: 'warning',
    blame: 'source',
    message: ({ printed, expected }) => ({
      zh: `统计期限印为 ${printed}，应为 ${expected}`,
      en: `the statistics period is printed as ${printed}, the year would be ${expected}`,
    }),
    hint: { zh: '请核对数据的统计期限', en: 'see which period the figures are of' },
  }),
  'form-differs': entry<{ form: string; year: number; expected: string }>({
    severity: 'warning',
    blame: 'source',
    message: ({ form, year, expected }) => ({
      zh: `表格是 ${form} 年格式，${year} 年应用 ${expected} 年格式`,
      en: `the tables are those of form ${form}, the year ${year} has form ${expected}`,
    }),
    hint: { zh: '已按所印的格式读取', en: 'it was read by the form that is printed' },
  }),
  'not-printed': entry<{ thing: keyof typeof things }>({
    severity: 'info',
    blame: 'source',
    message: ({ thing }) => ({
      zh: `未印${things[thing].zh}`,
      en: `no ${things[thing].en} is printed`,
    }),
    hint: null,
  }),
}
