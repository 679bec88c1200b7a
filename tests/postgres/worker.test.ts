/** A worker that does not see the files: it fetches them. */
import { createReadStream } from 'node:fs'
import { once } from 'node:events'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { zipSync } from 'fflate'
import { withFiles } from '../app/archive.js'
import { nianbao } from '../app/command.js'
import { madeHtml } from '../run/made-html.js'
import { describeWithPostgres } from './describe.js'
import { PATIENCE, startServer, type Server } from './server.js'

jest.setTimeout(2 * PATIENCE)

const report = (issuer: string) => madeHtml({ issuer })
const archive = { 'in/甲 县.html': report('甲县人民政府'), 'in/b.html': report('乙县人民政府') }

/** Runs `use` with a server of the files below a folder. */
async function serving(folder: string, use: (address: string) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    const stream = createReadStream(folder + decodeURIComponent(request.url ?? ''))
    stream.on('error', () => response.writeHead(404).end()).pipe(response)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  // A server that listens on a port of TCP has an address with a port.
  const { port } = server.address() as AddressInfo
  try {
    await use(`http://127.0.0.1:${port}/`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

describeWithPostgres('a worker', () => {
  let server: Server
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.remove())

  it('reads what is at an address, members of archives too, and status tells of it', () =>
    withFiles(archive, async (at) => {
      const [cwd, environment] = [at(''), { DATABASE_URL: await server.newDatabase() }]
      const member = Buffer.from(report('丙县人民政府'))
      await writeFile(at('in/c.zip'), zipSync({ 'c/年报.html': member, 'd.html': member }))
      const sync = ['sync', 'in', '--store', 'postgres', '--jobs', '1', '-o', 'out']
      const run = (args: readonly string[]) => nianbao(args, { cwd, environment })
      const queued = await run([...sync, '--enqueue-only'])
      expect(JSON.parse(queued.output)).toMatchObject({ seen: 4, queued: 3, known: 1 })
      const before = await run(['status', '--store', 'postgres', '--format', 'json'])
      expect(JSON.parse(before.output)).toMatchObject({
        ...{ documents: 3, present: 4, waiting: 3, perMinute: 0 },
        queue: { created: 3, completed: 0 },
      })

      await mkdir(at('elsewhere'))
      await rename(at('in'), at('elsewhere/in'))
      await serving(at('elsewhere'), async (address) => {
        const worker = ['worker', '--files', address, '--until-empty', '--jobs', '1']
        const { code, output } = await run(worker)
        expect(code).toBe(0)
        expect(JSON.parse(output)).toMatchObject({ done: 3, failed: 0, unopened: 0 })
      })

      await rename(at('elsewhere/in'), at('in'))
      const last = await run(sync)
      expect(JSON.parse(last.output)).toMatchObject({ unchanged: 4, queued: 0, exported: true })
      const after = await run(['status', '--store', 'postgres', '--lang', 'zh'])
      expect(after.output).toContain('完成 3')
      expect(after.output).toContain('等待 0')
      const list = ['quarantine', 'list', 'E_TIMEOUT', '--store', 'postgres', '--format', 'json']
      const listed = await run(list)
      expect([listed.code, listed.output.trim()]).toEqual([0, '[]'])
    }))

  it('refuses an address with a password in it, and a database that is not there', () =>
    withFiles({}, async (at) => {
      const cwd = at('')
      const secret = await nianbao(['worker', '--files', 'https://u:hush@host/'], { cwd })
      expect(secret.code).toBe(2)
      expect(secret.screen).toContain('list of processes')
      expect(secret.screen).not.toContain('hush')
      const environment = { DATABASE_URL: 'postgres://u:hush@127.0.0.1:1/base' }
      const away = await nianbao(['worker'], { cwd, environment })
      expect(away.code).toBe(1)
      expect(away.screen).toContain('postgres://127.0.0.1:1/base')
      expect(away.screen).not.toContain('hush')
    }))

  it('ends cleanly when it is interrupted', () =>
    withFiles({}, async (at) => {
      const environment = { DATABASE_URL: await server.newDatabase() }
      const waiting = nianbao(['worker', '--jobs', '1'], {
        ...{ cwd: at(''), environment },
        onScreen: (child, text) => {
          if (text.includes('waiting')) child.kill('SIGINT')
        },
      })
      const { code, output } = await waiting
      expect(code).toBe(130)
      expect(JSON.parse(output)).toMatchObject({ done: 0, interrupted: true })
    }))
})
