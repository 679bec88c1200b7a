/** 「未收取信息处理费」 beside such a fee. Administrative fees (行政事业性收费) are another thing. */
import { makeFinding } from '../../report/finding.js'
import type { Fact } from '../../report/schema.js'
import { failed, passed, type Answered, type Subject } from '../check.js'
import { excerpt } from './sentences.js'

const FEE = 'processing_fee_collected'

/** Every statement that no information processing fee was collected. */
export function checkFees({ body }: Subject): readonly Answered[] {
  const facts = body.facts.filter(({ quantity }) => quantity === FEE)
  const some = facts.filter(({ value }) => value > 0)
  return facts
    .filter(({ value }) => value === 0)
    .map((none) => {
      const other = some.find((fact) => isSameScope(fact, none))
      return other === undefined ? passed : failed(findingOf(none, other))
    })
}

const isSameScope = (a: Fact, b: Fact): boolean =>
  a.scope === null || b.scope === null || a.scope === b.scope

function findingOf(none: Fact, some: Fact) {
  return makeFinding(
    'fee-differs',
    { none: excerpt(none.sentence, none.text), some: excerpt(some.sentence, some.text) },
    { printed: some.value, expected: 0, places: [none.place, some.place] },
  )
}
