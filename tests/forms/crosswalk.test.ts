import { describe, expect, it } from '@jest/globals'
import {
  breaks,
  comparabilityBetween,
  conversionOf,
  crosswalk,
  sourcesOf,
  worstOf,
  type FormId,
  type Series,
  type Term,
} from '../../src/forms/crosswalk.js'
import { columnById, forms, parseKey, rowById, tableById, unitOf } from '../../src/forms/index.js'
import type { Form } from '../../src/forms/form.js'
import { quantities } from '../../src/forms/quantities.js'

const eras: readonly FormId[] = forms.map(({ id }) => id).toReversed()

function seriesNamed(id: string): Series {
  const found = crosswalk.find((series) => series.id === id)
  if (found === undefined) throw new Error(`no series ${id}`)
  return found
}

const termsOf = (series: Series, form: FormId): readonly Term[] => sourcesOf(series, form).flat()

function unitAt(form: Form, key: string): string | null | undefined {
  const names = parseKey(key)
  const table = tableById(form, names.table)
  const row = table && rowById(table, names.row)
  const column = table && columnById(table, names.column)
  return row && column && column.kind !== 'group' ? unitOf(table, row, column) : undefined
}

describe('the crosswalk', () => {
  it('breaks at every form but the first', () => {
    expect(breaks).toEqual(eras.slice(1))
  })

  it('has 84 series, each by a name of its own', () => {
    const ids = crosswalk.map(({ id }) => id)
    expect(new Set(ids).size).toBe(84)
    expect(ids.filter((id) => !/^[a-z_]+$/u.test(id))).toEqual([])
  })

  it('has labels and reasons in both languages', () => {
    for (const { label, reason } of crosswalk)
      for (const { zh, en } of [label, ...(reason === null ? [] : [reason])])
        expect([/\p{Script=Han}/u.test(zh), /[a-z]/u.test(en)]).toEqual([true, true])
  })

  it.each(forms)('names figures of form $id only, whose units it can convert', (form) => {
    const wrong = crosswalk.flatMap((series) =>
      termsOf(series, form.id).filter((term) => {
        if (typeof term !== 'string') return false
        const unit = unitAt(form, term)
        return unit === undefined || (unit !== null && conversionOf(unit, series.unit) === null)
      }),
    )
    expect(wrong).toEqual([])
  })

  it('names quantities of the narrative only', () => {
    const known = quantities.map(({ id }) => id)
    const facts = crosswalk.flatMap((series) =>
      eras.flatMap((form) =>
        termsOf(series, form).flatMap((term) => (typeof term === 'string' ? [] : term.fact)),
      ),
    )
    expect(facts).toEqual(['processing_fee_collected'])
    expect(facts.filter((id) => !known.includes(id))).toEqual([])
  })

  it('counts nothing twice in a sum', () => {
    const twice = crosswalk.filter((series) =>
      eras.some((form) => sourcesOf(series, form).some((sum) => new Set(sum).size !== sum.length)),
    )
    expect(twice).toEqual([])
  })

  it('compares over a break only what both forms print, and says absent only where one does not', () => {
    const wrong = breaks.flatMap((id, index) =>
      crosswalk.filter((series) => {
        const both = [eras[index] ?? id, id].every((form) => sourcesOf(series, form).length > 0)
        const word = series.comparability[id]
        return both ? word === 'absent' : !['absent', 'not_comparable'].includes(word)
      }),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe('comparabilityBetween', () => {
  const between = (id: string, before: FormId, after: FormId) =>
    comparabilityBetween(seriesNamed(id), before, after)

  it('is exact between two reports on one form', () => {
    expect(between('requests_new', '2019', '2019')).toBe('exact')
  })

  it('is the word of the break, and over several breaks the worst of them', () => {
    expect(between('requests_granted', '2014', '2019')).toBe('near')
    expect(between('requests_granted', '2008', '2021')).toBe('broader')
    expect(between('requests_denied', '2014', '2021')).toBe('not_comparable')
    expect(between('fee_amount', '2019', '2021')).toBe('absent')
  })

  it('turns round where the older form comes later', () => {
    expect(between('review_total', '2019', '2014')).toBe('narrower')
    expect(between('requests_new', '2019', '2014')).toBe('near')
  })

  it('is absent where neither form has the series', () => {
    expect(between('fee_amount', '2019', '2019')).toBe('absent')
  })
})

describe('worstOf', () => {
  it('takes the worst word', () => {
    expect(worstOf([])).toBe('exact')
    expect(worstOf(['exact', 'near', 'exact'])).toBe('near')
    expect(worstOf(['narrower', 'near'])).toBe('narrower')
  })

  it('compares nothing that is broader over one break and narrower over another', () => {
    expect(worstOf(['broader', 'narrower'])).toBe('not_comparable')
    expect(worstOf(['broader', 'absent', 'narrower'])).toBe('absent')
  })
})

describe('conversionOf', () => {
  it('converts money by its size', () => {
    expect(conversionOf('元', '万元')).toEqual({ multiply: 1, divide: 10_000 })
    expect(conversionOf('亿元', '万元')).toEqual({ multiply: 100_000_000, divide: 10_000 })
  })

  it('takes one word for counting for another', () => {
    expect(conversionOf('条', '件')).toEqual({ multiply: 1, divide: 1 })
  })

  it('converts nothing into what it does not measure', () => {
    expect(conversionOf('件', '万元')).toBeNull()
    expect(conversionOf('人次', '人')).toBeNull()
    expect(conversionOf('toString', '件')).toBeNull()
  })
})
