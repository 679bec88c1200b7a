/** A PostgreSQL of its own for a test: made in a temporary folder, gone afterwards. */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { binaryFolder, unprivileged, type Identity } from './binaries.js'

const run = promisify(execFile)

/** Milliseconds: the machine may have much else to do. */
export const PATIENCE = 120_000

const USER = 'clerk'
/** Looked for in everything that is printed: it must be nowhere. */
export const PASSWORD = 'open-sesame-4711'

export interface Server {
  readonly host: string
  readonly port: number
  readonly user: string
  /** The address with the password in it, as `DATABASE_URL` holds it. */
  readonly url: string
  /** The address of a new and empty database. */
  newDatabase(): Promise<string>
  /** Ends it as a machine that loses its power would. */
  crash(): Promise<void>
  start(): Promise<void>
  /** Ends it and removes its folder. */
  remove(): Promise<void>
}

/** Makes a database of its own and starts it on a free port of the loopback and on a socket. */
export async function startServer(): Promise<Server> {
  const binaries = binaryFolder()
  if (binaries === null) throw new Error('there is no PostgreSQL')
  const as = unprivileged()
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-postgres-'))
  if (as !== null) await chown(folder, as.uid, as.gid)
  await makeCluster(binaries, folder, as)
  const port = await freePort()
  let server = await startIn(binaries, folder, port, as)
  const stop = (signal: NodeJS.Signals) => ended(server, signal)
  const at = (database: string) => `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/${database}`
  let databases = 0
  return {
    ...{ host: '127.0.0.1', port, user: USER, url: at('postgres') },
    newDatabase: async () => {
      const name = `made_${String((databases += 1))}`
      await execute(at('postgres'), `create database ${name}`)
      return at(name)
    },
    crash: () => stop('SIGQUIT'),
    start: async () => {
      server = await startIn(binaries, folder, port, as)
    },
    remove: async () => {
      await stop('SIGINT')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Its collation is a Chinese one, so that an order that forgets to say "C" shows. */
async function makeCluster(binaries: string, folder: string, as: Identity | null): Promise<void> {
  const passwordFile = join(folder, 'password')
  await writeFile(passwordFile, PASSWORD)
  await mkdir(join(folder, 'data'), { mode: 0o700 })
  if (as !== null) await chown(join(folder, 'data'), as.uid, as.gid)
  await run(
    join(binaries, 'initdb'),
    [
      ...['--pgdata', join(folder, 'data'), '--username', USER, '--pwfile', passwordFile],
      ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--no-sync'],
      ...['--locale', 'C', ...(await chineseCollation(binaries))],
    ],
    { ...as, cwd: folder },
  )
  await rm(passwordFile)
}

/** Since version 15 a cluster may have a collation that no locale of the system is needed for. */
async function chineseCollation(binaries: string): Promise<string[]> {
  const { stdout } = await run(join(binaries, 'initdb'), ['--version'])
  const major = Number(/(\d+)/.exec(stdout)?.[1])
  return major >= 15 ? ['--locale-provider', 'icu', '--icu-locale', 'zh'] : []
}

async function startIn(
  binaries: string,
  folder: string,
  port: number,
  as: Identity | null,
): Promise<ChildProcess> {
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off']
  const args = ['-D', join(folder, 'data'), '-p', String(port)]
  const server = spawn(
    join(binaries, 'postgres'),
    [...args, ...settings.flatMap((setting) => ['-c', setting])],
    { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let log = ''
  server.stderr.setEncoding('utf8').on('data', (text: string) => (log += text))
  const deadline = Date.now() + PATIENCE
  while (!log.includes('ready to accept connections')) {
    if (server.exitCode !== null || Date.now() > deadline)
      throw new Error(`PostgreSQL does not start: ${log}`)
    await pause(50)
  }
  return server
}

/** Runs a statement on a connection of its own; gives its rows. */
export async function execute<Row>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end()
  }
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const over = once(server, 'exit')
  server.kill(signal)
  await over
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  // A server that listens on a port of TCP has an address with a port.
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
