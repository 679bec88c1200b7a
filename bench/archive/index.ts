import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printTable } from '../print-table.js'
import { gainOfTwo } from './machine.js'
import { makeArchive } from './make.js'
import { benchPostgres } from './postgres.js'
import type { Look } from './look.js'
import { run, type Run } from './run.js'

/** Rows that a table of memory over time has. */
const SAMPLES = 12

/** What an archive costs: `npm run bench -- --archive 2000`. Told in `docs/bench.md`. */
export async function benchArchive(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-bench-'))
  try {
    const source = join(folder, 'archive')
    await makeArchive(source, count)
    const before = await gainOfTwo()
    const one = await sync(source, join(folder, 'one'), 1)
    const two = await sync(source, join(folder, 'two'), 2)
    const after = await gainOfTwo()
    const again = await sync(source, join(folder, 'two'), 2)
    printTable(`An archive of ${count} made-up reports`, [
      row('1 process', one, count, one),
      row('2 processes', two, count, one),
      row('unchanged, again', again, count, two),
    ])
    printTable('What two processes gain on this machine at most', [
      { 'before, times': before.toFixed(2), 'after, times': after.toFixed(2) },
    ])
    for (const [title, { looks }] of Object.entries({ '1 process': one, '2 processes': two }))
      printTable(`Memory over time, ${title}, in MB`, samplesOf(looks))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  await benchPostgres()
}

function sync(source: string, output: string, jobs: number): Promise<Run> {
  return run(['sync', source, '-o', output, '--jobs', String(jobs)])
}

function row(
  what: string,
  { seconds, looks }: Run,
  count: number,
  before: Run,
): Record<string, string> {
  return {
    what,
    seconds: seconds.toFixed(1),
    'reports/s': (count / seconds).toFixed(1),
    'CPU s of the parent': Math.max(0, ...looks.map(({ used }) => used)).toFixed(1),
    'times faster': (before.seconds / seconds).toFixed(2),
  }
}

function samplesOf(looks: readonly Look[]): Record<string, string>[] {
  const step = Math.max(1, looks.length / SAMPLES)
  const chosen = looks.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
  return chosen.map(({ memory: { parent, child } }, at) => ({
    'share of the run': `${Math.round((at / chosen.length) * 100)} %`,
    parent: parent.toFixed(0),
    'largest child': child.toFixed(0),
  }))
}
