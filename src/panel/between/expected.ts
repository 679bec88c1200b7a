/** Which cells a report ought to print: those of its form, but for what only some sheets have. */
import { figureKey, figureKeys, parseKey, rowById, tableById } from '../../forms/index.js'
import type { Placed } from './placed.js'

/**
 * Keys of the form's cells, where the form was prescribed as it is, without optional rows that are not printed, and without the parts of a
 * group that is printed as one row in their place (（六）其他处理).
 */
export function expectedKeys(placed: Placed): readonly string[] {
  return figureKeys(placed.form).filter((key) => !isExcused(key, placed))
}

/** Whether a cell of the form may go unprinted without being missed. */
export function isExcused(key: string, placed: Placed): boolean {
  if (isPrinted(key, placed)) return false
  if (!placed.form.prescribes.tables) return true
  const { table, row, column } = parseKey(key)
  const literal = tableById(placed.form, table)
  const { optional, parent } = (literal && rowById(literal, row)) ?? {}
  if (optional === true) return true
  const group = literal && parent !== undefined ? rowById(literal, parent) : undefined
  return (
    group?.standsInForChildren === true && isPrinted(figureKey(table, group.id, column), placed)
  )
}

function isPrinted(key: string, { figures }: Placed): boolean {
  return (figures.get(key)?.status ?? 'missing') !== 'missing'
}
