/**
 * What ought to be printed in one era, as data. The names of tables, rows and columns are the
 * contract of the output; wordings are every label seen in print.
 */

export type Unit = '件' | '项' | '条' | '篇' | '万元' | '元' | '人' | '人次' | '次' | '个'

/** `quoted` from a notice or a published report, or from `memory` and to be confirmed. */
export type Evidence = 'quoted' | 'memory'

export interface RowLiteral<Id extends string = string> {
  readonly id: Id
  /** The official wording, numeral and all: `（一）予以公开`. */
  readonly label: string
  /** Other wordings seen in print; numerals are ignored when labels are compared. */
  readonly wordings?: readonly string[]
  /** `group` is a heading over its children; `total` a row the others add up to. */
  readonly kind: 'value' | 'group' | 'total'
  readonly parent?: Id
  /**
   * A group that some reports print as one row of values (（六）其他处理): its figures then stand in
   * for its missing children in every sum.
   */
  readonly standsInForChildren?: true
  /** A row that only some sheets of the form have: it is no defect where it is not printed. */
  readonly optional?: true
  /** Headings of the print that it stands under and that are no row themselves (行政诉讼). */
  readonly under?: readonly string[]
  /** Where it differs from the table's. */
  readonly unit?: Unit
  readonly evidence: Evidence
}

export interface ColumnLiteral<Id extends string = string> {
  readonly id: Id
  readonly label: string
  readonly wordings?: readonly string[]
  readonly kind: 'value' | 'group' | 'total'
  readonly parent?: Id
  /** Where it differs from the row's; null where the form fixes none and the cell must tell. */
  readonly unit?: Unit | null
  /** Whether its numbers may be below zero. */
  readonly signed?: true
  readonly evidence: Evidence
}

/**
 * A sum that must hold: left and right are sums of names.
 * `rows`: the names are rows, and the sum must hold in every value column.
 * `columns`: the names are columns, and the sum must hold in every value row.
 */
export type IdentityLiteral<R extends string = string, C extends string = string> = {
  readonly id: string
  readonly relation: 'equals' | 'at-most'
  /** `printed` in the form, `implied` by 总计 or 其中, or `derived` by us. */
  readonly basis: 'printed' | 'implied' | 'derived'
  readonly severity: 'error' | 'warning'
} & (
  | { readonly over: 'rows'; readonly left: readonly R[]; readonly right: readonly R[] }
  | { readonly over: 'columns'; readonly left: readonly C[]; readonly right: readonly C[] }
)

export interface FormTable<R extends string = string, C extends string = string> {
  readonly id: string
  /** The section it stands in; null in an annex. */
  readonly section: SectionName | null
  readonly title: string
  readonly titleWordings: readonly string[]
  readonly unit: Unit
  /**
   * `rows`: one printed row for each row of the form, labelled at its left.
   * `groups`: all rows printed side by side in one line of figures; each row of the form is a
   * group of columns in the header (the disputes table).
   */
  readonly layout: 'rows' | 'groups'
  readonly rows: readonly RowLiteral<R>[]
  readonly columns: readonly ColumnLiteral<C>[]
  readonly identities: readonly IdentityLiteral<R, C>[]
}

export type SectionName =
  'overview' | 'proactive' | 'requests' | 'fees' | 'disputes' | 'problems' | 'other'

export interface FormSection {
  readonly id: SectionName
  readonly number: string
  readonly title: string
  readonly wordings: readonly string[]
}

export interface Form {
  readonly id: '2008' | '2014' | '2019' | '2021'
  /** First and last year it was prescribed for; null: until a newer form exists. */
  readonly years: { readonly from: number; readonly to: number | null }
  /** The notice that prescribes it. */
  readonly notice: string
  /** What every report must have; before 2019 the sections were free, before 2014 the tables too. */
  readonly prescribes: { readonly tables: boolean; readonly sections: boolean }
  /** Titles of the sheet that holds the tables; empty where they stand in the sections. */
  readonly annex: readonly string[]
  readonly sections: readonly FormSection[]
  readonly tables: readonly FormTable[]
}

/**
 * Types a table's literal so that a name in an identity or as a parent which is no row or column of
 * that table does not compile.
 */
export function defineTable<const R extends string, const C extends string>(table: {
  readonly id: string
  readonly section: SectionName | null
  readonly title: string
  readonly titleWordings: readonly string[]
  readonly unit: Unit
  readonly layout: 'rows' | 'groups'
  readonly rows: readonly (Omit<RowLiteral<R>, 'parent'> & { readonly parent?: NoInfer<R> })[]
  readonly columns: readonly (Omit<ColumnLiteral<C>, 'parent'> & { readonly parent?: NoInfer<C> })[]
  readonly identities: readonly IdentityLiteral<NoInfer<R>, NoInfer<C>>[]
}): FormTable<R, C> {
  return table
}
