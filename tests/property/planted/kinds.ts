import { formOf } from '../../report/figures.js'
import type { PlantedKind } from './build.js'
import { cells } from './cells.js'
import { sections, years } from './layout.js'
import { digits, sumsOf } from './sums.js'
import { narrative, texts } from './text.js'

/** Every kind of defect in one report that is planted and has to be found. */
export const plantedKinds: readonly PlantedKind[] = [
  ...['2019', '2021'].flatMap((id) => sumsOf(formOf(id), formOf(id).years.from + 1)),
  ...sumsOf(formOf('2014'), 2016),
  ...digits,
  ...cells,
  ...years,
  ...texts,
  ...narrative,
  ...sections,
]
