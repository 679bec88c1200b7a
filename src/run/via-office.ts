import { docExtractor } from '../../extractors/doc/index.js'
import { rtfExtractor } from '../../extractors/rtf/index.js'
import { makeFinding } from '../report/finding.js'
import type { Finding, Outcome } from '../report/schema.js'
import type { Convert } from './office.js'

/** Formats that are converted. */
const converted = [docExtractor, rtfExtractor]

/** Gives the outcome of a file's bytes in another format. */
export type ReadConverted = (docx: Uint8Array) => Promise<Outcome>

/**
 * The better of two readings of a file: our own, and that of what LibreOffice makes of it. A finding
 * says which was taken.
 */
export async function betterOf(
  own: Outcome,
  bytes: Uint8Array,
  { convert, signal }: { readonly convert: Convert; readonly signal: AbortSignal | undefined },
  read: ReadConverted,
): Promise<Outcome> {
  const extractor = converted.find((found) => found.matches(bytes))
  if (extractor === undefined) return own
  const conversion = await convert(bytes, extractor.format, signal)
  if ('failed' in conversion) {
    return withFinding(own, makeFinding('office-failed', { detail: conversion.failed }))
  }
  const other = await read(new Uint8Array(conversion.docx))
  const [mine, its] = [qualityOf(own), qualityOf(other)]
  const used = isBetter(its, mine) ? 'office' : 'own'
  const finding = makeFinding('office-compared', { used, own: mine, office: its })
  return withFinding(used === 'own' ? own : { ...other, source: own.source }, finding)
}

/** How much of a file was read, and how well it fits together. */
export interface Quality {
  readonly read: number
  readonly failing: number
}

function qualityOf({ reports }: Outcome): Quality {
  return {
    read: reports.flatMap(({ figures }) => figures).filter(({ status }) => status === 'read')
      .length,
    failing: reports.reduce((sum, { checks }) => sum + checks.fail, 0),
  }
}

/** Better in one respect and worse in none. */
function isBetter(its: Quality, mine: Quality): boolean {
  if (its.read < mine.read || its.failing > mine.failing) return false
  return its.read > mine.read || its.failing < mine.failing
}

function withFinding(outcome: Outcome, finding: Finding): Outcome {
  const reports = outcome.reports.map((report) => ({
    ...report,
    source: outcome.source,
    findings: [...report.findings, finding],
  }))
  return { ...outcome, reports }
}
