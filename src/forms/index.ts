import { form2008 } from './form-2008.js'
import { form2014 } from './form-2014.js'
import { form2019 } from './form-2019.js'
import { form2021 } from './form-2021.js'
import type { Form } from './form.js'

/** Every form we know, newest first. */
export const forms: readonly Form[] = [form2021, form2019, form2014, form2008]

/** The form that was prescribed for the reports on a year; undefined before the oldest. */
export function formForYear(year: number): Form | undefined {
  return forms.find(({ years }) => years.from <= year && year <= (years.to ?? Infinity))
}

/** The form of an era by its id (`2021`). */
export function formById(id: string): Form | undefined {
  return forms.find((form) => form.id === id)
}

export { quantityFigures } from './evidence.js'
export {
  childrenOf,
  columnById,
  figureKey,
  figureKeys,
  figureLabel,
  parseKey,
  rowById,
  tableById,
  unitOf,
  valueColumns,
  valueRows,
} from './cells.js'
