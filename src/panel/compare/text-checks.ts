/** What is asked of the text and the tables of two consecutive years as wholes, as data. */
import type { BetweenCheck } from '../between/check.js'
import { COPIED_PERCENT, LEAST_CELLS, LEAST_CHARACTERS } from './copied.js'
import { NEARLY } from './text/alike.js'

const nearly = Math.round(NEARLY * 100)

/** Their findings stand with the pair of reports (`pairs`), beside the shares and the sentences. */
export const textChecks: readonly Omit<BetweenCheck, 'ask'>[] = [
  {
    id: 'section-copied',
    codes: ['section-copied'],
    question: { zh: '各部分文字是否照抄上年？', en: 'Was a section taken over from last year?' },
    rule: {
      zh: `文字重复率：本年各句（套话除外）中，与上年某句相同或 ${nearly}% 以上字符相同的句子所占字数，数字、年份、标点不计；达 ${COPIED_PERCENT}% 且不少于 ${LEAST_CHARACTERS} 字为警告`,
      en: `By characters, those of sentences that stood in last year's report, the same or with ${nearly}% of their characters, among all but boilerplate; numbers, years and punctuation aside. A warning from ${COPIED_PERCENT}% on, where at least ${LEAST_CHARACTERS} characters count.`,
    },
  },
  {
    id: 'tables-copied',
    codes: ['tables-copied'],
    question: { zh: '表格是否沿用上年数字？', en: "Were last year's numbers sent in again?" },
    rule: {
      zh: `表格重复率：两年都有数的格中数字相等的比例，两年均为零的格不计；达 ${COPIED_PERCENT}% 且不少于 ${LEAST_CELLS} 格为警告`,
      en: `Equal cells among those with a number in both years, cells that are zero in both left out. A warning from ${COPIED_PERCENT}% on, where at least ${LEAST_CELLS} cells count.`,
    },
  },
  {
    id: 'year-kept',
    codes: ['kept-year'],
    question: {
      zh: '沿用的句子是否还写着上年的年份？',
      en: "Does a sentence of last year's report still name its year?",
    },
    rule: {
      zh: '本年与上年相同或近似的句子里，上年的年份原样未改；文件名和文号中的、“比”“自”之后的除外',
      en: "Last year's own year, unchanged in a sentence that is the same or nearly so; not in titles and numbers of documents, nor behind 比 or 自.",
    },
  },
  {
    id: 'number-kept',
    codes: ['kept-number'],
    question: {
      zh: '沿用的句子是否还写着上年的数字？',
      en: "Does a sentence of last year's report still give its number?",
    },
    rule: {
      zh: '本年与上年相同或近似的句子里，所述数字未改，而对应表格的数字已变，且与正文不符',
      en: 'An unchanged statement in a sentence that is the same or nearly so, while the figure of the table has moved on and does not agree with it.',
    },
  },
]
