import pg, { type Config, type Pool, type PoolClient } from 'pg'
import { StoreError, type StoreProblem } from '../store.js'
import { passwordInFile } from './password-file.js'
import { redacted, secretsIn } from './redact.js'

/** The environment that says where the database is. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Milliseconds to wait for a connection. */
const CONNECT = 10_000

/** What runs statements: a pool, or one connection of it inside a transaction. */
export type Connection = Pick<PoolClient, 'query'>

/** A database that others use at the same time. */
export interface Database {
  /** Where it is, without credentials. */
  readonly place: string
  /** One statement by itself. */
  query: Connection['query']
  /** All statements of `use` in one transaction: when it rejects, none of them happened. */
  transaction<T>(use: (connection: Connection) => Promise<T>): Promise<T>
  /** A connection of its own until it is ended. */
  alone(): Promise<Alone>
  close(): Promise<void>
}

export interface Alone extends Connection {
  /** Ends the connection, and with it what it holds and has not committed. */
  readonly end: () => void
}

/**
 * Opens the database of `DATABASE_URL`; where that is not set, the one of the usual `PG…` variables.
 * A password that neither gives comes from the password file, which `pg` itself looks up.
 */
export function openDatabase(environment: Environment, connections: number): Database {
  const failed = failing(placeOf(environment), secretsIn(environment))
  const pool = poolAt(environment, connections, failed)
  // A connection that breaks while nobody uses it shows in the next statement.
  pool.on('error', () => undefined)
  return {
    place: placeOf(environment),
    query: <Row>(text: string, values?: readonly unknown[]) =>
      pool.query<Row>(text, values).catch(failed),
    transaction: (use) => inTransaction(pool, use).catch(failed),
    alone: () => aloneOn(pool, failed).catch(failed),
    close: () => pool.end(),
  }
}

function poolAt(
  environment: Environment,
  connections: number,
  failed: (error: unknown) => never,
): Pool {
  const { DATABASE_URL: address = '' } = environment
  try {
    return new pg.Pool({
      Client: clientOf(environment),
      ...(address === '' ? {} : { connectionString: address }),
      ...{ application_name: 'nianbao', max: connections, keepAlive: true },
      connectionTimeoutMillis: CONNECT,
    })
  } catch (error) {
    return failed(error)
  }
}

/** A client that looks up a password in the password file where nothing else gives one. */
function clientOf(environment: Environment): typeof pg.Client {
  return class extends pg.Client {
    constructor(config?: Config) {
      super(config)
      this.password ??= (login) => passwordInFile(login, environment)
    }
  }
}

async function inTransaction<T>(
  pool: Pool,
  use: (connection: Connection) => Promise<T>,
): Promise<T> {
  const client = await taken(pool)
  try {
    await client.query('begin')
    const result = await use(client)
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    // Closing the connection undoes the transaction, also where it hangs.
    client.release(true)
    throw error
  }
}

async function aloneOn(pool: Pool, failed: (error: unknown) => never): Promise<Alone> {
  const client = await taken(pool)
  return {
    query: <Row>(text: string, values?: readonly unknown[]) =>
      client.query<Row>(text, values).catch(failed),
    end: () => {
      client.release(true)
    },
  }
}

/** A connection that breaks while it is used shows in its statement, not as an event. */
async function taken(pool: Pool): Promise<PoolClient> {
  const client = await pool.connect()
  if (client.listenerCount('error') === 0) client.on('error', () => undefined)
  return client
}

/** Turns what `pg` throws into a `StoreError` that tells no secret. */
function failing(place: string, secrets: readonly string[]): (error: unknown) => never {
  return (error) => {
    const problem = problemOf(error)
    if (problem === null) throw error
    throw new StoreError(problem, place, redacted(messageOf(error), secrets))
  }
}

/** What is known of an error, whichever part of the system made it. */
interface Thrown {
  readonly message?: unknown
  readonly code?: unknown
  /** Of several addresses that all failed; it has no message of its own then. */
  readonly errors?: unknown
}

function messageOf(error: unknown): string {
  const { message, errors } = error as Thrown
  if (Array.isArray(errors)) return errors.map(messageOf).join('; ')
  return typeof message === 'string' ? message : ''
}

/** Null where it is a bug of ours: a statement that the server does not understand. */
function problemOf(error: unknown): StoreProblem | null {
  if (error instanceof StoreError || typeof error !== 'object' || error === null) return null
  const { code } = error as Thrown
  const known = classes.find(({ codes }) => typeof code === 'string' && codes.test(code))
  return known?.problem ?? fromMessage(messageOf(error))
}

/** By SQLSTATE (appendix A of PostgreSQL's documentation) and by the system's codes. */
const classes: readonly { readonly codes: RegExp; readonly problem: StoreProblem }[] = [
  { codes: /^ERR_/u, problem: 'unreadable' },
  { codes: /^(?:08|57P0|E[A-Z])/u, problem: 'unreachable' },
  { codes: /^(?:40|53|55P03|57014)/u, problem: 'busy' },
  { codes: /^(?:28|3D|42501|58|XX)/u, problem: 'unreadable' },
  { codes: /^(?:42P01|42703|3F)/u, problem: 'foreign' },
]

/** What `pg` itself finds wrong has no code. */
function fromMessage(message: string): StoreProblem | null {
  if (/connection|timeout exceeded|client was closed/iu.test(message)) return 'unreachable'
  return /invalid url|password|SASL|authentication/iu.test(message) ? 'unreadable' : null
}

/** Host, port and name of the database. */
function placeOf({ DATABASE_URL = '', PGHOST, PGPORT, PGDATABASE }: Environment): string {
  if (DATABASE_URL === '') {
    const port = PGPORT === undefined ? '' : `:${PGPORT}`
    return `postgres://${PGHOST ?? 'localhost'}${port}/${PGDATABASE ?? ''}`
  }
  if (!URL.canParse(DATABASE_URL)) return 'DATABASE_URL'
  const { host, pathname } = new URL(DATABASE_URL)
  return pathname.includes('@') ? 'DATABASE_URL' : `postgres://${host}${pathname}`
}
