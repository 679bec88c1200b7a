/** Passwords stay where they belong. */
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { openPostgres } from '../../src/store/postgres/index.js'
import { passwordIn, passwordInFile } from '../../src/store/postgres/password-file.js'
import { redacted, secretsIn } from '../../src/store/postgres/redact.js'
import { StoreError } from '../../src/store/store.js'
import { nianbao } from '../app/command.js'
import { inTemporaryFolder } from '../exports/temporary.js'
import { describeWithPostgres } from './describe.js'
import { PASSWORD, PATIENCE, startServer, type Server } from './server.js'

jest.setTimeout(PATIENCE)

const SECRET = 's3cr/t@x%'

describe('what is said of a database', () => {
  it.each([
    ['postgres://user:hush@host/base is wrong', 'postgres://***@host/base is wrong'],
    ['at postgresql://u:a:b@c@host:5432/', 'at postgresql://***@host:5432/'],
    ['host=h password=hush user=u', 'host=h password=*** user=u'],
    [`password='hush hush' x`, 'password=*** x'],
    ['?sslpassword=hush&x=1', '?sslpassword=***&x=1'],
    ['it was hush', 'it was ***'],
  ])('hides the password of %s', (text, told) => {
    expect(redacted(text, ['hush'])).toBe(told)
  })

  it('hides passwords as they are written and as they are meant', () => {
    const encoded = encodeURIComponent(SECRET)
    const environment = { DATABASE_URL: `postgres://u:${encoded}@h/d`, PGPASSWORD: 'other' }
    expect(secretsIn(environment)).toEqual(['other', encoded, SECRET])
    expect(secretsIn({ DATABASE_URL: 'postgres://h/d?user=u&password=hush' })).toEqual(['hush'])
    expect(secretsIn({})).toEqual([])
  })
})

describe('a password file', () => {
  const text = [
    '# host:port:database:user:password',
    'other:5432:base:clerk:no',
    String.raw`host:5432:ba\:se:clerk:a\:b\\c:rest`,
    'localhost:*:*:clerk:local',
    '*:*:*:any:last',
  ].join('\n')
  const login = { host: 'host', port: 5432, database: 'ba:se', user: 'clerk' }

  it('has the password of the first line that fits', () => {
    expect(passwordIn(text, login)).toBe(String.raw`a:b\c`)
    expect(passwordIn(text, { ...login, host: '/run/postgresql' })).toBe('local')
    expect(passwordIn(text, { ...login, user: 'any' })).toBe('last')
    expect(passwordIn(text, { ...login, port: 1 })).toBeNull()
  })

  it('is not trusted where others may read it', () =>
    inTemporaryFolder(async (folder) => {
      const file = join(folder, 'pgpass')
      await writeFile(file, '*:*:*:*:hush\n')
      const environment = { PGPASSFILE: file }
      await chmod(file, 0o644)
      await expect(passwordInFile(login, environment)).rejects.toThrow('chmod 600')
      await chmod(file, 0o600)
      expect(await passwordInFile(login, environment)).toBe('hush')
      expect(await passwordInFile(login, { PGPASSFILE: join(folder, 'none') })).toBeNull()
    }))
})

/** Everything that an error says, by whichever way it is printed. */
function said(error: unknown): string {
  if (!(error instanceof Error)) throw new Error('it was no error')
  return [error.message, error.stack, JSON.stringify(error), String(error.cause)].join('\n')
}

describe('a database that cannot be used', () => {
  it.each([
    `postgres://user:${PASSWORD}@127.0.0.1:1/base`,
    `postgres://user:${PASSWORD}@not a host/base`,
    `postgres:/user:${PASSWORD}@:::/base`,
    `postgres://user:${PASSWORD}@nowhere.invalid/base`,
  ])('is told of without its password (%#)', async (address) => {
    const error: unknown = await openPostgres({ DATABASE_URL: address }).catch(
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(StoreError)
    expect(said(error)).not.toContain(PASSWORD)
  })
})

describeWithPostgres('a database that asks for a password', () => {
  let server: Server
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.remove())

  it('takes it from the password file', () =>
    inTemporaryFolder(async (cwd) => {
      const file = join(cwd, 'pgpass')
      const { host, port, user } = server
      await writeFile(file, `${host}:${port}:*:${user}:${PASSWORD}\n`)
      await chmod(file, 0o600)
      const environment = {
        ...{ PGHOST: host, PGPORT: `${port}`, PGUSER: user, PGDATABASE: 'postgres' },
        PGPASSFILE: file,
      }
      const args = ['status', '--store', 'postgres', '--format', 'json']
      const { code, output, screen } = await nianbao(args, { cwd, environment })
      expect(screen).toBe('')
      expect(code).toBe(0)
      expect(JSON.parse(output)).toMatchObject({ documents: 0, queue: { created: 0 } })
    }))

  it('is told of without the password that was wrong', () =>
    inTemporaryFolder(async (cwd) => {
      const environment = { DATABASE_URL: server.url.replace(PASSWORD, 'wrong-hush') }
      for (const command of [['worker'], ['sync', '.', '--store', 'postgres']]) {
        const { code, output, screen } = await nianbao(command, { cwd, environment })
        expect(code).not.toBe(0)
        expect(screen).toContain(`postgres://127.0.0.1:${server.port}/postgres`)
        expect(output + screen).not.toContain('wrong-hush')
      }
    }))
})
