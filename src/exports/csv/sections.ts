import type { Outcome, Section } from '../../report/schema.js'
import {
  defineCsv,
  numbered,
  placeColumns,
  reportColumns,
  type NumberedReport,
  type Placed,
} from './table.js'

interface SectionRow extends NumberedReport, Placed {
  readonly section: Section
}

/** A row for each narrative section; paragraphs of its text are lines. */
export const sections = defineCsv<SectionRow>('sections', sectionRows, {
  ...reportColumns,
  section: ({ section }) => section.id,
  number: ({ section }) => section.number,
  title: ({ section }) => section.title,
  text: ({ section }) => section.text,
  ...placeColumns,
})

function sectionRows(outcome: Outcome): SectionRow[] {
  return numbered(outcome).flatMap((item) =>
    item.report.sections.map((section) => ({ ...item, section, places: [section.place] })),
  )
}
