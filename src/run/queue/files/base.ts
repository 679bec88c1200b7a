/** Where files are, as `--files` says it and the environment completes it. */
import { addressOf, partsBelow } from './path.js'
import type { Credentials } from './sign.js'

export type Environment = Readonly<Record<string, string | undefined>>

export interface RemoteBase {
  readonly kind: 'address'
  /** Ends in `/`. */
  readonly address: URL
  /** What requests are signed with; null: they are not signed. */
  readonly credentials: Credentials | null
}

export type Base = { readonly kind: 'path'; readonly prefix: string } | RemoteBase

/**
 * Why a base cannot be used: `secret`: an address on a command line shows in the list of processes,
 * so it may hold no password; `malformed`: it is no address; `bucket`: an `s3:` address without one;
 * `credentials`: the environment has no key, or no secret for it.
 */
export interface BaseProblem {
  readonly problem: 'secret' | 'malformed' | 'bucket' | 'credentials'
  /** Without secrets. */
  readonly where: string
}

/** Reads what `--files` was given. */
export function baseOf(where: string, environment: Environment): Base | BaseProblem {
  if (!/^(?:https?|s3):/iu.test(where)) return { kind: 'path', prefix: where }
  if (!URL.canParse(where)) return { problem: 'malformed', where: '…' }
  const url = new URL(where)
  const shown = `${url.protocol}//${url.host}${url.pathname}`
  if (url.username + url.password + url.search !== '') return { problem: 'secret', where: shown }
  if (url.protocol !== 's3:') return { kind: 'address', address: folderAt(url), credentials: null }
  if (url.host === '') return { problem: 'bucket', where: shown }
  return bucketAt(url, environment)
}

export function isBaseProblem(given: object): given is BaseProblem {
  return 'problem' in given
}

/** A bucket by its path below the endpoint, which every S3-compatible store understands. */
function bucketAt(url: URL, environment: Environment): RemoteBase | BaseProblem {
  const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: secret = '' } = environment
  if (id === '' || secret === '') return { problem: 'credentials', where: url.href }
  const region = environment.AWS_REGION ?? environment.AWS_DEFAULT_REGION ?? 'us-east-1'
  const endpoint = endpointOf(environment) ?? `https://s3.${region}.amazonaws.com`
  if (!URL.canParse(endpoint)) return { problem: 'malformed', where: url.href }
  const address = folderAt(new URL(endpoint))
  const prefix = [url.host, ...(partsBelow(url.pathname) ?? [])].map(decodeURIComponent)
  address.pathname += `${addressOf(prefix)}/`
  const token = environment.AWS_SESSION_TOKEN
  const credentials = { id, secret, region, ...(token === undefined ? {} : { token }) }
  return { kind: 'address', address, credentials }
}

function endpointOf({ AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL }: Environment): string | undefined {
  return AWS_ENDPOINT_URL_S3 ?? AWS_ENDPOINT_URL
}

function folderAt({ href }: URL): URL {
  return new URL(href.endsWith('/') ? href : `${href}/`)
}
