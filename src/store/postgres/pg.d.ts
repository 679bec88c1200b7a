/** What we use of `pg`, which brings no types of its own. */
declare module 'pg' {
  import type { EventEmitter } from 'node:events'

  export interface QueryResult<Row> {
    readonly rows: Row[]
    readonly rowCount: number | null
  }

  export interface Config {
    readonly connectionString?: string
    readonly host?: string
    readonly port?: number
    readonly user?: string
    readonly database?: string
    readonly application_name?: string
    readonly keepAlive?: boolean
    readonly connectionTimeoutMillis?: number
  }

  /** What a password is asked for by. */
  interface Login {
    readonly host: string
    readonly port: number
    readonly database: string
    readonly user: string
  }

  export interface PoolConfig extends Config {
    readonly Client?: typeof Client
    readonly max?: number
    readonly idleTimeoutMillis?: number
    readonly allowExitOnIdle?: boolean
  }

  /** The row type is what the caller knows of its statement. */
  interface Queryable {
    query<Row = Record<string, unknown>>(
      text: string,
      values?: readonly unknown[],
    ): Promise<QueryResult<Row>>
  }

  export class Client extends EventEmitter implements Queryable {
    constructor(config?: Config)
    /** Null where neither the configuration nor the environment gives one. */
    password: string | ((login: Login) => Promise<string | null>) | null
    connect(): Promise<void>
    end(): Promise<void>
    query: Queryable['query']
  }

  export interface PoolClient extends EventEmitter, Queryable {
    /** With true the connection is closed, not given back. */
    release(broken?: boolean): void
  }

  export class Pool extends EventEmitter implements Queryable {
    constructor(config?: PoolConfig)
    connect(): Promise<PoolClient>
    end(): Promise<void>
    query: Queryable['query']
  }

  const pg: { readonly Client: typeof Client; readonly Pool: typeof Pool }
  export default pg
}
