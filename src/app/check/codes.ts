/** The catalogue of findings for people. */
import { catalogue, type FindingCode } from '../../report/catalogue.js'
import { examples } from '../../report/examples.js'
import { hintFor, isFindingCode, makeFinding } from '../../report/finding.js'
import { rowsText, type Row } from './rows.js'
import type { TableVoice } from './table.js'

/** Every code, in the order of the catalogue. */
export const codes: readonly FindingCode[] = Object.keys(catalogue).filter(isFindingCode)

/** Codes with their severity, an example of their sentence, and what can be done about them. */
export function codesText(chosen: readonly FindingCode[], voice: TableVoice): string {
  return rowsText(
    chosen.map((code) => codeRow(code, voice)),
    voice,
  )
}

function codeRow(code: FindingCode, { language, messages }: TableVoice): Row {
  const { severity, message } = makeFinding(code, examples[code])
  const hint = hintFor(code)
  const parts = [message[language], ...(hint === null ? [] : [messages.check.hint(hint[language])])]
  return { severity, code, parts, faint: false }
}
