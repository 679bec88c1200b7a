import type { OutputError } from '../exports/exporter.js'
import { hintFor, isFindingCode } from '../report/finding.js'
import type { Finding, Outcome } from '../report/schema.js'
import type { Verdict } from '../report/verdicts.js'
import type { AliasProblem } from '../run/aliases.js'
import type { Inputs } from '../run/files.js'
import type { LineProblem } from '../run/json-lines.js'
import { messagesIn, type Language, type Messages } from './messages/index.js'
import { paintFor, type Paint } from './paint.js'
import type { Surroundings } from './surroundings.js'
import { onOneLine } from './width.js'

/** How the command line speaks: the language, its messages, and colours where there are any. */
export interface Voice {
  readonly language: Language
  readonly messages: Messages
  readonly paint: Paint
}

export function voiceFor(language: Language, surroundings: Surroundings): Voice {
  return { language, messages: messagesIn[language], paint: paintFor(surroundings) }
}

/** A line for an argument that gave no file. */
export function problemLine({ path, problem }: Inputs['problems'][number], voice: Voice): string {
  return voice.paint('yellow', voice.messages.input[problem](path))
}

/** Characters of a cell that a line quotes at most. */
const MOST_QUOTED = 60

/** A line for a file of aliases that cannot be used. */
export function aliasLine({ path, problem, line, value }: AliasProblem, voice: Voice): string {
  const { misuse, aliases, reasons } = voice.messages
  const place = line === 0 ? path : aliases.line(path, line)
  const told = problem === 'unreadable' ? (reasons[value] ?? value) : value.slice(0, MOST_QUOTED)
  return voice.paint('red', misuse.error + aliases[problem](place, told))
}

/** A line for a file of corrections or verdicts that cannot be used. */
export function decisionLine({ path, problem, line, value }: LineProblem, voice: Voice): string {
  const { misuse, decisions, aliases, reasons } = voice.messages
  const place = line === 0 ? path : aliases.line(path, line)
  const told = problem === 'unreadable' ? (reasons[value] ?? value) : value.slice(0, MOST_QUOTED)
  return voice.paint('red', misuse.error + decisions[problem](place, told))
}

/** A line for a file that a run was given and that cannot be used: where, and what is wrong. */
export function placedLine<Problem extends string>(
  found: {
    readonly path: string
    readonly line: number
    readonly problem: Problem
    readonly value: string
  },
  texts: Readonly<Record<Problem, (place: string, value: string) => string>>,
  { messages, paint }: Voice,
): string {
  const { path, line, problem, value } = found
  const { misuse, aliases, reasons } = messages
  const place = line === 0 ? path : aliases.line(path, line)
  const told = reasons[value] ?? onOneLine(value).slice(0, MOST_QUOTED)
  return paint('red', misuse.error + texts[problem](place, told))
}

/** A line for a file that could not be read: code, file, sentence, hint. */
export function failureLines(outcome: Outcome, { language, messages, paint }: Voice): string[] {
  const path = outcome.source.path ?? outcome.source.name
  const failures = outcome.findings.filter(({ severity }) => severity === 'error')
  return failures.map(({ code, message }) => {
    const hint = isFindingCode(code) ? (hintFor(code)?.[language] ?? '') : ''
    return paint('red', messages.failure(code, path, message[language], hint))
  })
}

/** A line for a finding of a panel: its code and its sentence. */
export function findingLine({ code, message }: Finding, { language, paint }: Voice): string {
  return paint('yellow', `${code}: ${message[language]}`)
}

/** A line for a verdict whose finding is no longer there. */
export function staleVerdictLine(verdict: Verdict, { messages, paint }: Voice): string {
  const { fingerprint, who, when } = verdict
  return paint('yellow', messages.check.withoutFinding(onOneLine(fingerprint), who, when))
}

/** A line for a bug of ours; with `stack` where it happened, too. */
export function bugLine(path: string, bug: unknown, stack: boolean, voice: Voice): string {
  const told = bug instanceof Error ? bug.message : String(bug)
  const where = stack && bug instanceof Error ? `\n${bug.stack ?? ''}` : ''
  return voice.paint('red', voice.messages.bug(path, told)) + where
}

/** A line for an output that cannot be written. */
export function outputLine({ path, cause }: OutputError, { messages, paint }: Voice): string {
  const code = cause.code ?? cause.message
  return paint(
    'red',
    messages.misuse.error + messages.cannotWrite(path, messages.reasons[code] ?? code),
  )
}
