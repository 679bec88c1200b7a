/** Signatures that S3-compatible stores ask for: AWS Signature Version 4, of requests without a body. */
import { createHash, createHmac } from 'node:crypto'

export interface Credentials {
  readonly id: string
  readonly secret: string
  readonly region: string
  readonly token?: string
}

const NO_BODY = createHash('sha256').update('').digest('hex')

/**
 * The headers of a GET that say who asks.
 *
 * @param address Its path is encoded as it is sent; it has no query.
 */
export function signedHeaders(
  address: URL,
  { id, secret, region, token }: Credentials,
  now: Date,
): Record<string, string> {
  const time = now.toISOString().replace(/[-:]|\.\d{3}/gu, '')
  const headers = {
    host: address.host,
    'x-amz-content-sha256': NO_BODY,
    'x-amz-date': time,
    ...(token === undefined ? {} : { 'x-amz-security-token': token }),
  }
  const scope = `${time.slice(0, 8)}/${region}/s3/aws4_request`
  const signature = createHmac('sha256', keyFor(secret, scope))
    .update(['AWS4-HMAC-SHA256', time, scope, digestOf(requestOf(address, headers))].join('\n'))
    .digest('hex')
  const names = Object.keys(headers).join(';')
  const authorization = `AWS4-HMAC-SHA256 Credential=${id}/${scope}, SignedHeaders=${names}, Signature=${signature}`
  return { ...headers, authorization }
}

/** The canonical request; the headers are given in the order of their names. */
function requestOf({ pathname }: URL, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`)
  return ['GET', pathname, '', lines.join(''), Object.keys(headers).join(';'), NO_BODY].join('\n')
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function keyFor(secret: string, scope: string): Buffer {
  const start = Buffer.from(`AWS4${secret}`)
  return scope
    .split('/')
    .reduce((key, part) => createHmac('sha256', key).update(part).digest(), start)
}
