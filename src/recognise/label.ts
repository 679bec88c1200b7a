import { comparable } from '../document/text.js'

/** A numeral before a label: `一、` `（二）` `3.` `l六、`, with or without its punctuation. */
const NUMERAL =
  /^\s*(?:[（(]\s*[〇零一二三四五六七八九十百\dlI]+\s*[）)]|第[一二三四五六七八九十]+[、，,.．：:]|[〇零一二三四五六七八九十百lI]+\s*[、，,.．：:]|[\dlI]+\s*[、，,.．：:)）]|\d{1,2}(?!\s*[年月日件条项个次])(?=\s*[\p{Script=Han}“"]))[、，,.．]?\s*/u

export interface Numbered {
  /** As printed, white space aside; empty where there is none. */
  readonly numeral: string
  readonly rest: string
}

/** Splits a printed numeral off the front of a label or heading. */
export function splitNumeral(text: string): Numbered {
  const trimmed = text.trim()
  const numeral = NUMERAL.exec(trimmed)?.[0] ?? ''
  return { numeral: numeral.replace(/\s+/gu, ''), rest: trimmed.slice(numeral.length) }
}

/** 其中： opens the first part of a row; it is no part of the label. */
const OF_WHICH = /^其\s*中\s*[：:]?\s*/u

/** A label for comparing: without 其中, numeral, white space and punctuation. */
export function labelKey(text: string): string {
  const { rest } = splitNumeral(text)
  const part = rest.replace(OF_WHICH, '')
  return comparable(part === rest ? rest : splitNumeral(part).rest)
}

/** How many characters must be put in, taken out or replaced to make one text the other. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}

/**
 * Likeness of two label keys: the share of the longer one that needs no edit, from `LEAST_LIKENESS`
 * to 1; 0 for all that is less alike.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1
  const longer = Math.max(a.length, b.length)
  if (mostAlike(a, b) < LEAST_LIKENESS * longer) return 0
  const alike = 1 - editDistance(a, b) / longer
  return alike < LEAST_LIKENESS ? 0 : alike
}

/** How many characters two keys can share at most, whatever their order: spares most edit distances. */
function mostAlike(a: string, b: string): number {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  if (shorter.length < LEAST_LIKENESS * longer.length) return 0
  let shared = 0
  for (const character of shorter) if (longer.includes(character)) shared++
  return shared
}

/**
 * Below this two labels are different labels. Seen in print: 其他法律行政止公开 for
 * 其他法律行政法规禁止公开 (0.75); the closest pair of the forms is 行政处罚 and 行政强制 (0.5).
 */
export const LEAST_LIKENESS = 0.6

/** How well a printed key fits the best of several wordings (as keys), from 0 to 1. */
export function bestLikeness(key: string, wordings: readonly string[]): number {
  if (wordings.includes(key)) return key === '' ? 0 : 1
  let best = 0
  for (const wording of wordings) {
    best = Math.max(best, likeness(key, wording), tailAfter(key, wording))
  }
  return best
}

const WITH_REMARK = 0.75

/** A label with a remark behind it (行政许可（含备案）) is still that label. */
function tailAfter(key: string, wording: string): number {
  return wording.length >= 4 && key.length > wording.length && key.startsWith(wording)
    ? WITH_REMARK
    : 0
}
