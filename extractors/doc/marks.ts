/** Characters of the text that mean something ([MS-DOC] 2.4.1, 2.4.3 and 2.8.25). */
export const marks = {
  paragraph: '\r',
  /** Ends a cell, or behind the last one the row. */
  cell: '\x07',
  /** Ends a section or a page, and the paragraph. */
  section: '\f',
  fieldBegin: '\x13',
  fieldSeparator: '\x14',
  fieldEnd: '\x15',
  line: '\v',
  column: '\x0e',
  /** A hyphen at which no line breaks. */
  hyphen: '\x1e',
  /** A hyphen that is printed only at the end of a line. */
  softHyphen: '\x1f',
} as const

/** The marks that end a paragraph. */
export const ends: string = marks.paragraph + marks.cell + marks.section
