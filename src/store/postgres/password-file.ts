import type { Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Whose password is asked for. */
export interface Login {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
}

/**
 * The password that the password file of PostgreSQL has for a login; null where it has none.
 * (PostgreSQL's documentation, "The Password File".)
 *
 * @throws Error where others may read the file: it is not trusted then.
 */
export async function passwordInFile(
  login: Login,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  const file = environment.PGPASSFILE ?? usual(environment)
  const found = await stat(file).catch(() => null)
  if (found?.isFile() !== true) return null
  if (process.platform !== 'win32' && isOpen(found))
    throw new Error(`others may read the password file ${file}: chmod 600`)
  return passwordIn(await readFile(file, 'utf8'), login)
}

/** As PostgreSQL holds it with private keys: a group may read what root gave it, as systemd does. */
function isOpen({ mode, uid }: Pick<Stats, 'mode' | 'uid'>): boolean {
  return (mode & (uid === 0 ? 0o037 : 0o077)) !== 0
}

function usual({ APPDATA = '' }: Readonly<Record<string, string | undefined>>): string {
  if (process.platform === 'win32') return join(APPDATA, 'postgresql', 'pgpass.conf')
  return join(homedir(), '.pgpass')
}

/** The password of the first line that fits. */
export function passwordIn(text: string, { host, port, database, user }: Login): string | null {
  // A folder is that of a socket on this machine.
  const wanted = [host.startsWith('/') ? 'localhost' : host, `${port}`, database, user]
  for (const line of text.split(/\r?\n/u)) {
    if (line.startsWith('#')) continue
    const fields = (line.match(/(?:\\.|[^:\\])*(?::|$)/gu) ?? []).map(plain)
    const [password = ''] = fields.slice(wanted.length)
    const fits = wanted.every((value, index) => ['*', value].includes(fields[index] ?? ''))
    if (fits && password !== '') return password
  }
  return null
}

/** A field without the colon behind it and the backslashes before what is meant as it is. */
function plain(field: string): string {
  return field.replace(/:$/u, '').replace(/\\(.)/gu, '$1')
}
