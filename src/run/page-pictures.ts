/** Pictures of the pages that findings point into, drawn from the files if they are still there. */
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { defaultLimits } from '../../extractors/extractor.js'
import { canDraw, cutPictures } from '../../extractors/pdf/picture/index.js'
import {
  MOST_BYTES,
  MOST_PICTURES,
  wantedPictures,
  type NoPicture,
  type PagePicture,
  type Pictures,
  type Wanted,
} from '../exports/compare/index.js'
import type { ComparedReport, Comparison } from '../report/comparison.js'
import { isArchiveName, membersOf } from './archives/index.js'
import { bytesOf, fileInput, type Input } from './input.js'

type Picture = PagePicture | NoPicture

/** The pictures that the findings of a comparison ask for, or why there are none. */
export async function pagePictures(comparison: Comparison): Promise<Pictures> {
  const wanted = wantedPictures(comparison)
  if (!(await canDraw())) return new Map(wanted.map(({ id }) => [id, 'canvas']))
  const chosen = wanted.slice(0, MOST_PICTURES)
  const drawn = new Map<string, Picture>()
  for (const report of comparison.issuers.flatMap(({ reports }) => reports)) {
    const own = chosen.filter((each) => each.report === report.id)
    if (own.length === 0) continue
    const pictures = await picturesIn(report, own)
    for (const [index, { id }] of own.entries()) drawn.set(id, pictures[index] ?? 'refused')
  }
  return withinBytes(wanted, drawn)
}

async function picturesIn(
  { source }: ComparedReport,
  wanted: readonly Wanted[],
): Promise<readonly Picture[]> {
  const bytes = await sameFile(source)
  if (bytes === null) return wanted.map(() => 'file')
  const pictures = await cutPictures(bytes, wanted, defaultLimits)
  return pictures.map((picture) => picture ?? 'refused')
}

/** The file or member that was read; null where it is gone, or another stands in its place. */
async function sameFile({ path, sha256, bytes }: ComparedReport['source']) {
  const input = path === null || bytes > defaultLimits.bytes ? null : await inputAt(path)
  const content = input === null ? null : await bytesOf(input, bytes)
  if (!(content instanceof Uint8Array) || content.length !== bytes) return null
  return createHash('sha256').update(content).digest('hex') === sha256 ? content : null
}

/** The input of a path, as results name it; a member is looked for in the list of its archive. */
async function inputAt(path: string): Promise<Input | null> {
  if (await isFile(path)) return fileInput(path)
  for (let end = path.indexOf('!/'); end !== -1; end = path.indexOf('!/', end + 1)) {
    const archive = path.slice(0, end)
    if (!isArchiveName(archive) || !(await isFile(archive))) continue
    for await (const input of membersOf(archive)) if (input.path === path) return input
  }
  return null
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

/** As many as the page may hold, in the order in which they are wanted. */
function withinBytes(
  wanted: readonly Wanted[],
  drawn: ReadonlyMap<string, Picture>,
): ReadonlyMap<string, Picture> {
  let bytes = 0
  return new Map(
    wanted.map(({ id }): [string, Picture] => {
      const picture = drawn.get(id) ?? 'enough'
      if (typeof picture === 'string') return [id, picture]
      bytes += picture.png.length
      return [id, bytes > MOST_BYTES ? 'enough' : picture]
    }),
  )
}
