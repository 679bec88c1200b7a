import { readFile } from 'node:fs/promises'
import { readReport } from '../../src/index.js'
import { printTable } from '../print-table.js'
import { scanOf } from './make.js'
import { profiles, type Profile } from './profiles.js'
import { scoreScan, type ScanScore } from './score.js'

/**
 * Makes scans of PDFs with text, reads them, and compares: what is right, what is left open, what is
 * wrong with and without a mark. Arguments are files, and names of the profiles to be tried; no
 * name: all of them.
 */
export async function benchScans(args: readonly string[]): Promise<void> {
  const files = args.filter((each) => each.endsWith('.pdf'))
  const only = args.filter((each) => !files.includes(each))
  const tried = profiles.filter(({ name }) => only.length === 0 || only.includes(name))
  const scores: { profile: Profile; score: ScanScore; seconds: number }[] = []
  for (const file of files) {
    const bytes = new Uint8Array(await readFile(file))
    const original = await readReport(bytes, file, { ocr: 'off' })
    if (original.reports.length === 0) continue
    for (const profile of tried) {
      const scan = await scanOf(bytes, profile)
      const { user, system } = process.cpuUsage()
      const outcome = await readReport(scan, file)
      const spent = process.cpuUsage({ user, system })
      const score = scoreScan(original, outcome)
      scores.push({ profile, score, seconds: (spent.user + spent.system) / 1e6 })
      tell(file, profile, score)
    }
  }
  printTable(
    'Scans: figures by how they were read',
    tried.map((profile) =>
      rowOf(
        profile.name,
        scores.filter((each) => each.profile === profile),
      ),
    ),
  )
  printTable('All scans', [rowOf('all', scores)])
}

function tell(file: string, { name }: Profile, { cells, right, unmarked }: ScanScore): void {
  console.log(`${file.slice(-32)} ${name}: ${right} of ${cells}`, unmarked.join('; '))
}

function rowOf(
  profile: string,
  scores: readonly { score: ScanScore; seconds: number }[],
): Record<string, string> {
  const sum = (of: (score: ScanScore) => number) =>
    scores.reduce((total, { score }) => total + of(score), 0)
  const [cells, right] = [sum((s) => s.cells), sum((s) => s.right)]
  return {
    profile,
    scans: String(scores.length),
    figures: String(cells),
    right: `${((100 * right) / Math.max(cells, 1)).toFixed(2)} %`,
    open: String(sum((s) => s.open)),
    'wrong, marked': String(sum((s) => s.marked)),
    'wrong, unmarked': String(sum((s) => s.unmarked.length)),
    'seconds of CPU': (
      scores.reduce((total, { seconds }) => total + seconds, 0) / Math.max(scores.length, 1)
    ).toFixed(1),
  }
}
