import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Source } from '../../report/schema.js'
import { blankSource } from '../input.js'
import type { Found } from '../ledger/scan.js'

/** What a job carries: which document is to be read, by which version, and where it stands. */
const workSchema = z.object({
  version: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  /** Bytes of the document; null for a member of an archive, whose size is not known before. */
  bytes: z.int().min(0).nullable(),
  /** The path it was found at, as results name it. */
  path: z.string(),
  name: z.string(),
  /** The file that holds it, as the machine that found it names it. */
  file: z.string(),
  /** Which member of an archive it is; null for a file itself. */
  member: z.int().min(0).nullable(),
})
export type Work = z.infer<typeof workSchema>

/** A job as it was taken from the queue. */
export interface Job {
  readonly id: string
  readonly work: Work
  /** Seconds after which it goes back to the queue unless its worker says that it lives. */
  readonly lease: number
}

/** A row as pg-boss gives it; the queue is ours, so another shape is a bug. */
const rowSchema = z.object({ id: z.uuid(), data: workSchema, expireInSeconds: z.coerce.number() })

/** The job of a row of the queue. */
export function jobOf(row: unknown): Job {
  const { id, data, expireInSeconds } = rowSchema.parse(row)
  return { id, work: data, lease: expireInSeconds }
}

/** The work that an input of this content is. */
export function workOn({ input, size }: Found, sha256: string, version: string): Work {
  const { path, name, file, member } = input
  const bytes = member === null ? size : null
  return { version, sha256, bytes, path, name, file, member }
}

/** What is known of a document that a job names, without reading it. */
export function sourceOfWork({ path, name, sha256, bytes }: Work): Source {
  return { ...blankSource({ path, name }), sha256, bytes: bytes ?? 0 }
}

/** Of the ids of our jobs; a random UUID, never to be changed. */
const NAMESPACE = '7c1f7a52-9a53-4c5e-8f0b-2d7b6f3f5e11'

/**
 * The id of the job that reads a document by a version: a UUID made of their names (RFC 9562,
 * version 5, with SHA-256 in SHA-1's place, hence marked as version 8), so that the same work has
 * the same id wherever it is queued from.
 */
export function jobId({ sha256, version }: Pick<Work, 'sha256' | 'version'>): string {
  const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex')
  const digest = createHash('sha256').update(namespace).update(`${sha256} ${version}`).digest()
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x80, 6)
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = digest.toString('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)]
  return [...parts, hex.slice(20, 32)].join('-')
}
