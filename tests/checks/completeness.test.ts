import { describe, expect, it } from '@jest/globals'
import {
  checkColumns,
  checkRows,
  checkSections,
  checkTables,
} from '../../src/checks/completeness.js'
import { figureKeys } from '../../src/forms/index.js'
import type { Form } from '../../src/forms/form.js'
import type { ReportBody } from '../../src/report/body.js'
import { byKey } from '../../src/report/sums.js'
import { bodyOf, figuresOf, formOf, type Printed } from '../report/figures.js'

const form = formOf('2021')

function checkCompleteness(body: ReportBody, of: Form) {
  const subject = { body, form: of, figures: byKey(body.figures), sums: [] }
  return [checkTables, checkRows, checkColumns, checkSections].flatMap((check) =>
    check(subject).flatMap(({ findings: found }) => found),
  )
}

/** The findings over a report that prints 1 in every cell but those given. */
function findings(printed: Printed, sections: (id: string) => boolean = () => true) {
  const body = bodyOf(form, figuresOf(form, printed, 1))
  const kept = { ...body, sections: body.sections.filter(({ id }) => sections(id)) }
  return checkCompleteness(kept, form)
}

function without(pattern: RegExp): Printed {
  return Object.fromEntries(
    figureKeys(form)
      .filter((key) => pattern.test(key))
      .map((key) => [key, undefined]),
  )
}

const brief = (of: ReturnType<typeof findings>) =>
  of.map(({ code, severity, message }) => `${severity} ${code}: ${message.en}`)

describe('a report', () => {
  it('that prints its form whole is complete', () => {
    expect(findings({})).toEqual([])
  })

  it('that leaves all blank is complete as well: blank is not missing', () => {
    const blank = Object.fromEntries(figureKeys(form).map((key) => [key, null]))
    expect(findings(blank)).toEqual([])
  })

  it('without any table says so once', () => {
    expect(brief(findings(without(/./u)))).toEqual([
      'error no-table: no statistical table was found',
    ])
  })

  it('without one table names it, and none of its rows', () => {
    expect(brief(findings(without(/^disputes/u)))).toEqual([
      'error table-missing: table disputes is not printed',
    ])
  })

  it('without a row names the row', () => {
    expect(brief(findings(without(/^requests\.unable_unclear/u)))).toEqual([
      'warning row-missing: row requests.unable_unclear is not printed',
    ])
  })

  it('without a column names the column', () => {
    expect(brief(findings(without(/^requests\..*\.other_org$/u)))).toEqual([
      'warning column-missing: column other_org of requests is not printed',
    ])
  })

  it('with a lone missing cell has neither row nor column missing', () => {
    expect(findings({ 'requests.granted.business': undefined })).toEqual([])
  })
})

describe('the three parts of 其他处理', () => {
  const parts = without(/^requests\.other_(no_correction|unpaid|misc)/u)
  const oneRow = Object.fromEntries(
    ['natural_person', 'business', 'total'].map((column) => [`requests.other.${column}`, 0]),
  )

  it('are mere information where one row is printed', () => {
    expect(brief(findings({ ...parts, ...oneRow }))).toEqual([
      'info other-in-one-row: requests.other is printed as one row, without its parts',
    ])
  })

  it('are missing rows where nothing is printed', () => {
    expect(findings(parts).map(({ code }) => code)).toEqual([
      'row-missing',
      'row-missing',
      'row-missing',
    ])
  })

  it('are missing rows where only some are printed beside the one row', () => {
    const some = { ...parts, ...oneRow, 'requests.other_misc.total': 0 }
    expect(findings(some).map(({ code }) => code)).toEqual(['row-missing', 'row-missing'])
  })
})

describe('a section', () => {
  it('that is not printed is an error', () => {
    expect(brief(findings({}, (id) => id !== 'problems'))).toEqual([
      'error section-missing: section problems is not printed',
    ])
  })

  it('whose tables are printed lacks only its title', () => {
    expect(brief(findings({}, (id) => id !== 'requests'))).toEqual([
      'warning section-untitled: section requests has no title, though its tables are printed',
    ])
  })

  it('whose tables are missing too is missing', () => {
    const codes = findings(without(/^disputes/u), (id) => id !== 'disputes').map(({ code }) => code)
    expect(codes).toEqual(['table-missing', 'section-missing'])
  })
})

describe('a report before 2019', () => {
  const body = (id: string, printed: Printed) => {
    const old = formOf(id)
    return brief(checkCompleteness(bodyOf(old, figuresOf(old, printed)), old))
  }

  it('without its annex has a warning, no error', () => {
    expect(body('2014', {})).toEqual([
      'warning annex-missing: the annex with the statistical sheet was not found',
    ])
  })

  it('of 2014 lacks the rows that the notice prescribes, but no row that only some sheets print', () => {
    const all = body('2014', { 'requests.new.total': 1 })
    expect(all).toContain('warning row-missing: row requests.new_fax is not printed')
    expect(all).toContain('error table-missing: table active is not printed')
    expect(all.join()).not.toContain('new_other')
  })

  it('of the years before prints the rows that it chooses', () => {
    expect(body('2008', { 'sheet_2008.new.year': 1 })).toEqual([])
  })

  it('lacks a section as mere information', () => {
    const old = formOf('2014')
    const whole = bodyOf(old, figuresOf(old, {}, 1))
    const found = brief(checkCompleteness({ ...whole, sections: [] }, old))
    expect(found).toContain('info section-missing: section overview is not printed')
    expect(found.filter((line) => !line.startsWith('info'))).toEqual([])
  })
})
