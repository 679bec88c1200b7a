import { annexes } from './catalogue/annexes.js'
import { between } from './catalogue/between.js'
import { completeness } from './catalogue/completeness.js'
import { corrections } from './catalogue/corrections.js'
import { decoding } from './catalogue/decoding.js'
import { doubt } from './catalogue/doubt.js'
import { failures } from './catalogue/failures.js'
import { identity } from './catalogue/identity.js'
import { labels } from './catalogue/labels.js'
import { layout } from './catalogue/layout.js'
import { manifest } from './catalogue/manifest.js'
import { leftOut } from './catalogue/left-out.js'
import { notes } from './catalogue/notes.js'
import { office } from './catalogue/office.js'
import { pictures } from './catalogue/pictures.js'
import { pdf } from './catalogue/pdf.js'
import { place } from './catalogue/place.js'
import { panel } from './catalogue/panel.js'
import { reading } from './catalogue/reading.js'
import { sums } from './catalogue/sums.js'
import { tables } from './catalogue/tables.js'
import { text } from './catalogue/text.js'

export type { Bilingual, Entry } from './catalogue/entry.js'
export type { DoubtfulFigure } from './catalogue/doubt.js'
export type { Contradiction, Source } from './catalogue/identity.js'

/** The catalogue by subject, as the documentation prints it. */
export const subjects = {
  failures,
  notes,
  pictures,
  leftOut,
  pdf,
  annexes,
  completeness,
  reading,
  labels,
  decoding,
  doubt,
  office,
  identity,
  place,
  sums,
  tables,
  text,
  layout,
  corrections,
  manifest,
  panel,
  between,
}

/** Every code that a finding can have, with its severity, its message and its hint. */
export const catalogue = {
  ...failures,
  ...notes,
  ...pictures,
  ...leftOut,
  ...pdf,
  ...annexes,
  ...completeness,
  ...reading,
  ...labels,
  ...decoding,
  ...doubt,
  ...office,
  ...identity,
  ...place,
  ...sums,
  ...tables,
  ...text,
  ...layout,
  ...corrections,
  ...manifest,
  ...panel,
  ...between,
}

/** The subjects of what the checks find: these findings are made anew where a figure is corrected. */
export const checkSubjects = { completeness, sums, tables, text, layout }

export type FindingCode = keyof typeof catalogue

/** What the message of a code must be told. */
export type FindingParams<C extends FindingCode> = Parameters<(typeof catalogue)[C]['message']>[0]
