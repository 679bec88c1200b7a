/** Which names of files and folders are looked at. */
import { extname } from 'node:path'
import { reportExtensions } from '../../extractors/extensions.js'

/** The extensions that a report may have, with their dots. */
export const reportSuffixes: ReadonlySet<string> = new Set(
  reportExtensions.map((extension) => `.${extension}`),
)

/** Hidden entries, packages, what tells about a folder, people's decisions, our own page: none is a report. */
const SKIPPED = /^\.|^node_modules$|^readme\b|^(?:corrections|verdicts)\.jsonl$|^compare\.html$/iu

/** The name of the ledger in a folder of output. */
export const LEDGER = 'ledger.sqlite'

/** Whether a file or folder of this name is looked at in a folder or an archive. */
export function isShown(name: string): boolean {
  return !SKIPPED.test(name)
}

/** Whether the extension of a name is one that a report may have. */
export function isReportName(name: string): boolean {
  return reportSuffixes.has(extname(name).toLowerCase())
}
