/** What a kill costs: the export is that of a run which nobody disturbed. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it, jest } from '@jest/globals'
import Database from 'better-sqlite3'
import { filesBelow } from '../exports/temporary.js'
import { madeHtml } from '../run/made-html.js'
import { withFiles } from './archive.js'
import { bin, nianbao } from './command.js'

jest.setTimeout(600_000)

const FILES = 300

const archive = Object.fromEntries(
  Array.from({ length: FILES }, (_, index) => {
    const made = { issuer: `第${index % 60}县人民政府`, year: 2020 + (index % 5), total: index % 7 }
    return [`in/${index % 10}/${index}.html`, madeHtml(made)]
  }),
)

const args = (out: string) => [
  'sync',
  'in',
  '-o',
  out,
  '--format',
  'csv,json,ndjson',
  '--jobs',
  '2',
  '--fail-on',
  'never',
]

/** Outcomes that a ledger holds; 0 where it is not there yet. */
function outcomesIn(path: string): number {
  if (!existsSync(path)) return 0
  const ledger = new Database(path, { readonly: true })
  try {
    const row = ledger.prepare<{ count: number }>('SELECT count(*) count FROM outcomes').get()
    return row?.count ?? 0
  } catch {
    // Its tables are not made yet.
    return 0
  } finally {
    ledger.close()
  }
}

async function until(holds: () => boolean, child: ChildProcess): Promise<void> {
  while (!holds()) {
    if (child.exitCode !== null) throw new Error('it ended before it was in the middle')
    await setTimeout(20)
  }
}

/** The processes that a process started (Linux). */
async function childrenOf(pid: number): Promise<number[]> {
  const found: number[] = []
  for (const name of await readdir('/proc')) {
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    const parent = stat.slice(stat.lastIndexOf(')')).split(' ')[2]
    if (parent === String(pid)) found.push(Number(name))
  }
  return found
}

/** Everything that was exported: names and bytes. */
async function exportOf(folder: string): Promise<Record<string, string>> {
  const names = (await filesBelow(folder)).filter((name) => !name.startsWith('ledger.'))
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']))
}

/** The children of a process are found in /proc, which only Linux has. */
const onLinux = process.platform === 'linux' ? it : it.skip

onLinux('a run that was killed in the middle, and a child of the next, change nothing', () =>
  withFiles(archive, async (at) => {
    const cwd = at('')
    const whole = await nianbao(args('whole'), { cwd })
    expect(whole.code).toBe(0)
    expect(JSON.parse(whole.output)).toMatchObject({ seen: FILES, read: FILES, failed: 0 })

    const ledger = at('killed/ledger.sqlite')
    const first = spawn(process.execPath, [bin, ...args('killed')], { cwd, stdio: 'ignore' })
    await until(() => outcomesIn(ledger) >= FILES / 4, first)
    first.kill('SIGKILL')
    await once(first, 'exit')
    const kept = outcomesIn(ledger)
    expect(kept).toBeLessThan(FILES)

    const second = spawn(process.execPath, [bin, ...args('killed')], { cwd })
    let output = ''
    second.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    second.stderr.resume()
    await until(() => outcomesIn(ledger) >= kept + (FILES - kept) / 4, second)
    const [child = 0] = await childrenOf(second.pid ?? 0)
    process.kill(child, 'SIGKILL')
    expect((await once(second, 'close'))[0]).toBe(0)
    expect(JSON.parse(output)).toMatchObject({ seen: FILES, read: FILES - kept, failed: 0 })

    const exported = await exportOf(at('whole'))
    expect(Object.keys(exported).length).toBeGreaterThan(FILES)
    expect(await exportOf(at('killed'))).toEqual(exported)

    const third = await nianbao(args('killed'), { cwd })
    expect(JSON.parse(third.output)).toMatchObject({ unchanged: FILES, read: 0, exported: true })
  }),
)
