/** What the narrative states against the cells that it may mean. */
import { childrenOf, figureKey, parseKey, rowById, tableById } from '../../forms/cells.js'
import { quantityLabel } from '../../forms/quantities.js'
import { makeFinding } from '../../report/finding.js'
import type { Fact } from '../../report/schema.js'
import { add, blanksAreZero, operandValue, same } from '../../report/sums.js'
import { cannotTell, failed, passed, type Answered, type Subject } from '../check.js'
import { meanings, type Meaning } from './meanings.js'
import { excerpt } from './sentences.js'

interface Judged {
  readonly fact: Fact
  readonly readings: readonly Reading[]
  readonly answer: Answered['answer']
}

interface Reading {
  readonly meaning: Meaning
  readonly keys: readonly string[]
  /** Null where an operand has no number. */
  readonly value: number | null
}

/** Every fact whose quantity some cell of the form repeats. */
export function checkAgainstTables(subject: Subject): readonly Answered[] {
  const judged = subject.body.facts.flatMap((fact) => judge(fact, subject))
  return judged.map((own) => {
    if (own.answer === 'pass') return passed
    const isOther = own.answer === 'fail' && judged.some((other) => isOtherScope(own, other))
    return own.answer === 'cannot-tell' || isOther ? cannotTell : failed(findingOf(own, subject))
  })
}

/** Where one sentence agrees with the tables, another that names other bodies was never about them. */
function isOtherScope({ fact }: Judged, other: Judged): boolean {
  return (
    other.answer === 'pass' &&
    other.fact.quantity === fact.quantity &&
    fact.scope !== null &&
    other.fact.scope !== fact.scope
  )
}

function judge(fact: Fact, subject: Subject): Judged[] {
  const own = meanings[subject.form.id][fact.quantity]
  if (own === undefined) return []
  const readings = own
    .map((meaning) => readingOf(meaning, subject))
    .filter(
      ({ meaning, keys }) =>
        meaning.ifPrinted !== true || keys.some((key) => isPrinted(key, subject)),
    )
  return [{ fact, readings, answer: answerOf(fact, readings) }]
}

function answerOf({ value }: Fact, readings: readonly Reading[]): Judged['answer'] {
  const told = readings.flatMap((reading) => reading.value ?? [])
  if (told.some((each) => same(each, value))) return 'pass'
  return told.length < readings.length ? 'cannot-tell' : 'fail'
}

function readingOf(meaning: Meaning, subject: Subject): Reading {
  const plus = meaning.plus.flatMap((key) => cellsOf(key, subject))
  const minus = (meaning.minus ?? []).flatMap((key) => cellsOf(key, subject))
  const values = [
    ...plus.map((key) => numberAt(key, subject)),
    ...minus.map((key) => negative(numberAt(key, subject))),
  ]
  const numbers = values.filter((value) => value !== null)
  const value = numbers.length < values.length ? null : add(numbers)
  return { meaning, keys: [...plus, ...minus], value }
}

const negative = (value: number | null): number | null => (value === null ? null : -value)

/** A group that is printed as one row is that row, else all rows under it. */
function cellsOf(key: string, { form, figures }: Subject): readonly string[] {
  const { table, row, column } = parseKey(key)
  const literal = tableById(form, table)
  if (
    isPrinted(key, { figures }) ||
    literal === undefined ||
    rowById(literal, row)?.kind !== 'group'
  )
    return [key]
  return childrenOf(literal, row).map(({ id }) => figureKey(table, id, column))
}

const isPrinted = (key: string, { figures }: Pick<Subject, 'figures'>): boolean =>
  (figures.get(key)?.status ?? 'missing') !== 'missing'

function numberAt(key: string, { form, figures }: Subject): number | null {
  const table = tableById(form, parseKey(key).table)
  if (table === undefined) return null
  const value = operandValue(table, key, figures, blanksAreZero(table, figures))
  return typeof value === 'number' ? value : null
}

function findingOf({ fact, readings }: Judged, { figures }: Subject) {
  const [first] = readings
  const named = first?.keys ?? []
  const others = readings.slice(1).flatMap(({ keys }) => keys)
  const operands = [...new Set(others)].filter((key) => !named.includes(key))
  const places = [...named, ...operands].flatMap((key) => {
    const figure = figures.get(key)
    return figure === undefined || figure.status === 'missing' ? [] : figure.places
  })
  const label = quantityLabel(fact.quantity) ?? { zh: fact.quantity, en: fact.quantity }
  return makeFinding(
    'text-differs',
    {
      sentence: excerpt(fact.sentence, fact.text),
      value: fact.value,
      values: readings.map(({ value }) => value ?? '').join('; '),
      scope: fact.scope,
      label: {
        stated: { zh: `${label.zh} ${fact.value}`, en: `${label.en}: ${fact.value}` },
        meanings: namedMeanings(readings),
      },
    },
    {
      figures: named,
      operands,
      printed: fact.value,
      ...(first?.value === undefined || first.value === null ? {} : { expected: first.value }),
      places: [fact.place, ...places],
    },
  )
}

function namedMeanings(readings: readonly Reading[]) {
  const said = (of: 'zh' | 'en', is: string) =>
    readings.map(({ meaning, value }) => `${meaning.name[of]}${is}${value ?? ''}`)
  return { zh: said('zh', '为 ').join('，'), en: said('en', ' as ').join(', ') }
}
