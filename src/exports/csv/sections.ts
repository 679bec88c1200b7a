import { definePlaced } from './placed.js'

/** A row for each narrative section; paragraphs of its text are lines. */
export const sections = definePlaced(
  'sections',
  (report) => report.sections.map((section) => ({ section, places: [section.place] })),
  {
    section: ({ section }) => section.id,
    number: ({ section }) => section.number,
    title: ({ section }) => section.title,
    text: ({ section }) => section.text,
  },
)
