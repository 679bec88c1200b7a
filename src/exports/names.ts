import type { Report } from '../report/schema.js'

/** What no file name may hold on one system or another, and white space. */
const UNSAFE = /[\p{C}\p{Z}\s/\\:*?"<>|]+/gu

/** Characters of an issuer's name that a file name keeps: 50 are 200 bytes at most, 255 is the usual limit. */
const LONGEST_ISSUER = 50

/**
 * Names the files of a run's reports: `2023-某某县人民政府-0a1b2c3d.json`, where what the print does
 * not tell is `unknown`; a second report of the same name gets `-2`.
 */
export function uniqueNames(): (report: Report) => string {
  const taken = new Map<string, number>()
  return (report) => {
    const stem = reportStem(report)
    const count = (taken.get(stem) ?? 0) + 1
    taken.set(stem, count)
    return count === 1 ? `${stem}.json` : `${stem}-${count}.json`
  }
}

/** The name of a report's file without a number and its extension. */
export function reportStem(report: Report): string {
  const issuer = safe(report.issuer?.name ?? '') || 'unknown'
  return `${yearName(report)}-${issuer}-${report.source.sha256.slice(0, 8)}`
}

/** The year of a report as names of files and folders tell it. */
export function yearName({ year }: Pick<Report, 'year'>): string {
  return year === null ? 'unknown' : String(year)
}

function safe(name: string): string {
  return Array.from(name.replace(UNSAFE, '')).slice(0, LONGEST_ISSUER).join('')
}
