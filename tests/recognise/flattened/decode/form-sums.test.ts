import { describe, expect, it } from '@jest/globals'
import { form2019 } from '../../../../src/forms/form-2019.js'
import { form2021 } from '../../../../src/forms/form-2021.js'
import { tableById } from '../../../../src/forms/index.js'
import { formSums } from '../../../../src/recognise/flattened/decode/index.js'
import { never } from './build.js'

describe('the sums of a form', () => {
  const keys = (rows: readonly string[]): string[] =>
    rows.flatMap((row) => ['natural_person', 'total'].map((column) => `requests.${row}.${column}`))
  const requests = (form: typeof form2021) => tableById(form, 'requests') ?? never()

  it('hold where all their figures are printed', () => {
    const flow = ['new', 'carried_in', 'handled_total', 'carried_out']
    expect(formSums(requests(form2021), keys(flow)).map(({ id }) => id)).toEqual([
      'requests.flow@natural_person',
      'requests.flow@total',
    ])
  })

  it('take one row printed for a group in place of its children', () => {
    const rows = requests(form2021).rows.filter(
      ({ parent, kind }) => kind !== 'group' && parent !== 'other',
    )
    const sums = formSums(requests(form2021), keys([...rows.map(({ id }) => id), 'other']))
    const outcomes = sums.find(({ id }) => id === 'requests.outcomes@total')
    expect(outcomes?.right).toContain('requests.other.total')
    expect(outcomes?.right).not.toContain('requests.other_misc.total')
  })

  it('leave out those that only warn or only bound', () => {
    const documents = tableById(form2019, 'documents') ?? never()
    const printed = documents.columns.map(({ id }) => `documents.normative.${id}`)
    expect(formSums(documents, printed)).toEqual([])
  })
})
