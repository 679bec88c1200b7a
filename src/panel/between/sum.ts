/** A sum over the years, its answer, and how it is written. */
import type { Answer, Operand } from '../../report/comparison.js'
import { add, same } from '../../report/sums.js'

/** Terms of the reports and the number that they must make. */
export interface Equation {
  readonly terms: readonly Operand[]
  readonly printed: Operand
}

/** What an equation comes to. */
export type Solved = Pick<Answer, 'answer' | 'expected' | 'printed' | 'sum' | 'reason'>

/** Whether the terms make what is printed; it cannot be told where one of them has no number. */
export function solve({ terms, printed }: Equation): Solved {
  const expected = sumOf(terms)
  const open = [...terms, printed].find(({ value }) => value === null)
  const holds = expected !== null && printed.value !== null && same(expected, printed.value)
  const answer = open !== undefined ? 'cannot-tell' : holds ? 'pass' : 'fail'
  return {
    answer,
    expected,
    printed: printed.value,
    sum: written(terms, printed, expected, answer),
    reason: open === undefined ? null : reasonOf(open),
  }
}

function sumOf(terms: readonly Operand[]): number | null {
  const values = terms.flatMap(({ sign, value }) => (value === null ? [] : [sign * value]))
  return values.length < terms.length ? null : add(values)
}

const states: Readonly<Record<Operand['status'], { zh: string; en: string }>> = {
  read: { zh: '无数值', en: 'has no number' },
  decoded: { zh: '无数值', en: 'has no number' },
  corrected: { zh: '无数值', en: 'has no number' },
  blank: { zh: '为空白', en: 'is blank' },
  unreadable: { zh: '无法读取', en: 'cannot be read' },
  missing: { zh: '未印', en: 'is not printed' },
  absent: { zh: '该格式没有', en: 'is not in its form' },
}

/** Why a number of a report is not there. */
export function reasonOf({ year, label, status }: Operand): { zh: string; en: string } {
  const { zh, en } = states[status]
  return { zh: `${year} 年 ${label.zh}${zh}`, en: `${label.en} of ${year} ${en}` }
}

/** `5 + 3 − 0 = 8`, `698 + 77 − 132 = 643 ≠ 470`, `5 + ? − 0 = 8`. */
function written(
  terms: readonly Operand[],
  printed: Operand,
  expected: number | null,
  answer: Answer['answer'],
): string {
  const left = terms.map(({ sign, value }, index) => term(sign, value, index === 0)).join('')
  const made = answer === 'fail' && terms.length > 1 ? ` = ${shown(expected)}` : ''
  return `${left}${made} ${answer === 'fail' ? '≠' : '='} ${shown(printed.value)}`
}

/** ` + 3`, ` − 5` for what is taken away and for what is below zero, the first without its plus. */
function term(sign: Operand['sign'], value: number | null, isFirst: boolean): string {
  const isLess = sign * (value ?? 1) < 0 || (value === 0 && sign === -1)
  const size = shown(value === null ? null : Math.abs(value))
  if (isFirst) return `${isLess ? '−' : ''}${size}`
  return ` ${isLess ? '−' : '+'} ${size}`
}

/** A number as a sum writes it; `?` where there is none. */
export function shown(value: number | null): string {
  if (value === null) return '?'
  return value < 0 ? `−${-value}` : String(value)
}
