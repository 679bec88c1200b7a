import type { Language, Messages } from './messages/index.js'
import type { Paint } from './paint.js'
import type { PanelSummary } from '../run/panel.js'
import type { Tally } from './tally.js'

/** What a finished run is said to have done. */
export interface Summary {
  readonly tally: Tally
  readonly seconds: number
  /** Where the output is and what it holds; null when it went to stdout. */
  readonly output: { readonly folder: string; readonly names: readonly string[] } | null
  /** What a panel came to, and how many files of JSON were no reports. */
  readonly panel?: Omit<PanelSummary, 'names'> & { readonly strangers: number }
}

/** The summary that a person reads at the end of a run. */
export function summaryText(
  { tally, seconds, output, panel }: Summary,
  { language, messages, paint }: { language: Language; messages: Messages; paint: Paint },
): string {
  const words = messages.summary
  const read = tally.files - tally.failed
  const lines = [
    paint('bold', words.files(read, tally.failed + tally.bugs, seconds.toFixed(1))),
    labelled(words.reports, formsText(tally, words)),
    labelled(words.figures, countsText(tally.figures, words.statuses, words.separator)),
    labelled(words.findings, countsText(tally.findings, words.severities, words.separator)),
    ...errorLines(tally, language, words).map((line) => `  ${paint('red', line)}`),
    ...(panel === undefined ? [] : panelLines(panel, words)),
    ...(output === null ? [] : [labelled(words.output, outputText(output, words))]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function panelLines({ strangers, ...panel }: Panel, words: Words): string[] {
  const { issuers, reports, years } = panel
  const text = words.series(issuers, reports, yearsText(years))
  return [
    labelled(words.panel, text),
    ...(strangers > 0 ? [labelled(words.leftOut, words.strangers(strangers))] : []),
  ]
}

type Panel = NonNullable<Summary['panel']>
type Words = Messages['summary']

function labelled(label: string, text: string): string {
  return `  ${label.padEnd(label.length < 5 ? 4 : 9)} ${text}`
}

function formsText({ forms }: Tally, words: Words): string {
  const texts = [...forms]
    .sort(([left], [right]) => right.localeCompare(left))
    .map(([form, { count, years }]) => words.form(form, count, yearsText(years)))
  return texts.length === 0 ? words.noReports : texts.join(words.separator)
}

function yearsText(years: readonly [number, number] | null): string {
  if (years === null) return '?'
  const [first, last] = years
  return first === last ? `${first}` : `${first}–${last}`
}

/** Counts in the order of the language's literal; statuses that never occur are left out. */
function countsText<K extends string>(
  counts: ReadonlyMap<K, number>,
  texts: Readonly<Record<K, (count: number) => string>>,
  separator: string,
): string {
  // Object.keys gives the literal's own names, which are K.
  return (Object.keys(texts) as K[])
    .filter((key) => counts.has(key) || !RARE.has(key))
    .map((key) => texts[key](counts.get(key) ?? 0))
    .join(separator)
}

const RARE: ReadonlySet<string> = new Set(['decoded', 'corrected'])

function errorLines(tally: Tally, language: Language, words: Words): string[] {
  const more = tally.count('error') - tally.errors.length
  return [
    ...tally.errors.map(({ path, message }) => `${path}: ${message[language]}`),
    ...(more > 0 ? [words.moreErrors(more)] : []),
  ]
}

function outputText({ folder, names }: NonNullable<Summary['output']>, words: Words): string {
  return `${folder.replace(/\/*$/u, '/')} (${names.join(words.separator)})`
}
