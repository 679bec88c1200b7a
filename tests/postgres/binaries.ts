/** Where the programs of a PostgreSQL are, and whom they may run as. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where Debian keeps one folder for each version. */
const DEBIAN = '/usr/lib/postgresql'

/** The folder of `initdb` and `postgres`: in the PATH, else the newest of Debian's; null: none. */
export function binaryFolder(): string | null {
  const inPath = (process.env.PATH ?? '').split(delimiter)
  const folders = [...inPath, ...debianFolders()]
  return folders.find((folder) => holds(folder, 'initdb') && holds(folder, 'postgres')) ?? null
}

function debianFolders(): string[] {
  if (!existsSync(DEBIAN)) return []
  const newestFirst = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))
  return newestFirst.map((version) => join(DEBIAN, version, 'bin'))
}

function holds(folder: string, program: string): boolean {
  return folder !== '' && existsSync(join(folder, program))
}

/** The numbers of a user and its group. */
export interface Identity {
  readonly uid: number
  readonly gid: number
}

/** PostgreSQL refuses to run as root: then it runs as its own user, else as `nobody`. */
export function unprivileged(): Identity | null {
  if (process.getuid?.() !== 0) return null
  return identityOf('postgres') ?? identityOf('nobody') ?? null
}

function identityOf(user: string): Identity | null {
  const idOf = (flag: string) =>
    Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    return null
  }
}
