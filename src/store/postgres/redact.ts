/** What may be said of a database: never a password, wherever it came from. */

const HIDDEN = '***'

/** `scheme://user:password@`, as addresses are written. */
const credentials = /([a-z][a-z0-9+.-]*:\/\/)[^\s/]*@/giu

/** `password=…`, as parameters of an address and as connection strings in words have it. */
const parameter = /\b(password|passwd|pwd|passfile|sslpassword)=('[^']*'|[^\s&;]*)/giu

/** The text without credentials: those of addresses in it, and these secrets themselves. */
export function redacted(text: string, secrets: readonly string[]): string {
  const without = text.replace(credentials, `$1${HIDDEN}@`).replace(parameter, `$1=${HIDDEN}`)
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), without)
}

/** Passwords that an environment holds, as they stand there and decoded. */
export function secretsIn(environment: Readonly<Record<string, string | undefined>>): string[] {
  const { DATABASE_URL = '', PGPASSWORD = '' } = environment
  const written = /^[a-z][a-z0-9+.-]*:\/*[^/@:]*:(.*)@/iu.exec(DATABASE_URL)?.[1] ?? ''
  const named = /[?&\s]password=('[^']*'|[^\s&]*)/iu.exec(DATABASE_URL)?.[1] ?? ''
  const found = [PGPASSWORD, written, decoded(written), named, decoded(named)]
  return [...new Set(found)].filter((secret) => secret !== '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
