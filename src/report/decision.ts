/** What corrections and verdicts share: who decided, when, and why. */
import { z } from 'zod'

/** Characters of a name or a reason at most. */
const LONGEST = 2000

/** Who decided, or why: some words. */
export const saidSchema = z.string().trim().min(1).max(LONGEST)

/** When: an ISO date, or a date and time with its zone. */
export const momentSchema = z.union([z.iso.date(), z.iso.datetime({ offset: true })])

/** Milliseconds of a moment, for comparing; a lone date is its beginning in UTC. */
export function timeOf(when: string): number {
  return Date.parse(when)
}
