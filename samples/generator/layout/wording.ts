import type { Unit } from '../../../src/forms/form.js'
import type { Filling, LabelDefect, MadeUpReport } from '../model/report.js'
import { seeded, type Random } from '../model/random.js'

/** A seed of its own for every cell, so that a change in one cell leaves the others as they are. */
function seedOf(text: string, seed: number): number {
  return Array.from(text).reduce(
    (hash, c) => Math.imul(hash ^ (c.codePointAt(0) ?? 0), 16777619),
    seed,
  )
}

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/gu, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0))

const grouped = (digits: string): string =>
  digits.replace(/^-?\d+/u, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/gu, ','))

/** What a cell prints. Where the form fixes no unit the cell tells it. */
export function figureText(
  report: MadeUpReport,
  key: string,
  filling: Filling,
  unit: Unit | null,
): string {
  const { wording, seed } = report
  const special = wording.printed.get(key)
  if (special !== undefined) return special
  if (filling === null) return seeded(seedOf(key, seed)).pick(wording.blanks)
  if (typeof filling === 'string') return filling
  const digits = wording.thousands ? grouped(String(filling)) : String(filling)
  return (
    (wording.fullWidth ? fullWidth(digits) : digits) +
    (unit === null ? '万元' : wording.units ? unit : '')
  )
}

/** Drops one character from the middle of a long label. */
function loseCharacter(label: string, random: Random): string {
  const letters = Array.from(label)
  if (letters.length < 10) return label
  letters.splice(random.integer(4, letters.length - 3), 1)
  return letters.join('')
}

const defects: Readonly<Record<LabelDefect, (label: string, random: Random) => string>> = {
  'lost-character': loseCharacter,
  'spaces-inside': (label, random) =>
    Array.from(label).reduce((text, c) => text + (random.chance(0.15) ? ' ' : '') + c),
  'half-width-brackets': (label) => label.replaceAll('（', '(').replaceAll('）', ')'),
  'enumeration-comma': (label) => label.replace(/^(\d)\./u, '$1、'),
  'short-other': (label) => label.replace(/其他处理$/u, '其他'),
  'sum-for-total': (label) => label.replace(/总计$/u, '合计'),
  'no-quotes': (label) => label.replace(/[“”]/gu, ''),
}

/** A label as this report prints it, defects and all. */
export function labelText({ wording, seed }: MadeUpReport, label: string): string {
  const random = seeded(seedOf(label, seed))
  return wording.labels.reduce((text, defect) => defects[defect](text, random), label)
}
