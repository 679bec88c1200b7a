/** What the decoder of run-together digits is given and gives. Figures go by their key `table.row.column`. */

/** The figures of one printed row, or of one line of figures, whose cells ran together. */
export interface Run {
  readonly id: string
  /**
   * The print, split where it has white space or a mark for nothing: ASCII digits with `-`, `.` or
   * `,` among them, or a mark (`—`, `无`), which is one blank cell. Borders of pieces are borders of
   * cells; one piece may hold several cells.
   */
  readonly pieces: readonly string[]
  /** Keys of the cells in the order of print. */
  readonly cells: readonly string[]
  /** Those of its cells that may be below zero. */
  readonly signed?: ReadonlySet<string>
  /** Those of its cells that may have decimals. */
  readonly decimal?: ReadonlySet<string>
}

/** A sum that must hold between figures: both sides add up to the same. */
export interface Sum {
  /** The identity and where it holds: `requests.outcomes@total`. */
  readonly id: string
  /** The identity it is an instance of: `requests.outcomes`. */
  readonly identity: string
  readonly left: readonly string[]
  readonly right: readonly string[]
}

export interface Flattened {
  readonly runs: readonly Run[]
  readonly sums: readonly Sum[]
  /** Figures that are surely read elsewhere. */
  readonly known: ReadonlyMap<string, number>
  /** Numbers that the text states of figures; used for runs without sums alone. */
  readonly evidence?: ReadonlyMap<string, number>
}

/** The number of a cell; null for a mark for nothing. */
export type CellNumber = number | null

/** One way to read a whole run: a number for every cell, in their order. */
export type Cut = readonly CellNumber[]

export type DecodedCell =
  | {
      readonly key: string
      /** `read`: it stands by itself in print; `decoded`: it was cut out of its run. */
      readonly status: 'read' | 'decoded'
      readonly value: CellNumber
    }
  | { readonly key: string; readonly status: 'open' }

/** Why the cells of a run are read or decoded. */
export type Ground =
  /** Every cell has borders of its own. */
  | 'borders'
  /** The form's sums leave one cut. */
  | 'sums'
  /** The numbers stated in the text leave one cut. */
  | 'evidence'
  /** There is no other way to cut it. */
  | 'only-cut'
  /** What may not exceed what leaves one cut. */
  | 'bounds'

/** Why some or all cells of a run are open. */
export type Doubt =
  /** More than one cut agrees with all that is known. */
  | 'several-cuts'
  /** No cut has numbers for all cells and agrees with its sums. */
  | 'no-cut'
  /** No cut agrees with every number that the text states. */
  | 'evidence-disagrees'
  /** Its table prints fewer characters than cells somewhere: it prints nothing for some cells. */
  | 'cells-left-out'
  /** Its sums contradict each other, and fewer sums do not settle it. */
  | 'sums-disagree'
  /** Too long, or too many cuts to try. */
  | 'limit'

export interface DecodedRun {
  readonly id: string
  readonly why: Ground | Doubt
  /** In the order of the run. */
  readonly cells: readonly DecodedCell[]
  /** The cuts that are left of an open run, at most `LIMITS.readings`, in a fixed order. */
  readonly readings: readonly Cut[]
  /** Whether `readings` are all. */
  readonly readingsComplete: boolean
}

/** Sums that were given up so that the others leave a solution. */
export interface Relaxation {
  /** One `identity` in every place where it holds, or every sum that one `cell` stands in. */
  readonly kind: 'identity' | 'cell'
  /** The suspected figures, one of which is wrong; empty for an identity. */
  readonly cells: readonly string[]
  /** Ids of the sums given up. */
  readonly sums: readonly string[]
}

/** A sum whose figures are all determined and that does not hold. */
export interface BrokenSum {
  readonly sum: Sum
  readonly left: number
  readonly right: number
}

/** Runs whose sums cannot all hold, and what was made of them. */
export interface Conflict {
  readonly runs: readonly string[]
  /**
   * In this order: `fewer-sums`, the least that must be given up; `sums-within-runs`, each run by its
   * own sums alone; `nothing`, all open.
   */
  readonly fallback: 'fewer-sums' | 'sums-within-runs' | 'nothing'
  /**
   * Every relaxation that has a solution and gives up no more than another needs; fewest sums first,
   * then in the order of the sums given. Empty unless `fewer-sums`.
   */
  readonly relaxations: readonly Relaxation[]
  readonly broken: readonly BrokenSum[]
}

export interface Decoded {
  /** In the order of the runs given. */
  readonly runs: readonly DecodedRun[]
  readonly conflicts: readonly Conflict[]
}
