import type { Bilingual, FindingCode } from '../../report/catalogue.js'
import type { Answer } from '../../report/comparison.js'
import type { PlacedIssuer } from './placed.js'

/** One check between the years of an issuer. */
export interface BetweenCheck {
  readonly id: string
  /** What it asks. */
  readonly question: Bilingual
  /** When it passes, fails, and cannot be told. */
  readonly rule: Bilingual
  /** The codes of its findings where it fails. */
  readonly codes: readonly FindingCode[]
  /** Its answers for one issuer, in the order of the years. */
  readonly ask: (issuer: PlacedIssuer) => readonly Answer[]
}
