import type { RowLiteral } from '../forms/form.js'
import { bestLikeness, labelKey, LEAST_LIKENESS } from './label.js'
import { overlap, type Item } from './rows.js'
import type { WordedTable } from './vocabulary.js'
import type { CutRow, HeaderColumns } from './zones.js'

/** The rows of a form, the words of its groups, and what the labels of this document were found to fit. */
export interface FormRows {
  readonly rows: readonly FormRow[]
  readonly groups: readonly string[]
  readonly columns: HeaderColumns
  /** The tables whose columns stand over some printed row. */
  readonly headed: ReadonlySet<WordedTable>
  readonly alone: Map<CutRow, readonly Fit[]>
  readonly fits: Map<string, readonly Fit[]>
}

export interface FormRow {
  readonly table: WordedTable
  readonly row: RowLiteral
  readonly keys: readonly string[]
}

/** What a label loses that stands left of the row's own: it is its group's. */
const GROUP_LABEL = 0.3
/** What all labels of a row together lose against its own. */
const JOINED_LABEL = 0.1
/** What a wording loses against the official one. */
const OTHER_WORDING = 0.01
/** Words of a group that are shorter may be the words of a row. */
const LEAST_GROUP_KEY = 4
/** Scores that differ by less are the same. */
export const SAME = 1e-9
/** The rows of a form, made ready for one document. */
export function formRowsOf(printed: readonly CutRow[], columns: HeaderColumns): FormRows {
  const rows = columns.vocabulary.tables.flatMap((table) =>
    table.rows.map(({ item, keys }): FormRow => ({ table, row: item, keys })),
  )
  const groups = rows.filter(({ row }) => row.kind === 'group').flatMap(({ keys }) => keys)
  return {
    rows,
    groups: groups.filter((key) => key.length >= LEAST_GROUP_KEY),
    columns,
    headed: new Set(
      columns.vocabulary.tables.filter((table) =>
        printed.some((row) => isHeaded(row, table, columns)),
      ),
    ),
    alone: new Map(),
    fits: new Map(),
  }
}

/** Whether a printed row stands under columns of a table. */
export function isHeaded({ header }: CutRow, table: WordedTable, columns: HeaderColumns): boolean {
  return columns.of(header, table).length > 0
}

/** A row of the form and how well a label fits it, from 0 to 1. */
export interface Fit {
  readonly formRow: number
  readonly score: number
}

/** The form rows that a printed label fits best, all of them where several fit alike (其他). */
export function fits(printed: readonly CutRow[], form: FormRows): Fit[] {
  const [own = '', ...others] = labelTexts(printed)
  const joined = others.length > 0 ? [...others, own].join('') : ''
  return [
    ...bestFits(own, 0, form),
    ...others.flatMap((text) => bestFits(text, GROUP_LABEL, form)),
    ...bestFits(joined, JOINED_LABEL, form),
  ]
}

function bestFits(text: string, lost: number, form: FormRows): readonly Fit[] {
  const known = form.fits.get(text) ?? likest(labelKey(text), form)
  form.fits.set(text, known)
  if (lost === 0) return known
  return known
    .map(({ formRow, score }) => ({ formRow, score: score - lost }))
    .filter(({ score }) => score >= LEAST_LIKENESS)
}

function likest(key: string, form: FormRows): readonly Fit[] {
  const keys = withoutGroup(key, form)
  const scored = form.rows.map((row, formRow) => ({
    formRow,
    score: Math.max(...keys.map((own) => likenessTo(own, row.keys))),
  }))
  const best = Math.max(LEAST_LIKENESS, ...scored.map(({ score }) => score))
  return scored.filter(({ score }) => score >= best - OTHER_WORDING - SAME)
}

/** The official words of a row come before the others it is known by: 总计 before 合计. */
function likenessTo(key: string, [label = '', ...wordings]: readonly string[]): number {
  return Math.max(bestLikeness(key, [label]), bestLikeness(key, wordings) - OTHER_WORDING)
}

/** A label printed in one cell with its group's (（六）其他处理 2.申请人逾期…) is tried without it too. */
function withoutGroup(key: string, { groups }: FormRows): string[] {
  const rest = groups
    .filter((group) => key.startsWith(group) && key.length > group.length)
    .map((group) => key.slice(group.length).replace(/^\d+/u, ''))
  return [key, ...rest]
}

/**
 * The words of each label column of a row, the row's own label (the rightmost) first. Words of one
 * label column stand under one another.
 */
export function labelTexts(printed: readonly CutRow[]): string[] {
  const columns: Item[][] = []
  for (const item of printed.flatMap(({ labels }) => labels)) {
    const column = columns.find(([first]) => first !== undefined && overlap(first, item) > 0.5)
    if (column === undefined) columns.push([item])
    else column.push(item)
  }
  return columns
    .sort((a, b) => (b[0]?.left ?? 0) - (a[0]?.left ?? 0))
    .map((column) => column.map(({ text }) => text).join(''))
}

/** What one printed row fits without its neighbours. */
export function alone(row: CutRow, form: FormRows): readonly Fit[] {
  const known = form.alone.get(row) ?? fits([row], form)
  form.alone.set(row, known)
  return known
}
