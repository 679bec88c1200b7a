import { without } from '../../../samples/generator/model/change.js'
import { both, cleanReport, edited, inCells, keysWith, type PlantedKind } from './build.js'

/** Cells, rows, columns, tables and labels. */
export const cells: readonly PlantedKind[] = [
  {
    id: 'total-blank',
    en: 'a total is blank though its parts are filled',
    zh: '有分项而合计空白',
    codes: ['total-blank'],
    plant: inCells((report) => {
      const [key] = keysWith(report, /^requests\.(?:new|handled_total)\.total$/u, 1)
      return key === undefined ? null : [[key, null]]
    }),
  },
  {
    id: 'negative-count',
    en: 'a count is below zero',
    zh: '数量为负',
    codes: ['negative-count'],
    plant: inCells(() => [['documents.normative.repealed', -3]]),
  },
  {
    id: 'fraction',
    en: 'a count is not whole',
    zh: '数量不是整数',
    codes: ['fraction-in-count'],
    plant: inCells(() => [['licensing.licences.decisions', 2.5]]),
  },
  {
    id: 'subtotal',
    en: 'a printed subtotal is not the sum of its parts',
    zh: '所印小计与各项之和不符',
    codes: ['subtotal-differs'],
    plant: (seed) => {
      const plain = cleanReport(seed)
      const report = { ...plain, arrangement: { ...plain.arrangement, subtotals: true } }
      return edited(report, /(小计<\/td><td>)(\d+)/u, '$17$2')
    },
  },
  {
    id: 'row-lost',
    en: 'a row is not printed',
    zh: '缺少一行',
    codes: ['row-missing'],
    plant: (seed) => {
      const report = cleanReport(seed)
      const lost = without(report.cells, (row) => row === 'unable_unclear')
      return both(report, { ...report, cells: lost })
    },
  },
  {
    id: 'column-lost',
    en: 'a column is not printed',
    zh: '缺少一列',
    codes: ['column-missing'],
    plant: (seed) => {
      const report = cleanReport(seed)
      const lost = without(report.cells, (_, column) => column === 'other_org')
      return both(report, { ...report, cells: lost })
    },
  },
  {
    id: 'table-lost',
    en: 'a table is not printed',
    zh: '缺少一张表',
    codes: ['table-missing'],
    plant: (seed) => {
      const report = cleanReport(seed)
      const lost = without(report.cells, (_row, _column, table) => table === 'disputes')
      return both(report, { ...report, cells: lost })
    },
  },
  {
    id: 'label-changed',
    en: 'the label of a row has another word',
    zh: '行名有一字不同',
    codes: ['label-differs'],
    plant: (seed) =>
      edited(cleanReport(seed), /没有现成信息需要另行制作/u, '没有现成信息须要另行制作'),
  },
  {
    id: 'label-doubtful',
    en: 'the label of a row is far from the form',
    zh: '行名与规定写法相差较大',
    codes: ['label-doubtful'],
    plant: (seed) => edited(cleanReport(seed), /没有现成信息需要另行制作/u, '没有信息需要制作'),
  },
]
