/** Codes of path data as the reader of rulings takes them: move, line, curve, quadratic, close. */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4] as const

interface Operator {
  readonly code: number
  readonly operands: number
}

/** The operators of abbreviated path data (GB/T 33190, 9.1); an arc is a curve to its end. */
const operators: Readonly<Record<string, Operator>> = {
  S: { code: MOVE, operands: 2 },
  M: { code: MOVE, operands: 2 },
  L: { code: LINE, operands: 2 },
  Q: { code: QUADRATIC, operands: 4 },
  B: { code: CURVE, operands: 6 },
  A: { code: CURVE, operands: 7 },
  C: { code: CLOSE, operands: 0 },
}

/** Abbreviated path data (`M 0 0 L 10 0 C`) as codes and numbers; it ends where it makes no sense. */
export function pathData(abbreviated: string): number[] {
  const words = abbreviated.trim().split(/[\s,]+/u)
  const data: number[] = []
  for (let at = 0; at < words.length;) {
    const operator = operators[words[at] ?? '']
    if (operator === undefined) return data
    const numbers = words.slice(at + 1, at + 1 + operator.operands).map(Number)
    if (numbers.length < operator.operands || !numbers.every(Number.isFinite)) return data
    data.push(operator.code, ...(operator.operands === 7 ? arc(numbers) : numbers))
    at += 1 + operator.operands
  }
  return data
}

/** Radii, angle and flags aside, an arc has an end. */
function arc(numbers: readonly number[]): number[] {
  const end = numbers.slice(5)
  return [...end, ...end, ...end]
}
