import type { Quantity } from '../../forms/quantities.js'
import type { Scope } from '../../report/schema.js'
import type { Context } from './context.js'
import { countsIn, type Count } from './counts.js'
import { negationsIn } from './negations.js'
import { unrivalled, type Said } from './rivals.js'
import { scopeOf } from './scope.js'
import { isParted, isShare, partedBefore, type Counted } from './shares.js'
import { statementsOf, type Statement } from './statements.js'
import { isAbout, isOfReport } from './subject.js'

/** A fact of a sentence; its number, or its negation, is printed between `from` and `to`. */
export interface Stated {
  readonly quantity: string
  readonly value: number
  /** As printed, else that of the quantity. */
  readonly unit: string
  readonly from: number
  readonly to: number
  readonly scope: Scope | null
}

/** What a sentence states: its facts, and every quantity that it counts, also where that is no fact. */
export interface SentenceRead {
  readonly facts: readonly Stated[]
  readonly counted: readonly Quantity[]
}

/** Reads one sentence. */
export function readSentence(context: Context): SentenceRead {
  const said: Said[] = []
  const counted: Counted[] = []
  let from = 0
  for (const count of countsIn(context.sentence)) {
    const candidates = statementsOf(context.sentence, count, from)
    const statement = candidates.find((one) => isAbout(one, context))
    if (statement !== undefined) said.push(saidOf(statement, context, counted))
    counted.push(...candidates.map(({ quantity }) => ({ quantity, at: count.start })))
    if (count.unit !== null || statement !== undefined) from = count.behind
  }
  const facts = unrivalled(said, context).flatMap(factsOfCount)
  return {
    facts: [...facts, ...nothingsOf(context)].sort((a, b) => a.from - b.from),
    counted: counted.map(({ quantity }) => quantity),
  }
}

function saidOf(statement: Statement, context: Context, counted: readonly Counted[]): Said {
  const { quantity, ids, count, exact } = statement
  const { sentence } = context
  const parted = partedBefore(context, count.start, counted)
  const scope = scopeOf(sentence.slice(0, count.start), context.scope)
  const isOwnPart =
    parted !== null && isParted(quantity, parted) && !hasOwnScope(statement, context)
  const isOfWhole = !quantity.whole || ids.length > 1 || !isShare(context, statement)
  const isFact = exact && isPlausible(count) && !isOwnPart && isOfWhole
  return { statement, scope, isPart: parted !== null, isFact }
}

/** 全市收到500件，其中市本级收到12件: a part, and the whole of its own scope. */
function hasOwnScope({ clause, count }: Statement, { sentence }: Context): boolean {
  const scope = scopeOf(sentence.slice(clause, count.start), null)
  return scope === 'own' || scope === 'level'
}

/** Cases are counted in whole numbers. */
const isPlausible = ({ value, unit }: Count): boolean =>
  Number.isSafeInteger(value) || (unit?.endsWith('元') === true && Number.isFinite(value))

const factsOfCount = ({ statement: { quantity, ids, count }, scope }: Said): Stated[] =>
  ids.map((id) => ({
    quantity: id,
    value: count.value,
    unit: count.unit ?? quantity.unit,
    from: count.start,
    to: count.end,
    scope,
  }))

function nothingsOf(context: Context): Stated[] {
  return negationsIn(context.sentence)
    .filter((one) => isOfReport(one.quantity, context, one) && !isShare(context, one))
    .map(({ quantity, start, end }) => ({
      quantity: quantity.id,
      value: 0,
      unit: quantity.unit,
      from: start,
      to: end,
      scope: scopeOf(context.sentence.slice(0, end), context.scope),
    }))
}
