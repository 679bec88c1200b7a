/** Two machines, one killed, and the database restarted: the export is that of one undisturbed. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { withFiles } from '../app/archive.js'
import { bin, nianbao } from '../app/command.js'
import { filesBelow } from '../exports/temporary.js'
import { madeHtml } from '../run/made-html.js'
import { describeWithPostgres } from './describe.js'
import { execute, PASSWORD, PATIENCE, startServer, type Server } from './server.js'

jest.setTimeout(5 * PATIENCE)

const FILES = 300
/** One content stands at two paths. */
const DOCUMENTS = FILES - 1

const archive = Object.fromEntries(
  Array.from({ length: FILES }, (_, index): [string, string] => {
    const made = { issuer: `第${index}县人民政府`, year: 2020 + (index % 5), total: index % 7 }
    if (index === 17) return ['in/7/17.pdf', '']
    const twin =
      index === 40 || index === 140 ? { ...made, issuer: '某县人民政府', total: 3 } : made
    const text = madeHtml({ ...twin, year: index === 140 ? 2020 : twin.year })
    return [`in/${index % 10}/${index}.html`, text]
  }),
)

const formats = ['--format', 'csv,json,ndjson']
const sync = (out: string, ...more: string[]) => [
  ...['sync', 'in', '-o', out, '--jobs', '1', '--fail-on', 'never'],
  ...formats,
  ...more,
]
const worker = ['worker', '--jobs', '1', '--lease', '4', '--until-empty']

/** Everything that was exported: names and bytes. */
async function exportOf(folder: string): Promise<Record<string, string>> {
  const names = (await filesBelow(folder)).filter((name) => !name.startsWith('ledger.'))
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']))
}

describeWithPostgres('two workers', () => {
  let server: Server
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.remove())

  const outcomes = async (url: string): Promise<number> => {
    const counted = 'select count(*)::integer from nianbao.outcomes'
    return (await execute<{ count: number }>(url, counted))[0]?.count ?? 0
  }

  const until = async (count: number, url: string, child: ChildProcess): Promise<void> => {
    while ((await outcomes(url)) < count) {
      if (child.exitCode !== null) throw new Error('it ended before it was in the middle')
      await pause(20)
    }
  }

  it('export what one machine would, though one is killed and the database restarts', () =>
    withFiles(archive, async (at) => {
      const cwd = at('')
      const url = await server.newDatabase()
      const environment = { DATABASE_URL: url }
      const whole = await nianbao(sync('whole'), { cwd })
      expect(JSON.parse(whole.output)).toMatchObject({ seen: FILES, read: DOCUMENTS })

      const shared = sync('shared', '--store', 'postgres', '--lease', '4')
      const queued = await nianbao([...shared, '--enqueue-only'], { cwd, environment })
      expect(queued.code).toBe(0)
      expect(JSON.parse(queued.output)).toMatchObject({ seen: FILES, read: 0, exported: false })

      const printed: string[] = [queued.output, queued.screen]
      const begin = () => {
        const { PATH = '' } = process.env
        const env = { PATH, LANG: 'C.UTF-8', ...environment }
        const child = spawn(process.execPath, [bin, ...worker], { cwd, env })
        for (const stream of [child.stdout, child.stderr])
          stream.setEncoding('utf8').on('data', (text: string) => printed.push(text))
        return child
      }
      const [first, second] = [begin(), begin()]
      await until(FILES / 5, url, first)
      first.kill('SIGKILL')
      await until((FILES * 2) / 5, url, second)
      await server.crash()
      await pause(1000)
      await server.start()
      expect((await once(second, 'close'))[0]).toBe(0)

      const last = await nianbao(shared, { cwd, environment })
      expect(JSON.parse(last.output)).toMatchObject({ unchanged: FILES, read: 0, exported: true })
      const exported = await exportOf(at('whole'))
      expect(Object.keys(exported).length).toBeGreaterThan(DOCUMENTS - 1)
      expect(await exportOf(at('shared'))).toEqual(exported)

      const sums = 'select count(*)::integer, max(attempts) most from nianbao.outcomes'
      expect(await execute(url, sums)).toEqual([{ count: DOCUMENTS, most: 1 }])
      const jobs = 'select state::text, count(*)::integer from nianbao_queue.job group by state'
      expect(await execute(url, jobs)).toEqual([{ state: 'completed', count: DOCUMENTS }])
      expect(printed.join('')).toContain('"event":"away"')
      expect([...printed, last.output, last.screen].join('')).not.toContain(PASSWORD)
    }))
})
