import type { Check } from './check.js'
import { checkColumns, checkRows, checkSections, checkTables } from './completeness.js'
import { checkPublished } from './form/published.js'
import { checkEmpty, checkNumbers } from './form/sections.js'
import { readFindings } from './read-findings.js'
import { sumsOfKind } from './sums.js'
import { checkSigns, checkWhole } from './table/counts.js'
import { checkSubtotals } from './table/subtotals.js'
import { checkTotals } from './table/totals.js'
import { checkAgainstTables } from './text/against-tables.js'
import { checkClosed } from './text/closed.js'
import { checkFees } from './text/fees.js'
import { checkShares } from './text/shares.js'
import { checkYears } from './text/years.js'

/** Every check of one report, in the order of its findings. */
export const checks: readonly Check[] = [
  {
    id: 'tables-printed',
    question: { zh: '格式规定的表格都印了吗？', en: 'Is every table of the form printed?' },
    rule: {
      zh: '每张表至少印有一格；没有任何表时只报一次。2014 年以前没有规定格式，不问各表。',
      en: 'A table is printed when a cell of it is; a report without any table fails once. Before 2014 no form was prescribed, and single tables are not asked for.',
    },
    codes: ['table-missing', 'no-table', 'annex-missing'],
    run: checkTables,
  },
  {
    id: 'rows-printed',
    question: { zh: '印出的表格各行都在吗？', en: 'Is every row of a printed table there?' },
    rule: {
      zh: '一行至少印有一格。「（六）其他处理」只印一行时，其下各行不算缺少，只作提示。',
      en: 'A row is printed when a cell of it is. Where 其他处理 is printed as one row its parts are not missing, which is information.',
    },
    codes: ['row-missing', 'other-in-one-row'],
    run: checkRows,
  },
  {
    id: 'columns-printed',
    question: { zh: '印出的表格各列都在吗？', en: 'Is every column of a printed table there?' },
    rule: {
      zh: '一列至少印有一格。',
      en: 'A column is printed when a cell of it is.',
    },
    codes: ['column-missing'],
    run: checkColumns,
  },
  {
    id: 'sections-printed',
    question: { zh: '格式规定的章节都印了吗？', en: 'Is every section of the form printed?' },
    rule: {
      zh: '标题已印为通过；只有表格而无标题为警告；都没有为错误。2019 年以前章节不作规定，仅作提示。',
      en: 'It passes with its title; with its tables but no title it is a warning, with neither an error. Before 2019 sections were free: information.',
    },
    codes: ['section-missing', 'section-untitled'],
    run: checkSections,
  },
  {
    id: 'totals-add-up',
    question: { zh: '总计等于各项之和吗？', en: 'Does every total equal the sum of its parts?' },
    rule: {
      zh: '各行的申请人总计、各列的办理结果总计、复议诉讼总计等；有空白、缺失或未读出的数时不能判断。整张表不印 0 时，空白的分项按 0 计，空白的合计不计。',
      en: 'Applicants along each row, outcomes down each column, disputes, and the totals of older sheets. It cannot be told with an operand blank, missing or unread; where a table prints no 0 at all, blank parts count as zero, blank totals never do.',
    },
    codes: ['total-differs'],
    run: sumsOfKind('total'),
  },
  {
    id: 'flow-holds',
    question: {
      zh: '新收加上年结转等于办理总计加结转下年度吗？',
      en: 'Do new and carried-in requests equal those handled and carried out?',
    },
    rule: {
      zh: '表头所印的勾稽关系，逐列判断；空白的规则同上。',
      en: 'The rule printed in the head of the table, in every column; blanks as above.',
    },
    codes: ['flow-differs'],
    run: sumsOfKind('flow'),
  },
  {
    id: 'parts-within-whole',
    question: { zh: '部分不多于全部吗？', en: 'Is no part greater than its whole?' },
    rule: {
      zh: '如本年制发不多于现行有效，「其中」不多于所属的数。',
      en: 'Documents made in the year within those in force, 其中 rows within what they are part of.',
    },
    codes: ['part-exceeds'],
    run: sumsOfKind('part'),
  },
  {
    id: 'counts-not-negative',
    question: { zh: '数量都不为负吗？', en: 'Is no count below zero?' },
    rule: {
      zh: '「本年增/减」等可为负的列除外；没有数字的表不能判断。',
      en: 'Columns of changes (本年增/减) aside; a table without a number cannot be told.',
    },
    codes: ['negative-count'],
    run: checkSigns,
  },
  {
    id: 'counts-whole',
    question: { zh: '数量都是整数吗？', en: 'Is every count a whole number?' },
    rule: {
      zh: '以元、万元等计的金额和单位不明的数除外；没有数字的表不能判断。',
      en: 'Amounts of money, and numbers whose unit is unknown, aside; a table without a number cannot be told.',
    },
    codes: ['fraction-in-count'],
    run: checkWhole,
  },
  {
    id: 'totals-filled',
    question: { zh: '有分项时合计填了吗？', en: 'Is a total filled where its parts are?' },
    rule: {
      zh: '合计空白而有分项不为 0 时不通过；同一勾稽关系的空白合计并为一条。',
      en: 'A blank total fails where a part of it is a number other than 0; the blank totals of one identity are one finding.',
    },
    codes: ['total-blank'],
    run: checkTotals,
  },
  {
    id: 'subtotals-add-up',
    question: { zh: '所印的小计等于各项之和吗？', en: 'Does a printed subtotal equal its parts?' },
    rule: {
      zh: '格式之外的「小计」行或列，按所印位置归组；归组不明或分项空白时不能判断。',
      en: 'Rows and columns 小计 that the form does not have, by the group they name or close; it cannot be told where the group is not clear or a part has no number.',
    },
    codes: ['subtotal-differs'],
    run: checkSubtotals,
  },
  {
    id: 'text-agrees-with-tables',
    question: {
      zh: '正文的数字与表格相符吗？',
      en: 'Does what the text states agree with the tables?',
    },
    rule: {
      zh: '正文的数字与其可能所指的每一种含义比较（如「收到」可指新收，也可指新收加上年结转）：有一种相符即通过；都不相符为警告，因为该句可能另有统计范围；有含义的数字空白、缺失或未读出时不能判断。另一句同类数字与表格相符而本句所说的机关不同，也不能判断。',
      en: 'A stated number is compared with every meaning it may have in the tables (收到: new requests, or new and carried in). One that agrees is enough; all that disagree are a warning, since the sentence may speak of another scope. It cannot be told where a meaning has a blank, missing or unread operand, nor where another sentence agrees with the table and this one names other bodies.',
    },
    codes: ['text-differs'],
    run: checkAgainstTables,
  },
  {
    id: 'shares-agree',
    question: {
      zh: '正文的百分比与其数字相符吗？',
      en: 'Do percentages of the text agree with their numbers?',
    },
    rule: {
      zh: '「14 件，占 51.85%」与同一章节前文的任一总数相符即通过，四舍五入或舍去均可；同句前面印有总数而都不相符为不通过；没有总数时不能判断。',
      en: '14件，占51.85% passes where it is the share of any number before it in its section, rounded or cut off. It fails where the sentence gives a whole before it and nothing fits, and cannot be told where it gives none.',
    },
    codes: ['share-differs'],
    run: checkShares,
  },
  {
    id: 'all-closed-agrees',
    question: {
      zh: '称申请均已办结时，没有结转下年度的吗？',
      en: 'Where all requests are said to be closed, is none carried over?',
    },
    rule: {
      zh: '「均已办结」「全部办结」「办结率 100%」与结转下年度的总计比较；按时办结率和除去结转的说法不在此列。',
      en: '均已办结, 全部办结, 办结率100% against the total carried out; rates of those closed on time, and sentences that except what is carried over, are not asked.',
    },
    codes: ['all-closed-differs'],
    run: checkClosed,
  },
  {
    id: 'no-fee-agrees',
    question: {
      zh: '称未收取信息处理费时，别处没有收取的说法吗？',
      en: 'Where no information processing fee is said to be collected, is none stated elsewhere?',
    },
    rule: {
      zh: '只比较正文中关于信息处理费的说法。表中的行政事业性收费是另一回事，从不与之比较。',
      en: 'Statements of the text on 信息处理费 alone. The administrative fees of the table (行政事业性收费) are another thing and are never compared with it.',
    },
    codes: ['fee-differs'],
    run: checkFees,
  },
  {
    id: 'year-agrees',
    question: {
      zh: '标题、统计期限和文件名的年度一致吗？',
      en: 'Do title, statistics period and file name give one year?',
    },
    rule: {
      zh: '以标题的年度为准，与其他各处比较；都没有年度时不能判断。',
      en: 'The year of the title against the others; it cannot be told where there is none.',
    },
    codes: ['year-differs'],
    run: readFindings(['year-differs'], ({ body }) => body.year !== null),
  },
  {
    id: 'period-agrees',
    question: {
      zh: '统计期限是报告年度的全年吗？',
      en: 'Is the statistics period the whole of the year?',
    },
    rule: {
      zh: '应为 1 月 1 日至 12 月 31 日；未印统计期限时不能判断。',
      en: 'From 1 January to 31 December; it cannot be told where no period is printed.',
    },
    codes: ['period-differs'],
    run: readFindings(['period-differs'], ({ body }) => body.year !== null && body.period !== null),
  },
  {
    id: 'text-year-agrees',
    question: {
      zh: '正文说的是报告年度吗？',
      en: 'Does the text speak of the year of the report?',
    },
    rule: {
      zh: '句首的年份与报告年度比较；回顾、比较、计划和写明月份的句子不在此列。',
      en: 'A year that opens a sentence against that of the report; sentences that look back, compare, plan or name a month are not asked.',
    },
    codes: ['text-year-differs'],
    run: checkYears,
  },
  {
    id: 'form-of-year',
    question: { zh: '用的是该年度的格式吗？', en: 'Is the form that of the year?' },
    rule: {
      zh: '按表格所印判断格式；年度不明时不能判断。',
      en: 'The form is told by what the tables print; it cannot be told where the year is not.',
    },
    codes: ['form-differs'],
    run: readFindings(['form-differs'], ({ body }) => body.year !== null),
  },
  {
    id: 'labels-official',
    question: { zh: '行名是规定的写法吗？', en: 'Are the labels of rows those of the form?' },
    rule: {
      zh: '序号、标点和已知的其他写法除外；其余为提示，相差较大的为警告，因为可能是另一行。',
      en: 'Numerals, punctuation and other wordings that are known aside. Others are information; those far from the official label a warning, since the row may be another one.',
    },
    codes: ['label-doubtful', 'label-differs'],
    run: readFindings(
      ['label-doubtful', 'label-differs'],
      ({ body }) => !body.figures.every(({ status }) => status === 'missing'),
    ),
  },
  {
    id: 'sections-filled',
    question: { zh: '各章节有内容吗？', en: 'Does every section hold something?' },
    rule: {
      zh: '标题之下应有正文或表格；2019 年以前仅作提示。',
      en: 'Text or a table under the title; before 2019 information only.',
    },
    codes: ['section-empty'],
    run: checkEmpty,
  },
  {
    id: 'sections-numbered',
    question: { zh: '章节序号依次递增吗？', en: 'Are the sections numbered in order?' },
    rule: {
      zh: '从「一」起依次加一；中间有未印的章节时可以跳过；没有序号时不能判断；2019 年以前仅作提示。',
      en: 'From 一, one by one; a number may skip sections that are not printed; it cannot be told of a section without a number. Before 2019 information only.',
    },
    codes: ['section-misnumbered'],
    run: checkNumbers,
  },
  {
    id: 'published-in-time',
    question: { zh: '按期发布了吗？', en: 'Was it published in time?' },
    rule: {
      zh: '印有发布日期时判断，不能确定是政府还是部门时从宽：部门为次年 1 月 31 日，政府为次年 3 月 31 日（政府信息公开条例 2019 年修订）；2018 年度及以前均为 3 月 31 日。',
      en: 'Where the date of publication is printed; where it is not clear which the issuer is, between the two dates it cannot be told: departments by 31 January of the next year, governments by 31 March (Regulation as revised in 2019); up to the reports on 2018 all by 31 March.',
    },
    codes: ['published-late'],
    run: checkPublished,
  },
]
