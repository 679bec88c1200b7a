/** What of better-sqlite3, which brings no types, is used here. */
declare module 'better-sqlite3' {
  type Value = string | number | bigint | Uint8Array | null
  type Parameters = readonly Value[] | Readonly<Record<string, Value>>

  interface Statement<Row> {
    run(parameters?: Parameters): { changes: number; lastInsertRowid: number | bigint }
    get(parameters?: Parameters): Row | undefined
    all(parameters?: Parameters): Row[]
    iterate(parameters?: Parameters): IterableIterator<Row>
  }

  interface Transaction<Given extends unknown[], Result> {
    (...given: Given): Result
    /** The same, with the lock for writing taken at the beginning. */
    immediate(...given: Given): Result
  }

  export default class Database {
    constructor(path: string, options?: { readonly?: boolean; timeout?: number })
    readonly open: boolean
    exec(sql: string): this
    pragma(sql: string, options?: { simple?: boolean }): unknown
    prepare<Row = unknown>(sql: string): Statement<Row>
    transaction<Given extends unknown[], Result>(
      work: (...given: Given) => Result,
    ): Transaction<Given, Result>
    close(): this
  }
}
