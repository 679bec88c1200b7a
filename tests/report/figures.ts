import { figureKeys, formById, forms, parseKey, tableById } from '../../src/forms/index.js'
import type { Form, FormTable } from '../../src/forms/form.js'
import type { ReportBody } from '../../src/report/body.js'
import type { Figure, Issuer } from '../../src/report/schema.js'

/** What is printed, by key: a number, null for a blank, undefined for a missing cell. */
export type Printed = Readonly<Record<string, number | null | undefined>>

/** The forms whose tables stand in the sections of the report. */
export const formsInSections: readonly Form[] = forms.filter(({ annex }) => annex.length === 0)

/** A form that must be there. */
export function formOf(id: string): Form {
  const form = formById(id)
  if (form === undefined) throw new Error(`no form ${id}`)
  return form
}

/** A table of a form that must be there. */
export function tableOf(form: Form, id: string): FormTable {
  const table = tableById(form, id)
  if (table === undefined) throw new Error(`no table ${id} in form ${form.id}`)
  return table
}

/** A figure as recognition gives it; its place is its key, so that a test can tell places apart. */
export function figure(key: string, value: number | null | undefined): Figure {
  const base = { ...parseKey(key), unit: '件' }
  if (value === undefined) return { ...base, status: 'missing' }
  const print = { text: value === null ? '' : String(value), places: [{ path: key }] }
  return value === null
    ? { ...base, status: 'blank', ...print }
    : { ...base, status: 'read', value, ...print }
}

/** The figures of a form: those given, the others `fill`. */
export function figuresOf(form: Form, printed: Printed, fill?: number | null): Figure[] {
  const keys = new Set([...figureKeys(form), ...Object.keys(printed)])
  return [...keys].map((key) => figure(key, key in printed ? printed[key] : fill))
}

/** A report of a form with all its sections and these figures. */
export function bodyOf(form: Form, figures: Figure[]): ReportBody {
  return {
    form: form.id,
    year: 2023,
    period: null,
    issuer: issuerNamed('阳羡市教育局'),
    published: null,
    documentNumber: null,
    sections: form.sections.map(({ id, number, title }) => ({
      id,
      number,
      title,
      text: '',
      place: {},
      parts: [],
    })),
    signature: null,
    figures,
    extras: [],
    facts: [],
    findings: [],
  }
}

/** An issuer of whom the name alone is known. */
export function issuerNamed(name: string): Issuer {
  return { name, place: null, organ: null, scope: null }
}
