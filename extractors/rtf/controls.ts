import type { Story } from './story.js'

/** Control words that stand for text. */
export const texts: ReadonlyMap<string, string> = new Map([
  ['line', '\n'],
  ['lbr', '\n'],
  ['tab', '\t'],
  ['~', '\u00a0'],
  ['_', '-'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
])

type Act = (story: Story, value: number | null) => void

/** Control words about paragraphs: their properties, and their ends. */
export const paragraphWords: ReadonlyMap<string, Act> = new Map<string, Act>([
  [
    'pard',
    (story) => {
      story.resetParagraph()
    },
  ],
  [
    'intbl',
    (story, value) => {
      story.setInTable(value !== 0)
    },
  ],
  [
    'itap',
    (story, value) => {
      story.setDepth(value ?? 0)
    },
  ],
  [
    'outlinelevel',
    (story, value) => {
      story.setOutline(value ?? 9)
    },
  ],
  [
    'par',
    (story) => {
      story.endParagraph()
    },
  ],
  [
    'sect',
    (story) => {
      story.endParagraph()
    },
  ],
  [
    'page',
    (story) => {
      story.endParagraph()
    },
  ],
  [
    'cell',
    (story) => {
      story.endCell(false)
    },
  ],
  [
    'nestcell',
    (story) => {
      story.endCell(true)
    },
  ],
  [
    'row',
    (story) => {
      story.endRow(false)
    },
  ],
  [
    'nestrow',
    (story) => {
      story.endRow(true)
    },
  ],
])
