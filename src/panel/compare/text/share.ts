/** How much of a text stood in last year's (文字重复率). */
import type { Sentence, TextShare } from '../../../report/comparison.js'
import { percentOf } from '../percent.js'
import { maskedOf } from './sentences.js'

/**
 * By characters of the later text, numbers, punctuation and white space aside: those of sentences
 * that are the same or nearly the same as one of the earlier report, by all but boilerplate.
 */
export function shareOf(sentences: readonly Sentence[]): TextShare {
  const later = sentences.flatMap(({ after, copied, boilerplate }) =>
    after === null ? [] : [{ size: sizeOf(after), copied, leftOut: boilerplate !== null }],
  )
  const sum = (of: typeof later) => of.reduce((total, { size }) => total + size, 0)
  const counted = later.filter(({ leftOut }) => !leftOut)
  return withPercent({
    copied: sum(counted.filter(({ copied }) => copied)),
    counted: sum(counted),
    leftOut: sum(later.filter(({ leftOut }) => leftOut)),
  })
}

/** The share of several sections together. */
export function overall(shares: readonly TextShare[]): TextShare {
  const sum = (of: 'copied' | 'counted' | 'leftOut') =>
    shares.reduce((total, share) => total + share[of], 0)
  return withPercent({ copied: sum('copied'), counted: sum('counted'), leftOut: sum('leftOut') })
}

function withPercent(share: Omit<TextShare, 'percent'>): TextShare {
  return { ...share, percent: percentOf(share.copied, share.counted) }
}

const sizeOf = (text: string): number => maskedOf(text).replaceAll('#', '').length
