import type { Cells } from '../../../samples/generator/model/report.js'
import type { Form, FormTable, IdentityLiteral } from '../../../src/forms/form.js'
import { formOf } from '../../report/figures.js'
import {
  both,
  cleanReport,
  inCells,
  keysWith,
  numberAt,
  withCells,
  type PlantedKind,
} from './build.js'

/** Every sum of a form, with the figure on its left made wrong in the first line that prints it. */
export const sumsOf = (form: Form, year: number): PlantedKind[] =>
  form.tables.flatMap((table) =>
    table.identities.map((identity) => ({
      id: `sum:${form.id}:${table.id}.${identity.id}`,
      en: `the sum ${identity.id} of ${table.id}, form ${form.id}`,
      zh: `${form.id} 年格式 ${table.id} 的勾稽关系 ${identity.id}`,
      codes: [
        identity.relation === 'at-most'
          ? 'part-exceeds'
          : identity.left.length > 1
            ? 'flow-differs'
            : 'total-differs',
      ],
      plant: (seed: number) => {
        const report = cleanReport(seed, form, year)
        const change = broken(report.cells, table, identity)
        return change === null ? null : both(report, withCells(report, [change]))
      },
    })),
  )

function broken(
  cells: Cells,
  table: FormTable,
  { over, left, right, relation }: IdentityLiteral,
): readonly [string, number] | null {
  const lines = (over === 'rows' ? table.columns : table.rows).map(({ id }) => id)
  const key = (name: string, along: string) =>
    `${table.id}.${over === 'rows' ? `${name}.${along}` : `${along}.${name}`}`
  const along = lines.find((line) =>
    [...left, ...right].every((name) => cells.has(key(name, line))),
  )
  if (along === undefined) return null
  const [first = ''] = left
  const sum = right.reduce((total, name) => total + numberAt(cells, key(name, along)), 0)
  const own = key(first, along)
  return [own, relation === 'at-most' ? sum + 1 : numberAt(cells, own) + 1]
}

const SUMMED = /^requests\.(?!carried_in)/u

/** Figures that were miscopied. */
export const digits: readonly PlantedKind[] = [
  {
    id: 'digit-changed',
    en: 'one digit of a figure is another',
    zh: '某数的一位数字有误',
    codes: ['total-differs', 'flow-differs'],
    plant: inCells((report) => {
      const [key] = keysWith(report, SUMMED, 10)
      if (key === undefined) return null
      const text = String(numberAt(report.cells, key))
      return [[key, Number(text.slice(0, -1) + String((Number(text.at(-1)) + 3) % 10))]]
    }),
  },
  {
    id: 'digits-swapped',
    en: 'two digits of a figure are swapped',
    zh: '某数的两位数字颠倒',
    codes: ['total-differs', 'flow-differs'],
    plant: inCells((report) => {
      const [key] = keysWith(report, SUMMED, 10).filter((each) => {
        const text = String(numberAt(report.cells, each))
        return text.at(-1) !== text.at(-2) && text.at(-1) !== '0'
      })
      if (key === undefined) return null
      const text = String(numberAt(report.cells, key))
      return [[key, Number(`${text.slice(0, -2)}${text.at(-1) ?? ''}${text.at(-2) ?? ''}`)]]
    }),
  },
  {
    id: 'row-shifted',
    en: 'the figures of a row stand one column further',
    zh: '某行的数字错了一列',
    codes: ['total-differs', 'flow-differs'],
    plant: inCells((report) => {
      const columns = formOf('2021')
        .tables.flatMap(({ id, columns: own }) => (id === 'requests' ? own : []))
        .filter(({ kind }) => kind !== 'group')
      const keys = columns.map(({ id }) => `requests.new.${id}`)
      const values = keys.map((key) => numberAt(report.cells, key))
      if (new Set(values).size < 2) return null
      return keys.map((key, index) => [key, values.at(index - 1) ?? 0] as const)
    }),
  },
  {
    id: 'column-shifted',
    en: 'the figures of a column stand one row lower',
    zh: '某列的数字错了一行',
    codes: ['total-differs', 'flow-differs'],
    plant: inCells((report) => {
      const keys = [...report.cells.keys()].filter((key) =>
        /^requests\..*\.natural_person$/u.test(key),
      )
      const values = keys.map((key) => numberAt(report.cells, key))
      if (new Set(values).size < 2) return null
      return keys.map((key, index) => [key, values.at(index - 1) ?? 0] as const)
    }),
  },
]
