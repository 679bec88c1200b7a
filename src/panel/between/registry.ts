/** Every check between the years of one issuer, as data. */
import type { BetweenCheck } from './check.js'
import { changes } from './changes.js'
import { JUMP, jumps, LEAP } from './jumps.js'
import type { PlacedIssuer, PlacedPair } from './placed.js'
import { restated } from './restated.js'
import { roll, type Rolling } from './rolling.js'
import { stops } from './stops.js'

/** What the next year's report takes up again. */
const rollings = {
  carryOver: {
    check: 'carry-over',
    code: 'carry-over-differs',
    tables: ['requests'],
    along: 'columns',
    printed: 'carried_in',
    terms: [{ of: 'earlier', name: 'carried_out', sign: 1 }],
  },
  inForce: {
    check: 'in-force',
    code: 'in-force-differs',
    tables: ['documents'],
    along: 'rows',
    printed: 'in_force',
    terms: [
      { of: 'earlier', name: 'in_force', sign: 1 },
      { of: 'later', name: 'made', sign: 1 },
      { of: 'later', name: 'repealed', sign: -1 },
    ],
  },
  priorItems: {
    check: 'prior-items',
    code: 'prior-items-differ',
    tables: ['licensing', 'enforcement', 'fees'],
    along: 'rows',
    printed: 'items_prior',
    terms: [
      { of: 'earlier', name: 'items_prior', sign: 1 },
      { of: 'earlier', name: 'items_change', sign: 1 },
    ],
  },
} as const satisfies Readonly<Record<string, Rolling>>

const inPairs =
  (ask: (pair: PlacedPair) => ReturnType<BetweenCheck['ask']>): BetweenCheck['ask'] =>
  ({ pairs }) =>
    pairs.flatMap(ask)

/** Three reports in a row: a pair whose earlier report is the later one of another. */
function inRuns({ pairs }: PlacedIssuer): ReturnType<BetweenCheck['ask']> {
  return pairs.flatMap((second) => {
    const first = pairs.find(({ later }) => later === second.earlier)
    return first === undefined ? [] : stops({ first, second })
  })
}

/** In the order of the output. */
export const betweenChecks: readonly BetweenCheck[] = [
  {
    id: 'carry-over',
    codes: ['carry-over-differs'],
    question: {
      zh: '上年结转是否等于上一年报的结转下年度？',
      en: 'Is what a report carries in what the report before carried out?',
    },
    rule: {
      zh: 'requests.carried_out.列（上年）= requests.carried_in.列（本年），逐列及总计；推断出的数字只作警告',
      en: 'requests.carried_out.COLUMN of the year before = requests.carried_in.COLUMN, for each applicant column and the total; a warning where a figure is decoded.',
    },
    ask: inPairs((pair) => roll(rollings.carryOver, pair)),
  },
  {
    id: 'in-force',
    codes: ['in-force-differs'],
    question: {
      zh: '现行有效件数是否逐年衔接？',
      en: 'Do the documents in force roll forward?',
    },
    rule: {
      zh: '现行有效（上年）+ 本年制发 − 本年废止 = 现行有效（本年），规章、行政规范性文件各一（2021 年格式）；自动失效等会造成差额，故为警告',
      en: 'In force of the year before + made − repealed = in force, for rules and normative documents (form 2021); a warning, since documents also lapse by themselves.',
    },
    ask: inPairs((pair) => roll(rollings.inForce, pair)),
  },
  {
    id: 'prior-items',
    codes: ['prior-items-differ'],
    question: {
      zh: '上一年项目数量是否与上一年报衔接？',
      en: "Are the prior year's items those of the report before?",
    },
    rule: {
      zh: '上一年项目数量 + 本年增/减（上年年报）= 上一年项目数量（本年年报），逐行（2019 年格式）',
      en: '上一年项目数量 + 本年增/减 of the report before = 上一年项目数量, for each row (form 2019).',
    },
    ask: inPairs((pair) => roll(rollings.priorItems, pair)),
  },
  {
    id: 'restated',
    codes: ['figure-restated'],
    question: {
      zh: '正文重述的上年数字是否与上年年报的表格一致？',
      en: "Is last year's number, where the text gives it again, that of last year's tables?",
    },
    rule: {
      zh: '正文的“上年结转 N 件”（与本年表格不同的）= 上年表格的结转下年度；“上年收到申请 N 件”= 上年新收，或上年新收 + 上年结转',
      en: '上年结转 N 件 of the text, where it is not that of the table beside it, = carried out in the tables of the year before; 上年收到申请 N 件 = new, or new + carried in, of that year.',
    },
    ask: inPairs(restated),
  },
  {
    id: 'stated-change',
    codes: ['change-misstated'],
    question: {
      zh: '正文所述的同比变化是否与两年的表格一致？',
      en: 'Is the change since last year that the text states that of the tables?',
    },
    rule: {
      zh: '只判断与本年表格一致的数字之后的“比上年增加 N 件”“同比增长 P%”；百分比允许末位进舍',
      en: 'Asked only behind a number that agrees with the tables of its year: 比上年增加 N 件 exactly, 同比增长 P% up to its last digit.',
    },
    ask: inPairs(changes),
  },
  {
    id: 'jump',
    codes: ['series-jumps'],
    question: { zh: '序列是否突变？', en: 'Does a series jump?' },
    rule: {
      zh: `两年之比大于 ${JUMP.factor} 或小于 1/${JUMP.factor}，且较大数不少于 ${JUMP.least}：提示；大于 ${LEAP.factor} 倍且较大数不少于 ${LEAP.least}：警告。零视为任意倍`,
      en: `A ratio over ${JUMP.factor} or under 1/${JUMP.factor} with the greater number at least ${JUMP.least} is information; over ${LEAP.factor} with at least ${LEAP.least} a warning. Zero is beyond any factor.`,
    },
    ask: inPairs(jumps),
  },
  {
    id: 'stop',
    codes: ['series-stops'],
    question: { zh: '序列是否中断？', en: 'Does a series stop?' },
    rule: {
      zh: '连续两年有数（不全为零）而第三年未印，且该年格式有此项；空白、无法读取的不能判断',
      en: 'Numbers in two consecutive years, not both zero, and none printed in the third though its form has it; blank and unreadable cells cannot tell.',
    },
    ask: inRuns,
  },
]
