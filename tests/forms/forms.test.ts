import { describe, expect, it } from '@jest/globals'
import { comparable } from '../../src/document/text.js'
import type { ColumnLiteral, Form, FormTable, RowLiteral } from '../../src/forms/form.js'
import { valueColumns, valueRows } from '../../src/forms/index.js'
import { labelKey } from '../../src/recognise/label.js'
import { forms } from '../../src/forms/index.js'

type Line = RowLiteral | ColumnLiteral

const tables = forms.flatMap((form) => form.tables.map((table) => ({ form, table })))

/** Wordings that stand on two lines of one table: order and context tell which is meant. */
const AMBIGUOUS: Record<string, readonly string[]> = {
  'requests rows 其他': ['other', 'other_misc'],
}

function wordingsOf({ label, wordings = [] }: Line): readonly string[] {
  return [label, ...wordings].map(labelKey)
}

function duplicates(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}

function sharedWordings(axis: string, table: FormTable, lines: readonly Line[]): readonly string[] {
  const owners = new Map<string, Set<string>>()
  for (const line of lines) {
    for (const wording of wordingsOf(line)) {
      owners.set(wording, (owners.get(wording) ?? new Set()).add(line.id))
    }
  }
  return [...owners]
    .map(([wording, ids]) => ({ name: `${table.id} ${axis} ${wording}`, ids: [...ids] }))
    .filter(({ name, ids }) => ids.length > 1 && String(AMBIGUOUS[name]) !== String(ids))
    .map(({ name, ids }) => `${name}: ${ids.join(', ')}`)
}

describe.each(tables)('form $form.id, table $table.id', ({ form, table }) => {
  it('stands in a section of its form', () => {
    const sections = form.sections.map(({ id }) => id)
    expect(form.annex.length > 0 ? [null] : sections).toContain(table.section)
  })

  it.each(['rows', 'columns'] as const)('has names without dots, each once, in its %s', (axis) => {
    const ids = table[axis].map(({ id }) => id)
    expect(duplicates(ids)).toEqual([])
    expect(ids.filter((id) => !/^[a-z_]+$/u.test(id))).toEqual([])
  })

  it.each(['rows', 'columns'] as const)('has parents that stand above them in its %s', (axis) => {
    const lines: readonly Line[] = table[axis]
    const orphans = lines.filter(({ parent }, index) => {
      const above = lines.slice(0, index).find((line) => line.id === parent)
      return parent !== undefined && above === undefined
    })
    expect(orphans).toEqual([])
  })

  it.each(['rows', 'columns'] as const)('has one line for each wording of its %s', (axis) => {
    expect(sharedWordings(axis, table, table[axis])).toEqual([])
  })

  it.each(['rows', 'columns'] as const)(
    'repeats no wording that compares as the same in its %s',
    (axis) => {
      const lines: readonly Line[] = table[axis]
      expect(lines.flatMap((line) => duplicates(wordingsOf(line)))).toEqual([])
    },
  )

  it('adds up figures only', () => {
    const rows = valueRows(table).map(({ id }) => id)
    const columns = valueColumns(table).map(({ id }) => id)
    const strangers = table.identities.flatMap(({ over, left, right }) =>
      [...left, ...right].filter((name) => !(over === 'rows' ? rows : columns).includes(name)),
    )
    expect(strangers).toEqual([])
  })

  it('counts nothing twice in a sum', () => {
    expect(table.identities.flatMap(({ left, right }) => duplicates([...left, ...right]))).toEqual(
      [],
    )
  })

  it('has a sum for every total', () => {
    const summed = table.identities.flatMap(({ left }) => left)
    const totals: readonly Line[] = [...table.rows, ...table.columns].filter(
      ({ kind }) => kind === 'total',
    )
    expect(totals.filter(({ id }) => !summed.includes(id))).toEqual([])
  })
})

describe('the outcomes of a request', () => {
  const outcomes = forms.flatMap(({ id, tables: own }) => {
    const table = own.find((each) => each.id === 'requests')
    const sum = table?.identities.find((each) => each.id === 'outcomes')
    return table === undefined ? [] : [{ id, table, sum }]
  })

  it.each(outcomes)('are all values under 本年度办理结果 in form $id', ({ table, sum }) => {
    const rows = new Map(table.rows.map((row) => [row.id, row]))
    const top = rows.has('handled') ? 'handled' : 'handled_total'
    const under = (id: string): boolean => {
      const parent = rows.get(id)?.parent
      const isPartOfValue = rows.get(parent ?? '')?.kind === 'value'
      return parent === top || (parent !== undefined && !isPartOfValue && under(parent))
    }
    const expected = table.rows.filter((row) => row.kind === 'value' && under(row.id))
    expect(sum?.right).toEqual(expected.map((row) => row.id))
  })
})

describe.each(forms)('the sections of form $id', (form: Form) => {
  it('have titles that belong to one section each', () => {
    const titles = form.sections.flatMap(({ title, wordings }) => [title, ...wordings])
    expect(duplicates(titles.map(comparable))).toEqual([])
  })
})
