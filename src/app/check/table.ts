/** The findings of a report as a table for people. */
import { hintFor, isFindingCode } from '../../report/finding.js'
import type { Finding } from '../../report/schema.js'
import { stands } from '../../report/verdicts.js'
import type { Checked, Evidence } from '../../exports/checked.js'
import type { Language } from '../messages/index.js'
import { onOneLine } from '../width.js'
import { rowsText, severities, type Layout, type Row } from './rows.js'

/** How the table speaks, and whether it tells all there is. */
export interface TableVoice extends Layout {
  readonly language: Language
  readonly verbose: boolean
}

type CheckedFinding = Checked['findings'][number]

/** A report: whose it is, what its checks came to, and a row for each finding; the dismissed last. */
export function tableText(checked: Checked, voice: TableVoice): string {
  const ordered = [...checked.findings].sort((left, right) => rank(left) - rank(right))
  const rows = ordered.map((finding) => rowOf(finding, voice))
  return `${headLine(checked, voice)}\n${rowsText(rows, voice)}\n`
}

function rank(finding: Finding): number {
  return severities.indexOf(finding.severity) + (stands(finding) ? 0 : severities.length)
}

function headLine({ source, issuer, year, form, checks }: Checked, voice: TableVoice): string {
  const { messages, paint } = voice
  const path = onOneLine(source.path ?? source.name)
  if (checks === null || form === null) return paint('bold', path)
  const title = onOneLine([issuer ?? '?', year ?? '?'].join(' '))
  return `${paint('bold', title)}  ${path}  ${messages.summary.answers(checks)}`
}

function rowOf(finding: CheckedFinding, voice: TableVoice): Row {
  const { code, severity, message } = finding
  const parts = [message[voice.language], ...evidenceParts(finding, voice)]
  return {
    severity,
    code,
    parts: [...parts, ...verdictParts(finding, voice), ...moreParts(finding, voice)].map(onOneLine),
    faint: !stands(finding),
  }
}

/** Figures that are shown of one finding where not all are asked for. */
const MOST_FIGURES = 3

/** The figures that the finding names, as printed; else where it is, where that is known. */
function evidenceParts(finding: CheckedFinding, voice: TableVoice): string[] {
  const { figures, evidence, places = [] } = finding
  const shown = evidence.filter(({ key }) => voice.verbose || figures.includes(key))
  const words = voice.messages.check
  if (shown.length > 0) {
    const most = voice.verbose ? shown.length : MOST_FIGURES
    const texts = shown.slice(0, most).map((each) => evidenceText(each, voice))
    const more = shown.length > most ? [words.more(shown.length - most)] : []
    return [[...texts, ...more].join(words.between)]
  }
  const text = placesText(places, voice)
  return text === '' ? [] : [text]
}

function evidenceText(evidence: Evidence, voice: TableVoice): string {
  const { key, status, text, value, places } = evidence
  const words = voice.messages.check
  if (status === 'missing') return words.notPrinted(key)
  const derived = status === 'decoded' || status === 'corrected' ? ` → ${value ?? ''}` : ''
  const printed = clipped(onOneLine(text ?? ''))
  const quoted = printed === '' ? words.nothing : words.quoted(printed)
  return words.figure(key, quoted + derived, placesText(places, voice))
}

/** Characters of a cell that a line quotes at most. */
const MOST_QUOTED = 40

function clipped(text: string): string {
  const characters = Array.from(text)
  return characters.length <= MOST_QUOTED ? text : `${characters.slice(0, MOST_QUOTED).join('')}…`
}

function placesText(places: Evidence['places'], { messages }: TableVoice): string {
  const { page, path } = messages.check
  const texts = places.map((place) =>
    place.page === undefined ? path(place.path ?? '') : page(place.page),
  )
  return [...new Set(texts)].filter((text) => text !== '').join(messages.summary.separator)
}

function verdictParts({ verdict }: Finding, { messages }: TableVoice): string[] {
  if (verdict === undefined) return []
  const { who, when, why } = verdict
  return [messages.check.verdict[verdict.verdict](who, when, why)]
}

/** What helps to decide: what can be done, and the fingerprint for a verdict. */
function moreParts({ code, fingerprint }: Finding, { verbose, language }: TableVoice): string[] {
  if (!verbose) return []
  const hint = isFindingCode(code) ? (hintFor(code)?.[language] ?? null) : null
  return [...(hint === null ? [] : [hint]), fingerprint]
}
