/** Which blanks the sums of the form prove to be zero. */
import type { Form } from '../forms/form.js'
import { parseKey, tableById } from '../forms/index.js'
import { add, evaluate, same, type Evaluation, type Figures } from '../report/sums.js'

/**
 * The sum that proves a blank cell to be zero, as `table/identity/column or row`; null where none
 * does. A sum proves it where it holds with its blanks as zero and all of them stand on one side:
 * counts are not negative, so that nothing else makes it hold. Where any sum over the cell fails with
 * its blanks as zero, nothing is proved.
 */
export function zeroProof(form: Form, key: string, figures: Figures): string | null {
  const table = tableById(form, parseKey(key).table)
  if (table === undefined) return null
  const around = evaluate(table, figures).filter(
    ({ left, right }) => left.includes(key) || right.includes(key),
  )
  if (around.some((evaluation) => fails(evaluation, figures))) return null
  const proof = around.find((evaluation) => proves(evaluation, figures))
  return proof === undefined ? null : `${table.id}/${proof.identity.id}/${proof.along}`
}

/** A side of a sum. */
interface Side {
  /** What its numbers add up to. */
  readonly known: number
  readonly blanks: number
  /** Operands without a number, or with one that is no count. */
  readonly open: number
}

function sideOf(keys: readonly string[], figures: Figures): Side {
  const operands = keys.map((key) => figures.get(key))
  const blanks = operands.filter((figure) => figure?.status === 'blank').length
  const values = operands.flatMap((figure) =>
    figure !== undefined && 'value' in figure && figure.value >= 0 ? [figure.value] : [],
  )
  return { known: add(values), blanks, open: keys.length - blanks - values.length }
}

function fails({ identity, left, right }: Evaluation, figures: Figures): boolean {
  const [lower, upper] = [sideOf(left, figures), sideOf(right, figures)]
  if (lower.open + upper.open > 0 || same(lower.known, upper.known)) return false
  return identity.relation === 'equals' || lower.known > upper.known
}

/** For a sum that does not fail. */
function proves({ identity, left, right }: Evaluation, figures: Figures): boolean {
  const sides = [sideOf(left, figures), sideOf(right, figures)]
  const known = sides.every(({ open }) => open === 0)
  return identity.relation === 'equals' && known && sides.some(({ blanks }) => blanks === 0)
}
