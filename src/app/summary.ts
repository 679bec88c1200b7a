import type { Language, Messages } from './messages/index.js'
import type { Paint } from './paint.js'
import type { ManifestCounts } from '../run/manifest/index.js'
import type { PanelSummary } from '../run/panel.js'
import type { Decided } from './decided.js'
import type { Tally } from './tally.js'

/** What a finished run is said to have done. */
export interface Summary {
  readonly tally: Tally
  readonly seconds: number
  /** Where the output is and what it holds; null when it went to stdout. */
  readonly output: { readonly folder: string; readonly names: readonly string[] } | null
  /** What a panel came to. */
  readonly panel?: Omit<PanelSummary, 'names'>
  /** Whether the output told the errors to the person already. */
  readonly errorsTold?: boolean
  /** How many files of JSON were no reports. */
  readonly strangers?: number
  /** How files and the lines of a manifest found each other. */
  readonly manifest?: ManifestCounts | undefined
}

/** The summary that a person reads at the end of a run. */
export function summaryText(
  { tally, seconds, output, panel, errorsTold = false, strangers = 0, manifest }: Summary,
  { language, messages, paint }: { language: Language; messages: Messages; paint: Paint },
): string {
  const words = messages.summary
  const read = tally.files - tally.failed
  const lines = [
    paint('bold', words.files(read, tally.failed + tally.bugs, seconds.toFixed(1))),
    labelled(words.reports, formsText(tally, words)),
    labelled(words.figures, countsText(tally.figures, words.statuses, words.separator)),
    labelled(words.checks, words.answers(tally.checks)),
    labelled(words.findings, findingsText(tally, words)),
    ...(errorsTold ? [] : errorLines(tally, language, words)).map(
      (line) => `  ${paint('red', line)}`,
    ),
    ...decisionLines(tally.decided, words),
    ...(manifest === undefined
      ? []
      : [labelled(messages.manifest.label, messages.manifest.counts(manifest))]),
    ...(panel === undefined ? [] : [panelLine(panel, words)]),
    ...(strangers > 0 ? [labelled(words.leftOut, words.strangers(strangers))] : []),
    ...(output === null ? [] : [labelled(words.output, outputText(output, words))]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function panelLine(panel: NonNullable<Summary['panel']>, words: Words): string {
  const { issuers, reports, years } = panel
  return labelled(words.panel, words.series(issuers, reports, yearsText(years)))
}

function findingsText({ findings, dismissed }: Tally, words: Words): string {
  const counts = countsText(findings, words.severities, words.separator)
  return dismissed === 0 ? counts : counts + words.separator + words.dismissed(dismissed)
}

/** What became of corrections and verdicts; nothing where there are none. */
function decisionLines(decided: Decided, words: Words): string[] {
  const { corrected, refused, correctionsElsewhere, withoutFinding, verdictsElsewhere } = decided
  const judged = { accepted: decided.count('accepted'), dismissed: decided.count('dismissed') }
  const line = (label: string, counts: readonly (readonly [number, string])[]) => {
    const told = counts.filter(([count]) => count > 0).map(([, text]) => text)
    return told.length === 0 ? [] : [labelled(label, told.join(words.separator))]
  }
  return [
    ...line(words.corrections, [
      [corrected, words.corrected(corrected)],
      [refused, words.refused(refused)],
      [correctionsElsewhere, words.elsewhere(correctionsElsewhere)],
    ]),
    ...line(words.verdicts, [
      [judged.accepted, words.accepted(judged.accepted)],
      [judged.dismissed, words.dismissed(judged.dismissed)],
      [withoutFinding.length, words.withoutFinding(withoutFinding.length)],
      [verdictsElsewhere, words.elsewhere(verdictsElsewhere)],
    ]),
  ]
}

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
