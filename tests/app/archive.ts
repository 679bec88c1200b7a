/** An archive of made-up reports, one with a wrong total, and people's decisions on it. */
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { run } from '../../src/app/cli.js'
import type { Surroundings } from '../../src/app/surroundings.js'
import { inTemporaryFolder } from '../exports/temporary.js'
import { madeHtml } from '../run/made-html.js'
import { madeSurroundings } from './screen.js'

export const clean = madeHtml({ issuer: '甲县人民政府' })
export const wrong = madeHtml({ issuer: '丙县人民政府', total: 30 })
export const archive = { 'in/a.html': clean, 'in/b.html': wrong }
export const bad = { 'in/c-empty.pdf': '' }
export const sha256 = createHash('sha256').update(wrong).digest('hex')
export const KEY = 'disputes.review.total'
export const fingerprint = `${sha256.slice(0, 12)}|total-differs|${KEY}|${KEY}|30|3`

export const decision = { who: '李文', when: '2026-03-01', why: '与原文核对' }
export const line = (record: object) => `${JSON.stringify(record)}\n`
export const correction = line({ sha256, key: KEY, printed: '30', value: 3, ...decision })
export const dismissed = line({ fingerprint, verdict: 'dismissed', ...decision })
export const accepted = line({ fingerprint, verdict: 'accepted', ...decision })

/** Runs `use` in a folder that holds the files. */
export function withFiles<T>(
  files: Record<string, string>,
  use: (at: (name: string) => string) => Promise<T>,
): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), text)
    }
    return use((name) => join(folder, name))
  })
}

/** Runs a command that reads, in this process. */
export function nianbao(args: readonly string[], changes: Partial<Surroundings> = {}) {
  return command([...args, '--jobs', '0'], changes)
}

/** Runs a command. */
export async function command(args: readonly string[], changes: Partial<Surroundings> = {}) {
  const { around, output, screen } = madeSurroundings(changes.environment)
  const code = await run(args, { ...around, ...changes })
  return { code, output: output(), screen: screen() }
}

export interface Checked {
  readonly schema: string
  readonly report: number | null
  readonly issuer: string | null
  readonly checks: { readonly pass: number } | null
  readonly findings: readonly {
    readonly code: string
    readonly verdict?: { readonly verdict: string }
    readonly evidence: readonly { readonly key: string; readonly text: string | null }[]
  }[]
}
export const checkedIn = (text: string) => JSON.parse(text) as readonly Checked[]

/** The line of the wrong total in a table. */
export const totalLine = (text: string) =>
  text.split('\n').find((each) => each.includes('total-differs'))
