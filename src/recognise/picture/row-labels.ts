/** The labels of rows that were read off a picture, told by their words and their place. */
import type { Place } from '../../document/document.js'
import type { Form } from '../../forms/form.js'
import { labelKey } from '../label.js'
import { bodyRows } from '../headers.js'
import type { Item, PrintedRow } from '../rows.js'
import { vocabularyOf } from '../vocabulary.js'
import { cutRow, HeaderColumns, type CutRow } from '../zones.js'
import { formLines, type FormLine } from './form-lines.js'
import { sideBySide } from './sequence.js'
import { alike } from './words.js'

/** A printed row of figures and the cell that holds its label. */
interface Labelled {
  readonly row: CutRow
  readonly label: Item
  readonly key: string
}

/** A row whose label was read badly, and the line of the form that it is. */
export interface ToldRow {
  readonly label: Item
  readonly line: FormLine
}

/** What is told of the rows of a document. */
export interface ToldRows {
  readonly told: readonly ToldRow[]
  /** Labels of groups, beside the label of a row: they are none of its words. */
  readonly groups: readonly Item[]
}

/** So many of the rows must have labels that are read well, for the others to be told by their place. */
const ENOUGH = 0.5
/** A label that is so much more like that of another row is no label of this one. */
const CLEARLY = 0.2

/**
 * Tells the rows of a document whose labels were read badly.
 *
 * @param broken the halves of labels that a page's end breaks: what they are is known
 */
export function tellRows(
  printed: readonly PrintedRow[],
  form: Form,
  broken: ReadonlyMap<Place, string>,
): ToldRows {
  const vocabulary = vocabularyOf(form)
  const columns = new HeaderColumns(vocabulary)
  const body = bodyRows(printed, vocabulary).map((row) => cutRow(row, columns))
  const labelled = body
    .flatMap((row) => labelOf(row, columns) ?? [])
    .filter(({ label }) => !broken.has(label.place))
  const told = formLines(vocabulary.tables).map((lines) => pairsOf(labelled, lines, columns))
  const most = Math.max(...told.map(({ length }) => length))
  const best = told.find(({ length }) => length === most) ?? []
  return {
    told: best.flatMap(({ label, line, sure }) => (sure ? [] : [{ label, line }])),
    groups: labelled.flatMap(({ row, label }) =>
      row.labels.filter(({ place, text }) => place !== label.place && text.trim() !== ''),
    ),
  }
}

/** The rightmost cell left of the values of a row that has a label and values; a blank one is none. */
function labelOf(row: CutRow, columns: HeaderColumns): Labelled | null {
  if (columns.valuesBegin(row.header) === null || row.values.length === 0) return null
  const apart = new Set([...row.values, ...row.units].map(({ place }) => place))
  const beside = row.items.filter(({ place, startsHere }) => startsHere && !apart.has(place))
  const label = beside.findLast(({ text, tall }) => text.trim() !== '' && !tall) ?? beside.at(-1)
  return label === undefined || label.tall ? null : { row, label, key: labelKey(label.text) }
}

interface Matched extends ToldRow {
  /** Whether its own words tell it. */
  readonly sure: boolean
}

/** The rows that their labels or their places tell; none where too few labels do. */
function pairsOf(
  labelled: readonly Labelled[],
  lines: readonly FormLine[],
  columns: HeaderColumns,
): readonly Matched[] {
  const isOf = ({ row }: Labelled, { table }: FormLine): boolean =>
    columns.of(row.header, table).length > 0
  const test =
    (fits: (own: Labelled, line: FormLine) => boolean) =>
    (i: number, j: number): boolean => {
      const [own, line] = [labelled[i], lines[j]]
      return own !== undefined && line !== undefined && isOf(own, line) && fits(own, line)
    }
  const agrees = test(({ key }, { keys }) => keys.includes(key))
  const mayBe = test((own, line) => isNearest(own, line, lines))
  const pairs = sideBySide(labelled.length, lines.length, agrees, mayBe)
  if (pairs.filter(({ sure }) => sure).length < ENOUGH * labelled.length) return []
  return pairs.flatMap(({ printed, form, sure }) => {
    const [own, line] = [labelled[printed], lines[form]]
    return own === undefined || line === undefined ? [] : [{ label: own.label, line, sure }]
  })
}

/** Whether no other line of the form is clearly more like a label. */
function isNearest({ key }: Labelled, line: FormLine, lines: readonly FormLine[]): boolean {
  const least = likeness(key, line) + CLEARLY
  return lines.every((other) => other === line || likeness(key, other) < least)
}

const likeness = (key: string, { keys }: FormLine): number =>
  Math.max(...keys.map((each) => alike(key, each)))
