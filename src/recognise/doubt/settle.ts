/** Settles the figures that a picture leaves in doubt by the sums of the form. */
import { confirmed, fails } from './confirm.js'
import type { Equation } from './equations.js'
import { decided } from './imply.js'
import { knowing, openIn, residual, type Known } from './known.js'
import type { Doubtful, Reading } from './readings.js'
import { LEAST_ALONE } from './thresholds.js'

/** Why a figure stays unread. */
export type Why = 'no-number' | 'contradicted' | 'blank-or-zero' | 'unconfirmed'

/** What becomes of every figure in doubt: its reading, or why it has none. */
export type Settled = ReadonlyMap<string, Reading | Why>

/** Confirms what the sums confirm, then decides what they leave no choice for, one after the other. */
export function settle(equations: readonly Equation[], atFirst: Known): Settled {
  const settled = confirmed(equations, atFirst)
  let known = knowing(atFirst, settled)
  for (;;) {
    const found = decided(equations, known)
    if (found.size === 0) break
    for (const [key, reading] of found) settled.set(key, reading)
    known = knowing(known, found)
  }
  const contradicted = contradictedIn(equations, known)
  const rest = [...known.open.values()].map(
    (figure) => [figure.key, alone(figure, contradicted)] as const,
  )
  return new Map<string, Reading | Why>([...settled, ...rest])
}

function contradictedIn(equations: readonly Equation[], known: Known): ReadonlySet<Doubtful> {
  const failing = equations.filter((equation) => fails(equation, residual(equation, known)))
  return new Set(failing.flatMap((equation) => openIn(equation, known)))
}

/** What becomes of a figure that the sums leave open. */
function alone(figure: Doubtful, contradicted: ReadonlySet<Doubtful>): Reading | Why {
  const { first, others, confidence } = figure
  if (first === null) return 'no-number'
  if (contradicted.has(figure)) return 'contradicted'
  const mayBeBlank = first.value === 0 && others.some(({ value }) => value === null)
  if (first.value === null || mayBeBlank) return 'blank-or-zero'
  return confidence >= LEAST_ALONE ? first : 'unconfirmed'
}
