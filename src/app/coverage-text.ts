import type { Counts, Coverage, CoveredIssuer } from '../report/coverage.js'
import type { ErrorRate } from '../panel/coverage/index.js'
import { onOneLine, padTo } from './width.js'
import type { Voice } from './voice.js'

/** Issuers that a list names at most; `coverage.csv` has them all. */
const SHOWN = 10

/** What an archive holds and lacks, for people. */
export function coverageLines(coverage: Coverage, voice: Voice): readonly string[] {
  const { coverage: words } = voice.messages
  const { labels } = words
  const { issuers, failures, sample } = coverage
  const gaps = issuers.filter((issuer) => issuer.gaps.length > 0 && issuer.years.length > 0)
  const absent = issuers.filter(({ years }) => years.length === 0)
  const unlisted = issuers.filter(({ listed }) => listed === false)
  return [
    line(labels.issuers, issuersText(coverage, voice)),
    ...listLines(labels.gaps, gaps, voice),
    ...(absent.length === 0 ? [] : listLines(labels.absent, absent, voice)),
    ...(unlisted.length === 0 ? [] : listLines(labels.unlisted, unlisted.map(bare), voice)),
    line(
      labels.figures,
      sharesText(coverage.statuses, (name) => words.status[name] ?? name, voice),
    ),
    line(labels.reports, sharesText(coverage.forms, words.form, voice)),
    line(
      '',
      sharesText(coverage.formats, (name) => name, voice),
    ),
    ...(Object.keys(failures).length === 0
      ? []
      : [line(labels.failures, countsText(failures, voice))]),
    ...(sample.length === 0 ? [] : [line(labels.sample, sampleText(coverage, voice))]),
  ]
}

/** The error rate of a sample that was checked, with its interval. */
export function rateText({ wrong, checked, rate, lower, upper }: ErrorRate, voice: Voice): string {
  const interval = `${percent(lower)}–${percent(upper)}`
  return voice.messages.coverage.rate(wrong, checked, percent(rate), interval)
}

function line(label: string, text: string): string {
  return `${padTo(label, 12)} ${text}`
}

function issuersText({ issuers, reports, unplaced, years }: Coverage, voice: Voice): string {
  const { coverage: words } = voice.messages
  const met = issuers.filter((issuer) => issuer.years.length > 0).length
  const told = words.issuers(met, reports, years === null ? '—' : rangeText(years))
  return unplaced === 0 ? told : told + words.separator + words.unplaced(unplaced)
}

/** How many there are, then the first of them. */
function listLines(label: string, issuers: readonly CoveredIssuer[], voice: Voice): string[] {
  const { coverage: words } = voice.messages
  if (issuers.length === 0) return [line(label, words.noGaps)]
  const named = issuers.slice(0, SHOWN).map(({ issuer, gaps }) => {
    const name = onOneLine(issuer)
    return `  ${gaps.length === 0 ? name : words.gaps(name, runsIn(gaps).map(rangeText).join(', '))}`
  })
  const more = issuers.length - named.length
  return [
    line(label, `${issuers.length}`),
    ...named,
    ...(more > 0 ? [`  ${words.more(more)}`] : []),
  ]
}

function bare(issuer: CoveredIssuer): CoveredIssuer {
  return { ...issuer, gaps: [] }
}

/** Years that follow each other, as their first and last. */
function runsIn(years: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (const year of years) {
    const run = runs.at(-1)
    if (run?.[1] === year - 1) run[1] = year
    else runs.push([year, year])
  }
  return runs
}

function rangeText([first, last]: readonly [number, number]): string {
  return first === last ? `${first}` : `${first}–${last}`
}

function sharesText(counts: Counts, named: (name: string) => string, voice: Voice): string {
  const { coverage: words } = voice.messages
  const entries = Object.entries(counts)
  const all = entries.reduce((sum, [, count]) => sum + count, 0)
  if (all === 0) return words.noGaps
  return entries
    .map(([name, count]) => words.share(named(name), count, percent(count / all)))
    .join(words.separator)
}

function countsText(counts: Counts, voice: Voice): string {
  const { coverage: words } = voice.messages
  return Object.entries(counts)
    .map(([name, count]) => words.count(name, count))
    .join(words.separator)
}

function sampleText({ sample, population, bound }: Coverage, voice: Voice): string {
  return voice.messages.coverage.sample(sample.length, population, percent(bound ?? 1))
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 ? 2 : 1)}%`
}
