/** How many cells of the tables are those of last year (表格重复率). */
import { figureKey } from '../../forms/index.js'
import type { TableShare } from '../../report/comparison.js'
import { same } from '../../report/sums.js'
import type { Placed, PlacedPair } from '../between/placed.js'
import { percentOf } from './percent.js'

/** What a cell says of two reports. */
type Kind = 'equal' | 'differs' | 'zero' | 'open'

/** The share of equal cells, over all tables that both forms have and of each of them. */
export interface TableShares {
  readonly overall: TableShare
  readonly byTable: { readonly table: string; readonly title: string; readonly share: TableShare }[]
}

/** Cells that both forms have, by their key. */
export function tableShares({ earlier, later }: PlacedPair): TableShares {
  const byTable = later.form.tables.flatMap(({ id, title }) => {
    const kinds = kindsIn(id, earlier, later)
    return kinds.length === 0 ? [] : [{ table: id, title, kinds }]
  })
  return {
    overall: shareOf(byTable.flatMap(({ kinds }) => kinds)),
    byTable: byTable.map(({ table, title, kinds }) => ({ table, title, share: shareOf(kinds) })),
  }
}

function kindsIn(table: string, earlier: Placed, later: Placed): readonly Kind[] {
  return later.report.figures.flatMap((figure) => {
    const key = figureKey(figure.table, figure.row, figure.column)
    return figure.table === table && earlier.figures.has(key) ? [kindOf(key, earlier, later)] : []
  })
}

function kindOf(key: string, earlier: Placed, later: Placed): Kind {
  const [before, after] = [valueIn(earlier, key), valueIn(later, key)]
  if (before === null || after === null) return 'open'
  if (before === 0 && after === 0) return 'zero'
  return same(before, after) ? 'equal' : 'differs'
}

function valueIn({ figures }: Placed, key: string): number | null {
  const figure = figures.get(key)
  return figure !== undefined && 'value' in figure ? figure.value : null
}

function shareOf(kinds: readonly Kind[]): TableShare {
  const of = (wanted: Kind) => kinds.filter((kind) => kind === wanted).length
  const [equal, differs] = [of('equal'), of('differs')]
  const counted = equal + differs
  const percent = percentOf(equal, counted)
  return { equal, counted, zeroInBoth: of('zero'), open: of('open'), percent }
}
